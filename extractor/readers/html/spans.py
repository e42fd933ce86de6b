"""Cells of a table that go over several columns or rows: what stands beside them keeps its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractor.readers.rich import Part

if TYPE_CHECKING:
    from lxml.etree import _Element

_WIDEST, _LONGEST = 60, 1_000  # columns and rows that a cell may go over


class Spans:
    """The cells of one table, row by row."""

    def __init__(self) -> None:
        self._left: dict[int, int] = {}  # column -> rows that a cell above still takes there
        self._begin()

    def _begin(self) -> None:
        self.cells: list[list[Part]] = []
        self.wide: list[int] = []
        self._column = 0

    def cell(self, element: _Element, parts: list[Part]) -> None:
        """Add a td or th with its parts."""
        self._skip()
        width = max(1, min(_WIDEST, integer(element.get("colspan"), 1)))
        rows = min(_LONGEST, integer(element.get("rowspan"), 1))
        if rows > 1:
            self._left.update({self._column + i: rows for i in range(width)})
        self.cells.append(parts)
        self.wide.append(width)
        self._column += width

    def row(self) -> tuple[list[list[Part]], list[int]]:
        """The cells of the row that ends here and how many columns each takes."""
        self._skip()
        self._left = {column: left - 1 for column, left in self._left.items() if left > 1}
        found = self.cells, self.wide
        self._begin()
        return found

    def _skip(self) -> None:
        """Empty cells where a cell above goes on."""
        while self._left.get(self._column):
            self.cells.append([])
            self.wide.append(1)
            self._column += 1


def integer(value: str | None, default: int) -> int:
    """The whole number that an attribute is."""
    return int(value) if value is not None and value.isdecimal() and len(value) < 7 else default
