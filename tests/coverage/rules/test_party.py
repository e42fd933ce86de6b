"""The party of a member."""

from __future__ import annotations

import pytest

from extractor.coverage import rules
from tests.coverage.rules.pairs import pair, quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Kern\nToezeggingen:\n- De minister stuurt een overzicht (aan lid Zwart, CDA).",
        "Mevrouw Zwart (D66) vroeg om een overzicht.",
        "Zwart, CDA",
    ),
    (
        "Kern\nToezeggingen:\n- De toezegging aan het lid Zwart (Volt) om een overzicht.",
        "Het lid Zwart (SP) vroeg om een overzicht.",
        "Zwart (Volt",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "written out",
        "Kern\nToezeggingen:\n- De minister stuurt een overzicht (aan lid Zwart, CU).",
        "Het lid Zwart (ChristenUnie) vroeg om een overzicht.",
    ),
    (
        "two members of one name",
        "Kern\nToezeggingen:\n- De minister stuurt een overzicht (aan lid Zwart, CDA).\n- De minister spreekt met de bond (aan lid Zwart, SP).",
        "Het lid Zwart (SP) vroeg om een overzicht.",
    ),
    (
        "a party and its successor",
        "Kern\nToezeggingen:\n- De minister stuurt een overzicht (aan lid Zwart, GL-PvdA).",
        "Het lid Zwart (PRO) vroeg om een overzicht.",
    ),
    (
        "no party in the letter",
        "Kern\nToezeggingen:\n- De minister stuurt een overzicht (aan lid Zwart, CDA).",
        "Het lid Zwart vroeg om een overzicht.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K102", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K102", nota, letter) == []


def test_of_two_items_of_one_member_the_one_that_the_letter_answers_is_quoted() -> None:
    nota = (
        "Kern\nToezeggingen:\n- Een overzicht van bruggen (aan lid Zwart, CDA).\n"
        "- Een onderzoek naar slepers in de haven (aan lid Zwart, CDA)."
    )
    letter = "Het lid Zwart (D66) vroeg om onderzoek naar slepers in de haven van Delfzijl."
    (found,) = quotes("K102", nota, letter)
    assert found == ("Zwart, CDA", "Zwart (D66")
    (one,) = [one for one in rules.find(pair(nota, letter), "nl") if one.code == "K102"]
    assert one.nota is not None
    assert one.nota.span[0] > nota.index("slepers")
