"""Tables with ruling lines: the lines as pdfium has them, the cells that ``grid`` makes of them, and in
the cells our own segments."""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from extractor.readers.pdf import grid, library
from extractor.readers.pdf.chars import Segment
from extractor.readers.pdf.zones import Page, Table

_THIN = 2.5  # points
_LEAST_LINE = 8.0
_LONG = 12.0  # all lines at one place together
_LEAST = 3  # lines in each direction
_MOST_OBJECTS = 20_000  # that are looked at on a page
_MOST_LINES = 1_500  # of which tables are made: the work grows with their square
_DEEPEST = 4  # forms in forms
_TOLERANCE = 1.0
_ALIKE = 3.0  # points: columns of a table that goes on over the page

_Box = grid.Box


def lines(page: Any) -> list[_Box]:
    """The straight lines of a page as boxes without width or without height; a frame gives four."""
    raw = library.functions()
    found: list[_Box] = []
    for x0, y0, x1, y1 in _boxes(raw, page, library.PATH):
        if y1 - y0 < _THIN or x1 - x0 < _THIN:
            found.append((x0, y0, x1, y0) if y1 - y0 <= x1 - x0 else (x0, y0, x0, y1))
        else:  # a frame, or the filled ground of a cell
            found += [(x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1)]
    return found


def covered(page: Any) -> float:
    """How much of a page images cover, 0 to 1; what lies double counts double, up to the whole page."""
    width, height = library.size(page)
    area = sum(
        max(0.0, min(x1, width) - max(x0, 0.0)) * max(0.0, min(y1, height) - max(y0, 0.0))
        for x0, y0, x1, y1 in _boxes(library.functions(), page, library.IMAGE)
    )
    return min(1.0, area / (width * height or 1.0))


def rules(found: Sequence[_Box]) -> list[tuple[float, float, float]]:
    """The horizontal lines as (x0, x1, y)."""
    return [(x0, x1, y0) for x0, y0, x1, y1 in found if y0 == y1 and x1 - x0 > _LEAST_LINE]


def _ruled(found: Sequence[_Box], least: int) -> bool:
    """Whether there are lines enough in both directions for a table."""
    across: Counter[int] = Counter()  # length of the lines at this height
    upright: Counter[int] = Counter()
    for x0, y0, x1, y1 in found:
        if y0 == y1:
            across[round(y0)] += round(x1 - x0)
        else:
            upright[round(x0)] += round(y1 - y0)
    return all(
        sum(length > _LONG for length in lengths.values()) >= least for lengths in (across, upright)
    )


def _boxes(raw: Any, page: Any, wanted: int) -> Iterator[tuple[float, float, float, float]]:
    """The bounds of the paths or images of a page, also of those in forms."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    matrix = library.Matrix()
    objects = [
        (raw.FPDFPage_GetObject(page, i), 0, 1.0, 1.0, 0.0, 0.0)
        for i in range(min(_MOST_OBJECTS, raw.FPDFPage_CountObjects(page)))
    ]
    seen = 0
    while objects and seen < _MOST_OBJECTS:
        found, depth, a, d, e, f = objects.pop()
        seen += 1
        kind = raw.FPDFPageObj_GetType(found)
        if kind == wanted:
            if raw.FPDFPageObj_GetBounds(found, left, bottom, right, top):
                x = sorted((a * left.value + e, a * right.value + e))
                y = sorted((d * bottom.value + f, d * top.value + f))
                yield x[0], y[0], x[1], y[1]
        elif kind == library.FORM and depth < _DEEPEST:
            raw.FPDFPageObj_GetMatrix(found, matrix)
            inner = (a * matrix.a, d * matrix.d, a * matrix.e + e, d * matrix.f + f)
            count = min(_MOST_OBJECTS, max(0, raw.FPDFFormObj_CountObjects(found)))
            objects += [
                (raw.FPDFFormObj_GetObject(found, i), depth + 1, *inner) for i in range(count)
            ]


def take(page: Page, found: Sequence[_Box], before: Page | None = None) -> None:
    """Move the segments that stand in tables from the page to its tables. One row alone is a table when
    it goes on with the last one of the page ``before``."""
    columns = before.tables[-1].columns if before is not None and before.tables else ()
    if len(found) > _MOST_LINES or not _ruled(found, 2 if columns else _LEAST):
        return
    for cells in grid.tables(found):
        lefts = _lefts(cells)
        if len(lefts) < 2 or (len(cells) < 2 and not _alike(lefts, columns)):
            continue
        every = [cell for row in cells for cell in row if cell is not None]
        box = (
            min(cell[0] for cell in every),
            min(cell[1] for cell in every),
            max(cell[2] for cell in every),
            max(cell[3] for cell in every),
        )
        inside = [s for s in page.segments if _within(s, box)]
        if not inside:
            continue
        table = Table(box[3], [[[] for _ in row] for row in cells], [], lefts)
        loose = _fill(table, cells, inside)
        table.rights = [
            [_reach(cell, found) for cell, found in zip(row, filled, strict=True)]
            for row, filled in zip(cells, table.rows, strict=True)
        ]
        gone = {id(s) for s in inside}
        page.segments = [s for s in page.segments if id(s) not in gone] + loose
        page.tables.append(table)


def _reach(cell: _Box | None, found: Sequence[Segment]) -> float:
    """How far the text of a cell may reach: as much room is left on the right as on the left."""
    if cell is None or not found:
        return 0.0
    return cell[2] - (min(s.x0 for s in found) - cell[0])


def _lefts(cells: list[list[_Box | None]]) -> tuple[float, ...]:
    """Where the columns of a table begin."""
    return tuple(sorted({cell[0] for row in cells for cell in row if cell is not None}))


def _alike(one: Sequence[float], other: Sequence[float]) -> bool:
    return len(one) == len(other) and all(
        abs(a - b) < _ALIKE for a, b in zip(one, other, strict=True)
    )


def _within(segment: Segment, box: _Box) -> bool:
    x = segment.x0 + 0.1 * segment.size
    y = segment.base + 0.25 * segment.size
    return box[0] - _TOLERANCE <= x <= box[2] and box[1] - _TOLERANCE <= y <= box[3] + _TOLERANCE


def _fill(table: Table, cells: list[list[_Box | None]], inside: list[Segment]) -> list[Segment]:
    """Put segments into the cells, cut where they run from one into the next; gives the others."""
    loose: list[Segment] = []
    for segment in inside:
        for piece in _words(segment):
            home = _home(piece, cells)
            if home is None:
                loose.append(piece)
                continue
            cell = table.rows[home[0]][home[1]]
            last = cell[-1] if cell else None
            if (
                last is not None
                and last.base == piece.base
                and 0 <= piece.x0 - last.x1 < piece.size
            ):
                cell[-1] = _joined(last, piece)
            else:
                cell.append(piece)
    return loose


def _words(segment: Segment) -> list[Segment]:
    result, at = [], 0
    for word in segment.text.split(" "):
        if word:
            result.append(segment.part(at, at + len(word)))
        at += len(word) + 1
    return result


def _joined(first: Segment, second: Segment) -> Segment:
    edges = first.edges[:]
    if second.x0 - first.x1 > 0.05 * second.size:
        edges.extend(second.edges)
        text = f"{first.text} {second.text}"
    else:
        edges.pop()
        edges.extend(second.edges)
        text = first.text + second.text
    return Segment(
        text,
        first.page,
        first.x0,
        second.x1,
        first.base,
        first.size,
        edges,
        first.bold and second.bold,
        first.italic and second.italic,
    )


def _home(segment: Segment, cells: list[list[_Box | None]]) -> tuple[int, int] | None:
    for i, row in enumerate(cells):
        for k, cell in enumerate(row):
            if cell is not None and _within(segment, cell):
                return i, k
    return None
