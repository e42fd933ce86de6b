"""Which part of an answered item the letter passes over.

The signals are few, since few letters answer in part: how much of its own a facet has to say, whether
two of its words stand together in the answer beside the kind of thing that is asked, or elsewhere in the
letter, and whether it comes behind something else that was asked.
"""

from __future__ import annotations

import msgspec

from extractor.coverage import asked
from extractor.coverage.facets import Facet
from extractor.coverage.items import Item
from extractor.coverage.letter import Letter, Slot
from extractor.coverage.matter import Matter, Sought, seek

Signals = dict[str, float]

_MUCH = 4.0  # rare words that are a whole subject


def read(item: Item, slot: Slot, letter: Letter, matter: Matter) -> dict[int, Signals]:
    """The signals that a facet has no counterpart, for each facet that can be passed over, by index:
    two at least or none, since an item of which the only ask is passed over is missing."""
    judged = {n: f for n, f in enumerate(item.facets) if not f.loose}
    if len(judged) < 2:
        return {}
    seen = _Seen(slot, letter, sorted(h.start for h in letter.side.found.figures))
    first = next(iter(judged))
    own = {n: seek(matter.sentences, facet.own) for n, facet in judged.items()}
    named = {n: _named(sought, slot) for n, sought in own.items()}
    found = {}
    for n, facet in judged.items():
        found[n] = _signals(facet, own[n], seen, first=n == first)
        others = max(value for m, value in named.items() if m != n)
        if named[n] or others:
            found[n] |= {"named": named[n], "other_named": max(0.0, others - named[n])}
    return found


def _named(own: Sought, slot: Slot) -> float:
    """How well the sentence that names the item says what this facet asks: its best word. A letter that
    names one of the things asked passes over the others more often."""
    if slot.lead is None:
        return 0.0
    return max((hits.best(slot.lead, slot.lead) for hits in own.hits), default=0.0)


class _Seen(msgspec.Struct):
    """The letter, the slot of the item in it, and the places of the letter's figures in order."""

    slot: Slot
    letter: Letter
    figures: list[int]

    def has(self, kind: str | None, n: int) -> bool:
        """Whether a sentence, with the notes that hang in it, gives a thing of some kind."""
        if kind is None:
            return True
        side, sentence = self.letter.side, self.letter.sentences[n]
        return any(
            asked.given(kind, side, start, end, self.figures)
            for start, end in ((sentence.start, sentence.end), *sentence.notes)
        )


def _signals(facet: Facet, own: Sought, seen: _Seen, *, first: bool) -> Signals:
    places = range(seen.slot.first, seen.slot.last + 1)
    has = [n for n in places if seen.has(facet.kind, n)]
    lost = not has
    beside = [[hits.best(n - 1, n + 1) for hits in own.hits] for n in has]
    found = {
        "own": min(own.total, _MUCH) / _MUCH,
        "said": max(map(_together, beside), default=0.0),
        "whole": max(map(sum, beside), default=0.0) / own.total if own.total else 0.0,
        "elsewhere": _elsewhere(facet, own, seen),
        # A cause is told in many ways, most of them without a word for it.
        "thing_lost": float(lost and facet.kind != asked.WHY),
        "talk_lost": float(lost and facet.kind == asked.TALK),
        "report": float(facet.report),
        "first": float(first),
    }
    return {name: value for name, value in found.items() if value}


def _together(likes: list[float]) -> float:
    """How well the second of the words is said, of how well each is in or beside a sentence: one of them
    stands in many a letter by chance. Of a single word, how well that is."""
    return sorted(likes)[-2] if len(likes) > 1 else likes[0]


def _elsewhere(facet: Facet, own: Sought, seen: _Seen) -> float:
    """Which part of the words the best sentence outside the slot has that gives what is asked."""
    best = 0.0
    for n, said in own.sentences().items():
        outside = not seen.slot.first <= n <= seen.slot.last
        if outside and said > best and seen.has(facet.kind, n):
            best = said
    return min(best, 1.0)
