"""Letter, nota or other: what is guessed, and that the table can be searched as bytes."""

from __future__ import annotations

import pytest

from extractor.readers import kind


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        ("GEACHTE   voorzitter,\nHierbij **bied** ik u de brief aan. Hoogachtend", ("brief", True)),
        ("TER BESLISSING\nU wordt geadviseerd in te stemmen met de brief.", ("nota", True)),
        ("ter beslissing", ("other", False)),  # with capitals only, as written
        ("Notulen van de vergadering: € 5 – ’s middags", ("other", False)),
    ],
)
def test_kinds(text: str, guess: tuple[str, bool]) -> None:
    assert kind.guess(text) == guess


def test_signs_are_plain_ascii() -> None:
    """Small letters are made of bytes, which knows no others."""
    signs = [sign for side in kind._signs() for sign, _, _ in side]
    assert len(signs) > 40
    assert [sign for sign in signs if not sign.isascii()] == []
