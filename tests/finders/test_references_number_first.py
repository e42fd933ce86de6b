"""Documents whose number stands before their dossier, or behind it as "stuk": the ids, the reason."""

from __future__ import annotations

import pytest

from extractor.finders import references
from extractor.finders.base import Found
from extractor.readers import read


def ids(text: str) -> list[str | None]:
    hits, _ = references.find(read(text.encode()), Found())
    return [hit.value.id for hit in hits if hit.value.type in ("kamerstuk", "dossier")]


CASES = [
    ("Stuk nr. 61 in dossier 30 196 geeft dat.", ["kst-30196-61"], "in"),
    ("Zie stuk nr. 61 van dossier 30 196.", ["kst-30196-61"], "van"),
    ("Zie stuk nr. 14 bij dossier 36 800 XVI.", ["kst-36800-XVI-14"], "a chapter"),
    ("De brief met nummer 77 uit dossier 21 501-30.", ["kst-21501-30-77"], "a numbered addition"),
    ("Zie dossier 30 196, stuk 61.", ["kst-30196-61"], "stuk behind"),
    ("Zie dossier 30196, stuk nr. 61.", ["kst-30196-61"], "stuk nr. behind"),
    ("Kamerstuk 30 196, stuknummer 61.", ["kst-30196-61"], "stuknummer"),
    ("Dat staat onder nummer 61 in dossier 30 196.", ["kst-30196-61"], "nummer"),
    ("De motie nr. 61 (dossier 30 196) is uitgevoerd.", ["kst-30196-61"], "brackets"),
    ("De moties nrs. 6 en 8 in dossier 30 196.", ["kst-30196-6", "kst-30196-8"], "two"),
    (
        "De stukken nr. 1 en nr. 4 van Kamerstuk 29 628.",
        ["kst-29628-1", "kst-29628-4"],
        "nr. twice",
    ),
    ("Nummer 45 van Kamerstukdossier 29628.", ["kst-29628-45"], "Kamerstukdossier"),
    ("Wetsvoorstel 36 725, het amendement op stuk nr. 18.", ["kst-36725-18"], "op stuk"),
    ("Het dossier 30 196 telt 12 stukken.", ["dossier-30196"], "a count"),
    ("In artikel 3 in dossier 30 196 staat dat.", ["dossier-30196"], "an article"),
    ("Vraag nr. 3 in dossier 30 196 is beantwoord.", ["dossier-30196"], "a question"),
    ("Bijlage nr. 3 bij dossier 30 196 ontbreekt.", ["dossier-30196"], "an annex"),
    ("Pagina 12 van dossier 30 196.", ["dossier-30196"], "a page"),
    ("(36 800, nr. 14, dossier 30 196)", ["kst-36800-14", "dossier-30196"], "another's number"),
    ("Stuk nr. 5 bij Kamerstuk 29 628, nr. 9.", ["kst-29628-9"], "it has its own"),
]


@pytest.mark.parametrize(("text", "expected", "why"), CASES)
def test_number_first(text: str, expected: list[str], why: str) -> None:
    assert ids(text) == expected, why


def test_the_place_is_all_of_the_citation() -> None:
    text = "Zie stuk nr. 61 in dossier 30 196 daarover."
    hits, _ = references.find(read(text.encode()), Found())
    assert [text[slice(*hit.value.span)] for hit in hits] == ["stuk nr. 61 in dossier 30 196"]
