"""Lists of a nota by Member, by mark and by heading: whom an item is for stands above or beside it."""

from __future__ import annotations

import pytest

from tests.finders.notas import check

# (what stands in the nota, one commitment after another: kind, to whom, its first words)
CASES = [
    (
        """
Onder a tot en met c staan de toezeggingen die u nakomt, onder d en e de moties, onder f een verzoek.

a. Aan het lid Haan (D66): informeren over het aantal plaatsen in de opvang.

b. Aan mevrouw Tuin (CDA): binnen acht weken de wachttijden per regio verstrekken.

c. Aan de heer Zandstra (SGP): bezien of de vergoeding omhoog kan.

d. Dekkers c.s. (31 839, nr. 1124): opvoedvragen buiten de wet plaatsen.

e. Kramer/Bos (31 839, nr. 1131): vertrouwenspersoon voor ieder kind.

f. Reactie op de petitie van Het Vergeten Kind.
""",
        "t Haan: Aan het lid Haan; t Tuin: Aan mevrouw; t Zandstra: Aan de heer; m Dekkers: Dekkers; m Kramer, Bos: Kramer; v : Reactie",
    ),
    (
        """
De punten 1 en 2 zijn toezeggingen, punt 3 is een motie.

1. Aantal plaatsen per regio (Haan, D66).
2. Wachttijden per gemeente (Tuin, CDA).
3. Vrije stuw in de Linge (Dekkers c.s., 33 576, nr. 41).
""",
        "t Haan: Aantal; t Tuin: Wacht; m Dekkers: Vrije",
    ),
    (
        """
Het betreft toezeggingen (1-2) en moties (3).

1. Haan (D66): aantal plaatsen per regio.
2. Tuin (CDA): wachttijden per gemeente.
3. Dekkers c.s. (33 576, nr. 41): stuw openen.
""",
        "t Haan: Haan; t Tuin: Tuin; m Dekkers: Dekkers",
    ),
    (
        """
## In de brief behandelde toezeggingen en moties

- Aan de heer Haan (CDA):
  - de meest verstuurde brieven worden herschreven in eenvoudige taal;
  - de Kamer krijgt te horen hoeveel schuld nog uitstaat.
- Aan het lid Tuin (PRO):
  - de wachttijd aan de telefoon wordt in beeld gebracht (TZ202602-161);
- Aan mevrouw Zandstra (VVD): er wordt bezien of de rente omlaag kan.
- Motie-Dekkers (31 066, nr. 1509): zelfde norm voor zelfstandigen.
""",
        "t Haan: de meest; t Haan: de Kamer krijgt; t Tuin: de wachttijd; t Zandstra: Aan mevrouw; m Dekkers: Motie",
    ),
    (
        """
Afgedaan met de brief:
1. Haan (D66):
   a. overzicht per sector;
   b. doorlooptijd van bezwaren;
2. Tuin (CDA):
   a. gesprek met de banken over contant geld.
""",
        "t Haan: overzicht; t Haan: doorlooptijd; t Tuin: gesprek",
    ),
    (
        """
Met de brief komt u de volgende toezeggingen na.

De heer Haan (D66):
- overzicht per sector;
- doorlooptijd van bezwaren.

Mevrouw Tuin (CDA):
- gesprek met de banken over contant geld.
""",
        "t Haan: overzicht; t Haan: doorlooptijd; t Tuin: gesprek",
    ),
    (
        """
### Toezeggingen

#### Aan het lid Haan (D66)
- overzicht per sector
- doorlooptijd van bezwaren

#### Aan het lid Tuin (CDA)
- gesprek met de banken

### Moties

- Dekkers c.s. (31 066, nr. 1509): zelfde norm voor zelfstandigen
""",
        "t Haan: overzicht; t Haan: doorlooptijd; t Tuin: gesprek; m Dekkers: Dekkers",
    ),
    (
        """
## Wat staat er in de brief?

- Aan het lid Haan (D66): hoeveel plaatsen er zijn.
- Voor mevrouw Tuin (CDA): de uitkomst van het gesprek met de VNG.
- Lid Zandstra (SP): winst van jeugdhulpaanbieders over 2024.
""",
        "t Haan: Aan; t Tuin: Voor; t Zandstra: Lid",
    ),
    (
        """
De brief is tot stand gekomen na overleg met de VNG.

- Aan het lid Haan (D66): uitzoeken hoeveel plaatsen er zijn.
- Aan de leden Tuin (CDA) en Bos (SP): de uitkomst van het gesprek met de VNG delen.
""",
        "t Haan: Aan; t Tuin, Bos: Aan",
    ),
    (
        """
## Krachtenveld

- VVD: kritisch op de uitvoering.
- Lid Haan (D66): wil meer plaatsen.
- De heer Tuin (CDA): vindt het tempo te laag.
""",
        "",
    ),
    (
        """
## Politieke context

- Het lid Haan (D66) vindt het tempo te laag.
- Aan het lid Tuin (CDA) is eerder een Kamerbrief gestuurd.
""",
        "",
    ),
    (
        """
In de brief zit:
- wat u aan Haan had beloofd, dus hoeveel patiënten een ander merk kregen;
- het antwoord voor Tuin en Bos op hun vraag naar de ijzeren voorraad;
- iets kleins voor mevrouw Zandstra: of apothekers de bijsluiter mogen mailen.
""",
        "t Haan: wat u; v Tuin, Bos: het antwoord; t Zandstra: iets",
    ),
    (
        """
Afgedaan met de brief
- Wachttijd keuring reservisten terugbrengen (toez. Haan)
- Cijfers ongewenst gedrag, toegezegd aan Tuin
- Zondagsrust rond de oefenplaats, motie-Dekkers, 36 800 X, nr. 63
- Brief over schimmel in de kazerne, verzoek van het lid Bos (SP)
- Aantal vacatures per jaar – gevraagd door Kramer (PVV)
""",
        "t Haan: Wachttijd; t Tuin: Cijfers; m Dekkers: Zondagsrust; v Bos: Brief; v Kramer: Aantal",
    ),
    (
        """
Niet opgenomen: de toezegging aan Haan over de lumpsum en de motie-Tuin over asbest, die nog is aangehouden.
""",
        "",
    ),
    (
        """
Wat er niet in zit: de toezegging aan Haan over de lumpsum. Die komt later.
""",
        "",
    ),
    (
        """
## Nog open, niet in deze brief
De toezegging aan Haan over drones volgt met de Defensienota. Motie-Tuin: apart traject bij BZ.
""",
        "",
    ),
    (
        """
| # | Wat | Wie | Waar vastgelegd | In de brief |
|---|---|---|---|---|
| 1 | Cijfers over lesuitval uitsplitsen naar regio | Haan (D66) | TZ202604-118 | § 1 |
| 2 | Vaste aanstelling na één jaar proeftijd | Dekkers/Bos | 36 800 VIII, nr. 94 | § 2 |
| 3 | Reactie op het bericht over containers | Tuin (PVV), regeling van 28 april | – | § 3 |
| 4 | Toelichten waarom de norm is losgelaten | Kramer (FVD) | alleen in het verslag | § 3 |
""",
        "t Haan: Cijfers; m Dekkers, Bos: Vaste; v Tuin: Reactie; t Kramer: Toelichten",
    ),
    (
        """
Bij de regeling van werkzaamheden:
- Haan (PVV), 14 april: brief over de verkoop van huizen in Rotterdam.
- Tuin (SP): reactie op het bericht ‘Huurders in de kou’.
""",
        "v Haan: Haan; v Tuin: Tuin",
    ),
    (
        """
Toezeggingen aan de Eerste Kamer
- T04115 (Haan, CU): periodiek melden hoeveel dwangbevelen worden betekend.
- Senator Tuin (VVD): digitalisering van de collectie.
""",
        "t Haan: T04115; t Tuin: Senator",
    ),
    (
        """
Gevraagd door de Kamer:
- reactie op het manifest van de vakbonden (commissie JenV, 2026Z00417)
- brief over de storing (lid Haan, D66)
""",
        "v : reactie; v Haan: brief",
    ),
]


@pytest.mark.parametrize(("nota", "expected"), CASES)
def test_lists_by_member(nota: str, expected: str) -> None:
    check(nota, expected)
