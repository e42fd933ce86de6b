"""The source cut into lines: each with its place, its page and the blank lines before it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.readers import lines
from extractor.readers.lines import FILLER

# (source, each line's text, page, column and blank lines before it)
CUT = [
    ("een\ntwee", [("een", 1, 0, 0), ("twee", 1, 0, 0)]),
    ("een\r\n\r\n  twee  \r\n", [("een", 1, 0, 0), ("twee", 1, 2, 1)]),
    ("een\x0ctwee", [("een", 1, 0, 0), ("twee", 2, 0, 0)]),  # a form feed ends line and page
    ("een\x0c\x0ctwee", [("een", 1, 0, 0), ("twee", 3, 0, 1)]),
    ("een\u2028twee\x85drie", [("een", 1, 0, 0), ("twee", 1, 0, 0), ("drie", 1, 0, 0)]),
    (f"een\n{FILLER * 3}\ntwee", [("een", 1, 0, 0), ("twee", 1, 0, 0)]),  # a masked line is none
    ("een\x1ctwee\x1ddrie\nvier", [("een\x1ctwee\x1ddrie", 1, 0, 0), ("vier", 1, 0, 0)]),
    ("\ufeff\u00a0een", [("een", 1, 2, 0)]),
    ("", []),
    ("\n\n", []),
]


@pytest.mark.parametrize(("source", "expected"), CUT)
def test_lines_with_their_place(source: str, expected: list[tuple[str, int, int, int]]) -> None:
    found = [(line.text, line.page, line.column, line.gap) for line in lines.split(source)]
    assert found == expected


@given(st.text(alphabet="ab \t\r\n\x0b\x0c\x1c\x1e\x85\u2028\u2029\u00a0\u200b\uffff", max_size=40))
def test_a_separator_of_ascii_ends_no_line(source: str) -> None:
    """The two ways to cut agree: where nothing but a separator is put in another sign's place."""
    plain = source.replace("\x1c", "a").replace("\x1e", "a")
    found, alike = lines.split(source), lines.split(plain)
    assert [(x.start, x.end, x.page, x.gap) for x in found] == [
        (x.start, x.end, x.page, x.gap) for x in alike
    ]
    assert all(source[x.start : x.end] == x.text for x in found)
