"""When two words mean the same: equal stems, groups of synonyms, and parts of compounds.

Dutch writes compounds as one word: "kinderopvanglocatie" is about "kinderopvang" and about a "locatie".
A word is taken apart only into stems that stand in one of the two texts or among the synonyms, so that
no list of all Dutch words is needed and "onderwijs" does not become "onder" and "wijs".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

import msgspec

from extractor import knowledge
from extractor.language import stems

# How much a shared key says, by what it is.
EXACT = 1.0
SYNONYM = 0.8
PART = 0.6
PART_SYNONYM = 0.5
_SHORTEST = 4  # letters of a part

Keys = Mapping[str, float]


class _File(msgspec.Struct):
    groups: list[list[str]]


@cache
def _groups() -> dict[str, tuple[str, ...]]:
    """For each stem the groups of synonyms that it is in, as keys no stem can be ("#12")."""
    found: dict[str, tuple[str, ...]] = {}
    for number, group in enumerate(knowledge.load("synonyms", _File).groups):
        key = f"#{number}"
        for stem in stems.stem_all(group):
            if key not in found.get(stem, ()):
                found[stem] = (*found.get(stem, ()), key)
    return found


class Lexicon:
    """The keys of every stem of a pair; two words are alike as far as they share a key."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._known = {stem for stem in vocabulary if len(stem) >= _SHORTEST}
        self._keys: dict[str, Keys] = {}

    def keys(self, stem: str) -> Keys:
        """What the stem can be found by, with how much each key says (0 to 1)."""
        found = self._keys.get(stem)
        if found is None:
            found = self._keys[stem] = self._read(stem)
        return found

    def _read(self, stem: str) -> Keys:
        groups = _groups()
        keys = dict.fromkeys(groups.get(stem, ()), SYNONYM)
        keys[stem] = EXACT
        for part in self._parts(stem):
            keys[part] = max(PART, keys.get(part, 0.0))
            for key in groups.get(part, ()):
                keys[key] = max(PART_SYNONYM, keys.get(key, 0.0))
        return keys

    def _parts(self, stem: str) -> list[str]:
        """The known words with which a long word begins and ends, the longest of each."""
        if len(stem) < 2 * _SHORTEST - 1:
            return []
        groups = _groups()
        found = []
        last = len(stem) - _SHORTEST + 1
        for cut in range(last, _SHORTEST - 1, -1):
            head = stem[:cut]
            if head in self._known or head in groups:
                found.append(head)
                break
        for cut in range(_SHORTEST - 1, last):
            tail = stem[cut:]
            if len(tail) >= _SHORTEST and (tail in self._known or tail in groups):
                found.append(tail)
                break
        return found


def likeness(one: Keys, other: Keys) -> float:
    """How much two words are alike: the best key that they share, 0 when there is none."""
    if len(other) < len(one):
        one, other = other, one
    if one.keys().isdisjoint(other):  # most words; asked without a step of Python for each key
        return 0.0
    return max(min(w, other[key]) for key, w in one.items() if key in other)
