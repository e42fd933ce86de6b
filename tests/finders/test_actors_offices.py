"""Offices, persons, parties, places, committees and chambers: who else is named."""

from __future__ import annotations

import pytest

from tests.finders.test_actors_members import found


def named(text: str, *types: str) -> list[tuple[str, str | None]]:
    return [(actor.name, actor.role) for actor in found(text) if actor.type in types]


OFFICES = [
    (
        "de minister van Werk en Participatie en de staatssecretaris van Onderwijs en Emancipatie",
        [
            ("minister van Werk en Participatie", "minister"),
            ("staatssecretaris van Onderwijs en Emancipatie", "staatssecretaris"),
        ],
        "two offices",
    ),
    ("overgenomen door stas OCW", [("stas OCW", "staatssecretaris")], "as notas write"),
    ("Aan: MVRO", [("MVRO", "minister")], "in one word"),
    ("mijn collega van VWS", [("collega van VWS", None)], "a colleague"),
    (
        "mijn ambtgenoten van VWS en SZW",
        [("ambtgenoten van VWS", None), ("SZW", None)],
        "two colleagues",
    ),
    (
        "de minister voor Rechtsbescherming",
        [("minister voor Rechtsbescherming", "minister")],
        "voor",
    ),
    ("de minister-president", [("minister-president", "minister")], "without a portfolio"),
    (
        "de staatssecretaris Jeugd, Preventie en Sport",
        [("staatssecretaris Jeugd, Preventie en Sport", "staatssecretaris")],
        "a list as portfolio, no van",
    ),
    (
        "de minister van Getijden, Duinen en Slikken",
        [("minister van Getijden, Duinen en Slikken", "minister")],
        "a portfolio that no list knows",
    ),
    (
        "BRIEF VAN DE MINISTER VAN DEFENSIE\nAan de Voorzitter",
        [("MINISTER VAN DEFENSIE", "minister")],
        "head of a Kamerstuk",
    ),
    ("minister Van Heel heeft dit gezegd", [("Van Heel", "minister")], "a minister by name"),
    (
        "staatssecretaris Jansen en minister De Wit",
        [("Jansen", "staatssecretaris"), ("De Wit", "minister")],
        "two",
    ),
    (
        "de staatssecretaris LMZ",
        [("staatssecretaris LMZ", "staatssecretaris")],
        "an unknown abbreviation",
    ),
    ("de minister en de staatssecretaris", [], "nobody in particular"),
    ("de directeur van Vitens", [], "no minister"),
]

PERSONS = [
    ("burgemeester De Haan van Meppel", [("De Haan", "burgemeester")], "a mayor"),
    ("professor Ter Braak", [("Ter Braak", "professor")], "a professor"),
    ("onder leiding van mr. A.C. de Wit", [("A.C. de Wit", None)], "initials; the degree left out"),
    ("de curator, de heer Prins", [("Prins", "curator")], "a title behind a function"),
    ("gedeputeerde Ten Cate-Wiersma", [("Ten Cate-Wiersma", "gedeputeerde")], "double"),
    ("de burgemeester van Meppel", [], "nobody by name"),
]


@pytest.mark.parametrize(("text", "expected", "why"), OFFICES)
def test_offices(text: str, expected: list[tuple[str, str | None]], why: str) -> None:
    assert named(text, "bewindspersoon") == expected, why


@pytest.mark.parametrize(("text", "expected", "why"), PERSONS)
def test_persons(text: str, expected: list[tuple[str, str | None]], why: str) -> None:
    assert named(text, "person") == expected, why


SIGNATURES = [
    ("De minister van Defensie,\n\n\n\nA.B. van Wessem-Klein", "A.B. van Wessem-Klein"),
    ("Hoogachtend,\n\nF.J. Oudeman\n\nMinister van Klimaat en Groene Groei", "F.J. Oudeman"),
    ("De staatssecretaris van Defensie,\n\n\nmr. A.C.M. Ravensberg", "mr. A.C.M. Ravensberg"),
]


@pytest.mark.parametrize(("text", "name"), SIGNATURES)
def test_signatories(text: str, name: str) -> None:
    assert name in [person for person, _ in named(text, "bewindspersoon")]


OTHERS = [
    (
        "de vaste commissie voor Binnenlandse Zaken",
        "committee",
        ["vaste commissie voor Binnenlandse Zaken"],
    ),
    ("de commissie OCW", "committee", ["commissie OCW"]),
    ("het rapport van de commissie-Van Zwolle", "committee", ["commissie-Van Zwolle"]),
    ("de vaste commissie heeft gevraagd", "committee", []),
    ("uw Kamer en de Eerste Kamer", "chamber", ["uw Kamer", "Eerste Kamer"]),
    ("de Kamer van Koophandel", "chamber", []),
    ("de VVD-fractie en GroenLinks-PvdA", "party", ["VVD", "GroenLinks-PvdA"]),
    ("5.000 volt", "party", []),
    ("de gemeente Utrecht", "municipality", ["Utrecht"]),
    ("Rotterdam en Den Haag", "municipality", ["Rotterdam", "Den Haag"]),
    ("Best veel mensen", "municipality", []),
    ("in Rotterdam-Zuid en Tilburg Noordwest", "region", ["Rotterdam-Zuid", "Tilburg Noordwest"]),
    ("Frankrijk en Caribisch Nederland", "region", ["Frankrijk", "Caribisch Nederland"]),
    ("het programma Preventie met Gezag", "programme", ["Preventie met Gezag"]),
    (
        "het Nationaal Programma Schone Sloten (NPSS)",
        "programme",
        ["Nationaal Programma Schone Sloten"],
    ),
]


@pytest.mark.parametrize(("text", "kind", "expected"), OTHERS)
def test_others(text: str, kind: str, expected: list[str]) -> None:
    assert [name for name, _ in named(text, kind)] == expected
