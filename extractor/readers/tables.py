"""Tables drawn with white space (`pdftotext -layout`): one row a passage, cell by cell.

A row whose cells run over several lines is put together column by column, so that "Motie over een |
33 578, nr. 171" above "reistijdnorm |" reads as two cells. A table is a run of lines parted by wide
gaps at the same columns; its columns are the stretches that those lines have in common.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from extractor.document import ROW
from extractor.patterns import pattern
from extractor.readers import aligned, labels, ruled, shapes
from extractor.readers.block import Block
from extractor.readers.clean import CELL, LINE, Piece
from extractor.readers.lines import Line

_WIDE = "   "  # three spaces or more part two cells
_SLACK = 2  # columns by which a cell may start left of its column
_FAR = 4  # more blank lines than this end a table
_LONGEST_LINE = 400  # no page is wider
_WIDEST_CELL = 72
_MOST_COLUMNS = 12
_AMOUNT = pattern(r"[€\d–+-][\d.,%€ –-]*(?:mln|mld|fte)?\.?\Z")


class Cell(msgspec.Struct, frozen=True, gc=False):
    """A part of a line: character offsets into the line's text, and the column it starts at."""

    start: int
    end: int
    at: int

    @property
    def right(self) -> int:
        return self.at + self.end - self.start


Found = dict[int, list[Cell]]  # the cells of a line by their column


class Column(msgspec.Struct, gc=False):
    """The stretch of a page that the cells of one column take up."""

    left: int
    right: int


def find(lines: Sequence[Line]) -> dict[int, tuple[list[Block], int]]:
    """The tables in ``lines``: index of the first line -> (its rows, index after its last line)."""
    tables = aligned.find(lines) | ruled.find(lines)
    i = 0
    while i < len(lines):
        if i in tables:
            i = tables[i][1]
            continue
        if _WIDE in lines[i].text and _has_cells(lines[i]):
            end = _end(lines, i)
            if end is not None:
                tables[i] = (_rows([x for x in lines[i:end] if not ruled.full(x)]), end)
                i = end
                continue
        i += 1
    return tables


def _has_cells(line: Line) -> bool:
    text = line.text
    return (
        _WIDE in text
        and len(text) <= _LONGEST_LINE
        and text[0] != "|"
        and shapes.bullet(text) is None
        and shapes.numbered(text) is None
        and shapes.section(text) is None
    )


def cells(line: Line) -> list[Cell]:
    return [Cell(a, b, line.column + a) for a, b in shapes.cells(line.text) if b > a]


def _end(lines: Sequence[Line], first: int) -> int | None:
    """The index after the last line of the table that starts here; None when there is no table."""
    columns = columns_of([lines[first]])
    rows, end = 1, first + 1
    if len(columns) > _MOST_COLUMNS:
        return None
    i = first + 1
    while i < len(lines):
        line = lines[i]
        if line.gap > _FAR and line.page == lines[i - 1].page:
            break
        if ruled.full(line):
            i += 1
            continue
        if _has_cells(line) or _numbered_row(line, columns):
            found = cells(line)
            if len(found) > _MOST_COLUMNS or not _alike(found, columns):
                break
            columns = columns_of(lines[first : i + 1]) if i - first < 12 else columns
            rows += 1
            end = i + 1
        elif len(columns) > 1 and _beside(line, columns[1].left):
            rows += 1
            end = i + 1
        elif _belongs(line, columns):
            if line.column >= columns[1].left - _SLACK or line.text[0].islower():
                end = i + 1
        else:
            break
        i += 1
    if rows > 1 or (end - first > 1 and len(columns) > 2):
        return end
    return None


def _numbered_row(line: Line, columns: Sequence[Column]) -> bool:
    """Whether an item of a list, by its number, is a row: its further cells begin at the columns."""
    if len(columns) < 3 or _WIDE not in line.text or shapes.numbered(line.text) is None:
        return False
    further = cells(line)[1:]
    return len(further) > 1 and all(
        any(abs(cell.at - column.left) <= _SLACK for column in columns) for cell in further
    )


def _beside(line: Line, left: int) -> bool:
    """Whether the second column begins in a line although its label leaves two spaces before it: "Niet in
    de brief  Aan de bonden ..." below "Roosters          De cijfers ..."."""
    at, text = left - line.column, line.text
    if not 2 < at < len(text) or text[at] == " " or text[at - 2 : at] != "  ":
        return False
    return (
        shapes.bullet(text) is None and shapes.numbered(text) is None and text[at - 3] not in ".?!"
    )


def _alike(found: Sequence[Cell], columns: Sequence[Column]) -> bool:
    """Whether a line's cells stand in the table's columns: none of them fills a gutter and a column
    on both sides, and one beyond the first column stands below or above another."""
    if any(cell.right - cell.at > _WIDEST_CELL for cell in found[:-1]):
        return False
    beyond = columns[1:]
    return any(
        cell.at < column.right + _SLACK and column.left - _SLACK < cell.right
        for cell in found[1:]
        for column in beyond
    )


def _belongs(line: Line, columns: Sequence[Column]) -> bool:
    """Whether a line without wide gaps goes on with the row above: within one column, or within two
    that nearly touch."""
    if len(columns) < 2 or line.gap > 2 or labels.heading(line.text) is not None:
        return False
    if shapes.bullet(line.text) is not None:
        return False
    right = line.column + len(line.text)
    second = columns[1].left
    if line.column >= second - _SLACK:
        return right <= columns[-1].right + 12
    if right <= second:  # in the first column: a word that goes on, or a line above more of the row
        return line.gap == 0 and line.column <= columns[0].left + _SLACK
    at = second - line.column  # "1  Aanbiedingsbrief aan de Tweede Hiermee wordt het"
    return (
        line.gap <= 2 and 0 < at < len(line.text) and line.text[at - 1] == " " and len(columns) > 2
    )


def columns_of(lines: Sequence[Line]) -> list[Column]:
    """The columns that lines with wide gaps have in common, from left to right."""
    rows = [cells(line) for line in lines if _WIDE in line.text and len(line.text) <= _LONGEST_LINE]
    if not rows:
        return []
    widest = max(rows, key=len)
    columns = [Column(cell.at, cell.right) for cell in widest]
    for row in rows:
        for n, cell in enumerate(row):
            i = n if len(row) == len(columns) else _column(cell, columns)
            column = columns[i]
            floor = columns[i - 1].right + 1 if i else 0
            ceiling = columns[i + 1].left - 1 if i + 1 < len(columns) else cell.right
            if cell.at >= floor:  # else it begins in the column before and runs on
                column.left = min(column.left, cell.at)
            column.right = max(column.right, min(ceiling, cell.right))
    return columns


def _column(cell: Cell, columns: Sequence[Column]) -> int:
    """The column a cell stands in: the one it shares most places with, else the nearest left."""
    shared = [min(cell.right, c.right) - max(cell.at, c.left) for c in columns]
    best = max(range(len(columns)), key=shared.__getitem__)
    if shared[best] > 0:
        return best
    return max((i for i, c in enumerate(columns) if c.left <= cell.at + _SLACK), default=0)


def _by_column(line: Line, columns: Sequence[Column]) -> Found:
    found: Found = {}
    for i, cell in _split(line, columns):
        found.setdefault(i, []).append(cell)
    return found


def _split(line: Line, columns: Sequence[Column]) -> Iterator[tuple[int, Cell]]:
    """The cells of a line with the number of their column; a cell that runs on into the next column
    is cut where that column starts."""
    found = cells(line)
    for n, cell in enumerate(found):
        if len(found) == len(columns):
            yield n, cell
            continue
        i = _column(cell, columns)
        while True:
            first = max(range(len(columns)), key=lambda n: (columns[n].left <= cell.at + _SLACK, n))
            i = min(i, first) if cell.at < columns[i].left - _SLACK else i
            cut = columns[i + 1].left - cell.at + cell.start if i + 1 < len(columns) else cell.end
            if not cell.start < cut < cell.end or line.text[cut - 1] != " ":
                break
            yield i, Cell(cell.start, cut - 1, cell.at)
            cell, i = Cell(cut, cell.end, columns[i + 1].left), i + 1
        yield i, cell


def pieces_of(line: Line, columns: Sequence[Column]) -> list[Piece]:
    """The cells of one line, each in its column; an empty column keeps its place."""
    return _row([(line, _by_column(line, columns))], len(columns)).pieces


def _rows(lines: Sequence[Line]) -> list[Block]:
    columns = columns_of(lines)
    rows: list[list[tuple[Line, Found]]] = []
    for line in lines:
        found = _by_column(line, columns)
        if rows and _goes_on(line, found, len(columns)):
            rows[-1].append((line, found))
        else:
            rows.append([(line, found)])
    return [_row(row, len(columns)) for row in rows]


def _goes_on(line: Line, found: Found, width: int) -> bool:
    """Whether a line belongs to the row above it."""
    first = found.get(0)
    if first is None:
        return True
    text = line.text[first[0].start : first[0].end]
    if text[0].islower() and line.gap < 2:
        return True
    if line.gap or len(found) == width or text.isdigit():
        return False
    others = [line.text[c.start : c.end] for i, cs in found.items() if i for c in cs]
    return not (others and all(_AMOUNT.match(other) for other in others))


def _row(parts: Sequence[tuple[Line, Found]], width: int) -> Block:
    """One row: its cells in column order, each of them line by line."""
    pieces: list[Piece] = []
    last = max(i for _, found in parts for i in found)
    for i in range(min(width, last + 1)):
        join = CELL
        for line, found in parts:
            for cell in found.get(i, ()):
                pieces.append(Piece(line.start + cell.start, line.start + cell.end, join))
                join = LINE
        if join == CELL:  # an empty cell keeps its place
            at = parts[0][0].start
            pieces.append(Piece(at, at, CELL))
    return Block(ROW, pieces, [line for line, _ in parts])
