"""How a stretch of the letter answers: with numbers, of a talk, by a document, or by naming alone."""

from __future__ import annotations

from bisect import bisect_left

from extractor.coverage import asked
from extractor.coverage.sides import Side
from extractor.document import HEADING, ITEM, PARAGRAPH, ROW
from extractor.patterns import pattern

# What tells slots apart: the other kinds of things stand in most of them.
KINDS = (asked.COUNT, asked.TALK, asked.SEND)
_DONE = pattern(r"afgedaan|voldaan|afgerond|uitgevoerd|afgehandeld|nagekomen|invulling")


class Manners:
    """What a letter does where."""

    def __init__(self, side: Side) -> None:
        self._places = {kind: asked.places(kind, side) for kind in KINDS}
        self.done = _done_lists(side)

    def gives(self, start: int, end: int) -> frozenset[str]:
        """The kinds of things that ``text[start:end]`` gives."""
        return frozenset(k for k, places in self._places.items() if _any_in(places, start, end))


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
