"""Several documents in one citation, letters before a verb, articles with their paragraphs, and numbers
that only the address behind a word gives."""

from __future__ import annotations

import pytest

from extractor.finders import references
from extractor.readers import read


def ids(text: str, name: str = "-") -> list[str | None]:
    hits, _ = references.find(read(text.encode(), name))
    return [hit.value.id for hit in hits if hit.value.type != "motie"]


# (as printed, ids, why)
LISTS = [
    ("Kamerstuk 31 293/31 289, nr. 640", ["kst-31293-640", "kst-31289-640"], "two dossiers, no spaces"),
    ("31293/31289/31288, nr. 640", ["kst-31293-640", "kst-31289-640", "kst-31288-640"], "three"),
    ("31 293 / 31 289, nr. 640", ["kst-31293-640", "kst-31289-640"], "with spaces"),
    ("32 793, nr. 700 en 701.", ["kst-32793-700", "kst-32793-701"], "nr. in the singular"),
    ("32 793, nr. 700 en 701 over wolven", ["kst-32793-700", "kst-32793-701"], "and what it is about"),
    ("32 793, nr. 700, 701 en 702.", ["kst-32793-700", "kst-32793-701", "kst-32793-702"], "three of them"),
    ("32 793, nr. 700 en 12 moties", ["kst-32793-700"], "a count"),
    ("32 793, nr. 700 en 701 woningen", ["kst-32793-700"], "a count that rises"),
    ("32 793, nr. 700, 12 maart 2026", ["kst-32793-700"], "a day"),
    ("31 293, nrs. 640-643", ["kst-31293-640", "kst-31293-643"], "a hyphen, both ends"),
    ("36 600 XVI, nrs. 12–15", ["kst-36600-XVI-12", "kst-36600-XVI-15"], "an en dash"),
    ("32 793, nr. 1290 t/m 1293.", ["kst-32793-1290", "kst-32793-1293"], "through, in the singular"),
    ("32 793, nrs. 12, 15-18 en 20",
     ["kst-32793-12", "kst-32793-15", "kst-32793-18", "kst-32793-20"], "a range in a list"),
    ("32 793, nr. 12-5", ["kst-32793-12"], "no range runs down"),
    ("32 793, nr. 640, 2025-2026", ["kst-32793-640"], "a session"),
    ("36 333, D is aan de orde", ["kst-36333-D"], "a letter before a verb"),
    ("35 925 VII / 35 925 IV, A zijn aanvaard", ["kst-35925-VII-A", "kst-35925-IV-A"], "for two dossiers"),
    ("36 333, D66 stemde voor", [], "a party"),
    ("31.700 XII, 6, p. 4", ["kst-31700-XII-6"], "a page behind it"),
    ("31.700 XII, 6 moties", ["dossier-31700-XII"], "a count behind a chapter"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), LISTS, ids=[row[2] for row in LISTS])
def test_every_document_of_a_citation(text: str, expected: list[str], why: str) -> None:
    assert ids(f"Zie {text}") == expected, why


LAWS = [
    ("art. 9b lid 2 Opiumwet", "BWBR0001941"),
    ("art. 9b, lid 2, aanhef en onder a, Opiumwet", "BWBR0001941"),
    ("artikel 3 lid 1 sub b van de Opiumwet", "BWBR0001941"),
    ("artikel 2.3 Wmo 2015", "BWBR0035362"),
    ("artikel 2.3.1 van de Wmo 2015", "BWBR0035362"),
    ("artikel 29, leden 1 en 2, van de Vreemdelingenwet 2000", "BWBR0011823"),
    ("artikel 3.3 Vw 2000", "BWBR0011823"),
    ("artikel 7:658 lid 4 BW", None),
]


@pytest.mark.parametrize(("text", "law"), LAWS)
def test_an_article_with_its_paragraph_and_the_year_of_its_law(text: str, law: str | None) -> None:
    hits, _ = references.find(read(f"Dat volgt uit {text}.".encode()))
    assert [(hit.value.text, hit.value.law) for hit in hits] == [(text, law)]


_AT = "https://zoek.officielebekendmakingen.nl/"
LINKS = [
    (f"Zie [de motie]({_AT}kst-31409-498.html).", [("de motie", "kst-31409-498")]),
    ("Zie [dit](https://www.tweedekamer.nl/kamerstukken/detail?id=2024D31474).", [("dit", "2024D31474")]),
    ("Zie [de wet](https://wetten.overheid.nl/BWBR0035362/).", [("de wet", "BWBR0035362")]),
    ("Zie [het arrest](https://uitspraken.rechtspraak.nl/details?id=ECLI%3ANL%3AHR%3A2010%3A394).",
     [("het arrest", "ECLI:NL:HR:2010:394")]),
    # what the passage prints is there already
    (f"Zie [31 409, nr. 498]({_AT}kst-31409-498.html).", [("31 409, nr. 498", "kst-31409-498")]),
    (f"Zie {_AT}kst-31409-498.html.", [("kst-31409-498", "kst-31409-498")]),
    # an address that names nothing, and a picture
    ("Zie [de site](https://www.rijksoverheid.nl/onderwerpen/bos).", []),
    (f"Zie ![beeld]({_AT}kst-31409-498.html).", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LINKS)
def test_a_number_in_the_address_behind_a_word(text: str, expected: list[tuple[str, str]]) -> None:
    document = read(text.encode(), "brief.md")
    hits, _ = references.find(document)
    assert [(hit.value.text, hit.value.id) for hit in hits] == expected
    for hit in hits:
        assert document.source[slice(*hit.value.span)] == hit.value.text


def test_a_motion_has_the_number_of_the_address_behind_it() -> None:
    text = f"Ik noem [de motie]({_AT}kst-31409-498.html) van het lid Maas."
    hits, _ = references.find(read(text.encode(), "brief.md"))
    found = [(hit.value.movers, hit.value.id) for hit in hits if hit.value.type == "motie"]
    assert found == [(("Maas",), "kst-31409-498")]


def test_what_a_link_counts_stays_free() -> None:
    text = f"Er staan [1.200 nieuwe huizen]({_AT}kst-31409-498.html)."
    hits, _ = references.find(read(text.encode(), "brief.md"))
    assert [hit.value.text for hit in hits] == ["nieuwe huizen"]
