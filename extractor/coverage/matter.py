"""The letter's words, found by what they mean: which sentences say what an item asks, and how well.

Everything goes through one index from keys (``lexicon``) to sentences, so that a word of the nota is
looked for once and not in every sentence of the letter.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from extractor.coverage.items import Item
from extractor.coverage.letter import Letter
from extractor.coverage.lexicon import SYNONYM, Lexicon
from extractor.language import stems
from extractor.language.frequency import count, rarity

_COMMON = 0.3  # what a word that stands everywhere weighs as a synonym, at least


class Hits(msgspec.Struct, gc=False):
    """Where a word is found: sentence indices in order, and how much each says of it (0 to its rarity)."""

    at: list[int]
    says: list[float]
    weight: float

    def best(self, first: int, last: int) -> float:
        """The most that is said in the sentences from ``first`` to ``last``."""
        low = bisect_left(self.at, first)
        high = bisect_right(self.at, last, low)
        return max(self.says[low:high]) if low < high else 0.0


class Matter(msgspec.Struct):
    """The words of a letter, by sentence and by heading (an index into ``Letter.headings``)."""

    sentences: View
    headings: View


class Index(msgspec.Struct):
    """From what a word can be found by to the stems of the letter that have it, with how much that says
    of each; ``known`` is what was looked for before."""

    lexicon: Lexicon
    stems: dict[str | int, list[tuple[str, float]]]
    known: dict[str, dict[str, float]] = {}

    def alike(self, stem: str) -> dict[str, float]:
        """The stems of the letter that mean the same, with how sure that is."""
        found = self.known.get(stem)
        if found is None:
            found = self.known[stem] = self._look(stem)
        return found

    def _look(self, stem: str) -> dict[str, float]:
        alike: dict[str, float] = {}
        meant: dict[str, float] = {}
        for key, says in self.lexicon.keys(stem).items():
            others = self.stems.get(key)
            if not others:
                continue
            if isinstance(key, int):
                # Words that stand together in several groups are the surer alike: a word of many
                # uses is in many groups, and each alone says little.
                for other, said in others:
                    meant[other] = meant.get(other, 0.0) + (said if said < says else says)
            else:
                for other, said in others:
                    like = said if said < says else says
                    if like > alike.get(other, 0.0):
                        alike[other] = like
        most = SYNONYM * max(rarity(count(stem)), _COMMON)
        for other, like in meant.items():
            like = min(like, most)
            if like > alike.get(other, 0.0):
                alike[other] = like
        return alike


class View(msgspec.Struct):
    """One way to look at the letter: the places of each stem, beside the index of its words."""

    index: Index
    places: dict[str, list[int]]
    found: dict[str, Hits] = {}

    def hits(self, stem: str) -> Hits:
        """Where the letter has a word of this meaning."""
        known = self.found.get(stem)
        if known is None:
            known = self.found[stem] = self._look(stem)
        return known

    def _look(self, stem: str) -> Hits:
        best: dict[int, float] = {}
        alike = self.index.alike(stem)
        for other in alike.keys() & self.places.keys():
            like = alike[other]
            for n in self.places[other]:
                if like > best.get(n, 0.0):
                    best[n] = like
        at = sorted(best)
        return Hits(at, [best[n] for n in at], rarity(count(stem)))


def read(letter: Letter, items: Sequence[Item]) -> Matter:
    """Index the words of a letter beside the items that are looked for in it."""
    text = letter.side.text
    said: dict[str, list[int]] = {}
    for n, sentence in enumerate(letter.sentences):
        for start, end in ((sentence.start, sentence.end), *sentence.notes):
            for stem in stems.of(text, start, end):
                said.setdefault(stem, []).append(n)
    titles: dict[str, list[int]] = {}
    for n, title in enumerate(letter.headings):
        for stem in stems.of(title):
            titles.setdefault(stem, []).append(n)
    wanted = {stem for item in items for stem in item.words}
    wanted |= {stem for item in items for facet in item.facets for stem in facet.words}
    index = _index(said.keys() | titles.keys(), wanted)
    return Matter(View(index, said), View(index, titles))


def _index(said: set[str], wanted: set[str]) -> Index:
    """Index the stems of a letter by those keys that anything asks for."""
    lexicon = Lexicon(said, wanted)
    found: dict[str | int, list[tuple[str, float]]] = {
        key: [] for stem in wanted for key in lexicon.keys(stem)
    }
    for stem in said:
        keys = lexicon.keys(stem)
        for key in found.keys() & keys.keys():
            found[key].append((stem, keys[key]))
    return Index(lexicon, found)


class Sought(msgspec.Struct):
    """Some words that are looked for: where each is found, and how much they tell together."""

    hits: list[Hits]
    total: float

    def share(self, first: int, last: int) -> float:
        """Which part of the words, by weight, the sentences from ``first`` to ``last`` have, 0 to 1."""
        if not self.total:
            return 0.0
        return sum(hits.best(first, last) for hits in self.hits) / self.total

    def sentences(self) -> dict[int, float]:
        """That share for each sentence that has any."""
        found: dict[int, float] = {}
        for hits in self.hits:
            if hits.at:  # most words stand in few sentences, and in no heading
                for n, says in zip(hits.at, hits.says, strict=True):
                    found[n] = found.get(n, 0.0) + says
        return {n: value / self.total for n, value in found.items()} if self.total else {}

    def parts(self, slots_of: Sequence[Sequence[int]], slots: int) -> list[list[float]]:
        """What each word adds in each of ``slots`` stretches; ``slots_of`` are those of each sentence."""
        found: list[list[float]] = [[] for _ in range(slots)]
        for hits in self.hits:
            if not hits.at:
                continue
            best: dict[int, float] = {}
            for n, says in zip(hits.at, hits.says, strict=True):
                for slot in slots_of[n]:
                    if says > best.get(slot, 0.0):
                        best[slot] = says
            for slot, says in best.items():
                found[slot].append(says)
        return found


def _sought(hits: list[Hits]) -> Sought:
    return Sought(hits, sum(one.weight for one in hits))


def seek(view: View, words: Sequence[str]) -> Sought:
    """Look for some words."""
    return _sought([view.hits(word) for word in words])
