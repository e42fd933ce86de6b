"""New promises to the Kamer in as many words as ministers have for them, and what only looks like one."""

from __future__ import annotations

import pytest

import extractor

LETTER = """Aan de Voorzitter van de Tweede Kamer

Datum 12 mei 2026

Geachte voorzitter,

Veel mensen maken zich zorgen over dit onderwerp. {}

Hoogachtend,

de minister van Economische Zaken,

J. Jansen
"""

PROMISED = [
    "De volgende stand neem ik op in de stukken bij de Najaarsnota, zodat uw Kamer het verloop kan blijven volgen.",
    "In de mediabegrotingsbrief van november meld ik uw Kamer hoeveel gemeenten dan nog zonder streekomroep zijn.",
    "Een tweede meting van de wachttijden doen wij u vóór 1 maart 2027 toekomen.",
    "Uw Kamer hoort in het najaar van mij wat de proef heeft opgeleverd.",
    "De uitkomsten leest u in de voortgangsrapportage van dit najaar.",
    "Daarover doe ik in de eerste helft van 2027 verslag aan uw Kamer.",
    "Ik neem dit mee in de volgende voortgangsrapportage, die uw Kamer in december bereikt.",
    "Vóór de zomer van 2027 ligt er een evaluatie bij uw Kamer.",
    "Uw Kamer mag rond de jaarwisseling een tussenstand van mij verwachten.",
    "In het eerste kwartaal van 2027 volgt een brief aan uw Kamer met de resultaten.",
    "Ik zal u hierover in maart 2027 nader berichten.",
    "Zodra het advies er is, breng ik u op de hoogte.",
    "Over de uitkomst praat ik uw Kamer in september bij.",
    "De eindrapportage bied ik u eind 2026 aan.",
    "Halverwege 2027 kan uw Kamer een eerste evaluatie tegemoetzien.",
    "Uiterlijk 1 december 2026 krijgt uw Kamer het plan van aanpak toegestuurd.",
    "Ik zeg u toe dat de cijfers voortaan ieder kwartaal op de website staan en dat u daarover een brief krijgt.",
    "De wetswijziging dien ik naar verwachting in het tweede kwartaal van 2027 bij uw Kamer in.",
    "Het kabinet komt hier bij de Voorjaarsnota 2027 op terug.",
    "Bij de begroting voor 2028 laat ik zien hoe de middelen zijn verdeeld.",
    "Een volgende meting verschijnt in mei 2027; die stuur ik u toe.",
    "Tegen het einde van het jaar zal de minister van SZW uw Kamer hierover schrijven.",
    "De Kamer ontvangt daarover na de zomer een afzonderlijke brief.",
    "U kunt de eerste resultaten in juni 2027 tegemoetzien.",
    "Ik houd uw Kamer van de voortgang op de hoogte, voor het eerst in februari 2027.",
    "Jaarlijks, te beginnen in 2027, rapporteer ik u over de aantallen.",
    "In de Stand van de uitvoering van komend voorjaar besteed ik aandacht aan de uitkomsten.",
    "Over een jaar zal ik uw Kamer laten weten of het heeft gewerkt.",
    "Nog dit kalenderjaar leg ik het besluit aan uw Kamer voor.",
    "De bevindingen deel ik, voorzien van een kabinetsreactie, vóór het kerstreces met u.",
    "Voor het einde van 2026 ontvangt u een voorstel tot wijziging van de Visserijwet.",
    "Ik verwacht u daar in het eerste kwartaal van 2027 meer over te kunnen zeggen.",
    "Mijn ambtgenoot van Financiën zal u in de loop van 2027 het evaluatierapport aanbieden.",
    "In januari 2027 sturen wij u een tussenbericht.",
    "De Kamer wordt hierover uiterlijk 15 november 2026 per brief ingelicht.",
    "Bij gelegenheid van de begrotingsbehandeling kom ik met een voorstel.",
    "Een overzicht per provincie zend ik u voor de zomer van 2027 na.",
    "Over de voortgang doe ik u halfjaarlijks verslag.",
    "Komend najaar zal blijken of dit werkt; ik informeer u daar dan over.",
    "Wij komen daar in de Voorjaarsnota op terug.",
    "Het streven is om uw Kamer nog vóór het kerstreces een wetsvoorstel te doen toekomen.",
    "Een besluit daarover neem ik in maart 2027, waarna ik u terstond bericht.",
    "Met uw Kamer deel ik de monitor zodra die in mei 2027 is afgerond.",
    "Ik maak daarvan melding in het jaarverslag over 2026.",
    "U wordt daarvan in december op de hoogte gesteld.",
    "Dan zal ik uw Kamer ook inzicht geven in de kosten.",
    "In een volgende brief, die ik vóór 1 februari 2027 wil sturen, ga ik in op de handhaving.",
    "Het rapport met mijn reactie daarop komt in april 2027 uw kant op.",
    "Rond Prinsjesdag leg ik de Kamer drie varianten voor.",
    "De eerste rapportage is voorzien voor juni 2027 en wordt met uw Kamer gedeeld.",
    "Na ommekomst van het advies zal het kabinet zijn standpunt bepalen en dit aan de Kamer voorleggen.",
    "Voor de uitkomsten verwijs ik naar de brief die u in november van mij krijgt.",
    "Begin 2027 volgt hierover een separate brief.",
    "Ik hecht eraan uw Kamer ieder halfjaar te laten weten hoe het ervoor staat.",
    "Naar verwachting kan ik u medio oktober de definitieve cijfers verstrekken.",
    "De toezending van het onderzoek aan uw Kamer is voorzien in het tweede kwartaal van 2027.",
    "Van de afspraken die daaruit voortkomen, stel ik u vóór de zomer van 2027 in kennis.",
    "Bij het volgende commissiedebat zal ik u over de eerste ervaringen kunnen vertellen.",
    "Uw Kamer is verzekerd van een nadere brief zodra de onderhandelingen zijn afgerond.",
    "Het wetsvoorstel zal nog dit jaar bij de Tweede Kamer worden ingediend.",
    "Over de financiële gevolgen spreek ik uw Kamer graag nader bij de begroting.",
    "Ik zorg dat u de evaluatie vóór het herfstreces in handen heeft.",
    "De planning is dat uw Kamer het ontwerpbesluit in februari 2027 in voorhang krijgt.",
    "Op dit punt kom ik terug wanneer de pilots zijn afgerond.",
    "Ik ben voornemens uw Kamer daarover rond de jaarwisseling te schrijven.",
    "Hoe dat uitpakt, vertel ik u in de rapportage van volgend voorjaar.",
    "Tweemaal per jaar ontvangt uw Kamer een overzicht, de eerste keer in januari 2027.",
    "De kabinetsreactie op het advies wordt in het eerste kwartaal van 2027 aan u gezonden.",
    "Zijn er eerder ontwikkelingen, dan laat ik u dat weten.",
]

# The deeds of others and of the Kamer itself, what was done before, and what this letter does.
NOT_PROMISED = [
    "Het streven was om de informatie in de tweede helft van 2026 aan de Kamer te sturen.",
    "Ik was voornemens uw Kamer in juni te informeren.",
    "In mijn brief van 3 maart jl. meldde ik uw Kamer hoeveel gemeenten meedoen.",
    "Met deze brief informeer ik u over de stand van zaken.",
    "Hierbij bied ik u de rapportage over 2025 aan.",
    "De gemeente stuurt haar inwoners in het najaar een brief.",
    "De inspectie publiceert in mei 2027 haar rapport.",
    "Vóór 1 juli 2027 moeten alle scholen een plan hebben.",
    "De voorzitter van de raad heeft mij toegezegd de cijfers in het najaar te delen.",
    "Uw Kamer heeft het wetsvoorstel in mei aangenomen.",
    "De Kamer vroeg mij dit vóór het zomerreces te doen.",
    "Ik neem dit signaal mee in de gesprekken met de sector in het najaar.",
    "De regeling wordt opgenomen in de begroting voor 2027.",
    "In de voortgangsrapportage van vorig jaar leest u hoe dat is gegaan.",
    "Zoals ik u in december heb geschreven, begint de proef in maart 2027.",
    "De commissie spreekt op 12 juni met mij over dit onderwerp.",
    "Op 4 juni debatteer ik met uw Kamer over dit thema.",
    "Ik heb uw Kamer eerder laten weten dat het plan eind 2026 gereed is.",
    "De Algemene Rekenkamer rapporteert in 2027 over de uitkomsten.",
    "Het advies volgt in het najaar.",
    "De bewoners zijn in maart per brief geïnformeerd.",
    "Gemeenten rapporteren mij vanaf 2027 ieder kwartaal over de voortgang.",
    "U vroeg mij voor de zomer duidelijkheid te geven.",
    "Het rapport is in april aan uw Kamer aangeboden.",
    "In het najaar doe ik een beroep op de sector.",
    "Ik laat een onderzoek uitvoeren dat begin 2027 gereed is.",
    "Op 1 januari 2027 treedt de wet in werking.",
    "In de begroting van 2026 heb ik daarvoor 3 miljoen euro opgenomen.",
    "Ik neem deel aan het overleg in juni.",
    "De begroting laat zien dat de uitgaven in 2027 stijgen.",
    "Ik geef gemeenten tot 2028 de tijd.",
    "De regering heeft de Kamer hierover bij de Voorjaarsnota 2025 bericht.",
    "Wie bezwaar maakt, ontvangt binnen zes weken bericht van de IND.",
    "Zoals u in de begroting voor 2026 kunt lezen, is het budget verhoogd.",
    "Ik breng de adviezen in het voorjaar van 2027 in de praktijk.",
    "Ik doe een dringend beroep op u om het wetsvoorstel voor de zomer te behandelen.",
    "Ik besteed in 2027 meer aan onderhoud dan in de begroting stond.",
    "Wij nemen op 1 juli afscheid van het oude stelsel.",
    "De minister sprak op 3 mei met de Kamer over de begroting.",
    "De vaste commissie ontving op 2 april een technische briefing.",
    "Provincies leveren hun plannen vóór 1 juli 2027 bij mij in.",
    "Van 2027 tot en met 2030 is daarvoor jaarlijks 4 miljoen euro beschikbaar.",
    "Met de motie vraagt uw Kamer mij dit vóór 1 oktober te regelen.",
    "De raad komt in juni met een advies.",
    "Het bedrijf heeft klanten laten weten dat zij in het najaar een nieuwe meter krijgen.",
    "Voor de zomer begint ProRail met het werk.",
    "In de evaluatie, die u op 4 februari ontving, staat hoe vaak dit voorkomt.",
    "Uw Kamer kan de voortgang volgen op het dashboard.",
    "Wij gaan in het najaar met de sector om tafel.",
    "Vanaf september krijgen ouders een brief van de gemeente.",
    "U wees mij erop dat de wachttijden in het voorjaar oplopen.",
    "Volgend jaar geef ik de inspectie meer geld.",
    "Met deze brief geef ik uw Kamer inzicht in de planning voor 2027.",
]


def promised(sentence: str) -> list[str]:
    found = extractor.extract(LETTER.format(sentence).encode(), kind="brief")
    return [one.text for one in found.commitments if one.kind == "belofte"]


@pytest.mark.parametrize("sentence", PROMISED)
def test_a_promise(sentence: str) -> None:
    (text,) = promised(sentence)
    assert text in sentence


@pytest.mark.parametrize("sentence", NOT_PROMISED)
def test_no_promise(sentence: str) -> None:
    assert promised(sentence) == []
