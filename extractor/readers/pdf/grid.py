"""Ruling lines to tables: where lines cross are corners, four joined corners make a cell, and cells that
share a corner make a table."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

Box = tuple[float, float, float, float]  # left, bottom, right, top
_SNAP = 3.0  # points: lines that lie nearer are one line
_MOST = 60_000  # crossings; a drawing has more of them, a table never
_Point = tuple[float, float]
_Stretch = tuple[float, float]


def tables(found: Sequence[Box]) -> list[list[list[Box | None]]]:
    """The tables of lines (boxes without width or without height), from the top: each its rows from the
    top, each row its cells from the left, with None where a cell above or beside reaches over. Nothing of a drawing of very many lines."""
    across = _joined((y0, x0, x1) for x0, y0, x1, y1 in found if y0 == y1)
    upright = _joined((x0, y0, y1) for x0, y0, x1, y1 in found if y0 != y1)
    if len(across) * len(upright) > _MOST:
        return []
    return [_rows(group) for group in _groups(_cells(*_corners(across, upright)))]


def _joined(lines: Iterable[tuple[float, float, float]]) -> list[tuple[float, float, float]]:
    """Lines in one direction as (place, start, end): those at one place put at their mean, and made one
    where they meet. What is shorter than the snap is no line."""
    level: list[tuple[float, float, float]] = []
    result: list[tuple[float, float, float]] = []
    for line in sorted(lines):
        if level and line[0] > level[-1][0] + _SNAP:
            result += _in_one(level)
            level = []
        level.append(line)
    return result + _in_one(level)


def _in_one(level: Sequence[tuple[float, float, float]]) -> list[tuple[float, float, float]]:
    if not level:
        return []
    place = sum(at for at, _, _ in level) / len(level)
    stretches: list[_Stretch] = []
    for start, end in sorted((start, end) for _, start, end in level):
        if stretches and start <= stretches[-1][1] + _SNAP:
            stretches[-1] = (stretches[-1][0], max(end, stretches[-1][1]))
        else:
            stretches.append((start, end))
    return [(place, start, end) for start, end in stretches if end - start > _SNAP]


def _corners(
    across: Sequence[tuple[float, float, float]], upright: Sequence[tuple[float, float, float]]
) -> tuple[dict[_Point, int], dict[_Point, int]]:
    """Each point at which lines cross, with the number of the line across and of the upright one."""
    flat: dict[_Point, int] = {}
    steep: dict[_Point, int] = {}
    for i, (x, low, high) in enumerate(upright):
        for k, (y, left, right) in enumerate(across):
            if low - _SNAP <= y <= high + _SNAP and left - _SNAP <= x <= right + _SNAP:
                flat.setdefault((x, y), k)
                steep.setdefault((x, y), i)
    return flat, steep


def _cells(flat: dict[_Point, int], steep: dict[_Point, int]) -> list[Box]:
    """The smallest cell to the right of and below each corner, if there is one."""
    on_flat: dict[int, list[float]] = defaultdict(list)
    on_steep: dict[int, list[float]] = defaultdict(list)
    for x, y in flat:
        on_flat[flat[x, y]].append(x)
        on_steep[steep[x, y]].append(y)
    for places in (*on_flat.values(), *on_steep.values()):
        places.sort()
    result = []
    for x, y in flat:
        cell = _cell(x, y, on_flat[flat[x, y]], on_steep[steep[x, y]], flat, steep)
        if cell is not None:
            result.append(cell)
    return result


def _cell(
    x: float,
    y: float,
    xs: Sequence[float],
    ys: Sequence[float],
    flat: dict[_Point, int],
    steep: dict[_Point, int],
) -> Box | None:
    first = bisect_right(xs, x)
    for i in range(bisect_left(ys, y) - 1, -1, -1):
        low = ys[i]
        across = flat[x, low]
        for k in range(first, len(xs)):
            right = xs[k]
            if flat.get((right, low)) == across and steep[right, low] == steep[right, y]:
                return x, low, right, y
    return None


def _groups(cells: Sequence[Box]) -> list[list[Box]]:
    """Cells put together by the corners they share, the highest table first."""
    at: dict[_Point, list[int]] = defaultdict(list)
    for i, (x0, y0, x1, y1) in enumerate(cells):
        for corner in ((x0, y0), (x0, y1), (x1, y0), (x1, y1)):
            at[corner].append(i)
    seen: set[int] = set()
    result = []
    for i in range(len(cells)):
        if i in seen:
            continue
        seen.add(i)
        group, waiting = [], [i]
        while waiting:
            box = cells[waiting.pop()]
            group.append(box)
            for corner in ((box[0], box[1]), (box[0], box[3]), (box[2], box[1]), (box[2], box[3])):
                new = [k for k in at.pop(corner, ()) if k not in seen]
                seen.update(new)
                waiting += new
        result.append(group)
    return sorted(result, key=lambda group: min((-box[3], box[0]) for box in group))


def _rows(group: Sequence[Box]) -> list[list[Box | None]]:
    lefts = sorted({box[0] for box in group})
    by_top: dict[float, dict[float, Box]] = defaultdict(dict)
    for box in group:
        by_top[box[3]][box[0]] = box
    return [[by_top[top].get(x) for x in lefts] for top in sorted(by_top, reverse=True)]
