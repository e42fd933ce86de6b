"""The number of the same item."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\n- De motie-Zwart/Wit (29 398, nr. 913) over fietsstraten.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe motie van de leden Zwart en Wit (29 398, nr. 931) gaat over fietsstraten.",
        "29 398, nr. 913",
    ),
    (
        "Datum: 2 juni 2026\nKern\n- De motie-Zwart/Wit (29 398, nr. 171) over fietsstraten.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe motie van de leden Zwart en Wit (29 398, nr. 172) gaat over fietsstraten.",
        "29 398, nr. 171",
    ),
    (
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt een overzicht van fietsstraten (aan lid Zwart, CDA; TZ202603-121).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nAan het lid Zwart heb ik een overzicht van fietsstraten toegezegd (TZ202603-112).",
        "TZ202603-121",
    ),
    (
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt een overzicht van ankerplaatsen (aan lid Zwart, CDA; TZ202602-046).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet overzicht van ankerplaatsen vindt u hierbij (TZ202602-064).",
        "TZ202602-046",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "another notation",
        "Datum: 2 juni 2026\nKern\n- De motie-Zwart/Wit (KST 29398-913) over fietsstraten.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe motie van de leden Zwart en Wit (Kamerstukken II 2025/26, 29 398, nr. 913) gaat over fietsstraten.",
    ),
    (
        "two motions of one member",
        "Datum: 2 juni 2026\nKern\n- De motie-Zwart (29 398, nr. 913) over fietsstraten.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe motie-Zwart (31 305, nr. 88) gaat over vuurwerk.",
    ),
    (
        "two promises",
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt een overzicht van fietsstraten (aan lid Zwart, CDA; TZ202603-121).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nAan het lid Wit heb ik een gesprek over vuurwerk toegezegd (TZ202603-122).",
    ),
    (
        "two items of one debate",
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt een overzicht van slepers (aan lid Zwart, CDA; TZ202602-312).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nAan het lid Wit is een kaart van ankerplaatsen toegezegd (TZ202602-321). Het overzicht van slepers gaat hierbij.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K112", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K112", nota, letter) == []
