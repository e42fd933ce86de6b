"""Tables of ruling lines: which cells the lines make, drawn here as boxes without width or height."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from extractor.readers.pdf import grid


def across(y: float, x0: float = 0, x1: float = 30) -> grid.Box:
    return (x0, y, x1, y)


def upright(x: float, y0: float = 0, y1: float = 20) -> grid.Box:
    return (x, y0, x, y1)


def test_two_rows_of_two_cells() -> None:
    lines = [across(20), across(10), across(0), upright(0), upright(12), upright(30)]
    assert grid.tables(lines) == [
        [[(0, 10, 12, 20), (12, 10, 30, 20)], [(0, 0, 12, 10), (12, 0, 30, 10)]]
    ]


def test_a_cell_over_two_columns_and_lines_that_do_not_quite_meet() -> None:
    # The upright in the middle stops at the first row; each line is drawn in two pieces, a hair apart.
    lines = [across(20, 0, 14), across(20.4, 15, 30), across(10), across(0)]
    lines += [upright(0), upright(12, 0, 10), upright(30, 0, 11), upright(30.5, 10.5, 20)]
    (table,) = grid.tables(lines)
    assert [[cell is not None for cell in row] for row in table] == [[True, False], [True, True]]


def test_two_tables_apart_and_a_line_that_crosses_nothing() -> None:
    high = [across(100), across(90), upright(0, 90, 100), upright(30, 90, 100)]
    low = [across(20), across(0), upright(0), upright(30)]
    assert grid.tables([*low, across(50), *high]) == [[[(0, 90, 30, 100)]], [[(0, 0, 30, 20)]]]


def test_a_drawing_is_no_table() -> None:
    count = 300
    lines = [across(10 * i, 0, 10 * count) for i in range(count)]
    lines += [upright(10 * i, 0, 10 * count) for i in range(count)]
    assert grid.tables(lines) == []
    assert len(grid.tables([*lines[:20], *lines[count : count + 20]])[0]) == 19


_places = st.lists(st.integers(1, 40).map(lambda n: 10.0 * n), min_size=2, max_size=6, unique=True)


@given(_places, _places)
def test_a_full_grid_has_a_cell_between_all_its_lines(xs: list[float], ys: list[float]) -> None:
    xs, ys = sorted(xs), sorted(ys, reverse=True)
    lines = [across(y, xs[0], xs[-1]) for y in ys] + [upright(x, ys[-1], ys[0]) for x in xs]
    (table,) = grid.tables(lines)
    assert table == [
        [(x0, low, x1, high) for x0, x1 in itertools.pairwise(xs)]
        for high, low in itertools.pairwise(ys)
    ]
