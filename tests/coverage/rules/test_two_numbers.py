"""One motion under two numbers."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\n- De motie-Zwart/Wit (29 398, nr. 913) over veilige fietsstraten rond scholen.\n- De motie-Zwart/Wit (29 398, nr. 931) over veilige fietsstraten rond scholen wordt uitgevoerd.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe motie over fietsstraten is uitgevoerd.",
        "motie-Zwart/Wit",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "two matters",
        "Datum: 2 juni 2026\nKern\n- De motie-Zwart/Wit (29 398, nr. 913) over veilige fietsstraten rond scholen.\n- De motie-Zwart/Wit (29 398, nr. 931) over helmplicht op zware pakketfietsen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe moties zijn uitgevoerd.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K113", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K113", nota, letter) == []
