"""Movers of motions whom neither "lid" nor "motie" introduces: what is printed, the reason."""

from __future__ import annotations

import pytest

from tests.finders.test_actors_members import members

MOVERS = [
    (
        "Er liggen twee moties. De ene is van Jansma en De Bruin (26 643, nr. 14). De andere, van"
        " Vermeeren c.s. (26 643, nr. 20), vraagt meer.",
        ["Jansma", "De Bruin", "Vermeeren"],
        "of two motions",
    ),
    ("Ook die van Verstap c.s. (Kamerstuk 31 293, nr. 8) is gedaan.", ["Verstap"], "die van"),
    (
        "De eerste motie is van Hofman (29 984, nr. 1); de tweede van Bouzid en Ten Have (29 984,"
        " nr. 3).",
        ["Hofman", "Bouzid", "Ten Have"],
        "counted",
    ),
    (
        "Open staan de moties van Hamers c.s. (27 529, nr. 1) en van Berkum (27 529, nr. 4).",
        ["Hamers", "Berkum"],
        "joined by en van",
    ),
    (
        "Moties: Dekkers (34 682, nr. 9), Van Ulft-Şahin (34 682, nr. 2) en Blok c.s. (34 682, nr. 5).",
        ["Dekkers", "Van Ulft-Şahin", "Blok"],
        "a list on one line",
    ),
    ("- Van Leijen/Haddad (36 410 VII, nr. 45): loopt.", ["Van Leijen", "Haddad"], "an item"),
    ("De overige indieners waren Vonk en Ten Velde.", ["Vonk", "Ten Velde"], "who they were"),
    ("Kamerstuk 36 180, nr. 9. Mede-indiener was mevrouw Alkan.", ["Alkan"], "in a note"),
    ("Vragen van Koopmans (SGP) en Demir (DENK).", ["Koopmans", "Demir"], "van before a party"),
    ("MOTIE VAN DE LEDEN ZWAAN EN BRUIN: DEPOTS", ["ZWAAN", "BRUIN"], "a heading goes on"),
    (
        "De motie die Veldhoen en Pastoor vorig jaar indienden is gedaan.",
        ["Veldhoen", "Pastoor"],
        "who moved it",
    ),
    (
        "De door Kersten en Van Ommer ingediende motie is verworpen.",
        ["Kersten", "Van Ommer"],
        "a participle behind",
    ),
    ("De motie, ingediend door Moorlag-Tak c.s., is aangenomen.", ["Moorlag-Tak"], "and before"),
    ("Het door Inge van Strijp ingediende amendement is goed.", ["van Strijp"], "amendement"),
    (
        "De motie over leraren van Uphof-Ceylan (27 923, nr. 5) is aangenomen.",
        ["Uphof-Ceylan"],
        "what it is about goes before",
    ),
    (
        "Er zijn twee amendementen: dat van Paulus-Rezai (nr. 21) en dat van Hilken c.s. (nr. 24).",
        ["Paulus-Rezai", "Hilken"],
        "dat van, a number alone",
    ),
    (
        "Een Kamermeerderheid (Zandstra, Puister, Van Oort c.s.) wil dat anders.",
        ["Zandstra", "Puister", "Van Oort"],
        "in brackets",
    ),
    ("De motie over het rapport van Berenschot (27 923, nr. 5) ligt er.", [], "whose report"),
    ("Het rapport van Berenschot (29 689, nr. 12) is aangeboden.", [], "a report"),
    ("De evaluatie van Kersten en Pastoor (32 637, nr. 6) is positief.", [], "an evaluation"),
    ("De klacht is ingediend door Kersten uit Tiel.", [], "a complaint"),
    ("De brief die Kersten indiende ligt voor.", [], "a letter"),
    ("In de zaak Jansen c.s. tegen Nederland is dat bepaald.", [], "in court"),
    ("Dat plan is van Kersten en Pastoor en ligt er al.", [], "without a number"),
]


@pytest.mark.parametrize(("text", "expected", "why"), MOVERS)
def test_mover(text: str, expected: list[str], why: str) -> None:
    assert members(text) == expected, why
