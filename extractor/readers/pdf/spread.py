"""Rows of a table that go on over the page: the last row of one page and the first of the next."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from extractor.readers.pdf import rows, runs
from extractor.readers.pdf.chars import Segment

Cells = list[list[list[tuple[str, Segment]]]]  # of each cell the lines, of each line the segments
_INSIDE = ",;()"  # like a small letter, what cannot begin a cell
_SAME = 2  # cells with text make a row of names that comes back


def cells(row: Sequence[Sequence[Segment]]) -> Cells:
    """The lines of each cell of a row."""
    return [[line.joined() for line in rows.rows(cell)] for cell in row]


def repeats(found: Cells, header: Cells) -> bool:
    """Whether a row is the table's first row once more."""
    one, other = list(map(_text, found)), list(map(_text, header))
    return one == other and sum(map(bool, one)) >= _SAME


def _text(cell: list[list[tuple[str, Segment]]]) -> str:
    return " ".join(segment.text for line in cell for _, segment in line)


class Held(msgspec.Struct, gc=False):
    """The last row of a table: the lines of its cells, where each ends, its page, and the first row of
    the table."""

    cells: Cells
    rights: list[float]
    page: int
    header: Cells

    def takes(self, found: Cells) -> bool:
        """Whether a row at the top of the next page is more of this one: it has no first cell, or each
        of its cells goes on with what stands above it and one of them does so inside a sentence."""
        if len(found) != len(self.cells) or len(found) < 2 or not any(found):
            return False
        if not found[0]:
            return True
        goes_on = [
            self._goes_on(above, below, right)
            for above, below, right in zip(self.cells, found, self.rights, strict=True)
            if below
        ]
        fewer = any(above and not below for above, below in zip(self.cells, found, strict=True))
        return all(goes_on) and (fewer or len(goes_on) == len(found) > 0)

    def _goes_on(
        self,
        above: list[list[tuple[str, Segment]]],
        below: list[list[tuple[str, Segment]]],
        right: float,
    ) -> bool:
        if not above:
            return False
        last, first = above[-1][-1][1], below[0][0][1]
        if first.text[0].islower() or first.text[0] in _INSIDE:
            return True
        ended = last.text.endswith((".", "!", "?", ":", ";"))
        return not ended and runs.wrapped(last, first, runs.Cell(right, frozenset()))

    def add(self, found: Cells) -> None:
        """Take the lines of a row that goes on with this one."""
        for cell, more in zip(self.cells, found, strict=True):
            cell.extend(more)
