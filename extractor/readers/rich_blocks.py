"""The running text of a structured file to blocks.

A paragraph, item or row stays one block, but what no format says is still found: signatures,
headings without a style, list marks typed by hand, and a sentence that a hard return cut in two.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby, zip_longest

import msgspec

from extractor.document import HEADING, ITEM, PARAGRAPH, ROW, SIGNATURE
from extractor.readers import headings, items, labels, shapes, signatures, unfinished
from extractor.readers.block import Block, paragraph, piece
from extractor.readers.clean import CELL, LINE, Piece
from extractor.readers.lines import Line

_LONGEST_SIGNED = 130  # characters of a line of a signature
_MOST_SIGNED = 48  # lines of a table of signatures
_OPENS_SMALL = (
    ",;)"  # like a small letter, what a paragraph that goes on with a sentence begins with
)


class Placed(msgspec.Struct, gc=False):
    """A part as written: its lines cell by cell (one cell where it is no row)."""

    kind: str
    cells: list[list[Line]]
    level: int
    marker: str | None
    skip: int  # characters of the marker and the space behind it
    page: int
    bold: set[int]  # the `id` of each line that is bold from end to end

    @property
    def lines(self) -> list[Line]:
        return [line for group in self.cells for line in group]


def build(running: Sequence[Line], owners: dict[int, Placed]) -> list[Block]:
    """The blocks of the running text."""
    builder = _Builder()
    groups = [(owners[id(found[0])], found) for found in _by_owner(running, owners)]
    signed = _signed(groups)
    i = 0
    while i < len(groups):
        entry, found = groups[i]
        if entry.kind == ROW:
            rows = [entry]
            while i + len(rows) < len(groups) and groups[i + len(rows)][0].kind == ROW:
                rows.append(groups[i + len(rows)][0])
            builder.rows(rows)
            i += len(rows)
            continue
        if entry.kind == HEADING:
            builder.heading(entry, found)
        elif entry.kind == ITEM:
            builder.item(entry, found)
        else:
            builder.paragraph(entry, found, signed)
        i += 1
    headings.mark(builder.blocks)
    return builder.blocks


def _by_owner(running: Sequence[Line], owners: dict[int, Placed]) -> Iterable[list[Line]]:
    for _, run in groupby(running, key=lambda line: id(owners[id(line)])):
        yield list(run)


def _signed(groups: Sequence[tuple[Placed, list[Line]]]) -> dict[int, list[Line]]:
    """The lines of signatures: ``id`` of the first line -> all of them; the others -> nothing."""
    result: dict[int, list[Line]] = {}
    for apart, run in groupby(groups, key=lambda group: group[0].kind in (HEADING, ROW)):
        if apart:
            continue
        stretch = [line for _, found in run for line in found]
        for first, end in signatures.find(stretch).items():
            result[id(stretch[first])] = stretch[first:end]
            for line in stretch[first + 1 : end]:
                result[id(line)] = []
    return result


class _Builder:
    """Collects the blocks of the running text."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._levels = items.Levels()

    def heading(self, entry: Placed, found: list[Line]) -> None:
        pieces = [piece(line) for line in found]
        self.blocks.append(Block(HEADING, pieces, found, level=min(6, max(1, entry.level))))

    def item(self, entry: Placed, found: list[Line]) -> None:
        skip = entry.skip
        pieces = [piece(line, skip if i == 0 else 0) for i, line in enumerate(found)]
        level = max(1, entry.level)
        self.blocks.append(Block(ITEM, pieces, found, level=level, marker=entry.marker or "-"))

    def rows(self, rows: Sequence[Placed]) -> None:
        at = _signature_row(rows)
        for i, row in enumerate(rows):
            if at is not None and i >= at:
                self._signature(row)
                continue
            found = row.lines
            if found:
                pieces = [each for group in row.cells for each in _cell(group, found[0])]
                self.blocks.append(Block(ROW, pieces, found))

    def _signature(self, row: Placed) -> None:
        """A block a line, each line of the cells side by side in its column."""
        for across in zip_longest(*row.cells):
            found = [line for line in across if line is not None]
            at = found[0].start
            pieces = [
                Piece(line.start, line.end, CELL) if line else Piece(at, at, CELL)
                for line in across
            ]
            self.blocks.append(Block(SIGNATURE, pieces, found))

    def paragraph(self, entry: Placed, found: list[Line], signed: dict[int, list[Line]]) -> None:
        opening = True
        for i, line in enumerate(found):
            if id(line) in signed:
                if signed[id(line)]:
                    self.blocks.extend(signatures.blocks(signed[id(line)]))
                opening = True
                continue
            if shapes.rule(line.text):
                opening = True
                continue
            if opening or line.gap or items.mark(line) or _heads(found[i - 1], line, entry):
                self._opens(line)
            else:
                last = self.blocks[-1]
                last.pieces.append(piece(line))
                last.lines.append(line)
            opening = self.blocks[-1].kind in (ROW, HEADING)

    def _opens(self, line: Line) -> None:
        """The first line of a paragraph, as far as its text shows no more."""
        text = line.text
        item = items.mark(line)
        if item is not None and item[0][-1] in ".)" and labels.heading(text) is not None:
            item = None  # "3. Kernpunten" is a heading with a number
        if item is not None and item[1] < len(text):
            self.blocks.append(self._levels.item(line, *item, self.blocks, line.column))
        elif item is None and "\t" in text and len(shapes.cells(text)) > 1:
            cells = shapes.cells(text)
            pieces = [Piece(line.start + a, line.start + b, CELL) for a, b in cells]
            self.blocks.append(Block(ROW, pieces, [line]))
        elif self.blocks and _goes_on(self.blocks[-1], text):
            self.blocks[-1].pieces.append(piece(line))
            self.blocks[-1].lines.append(line)
        else:
            self.blocks.append(paragraph(line))


def _goes_on(block: Block, text: str) -> bool:
    """Whether a paragraph goes on with the sentence of the block before: a hard return, page break or
    furniture cut it in two."""
    if block.kind not in (PARAGRAPH, ITEM):
        return False
    before = block.last.text
    if before.startswith("Geachte") and len(before) < 60:
        return False
    if text[0].islower() or text[0] in _OPENS_SMALL:
        return not shapes.ends_open(before)
    return unfinished.breaks_off(before, text) and not headings.known(text)


def _heads(above: Line, line: Line, entry: Placed) -> bool:
    """Whether a soft break parts a heading from its text."""
    if headings.known(above.text) or headings.known(line.text):
        return True
    bold = id(above) in entry.bold and id(line) not in entry.bold
    return bold and line.text[0].isupper() and not shapes.ends_open(above.text)


def _cell(group: Sequence[Line], first: Line) -> list[Piece]:
    if not group:
        return [Piece(first.start, first.start, CELL)]  # an empty cell keeps its place
    return [Piece(line.start, line.end, LINE if i else CELL) for i, line in enumerate(group)]


def _signature_row(rows: Sequence[Placed]) -> int | None:
    """The first row of a table in which ministers sign side by side; below it stand short lines only."""
    start, count = len(rows), 0
    while start and all(len(line.text) < _LONGEST_SIGNED for line in rows[start - 1].lines):
        start -= 1
    for i in range(len(rows) - 1, start - 1, -1):
        count += len(rows[i].lines)
        if count > _MOST_SIGNED:  # no signature is that long
            start = i
            break
    for i in range(start, len(rows)):
        first = next((group[0] for group in rows[i].cells if group), None)
        if first is not None and _signs(first.text):
            return i if sum(len(row.lines) for row in rows[i:]) > 1 else None
    return None


def _signs(text: str) -> bool:
    """Whether a cell is the office of who signs; with a small article only before a comma."""
    return shapes.office(text) or (shapes.small_office(text) and text.endswith(","))
