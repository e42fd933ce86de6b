"""What kind of thing is asked, and whether a stretch of the letter gives such a thing.

"Hoeveel" is answered by a figure, "wanneer" by a date, a talk by a talk: that the words of a question
stand in a sentence is no answer yet.
"""

from __future__ import annotations

from bisect import bisect_left

from extractor.coverage import cues
from extractor.coverage.sides import Side
from extractor.patterns import pattern

WHY, TALK, COST, COUNT, WHEN, SEND = "why", "talk", "cost", "count", "when", "send"

_COUNT = (
    r"[Hh]oeveel|[Aa]antal|[Pp]ercentage|[Cc]ijfers|[Oo]mvang|[Hh]oe vaak|[Aa]andeel|[Hh]oe lang|[Dd]oorlooptijd"
    r"|[Ww]achttijd|[Dd]e duur|[Bb]ezetting"
)
_SEND = r"[Ff]actsheet|[Oo]penbaar ma|[Pp]ublice(?:ren|ert)|[Aa]fschrift"
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
    COUNT: pattern(_COUNT),
    WHEN: pattern(r"[Ww]anneer|[Oo]p welk moment|[Tt]ijdpad|[Pp]lanning"),
    SEND: pattern(_SEND),
}
# The kinds that tell stretches of a letter apart, by pieces of words; the others stand in most of them.
_PIECES = {
    TALK: (
        "gesprok", "gesprek", "Overleg", "overleg", "bespr", "spreek", "spraken", "sprak", "om de tafel",
        "aan tafel", "afgestemd", "afstemming", "rond de tafel", "in contact", "voorgelegd", "bepleit",
        "aangedrongen", "aangesproken", "overeengekomen", "overeenstemming", "bijeenkomst", "gewisseld",
        "ontmoet", "akkoord", "werkafspraak",
    ),
    # Without a figure: those are found already.
    COUNT: (
        "helft", "een derde", "twee derde", "kwart ", "geen enkel", "niemand", "nergens", "nooit",
        "honderden", "duizenden", "tientallen",
    ),
    SEND: (
        "bijlage", "bijgevoegd", "meegezonden", "meegestuurd", "treft u", "vindt u", "toegezonden", "gevoegd",
        "aangeboden", "bied ik", "bieden wij", "stuur ik", "zend ik", "gepubliceerd", "openbaar", "website",
        "raadple", "inzien", "te zien", ".nl", "te vinden",
    ),
}  # fmt: skip
KINDS = tuple(_PIECES)
# What asks one of these of an item as a whole; some are too wide a word for one of its facets.
_BROADLY = {
    COUNT: pattern(rf"{_COUNT}|[Kk]osten|[Bb]edrag|[Ss]tand van|[Oo]verzicht|[Tt]arie|[Dd]uur"),
    TALK: _ASKED[TALK],
    SEND: pattern(
        rf"{_SEND}|[Tt]oe te sturen|stuur|zend|[Rr]apport|evaluatie|doen toekomen|aanbieden|verslag|lijst"
    ),
}
_GIVEN = {
    WHY: pattern(
        r"omdat|[Dd]oordat|[Vv]anwege|[Ww]egens|oorza|reden|want |[Dd]ankzij|het gevolg van|[Kk]omt door|hangt samen|samenhang"
        r"|te maken met|te wijten|[Dd]aardoor|verklaar|zodat|ligt aan|[Dd]oor de|[Dd]oor het|[Dd]oor een"
    ),
    COST: pattern(
        r"€|euro|mln|miljoen|miljard|gratis|kosteloos|zonder kosten|geen geld|geen kosten"
    ),
    WHEN: pattern(
        r"20[0-9]{2}|januari|februari|maart|april|mei |juni|juli|augustus|september|oktober|november|december|kwartaal"
        r"|najaar|voorjaar|zomer|einde van|eind dit"
    ),
    **{kind: pattern("|".join(pieces).replace(".", r"\.")) for kind, pieces in _PIECES.items()},
}


def kind(text: str, start: int, end: int) -> str | None:
    """The kind of thing that ``text[start:end]`` of a nota asks; None when any statement will do."""
    return next((k for k, said in _ASKED.items() if said.search(text, start, end)), None)


def kinds(text: str, start: int, end: int) -> frozenset[str]:
    """Which of ``KINDS`` of things ``text[start:end]`` of a nota asks, also in wide words."""
    return frozenset(k for k, said in _BROADLY.items() if said.search(text, start, end))


def places(kind_: str, side: Side) -> list[int]:
    """Where the letter has things of one of ``KINDS``, in order."""
    found = cues.places(side.text, _PIECES[kind_])
    if kind_ != COUNT:
        return found
    return sorted([*found, *(hit.start for hit in side.found.figures)])


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
