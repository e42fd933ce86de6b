"""A held motion past two months."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\n- De aangehouden motie-Zwart (29 398, nr. 913) uit het tweeminutendebat Fiets van 4 maart 2026 over fietsstraten.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOver fietsstraten bericht ik later.",
        "motie-Zwart",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "held of late",
        "Datum: 2 juni 2026\nKern\n- De aangehouden motie-Zwart (29 398, nr. 913) uit het tweeminutendebat Fiets van 20 mei 2026 over fietsstraten.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOver fietsstraten bericht ik later.",
    ),
    (
        "not held",
        "Datum: 2 juni 2026\nKern\n- De aangenomen motie-Zwart (29 398, nr. 913) uit het tweeminutendebat Fiets van 4 maart 2026 over fietsstraten.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOver fietsstraten bericht ik later.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K119", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K119", nota, letter) == []
