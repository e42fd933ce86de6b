"""How a stretch of the letter answers: with numbers, of a talk, by a document, or by naming alone."""

from __future__ import annotations

from bisect import bisect_left

from extractor.coverage.sides import Side
from extractor.document import HEADING, ITEM, PARAGRAPH, ROW
from extractor.patterns import pattern

TALKED = pattern(
    r"gesprok|gesprek|overleg|besprok|spreek|spraken|sprak|afgesprok|om de tafel|aan tafel|afstem|afgestemd"
    r"|rond de tafel|in contact|voorgelegd"
)
_SENT = pattern(
    r"bijgevoegd|bijlage|meegezonden|meegestuurd|treft u|vindt u|toegezonden|gevoegd|separaat|afzonderlijke brief"
    r"|aangeboden|bied ik|bieden wij|stuur ik|zend ik|als bijlage"
)
_DONE = pattern(r"afgedaan|voldaan|afgerond|uitgevoerd|afgehandeld|nagekomen|invulling")


class Manners:
    """What a letter does where."""

    def __init__(self, side: Side) -> None:
        text = side.text
        self._counted = sorted(h.start for h in side.found.figures)
        self._talked = [m.start() for m in TALKED.finditer(text)]
        self._sent = [m.start() for m in _SENT.finditer(text)]
        self.done = _done_lists(side)

    def figures(self, start: int, end: int) -> bool:
        """Whether ``text[start:end]`` gives numbers."""
        return _any_in(self._counted, start, end)

    def talks(self, start: int, end: int) -> bool:
        """Whether it tells of a talk."""
        return _any_in(self._talked, start, end)

    def sends(self, start: int, end: int) -> bool:
        """Whether it points at a document."""
        return _any_in(self._sent, start, end)


def _any_in(places: list[int], start: int, end: int) -> bool:
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def _done_lists(side: Side) -> set[int]:
    """The passages, by index, that are lines of a list of items considered done."""
    found: set[int] = set()
    opened = False
    for number, p in enumerate(side.document.passages):
        if p.kind in (ITEM, ROW):
            if opened:
                found.add(number)
        elif p.kind in (PARAGRAPH, HEADING):
            tail = side.text[max(p.start, p.end - 200) : p.end]
            opened = tail.rstrip().endswith(":") and _DONE.search(tail) is not None
    return found
