"""A day without its month."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nIn het bestuurlijk overleg Havens van 14 jl. is dit afgesproken.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het bestuurlijk overleg Havens van 14 mei jl. is dit afgesproken.",
        "14 jl.",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe brief van 3 jl. is verzonden.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe haven is open.",
        "3 jl.",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "a month",
        "Datum: 2 juni 2026\nKern\nIn het overleg van 14 mei jl. is dit afgesproken.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het overleg van 14 mei jl. is dit afgesproken.",
    ),
    (
        "a year",
        "Datum: 2 juni 2026\nKern\nIn het overleg van mei 2014 jl. is dit afgesproken.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het overleg is dit afgesproken.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K104", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K104", nota, letter) == []
