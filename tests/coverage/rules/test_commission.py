"""Who commissioned the work."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nBureau Noordzee heeft in opdracht van de ministeries van LVVN en Defensie de zeebodem gemeten.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe zeebodem is door Bureau Noordzee in opdracht van de ministeries van LVVN en IenW gemeten.",
        "in opdracht van",
    ),
    (
        "Datum: 2 juni 2026\nKern\nBureau Noordzee heeft in opdracht van het ministerie van LVVN, OCW en Defensie de zeebodem gemeten.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe middelen komen van de ministeries LVVN, OCW, IenW en Defensie.\n\nBureau Noordzee heeft in opdracht van de ministeries de zeebodem gemeten.",
        "in opdracht van",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "written out, other order",
        "Datum: 2 juni 2026\nKern\nBureau Noordzee heeft in opdracht van de ministeries van LVVN en IenW de zeebodem gemeten.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe zeebodem is door Bureau Noordzee in opdracht van de ministeries van Infrastructuur en Waterstaat en LVVN gemeten.",
    ),
    (
        "either of two",
        "Datum: 2 juni 2026\nKern\nBureau Noordzee heeft in opdracht van EZ/KGG de zeebodem gemeten.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe zeebodem is door Bureau Noordzee in opdracht van het ministerie van KGG gemeten.",
    ),
    (
        "another study",
        "Datum: 2 juni 2026\nKern\nBureau Noordzee heeft in opdracht van LVVN de zeebodem gemeten.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet Trimbos-instituut onderzocht in opdracht van VWS het slaapgedrag.",
    ),
    (
        "written out",
        "Datum: 2 juni 2026\nKern\nHet rapport is in opdracht van BZK en VRO geschreven door het bureau Zeezicht over ligplaatsen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet bureau Zeezicht schreef het rapport over ligplaatsen in opdracht van de ministeries van Binnenlandse Zaken en Koninkrijksrelaties en Volkshuisvesting en Ruimtelijke Ordening.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K108", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K108", nota, letter) == []
