"""What kind of thing is asked, and whether a stretch of the letter gives such a thing.

"Hoeveel" is answered by a figure, "wanneer" by a date, a talk by a talk: that the words of a question
stand in a sentence is no answer yet.
"""

from __future__ import annotations

from bisect import bisect_left

from extractor.coverage.sides import Side
from extractor.patterns import pattern

WHY, TALK, COST, COUNT, WHEN, SEND = "why", "talk", "cost", "count", "when", "send"

# In order: the first that fits is what is asked.
_ASKED = {
    WHY: pattern(
        r"[Ww]aarom|[Ww]aardoor|[Oo]orza(?:ak|ke)|[Rr]edenen|[Vv]erklaren|weerhoudt|weerhouden"
    ),
    TALK: pattern(
        r"gespr[eo]k|[Oo]verleg|[Ss]preken|[Ss]preekt|[Bb]espre[ek]|[Aa]fstem|om de tafel|[Aa]anspre[ek]"
        r"|[Aa]fspreken|[Aa]fspreekt|afgesproken|in contact"
    ),
    COST: pattern(
        r"[Kk]osten|wat [^.;]{3,60}? kost(?![a-z])|[Bb]edrag|[Ff]inancieel|[Bb]udget|[Pp]rijs|[Mm]eerkosten|schatkist"
    ),
    COUNT: pattern(
        r"[Hh]oeveel|[Aa]antal|[Pp]ercentage|[Cc]ijfers|[Oo]mvang|[Hh]oe vaak|[Aa]andeel|[Hh]oe lang|[Dd]oorlooptijd"
        r"|[Ww]achttijd|[Dd]e duur|[Bb]ezetting"
    ),
    WHEN: pattern(r"[Ww]anneer|[Oo]p welk moment|[Tt]ijdpad|[Pp]lanning"),
    SEND: pattern(r"[Ff]actsheet|[Oo]penbaar ma|[Pp]ublice(?:ren|ert)|[Aa]fschrift"),
}
# What an item as a whole may ask besides, too wide a word for one of its facets.
_BROADLY = {
    COUNT: pattern(r"[Kk]osten|[Bb]edrag|[Ss]tand van|[Oo]verzicht|[Tt]arie|[Dd]uur"),
    SEND: pattern(
        r"[Tt]oe te sturen|stuur|zend|[Rr]apport|evaluatie|doen toekomen|aanbieden|verslag|lijst"
    ),
}
_GIVEN = {
    WHY: pattern(
        r"omdat|[Dd]oordat|[Vv]anwege|[Ww]egens|oorza|reden|want |[Dd]ankzij|het gevolg van|[Kk]omt door|hangt samen|samenhang"
        r"|te maken met|te wijten|[Dd]aardoor|verklaar|zodat|ligt aan|[Dd]oor de|[Dd]oor het|[Dd]oor een"
    ),
    TALK: pattern(
        r"gespr[oe]k|[Oo]verleg|bespr|spreek|spraken|sprak|om de tafel|aan tafel|afgestemd|afstemming|rond de tafel"
        r"|in contact|voorgelegd|bepleit|aangedrongen|aangesproken|overeengekomen|overeenstemming|bijeenkomst|gewisseld"
        r"|ontmoet|akkoord|werkafspraak"
    ),
    COST: pattern(
        r"€|euro|mln|miljoen|miljard|gratis|kosteloos|zonder kosten|geen geld|geen kosten"
    ),
    # Without a figure: those are found already.
    COUNT: pattern(
        r"helft|een derde|twee derde|kwart |geen enkel|niemand|nergens|nooit|honderden|duizenden|tientallen"
    ),
    WHEN: pattern(
        r"20[0-9]{2}|januari|februari|maart|april|mei |juni|juli|augustus|september|oktober|november|december|kwartaal"
        r"|najaar|voorjaar|zomer|einde van|eind dit"
    ),
    SEND: pattern(
        r"bijlage|bijgevoegd|meegezonden|meegestuurd|treft u|vindt u|toegezonden|gevoegd|aangeboden|bied ik|bieden wij|stuur ik"
        r"|zend ik|gepubliceerd|openbaar|website|raadple|inzien|te zien|\.nl|te vinden"
    ),
}


def kind(text: str, start: int, end: int) -> str | None:
    """The kind of thing that ``text[start:end]`` of a nota asks; None when any statement will do."""
    return next((k for k, said in _ASKED.items() if said.search(text, start, end)), None)


def kinds(text: str, start: int, end: int) -> frozenset[str]:
    """All kinds of things that ``text[start:end]`` of a nota asks, also in wide words."""
    listed = (*_ASKED.items(), *_BROADLY.items())
    return frozenset(k for k, said in listed if said.search(text, start, end))


def places(kind_: str, side: Side) -> list[int]:
    """Where the letter has things of a kind, in order."""
    found = [match.start() for match in _GIVEN[kind_].finditer(side.text)]
    if kind_ == COUNT:
        found += [hit.start for hit in side.found.figures]
    return sorted(found)


def given(kind_: str | None, side: Side, start: int, end: int, figures: list[int]) -> bool:
    """Whether ``text[start:end]`` of a letter has a thing of that kind; ``figures`` are the places of
    the letter's figures, in order."""
    if kind_ is None:
        return True
    if kind_ == COUNT:
        at = bisect_left(figures, start)
        if at < len(figures) and figures[at] < end:
            return True
    return _GIVEN[kind_].search(side.text, start, end) is not None
