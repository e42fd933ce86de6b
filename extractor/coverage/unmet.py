"""Which part of an answered item the letter passes over."""

from __future__ import annotations

from extractor.coverage.facets import Facet
from extractor.coverage.items import Item
from extractor.coverage.letter import Letter, Slot
from extractor.coverage.matter import Matter, seek

_ENOUGH = 4.0  # rare words that are a whole subject


def read(item: Item, facet: Facet, slot: Slot, letter: Letter, matter: Matter) -> dict[str, float]:
    """The signals that a facet has no counterpart in the slot of its item."""
    words = seek(matter.sentences, facet.words)
    own = seek(matter.sentences, facet.own) if facet.own else words
    others = [w for other in item.facets if other is not facet for w in other.words]
    share = words.share(slot.first, slot.last)
    mine = own.share(slot.first, slot.last)
    rest = seek(matter.sentences, others).share(slot.first, slot.last)
    first, last = _section(letter, slot)
    likes = [hits.best(slot.first, slot.last) for hits in own.hits]
    lost = sum(h.weight for h, like in zip(own.hits, likes, strict=True) if like == 0.0)
    fields = seek(matter.fields, [w for w in facet.words if matter.lexicon.fields(w)])
    found = {
        "share": share,
        "own": mine,
        "rest": rest,
        "gap": rest - mine,
        "wide": own.share(first, last),
        "far": max(own.sentences().values(), default=0.0),
        "near": max(
            (v for n, v in own.sentences().items() if slot.first <= n <= slot.last), default=0.0
        ),
        "lost": min(lost / _ENOUGH, 1.0),
        "nothing": float(bool(facet.own) and mine == 0.0),
        "best": max(likes, default=0.0),
        "field": fields.share(slot.first, slot.last),
        "single": float(len(item.facets) == 1),
        "silent_talk": float(facet.talk and not slot.talks),
        "talk": float(facet.talk),
        "silent_count": float(facet.counts and not slot.figures),
        "words": min(len(facet.own), 6) / 6,
        "long": min(slot.last - slot.first, 8) / 8,
    }
    return {name: value for name, value in found.items() if value}


def _section(letter: Letter, slot: Slot) -> tuple[int, int]:
    """The first and last sentence of the section that a slot is in."""
    first, last = slot.first, slot.last
    sentences = letter.sentences
    while first and sentences[first - 1].section == slot.section:
        first -= 1
    while last + 1 < len(sentences) and sentences[last + 1].section == slot.section:
        last += 1
    return first, last
