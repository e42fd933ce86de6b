"""The words that a text is about: by stem, in their place, without those that say nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.language import stems


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("De minister informeert de Kamer over de zeehonden.", ["zeehonden"]),
        ("Het lid heeft in het debat een motie ingediend over zeegras", ["zeegras"]),
        ("hoe dat voor ons allen en ook voor hen zal zijn", []),
        ("12 keer x, en 2026", []),
        ("DE ZEEHONDEN", ["ZEEHONDEN"]),
        ("pgb-houders en de 30-dagentermijn", ["pgb", "houders", "dagentermijn"]),
        ("ménage à trois", ["ménage", "trois"]),
    ],
)
def test_words_leave_out_what_is_no_matter(text: str, expected: list[str]) -> None:
    assert [text[w.start : w.end] for w in stems.words(text)] == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [("vaccin", "vaccins"), ("Wijken", "wijken"), ("opleiding", "opleidingen"), ("lening", "leningen")],
)  # fmt: skip
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    assert stems.words(one)[0].stem == stems.words(other)[0].stem


def test_words_of_a_stretch() -> None:
    text = "zeegras zwembad veerdienst"
    found = stems.words(text, 8, 15)
    assert [(w.start, w.end) for w in found] == [(8, 15)]


@pytest.mark.parametrize(
    ("word", "silent"), [("de", True), ("kamer", True), ("motie", True), ("zeegras", False)]
)
def test_is_silent(word: str, silent: bool) -> None:
    assert stems.is_silent(word) is silent


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60))
def test_words_stand_in_order_inside_the_text(text: str) -> None:
    at = 0
    for word in stems.words(text):
        assert at <= word.start < word.end <= len(text)
        assert word.stem
        at = word.end
