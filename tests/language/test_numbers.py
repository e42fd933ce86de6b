"""Dutch numbers: what letters write, what they mean, and there and back again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.language.numbers import digits_value, in_digits, in_words, parse, word_value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # words as the Woordenlijst wants them
        ("nul", 0),
        ("dertien", 13),
        ("vijfentwintig", 25),
        ("tweeëntwintig", 22),
        ("honderd", 100),
        ("honderdeen", 101),
        ("achthonderdvijftig", 850),
        ("twaalfhonderd", 1200),
        ("tweeduizend", 2000),
        ("tweehonderdduizend", 200_000),
        ("honderdvijfentwintigduizend", 125_000),
        ("drie miljoen tweehonderdduizend", 3_200_000),
        ("Zeventien miljard", 17_000_000_000),
        # and as people write them
        ("tweeentwintig", 22),
        ("vijf en twintig", 25),
        ("twee honderd duizend", 200_000),
        ("honderdenvijf", 105),
        ("EEN", 1),
        ("één", 1),
        # parts
        ("anderhalf", 1.5),
        ("anderhalve", 1.5),
        ("tweeënhalf", 2.5),
        ("drieëneenhalve", 3.5),
        ("driekwart", 0.75),
        ("anderhalf miljard", 1_500_000_000),
        ("half miljoen", 500_000),
        # digits
        ("1.200", 1200),
        ("1.200.000", 1_200_000),
        ("40 000", 40_000),
        ("40\u00a0000", 40_000),
        ("2,5", 2.5),
        ("2.5", 2.5),
        ("0,125", 0.125),
        ("1.250,50", 1250.5),
        ("1.250,-", 1250),
        ("3,4 miljard", 3_400_000_000),
        ("1.200 miljoen", 1_200_000_000),
    ],
)
def test_parse(text: str, value: float) -> None:
    assert parse(text) == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ja",
        "eerste",  # ordinals rank
        "tweede",
        "honderden",  # vague
        "tientallen",
        "duizendduizend",
        "nulduizend",
        "tien miljoen ja",
        "1.20.300",
        "12345.678",
        "1,",
        "1,x",
        "२५",  # digits of another script
        "12-3",
    ],
)
def test_parse_refuses(text: str) -> None:
    assert parse(text) is None


def test_word_value_takes_one_word() -> None:
    assert word_value("drieëndertig") == 33
    assert word_value("drie en dertig") is None


@given(st.integers(0, 10**15 - 1))
def test_words_there_and_back(number: int) -> None:
    assert parse(in_words(number)) == number


@given(st.integers(0, 10**15 - 1))
def test_words_without_dots_or_spaces_mean_the_same(number: int) -> None:
    words = in_words(number % 10**6)
    assert parse(words.replace("ë", "e")) == number % 10**6
    assert parse(words.replace(" ", "")) == number % 10**6


@given(st.integers(0, 10**15 - 1), st.sampled_from([".", " ", "\u00a0", "\u202f"]))
def test_digits_there_and_back(number: int, mark: str) -> None:
    assert digits_value(in_digits(number, mark)) == number


@given(st.text(max_size=40))
def test_any_text(text: str) -> None:
    value = parse(text)
    assert value is None or value >= 0
