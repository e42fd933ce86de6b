"""Commitments that a nota tells in running prose by a Member and a verb, without the word for them."""

from __future__ import annotations

import pytest

from tests.finders.test_commitments import find

# (what the nota says, each commitment's kind and members)
OWED = [
    # somebody of the Kamer hears, reads, gets, waits for, counts on
    ("Het lid Vink (SP) kreeg in het debat de toezegging dat de Kamer hoort hoe ver het plan is.", "t:Vink"),
    ("Kamerlid Kerk (SGP) hoort van u welke diensten nog papier versturen.", "t:Kerk"),
    ("Mevrouw Baas (CDA) leest in de brief hoeveel bruggen dicht zijn.", "t:Baas"),
    ("De heer De Wit (D66) verneemt wat de proef heeft opgeleverd.", "t:De Wit"),
    ("Ook Kamerlid Duif (D66) heeft een toezegging op zak: zij krijgt te lezen hoe ver het register is en wanneer "
     "alles erin staat.", "t:Duif"),
    ("Het lid Smit (VVD) heeft uw toezegging dat er voor de zomer een raming ligt van de kosten.", "t:Smit"),
    ("Lid Smit (VVD) heeft uw woord dat de subsidie voor de zomer opengaat.", "t:Smit"),
    ("Het lid Postma (BBB) heeft nog een toezegging te goed over de tarieven van de huisarts.", "t:Postma"),
    ("De heer Kok (PVV) wacht nog op een opgave van het aantal presentatoren boven de norm.", "t:Kok"),
    ("Het lid Haan (PvdD) rekent nog op een overzicht van de stallen.", "t:Haan"),
    ("Senator Spaans (OPNL) mag van u een reactie tegemoetzien op het advies over toetsing.", "t:Spaans"),
    ("Het lid De Ruig (PVV) krijgt uitsluitsel over de sluiting van het kantoor in Emmen.", "t:De Ruig"),
    ("Het lid Bouma (CU) houdt nog een brief over de gasopslag van u te goed.", "t:Bouma"),
    # u owe it
    ("U bent het lid Goes (BBB) nog een antwoord verschuldigd over de pachtprijzen.", "t:Goes"),
    ("Het lid Goes (BBB) bent u nog een cijfer schuldig over de pachtprijzen.", "t:Goes"),
    ("Voor mevrouw Wolf (SP) zou u per gemeente laten uitzoeken hoeveel loketten open zijn.", "t:Wolf"),
    ("Richting het lid Wolf (SP) heeft u aangegeven te zullen nagaan of de grens omlaag kan.", "t:Wolf"),
    ("Tegenover de heer Kort (Volt) heeft u verklaard dat u de evaluatie zult vervroegen.", "t:Kort"),
    ("U gaf mevrouw Kort (Volt) uw woord dat u de evaluatie vervroegt.", "t:Kort"),
    ("U heeft het lid Vink (SP) een overzicht van de wachttijden in het vooruitzicht gesteld.", "t:Vink"),
    ("U verzekerde het lid Vink (SP) dat u de Kamer over de wachttijden zou informeren.", "t:Vink"),
    ("U bood het lid Vink (SP) aan de wachttijden per regio te laten uitzoeken.", "t:Vink"),
    # what is open
    ("Uit de Eerste Kamer staat nog open dat u aan mevrouw Lidt zou laten weten of dit kan.", "t:Lidt"),
    ("Voor het lid Baas (CDA) staat nog een reactie op het rapport open.", "t:Baas"),
    ("Aan de heer Baas (CDA) is een overzicht van de wachtlijsten beloofd.", "t:Baas"),
    ("Nog open staat een antwoord aan het lid Baas (CDA) over de wachtlijsten.", "t:Baas"),
    # requests
    ("Ten slotte vroeg de Kamer op 14 januari bij de regeling van werkzaamheden om een brief over de storing.", "v:"),
    ("Henk Jumel (CDA) wilde weten of reizigers compensatie krijgen.", "v:Jumel"),
    # by its number alone
    ("De wachttijden per regio, waar het lid Vink (SP) op aandrong, staan in de tabel (TZ202605-012).", "t:Vink"),
    ("Een eerste uitkomst van het gesprek met de bonden (TZ202605-012) vindt u in paragraaf 3.", "t:"),
]  # fmt: skip

SEVERAL = [
    ("De heer Kok (PVV) wacht op twee dingen: een opgave van het aantal presentatoren (TZ202511-203), en de uitkomsten van "
     "een verkenning naar nieuws (TZ202511-205).", "t:Kok t:Kok"),
    ("Het lid Kok (PVV) krijgt een opgave van het aantal presentatoren (TZ202511-203) en de uitkomsten van een verkenning "
     "naar nieuws, die vóór 1 maart 2026 zouden komen (TZ202511-205).", "t:Kok t:Kok"),
    ("Verder zou u voor het lid Polat (DENK) laten uitzoeken hoeveel websites bruikbaar zijn, en heeft het lid Smit (CDA) uw "
     "toezegging dat er voor de zomer een raming ligt.", "t:Polat t:Smit"),
    ("Het lid Vink (SP) hoort hoeveel bruggen dicht zijn en mevrouw Baas (CDA) leest wanneer zij opengaan.", "t:Vink t:Baas"),
    ("Aan het lid Vink (SP) is toegezegd te meten, terwijl het lid Baas (CDA) nog wacht op een kaart van de bruggen.",
     "t:Vink t:Baas"),
    ("U zou het lid Vink (SP) melden hoeveel bruggen dicht zijn, de heer Baas (CDA) laten weten wanneer zij opengaan en "
     "mevrouw Wolf (VVD) berichten over de kosten.", "t:Vink t:Baas t:Wolf"),
    ("De wachttijden (TZ202605-012) en de tarieven (TZ202605-013) komen in de brief aan de orde.", "t: t:"),
    ("Aan het lid Vink (SP) is toegezegd de lijst te sturen (TZ202605-012 en TZ202605-013).", "t:Vink"),
]  # fmt: skip

# the same Member, called by a pronoun
PRONOUNS = [
    ("Het lid Rood (D66) kreeg de toezegging dat de Kamer hoort hoe het gaat. Op haar verzoek zou u met KPN spreken over "
     "een betere plek (TZ202511-199).", "t:Rood t:Rood"),
    ("Aan het lid Vink (SP) is toegezegd te meten. Voor hem zou u ook nagaan wat de sluizen kosten.", "t:Vink t:Vink"),
    ("Aan het lid Vink (SP) is toegezegd te meten. Zij hoort bovendien van u wat de sluizen kosten.", "t:Vink t:Vink"),
    ("Aan het lid Vink (SP) is toegezegd te meten. Ook wacht hij nog op een lijst van de sluizen.", "t:Vink t:Vink"),
    ("Aan het lid Vink (SP) is toegezegd te meten. Naar aanleiding van zijn vraag zou u nagaan wat sluizen kosten.",
     "t:Vink t:Vink"),
    # what only goes on about the same
    ("Aan het lid Hul (PRO) is toegezegd te melden welk deel van de programma’s wordt ondertiteld. Ook zou u haar laten "
     "weten hoe dat bij RTL is.", "t:Hul"),
    ("Bij de regeling vroeg het lid Duman (DENK) om een brief over het uitvallen van de zender. En dan is er nog de Eerste "
     "Kamer: uw ambtsvoorganger heeft haar toegezegd te berichten over de collectie (T04207, lid Ham, VVD).",
     "v:Duman t:Ham"),
]  # fmt: skip

# no frame, but a Member, a place in the letter, and a question or a paper
LEFTOVER = [
    ("Voor het lid Vink (SP) staat in bijlage 2 hoeveel bruggen dicht zijn.", "t:Vink"),
    (
        "Aan de vraag van het lid Vink (SP) hoe duur de bruggen zijn, besteedt u in paragraaf 3 aandacht.",
        "t:Vink",
    ),
    (
        "Het lid Vink (SP) vindt in tabel 4 van de brief hoeveel bruggen dicht zijn.",
        "",
    ),  # "vindt" may be a view
    ("Bij het lid Vink (SP) leeft de zorg dat de brug dicht gaat.", ""),
    ("Naar verwachting leest het lid Vink (SP) in de brief hoeveel geld er is.", ""),
]

# by an attribute, for others, done before
REST = [
    ("In de brief gaat u in op de door het lid Vink (SP) gevraagde reactie op het rapport.", "v:Vink"),
    ("U gaat in op (i) de aan het lid Vink gedane toezegging om de analyse te delen, (ii) de motie van het lid Baas over "
     "water en (iii) de door het lid Wolf gevraagde en door u toegezegde reactie op het rapport.", "t:Vink m:Baas t:Wolf"),
    ("Het lid Vink (SP) vroeg naar het aantal bruggen. Daarnaast is toegezegd dat de Kamer hoort wat zij kosten.", "v:Vink t:"),
    ("Ook reageert u op de commissiebrief met nummer 2026Z13308 over lijfrenten.", "v:"),
    ("Met de ondernemingsraad is afgesproken dat u in april in gesprek gaat over de roosters.", ""),
    ("Met de Kamer is afgesproken dat u in april een overzicht stuurt.", "t:"),
    ("Aan de burgemeester van Emmen heeft u toegezegd nog voor de zomer te bellen.", ""),
    ("Aan de VVD-fractie heeft u toegezegd de cijfers te sturen.", "t:"),
    ("De toezegging aan het lid Vink (SP) over de sluis deed u al gestand met de brief van 1 mei.", ""),
    ("De motie-Vink over de sluis kwam al aan bod in de stand-van-de-uitvoeringsbrief.", ""),
    ("Over de sluis heeft u toegezegd te bellen. Dit is geen toezegging aan de Kamer.", ""),
    ("In maart verstrijkt de termijn waarbinnen u zou terugkomen op het debat.", ""),
    ("De toezegging aan het lid Vink (SP) om te meten, al in maart gedaan, doet u met deze brief af.", "t:Vink"),
]  # fmt: skip

NONE = [
    "In het debat heeft u het nodige beloofd, en dat handelt u met deze brief af.",
    "U heeft daar een en ander toegezegd.",
    "Het lid Vink (SP) is kritisch over de tarieven en zal hierop terugkomen.",
    "Het lid De Hoop (PRO) hoort bij de woordvoerders op dit terrein.",
    "De VNG hoort van u hoe het geld wordt verdeeld.",
    "ProRail wacht nog op een besluit over de brug.",
    "Mevrouw Jansen van de VNG wacht op een overzicht van de kosten.",
    "De gemeente krijgt te horen of het geld komt.",
    "Het lid Vink (SP) wacht de brief met belangstelling af.",
    "Het lid Vink (SP) zal u vragen of er meer geld komt.",
    "Het lid Vink (SP) krijgt steun van de coalitie.",
    "Naar verwachting wil het lid Vink (SP) weten of u meer geld heeft.",
    "Het lid Vink (SP) heeft geen toezegging gekregen.",
    "Zoals het lid Vink (SP) van u hoorde, is de brug open.",
]


def told(text: str) -> str:
    return " ".join(f"{c.kind[0]}:{','.join(m.name for m in c.made_to)}" for c in find(text))


@pytest.mark.parametrize(("text", "expected"), OWED + SEVERAL + PRONOUNS + LEFTOVER + REST)
def test_what_a_paragraph_tells(text: str, expected: str) -> None:
    assert told(f"## Kern\n\n{text}\n") == expected


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_commitment(text: str) -> None:
    assert told(f"## Kern\n\n{text}\n") == ""
