"""A figure for the same thing."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nOp 1 maart lagen 83 slepers aan de kade.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nOp 1 maart 2026 lagen 88 slepers aan de kade.",
        "83 slepers",
    ),
    (
        "Datum: 2 juni 2026\nKern\nVoor de Havenimpuls is € 457 miljoen beschikbaar.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nVoor de Havenimpuls is € 475 miljoen beschikbaar.",
        "€ 457 miljoen",
    ),
    (
        "Datum: 2 juni 2026\nKern\nHet aandeel groene slepers in de haven van Delfzijl is 12 procent.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn de haven van Delfzijl is het aandeel groene slepers 14 procent.",
        "12 procent",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "another notation",
        "Datum: 2 juni 2026\nKern\nDe Havenimpuls kost € 1,2 miljard.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe Havenimpuls kost 1.200 miljoen euro.",
    ),
    (
        "a fraction",
        "Datum: 2 juni 2026\nKern\nVan de slepers is 40% elektrisch.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nVier op de tien slepers zijn elektrisch.",
    ),
    (
        "an abbreviated unit",
        "Datum: 2 juni 2026\nKern\nDe zonnesluis levert 35 MW.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe zonnesluis levert 35 megawatt.",
    ),
    (
        "rounded",
        "Datum: 2 juni 2026\nKern\nEr lagen ruim 12.000 containers op de kade.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEr lagen 12.400 containers op de kade.",
    ),
    (
        "rounded in the letter",
        "Datum: 2 juni 2026\nKern\nEr lagen 12.400 containers op de kade.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEr lagen circa 12.000 containers op de kade.",
    ),
    (
        "another thing",
        "Datum: 2 juni 2026\nKern\nIn Delfzijl zijn 12 slepers gekeurd.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nVoor de visserij zijn 15 kotters gesloopt.",
    ),
    (
        "another year",
        "Datum: 2 juni 2026\nKern\nHet tekort is 8,4%.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet tekort is 8,4 procent; een jaar geleden was dat 7,9 procent.",
    ),
    (
        "a term",
        "Datum: 2 juni 2026\nKern\nDe minister bericht de Kamer binnen acht weken over slepers.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe keuring van slepers duurt zes weken.",
    ),
    (
        "within a range",
        "Datum: 2 juni 2026\nKern\nDe keuring van een sleper kost 45 miljoen euro.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe keuring van een sleper kost tussen de 40 en 50 miljoen euro.",
    ),
    (
        "a number in words",
        "Datum: 2 juni 2026\nKern\nEr zijn achtenveertig sluizen dicht.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEr zijn 48 sluizen dicht.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K106", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K106", nota, letter) == []
