"""How a stretch of the letter answers: with numbers, of a talk, by a document, or by naming alone."""

from __future__ import annotations

from extractor.coverage import asked, cues
from extractor.coverage.sides import Side
from extractor.document import HEADING, ITEM, PARAGRAPH, ROW
from extractor.patterns import pattern

_DONE = pattern(r"afgedaan|voldaan|afgerond|uitgevoerd|afgehandeld|nagekomen|invulling")


class Manners:
    """What a letter does where."""

    def __init__(self, side: Side) -> None:
        self._places = {kind: asked.places(kind, side) for kind in asked.KINDS}
        self.done = _done_lists(side)

    def gives(self, start: int, end: int) -> frozenset[str]:
        """The kinds of things that ``text[start:end]`` gives."""
        return frozenset(k for k, places in self._places.items() if cues.any_in(places, start, end))


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
