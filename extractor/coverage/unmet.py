"""Which part of an answered item the letter passes over."""

from __future__ import annotations

from extractor.coverage import signals
from extractor.coverage.facets import Facet
from extractor.coverage.items import Item
from extractor.coverage.letter import Letter, Slot
from extractor.coverage.lexicon import likeness
from extractor.patterns import pattern

_TALKED = pattern(
    r"gesprok|gesprek|overleg|besprok|spreek|spraken|sprak|afgesprok|om de tafel|afstem|afgestemd"
)


def read(
    item: Item, facet: Facet, slot: Slot, letter: Letter, matter: signals.Matter
) -> dict[str, float]:
    """The signals that a facet has no counterpart in the slot of its item."""
    said = matter.within(slot.first, slot.last)
    words = signals.weigh(matter, facet.words)
    own = signals.weigh(matter, facet.own)
    others = [w for other in item.facets if other is not facet for w in other.words]
    share = signals.share(words, said)
    mine = signals.share(own, said) if own else share
    rest = signals.share(signals.weigh(matter, others), said) if others else 0.0
    section = [
        said
        for sentence, said in zip(letter.sentences, matter.sentences, strict=True)
        if sentence.section == slot.section
    ]
    wide = signals.share(own, signals.gather(section)) if own else share
    lost = sum(w for keys, w in own if likeness(keys, said) == 0.0)
    text = letter.side.text
    start, end = letter.place(slot)
    found = {
        "share": share,
        "own": mine,
        "rest": rest,
        "gap": rest - mine,
        "wide": wide,
        "lost": min(lost / (4 * matter.usual), 1.0) if matter.usual else 0.0,
        "nothing": float(bool(own) and mine == 0.0),
        "best": max((likeness(keys, said) for keys, _ in own), default=0.0),
        "single": float(len(item.facets) == 1),
        "silent_talk": float(facet.talk and not _TALKED.search(text, start, end)),
        "talk": float(facet.talk),
        "words": min(len(facet.own), 6) / 6,
    }
    return {name: value for name, value in found.items() if value}
