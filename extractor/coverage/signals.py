"""What speaks for and against a slot as the answer to an item: named numbers between -1 and 1."""

from __future__ import annotations

from collections.abc import Sequence
from math import log

import msgspec

from extractor.coverage.items import Item
from extractor.coverage.letter import Letter, Slot
from extractor.coverage.lexicon import Keys, Lexicon, likeness
from extractor.language import stems

NAMES = (
    "reference", "reference_clash", "member", "member_clash", "member_near", "debate",
    "debate_clash", "nobody", "kind", "kind_clash", "formula", "wording", "wording_lead", "wording_best",
    "wording_section", "heading", "rare",
)  # fmt: skip

Signals = dict[str, float]


class Matter(msgspec.Struct):
    """The letter's words, ready to be compared: per sentence and per heading the keys of its words, and
    the weight of each key by how few sentences have it."""

    lexicon: Lexicon
    sentences: list[dict[str, float]]
    headings: list[dict[str, float]]
    weight: dict[str, float]
    usual: float
    gathered: dict[tuple[int, int], dict[str, float]] = {}

    def within(self, first: int, last: int) -> dict[str, float]:
        """The keys of the sentences from ``first`` to ``last`` together, gathered once."""
        found = self.gathered.get((first, last))
        if found is None:
            found = self.gathered[first, last] = gather(self.sentences[first : last + 1])
        return found


def matter(letter: Letter, items: Sequence[Item]) -> Matter:
    """Read the words of a letter beside the items that are looked for in it."""
    text = letter.side.text
    said = []
    for sentence in letter.sentences:
        words = [w.stem for w in stems.words(text, sentence.start, sentence.end)]
        for start, end in sentence.notes:
            words += [w.stem for w in stems.words(text, start, end)]
        said.append(words)
    titles = [[w.stem for w in stems.words(title)] for title in letter.headings]
    vocabulary = {w for words in (*said, *titles) for w in words}
    lexicon = Lexicon(vocabulary.union(*(item.words for item in items)))
    sentences = [_keys(lexicon, words) for words in said]
    count: dict[str, int] = {}
    for keys in sentences:
        for key in keys:
            count[key] = count.get(key, 0) + 1
    total = len(sentences) + 1
    return Matter(
        lexicon=lexicon,
        sentences=sentences,
        headings=[_keys(lexicon, words) for words in titles],
        weight={key: log(total / n) for key, n in count.items()},
        usual=log(total),
    )


def _keys(lexicon: Lexicon, words: list[str]) -> dict[str, float]:
    """All keys of some words, each with the most that it says."""
    found: dict[str, float] = {}
    for word in words:
        for key, says in lexicon.keys(word).items():
            if says > found.get(key, 0.0):
                found[key] = says
    return found


def gather(parts: Sequence[dict[str, float]]) -> dict[str, float]:
    """The keys of several sentences together."""
    found: dict[str, float] = {}
    for part in parts:
        for key, says in part.items():
            if says > found.get(key, 0.0):
                found[key] = says
    return found


def weigh(matter: Matter, words: Sequence[str]) -> list[tuple[Keys, float]]:
    """Some words with their keys and how much each tells: rare in the letter, much."""
    found = []
    for word in words:
        keys = matter.lexicon.keys(word)
        known = [matter.weight[key] for key in keys if key in matter.weight]
        found.append((keys, min(known) if known else matter.usual))
    return found


def share(weighed: Sequence[tuple[Keys, float]], said: Keys) -> float:
    """Which part of the weighed words is found among what is said, 0 to 1."""
    total = sum(w for _, w in weighed)
    if not total:
        return 0.0
    found = 0.0
    for keys, weight in weighed:
        if not keys.keys().isdisjoint(said):
            found += weight * likeness(keys, said)
    return found / total


def read(
    item: Item, slot: Slot, letter: Letter, matter: Matter, words: list[tuple[Keys, float]]
) -> Signals:
    """All signals of one item and one slot; what does not speak is left out."""
    found: Signals = {}
    _structure(found, item, slot)
    inside = matter.sentences[slot.first : slot.last + 1]
    said_here = matter.within(slot.first, slot.last)
    found["wording"] = share(words, said_here)
    found["wording_best"] = max(share(words, said) for said in inside)
    if slot.lead is not None:
        found["formula"] = 1.0
        found["wording_lead"] = share(words, matter.sentences[slot.lead])
    found["heading"] = share(words, matter.headings[slot.section])
    hits = sorted((w * likeness(k, said_here) for k, w in words), reverse=True)
    found["rare"] = sum(hits[:3]) / (3 * matter.usual) if matter.usual else 0.0
    return {name: value for name, value in found.items() if value}


def _structure(found: Signals, item: Item, slot: Slot) -> None:
    """Numbers, Members, debates and kinds."""
    shared = item.ids & slot.ids
    if shared:
        found["reference"] = 1.0
    elif _same_type(item.ids, slot.ids):
        found["reference_clash"] = 1.0
    if item.members:
        named = item.members & slot.members
        if named:
            found["member"] = len(named) / len(item.members)
        elif item.members & slot.around:
            found["member_near"] = 1.0
        if slot.members and not named:
            found["member_clash"] = 1.0
    elif slot.lead is not None and not slot.members:
        found["nobody"] = 1.0  # "aan meerdere Kamerleden", and the letter names none either
    if item.day and slot.days:
        found["debate" if item.day in slot.days else "debate_clash"] = 1.0
    if slot.kind is not None:
        alike = (item.kind == "motie") == (slot.kind == "motie")
        found["kind" if alike else "kind_clash"] = 1.0


def _same_type(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both have a number of the same type, so that these could have agreed."""
    return bool({_type(i) for i in one} & {_type(i) for i in other})


def _type(id_: str) -> str:
    return id_[:2] if id_.startswith(("TZ", "T0")) else id_.partition("-")[0]
