"""Organisations on no list, by what the sentence says of them; and things that are none."""

from __future__ import annotations

import pytest

from tests.finders.test_actors_organisations import organisations

VOICED = [
    ("QLB en VZWT zijn ingenomen met de plannen.", ["QLB", "VZWT"], "two of one mind"),
    ("QLB is om advies gevraagd.", [], "a rule may be asked about, too"),
    ("De QLB heeft bezwaren.", ["QLB"], "it has objections"),
    ("Het QLB licht de regels toe.", ["QLB"], "it explains"),
    ("De QLB stijgt in juli met 3%.", [], "a rate rises"),
    ("In de QLB zijn zorgen verwerkt.", [], "a paper holds things"),
    ("TNO en het Zweedse ORLV rekenen het na.", ["TNO", "ORLV"], "where it comes from"),
    ("De Zweedse minister rekent het na.", [], "a country's minister"),
    ("Volgens voorzitter Prins van Zandkracht kan dat.", [], "the chair's name is in between"),
]

CLASSED = [
    ("De dienst van rederij Noordkust vervalt.", ["Noordkust"], "rederij"),
    ("Baggeraar Zandmeer en actiegroep Stop Mee wachten.", ["Zandmeer", "Stop Mee"], "two"),
    ("Museum Zonneberg sluit in mei.", ["Museum Zonneberg"], "it is part of the name"),
    ("in het Rapport Onderwijsraad van mei", ["Onderwijsraad"], "a paper by a body"),
    ("Advies Raad van State, mei 2026", ["Raad van State"], "in a list of papers"),
]

THINGS = [
    "De IJssel voert water af.",
    "Daar brengt de Linge het zand heen.",
    "De Merwede krijgt een geul.",
    "De Wilhelminasluizen krijgen een beurt.",
    "De Noorderbrug krijgt een dek.",
    "Met het motorschip Hendrina is gesproken.",
    "De Zuidertunnel sluit in mei.",
    "Namens de bewoners van Kerkeind sprak een boer.",
    "In Arkum en Welk komt een dam.",
]


@pytest.mark.parametrize(("text", "names", "why"), VOICED + CLASSED)
def test_organisations(text: str, names: list[str], why: str) -> None:
    assert organisations(text) == names, why


@pytest.mark.parametrize("text", THINGS)
def test_things_and_places_do_things_too(text: str) -> None:
    assert organisations(text) == []


EXPLAINED = [
    (
        "Met TNO, de Algemeene Molenaars Vereeniging (AMV) en ProRail is gesproken.",
        ["TNO", "Algemeene Molenaars Vereeniging", "AMV", "ProRail"],
        "in a list of bodies",
    ),
    (
        "Zie de Zuidelijke Veerlanden (ZV) op de kaart.\nDat ZV nat is, is bekend.",
        [],
        "nothing tells what it is",
    ),
    (
        "Ik noem de Zuidelijke Veerlieden Beweging (ZVB).\nDe ZVB steunt dit.",
        ["Zuidelijke Veerlieden Beweging", "ZVB"],
        "the short name acts",
    ),
    (
        "Ik noem het Centraal Register Veerlieden (CRV).\nHet CRV telde 12 namen.",
        [],
        "a register that counts",
    ),
    (
        "Bij TNO en de Vlaamse Bond van Wevers (VBW) en de QLB ligt een kopie.",
        ["TNO", "Vlaamse Bond van Wevers", "VBW", "QLB"],
        "and who follows the brackets",
    ),
]


@pytest.mark.parametrize(("text", "names", "why"), EXPLAINED)
def test_names_that_the_letter_explains(text: str, names: list[str], why: str) -> None:
    assert organisations(text) == names, why


def test_a_fund_that_is_a_body_by_its_full_name() -> None:
    text = "Het Schadefonds Geweldsmisdrijven groeit. De site van het Schadefonds is nieuw."
    assert organisations(text) == ["Schadefonds Geweldsmisdrijven", "Schadefonds"]
    assert organisations("De site van het Molenfonds is nieuw.") == []
