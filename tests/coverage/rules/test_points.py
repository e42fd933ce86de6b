"""Per cent or percentage points."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nHet aandeel groene slepers kende een stijging van 6%.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet aandeel groene slepers ging van 30 naar 36 procent, een stijging van 6 procentpunt.",
        "6%",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "the same unit",
        "Datum: 2 juni 2026\nKern\nHet aandeel groene slepers kende een stijging van 6%.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet aandeel groene slepers kende een stijging van 6 procent.",
    ),
    (
        "no change",
        "Datum: 2 juni 2026\nKern\nHet aandeel groene slepers is 6%.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nBij de kotters was er een stijging van 6 procentpunt.",
    ),
    (
        "another share",
        "Datum: 2 juni 2026\nKern\nHet aandeel schepen met walstroom is 62%.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nVan de schepen heeft 62 procent walstroom, 12 procentpunt meer dan in 2024.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K107", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K107", nota, letter) == []
