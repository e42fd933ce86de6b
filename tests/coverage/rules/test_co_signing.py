"""In whose name besides."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nU stuurt de brief mede namens de minister van Defensie.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nMede namens de minister van Financiën bericht ik u.",
        "mede namens de minister van Defensie",
    ),
    (
        "Datum: 2 juni 2026\nKern\nU stuurt de brief mede namens de minister van Defensie.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHierbij bericht ik u over de havens.",
        "mede namens de minister van Defensie",
    ),
    (
        "Datum: 2 juni 2026\nKern\nU stuurt de brief mede namens de minister van VRO.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nMede namens de staatssecretaris van Onderwijs, Cultuur en Wetenschap bericht ik u.",
        "mede namens de minister van VRO",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "written out",
        "Datum: 2 juni 2026\nKern\nU stuurt de brief mede namens de staatssecretaris van JenV.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDeze brief stuur ik mede namens de staatssecretaris van Justitie en Veiligheid.",
    ),
    (
        "a portfolio",
        "Datum: 2 juni 2026\nKern\nU stuurt de brief mede namens de staatssecretaris van VWS.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDeze brief stuur ik mede namens de staatssecretaris Jeugd, Preventie en Sport.",
    ),
    (
        "an abbreviated portfolio",
        "Datum: 2 juni 2026\nKern\nU stuurt de brief mede namens de staatssecretaris LMZ.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDeze brief stuur ik mede namens de staatssecretaris Langdurige en Maatschappelijke Zorg.",
    ),
    (
        "who signs too",
        "Datum: 2 juni 2026\nKern\nU stuurt de brief mede namens de minister van Defensie.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHierbij bericht ik u over de havens.\n\nDe minister van Infrastructuur en Waterstaat,\n\nA. Zwart\n\nDe minister van Defensie,\n\nB. Wit",
    ),
    (
        "a colleague",
        "Datum: 2 juni 2026\nKern\nU stuurt de brief mede namens de minister van IenW.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOok namens mijn collega van Infrastructuur en Waterstaat bericht ik u over slib.",
    ),
    (
        "together with",
        "Datum: 2 juni 2026\nKern\nU stuurt de brief mede namens de staatssecretaris van Financiën.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nSamen met de staatssecretaris van Financiën informeer ik u over slib.",
    ),
    (
        "signed by both",
        "Datum: 2 juni 2026\nKern\nU stuurt de brief mede namens de minister van LVVN.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIk bericht u over slib.\n\nHoogachtend,\n\nDe minister van Infrastructuur en Waterstaat,\n\nA. Zwart\n\nDe minister van Landbouw, Visserij, Voedselzekerheid en Natuur,\n\nB. Wit",
    ),
    (
        "by the portfolio",
        "Datum: 2 juni 2026\nKern\nU stuurt de brief mede namens de staatssecretaris van VWS.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nMede namens de staatssecretaris Jeugd, Preventie en Sport bericht ik u over zwemles.",
    ),
    (
        "the other one of the same ministry",
        "Datum: 2 juni 2026\nKern\nU stuurt de brief mede namens de staatssecretaris van LVVN.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nMede namens de staatssecretaris bericht ik u over de vissershavens.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K109", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K109", nota, letter) == []
