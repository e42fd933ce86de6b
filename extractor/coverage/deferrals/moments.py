"""Until when: moments that are still to come, and occasions on which the Kamer hears more."""

from __future__ import annotations

from extractor.patterns import pattern

_MONTH = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    "|pasen|pinksteren|zomer|herfst|winter|lente|najaar|voorjaar|reces|kerst|jaarwisseling|prinsjesdag|kwartaal"
)
_MOMENT = rf"(?:[a-zé]{{0,12}}(?:{_MONTH}|reces|kwartaal|periode)|20\d\d|q[1-4])"
# Later: a moment that is still to come, or what has to happen first.
LATER = pattern(
    rf" (?:in|voor|vóór|na|naar|eind|einde|begin|medio|half|tegen|rond|uiterlijk|omstreeks|tot|per|op|dit|deze|aan|komend|komende|volgend|volgende|met|als) (?:[a-z0-9é]+ ){{0,4}}{_MOMENT} (?!jl|jongstleden|\d+ jl)"
    rf"| (?:wordt|is) dat (?:{_MONTH}) | dan | na (?:een|twee|drie) (?:[a-z]+ )?jaar | (?:tot|naar|op|voor|vóór|vanaf|uiterlijk) \d{{1,2}} [a-z]+ (?!jl|jongstleden)| parlementaire jaar "
    r"| zodra | nadat | binnenkort | te zijner tijd | in een later (?:stadium|moment|tijdstip) | de komende (?:weken|maanden|tijd) | ten tijde van | tegen de (?:zomer|herfst|winter|lente|kerst) | (?:voor|vóór|tegen|aan) het einde? van | te gelegener tijd | mettertijd | eerdaags | nader te bepalen | vervolgens | straks | (?:tot|tegen|na) die tijd | op dat moment | over (?:een|twee|drie|vier|zes|acht|tien|enkele|enige|een paar|\d+) (?:dag|dagen|week|weken|maand|maanden|jaar) | later | spoedig | volgende? (?:jaar|week|maand) | komende? | eerstvolgende? | aanstaande "
    r"| (?:ander|volgend) moment | tweede helft | alsnog | daarna | waarna | nog dit jaar | binnen (?:[a-z0-9]+ ){1,3}(?:weken|maanden) | na (?:ontvangst|afronding|ommekomst|afloop|oplevering|publicatie|overleg|besluitvorming|raadpleging) "
    r"| na de (?:[a-z]+ ){0,2}(?:uitspraak|verkiezingen|consultatie|stemming|formatie|behandeling|besluitvorming|evaluatie|raad|top) | einde van het jaar | loop van | op (?:korte |afzienbare )?termijn | verkiezingen | stemmingen | (?:eind|begin|medio) (?:dit|volgend|komend) "
    r"| (?:als|wanneer|totdat|tot) (?:[^ ]+ ){1,8}(?:klaar|bekend|gereed|afgerond|binnen|beschikbaar|gesproken|ligt|zijn|is|heeft|hebben|beschik|voorbij|rond|compleet|voltooid|gereageerd|geadviseerd|uitgebracht|verschenen|vastgesteld|vaststaat|duidelijk|geland|gepubliceerd|staat|weet|weten|komt|komen) "
)
# An occasion on which the Kamer hears more.
OCCASION = pattern(
    r" (?:volgende|eerstvolgende|komende|aanstaande|nieuwe|latere|afzonderlijke|aparte|nog) (?:[a-z-]+ ){0,2}[a-z-]*(?:brief|brieven|rapportage|rapportages|bericht|debat|overleg|gelegenheid|keer|moment|monitor|agenda|actualisatie|verslag|kabinet|kabinetsperiode|voortgang|nota|begroting) "
    r"| (?:bij|in|met|tegelijk|onderdeel van|aan|tot|voor|vóór|via) (?:de|het|een|mijn|onze|die|dat|haar|zijn) (?:[a-z-]+ ){0,3}[a-z-]*(?:begroting|begrotingsbehandeling|voorjaarsnota|najaarsnota|miljoenennota|nota|besluitvorming|circulaire|jaarverslag|ontwerpbegroting|"
    r"voortgangsbrief|verzamelbrief|voortgangsrapportage|rapportage|brief|bericht|verzamelbericht|agenda|wetsvoorstel|evaluatie|wetstraject|traject|behandeling|toekomstagenda|verslag|debat|commissiedebat|regeerakkoord|overleg|actieplan|plan|[a-z-]*akkoord|convenant|concessieverlening|strategie|kabinetsreactie|beleidsreactie|onderhandelingen|programma|visie|stand van de uitvoering) (?!van \d|met de)"
    r"| bij (?:najaarsnota|voorjaarsnota|miljoenennota|begroting|slotwet|prinsjesdag|gelegenheid van) | stand van de uitvoering | stand-van-zakenbrief "
    r"| (?:tegelijk|gelijktijdig|tegelijkertijd) met (?:de|het|mijn|uw) (?:[a-z]+ ){0,2}(?:vragen|antwoorden|beantwoording|brief|reactie|nota|rapport|begroting) "
)
# By another letter, without a word on when.
APART = pattern(r" (?:eigen brief|separaat|afzonderlijk|apart|nagezonden|schriftelijk|kant op) ")
