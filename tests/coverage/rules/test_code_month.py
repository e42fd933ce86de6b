"""The month in a TZ code."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nIn het commissiedebat Fiets van 12 maart 2026 is een overzicht toegezegd (TZ202604-044).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEen overzicht volgt.",
        "TZ202604-044",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "it fits",
        "Datum: 2 juni 2026\nKern\nIn het commissiedebat Fiets van 12 maart 2026 is een overzicht toegezegd (TZ202603-044).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEen overzicht volgt.",
    ),
    (
        "a day of something else",
        "Datum: 2 juni 2026\nKern\nZoals ik in het debat heb aangekondigd, sprak ik op 2 april 2026 met de bond (TZ202603-044).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEen overzicht volgt.",
    ),
    (
        "two debates",
        "Datum: 2 juni 2026\nKern\nIn de commissiedebatten Fiets van 12 maart 2026 en Verkeer van 9 april 2026 is dit toegezegd (TZ202603-044).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEen overzicht volgt.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K116", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K116", nota, letter) == []
