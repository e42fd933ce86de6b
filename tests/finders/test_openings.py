"""Every word that may name a date or a number is seen where it begins, and few others are."""

from __future__ import annotations

import pytest

from extractor.finders.openings import openings, plain

# As the finders of dates and figures read them; the last letters do not matter here.
DATES = """
    januari februari maart april mei juni juli augustus september oktober november december jan feb
    mrt apr jun jul aug sep okt nov dec jaar jaarwisseling jaareinde kalenderjaar begrotingsjaar
    schooljaar studiejaar collegejaar cursusjaar kwartaal voorjaar voorjaarsreces voorjaarsnota najaar
    najaarsnota lente zomer zomerreces herfst herfstvakantie winter winterreces kerst kerstreces
    krokusreces meireces reces maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week maand
    prinsjesdag verantwoordingsdag pasen pinksteren miljoenennota verkiezingen begrotingsbehandeling
    binnen uiterlijk
"""
NUMBERS = """
    twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien veertig twintig dertig
    tachtig tweehonderd honderd duizend anderhalf anderhalve halve half eenentwintig eenderde
    eentiende tweederde vierduizend vijftig zestig zeventig
"""
PHRASES = [
    "een op de drie",
    "één miljoen",
    "eén kwart",
    "een derde deel",
    "de helft",
    "Q3 van 2026",
]
# The commonest words of a letter: most of the text is never looked at again.
OTHERS = """
    de het een en van in op te met voor om dat die aan bij uit door als ook zijn wordt worden naar
    kabinet minister gemeenten regeling brief debat motie toezegging Kamer Het In De Kabinet Motie
"""


@pytest.mark.parametrize("word", [*DATES.split(), *NUMBERS.split(), *PHRASES])
@pytest.mark.parametrize(
    "before", ["", "zie ", "zie (", "zie\n", "cel\t", "zie ‘", "zie “", "t/m/"]
)
def test_a_word_that_may_be_read_is_seen(word: str, before: str) -> None:
    for printed in (word, word[0].upper() + word[1:]):
        assert len(before) in openings(plain(f"{before}{printed} is"))


@pytest.mark.parametrize("word", OTHERS.split())
def test_a_common_word_is_passed_over(word: str) -> None:
    assert openings(f"zie {word} is") == []


def test_no_offset_moves() -> None:
    text = "‘Twee’ – “drie” — € 4"
    assert len(plain(text)) == len(text)
    assert plain(text) == "'Twee' - \"drie” - $ 4"
    assert openings(plain(text)) == [1, 10]
