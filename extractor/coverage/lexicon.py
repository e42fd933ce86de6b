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
from extractor.language.frequency import count, rarity

# How much a shared key says beside the word itself.
SYNONYM = 0.9
PART = 0.8
PART_SYNONYM = 0.7
MANY = 0.15  # by how much each further group that a word is in lessens what they say
_SHORTEST = 4  # letters of a part

Keys = Mapping[str, float]


class _File(msgspec.Struct):
    groups: list[list[str]]
    fields: list[list[str]] = []


@cache
def _file() -> _File:
    return knowledge.load("synonyms", _File)


def _by_stem(lists: list[list[str]], mark: str) -> dict[str, tuple[str, ...]]:
    """For each stem the lists that it is in, as keys that no stem can be ("#12")."""
    found: dict[str, tuple[str, ...]] = {}
    for number, listed in enumerate(lists):
        key = f"{mark}{number}"
        for stem in stems.stem_all(listed):
            if key not in found.get(stem, ()):
                found[stem] = (*found.get(stem, ()), key)
    return found


@cache
def _groups() -> dict[str, tuple[str, ...]]:
    """For each stem the groups of words that can stand for one another."""
    return _by_stem(_file().groups, "#")


@cache
def _group_rarity() -> list[float]:
    """How much a group tells: little when its words together are common."""
    return [
        rarity(sum({stem: count(stem) for stem in stems.stem_all(group)}.values()))
        for group in _file().groups
    ]


def _synonyms(stem: str, says: float) -> dict[str, float]:
    """The groups of a stem with what they say; the more groups, the less each."""
    found = _groups().get(stem, ())
    tells = _group_rarity()
    less = says / (1 + MANY * (len(found) - 1))
    return {key: less * tells[int(key[1:])] for key in found}


@cache
def _fields() -> dict[str, tuple[str, ...]]:
    """For each stem the narrow fields of policy in which it is at home."""
    return _by_stem(_file().fields, "~")


class Lexicon:
    """The keys of every stem of a pair; two words are alike as far as they share a key."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._known = {stem for stem in vocabulary if len(stem) >= _SHORTEST}
        self._keys: dict[str, Keys] = {}
        self._meanings: dict[str, Keys] = {}
        self._fields: dict[str, Keys] = {}

    def keys(self, stem: str) -> Keys:
        """What the stem can be found by as it is written: itself and its parts, with how much each says
        (0 to 1)."""
        found = self._keys.get(stem)
        if found is None:
            found = self._keys[stem] = {
                **{part: PART * rarity(count(part)) for part in self._parts(stem)},
                stem: rarity(count(stem)),
            }
        return found

    def meanings(self, stem: str) -> Keys:
        """The same, and by the words that mean what it means."""
        found = self._meanings.get(stem)
        if found is None:
            keys = {**_synonyms(stem, SYNONYM), **self.keys(stem)}
            for part in self._parts(stem):
                for key, says in _synonyms(part, PART_SYNONYM).items():
                    keys[key] = max(says, keys.get(key, 0.0))
            found = self._meanings[stem] = keys
        return found

    def fields(self, stem: str) -> Keys:
        """The fields of a word or of a part of it."""
        found = self._fields.get(stem)
        if found is None:
            keys = {key: rarity(count(stem)) for key in _fields().get(stem, ())}
            for part in self._parts(stem):
                for key in _fields().get(part, ()):
                    keys[key] = max(PART * rarity(count(part)), keys.get(key, 0.0))
            found = self._fields[stem] = keys
        return found

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
