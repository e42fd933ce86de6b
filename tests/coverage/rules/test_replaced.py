"""The number that a motion replaces."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nDe gewijzigde motie-Zwart (29 398, nr. 913, t.v.v. 29 398, nr. 902) over fietsstraten.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe gewijzigde motie-Zwart (29 398, nr. 913, ter vervanging van 29 398, nr. 920) over fietsstraten.",
        "29 398, nr. 902",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "the same",
        "Datum: 2 juni 2026\nKern\nDe gewijzigde motie-Zwart (29 398, nr. 913, t.v.v. 29 398, nr. 902) over fietsstraten.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe gewijzigde motie-Zwart (KST 29398-913, t.v.v. KST 29398-902) over fietsstraten.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K117", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K117", nota, letter) == []
