"""Sentences: where a full stop ends one, and where it does not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.language import sentences


def split(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences.split(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("Dat is gedaan. Het werkt.", ["Dat is gedaan.", "Het werkt."], "plain"),
        ("Op 3 mei jl. heeft de Kamer gestemd.", ["Op 3 mei jl. heeft de Kamer gestemd."], "jl. goes on"),
        ("Dat was op 3 mei jl. De Kamer stemde.", ["Dat was op 3 mei jl.", "De Kamer stemde."], "jl. ends"),
        ("Zie nr. 41 van het dossier.", ["Zie nr. 41 van het dossier."], "nr."),
        ("De heer dr. J. Bos sprak.", ["De heer dr. J. Bos sprak."], "a title and an initial"),
        ("De motie-Vos c.s. (31 204, nr. 5) is af.", ["De motie-Vos c.s. (31 204, nr. 5) is af."], "c.s. before a bracket"),
        ("Ik sprak met B.J. Terwisscha en mr. R.A.M. Wesselink.", ["Ik sprak met B.J. Terwisscha en mr. R.A.M. Wesselink."], "initials"),
        ("dr. Bos", ["dr. Bos"], "a title opens a short text"),
        ("Dat mag niet (nr. 41).", ["Dat mag niet (nr. 41)."], "an abbreviation behind a bracket"),
        ("Dit betreft o.a. Utrecht en Zwolle.", ["Dit betreft o.a. Utrecht en Zwolle."], "o.a."),
        ("Klopt dat? Ja! Zeker.", ["Klopt dat?", "Ja!", "Zeker."], "other marks"),
        ("Hij zei ‘ja.’ Dat was het.", ["Hij zei ‘ja.’", "Dat was het."], "a closing quote"),
        ("Het kost 2.500 euro. Dat kan.", ["Het kost 2.500 euro.", "Dat kan."], "a number with a dot"),
        ("Kop zonder punt\nEen zin.", ["Kop zonder punt", "Een zin."], "a new passage"),
    ],
)  # fmt: skip
def test_split(text: str, expected: list[str], why: str) -> None:
    assert split(text) == expected, why


def test_bounds_are_those_of_the_sentence_around_an_offset() -> None:
    text = "Eerste zin hier. Tweede zin hier.\nDerde."
    for part in ("Eerste zin hier.", "Tweede zin hier.", "Derde."):
        start = text.index(part)
        for at in range(start, start + len(part)):
            assert sentences.bounds(text, at) == (start, start + len(part))


@given(st.text(alphabet="adrB. 1(’", max_size=60))
def test_another_mark_elsewhere_changes_no_full_stop(text: str) -> None:
    """Text with full stops alone is searched for these alone."""
    alone = sentences.split(text, 0, len(text))
    assert sentences.split(f"{text}\nJa!", 0, len(text) + 1) == alone


@given(st.text(alphabet="aB. ?!\n1(’", max_size=60))
def test_sentences_are_in_order_and_lose_no_letter(text: str) -> None:
    parts = list(sentences.split(text, 0, len(text)))
    assert all(a < b for a, b in parts)
    assert all(one[1] <= two[0] for one, two in pairwise(parts))
    covered = "".join(text[a:b] for a, b in parts)
    assert [c for c in covered if c.isalnum()] == [c for c in text if c.isalnum()]
