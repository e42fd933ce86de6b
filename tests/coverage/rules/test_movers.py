"""The members of the same item."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Kern\n- De motie van het lid Zwart (29 398, nr. 901) over fietsstraten.",
        "De motie van de leden Wit, Zwart en De Bruin (29 398, nr. 901) over fietsstraten.",
        "Zwart",
    ),
    (
        "Kern\n- De aangehouden motie-Zwart over fietsstraten rond scholen in dorpen.",
        "Over fietsstraten rond scholen in dorpen is de motie van de leden Zwart en Wit (29 398, nr. 901) aangehouden.",
        "motie-Zwart",
    ),
    (
        "Kern\nToezeggingen:\n- De minister stuurt een overzicht van fietsstraten (aan lid Zwart, CDA; TZ202603-044).",
        "Aan het lid Wit heb ik een overzicht van fietsstraten toegezegd (TZ202603-044).",
        "overzicht van fietsstraten",
    ),
    (
        "Datum: 2 juni 2026\nKern\n- De motie-De Groot/Van Buuren (29 398, nr. 913) over slepers.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe leden De Groot en Van Beuningen vragen om meer slepers (29 398, nr. 913).",
        "De Groot/Van Buuren",
    ),
    (
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt een overzicht van slepers (aan lid Zwart, CDA; TZ202602-312).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet lid Wit vroeg om een overzicht van slepers (TZ202602-312).",
        "Zwart",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "c.s.",
        "Kern\n- De motie-Zwart c.s. (29 398, nr. 901) over fietsstraten.",
        "De motie van de leden Zwart, Wit en De Bruin (29 398, nr. 901) over fietsstraten.",
    ),
    (
        "c.s. in the letter",
        "Kern\n- De motie-Zwart/Wit (29 398, nr. 901) over fietsstraten.",
        "De motie van het lid Zwart c.s. (29 398, nr. 901) over fietsstraten.",
    ),
    (
        "other order",
        "Kern\n- De motie-Zwart/Wit (29 398, nr. 901) over fietsstraten.",
        "De motie van de leden Wit en Zwart (29 398, nr. 901) over fietsstraten.",
    ),
    (
        "another motion of the same member",
        "Kern\n- De motie-Zwart (29 398, nr. 901) over fietsstraten.",
        "De motie van de leden Zwart en Wit (29 398, nr. 944) over helmen voor pakketbezorgers.",
    ),
    (
        "an apostrophe and a particle",
        "Kern\n- De motie-Van 't Hof (29 398, nr. 901) over fietsstraten.",
        "De motie van het lid Van ’t Hof (29 398, nr. 901) over fietsstraten.",
    ),
    (
        "c.s.",
        "Datum: 2 juni 2026\nKern\nDe motie-Zwart c.s. (29 398, nr. 913) over slepers.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe motie van de leden Zwart, Wit en De Bruin (29 398, nr. 913) over slepers.",
    ),
    (
        "another order, no motion named",
        "Datum: 2 juni 2026\nKern\nDe motie-Zwart/Wit (29 398, nr. 913) over slepers.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe leden Wit en Zwart vroegen om meer slepers (29 398, nr. 913).",
    ),
    (
        "one of the two",
        "Datum: 2 juni 2026\nKern\n- De motie-Zwart/Wit (29 398, nr. 913) over slepers.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet lid Wit vraagt met deze motie om meer slepers (29 398, nr. 913).",
    ),
    (
        "another member beside",
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt een overzicht van slepers (aan lid Zwart, CDA; TZ202602-312).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nAnders dan het lid Wit stelde, is het overzicht dat ik het lid Zwart toezegde gereed (TZ202602-312).",
    ),
    (
        "half of a double name",
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt een overzicht van slepers (aan lid Zwart-Jansen, CDA; TZ202602-312).",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nMevrouw Zwart vroeg om een overzicht van slepers (TZ202602-312).",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K101", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K101", nota, letter) == []
