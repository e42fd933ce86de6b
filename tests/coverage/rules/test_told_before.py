"""Past, but after the date of the nota."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nDe motie is op 9 juni jl. aangenomen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe motie is aangenomen.",
        "9 juni jl.",
    ),
    (
        "Datum: 2 juni 2026\nKern\nHet gesprek met de Kustwacht heeft op 9 juni 2026 plaatsgevonden.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet gesprek heeft plaatsgevonden.",
        "9 juni 2026",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe motie is op 9 juni jl. aangenomen. Het overleg vond plaats op 11 juni 2026.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe motie is aangenomen.",
        "9 juni jl.",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "a plan",
        "Datum: 2 juni 2026\nKern\nHet debat is voorzien op 9 juni 2026.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet debat komt.",
    ),
    (
        "a term",
        "Datum: 2 juni 2026\nKern\nU heeft toegezegd de Kamer vóór 1 juli 2026 te informeren.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIk informeer u.",
    ),
    (
        "on its own day",
        "Datum: 2 juni 2026\nKern\nOp 2 juni 2026 is de motie aangenomen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe motie is aangenomen.",
    ),
    (
        "sending",
        "Datum: 2 juni 2026\nKern\nDe brief wordt uiterlijk 12 juni 2026 verzonden.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIk informeer u.",
    ),
    (
        "no date of its own",
        "Kern\nDe motie is op 9 juni jl. aangenomen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe motie is aangenomen.",
    ),
    (
        "ready, which is no participle",
        "Datum: 2 juni 2026\nKern\nDe uitvoeringstoets is 15 december 2026 gereed.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe toets volgt.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K105", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K105", nota, letter) == []
