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
        ("De minister informeert de Kamer over de zeehonden.", ["zeehond"]),
        ("Het lid heeft in het debat een motie ingediend over zeegras", ["zeegras"]),
        ("hoe dat voor ons allen en ook voor hen zal zijn", []),
        ("12 keer x, en 2026", []),
        ("DE ZEEHONDEN", ["zeehond"]),
        ("pgb-houders en de 30-dagentermijn", ["pgb", "houder", "dagentermijn"]),
        ("ménage à trois", ["ménage", "trois"]),
        ("TZ202604-154 en 36 800", []),
    ],
)
def test_words_leave_out_what_is_no_matter(text: str, expected: list[str]) -> None:
    assert stems.of(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vaccin", "vaccins"), ("Wijken", "wijken"), ("opleiding", "opleidingen"), ("lening", "leningen"),
        ("school", "scholen"), ("maatregel", "maatregelen"), ("kip", "kippen"), ("evalueren", "geëvalueerd"),
        ("evaluatie", "evalueren"), ("uitdelen", "uitgedeeld"), ("stagevergoeding", "stagevergoedingen"),
        ("gezin", "gezinnen"), ("capaciteit", "capaciteiten"),
    ],
)  # fmt: skip
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    assert stems.of(one) == stems.of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Gelderland", "land"), ("stagevergoeding", "stavergoed"), ("tegemoetkoming", "tekoming"), ("zin", "gezin")],
)  # fmt: skip
def test_a_ge_that_is_no_participle_stays(one: str, other: str) -> None:
    assert stems.of(one) != stems.of(other)


def test_words_of_a_stretch() -> None:
    text = "zeegras zwembad veerdienst"
    assert stems.read(text, 8, 15) == ([8], ["zwembad"])


@pytest.mark.parametrize(
    ("word", "silent"), [("de", True), ("kamer", True), ("motie", True), ("zeegras", False)]
)
def test_is_silent(word: str, silent: bool) -> None:
    assert stems.is_silent(word) is silent


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60))
def test_words_stand_in_order_inside_the_text(text: str) -> None:
    starts, found = stems.read(text)
    assert starts == sorted(starts)
    assert all(0 <= at < len(text) for at in starts)
    assert len(found) == len(starts)
    assert all(found)
