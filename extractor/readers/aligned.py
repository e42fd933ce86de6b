"""Lines of a label and its value, the values below each other or three lines in a row: a record.

    Toezegging:  Nagaan of hittestress apart geregistreerd kan worden
                 (TZ202609-177)
    Gedaan aan:  Vos (SP)

A label may be as long as its column leaves room for, so one space before a value is enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from extractor.document import ITEM, PARAGRAPH, ROW
from extractor.patterns import pattern
from extractor.readers import shapes
from extractor.readers.block import Block
from extractor.readers.clean import CELL, LINE, Piece
from extractor.readers.lines import Line

_LABEL = pattern(
    r"(?:(?:[-–•*]|\d{1,2}[.)])[ ]+)?(?P<label>[A-ZÀ-Þ][^:;.\t|]{1,28}:)(?:[ ]+(?=\S)|\Z)"
)
_NEAR = 32  # characters in which the colon stands
_LEAST = 2  # rows whose values stand below each other
_LEAST_LOOSE = 3  # and rows that only have a label each
_LONGEST = 160  # characters of such a row


def find(lines: Sequence[Line]) -> dict[int, tuple[list[Block], int]]:
    """The records in ``lines``: index of the first line -> (its rows, index after its last line)."""
    found: dict[int, tuple[list[Block], int]] = {}
    i = 0
    while i < len(lines):
        first = _read(lines[i]) if lines[i].text.find(": ", 0, _NEAR) > 0 else None
        if first is None:
            i += 1
            continue
        rows, end = _run(lines, i, lines[i].column + first.value)
        rows = [part for row in rows for part in _listed(row)]
        if not rows:
            rows, end = _loose(lines, i)
        if rows:
            found[i] = rows, end
        i = max(end, i + 1)
    return found


class _Row(NamedTuple):
    """Where in a line its label begins and ends, with its colon, and where its value begins."""

    label: int
    stop: int
    value: int


def _read(line: Line) -> _Row | None:
    """The label and value of a line; None where there is no label or no value."""
    if line.text.find(": ", 0, _NEAR) < 0:
        return None
    m = _LABEL.match(line.text)
    if m is None or m.end() == len(line.text):
        return None
    return _Row(m.start("label"), m.end("label"), m.end())


def _cells(line: Line, row: _Row) -> Block:
    label = Piece(line.start + row.label, line.start + row.stop, CELL)
    return Block(ROW, [label, Piece(line.start + row.value, line.end, CELL)], [line])


def _run(lines: Sequence[Line], first: int, column: int) -> tuple[list[Block], int]:
    """The rows from ``first`` on whose values begin at ``column``; none where nothing aligns them."""
    rows: list[Block] = []
    wide, end = False, first
    for line in lines[first:]:
        if rows and (line.gap or line.page != rows[-1].last.page):
            break
        row = _read(line)
        if row is not None and line.column + row.value == column and not (rows and row.label):
            wide = wide or row.value - row.stop > 1
            rows.append(_cells(line, row))
        elif rows and line.column == column:
            rows[-1].pieces.append(Piece(line.start, line.end, LINE))
            rows[-1].lines.append(line)
        elif rows and line.text.endswith(":") and _LABEL.match(line.text):
            rows.append(Block(ROW, [Piece(line.start, line.end, CELL)], [line]))
        else:
            break
        end += 1
    return (rows, end) if wide and len(rows) >= _LEAST else ([], first + 1)


def _loose(lines: Sequence[Line], first: int) -> tuple[list[Block], int]:
    """The rows from ``first`` on that have a label each, no two the same; only the first may have the mark of
    an item."""
    rows: list[Block] = []
    seen: set[str] = set()
    for line in lines[first:]:
        row = _read(line)
        if row is None or len(line.text) > _LONGEST or (rows and (line.gap or row.label)):
            break
        label = line.text[row.label : row.stop]
        if label in seen or label.count(" ") > 2 or row.value - row.stop != 1:
            break
        seen.add(label)
        rows.append(_cells(line, row))
    return (rows, first + len(rows)) if len(rows) >= _LEAST_LOOSE else ([], first + 1)


def _listed(row: Block) -> list[Block]:
    """A row, or where its value is a list, "Toezeggingen:  1. ... / 2. ...", the label and its items."""
    if len(row.pieces) < 2:
        return [row]
    values = row.pieces[1:]
    marks: list[tuple[str, int] | None] = []
    for value, line in zip(values, row.lines, strict=True):
        said = line.text[value.start - line.start :]
        marks.append(shapes.numbered(said) or shapes.bullet(said))
    if marks[0] is None or (len(values) > 1 and not any(marks[1:])):
        return [row]
    parts = [Block(PARAGRAPH, [row.pieces[0]], [row.first])]
    for value, line, mark in zip(values, row.lines, marks, strict=True):
        if mark is None:
            parts[-1].pieces.append(value)
            parts[-1].lines.append(line)
            continue
        marker, skip = mark
        piece = Piece(value.start + skip, value.end, LINE)
        parts.append(Block(ITEM, [piece], [line], level=1, marker=marker))
    return parts
