"""Patterns put in order by letter find what they found before."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.coverage.deferrals.opening import by_letter

# One of each form: a word, a group, a group that may be left out, a class, a look-ahead, nested bars.
FORMS = (
    r" nog (?:niet|geen) | (?:wacht|wachten|nader) (?:[a-z]+ ){0,2}af | (?:ik )?kom terug | [a-z]*brief volgt "
    r"| niet (?!nodig)| n?iets | (?:\d+|(?:een|twee)) weken | \(nog "
)
WORDS = (
    "nog niet geen wacht wachten nader even af ik kom terug kamerbrief brief volgt nodig iets niets 12 een twee"
    " weken weken, (nog"
)
SAID = st.lists(st.sampled_from(WORDS.split()), max_size=8)


@given(SAID)
def test_finds_exactly_where_the_pattern_does(words: list[str]) -> None:
    text = f" {' '.join(words)} "
    assert (by_letter(FORMS).search(text) is None) == (re.search(FORMS, text) is None)


@pytest.mark.parametrize(
    ("text", "ordered"),
    [
        (" af | aan ", " a(?:f |an )"),
        (" (?:wacht|kom) af | kies ", " (?:wacht af |k(?:om af |ies ))"),
        (
            " (?:ik )?kom | in ",
            " (?:in |(?:ik )?kom )",
        ),  # what may be left out stands under no letter
    ],
)
def test_alternatives_stand_under_their_letter(text: str, ordered: str) -> None:
    assert by_letter(text).pattern == ordered


def test_an_alternative_without_its_space_is_refused() -> None:
    with pytest.raises(ValueError, match="beloofd"):
        by_letter(" toegezegd |beloofd ")
