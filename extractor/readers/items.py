"""List items: their mark, and their level by indent or by the kind of mark."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.document import HEADING, ITEM
from extractor.readers import shapes
from extractor.readers.block import Block, piece
from extractor.readers.lines import Line


def mark(line: Line) -> tuple[str, int] | None:
    """The mark of the item that a line begins, and how many characters it takes up."""
    return shapes.bullet(line.text) or shapes.numbered(line.text)


_OF_WORD = ("·•\uf0b7", "o", "▪§\uf0a7")  # level by level


class Levels:
    """Keeps the open levels of the list that is being read."""

    def __init__(self) -> None:
        self._columns: list[int] = []
        self._last = 0  # the column of the item before
        self._sorts: dict[str, int] = {}  # the level of each sort of mark since the last heading

    def item(
        self, line: Line, marker: str, skip: int, blocks: Sequence[Block], column: int
    ) -> Block:
        """The item that ``line`` begins, with its level."""
        last = blocks[-1] if blocks else None
        previous = last if last is not None and last.kind == ITEM else None
        columns = self._columns
        if previous is None:
            columns.clear()
        if last is None or last.kind == HEADING:
            self._sorts.clear()
        while columns and columns[-1] > column + 1:
            columns.pop()
        if not columns or columns[-1] < column - 1:
            columns.append(column)
        level = len(columns)
        marker = marker.replace("\uffff", "")
        if level == 1 and previous is not None and column >= self._last - 1:
            level = self._by_mark(marker, previous)
        self._last = column
        self._sorts.setdefault(_sort(marker), level)
        return Block(ITEM, [piece(line, skip)], [line], level=level, marker=marker)

    def _by_mark(self, marker: str, previous: Block) -> int:
        """Text from a pdf has no indent: a bullet of another sort after a colon opens a level."""
        kind = _sort(marker)
        if kind == _sort(previous.marker or ""):
            return previous.level
        if kind in self._sorts:
            return self._sorts[kind]
        if _depth(marker) > _depth(previous.marker or "") >= 0:
            return previous.level + 1
        return previous.level + 1 if previous.text.endswith(":") else 1


def _depth(marker: str) -> int:
    """The level at which Word has this bullet in its own lists; -1 where it has none."""
    return next((i for i, bullets in enumerate(_OF_WORD) if marker and marker in bullets), -1)


def _sort(marker: str) -> str:
    core = marker.strip("().")
    return "1" if core.isdigit() else "a" if core.isalpha() and marker != core else marker
