"""Look-alikes: lists, labels and tables of a nota in which nothing was promised to the Kamer."""

from __future__ import annotations

import pytest

from tests.finders.notas import check

# (what stands in the nota, one commitment after another: kind, to whom, its first words)
CASES = [
    (
        """
## Toelichting

- De sluis is hersteld, op verzoek van Rijkswaterstaat.
- De cijfers zijn geleverd door het CBS, zoals toegezegd door de sector.
- Het rapport is openbaar, motie of niet.
- De VNG is akkoord, mits het geld er komt.
""",
        "",
    ),
    (
        """
## Kern

- Van de uitgestelde belasting is € 6 miljard nog niet betaald.
- Motie over de dijken: wij adviseren deze te ontraden.
- De Wit (D66) zal ernaar vragen.
- Prijs per kilometer: € 4.
""",
        "m : Motie over de dijken",
    ),
    (
        """
Status: akkoord
Planning: 3 juni

Toelichting

De brief is kort.
""",
        "",
    ),
    (
        """
Aandachtspunten

- Lid: onbekend
- Termijn: de brief moet op 3 juni weg
""",
        "",
    ),
    (
        """
De minister: akkoord
Datum: 3 juni
""",
        "",
    ),
    (
        """
Afgestemd met:
- Haan (FIN)
- Tuin (JenV)
""",
        "",
    ),
    (
        """
In het debat zijn gesproken:
- Haan (D66): over de kosten
- Tuin (CDA): over de planning
""",
        "",
    ),
    (
        """
Betrokken Kamerleden:
- Haan (D66)
- Tuin (CDA)
""",
        "",
    ),
    (
        """
Inbreng van de fracties:
- Haan (D66): te weinig plaatsen
- Tuin (CDA): te hoge kosten
""",
        "",
    ),
    (
        """
Verwachte vragen:
- Lid Haan (D66): hoe staat het met de dijken?
- Lid Tuin (CDA): waarom is er geen geld?
""",
        "",
    ),
    (
        """
## Wat staat er in de brief?

- De kosten stijgen met 3%.
- De VNG is akkoord.
- Er komt een onderzoek naar de dijken (Deltares).
""",
        "",
    ),
    (
        """
De brief doet twee toezeggingen af. Die zijn:

- Aantallen per regio (Haan, D66)
- Kosten per plek (Tuin, CDA)
""",
        "t Haan: Aantallen; t Tuin: Kosten",
    ),
    (
        """
U heeft twee toezeggingen gedaan. De brief is afgestemd met:

- FIN
- VNG, aan wie is toegezegd dat zij de brief ontvangt
""",
        "",
    ),
    (
        """
## Vervolg

- Aan de Kamer: de brief op 3 juni.
- Aan de VNG: een afschrift.
- Aan de minister van Financiën: een verzoek om akkoord.
""",
        "",
    ),
    (
        """
Bijlagen

- Motie-Haan (29 984, nr. 12)
- Lijst van toezeggingen
""",
        "",
    ),
    (
        """
Onder a leest u de reactie op het advies van de Raad van State.

a. De Raad adviseert de wet aan te passen.
b. Het kabinet volgt dit advies.
""",
        "",
    ),
    (
        """
Gevraagd

- Instemmen met de brief, op verzoek van het lid Haan (D66) met spoed.
""",
        "",
    ),
    (
        """
De volgende leden zijn woordvoerder:
- Haan (D66): energie
- Tuin (CDA): wonen
""",
        "",
    ),
    (
        """
Met deze brief worden twee moties uitgevoerd:
- over de dijken (Dekkers c.s., 29 984, nr. 12)
- over de sluizen (Bos)
""",
        "m Dekkers: over de dijken; m Bos: over de sluizen",
    ),
    (
        """
| Onderwerp | Bedrag | Dekking |
|---|---|---|
| Dijken | € 3 mln. | art. 3 |
| Sluizen | € 4 mln. | art. 4 |
""",
        "",
    ),
    (
        """
| Lid | Standpunt |
|---|---|
| Haan (D66) | wil meer plaatsen en snelheid |
| Tuin (CDA) | vindt de kosten te hoog |
""",
        "",
    ),
    (
        """
| Wie | Wat | Wanneer |
|---|---|---|
| DGRB | Brief voorleggen aan FIN | 3 mei |
| BPZ | Verzending naar de Kamer | 4 mei |
""",
        "",
    ),
]


@pytest.mark.parametrize(("nota", "expected"), CASES)
def test_no_commitments(nota: str, expected: str) -> None:
    check(nota, expected)
