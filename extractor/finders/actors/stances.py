"""Predicates that only actors have: they are of a mind about something, or have said so."""

from __future__ import annotations

import re

from extractor.finders.actors.leads import words
from extractor.patterns import pattern

# Behind "is", "zijn" or "heeft": what only those are who have an opinion, or were asked for it.
_MINDS = words(
    """ingenomen tevreden akkoord kritisch bezorgd positief negatief voorstander voorstanders tegenstander
    tegenstanders blij teleurgesteld verdeeld bereid terughoudend geconsulteerd gehoord geraadpleegd
    ongerust ontstemd verheugd benieuwd eensgezind unaniem verontwaardigd sceptisch enthousiast gekant
    uitgenodigd vertegenwoordigd"""
)
# The same behind "heeft" and "hebben".
_VOICED = words(
    """bezwaren bezwaar zorgen moeite ingestemd aangegeven laten meegedacht meegewerkt gereageerd verzocht
    gepleit gewaarschuwd geadviseerd gemeld gevraagd toegezegd aangeboden bevestigd beloofd verklaard
    gewezen onderzocht bepleit opgeroepen ondertekend geschreven berekend gepubliceerd kritiek begrip
    vertrouwen"""
)
_SAID = 90  # characters behind a name in which its predicate stands
# The fellows of a name, if it has any, and what joins them to what they are.
_COPULA = pattern(
    r"(?:(?:,| en| of) (?:de |het )?[A-Z][\w&-]{1,30}){0,4} (?:is|zijn|was|waren|blijft|blijven|werd|werden"
    r"|wordt|worden|gaat|gaan|staat|staan|toont|tonen|(?P<has>heeft|hebben)) "
)


def minded(text: str, end: int) -> bool:
    """Whether what ends at ``end``, alone or with its fellows, is of a mind about something or has
    said so: "ABC en XYZ zijn ingenomen met", "de ABC heeft bezwaren"."""
    said = text[end : end + _SAID]
    if said[:1] not in (" ", ","):
        return False
    m = _COPULA.match(said)
    if m is None:
        return False
    told = _VOICED if m["has"] else _MINDS
    return not told.isdisjoint(re.split(r"[ .,;:]", said[m.end() :]))
