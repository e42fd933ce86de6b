"""What is kept of a workbook that was in people's hands: cells as values, and what was on them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

from extractor.digest import sha256

Value = str | int | float | bool | date | datetime | time | timedelta | None


class Look(NamedTuple):
    """How a user marked a cell. Colours are RRGGBB."""

    fill: str | None = None
    color: str | None = None
    bold: bool = False
    italic: bool = False
    strike: bool = False
    number_format: str | None = None


PLAIN = Look()


class Kept(NamedTuple):
    """One cell. ``formula`` begins with "=" and stood at ``at`` ("M12"); ``value`` is then its last
    result. ``note`` is the comment on the cell."""

    value: Value
    formula: str | None = None
    at: str = ""
    note: str | None = None
    link: str | None = None
    look: Look = PLAIN

    @property
    def empty(self) -> bool:
        return (
            self.value in (None, "")
            and self.formula is None
            and not self.note
            and not self.look.fill
        )


NOTHING = Kept(None)


class OldRow(NamedTuple):
    """A row of Dekking or Vervallen by the keys of its columns; a column of the user's own is its own
    key. ``id`` is None for a row that the user added."""

    id: str | None
    cells: dict[str, Kept]


def mark(value: object) -> str:
    """A value as every program saves it: Excel and LibreOffice differ in ends of lines, and in how they
    write a number or a day."""
    if isinstance(value, str):  # nearly all of them
        return " ".join(value.split())
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, datetime):
        value = value.date() if value.time() == time() else value.replace(microsecond=0)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, int | float) and math.isfinite(value):
        return f"{value + 0:.12g}"  # plus nothing: minus zero is zero
    return " ".join(str(value).split())


def digest(*values: object) -> str:
    """Eight letters that stand for these values; of nothing at all, nothing."""
    return _digest("\x1f".join(marks)) if any(marks := list(map(mark, values))) else ""


# What a cell held and what it gets now are asked for one after the other, and are mostly the same.
@lru_cache(maxsize=256)
def _digest(marks: str) -> str:
    return sha256(marks.encode("utf-8", "replace"))[:8]


def sheet_digest(rows: Iterable[Iterable[object]]) -> str:
    """What stands on a sheet, as one fingerprint; empty cells at the ends do not count."""
    lines = [digest(*_trimmed(row)) for row in rows]
    return digest(*_trimmed(lines))


def _trimmed(values: Iterable[object]) -> list[object]:
    kept = list(values)
    while kept and kept[-1] in (None, ""):
        kept.pop()
    return kept
