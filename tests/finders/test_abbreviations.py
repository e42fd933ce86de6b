"""Abbreviations that a document explains: the sentence, what stands for what, the reason."""

from __future__ import annotations

import pytest

from extractor.finders import abbreviations
from extractor.language.initials import align
from extractor.readers import read


def explained(text: str) -> list[tuple[str, str]]:
    return [(a.short, a.long) for a in abbreviations.find(read(text.encode()))]


EXPLAINED = [
    ("het Interprovinciaal Overleg (IPO) meldt", ("IPO", "Interprovinciaal Overleg"), "initials"),
    ("de Raad voor het openbaar bestuur (Rob)", ("Rob", "Raad voor het openbaar bestuur"), "small"),
    ("Vereniging van Stille Gemeenten (VSG)", ("VSG", "Vereniging van Stille Gemeenten"), "van"),
    (
        "het Wetenschappelijk Onderzoek- en Gegevenscentrum (WOGC)",
        ("WOGC", "Wetenschappelijk Onderzoek- en Gegevenscentrum"),
        "a letter from within a compound",
    ),
    (
        "een justitiële jeugdinrichting (jji)",
        ("jji", "justitiële jeugdinrichting"),
        "small letters",
    ),
    ("justitiële jeugdinrichtingen (JJI’s)", ("JJI", "justitiële jeugdinrichtingen"), "plural"),
    ("bovenregionale expertnetwerken (BENs)", ("BEN", "bovenregionale expertnetwerken"), "plural"),
    (
        "Landbouw, Veen, Voedsel en Natuur (LVVN)",
        ("LVVN", "Landbouw, Veen, Voedsel en Natuur"),
        "commas within",
    ),
    ("Staatstoezicht op de Venen (SodV)", ("SodV", "Staatstoezicht op de Venen"), "small words"),
    ("Autoriteit Consument & Veen (ACV)", ("ACV", "Autoriteit Consument & Veen"), "ampersand"),
    ("Wet goed verhuren (Wgv)", ("Wgv", "Wet goed verhuren"), "a law"),
    (
        "Nationaal Programma Schone Sloten 2026-2030 (NPSS)",
        ("NPSS", "Nationaal Programma Schone Sloten 2026-2030"),
        "years between",
    ),
    (
        "Centraal Orgaan opvang ouderen (COO)",
        ("COO", "Centraal Orgaan opvang ouderen"),
        "one of two words in o passed over",
    ),
    (
        "de SBG (Samenwerkingsorganisatie Bodem Grond) meldt",
        ("SBG", "Samenwerkingsorganisatie Bodem Grond"),
        "the abbreviation first",
    ),
    (
        "de Rijksbrede Peiling Groep (RP Groep)",
        ("RP Groep", "Rijksbrede Peiling Groep"),
        "an abbreviation with a word",
    ),
    (
        "de Europese Commissie (hierna: Commissie)",
        ("Commissie", "Europese Commissie"),
        "hierna, the word within the phrase",
    ),
    (
        "het College van bestuurders (hierna te noemen ‘het College’)",
        ("College", "College van bestuurders"),
        "hierna te noemen, quoted",
    ),
    (
        "de regeling voor kleine scholen (hierna: de subsidie)",
        ("subsidie", "regeling voor kleine scholen"),
        "hierna, another word: the last noun phrase",
    ),
    (
        "NPSS\tNationaal Programma Schone Sloten",
        ("NPSS", "Nationaal Programma Schone Sloten"),
        "row",
    ),
]


@pytest.mark.parametrize(("text", "pair", "why"), EXPLAINED)
def test_explained(text: str, pair: tuple[str, str], why: str) -> None:
    assert explained(text) == [pair], why


NOT_EXPLAINED = [
    ("het lid Prins (PRO) vroeg", "a party"),
    ("de leden Vos (VVD) en Smit (SP)", "parties"),
    ("Richtlijn (EU) 2020/2184", "part of a citation"),
    ("Kamerstuk 29 279 (II)", "a numeral"),
    ("kinderen en volwassenen (van)", "an ordinary word"),
    ("Dat is gelukt (deels).", "a remark"),
    ("het rapport (zie bijlage 2)", "a reference"),
    ("Dit wordt hierna (in paragraaf 3) besproken", "no name follows"),
    ("De minister. Het Overleg (MO)", "a sentence between"),
    ("(IPO)", "nothing before"),
]


@pytest.mark.parametrize(("text", "why"), NOT_EXPLAINED)
def test_not_explained(text: str, why: str) -> None:
    assert explained(text) == [], why


def test_a_bracket_within_the_expansion() -> None:
    text = "De Specifieke Uitkering (SPUK) Kansrijke Buurt (hierna: SPUK KB) is een regeling."
    assert explained(text) == [
        ("SPUK", "Specifieke Uitkering"),
        ("SPUK KB", "Specifieke Uitkering (SPUK) Kansrijke Buurt"),
    ]


def test_each_is_reported_once_where_it_is_explained_first() -> None:
    text = "Het Interprovinciaal Overleg (IPO) meldt. Het Interprovinciaal Overleg (IPO) zegt."
    (only,) = abbreviations.find(read(text.encode()))
    assert text[slice(*only.span)] == "Interprovinciaal Overleg (IPO)"


ALIGNED = [
    ("met het Centraal Bureau", "CB", 8),
    ("van Nederlandse Gemeenten", "VNG", None),
    ("Vereniging van Nederlandse Gemeenten", "VNG", 0),
    ("volwassenen", "van", None),
    ("milieueffectrapportage", "MER", 0),
    ("", "AB", None),
    ("Aa", "A", None),
]


@pytest.mark.parametrize(("words", "short", "at"), ALIGNED)
def test_align(words: str, short: str, at: int | None) -> None:
    assert align(words, short) == at
