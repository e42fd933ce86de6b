"""Who stands behind "de heer" and "mevrouw": a Member, or somebody whom the letter introduces."""

from __future__ import annotations

import pytest

from tests.finders.test_actors_members import found, members

INTRODUCED = [
    ("De landelijk coördinator, mevrouw Ruiter-Pol, verdeelt de bedden.", "a task before"),
    ("De initiatiefnemers, onder wie de heer Ypma, zijn ontvangen.", "one of several"),
    ("Drie boeren, onder wie mevrouw Hartog, boden een brief aan.", "without an article"),
    ("Hun onderhandelaar, de heer Sprenger, vroeg om uitstel.", "hun"),
    ("Een analist van het lab in Grou, mevrouw Iping, vroeg het na.", "an apposition of any kind"),
    ("Bewoonster mevrouw Zeeman vroeg dit aan de gemeente.", "a word right before"),
    ("Ontwerper de heer Lok vroeg dit.", "a trade"),
    (
        "De docenten mevrouw Kalma en de heer Rus vroegen dit.",
        "what the first is, the other is too",
    ),
    ("De wijk, vertegenwoordigd door de heer Bron, vroeg dit.", "he stands for others"),
    ("De heer Zwager, verbonden aan de leerstoel, vroeg dit bij het lab.", "where he works"),
    ("Gedeputeerde mevrouw Croes-Pol vroeg dit.", "a function that ends in de"),
    ("De Veteranenombudsman, de heer Van Pelt-Melk, vroeg dit.", "a compound of a function"),
]


@pytest.mark.parametrize(("text", "why"), INTRODUCED)
def test_who_is_introduced_is_no_member(text: str, why: str) -> None:
    assert members(text) == [], why
    assert [actor.type for actor in found(text) if actor.type == "person"], why


MEMBERS = [
    ("De indiener, de heer Sprenger, vroeg om uitstel.", ["Sprenger"], "his task is in the Kamer"),
    ("De leden, onder wie mevrouw Hartog, vroegen dit.", ["Hartog"], "one of the Members"),
    ("Mevrouw Kalma, de heer Rus en mevrouw Bron vroegen dit.", ["Kalma", "Rus", "Bron"], "a list"),
    ("De woordvoerder van de fractie, mevrouw Bron, vroeg dit.", ["Bron"], "of a group"),
]


@pytest.mark.parametrize(("text", "names", "why"), MEMBERS)
def test_who_belongs_to_the_kamer_is_a_member(text: str, names: list[str], why: str) -> None:
    assert members(text) == names, why


FORMAL = "Het lid Overdijk (D66) vroeg hoe dat kan. "
BESIDE_LID = [
    ("Namens het dorp sprak mevrouw Wielinga.", [], "she did nothing that Members do"),
    ("De heer Tromp gaf mij een rondleiding.", [], "nor did he"),
    ("Op aandringen van mevrouw Wielinga is dat gemeten.", ["Wielinga"], "she urged it"),
    ("De heer Tromp zou het overzicht vóór mei krijgen.", ["Tromp"], "he was to get it"),
    ("Mevrouw Wielinga vroeg naar de kosten.", ["Wielinga"], "she asked"),
    ("Aan de heer Overdijk schreef ik al.", [], "known: the same man again"),
]


@pytest.mark.parametrize(("text", "names", "why"), BESIDE_LID)
def test_where_members_are_called_lid_others_need_a_sign(
    text: str, names: list[str], why: str
) -> None:
    assert members(FORMAL + text) == ["Overdijk", *names], why
    alone = members(text)
    assert names == [] or alone == names, why


WORKS = [
    "Bij de Prinses Wilhelminasluizen wordt gebouwd.",
    "De Koningin Emmabrug gaat dicht.",
    "De Burgemeester Letschertschool verhuist.",
    "Langs het Koning Willemkanaal staan bomen.",
]


@pytest.mark.parametrize("text", WORKS)
def test_a_work_called_after_somebody_is_nobody(text: str) -> None:
    assert [actor for actor in found(text) if actor.type in ("person", "member")] == []


def test_a_sluice_in_a_surname_stays_a_name() -> None:
    assert members("Het lid Versluis en het lid Van der Brug vroegen dit.") == [
        "Versluis",
        "Van der Brug",
    ]


def test_a_bridge_in_a_surname_stays_a_name() -> None:
    assert members("De motie-Steenbruggen/Bekkering en het lid Verkade (D66) vroegen dit.") == [
        "Steenbruggen",
        "Bekkering",
        "Verkade",
    ]


def test_who_was_a_member_is_a_person() -> None:
    text = "Oud-Kamerlid Zeilmaker schreef een rapport; ex-Kamerlid Vonk las mee."
    assert members(text) == []
    assert [actor.name for actor in found(text) if actor.type == "person"] == ["Zeilmaker", "Vonk"]
