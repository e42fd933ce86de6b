"""Layouts of lists and tables that each ministry makes its own way."""

from __future__ import annotations

import pytest

from tests.finders.notas import check

# (what stands in the nota, one commitment after another: kind, to whom, its first words)
CASES = [
    (
        """
Lijst van af te doen toezeggingen en moties:

A. Toezeggingen
A1. Haan (D66): aantallen per regio.
A2. Tuin (CDA): gesprek met de bonden.
B. Moties
B1. Dekkers c.s. (29 984, nr. 12): dijken verhogen.
""",
        "t Haan: A1. Haan; t Tuin: A2. Tuin; m Dekkers: B1. Dekkers",
    ),
    (
        """
Toezeggingen
- Aan Haan: dat de Kamer de cijfers over wachttijden ontvangt.
- Aan Tuin: dat u met de bonden spreekt.
""",
        "t Haan: Aan Haan; t Tuin: Aan Tuin",
    ),
    (
        """
De brief bevat antwoord op openstaande toezeggingen.

- In het debat van 4 maart aan het lid Haan (D66): cijfers over wachttijden.
- In het debat van 12 maart aan het lid Tuin (CDA): gesprek met de bonden.
""",
        "t Haan: In het; t Tuin: In het",
    ),
    (
        """
Toezeggingen en moties uit het commissiedebat Wonen (12 maart)

1. Wachttijden per regio. Toegezegd aan: Haan (D66). Nummer: TZ202603-11.
2. Gesprek met de bonden. Toegezegd aan: Tuin (CDA).
3. Dijken verhogen. Motie van: Dekkers (29 984, nr. 12).
""",
        "t Haan: Wacht; t Tuin: Gesprek; m Dekkers: Dijken",
    ),
    (
        """
Af te doen: toezeggingen
* Wachttijden per regio | Haan (D66) | par. 1
* Gesprek met de bonden | Tuin (CDA) | par. 2
""",
        "t Haan: Wacht; t Tuin: Gesprek",
    ),
    (
        """
U doet hiermee gestand:

- uw toezegging aan Haan de cijfers te delen,
- uw toezegging aan Tuin over de bonden,
- en de motie-Dekkers (29 984, nr. 12).
""",
        "t Haan: uw toe; t Tuin: uw toe; m Dekkers: en de motie",
    ),
    (
        """
Kamerleden en hun vragen die u beantwoordt:

- Haan (D66): hoeveel plaatsen zijn er?
- Tuin (CDA): wanneer spreekt u met de bonden?
""",
        "t Haan: Haan; t Tuin: Tuin",
    ),
    (
        """
Door de Kamer gevraagd:
- overzicht van wachttijden (Haan)
- reactie op rapport (Tuin)
""",
        "v Haan: overzicht; v Tuin: reactie",
    ),
    (
        """
VVD (Haan)
- wachttijden per regio
CDA (Tuin)
- gesprek met bonden
""",
        "",
    ),
    (
        """
In de brief voldoet u aan de volgende punten uit het debat:

VVD (Haan):
- wachttijden per regio
- kosten per plek

CDA (Tuin):
- gesprek met bonden
""",
        "t Haan: wacht; t Haan: kosten; t Tuin: gesprek",
    ),
    (
        """
Toezegging (Haan, D66)
Wachttijden per regio in beeld brengen.

Toezegging (Tuin, CDA)
Gesprek met de bonden voeren over de lonen.

Motie (Dekkers c.s., 29 984, nr. 12)
Dijken verhogen.
""",
        "t Haan: Toez; t Tuin: Toez; m Dekkers: Motie",
    ),
    (
        """
In de brief vindt u achtereenvolgens:
- de nakoming van de toezegging aan lid Haan over wachttijden;
- de uitvoering van de motie-Dekkers over dijken;
- de beantwoording van het verzoek van de commissie over bonden.
""",
        "t Haan: de na; m Dekkers: de uit; v : de bean",
    ),
    (
        """
Toegezegd werd:
– aan Haan: cijfers over wachttijden;
– aan Tuin en Bos: een gesprek met de bonden;
– aan de commissie: een planning.
""",
        "t Haan: aan; t Tuin, Bos: aan; t : aan de",
    ),
    (
        """
| Kamerlid | Toegezegd | Nr. |
|---|---|---|
| Haan (D66) | Wachttijden per regio | TZ202603-11 |
| Tuin (CDA) | Gesprek met bonden | – |
""",
        "t Haan: Wacht; t Tuin: Gesprek",
    ),
    (
        """
| Toezegging | Aan | Afgedaan in |
|:--|:--|:--|
| Wachttijden per regio | Haan | § 1 |
| Gesprek met bonden | Tuin/Bos | § 2 |

| Motie | Indiener | Afgedaan in |
|:--|:--|:--|
| Dijken verhogen | Dekkers c.s. | § 3 |
""",
        "t Haan: Wacht; t Tuin, Bos: Gesprek; m Dekkers: Dijken",
    ),
    (
        """
De volgende toezeggingen komen aan de orde:

1. Aan het lid Haan (D66) is toegezegd de aantallen per regio te delen.
2. Het lid Tuin (CDA) ontvangt een overzicht van de kosten.
3. Haan en Tuin: gesprek met de bonden.
""",
        "t Haan: Aan het; t Tuin: Het lid; t Haan, Tuin: Haan en",
    ),
    (
        """
Afgedane toezeggingen:

- Wachttijden per regio (lid
  Haan, D66; TZ202603-11);
- Kosten per plek (lid Tuin,

Pagina 1 van 2

CDA; TZ202603-12).
""",
        "t Haan: Wacht; t Tuin: Kosten",
    ),
    (
        """
In de brief gaat u in op de volgende onderwerpen:

Wachttijden
U informeert de Kamer over de wachttijden (toezegging aan Haan, D66).

Kosten
U gaat in op de motie-Dekkers (29 984, nr. 12) over de kosten.
""",
        "t Haan: U inf; m Dekkers: U gaat",
    ),
    (
        """
De brief bevat de uitwerking van een drietal toezeggingen, te weten:
a) wachttijden per regio in beeld brengen (Haan);
b) kosten per plek uitsplitsen (Tuin);
c) spreken met de bonden (Bos).
Ook doet de brief de motie-Dekkers (29 984, nr. 12) over dijken af.
""",
        "t Haan: wacht; t Tuin: kosten; t Bos: spreken; m Dekkers: Ook",
    ),
    (
        """
Hieronder vindt u de toezeggingen en moties. Per punt staat aangegeven waar u dit in de brief vindt.

- Lid Haan (D66): wachttijden (par. 1)
- Lid Tuin (CDA): kosten (par. 2)
- Motie Dekkers (29 984, nr. 12): dijken (par. 3)
""",
        "t Haan: Lid; t Tuin: Lid; m Dekkers: Motie",
    ),
    (
        """
Commissiedebat Wonen 12 maart
- Haan (D66): wachttijden per regio in beeld brengen
- Tuin (CDA): kosten per plek uitsplitsen
Tweeminutendebat Wonen 1 april
- Motie-Dekkers (29 984, nr. 12)
""",
        "t Haan: Haan; t Tuin: Tuin; m Dekkers: Motie",
    ),
    (
        """
Nakoming toezeggingen (commissiedebat Wonen 12 maart)
• wachttijden per regio – lid Haan
• kosten per plek – lid Tuin – TZ202603-12
• gesprek met bonden – leden Bos en Kramer
""",
        "t Haan: wacht; t Tuin: kosten; t Bos, Kramer: gesprek",
    ),
    (
        """
Toezeggingen aan het lid Haan (D66):
- wachttijden per regio
- kosten per plek
""",
        "t Haan: wacht; t Haan: kosten",
    ),
    (
        """
Op verzoek van de Kamer gaat u in op:
- de positie van huurders (commissie BZK, 2026Z04119)
- de brand in Almere (lid Haan, PVV)
""",
        "v : de positie; v Haan: de brand",
    ),
    (
        """
1. Toezeggingen
1.1 Haan (D66): wachttijden per regio.
1.2 Tuin (CDA): kosten per plek.
2. Moties
2.1 Dekkers c.s. (29 984, nr. 12): dijken verhogen.
""",
        "t Haan: 1.1; t Tuin: 1.2; m Dekkers: 2.1",
    ),
    (
        """
Van het lid Haan (D66):
- hoeveel plaatsen zijn er per regio?
- wat kost een plek?
""",
        "",
    ),
    (
        """
De brief beantwoordt de volgende vragen uit het debat:

Van het lid Haan (D66):
- hoeveel plaatsen zijn er per regio?
- wat kost een plek?
Van mevrouw Tuin (CDA):
- spreekt u met de bonden?
""",
        "t Haan: hoeveel; t Haan: wat; t Tuin: spreekt",
    ),
]


@pytest.mark.parametrize(("nota", "expected"), CASES)
def test_layouts(nota: str, expected: str) -> None:
    check(nota, expected)
