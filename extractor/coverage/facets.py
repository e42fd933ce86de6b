"""The asks of an item cut as fine as they can be judged.

"… te informeren over het tekort per regio en over de vraag hoeveel lessen uitvallen" asks two things in one
breath; a letter can answer one and pass over the other. A facet is a conjunct with words of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from extractor.coverage import asked, conjuncts
from extractor.coverage.people import surname
from extractor.coverage.sides import Side
from extractor.finders.base import Hit
from extractor.findings import Commitment
from extractor.language import stems
from extractor.patterns import pattern

Range = tuple[int, int]

# To come back with what came of it: said by whatever came of it.
_REPORT = pattern(
    r"[Uu]itkomst|[Bb]evindingen|gemaakte afspraken|[Rr]esultaten|terugkoppel|koppelt"
    r"|wat dat heeft|wat dit heeft|wat het antwoord|wat is afgesproken|afloop"
)
# A sentence on how things stand asks nothing.
_STATUS = pattern(
    r"heeft plaatsgevonden|hebben plaatsgevonden|vond plaats|[Uu] heeft toen|D(?:ie|at|it|eze) (?:is|zijn|bedraagt|loopt|was)"
    r"|is inmiddels|is afgerond|is verzonden|is reeds"
)


# It speaks of what the question before it asks.
_LEANS = pattern(r"daar(?:bij|van|voor|aan|toe|mee|in|door)\b|hier(?:van|bij|voor)\b|ervan\b")


class Facet(msgspec.Struct):
    """A conjunct at ``text[start:end]`` of the nota: its ask by index, its stems, those that no other
    facet of the item has, and what ``kind`` of thing it asks (``asked``). ``report``: only what came of
    the rest; ``loose``: an introduction or a remark, which asks nothing that could be passed over;
    ``leans``: a question about the answer to the one before ("en wat daarvan de oorzaken zijn")."""

    start: int
    end: int
    ask: int
    words: tuple[str, ...]
    own: tuple[str, ...] = ()
    kind: str | None = None
    report: bool = False
    loose: bool = False
    leans: bool = False


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
        for begin, stop in conjuncts.cut(side.text, start, end):
            words = [w for w in stems.of(side.text, begin, stop) if w not in dropped]
            words = list(dict.fromkeys(words))
            last = found[-1] if found and found[-1].ask == number else None
            if last is not None and not _stands_alone(side.text, begin, stop, words):
                last.end = stop
                last.words = tuple(dict.fromkeys((*last.words, *words)))
            elif words:
                found.append(Facet(begin, stop, number, tuple(words)))
    for one in found:
        others = {w for other in found if other is not one for w in other.words}
        one.own = tuple(w for w in one.words if w not in others)
        one.kind = asked.kind(side.text, one.start, one.end)
        one.report = _REPORT.search(side.text, one.start, one.end) is not None
        one.loose = _is_loose(side.text, one)
        one.leans = one is not found[0] and _LEANS.search(side.text, one.start, one.end) is not None
    return found


def _stands_alone(text: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a stretch has matter enough to be an ask: two words, or one in a question."""
    if len(words) > 1:
        return True
    return bool(words) and (
        asked.kind(text, start, end) is not None
        or conjuncts.QUESTION.search(text, start, end) is not None
    )


def _is_loose(text: str, one: Facet) -> bool:
    return (
        not one.own
        or text.startswith(":", one.end)
        or _STATUS.search(text, one.start, one.end) is not None
        or not _stands_alone(text, one.start, one.end, one.words)
    )
