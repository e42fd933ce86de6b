"""Motions under a number that the other text gives to another motion."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

_NOTA = "Datum: 2 juni 2026\nKern\n"
_LETTER = "Datum: 9 juni 2026\nBetreft: Fietsen\n\nGeachte voorzitter,\n\n"
_TWO = (
    "De motie-Zwart (29 398, nr. 913) gaat over fietsstraten. De motie-Wit (29 398, nr. 915) gaat"
    " over helmen."
)

# (nota, letter, how often)
SPEAKS = [
    ("- 29398-913 Zwart: fietsstraten.\n- 29398-913 Wit: helmen.", _TWO, 1),
    ("- Fietsstraten (Zwart, CDA): 29 398-913.\n- Helmen (Wit, VVD): 29 398-913.", _TWO, 1),
    (
        "- De motie-Zwart (29 398, nr. 913) over fietsstraten.\n- De motie-Wit (29 398, nr. 913) over helmen.",
        _TWO,
        1,
    ),
    (
        "- De motie-Zwart (29 398, nr. 915) over fietsstraten.\n- De motie-Wit (29 398, nr. 913) over helmen.",
        _TWO,
        2,
    ),
    (
        "- De motie-Zwart (29 398, nr. 913) over fietsstraten.\n- De motie-Wit (29 398, nr. 915) over helmen.",
        _TWO.replace("915", "913"),
        1,
    ),
    ("- Zwart (CDA), 29398-931: fietsstraten.", _TWO, 1),
    ("De motie-Zwart/Wit (31 233, nr. 584).", "De motie-Zwart/Wit (31 322, nr. 584).", 1),
]

# (why not, nota, letter)
SILENT = [
    ("right", "- 29398-913 Zwart: fietsstraten.\n- 29398-915 Wit: helmen.", _TWO),
    (
        "two motions of one member",
        "- De motie-Zwart (29 398, nr. 913) over fietsstraten.\n- De motie-Zwart (29 398, nr. 915) over helmen.",
        _TWO.replace("Wit", "Zwart"),
    ),
    ("another motion that the letter leaves out", "- 29398-902 Zwart: verlichting.", _TWO),
    ("no number of a motion", "- Zwart: bel 06-29398-931 of 29398-9311-2.", _TWO),
    ("another dossier", "- 31305-913 Zwart: laadpalen.", _TWO),
]


@pytest.mark.parametrize(("nota", "letter", "many"), SPEAKS)
def test_speaks(nota: str, letter: str, many: int) -> None:
    found = quotes("K112", _NOTA + nota, _LETTER + letter)
    assert len(found) == many
    assert all(mine is not None and theirs is not None for mine, theirs in found)


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K112", _NOTA + nota, _LETTER + letter) == []
