"""One TZ code for two promises."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt een overzicht van fietsstraten (aan lid Zwart, CDA; TZ202603-044).\n- De minister spreekt met de gemeenten over helmen (aan lid Wit, VVD; TZ202603-044).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHierbij bericht ik u.",
        "spreekt met de gemeenten",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "two codes",
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt een overzicht van fietsstraten (aan lid Zwart, CDA; TZ202603-044).\n- De minister spreekt met de gemeenten over helmen (aan lid Wit, VVD; TZ202603-045).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHierbij bericht ik u.",
    ),
    (
        "the same member twice",
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt een overzicht van fietsstraten (aan lid Zwart, CDA; TZ202603-044).\n- De minister spreekt met de gemeenten over helmen (aan lid Zwart, CDA; TZ202603-044).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHierbij bericht ik u.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K115", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K115", nota, letter) == []
