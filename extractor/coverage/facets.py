"""The asks of an item cut as fine as they can be judged.

"… te informeren over het tekort per regio en over de vraag hoeveel lessen uitvallen" asks two things in one
breath; a letter can answer one and pass over the other. A facet is a conjunct with words of its own.
"""

from __future__ import annotations

import msgspec

from extractor.coverage.letter import surname
from extractor.coverage.sides import Side
from extractor.finders.base import Hit
from extractor.findings import Commitment
from extractor.language import stems
from extractor.patterns import pattern

Range = tuple[int, int]

# Where one thing may end and another begin.
_JOIN = pattern(r"[,;.:] (?:en |alsmede |dan wel )?| en | alsmede | dan wel ")
# A talk with somebody is a thing that can be left undone though its subject is spoken of.
_TALK = pattern(
    r"gespr|gesprek|overleg|spre[ek]|besprek|bespreekt|afstem|rond de tafel|om de tafel"
)
# To say how many or how much.
_COUNTS = pattern(
    r"[Hh]oeveel|[Aa]antal|[Pp]ercentage|[Cc]ijfer|[Kk]osten|[Bb]edrag|[Oo]mvang|[Hh]oe vaak|[Ss]tand van|[Aa]andeel"
    r"|[Oo]verzicht|[Tt]arie|[Dd]uur|bezetting"
)


class Facet(msgspec.Struct):
    """A conjunct at ``text[start:end]`` of the nota: its ask by index, its stems, those that no other
    facet of the item has, and whether it is a talk or asks for numbers."""

    start: int
    end: int
    ask: int
    words: tuple[str, ...]
    own: tuple[str, ...] = ()
    talk: bool = False
    counts: bool = False


def places(side: Side, hit: Hit[Commitment]) -> list[Range]:
    """Where the asks stand in the nota's clean text, in order."""
    text = side.text
    found: list[Range] = []
    at = hit.start
    for ask in hit.value.asks:
        start = text.find(ask.text, at)
        if start < 0 or start > hit.end:
            start = text.find(ask.text, hit.start)
        if start < 0:  # an ask over a page break: its place is the item's
            start, end = hit.start, hit.end
        else:
            end = start + len(ask.text)
            at = end
        found.append((start, end))
    return found


def facets(side: Side, hit: Hit[Commitment]) -> list[Facet]:
    """The facets of an item in text order; at least one where the item has any word of its own."""
    names = {surname(m.name) for m in hit.value.made_to}
    dropped = set(stems.stem_all([*names, *(w for n in names for w in n.split("-"))]))
    found: list[Facet] = []
    for number, (start, end) in enumerate(places(side, hit)):
        for begin, stop in _conjuncts(side.text, start, end):
            words = [w.stem for w in stems.words(side.text, begin, stop) if w.stem not in dropped]
            words = list(dict.fromkeys(words))
            talk = _TALK.search(side.text, begin, stop) is not None
            counts = _COUNTS.search(side.text, begin, stop) is not None
            if found and found[-1].ask == number and not _stands_alone(words):
                last = found[-1]
                last.end = stop
                last.words = tuple(dict.fromkeys((*last.words, *words)))
                last.talk = last.talk or talk
                last.counts = last.counts or counts
            elif words:
                found.append(Facet(begin, stop, number, tuple(words), talk=talk, counts=counts))
    for one in found:
        others = {w for other in found if other is not one for w in other.words}
        one.own = tuple(w for w in one.words if w not in others)
    return found


def _stands_alone(words: list[str]) -> bool:
    return len(words) >= 2


def _conjuncts(text: str, start: int, end: int) -> list[Range]:
    found = []
    begin = start
    for match in _JOIN.finditer(text, start, end):
        if match.start() > begin:
            found.append((begin, match.start()))
        begin = match.end()
    if end > begin:
        found.append((begin, end))
    return found
