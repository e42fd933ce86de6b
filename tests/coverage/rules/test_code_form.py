"""The form of a TZ code."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nDe minister stuurt een overzicht (TZ202613-044).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEen overzicht volgt.",
        "TZ202613-044",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe minister stuurt een overzicht (TZ20263-044).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEen overzicht volgt.",
        "TZ20263-044",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "with a space",
        "Datum: 2 juni 2026\nKern\nDe minister stuurt een overzicht (TZ202612- 044).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEen overzicht volgt.",
    ),
    (
        "one and four digits",
        "Datum: 2 juni 2026\nKern\nDe minister stuurt een overzicht (TZ202612-4 en TZ202612-1044).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEen overzicht volgt.",
    ),
    (
        "another word",
        "Datum: 2 juni 2026\nKern\nHet project HTZ2026 loopt.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEen overzicht volgt.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K114", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K114", nota, letter) == []
