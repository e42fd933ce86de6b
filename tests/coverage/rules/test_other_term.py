"""The term for the same thing."""

from __future__ import annotations

import pytest

from tests.coverage.rules.pairs import quotes

# (nota, letter, what of the nota is quoted)
SPEAKS = [
    (
        "Datum: 2 juni 2026\nKern\nDe wachtlijst bij het loodswezen is uiterlijk 1 maart 2027 weggewerkt.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe wachtlijst bij het loodswezen zal uiterlijk 1 september 2027 zijn weggewerkt.",
        "uiterlijk 1 maart 2027",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe nieuwe zeesluis is eind 2028 gereed.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe nieuwe zeesluis zal medio 2029 gereed zijn.",
        "eind 2028",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe subsidieronde voor slepers opent in augustus 2026.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe subsidieronde voor slepers opent op 9 november 2026.",
        "augustus 2026",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe wachtlijst voor ligplaatsen moet uiterlijk 1 maart 2027 weg zijn.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe wachtlijst voor ligplaatsen is vóór 1 juli 2027 weggewerkt.",
        "1 maart 2027",
    ),
    (
        "Datum: 2 juni 2026\nKern\nMedio 2027 zijn alle 53 havens aangesloten op het meldpunt.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEind 2027 doen alle 53 havens mee aan het meldpunt.",
        "Medio 2027",
    ),
    (
        "Datum: 2 juni 2026\nKern\nU kondigt aan dat het wetsvoorstel loodsgeld vóór 1 februari 2027 naar de Kamer gaat.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIk heb het wetsvoorstel loodsgeld aangevuld. Ik dien het wetsvoorstel vóór 1 maart 2027 bij uw Kamer in.",
        "vóór 1 februari 2027",
    ),
    (
        "Datum: 2 juni 2026\nKern\nHet programma walstroom is in 2030 voltooid.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe werken van het programma walstroom zijn klaar in 2029.",
        "2030",
    ),
    (
        "Datum: 2 juni 2026\nKern\nHet besluit over het havengeld voor binnenschippers valt in het najaar van 2027.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet kabinet besluit in maart 2027 over het havengeld voor binnenschippers.",
        "najaar van 2027",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe pilot met elektrische slepers duurt tot 1 april 2027.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe proef met elektrische slepers loopt tot 1 oktober 2027.",
        "tot 1 april 2027",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe nieuwe haven bij Delfzijl is in het najaar van 2027 klaar.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe nieuwe haven bij Delfzijl opent in het voorjaar van 2028.",
        "najaar van 2027",
    ),
    (
        "Datum: 2 juni 2026\nKern\n- Het meetstation bij Delfzijl is in het eerste kwartaal van 2027 operationeel.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nMeten bij Delfzijl\n\nHet meetstation bij Delfzijl komt op een school. Daar gaat het in het derde kwartaal van 2027 draaien.",
        "eerste kwartaal van 2027",
    ),
]

# (why not, nota, letter)
SILENT = [
    (
        "the same day",
        "Datum: 2 juni 2026\nKern\nDe wachtlijst bij het loodswezen is uiterlijk 1 maart 2027 weggewerkt.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe wachtlijst bij het loodswezen zal vóór 2 maart 2027 zijn weggewerkt.",
    ),
    (
        "the beginning and the end",
        "Datum: 2 juni 2026\nKern\nDe wachtlijst bij het loodswezen is uiterlijk 1 maart 2027 weggewerkt.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe wachtlijst bij het loodswezen neemt vanaf 1 september 2026 af.",
    ),
    (
        "another thing",
        "Datum: 2 juni 2026\nKern\nDe wachtlijst bij het loodswezen is uiterlijk 1 maart 2027 weggewerkt.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe scholen krijgen uiterlijk 1 september 2027 een besluit.",
    ),
    (
        "a month in it",
        "Datum: 2 juni 2026\nKern\nDe nieuwe zeesluis is eind 2028 gereed.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe nieuwe zeesluis zal in december 2028 gereed zijn.",
    ),
    (
        "a month of the quarter",
        "Datum: 2 juni 2026\nKern\nDe subsidieronde voor slepers opent in het vierde kwartaal van 2026.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe subsidieronde voor slepers opent in november 2026.",
    ),
    (
        "another notation",
        "Datum: 2 juni 2026\nKern\nDe walstroomregeling gaat in per 1 januari 2027.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe walstroomregeling geldt vanaf 1-1-2027.",
    ),
    (
        "closed until, open from",
        "Datum: 2 juni 2026\nKern\nDe zeesluis is tot 1 maart 2027 gesloten voor onderhoud.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe zeesluis gaat op 1 maart 2027 weer open.",
    ),
    (
        "a part of it earlier",
        "Datum: 2 juni 2026\nKern\nDe zeesluis is eind 2028 gereed.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe eerste fase van de zeesluis is medio 2028 gereed, de hele sluis eind 2028.",
    ),
    (
        "a season and a day",
        "Datum: 2 juni 2026\nKern\nHet onderzoek naar walstroom is voor de zomer van 2027 klaar.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet onderzoek naar walstroom is uiterlijk 30 juni 2027 klaar.",
    ),
    (
        "the end of the month before",
        "Datum: 2 juni 2026\nKern\nDe zeesluis is eind juni 2027 gereed.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe zeesluis is vóór 1 juli 2027 gereed.",
    ),
    (
        "a month of the middle",
        "Datum: 2 juni 2026\nKern\nDe zeesluis is medio 2027 gereed.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe zeesluis is in juli 2027 gereed.",
    ),
    (
        "two steps of one plan",
        "Datum: 2 juni 2026\nKern\nDe aanbesteding van de zeesluis start in september 2026.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe bouw van de zeesluis start in maart 2027.",
    ),
    (
        "the edge of a season",
        "Datum: 2 juni 2026\nKern\nHet besluit over het havengeld voor binnenschippers valt in het najaar van 2027.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet kabinet besluit over het havengeld in september 2027.",
    ),
    (
        "another deed on the same matter",
        "Datum: 2 juni 2026\nKern\nMedio 2027 zijn alle 53 havens aangesloten op het meldpunt.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nVóór 1 december 2026 betalen de 53 havens hun bijdrage.",
    ),
    (
        "the year of a shortage",
        "Datum: 2 juni 2026\nKern\nIn 2030 dreigt een tekort aan loodsen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn 2029 is de opleiding voor loodsen klaar.",
    ),
    (
        "open soon after it is ready",
        "Datum: 2 juni 2026\nKern\nDe nieuwe haven bij Delfzijl is eind 2027 klaar.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe nieuwe haven bij Delfzijl opent begin 2028.",
    ),
    (
        "another thing opens",
        "Datum: 2 juni 2026\nKern\nDe nieuwe haven bij Delfzijl is medio 2027 klaar.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het voorjaar van 2028 opent een school voor loodsen.",
    ),
    (
        "the same time beside another one",
        "Datum: 2 juni 2026\nKern\nDe regeling voor slepers sluit eind 2028.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nAanvragen voor slepers kan tot en met 31 december 2028. Delfzijl heeft een eigen regeling voor slepers, die op 1 juli 2027 sluit.",
    ),
]


@pytest.mark.parametrize(("nota", "letter", "quoted"), SPEAKS)
def test_speaks(nota: str, letter: str, quoted: str) -> None:
    ((mine, _),) = quotes("K120", nota, letter)
    assert mine is not None
    assert quoted in mine


@pytest.mark.parametrize(("why", "nota", "letter"), SILENT, ids=[row[0] for row in SILENT])
def test_is_silent(why: str, nota: str, letter: str) -> None:
    assert quotes("K120", nota, letter) == []
