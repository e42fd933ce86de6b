"""The term for the same thing."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nDe wachtlijst bij het loodswezen is uiterlijk 1 maart 2027 weggewerkt.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe wachtlijst bij het loodswezen zal uiterlijk 1 september 2027 zijn weggewerkt.",
        "uiterlijk 1 maart 2027",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "the same day",
        "Datum: 2 juni 2026\nKern\nDe wachtlijst bij het loodswezen is uiterlijk 1 maart 2027 weggewerkt.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe wachtlijst bij het loodswezen zal vóór 2 maart 2027 zijn weggewerkt.",
    ),
    (
        "the beginning and the end",
        "Datum: 2 juni 2026\nKern\nDe wachtlijst bij het loodswezen is uiterlijk 1 maart 2027 weggewerkt.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe wachtlijst bij het loodswezen neemt vanaf 1 september 2026 af.",
    ),
    (
        "another thing",
        "Datum: 2 juni 2026\nKern\nDe wachtlijst bij het loodswezen is uiterlijk 1 maart 2027 weggewerkt.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe scholen krijgen uiterlijk 1 september 2027 een besluit.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K120", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K120", nota, letter) == []
