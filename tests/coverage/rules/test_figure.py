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
    (
        "Datum: 2 juni 2026\nKern\nIn 2025 zijn 1.460 slepers gekeurd.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn 2025 zijn 1.640 slepers gekeurd.",
        "1.460 slepers",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe kosten van de zeesluis bij Terneuzen bedragen € 87,5 mln.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe zeesluis bij Terneuzen kost € 85,7 mln.",
        "€ 87,5 mln.",
    ),
    (
        "Datum: 2 juni 2026\nKern\nVan de binnenschippers heeft 43% een ligplaatsvergunning.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEen ligplaatsvergunning heeft 34% van de binnenschippers.",
        "43%",
    ),
    (
        "Datum: 2 juni 2026\nKern\nBij scheepsbranden zijn 76 matrozen gewond geraakt.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn 2025 brandden 41 schepen. Daarbij raakten 83 matrozen gewond.",
        "76 matrozen",
    ),
    (
        "Datum: 2 juni 2026\nKern\nIn 2025 vielen er 527 schippersdoden.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn 2025 kwamen op de binnenwateren 572 schippers om het leven.",
        "527 schippersdoden",
    ),
    (
        "Datum: 2 juni 2026\nKern\nAan de proef met walstroom doen 7.500 huizen mee.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe proef met walstroom telt 5.700 woningen.",
        "7.500 huizen",
    ),
    (
        "Datum: 2 juni 2026\nKern\nHet ziekteverzuim bij de Kustwacht is gezakt tot 9,8%.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet verzuim onder de kustwachters daalde naar 8,9 procent.",
        "9,8%",
    ),
    (
        "Datum: 2 juni 2026\nKern\nDe Havenimpuls kost in 2028 nog eens 153 mln.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nVoor de Havenimpuls is in 2028 € 135 miljoen nodig.",
        "153 mln.",
    ),
    (
        "Datum: 2 juni 2026\nKern\nEen sleepboot verbruikt gemiddeld 128 liter per bemanningslid per dag.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEen sleepboot verbruikt gemiddeld 118 liter per dag.",
        "128 liter",
    ),
    (
        "Datum: 2 juni 2026\nKern\nHet aantal sleepboten liep terug tot 24.200, een kwart minder dan in 2015.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn 2025 waren er 22.400 sleepboten, een kwart minder dan tien jaar eerder.",
        "24.200",
    ),
    (
        "Datum: 2 juni 2026\nKern\n- Keuring van slepers duurt nu gemiddeld 28 weken.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nKeuring\n\nVan aanvraag tot keuring van een sleper verstrijken gemiddeld 26 weken. In Delfzijl is dat 28 weken.",
        "28 weken",
    ),
    (
        "Datum: 2 juni 2026\nKern\nU laat weten hoeveel overnachtingsplaatsen er langs de Eems zijn. Er zijn er nu 140.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nSlapen langs de Eems\n\nLangs de Eems liggen 104 ligplaatsen waar schippers overnachten.",
        "140",
    ),
    (
        "Datum: 2 juni 2026\nKern\n- Voor de oeververdediging langs de Eems is 27 km aangewezen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nLangs de Eems is voor de oever een overeenkomst gesloten. Daarin is 72 kilometer opgenomen.",
        "27 km",
    ),
    (
        "Datum: 2 juni 2026\nKern\n- 1.120 gedupeerden wachten nog.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nNog 1.210 huishoudens hebben geen uitsluitsel.",
        "1.120 gedupeerden",
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
    (
        "millions of euros",
        "Datum: 2 juni 2026\nKern\nU trekt 1,25 miljard euro uit voor walstroom in de zeehavens.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nVoor walstroom in de zeehavens is € 1.250 mln. beschikbaar.",
    ),
    (
        "a quarter",
        "Datum: 2 juni 2026\nKern\nEen kwart van de binnenschepen vaart op HVO.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nVan de binnenschepen vaart 25% op HVO.",
    ),
    (
        "other years",
        "Datum: 2 juni 2026\nKern\nIn 2024 waren er 412 incidenten met drijvend afval.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn 2025 waren er 398 incidenten met drijvend afval, in 2024 412.",
    ),
    (
        "the year before beside it",
        "Datum: 2 juni 2026\nKern\nIn 2025 waren er 398 incidenten met drijvend afval.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nHet aantal incidenten met drijvend afval daalde van 412 in 2024 naar 398 in 2025.",
    ),
    (
        "the rest of the whole",
        "Datum: 2 juni 2026\nKern\nVan de 120 sluizen zijn er 36 vernieuwd.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nRijkswaterstaat beheert 120 sluizen; 36 daarvan zijn vernieuwd en 84 volgen nog.",
    ),
    (
        "rounded",
        "Datum: 2 juni 2026\nKern\nOngeveer 620.000 huishoudens krijgen warmte uit een net.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nAan een warmtenet zijn 618.700 huishoudens aangesloten die warmte uit het net krijgen.",
    ),
    (
        "a year and in all",
        "Datum: 2 juni 2026\nKern\nDe regeling kost € 12 mln. per jaar.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe regeling voor de kustvaart kost in totaal € 60 mln. tot en met 2030, ofwel € 12 mln. per jaar.",
    ),
    (
        "as many, told apart",
        "Datum: 2 juni 2026\nKern\nVan de 52 meldingen zijn er 47 beoordeeld.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nVan de 52 meldingen zijn 47 beoordeeld; over 5 meldingen volgt nog een besluit.",
    ),
    (
        "another thing of about the price",
        "Datum: 2 juni 2026\nKern\nDe walstroom kost € 2,4 miljoen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe boeien in de Eems kosten € 2,5 miljoen.",
    ),
    (
        "within the range",
        "Datum: 2 juni 2026\nKern\nDe kosten van walstroom zijn € 14 tot 16 mln.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nWalstroom kost naar verwachting € 15 mln.",
    ),
    (
        "another day's state",
        "Datum: 2 juni 2026\nKern\nIn 2025 voeren 210 kotters uit.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn 2025 voeren 210 kotters uit; op 1 mei 2026 waren dat er 198 kotters.",
    ),
    (
        "two years",
        "Datum: 2 juni 2026\nKern\nIn het eerste kwartaal van 2026 voeren 210 kotters uit.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn het eerste kwartaal van 2025 voeren 198 kotters uit, in het eerste kwartaal van 2026 210 kotters.",
    ),
    (
        "from the old one",
        "Datum: 2 juni 2026\nKern\nDe vergoeding per ligplaats stijgt van € 425 naar € 450.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe vergoeding per ligplaats bedraagt per 1 juli € 450.",
    ),
    (
        "digits swapped by chance",
        "Datum: 2 juni 2026\nKern\nHet fonds steunt 45 vissers in Urk.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn Stellendam stopten 54 vissers; het fonds steunt 45 vissers in Urk.",
    ),
    (
        "digits swapped, of another thing",
        "Datum: 2 juni 2026\nKern\nDe loodsen deden 527 reizen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn de visserij werken 572 mensen.",
    ),
    (
        "a bound",
        "Datum: 2 juni 2026\nKern\nDe vaart mag tot 128 liter per dag.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe vaart verbruikt 118 liter per dag.",
    ),
    (
        "the value stands elsewhere",
        "Datum: 2 juni 2026\nKern\nEr werken 527 loodsen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nEr zijn 572 schippers gekeurd. Van de 527 loodsen is de helft bijgeschoold.",
    ),
    (
        "a duration in another unit",
        "Datum: 2 juni 2026\nKern\n- De proef met walstroom in Delfzijl duurt 18 maanden.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nDe proef met walstroom in Delfzijl duurt anderhalf jaar; de proef met walstroom in Emden duurt 24 maanden.",
    ),
    (
        "more taken in",
        "Datum: 2 juni 2026\nKern\n- Voor kades is € 9 miljoen beschikbaar.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nVoor kades en sluizen samen is € 11 miljoen beschikbaar gesteld.",
    ),
    (
        "an average, and a value of one",
        "Datum: 2 juni 2026\nKern\n- Keuring van slepers duurt nu gemiddeld 28 weken.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nKeuring van een sleper duurt gemiddeld 28 weken, in Delfzijl 26 weken.",
    ),
    (
        "nouns that end alike, of two things",
        "Datum: 2 juni 2026\nKern\n- Er zijn 140 arbeidsplaatsen bij het loodswezen.",
        "Datum: 9 juni 2026\nBetreft: Havens\n\nGeachte voorzitter,\n\nIn Delfzijl zijn 104 ligplaatsen.",
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
