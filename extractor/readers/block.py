"""A block: what will be one passage, as pieces of source, before it is written."""

from __future__ import annotations

import msgspec

from extractor.document import PARAGRAPH
from extractor.readers.clean import LINE, Piece
from extractor.readers.lines import Line


class Block(msgspec.Struct, gc=False):
    """A passage in the making. ``gap``, ``cut`` and ``page`` are those of its first line."""

    kind: str
    pieces: list[Piece]
    lines: list[Line]
    level: int = 0
    marker: str | None = None
    label: str | None = None
    field: str | None = None

    @property
    def first(self) -> Line:
        return self.lines[0]

    @property
    def last(self) -> Line:
        return self.lines[-1]

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


def piece(line: Line, skip: int = 0, join: str = LINE) -> Piece:
    """The line without its first ``skip`` characters."""
    return Piece(line.start + skip, line.end, join)


def paragraph(line: Line) -> Block:
    return Block(PARAGRAPH, [piece(line)], [line])
