"""What stands in a cell: a value, never anything that a program would run."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from extractor.patterns import pattern

LONGEST = 32_767  # characters in a cell of Excel


class Link(NamedTuple):
    """A text that leads to an official address. ``each`` are its lines with their own addresses, for
    outputs in which one cell can hold several links."""

    text: str
    url: str
    each: tuple[tuple[str, str | None], ...] = ()


Cell = str | int | float | date | Link | None
Row = dict[str, Cell]

# What no cell shows and no XML may hold; and the marks that turn the order of letters around, with
# which a text can be made to read as another one.
_UNFIT = pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
# A cell that begins so is a formula to a spreadsheet; the wide forms are what some fonts and imports
# make of them.
RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")


def clean(text: str, longest: int = LONGEST) -> str:
    """A text that a cell can hold, cut where it is longer than that."""
    if not text.isprintable():  # most texts are, and then nothing in them is unfit
        text = _UNFIT.sub(" ", text)
    return text if len(text) <= longest else text[: longest - 1] + "…"


def day(iso: str | None) -> date | None:
    """A date as a date."""
    return date.fromisoformat(iso) if iso else None


def plain(cell: Cell) -> str:
    """A cell as one text; a date as ISO 8601, which every spreadsheet and reader knows."""
    if cell is None:
        return ""
    if isinstance(cell, Link):
        return cell.text
    return cell.isoformat() if isinstance(cell, date) else str(cell)
