"""Members whom a nota names by surname alone or by a pronoun, and promises to others than the Kamer."""

from __future__ import annotations

import pytest

import extractor
from tests.finders.notas import TRAFFIC

MEMBERS = [
    # by surname alone, known by where it stands
    ("Van der Beek had op 11 februari gevraagd of de vissers hun vergunning kwijtraken.", "Van der Beek"),
    ("Holtman zou nog een kaartje krijgen van de mosselpercelen.", "Holtman"),
    ("Kistmaker wenste te vernemen of schroot naar Turkije gaat.", "Kistmaker"),
    ("Door Vliegensnel is bij de stemmingen om een uitvoeringsbrief gevraagd.", "Vliegensnel"),
    ("U heeft De Room en Noordkant een lijst van geschrapte oefeningen in het vooruitzicht gesteld.", "De Room, Noordkant"),
    ("U had De Lange beloofd dat uitgelegd zou worden waarom wachtenden en lege kamers samengaan.", "De Lange"),
    ("U ging in op de vraag van Flachs naar de prijsdruk op rundvlees, waarop u een becijfering had toegezegd.", "Flachs"),
    ("Aan de collega's Snelders en Van den Berg-Smid was beloofd om de afspraken openbaar te maken.", "Snelders, Van den Berg-Smid"),
    ("Bruining vroeg hoeveel jongeren wachten; het antwoord staat in bijlage 2.", "Bruining"),
    ("Kops-Wijnands wilde weten wanneer de brug opengaat.", "Kops-Wijnands"),
    ("Aan Jachtenberg is toegezegd dat de brief over omscholing volgt.", "Jachtenberg"),
    ("Haverkamp heeft u verzocht de kaart te actualiseren.", "Haverkamp"),
    ("U beloofde Ten Have de kaart te sturen.", "Ten Have"),
    ("Ook Lahbib heeft gevraagd om een overzicht per gemeente.", "Lahbib"),
    ("Michels-Derks kreeg de toezegging dat er een evaluatie komt.", "Michels-Derks"),
    ("Tegenover Patteel heeft u verklaard dat een overzicht zou volgen.", "Patteel"),
    ("De vraag van Flachs naar de prijs van diesel beantwoordt u in paragraaf 3.", "Flachs"),
    ("Verder verzocht Grindwis om een tabel met de kosten per kilometer.", "Grindwis"),
    ("U zou Boomstra een planning sturen van de renovaties.", "Boomstra"),
    ("Voor Veldman is in de brief opgenomen hoeveel bruggen dicht zijn.", "Veldman"),
    ("Mulder en Prins zouden voor het reces horen wat de proef kost.", "Mulder, Prins"),
    ("U hebt Prins laten weten dat u de cijfers nog voor de zomer zou sturen.", "Prins"),
    ("Prins verzocht u de kaart te actualiseren.", "Prins"),
    ("Aan Mulder heeft u gezegd dat u de proef zou evalueren.", "Mulder"),
    ("Op verzoek van Mulder stuurt u een overzicht van de boetes mee.", "Mulder"),
    ("Prins krijgt het antwoord op zijn vraag naar de kosten van de pont.", "Prins"),
    ("Vragen van Prins over de dienstregeling worden in paragraaf 2 beantwoord.", "Prins"),
    # by a pronoun, or in the sentence before
    ("De heer Kops-Wijnands kwam in juni met het voorbeeld van een casemanager. Er zou worden nagegaan, zo zei u, of een maximum aan de caseload denkbaar is.", "Kops-Wijnands"),
    ("Het lid De Lange vond dat moeilijk te rijmen met de wachtlijst. U had De Lange beloofd dat uitgelegd zou worden waarom dat zo is.", "De Lange"),
    ("De heer Diederich had in het debat aandacht gevraagd voor tolken. Hem is door u verzekerd dat hij zou horen of de registratie van tolken wordt uitgebreid.", "Diederich"),
    ("Senator Van Bijstervelt drong aan op een evaluatie van het spreekrecht; haar verzoek om een onderzoeksopzet wordt in de brief ingewilligd.", "Van Bijstervelt"),
    ("U was door Hirsma aangesproken op de noodhulp. U hebt haar geantwoord dat u voor 1 april zou schrijven welk bedrag via het Rode Kruis loopt.", "Hirsma"),
    ("Door Jachtenberg (SP) was gevraagd om steun bij de sluiting. U zou erover nadenken, was uw antwoord, en één ding kon u alvast toezeggen: er komt een brief over omscholing van het personeel.", "Jachtenberg"),
    ("Het lid Vos maakte zich zorgen over de dijken. Concreet was de belofte om de dijken te laten keuren.", "Vos"),
    ("Mevrouw Kerk wees op de lange files. Uw antwoord was dat u met ProRail zou gaan praten.", "Kerk"),
    ("De heer Blom kwam met het plan voor een tunnel. Zijn verzoek om een kostenraming wordt in de brief gehonoreerd.", "Blom"),
    ("Het lid Vos sprak over de bruggen. Er zou worden uitgezocht hoeveel er dicht zijn.", "Vos"),
    ("Aan mevrouw Kerk heeft u verzekerd dat zij vóór de zomer een lijst zou krijgen.", "Kerk"),
    ("Mevrouw Mulder maakte zich zorgen over de pont. Toegezegd is om de kosten in kaart te brengen.", "Mulder"),
    ("Het lid Mulder noemde de bermen. Daar zou een overzicht van komen.", "Mulder"),
    ("Door Prins (D66) werd gewezen op de bruggen. Beloofd is dat u de staat van onderhoud in beeld brengt.", "Prins"),
    # with a title, where others are named too
    ("Met de leden Vos en Kerk is gesproken over de veren: u zegde hun toe dat de cijfers vóór 1 mei komen.", "Vos, Kerk"),
    ("De heer Vos vroeg naar de ANWB. U zegde hem toe vóór de zomer met cijfers te komen.", "Vos"),
    ("U heeft toegezegd met de VNG te overleggen over de veren.", ""),
    ("De commissie vroeg om een reactie op het rapport van TLN; u heeft die toegezegd.", ""),
    ("U hebt haar fractiegenoot Mulder toegezegd de tabel te sturen.", ""),
]  # fmt: skip

OTHERS = [
    # bodies and places that ask
    "Rijkswaterstaat heeft gevraagd of de planning kan schuiven.",
    "ProRail wilde weten wanneer het besluit valt.",
    "Door Zeeland is om een gesprek gevraagd.",
    "Schiphol zou nog een reactie krijgen op het rapport.",
    "Groningen vroeg om extra geld.",
    "De VNG verzocht om een langere termijn.",
    "Bouwend Nederland had gevraagd of de regels soepeler kunnen.",
    "Brussel vroeg om een nadere onderbouwing.",
    "Financiën heeft gevraagd om een dekking.",
    "Duitsland wilde weten of Nederland de grens sluit.",
    "Twente verzocht om een snellere planning.",
    "KLM kreeg van u te horen dat de heffing doorgaat.",
    "Eurocontrol vroeg om gegevens en die zijn geleverd.",
    "Arriva wilde weten wanneer de concessie begint.",
    "Amsterdam heeft gevraagd om uitstel van de milieuzone.",
    # promises to, or by, somebody outside the Kamer
    "De NOvA vraagt om hogere vergoedingen: die vraag heeft u tijdens het jaarcongres beantwoord met de toezegging om in 2027 met de orde te overleggen.",
    "De Veteranenombudsman krijgt volgens uw toezegging aan hem de wachttijdcijfers per kwartaal.",
    "Met Cordaid en Oxfam Novib is op 2 maart gesproken: u zegde hun toe dat de programma's niet voor 1 juli stoppen.",
    "NDP Nieuwsmedia had om een gesprek gevraagd en dat hebt u toegezegd.",
    "De provincie Zeeland kreeg van u de toezegging dat de veerpont blijft.",
    "ProRail heeft u beloofd dat de onderdoorgang dit jaar klaar is.",
    "De wethouder van Goes kreeg de toezegging dat u langskomt.",
    "Met de vakbonden sprak u op 3 mei; u zegde hen toe vóór de zomer te reageren.",
    "De P10 is op 3 november toegezegd dat zij op het concept mag reageren.",
    "ActiZ kreeg van u in september de belofte dat de tarieven vóór november bekend zijn.",
    "Tegenover de bonden heeft u uitgesproken dat er een brief komt.",
    "De ANWB vroeg om een gesprek en u heeft dat gesprek toegezegd.",
    "De FNV hoorde van u dat de cao-tafel een brief krijgt.",
    "De commissaris van de Koning in Zeeland is een gesprek toegezegd.",
    "U hebt de bonden verzekerd dat zij de evaluatie vooraf zien.",
    "Aan de sector is toegezegd dat de regels eenvoudiger worden.",
]  # fmt: skip


def told(text: str) -> list[list[str]]:
    """To whom each commitment is that a nota with this text in its core tells of."""
    nota = extractor.read(TRAFFIC.format(text).encode(), "nota.txt", kind="nota", guard=False)
    return [[a.name for a in c.made_to] for c in extractor.extract(nota).commitments]


@pytest.mark.parametrize(("text", "names"), MEMBERS)
def test_members(text: str, names: str) -> None:
    assert [", ".join(n) for n in told(text)] == [names]


@pytest.mark.parametrize("text", OTHERS)
def test_others(text: str) -> None:
    assert told(text) == []
