"""The places of marks, chosen together."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.readers.note_marks import Place
from extractor.readers.note_order import assign


@pytest.mark.parametrize(
    ("options", "starts"),
    [
        ([[(5, 0)], [(9, 0)]], [5, 9]),
        ([[(5, 2), (20, 0)], [(9, 0)]], [5, 9]),  # the surest place of 1 lies behind that of 2
        ([[(5, 0), (7, 0)], [(9, 0)]], [5, 9]),  # of two as sure, the first
        ([[(5, 0)], [], [(9, 0)]], [5, None, 9]),  # a note without a mark hides none behind it
        ([[(5, 9)], [(9, 9)]], [5, 9]),  # a doubtful mark is better than none
        ([[(2, 0)]], [None]),  # before the text
    ],
)
def test_which_places_are_taken(
    options: list[list[tuple[int, int]]], starts: list[int | None]
) -> None:
    chosen = assign([[Place(at, at + 1, doubt) for at, doubt in row] for row in options], 3)
    assert [place and place.start for place in chosen] == starts


@given(st.lists(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 9)), max_size=6), max_size=7))
def test_marks_stand_in_order(rows: list[list[tuple[int, int]]]) -> None:
    options = [sorted(Place(at, at + 2, doubt) for at, doubt in row) for row in rows]
    chosen = assign(options, 4)
    assert len(chosen) == len(options)
    taken = [place for place in chosen if place is not None]
    assert all(place in options[i] for i, place in enumerate(chosen) if place is not None)
    assert all(a.end <= b.start for a, b in pairwise(taken))
    assert all(place.start >= 4 for place in taken)
    if any(place.start >= 4 for row in options for place in row):
        assert taken
