"""Lists under the title of a Member, a meeting or a chamber, and what is only told of an item before."""

from __future__ import annotations

import pytest

from tests.finders.notas import check

# (what stands in the nota, one commitment after another: kind, to whom, its first words)
CASES = [
    (
        """
## WAT VOLGT LATER?

De tweede brief komt in april. De toezegging aan Haan over waterstof volgt dan.
""",
        "",
    ),
    (
        """
Toezeggingen

1. Lid Haan (PvdD): onderzoeken of datacenters als laatste kunnen worden aangesloten, TZ202601-301.
2. Lid Haan: een toelichting op de rol van bossen, TZ202601-302.
3. Van hetzelfde lid: vóór 2 maart uitsluitsel over de gaswinning.
4. Lid Tuin (VVD): met de netbeheerders afspraken maken over wachtlijsten.

Deze laatste staat als TZ202602-066 in het register.

Moties

5. Dekkers en Bos, 29 023, nr. 641: voorrang geven bij groepstransport.
""",
        "t Haan: Lid Haan (PvdD); t Haan: Lid Haan: een; t Haan: Van hetzelfde; t Tuin: Lid Tuin; m Dekkers, Bos: Dekkers",
    ),
    (
        """
Met deze brief wordt invulling gegeven aan:
- Lid Haan (CDA)
  - een onderbouwing van de raming van het aantal plekken
  - de motie om een buurtbudget mogelijk te maken (19 637, nr. 3510)
- Lid Tuin (Volt)
  - toezegging uit te zoeken hoeveel kinderen verhuizen
  - haar verzoek van 21 april om de huisregels toe te sturen
- Meerdere leden
  - de toegezegde reactie op het rapport van de Nationale ombudsman
""",
        "t Haan: een onder; m Haan: de motie; t Tuin: toezegging; v Tuin: haar verzoek; t : de toegezegde",
    ),
    (
        """
Niet: TZ202606-138 (Haan). Die is door de minister van SZW overgenomen en komt in oktober.
""",
        "",
    ),
    (
        """
Wat u nakomt

Eerste Kamer
- senator Haan (CU): de doorlooptijd van verzoeken in beeld brengen
- lid Tuin (VVD): de kosten van contactpersonen

Tweede Kamer
- De heer Bos (SP): gesprek met de bonden.
""",
        "t Haan: senator; t Tuin: lid; t Bos: De heer",
    ),
    (
        """
Openstaande punten

1) Haan (D66) – verkenning arbeidsmarkt – CD 4 maart
2) Tuin (CDA) – gesprek met NS – TMD 12 maart
3) Dekkers c.s. – motie nr. 12 over fietsen
""",
        "t Haan: Haan; t Tuin: Tuin; m Dekkers: Dekkers",
    ),
    (
        """
De brief doet vier punten af.

1. Voor het lid Haan (D66): de aantallen per regio.
2. Voor mevrouw Tuin (CDA): een gesprek met de bonden.
3. De motie-Dekkers over fietsen (29 984, nr. 12).
4. Het verzoek van de commissie om een reactie op het rapport.
""",
        "t Haan: Voor; t Tuin: Voor; m Dekkers: De motie; v : Het verzoek",
    ),
    (
        """
De volgende punten zijn door u toegezegd:
• Haan: aantallen per regio
• Tuin en Bos: gesprek met de bonden, voor 1 juli
""",
        "t Haan: Haan; t Tuin, Bos: Tuin",
    ),
    (
        """
De toezeggingen in deze brief, per lid:

**Haan (D66)**
- aantallen per regio
- kosten per plek

**Tuin (CDA)**
- gesprek met de bonden
""",
        "t Haan: aantallen; t Haan: kosten; t Tuin: gesprek",
    ),
    (
        """
In de brief komt u terug op:

(i) de aantallen per regio, waar mevrouw Haan (D66) naar vroeg;
(ii) de stand van het gesprek met de bonden (toezegging aan Tuin, CDA);
(iii) de motie-Dekkers (29 984, nr. 12).
""",
        "v Haan: de aantallen; t Tuin: de stand; m Dekkers: de motie",
    ),
    (
        """
Kern van de brief

- Het aantal plaatsen is met een derde afgenomen.
- De kosten bedragen € 6 miljoen. De VNG is akkoord.
- Haan (D66): benadrukt het belang van snelheid.
""",
        "",
    ),
    (
        """
Afstemming

- Lid Haan (D66): gesproken op 3 mei.
""",
        "",
    ),
    (
        """
Bijlagen

1. Aan de Kamer: brief
2. Rapport: kosten (Haan, D66)
""",
        "",
    ),
    (
        """
## Krachtenveld

- Aan het lid Haan (D66): wij verwachten kritiek.
""",
        "",
    ),
    (
        """
| Lid | Toezegging | Termijn |
|---|---|---|
| **Haan** (D66) | Aantallen per regio | Q3 2026 |
| | Kosten per plek | vóór 1 juli |
| **Tuin** (CDA) | Gesprek met bonden | – |
""",
        "t Haan: Aantallen; t Haan: Kosten; t Tuin: Gesprek",
    ),
    (
        """
Met de brief voldoet u aan wat in het debat van 4 maart is blijven liggen:
- Haan (D66) over de aantallen per regio;
- Tuin (CDA) over het gesprek met de bonden.
""",
        "t Haan: Haan; t Tuin: Tuin",
    ),
    (
        """
De Kamer krijgt antwoord op:
- de vraag van het lid Haan (D66) hoeveel plaatsen er zijn;
- het verzoek van het lid Tuin (CDA) om een reactie op het rapport;
- de toezegging aan Bos om met de bonden te spreken.
""",
        "v Haan: de vraag; v Tuin: het verzoek; t Bos: de toezegging",
    ),
    (
        """
In de brief wordt ingegaan op
- de toezegging aan lid Haan over plaatsen
- de aangehouden motie Tuin over fietsen
""",
        "t Haan: de toez; m Tuin: de aang",
    ),
]


@pytest.mark.parametrize(("nota", "expected"), CASES)
def test_lists_under_titles(nota: str, expected: str) -> None:
    check(nota, expected)
