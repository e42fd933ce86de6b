"""What a letter says, apart from how a file says it: the parts that both writers set down."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from extractor.document import FOOTNOTE, LABEL, ROW, SIGNATURE, Document, Passage


class Mark(NamedTuple):
    """Where a note hangs; ``label`` as the document has it (an endnote's begins with "e")."""

    label: str


Runs = list["str | Mark"]


class Part(NamedTuple):
    """A passage: its kind, level and marker, and its text in cells (one, but for rows)."""

    kind: str
    level: int
    marker: str | None
    cells: list[Runs]


def parts(document: Document) -> list[Part]:
    """All passages but the notes. A label of the reference block is a row of label and value."""
    return [
        Part(passage.kind, passage.level, passage.marker, _cells(document, passage))
        for passage in document.passages
        if passage.kind != FOOTNOTE
    ]


def notes(document: Document) -> dict[str, str]:
    """The text of each note by its label."""
    return {p.label or "": document.read(p) for p in document.of_kind(FOOTNOTE)}


def in_tables(found: list[Part]) -> Iterator[tuple[bool, list[Part]]]:
    """Parts in stretches: those that stand together in one table, and the others."""
    for key, run in groupby(found, key=lambda part: part.kind if _in_table(part) else ""):
        yield bool(key), list(run)


def _in_table(part: Part) -> bool:
    return part.kind == ROW or (part.kind in (LABEL, SIGNATURE) and len(part.cells) > 1)


def _cells(document: Document, passage: Passage) -> list[Runs]:
    marks = [a for a in document.anchors if passage.start <= a.at <= passage.end]
    cells: list[Runs] = [[]]
    at = passage.start
    for anchor in sorted(marks, key=lambda a: (a.at, a.span)):
        _add(cells, document.text[at : anchor.at])
        cells[-1].append(Mark(anchor.label))
        at = anchor.at
    _add(cells, document.text[at : passage.end])
    if passage.kind == LABEL and passage.label:
        cells.insert(0, [passage.label])
    return cells


def _add(cells: list[Runs], text: str) -> None:
    for i, piece in enumerate(text.split("\t")):
        if i:
            cells.append([])
        if piece:
            cells[-1].append(piece)
