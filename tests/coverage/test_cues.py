"""Pieces of words in a whole letter, and whether a stretch has any."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.coverage import cues

LETTER = "De veerpont vaart. Nergens anders vaart een veer; de helft van de veren ligt stil."


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (("veer",), ["veerpont", "veer;"]),
        (
            ("helft", "ergens"),
            ["ergens anders", "helft van"],
        ),  # as they stand, not as they are asked
        (("eer", "veer"), ["veerpont", "eerpont", "veer;", "eer;"]),
        (("zwemvest",), []),
        ((), []),
    ],
)
def test_places(pieces: tuple[str, ...], expected: list[str]) -> None:
    found = cues.places(LETTER, pieces)
    assert len(found) == len(expected)
    assert all(LETTER.startswith(said, at) for at, said in zip(found, expected, strict=True))


@given(st.text("vera ", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_a_stretch_has_a_piece_when_one_begins_in_it(text: str, start: int, end: int) -> None:
    begins = [at for at in range(start, end) if text.startswith("ver", at)]
    assert cues.any_in(cues.places(text, ("ver",)), start, end) is bool(begins)
