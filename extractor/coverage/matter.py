"""The letter's words, found by what they mean: which sentences say what an item asks, and how well.

Everything goes through one index from keys (``lexicon``) to sentences, so that a word of the nota is
looked for once and not in every sentence of the letter.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence

import msgspec

from extractor.coverage.items import Item
from extractor.coverage.letter import Letter
from extractor.coverage.lexicon import Lexicon
from extractor.language import stems
from extractor.language.frequency import count, rarity

Index = dict[str, list[tuple[int, float]]]


class Hits(msgspec.Struct, gc=False):
    """Where a word is found: sentence indices in order, and how much each says of it (0 to its rarity)."""

    at: list[int]
    says: list[float]
    weight: float

    def best(self, first: int, last: int) -> float:
        """The most that is said in the sentences from ``first`` to ``last``."""
        low, high = bisect_left(self.at, first), bisect_right(self.at, last)
        return max(self.says[low:high], default=0.0)


class Matter(msgspec.Struct):
    """The words of a letter, by sentence and by heading."""

    lexicon: Lexicon
    sentences: View
    fields: View
    headings: View


class View(msgspec.Struct):
    """One way to look at the letter: an index from keys to places, and which keys a word has."""

    keys: Callable[[str], Mapping[str, float]]
    index: Index
    found: dict[str, Hits]

    def hits(self, stem: str) -> Hits:
        """Where the letter has a word."""
        known = self.found.get(stem)
        if known is None:
            best: dict[int, float] = {}
            for key, says in self.keys(stem).items():
                for n, said in self.index.get(key, ()):
                    like = said if said < says else says
                    if like > best.get(n, 0.0):
                        best[n] = like
            at = sorted(best)
            known = self.found[stem] = Hits(at, [best[n] for n in at], weight(stem))
        return known


def read(letter: Letter, items: Sequence[Item]) -> Matter:
    """Index the words of a letter beside the items that are looked for in it."""
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
    return Matter(
        lexicon,
        sentences=_view(lexicon.meanings, said),
        fields=_view(lexicon.fields, said),
        headings=_view(lexicon.meanings, titles),
    )


def _view(keys: Callable[[str], Mapping[str, float]], said: list[list[str]]) -> View:
    """From each key to the places that have it, with the most that it says there."""
    found: Index = {}
    for n, words in enumerate(said):
        here: dict[str, float] = {}
        for word in words:
            for key, says in keys(word).items():
                if says > here.get(key, 0.0):
                    here[key] = says
        for key, says in here.items():
            found.setdefault(key, []).append((n, says))
    return View(keys, found, {})


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
            for n, says in zip(hits.at, hits.says, strict=True):
                found[n] = found.get(n, 0.0) + says
        return {n: value / self.total for n, value in found.items()} if self.total else {}

    def parts(self, first: int, last: int) -> list[float]:
        """What each word adds there, the most first."""
        return sorted((hits.best(first, last) for hits in self.hits), reverse=True)


def weight(stem: str) -> float:
    """How much a word tells, 0 to 1."""
    return rarity(count(stem))


def _sought(hits: list[Hits]) -> Sought:
    return Sought(hits, sum(one.weight for one in hits))


def seek(view: View, words: Sequence[str]) -> Sought:
    """Look for some words."""
    return _sought([view.hits(word) for word in words])
