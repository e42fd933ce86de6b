"""When two words mean the same: equal stems, groups of synonyms, and parts of compounds.

Dutch writes compounds as one word: "kinderopvanglocatie" is about "kinderopvang" and about a "locatie".
A word is taken apart only into stems that stand in one of the two texts or among the synonyms, so that
no list of all Dutch words is needed and "onderwijs" does not become "onder" and "wijs".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cache

import msgspec

from extractor import knowledge
from extractor.language.frequency import count, rarity

# How much a shared key says beside the word itself.
SYNONYM = 0.9
PART = 0.8
PART_SYNONYM = 0.7
MANY = 0.15  # by how much each further group that a word is in lessens what they say
_SHORTEST = 4  # letters of a part

_LINKS = ("", "s", "e", "n", "en")  # what binds the halves of a compound
_NONE: Mapping[str, str] = {}

# What a word can be found by: stems, and groups of synonyms by their number; each with what it says.
Keys = Mapping[str | int, float]


class _File(msgspec.Struct):
    """``models/meanings.json``: how rare each group is, the groups of each stem, and the stem of each
    word that is printed otherwise than its stem."""

    rarities: list[float]
    stems: dict[str, str]
    forms: dict[str, str]


@cache
def _file() -> _File:
    return knowledge.load("meanings", _File)


def _synonyms(stem: str, says: float) -> dict[str | int, float]:
    """The groups of a stem with what they say; the more groups, the less each."""
    file = _file()
    groups = file.stems.get(stem)
    if groups is None:
        return {}
    found = [int(number) for number in groups.split()]
    less = says / (1 + MANY * (len(found) - 1))
    return {number: less * file.rarities[number] for number in found}


def _tells(stem: str) -> float:
    return rarity(count(stem))


_GENERAL: dict[str, dict[str | int, float]] = {}
_MOST = 100_000  # words that are remembered


def _general(stem: str) -> dict[str | int, float]:
    """What a word can be found by in any letter. Remembered, since letters share most of their words."""
    found = _GENERAL.get(stem)
    if found is None:
        if len(_GENERAL) > _MOST:
            _GENERAL.clear()
        found = _synonyms(stem, SYNONYM)
        for part in _parts(stem, _file().stems, _file().forms):
            _add_part(found, part)
        found[stem] = _tells(stem)
        _GENERAL[stem] = found
    return found


def _add_part(keys: dict[str | int, float], part: str) -> None:
    for key, says in (*_synonyms(part, PART_SYNONYM).items(), (part, PART * _tells(part))):
        if says > keys.get(key, 0.0):
            keys[key] = says


def _parts(stem: str, known: Container[str], forms: Mapping[str, str] = _NONE) -> list[str]:
    """The known words with which a long word begins and ends, the longest of each."""
    if len(stem) < 2 * _SHORTEST - 1:
        return []
    last = len(stem) - _SHORTEST + 1
    heads = (_head(stem[:cut], known, forms) for cut in range(last, _SHORTEST - 1, -1))
    tails = (stem[cut:] for cut in range(_SHORTEST - 1, last))
    found = [
        next((head for head in heads if head), ""),
        next((t for t in tails if t in known), ""),
    ]
    return [part for part in found if part]


def _head(printed: str, known: Container[str], forms: Mapping[str, str]) -> str:
    """The stem of what a compound begins with, "" when that is no known word. It stands there as it is
    printed, at times with an s: "vaccinatie-", "ruimings-"."""
    if printed in known:
        return printed
    stem = forms.get(printed)
    if stem is None and printed.endswith("s"):
        stem = forms.get(printed[:-1])
    return stem or ""


def halves(stem: str) -> tuple[str, str] | None:
    """The two known words of which a compound is made, in full: "servicekost" is "service" and "kost".
    None for any other word, and for a compound of which one part is unknown."""
    file = _file()
    best: tuple[int, str, str] | None = None
    for cut in range(_SHORTEST, len(stem) - _SHORTEST + 1):
        tail = stem[cut:]
        if tail not in file.stems:
            continue
        head = next(
            (found for link in _LINKS if (found := _linked(stem[:cut], link, file))),
            "",
        )
        # Of several ways to cut, the one whose shorter half is longest: "onder" and "wijs" lose.
        if head and (best is None or min(cut, len(tail)) > best[0]):
            best = (min(cut, len(tail)), head, tail)
    return None if best is None else best[1:]


def _linked(printed: str, link: str, file: _File) -> str:
    """The stem of a first half that is bound by ``link``, "" when it is no known word."""
    if not printed.endswith(link):
        return ""
    bare = printed[: len(printed) - len(link)]
    if len(bare) < _SHORTEST:
        return ""
    return bare if bare in file.stems else file.forms.get(bare, "")


class Lexicon:
    """What the words of a pair can be found by: ``said`` stems of the letter, ``wanted`` of the items. A word
    of the one that begins or ends one of the other is a part of it, whether the thesaurus has it or not."""

    def __init__(self, said: Iterable[str], wanted: Iterable[str]) -> None:
        self._own: dict[str, dict[str | int, float]] = {}
        letter = {stem for stem in said if len(stem) >= _SHORTEST}
        items = {stem for stem in wanted if len(stem) >= _SHORTEST}
        for stem in items:
            for part in _parts(stem, letter):
                self._add(stem, part)
        for whole, part in _within(letter, items):
            self._add(whole, part)

    def _add(self, stem: str, part: str) -> None:
        if part != stem:
            keys = self._own.get(stem)
            if keys is None:
                keys = self._own[stem] = dict(_general(stem))
            _add_part(keys, part)

    def keys(self, stem: str) -> Keys:
        """What the stem can be found by, with how much each says (0 to 1): itself, its parts, and the
        words that mean what these mean."""
        own = self._own.get(stem)
        return _general(stem) if own is None else own


def _within(wholes: Iterable[str], parts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The words that begin or end with one of the others."""
    forward = sorted(wholes)
    backward = sorted(word[::-1] for word in forward)
    for part in parts:
        for word in _beginning(forward, part):
            yield word, part
        for word in _beginning(backward, part[::-1]):
            yield word[::-1], part


def _beginning(ordered: list[str], part: str) -> list[str]:
    return [
        word
        for word in ordered[bisect_left(ordered, part) : bisect_left(ordered, part + "\uffff")]
        if len(word) >= len(part) + _SHORTEST - 1
    ]
