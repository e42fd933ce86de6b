"""Table rows in the text dump of a docx: a tab before each cell, a blank line after each row.

A cell with notes has a blank line of its own behind it, a cell of several paragraphs has them on
lines without a tab, and of an empty cell only the tab is left.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.document import ROW
from extractor.readers.block import Block
from extractor.readers.clean import CELL, LINE, Piece
from extractor.readers.lines import FILLER, TABLE, Line

_MOST_LINES = 120  # of one row


def mark(lines: Sequence[Line], raw: str) -> None:
    """Put the lines that are cells in the zone of tables, where nothing is furniture."""
    for line in lines:
        if line.column == 1 and raw[line.start - 1] == "\t":
            line.zone = TABLE


def row(lines: Sequence[Line], i: int, raw: str, last: Block | None) -> Block | None:
    """The row that begins with line ``i``, which has a tab before it; None where that is a paragraph.
    ``last`` is the block above: where it is a row it tells how many cells there are."""
    columns = _cells(last) if last is not None and last.kind == ROW else 0
    first = lines[i]
    before = raw[lines[i - 1].end if i else 0 : first.start].split("\n")[1:-1]
    lead = 0
    while lead < len(before) and _blank(before[-1 - lead]) == "\t":
        lead += 1
    cells: list[list[Line]] = [[] for _ in range(lead)] + [[first]]
    used = [first]
    alone = True  # as long as each cell has one line
    for j in range(i + 1, min(len(lines) + 1, i + _MOST_LINES)):
        end = lines[j].start if j < len(lines) else len(raw)
        between = raw[lines[j - 1].end : end].split("\n")
        empty, ended = _gap(between)
        cells += [[] for _ in range(empty)]
        if ended or j == len(lines):
            break
        if between[-1].endswith("\t"):
            cells.append([lines[j]])
        elif columns and lines[j].column == 0:
            cells[-1].append(lines[j])
            alone = False
        else:
            break
        used.append(lines[j])
    if len(cells) < 2 or not (alone or len(cells) == columns):
        return None
    pieces: list[Piece] = []
    for group in cells:
        if not group:  # an empty cell keeps its place
            at = pieces[-1].end if pieces else first.start
            pieces.append(Piece(at, at, CELL))
        pieces += [Piece(x.start, x.end, LINE if k else CELL) for k, x in enumerate(group)]
    return Block(ROW, pieces, used)


def _cells(block: Block) -> int:
    return sum(piece.join == CELL for piece in block.pieces)


def _gap(between: Sequence[str]) -> tuple[int, bool]:
    """The empty cells between two lines, and whether the row ends there. ``between`` is the rest of
    the first line, the lines between, and what stands before the second on its line."""
    owed = FILLER in between[0]  # the blank line behind a cell with notes
    empty = 0
    for line in map(_blank, between[1:-1]):
        if line == "\t":
            empty += 1
        elif FILLER in line:
            continue
        elif owed:
            owed = False
        else:
            return empty, True
    return empty, False


def _blank(line: str) -> str:
    return line.rstrip("\r ")
