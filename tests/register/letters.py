"""Two letters of one minister, the first of which promises what the second answers, puts off or passes over."""

from __future__ import annotations

from pathlib import Path

FIRST = """> Retouradres Postbus 20901 2500 EX Den Haag
De voorzitter van de Tweede Kamer der Staten-Generaal
Postbus 20018
2500 EA  DEN HAAG

Ons kenmerk: IENW/BSK-2026/1001
Datum: 10 februari 2026
Betreft: Havens en veren

Geachte voorzitter,

Met deze brief informeer ik uw Kamer over havens en veren.

Sluis bij Farmsum
Tijdens het commissiedebat van 14 januari 2026 heb ik het lid Bakker (D66) toegezegd uw Kamer te informeren over de renovatie van de sluisdeuren bij Farmsum (TZ202601-014). De aannemer heeft nog niets laten weten. Ik informeer uw Kamer hierover vóór 1 april 2026.

Bagger in de vaargeul
Aan het lid Vos (CDA) heb ik toegezegd te laten onderzoeken hoeveel bagger jaarlijks uit de vaargeul bij Lauwersoog komt (TZ202601-020). Het onderzoek is nog niet afgerond. De uitkomsten volgen later.

Walstroom
Op verzoek van het lid El Idrissi (SP) heb ik toegezegd de kosten van walstroom voor riviercruises in kaart te brengen (TZ202601-031). Deze inventarisatie loopt nog. Ik kom hierop terug vóór 1 mei 2026.

Kademuren
Vóór 1 juni 2026 informeer ik uw Kamer over het herstel van de verzakte kademuren in de haven van Delfzijl en de kosten van dat herstel.

Veerponten
Uiterlijk 1 juli 2026 stuur ik uw Kamer de evaluatie van de subsidieregeling voor elektrische veerponten.

Hoogachtend,

DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,

H. van Zwieten
"""

SECOND = """> Retouradres Postbus 20901 2500 EX Den Haag
De voorzitter van de Tweede Kamer der Staten-Generaal
Postbus 20018
2500 EA  DEN HAAG

Ons kenmerk: IENW/BSK-2026/2002
Datum: 12 mei 2026
Betreft: Voortgang havens

Geachte voorzitter,

In deze brief ga ik in op de voortgang in de havens.

Sluis bij Farmsum
Het lid Bakker (D66) heb ik toegezegd uw Kamer te informeren over de renovatie van de sluisdeuren bij Farmsum (TZ202601-014). De renovatie van de sluisdeuren is op 20 april 2026 voltooid. De deuren zijn vervangen door stalen deuren en de sluis bij Farmsum is weer dag en nacht open voor de scheepvaart.

Bagger in de vaargeul
Het lid Vos (CDA) heb ik toegezegd te laten onderzoeken hoeveel bagger jaarlijks uit de vaargeul bij Lauwersoog komt (TZ202601-020). Dit onderzoek is nog niet afgerond.

Walstroom
Aan het lid El Idrissi (SP) heb ik toegezegd de kosten van walstroom voor riviercruises in kaart te brengen (TZ202601-031). De inventarisatie duurt langer dan voorzien. Ik informeer uw Kamer hierover vóór 1 oktober 2026.

Kademuren
De verzakte kademuren in de haven van Delfzijl zijn hersteld. Het herstel van de kademuren is in maart afgerond; de kosten van dat herstel bedragen € 4,2 miljoen en komen ten laste van het Infrastructuurfonds.

Hoogachtend,

DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,

H. van Zwieten
"""


def write(folder: Path) -> None:
    """The two letters as files."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "2026-02-10 brief.txt").write_text(FIRST, encoding="utf-8")
    (folder / "2026-05-12 brief.txt").write_text(SECOND, encoding="utf-8")
