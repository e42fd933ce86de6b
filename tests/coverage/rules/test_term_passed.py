"""A term before the day of the letter."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt de Kamer vóór 1 mei 2026 een overzicht van fietsstraten (aan lid Zwart, CDA).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEen overzicht treft u aan.",
        "vóór 1 mei 2026",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "in time",
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt de Kamer vóór 1 juli 2026 een overzicht van fietsstraten (aan lid Zwart, CDA).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEen overzicht treft u aan.",
    ),
    (
        "no term",
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt de Kamer een overzicht van fietsstraten (aan lid Zwart, CDA).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEen overzicht treft u aan.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K118", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K118", nota, letter) == []
