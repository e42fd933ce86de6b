"""The day of the same event."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nDe motie-Zwart over fietsstraten is op 14 april 2026 aangenomen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nUw Kamer nam op 21 april jl. de motie-Zwart over fietsstraten aan.",
        "14 april 2026",
    ),
    (
        "Datum: 2 juni 2026\nKern\nHet Loodswezen en de havenmeesters hebben op 4 mei jl. in het bestuurlijk overleg ingestemd.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het bestuurlijk overleg van donderdag 11 mei jl. zijn het Loodswezen, de havenmeesters en ik dit overeengekomen.",
        "4 mei jl.",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe herziene haventarieven gaan in op 1 januari 2028.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe herziene haventarieven zullen op 1 januari 2029 ingaan.",
        "1 januari 2028",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "another notation",
        "Datum: 2 juni 2026\nKern\nDe motie-Zwart over fietsstraten is op 14-04-2026 aangenomen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nUw Kamer nam op dinsdag 14 april jl. de motie-Zwart over fietsstraten aan.",
    ),
    (
        "other bodies",
        "Datum: 2 juni 2026\nKern\nU sprak op 4 mei jl. met de Kustwacht.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIk sprak op 11 mei jl. met de Fietsersbond.",
    ),
    (
        "a debate to come",
        "Datum: 2 juni 2026\nKern\nHet commissiedebat Havens is op 18 juni 2026.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het commissiedebat Havens van 12 maart jl. is dit besproken.",
    ),
    (
        "the day of sending",
        "Datum: 2 juni 2026\nKern\nU wordt geadviseerd de brief over fietsstraten op 8 juni te verzenden.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOp 11 mei jl. is een brief over fietsstraten verzonden.",
    ),
    (
        "both days stand in both",
        "Datum: 2 juni 2026\nKern\nU sprak op 4 mei en 11 mei jl. met de Kustwacht over slepers.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOp 4 mei en 11 mei jl. sprak ik met de Kustwacht over slepers.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K103", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K103", nota, letter) == []
