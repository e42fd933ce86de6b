"""What the workbook remembers of itself, on a sheet that is not shown: so that a next run can tell what a
person wrote from what the program wrote, and what changed since a person wrote.

A workbook without it (somebody took the sheet out) loses no text; only "Gewijzigd sinds" is silent.
"""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

TITLE = "extractor-geheugen"
SCHEMA = "extractor-review/1"
NO_ANSWER = "-"
_TEXT = Annotated[str, Meta(max_length=200)]


class Ground(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a judgement rests on: fingerprints of the item and of what answers it, and the verdict.
    ``new`` marks an item that was not there on the first run. ``quoted`` stands for what the row quotes
    of the letter, which is less than all that counts; NO_ANSWER where nothing answers, empty where it is
    not known."""

    item: _TEXT
    evidence: _TEXT
    verdict: _TEXT
    new: bool = False
    quoted: _TEXT = ""


class Seen(msgspec.Struct, frozen=True, omit_defaults=True):
    """One row as it was written. ``now`` is what it showed, ``base`` what the reviewer saw when they
    last wrote (else the first time); ``review`` stands for what they wrote, ``cells`` for each of the
    program's cells."""

    now: Ground
    base: Ground
    review: _TEXT = ""
    cells: dict[str, str] = {}


class Memory(msgspec.Struct, frozen=True, omit_defaults=True):
    """By id of the item; ``sheets`` are the program's other sheets, by title, as they were written."""

    rows: dict[str, Seen] = {}
    sheets: dict[str, str] = {}
    names: tuple[str, ...] = ()  # of the files that were read
    identities: tuple[str, ...] = ()  # digests by which a next run knows the pair again


def lines(memory: Memory) -> list[tuple[str, str]]:
    """The rows of the hidden sheet: name and value, none longer than a cell."""
    encode = msgspec.json.encode
    head = [(SCHEMA, ""), *(("file", name) for name in memory.names)]
    head += [("pair", identity) for identity in memory.identities]
    sheets = [(f"sheet {title}", value) for title, value in memory.sheets.items()]
    return (
        head + sheets + [(f"row {id_}", encode(seen).decode()) for id_, seen in memory.rows.items()]
    )


def recall(rows: list[tuple[object, object]]) -> Memory:
    """What those rows say; a row that was damaged is one that is not remembered."""
    seen: dict[str, Seen] = {}
    sheets: dict[str, str] = {}
    names: list[str] = []
    identities: list[str] = []
    for name, value in rows:
        kind, _, rest = str(name).partition(" ")
        if kind == "row":
            try:
                seen[rest] = msgspec.json.decode(str(value), type=Seen)
            except (msgspec.DecodeError, UnicodeEncodeError):
                continue
        elif kind == "sheet":
            sheets[rest] = str(value)
        elif kind == "file":
            names.append(str(value))
        elif kind == "pair":
            identities.append(str(value))
    return Memory(seen, sheets, tuple(names), tuple(identities))
