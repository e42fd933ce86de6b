"""'No new promises', and a promise."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nDe brief bevat geen nieuwe toezeggingen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het najaar informeer ik uw Kamer over de uitkomsten.",
        "geen nieuwe toezeggingen",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "none",
        "Datum: 2 juni 2026\nKern\nDe brief bevat geen nieuwe toezeggingen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe uitkomsten zijn gepubliceerd.",
    ),
    (
        "not said",
        "Datum: 2 juni 2026\nKern\nDe brief bevat nieuwe toezeggingen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het najaar informeer ik uw Kamer over de uitkomsten.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K121", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K121", nota, letter) == []
