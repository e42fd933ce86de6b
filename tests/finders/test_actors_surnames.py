"""Surnames that are more than one word, look like an office or carry a mark: what is printed, the reason."""

from __future__ import annotations

import pytest

from tests.finders.test_actors_members import found, members

DOUBLE = [
    ("Het lid Lammers van Borsel vroeg dit.", ["Lammers van Borsel"], "van in the middle"),
    ("Het lid Hoekema van der Wiel (BBB) vroeg dit.", ["Hoekema van der Wiel"], "with a party"),
    ("Het lid Van Beuning van Hels vroeg dit.", ["Van Beuning van Hels"], "van in both halves"),
    ("de motie-Lammers van Borsel/Öztuna", ["Lammers van Borsel", "Öztuna"], "and another mover"),
    ("de leden Verhaag van Tol en Hermans", ["Verhaag van Tol", "Hermans"], "in a list"),
    ("Het lid Fernandes da Costa vroeg dit.", ["Fernandes da Costa"], "Portuguese"),
    ("Het lid Gómez y Ruiz vroeg dit.", ["Gómez y Ruiz"], "Spanish"),
    ("Het lid Von Scholten auf Altena vroeg dit.", ["Von Scholten auf Altena"], "German"),
    ("Het lid Ypma-fan der Meer vroeg dit.", ["Ypma-fan der Meer"], "Frisian"),
    ("Het lid Tjon A Kwie vroeg dit.", ["Tjon A Kwie"], "a single letter"),
    ("Het lid Ramdin-Lo Fo Sang (D66) vroeg dit.", ["Ramdin-Lo Fo Sang"], "three short words"),
    ("Het lid Van Heemster tot Oostveld vroeg dit.", ["Van Heemster tot Oostveld"], "nobility"),
    ("Het lid Noortje van Dalen vroeg dit.", ["van Dalen"], "a given name, not a first half"),
    ("Het lid Sjaantje van Dalen (D66) vroeg dit.", ["van Dalen"], "a rare one, by the party"),
    ("Het lid Bakker van de VVD vroeg dit.", ["Bakker"], "a party, no second half"),
    ("Het lid Bakker van Volt vroeg dit.", ["Bakker"], "a party that is a word"),
    ("Toen vroeg het lid Bakker de Kamer om uitstel.", ["Bakker"], "de is a word of the sentence"),
    ("Het lid Vos van Apeldoorn tot Zwolle", ["Vos"], "a municipality"),
]

OFFICES = [
    ("Het lid Dijkgraaf-Lamers vroeg dit.", ["Dijkgraaf-Lamers"], "a role with a hyphen"),
    ("Het lid Minister-Doornbos vroeg dit.", ["Minister-Doornbos"], "an office with a hyphen"),
    ("Kamerlid Wethouder-Kok vroeg dit.", ["Wethouder-Kok"], "behind Kamerlid"),
    ("de leden Visser en Burgemeester-Idris", ["Visser", "Burgemeester-Idris"], "in a list"),
    ("de motie-Rector-Bouma", ["Rector-Bouma"], "behind motie-"),
    ("minister-president Jansen vroeg dit", [], "no name"),
    ("dijkgraaf Lamers vroeg dit", [], "somebody with that role"),
    ("Het lid drs. Verbeek vroeg dit.", ["Verbeek"], "a degree between"),
    ("Het lid prof. dr. Eppinga vroeg dit.", ["Eppinga"], "two degrees"),
    ("Het lid jhr. De Savornin vroeg dit.", ["De Savornin"], "a title of birth"),
    (
        "De collega’s Stegeman (VVD) en De Vos (PVV)",
        ["Stegeman", "De Vos"],
        "collega's with parties",
    ),
    ("Volgens prof. dr. Eppinga werkt dat.", [], "a scholar"),
]

MARKS = [
    ("de leden Schreur3 en Bouma4 vroegen dit", ["Schreur", "Bouma"], "digits of notes"),
    ("de motie-Zwager² over stages", ["Zwager"], "a superscript"),
    ("de motie van het lid Talens[2] over stages", ["Talens"], "brackets"),
    ("VRAGEN VAN DE LEDEN STAM (SP) EN LAAR (CDA)", ["STAM", "LAAR"], "capitals with parties"),
]

VOICES = [
    ("VVD’er Aertsen-Blom vroeg dit.", ["Aertsen-Blom"], "a party's"),
    ("BBB-woordvoerder Pietersma vroeg dit.", ["Pietersma"], "a spokesman"),
    ("ProRail-woordvoerder Pietersma vroeg dit.", [], "of no party"),
    (
        "De woordvoerders van CDA en VVD, Terpstra en Van Hees, vroegen dit.",
        ["Terpstra", "Van Hees"],
        "in the order of their parties",
    ),
    (
        "De fracties van D66 en CDA vroegen dit, bij monde van Haringsma en Boukhal.",
        ["Haringsma", "Boukhal"],
        "who spoke",
    ),
    ("De vereniging vroeg dit, bij monde van Haringsma.", [], "of no fractie"),
    ("Na een interruptie van Hamelink is dat toegezegd.", ["Hamelink"], "only Members interrupt"),
    ("De heer en mevrouw Jansen uit Zwolle schreven mij.", [], "a couple"),
    ("Mevrouw Ozinga uit Sneek heeft aandacht gevraagd.", [], "somebody from somewhere"),
]


@pytest.mark.parametrize(("text", "expected", "why"), DOUBLE + OFFICES + MARKS + VOICES)
def test_surname(text: str, expected: list[str], why: str) -> None:
    assert members(text) == expected, why


def test_a_place_behind_van_is_no_half_of_a_name() -> None:
    text = "Gedeputeerde Ten Cate-Wiersema van Overijssel schreef mij."
    assert [(a.type, a.name) for a in found(text)] == [
        ("person", "Ten Cate-Wiersema"),
        ("region", "Overijssel"),
    ]
