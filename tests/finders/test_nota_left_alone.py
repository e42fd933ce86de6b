"""What a nota says that its letter leaves alone, beside look-alikes that the letter deals with."""

from __future__ import annotations

import pytest

import extractor
from tests.finders.notas import TRAFFIC

LEFT_ALONE = [
    # done before, by another letter
    "De toezegging aan het lid Vos over de sluizen is op 8 juli afgedaan.",
    "De toezegging over de Zeehavenvisie (Van Kampen-Roos) is bij brief van 9 juli afgedaan.",
    "De toezegging aan mevrouw Kerk over fietsen is met de brief van 4 november al nagekomen.",
    "De motie-Vos over de tarieven is vorig jaar uitgevoerd.",
    "De toezegging aan de heer Blom (TZ202510-005) is afgedaan op 18 december 2025.",
    "De toezegging aan Kerk over de veren: afgedaan in februari.",
    "Het verzoek van het lid Vos om een overzicht is vorige maand beantwoord.",
    "Toezegging T03788 (Rozenmuller) is door de Eerste Kamer op 10 november als voldaan aangemerkt.",
    "De toezegging aan Vos over de loopbruggen is in uw brief van 3 maart gestand gedaan.",
    "Aan de motie-Blom over de bermen is bij brief van 2 april uitvoering gegeven.",
    "De toezegging aan lid Kerk over laadpalen werd in juni ingelost.",
    "Op de motie-Vos (31 305, nr. 12) is in december 2025 al gereageerd.",
    "Op 12 mei is de toezegging aan het lid Kerk over overwegen nagekomen.",
    "De toezegging aan het lid De Groot om de wegenlijst te delen heeft u op 3 september met een brief ingelost.",
    "Aan het verzoek van de heer Prins om een tijdlijn is in mei al voldaan.",
    "De Kamer heeft de toezegging aan Mulder over tunnels in juni als afgedaan aangemerkt.",
    "Toezegging TZ202503-011 (lid Prins) is op 12 mei 2026 schriftelijk beantwoord.",
    "Met uw brief van 14 april is de toezegging aan Mulder over bussen al afgedaan.",
    "De motie-Prins over laadpalen hebt u bij brief van 2 juli ontraden en is vervolgens verworpen.",
    "De toezegging over fietsparkeren (Mulder, D66) kon in maart al worden afgevinkt.",
    # handed to others, dropped, put off, advised against
    "De motie-Van Linde over de dorpshuizen is door BZK uitgevoerd.",
    "De motie-Esdoorn over de marechaussee wordt door JenV afgehandeld.",
    "De toezegging aan Stoffelaar over sancties is bij de minister belegd en blijft weg.",
    "De motie-Kerk over bruggen is aangehouden, daar wachten we mee.",
    "Over de motie-Kerk inzake tolwegen is nog geen standpunt ingenomen, dus die laat u rusten.",
    "De toezegging aan het lid Vos over de trekker-apk loopt via LVVN.",
    "De motie-Vos over de fietshelm ligt bij VWS.",
    "Het verzoek van het lid Kerk om cijfers over treinen pakt de staatssecretaris op.",
    "De motie-Blom over ganzen valt onder de minister van LVVN.",
    "Buiten de brief blijft de toezegging aan het lid Vos over de laadpalen.",
    "Niet meegenomen is de motie-Vos over de Waddenveren.",
    "De toezegging aan mevrouw Kerk over de A2 staat hier niet tussen.",
    "De toezegging aan mevrouw Kerk over de A2 hebben we eruit gelaten.",
    "Afgevallen: de toezegging aan Kerk over oogmetingen.",
    "De motie-Blom over het rijbewijs is verworpen en vraagt geen actie.",
    "De toezegging aan de heer Vos over de gladheid wacht op het onderzoek van de SWOV.",
    "De motie-Blom over lachgas is nog niet in stemming gebracht.",
    "De motie-Kerk over de tolpoort komt in het najaar apart aan de orde.",
    "De motie-Kerk over de tolpoort is vervangen door die op stuk nr. 15.",
    "Wat ik er juist uit heb gehouden: de toezegging aan Vos-Kerk over het pulsvissen.",
    "De aangehouden motie-Winterman over de positie van de Raad van State wordt pas besproken na het advies.",
    "De motie-Zomerdijk uit 2023 over vergoeding van mantelzorg is niet opnieuw bekeken.",
    "Ga niet in op het verzoek van het lid Beuk om een debat.",
    "Wij raden u aan op het verzoek van het lid Beuk om een debat niet in te gaan.",
    "Kom niet terug op de toezegging aan het lid Vos over de veerboten.",
    "Doe geen uitspraak over de motie-Vos inzake de veerboten.",
    "De toezegging aan Mulder over pgb's hoort bij VWS thuis.",
    "De motie-Mulder over piloten heeft de Kamer afgewezen.",
    "De toezegging aan Prins over de A27 parkeren we tot na de formatie.",
    "De heer Prins heeft zijn motie over de A27 ingetrokken.",
    "Niet in de brief zit de toezegging aan Mulder over de veerpont.",
    "De toezegging aan lid Prins over de maut schuift door naar het voorjaar.",
    "Begin niet over de motie-Prins inzake de veerboten.",
    "Beter is het de toezegging aan Prins over de veren niet te noemen.",
]  # fmt: skip

DEALT_WITH = [
    # the same words, of something else
    ("De toezegging aan het lid Vos over de sluizen is met deze brief afgedaan.", "Vos"),
    ("De toezegging aan het lid Vos van 8 juli om de sluizen te tellen wordt hiermee afgedaan.", "Vos"),
    ("De motie-Vos van 3 juli over de spitsheffing (31 305, nr. 12) is uitgevoerd; u meldt dat in de brief.", "Vos"),
    ("Met de brief wordt de toezegging aan het lid Kerk, op 12 mei gedaan, over overwegen nagekomen.", "Kerk"),
    ("De motie-Blom over de bermen is in mei aangenomen en inmiddels uitgevoerd. De brief zegt hoe.", "Blom"),
    ("De aangehouden motie-Blom over de bermen wordt in de brief ontraden.", "Blom"),
    ("De motie van het lid Blom over de bermen (31 305, nr. 14) is in september uitgevoerd door Rijkswaterstaat. Dat meldt u.", "Blom"),
    ("Over de motie-Blom inzake ganzen heeft u met de minister van LVVN gesproken; de brief doet verslag.", "Blom"),
    ("De motie-Blom over ganzen wordt samen met LVVN uitgevoerd.", "Blom"),
    ("De motie-Blom over ganzen is niet uitvoerbaar; de brief legt uit waarom.", "Blom"),
    ("De toezegging aan het lid Vos over de bruggen is belegd bij Rijkswaterstaat, dat de cijfers heeft geleverd.", "Vos"),
    ("De toezegging aan het lid Mulder over wat er met de op 3 mei afgedane klachten gebeurt, komt u nu na.", "Mulder"),
    ("De toezegging aan Prins dat de Kamer hoort welke moties in juni zijn afgedaan, doet u gestand.", "Prins"),
    ("De motie-Prins over laadpalen (31 305, nr. 44) is nog niet uitgevoerd; de brief meldt wanneer wel.", "Prins"),
    ("Het lid Mulder kreeg op 8 juli de toezegging dat u de lijst van afgedane meldingen stuurt.", "Mulder"),
    ("De motie-Prins over laadpalen wordt uitgevoerd door gemeenten.", "Prins"),
    ("U heeft mevrouw Mulder op 4 juni toegezegd uit te zoeken hoeveel boetes zijn ingetrokken.", "Mulder"),
    ("De toezegging aan Prins over verworpen bezwaren staat in paragraaf 4.", "Prins"),
    ("De motie-Prins om niet langer te wachten op Brussel (31 305, nr. 51) geeft u hiermee vorm.", "Prins"),
    ("De toezegging aan Mulder over waarom projecten blijven liggen wordt ingelost met tabel 3.", "Mulder"),
    ("Het verzoek van het lid Prins om te schetsen wat later komt, is verwerkt in bijlage 2.", "Prins"),
]  # fmt: skip


def told(text: str) -> list[list[str]]:
    """To whom each commitment is that a nota with this text in its core tells of."""
    nota = extractor.read(TRAFFIC.format(text).encode(), "nota.txt", kind="nota", guard=False)
    return [[a.name for a in c.made_to] for c in extractor.extract(nota).commitments]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "names"), DEALT_WITH)
def test_dealt_with(text: str, names: str) -> None:
    assert [", ".join(n) for n in told(text)] == [names]
