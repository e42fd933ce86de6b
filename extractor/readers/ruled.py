"""Tables whose columns are drawn: by groups of dashes below their heads, or as a grid of + and |.

The groups tell where each column begins, so cells need no wide gap between them. A row ends at a drawn line
or a blank line where the table has such between its rows, and else where its first cell begins anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from extractor.document import ROW
from extractor.patterns import pattern
from extractor.readers.block import Block
from extractor.readers.clean import CELL, LINE, Piece
from extractor.readers.lines import Line

_DASHES = pattern(r"(?:-+|=+)(?: +(?:-+|=+))+\Z")
_FULL = pattern(r"[-=_]{8,}\Z")
_GROUP = pattern(r"[-=]+")
_GAP = pattern(r" {2,}")
_GRID = pattern(r"\+(?:[-=:]+\+)+\Z")
_MOST_COLUMNS = 12
_MOST_HEADS = 3  # lines above the groups of dashes
_LEAST_DASHES = 6  # of all groups together

Tables = dict[int, tuple[list[Block], int]]
_Cells = list[tuple[int, int]]  # of one line, by column: character offsets into its text


def full(line: Line) -> bool:
    """Whether a line is drawn from one side of a table to the other."""
    return line.text[0] in "-=_" and _FULL.match(line.text) is not None


def find(lines: Sequence[Line]) -> Tables:
    """The tables in ``lines``: index of the first line -> (its rows, index after its last line)."""
    tables: Tables = {}
    done = 0
    for i, line in enumerate(lines):
        first = line.text[0]
        if first not in "-=+" or i < done:
            continue
        if first == "+":
            found = _grid(lines, i) if _GRID.match(line.text) else None
        else:
            found = _dashed(lines, i, done) if _DASHES.match(line.text) else None
        if found is not None:
            begin, rows, done = found
            if len(rows) > 1:
                tables[begin] = rows, done
    return tables


def _grid(lines: Sequence[Line], i: int) -> tuple[int, list[Block], int] | None:
    """The grid that begins with the drawn line ``i``."""
    places = [n for n, mark in enumerate(lines[i].text) if mark == "+"]
    rows: list[list[Line]] = [[]]
    end = i + 1
    for line in lines[i + 1 :]:
        if line.gap:
            break
        if line.text[0] == "|":
            rows[-1].append(line)
        elif line.text[0] == "+":
            rows.append([])
        else:
            break
        end += 1
    if len(places) - 1 > _MOST_COLUMNS:
        return None

    def cut(line: Line) -> _Cells:
        bars = [n for n, mark in enumerate(line.text) if mark == "|"]
        bars = places if len(bars) != len(places) else bars
        return [(a + 1, b) for a, b in pairwise(bars)]

    blocks = [_block(row, cut) for row in rows if row]
    return i, blocks, end


def _dashed(lines: Sequence[Line], i: int, done: int) -> tuple[int, list[Block], int] | None:
    """The table of which line ``i`` draws the columns; no line before ``done`` is free."""
    ruler = lines[i]
    lefts = [ruler.column + m.start() for m in _GROUP.finditer(ruler.text)]
    if not 1 < len(lefts) <= _MOST_COLUMNS or _short(ruler.text):
        return None
    begin = i
    while begin > done and i - begin < _MOST_HEADS and lines[begin].gap == 0:
        if full(lines[begin - 1]) or not _fits(lines[begin - 1], lefts):
            break
        begin -= 1
    rows: list[list[Line]] = [list(lines[begin:i])]
    body: list[Line] = []
    end, drawn = i + 1, 0
    for line in lines[i + 1 :]:
        if _is_drawn(line):
            drawn += 1
            rows.append(body)
            body = []
        elif line.gap > 1 or not _fits(line, lefts) or (line.gap and _filled(line, lefts) < 2):
            break
        elif drawn and not body and line.gap:
            break  # below the last line of the table
        else:
            body.append(line)
        end += 1
    rows.append(body)
    if end == i + 1:
        return _loose(lines, i, begin, len(lefts))

    def cut(line: Line) -> _Cells:
        return _cells(line, lefts)

    parted = drawn > 1 or any(line.gap for row in rows[1:] for line in row[1:])
    blocks = [_block(rows[0], cut)] if rows[0] else []
    for row in rows[1:]:
        blocks += [_block(part, cut) for part in _parts(row, lefts, parted)]
    begin -= begin > done and full(lines[begin - 1]) and lines[begin].gap == 0
    return begin, blocks, end


def _loose(
    lines: Sequence[Line], i: int, begin: int, width: int
) -> tuple[int, list[Block], int] | None:
    """The table below line ``i`` whose cells run on past the dashes, but keep two spaces between them."""

    def cut(line: Line) -> _Cells:
        gaps = [(m.start(), m.end()) for m in _GAP.finditer(line.text)]
        firsts = [0, *(b for _, b in gaps)]
        return list(zip(firsts, [*(a for a, _ in gaps), len(line.text)], strict=True))

    end = i + 1
    while end < len(lines) and not lines[end].gap and len(cut(lines[end])) == width:
        end += 1
    if end == i + 1 or begin == i:
        return begin, [], i + 1
    head = [line for line in lines[begin:i] if len(cut(line)) == width]
    return begin, [_block([line], cut) for line in (*head, *lines[i + 1 : end])], end


def _parts(row: Sequence[Line], lefts: Sequence[int], parted: bool) -> list[list[Line]]:
    """The rows between two drawn lines: each begins below a blank line, or with its first cell."""
    parts: list[list[Line]] = []
    for line in row:
        anew = line.gap > 0 if parted else _begins(line, lefts)
        if parts and not anew:
            parts[-1].append(line)
        else:
            parts.append([line])
    return parts


def _begins(line: Line, lefts: Sequence[int]) -> bool:
    """Whether a line begins a row: it has a first cell that goes on with none above, and a second."""
    (first, stop), *others = _cells(line, lefts)
    said = line.text[first:stop].strip()
    if not said or (said[0].islower() and len(said) > 2):
        return False
    return any(line.text[a:b].strip() for a, b in others)


def _is_drawn(line: Line) -> bool:
    return line.text[0] in "-=_" and (
        _DASHES.match(line.text) is not None or _FULL.match(line.text) is not None
    )


def _short(text: str) -> bool:
    return text.count("-") + text.count("=") < _LEAST_DASHES


def _fits(line: Line, lefts: Sequence[int]) -> bool:
    """Whether no cell of a line runs on into the next column."""
    text, column = line.text, line.column
    if column + 1 < lefts[0]:
        return False
    return all(
        not 0 <= left - column - 1 < len(text) or text[left - column - 1] == " " for left in lefts
    )


def _filled(line: Line, lefts: Sequence[int]) -> int:
    """How many cells have text that stands apart: "Bij de post" below a table fills one, wherever its words fall."""
    return sum(
        bool(line.text[a:b].strip()) and (not a or line.text[max(0, a - 2) : a].isspace())
        for a, b in _cells(line, lefts)
    )


def _cells(line: Line, lefts: Sequence[int]) -> _Cells:
    places = [0, *(max(0, left - line.column) for left in lefts[1:]), len(line.text)]
    return [(min(a, len(line.text)), min(b, len(line.text))) for a, b in pairwise(places)]


def _block(row: Sequence[Line], cut: Callable[[Line], _Cells]) -> Block:
    """One row: its cells in column order, each of them line by line; an empty cell keeps its place."""
    by_line = [(line, cut(line)) for line in row]
    pieces: list[Piece] = []
    for n in range(max(len(cells) for _, cells in by_line)):
        join = CELL
        for line, cells in by_line:
            a, b = cells[n] if n < len(cells) else (0, 0)
            said = line.text[a:b]
            if said.strip():
                start = line.start + a + len(said) - len(said.lstrip())
                pieces.append(Piece(start, start + len(said.strip()), join))
                join = LINE
        if join == CELL:
            pieces.append(Piece(row[0].start, row[0].start, CELL))
    return Block(ROW, pieces, list(row))
