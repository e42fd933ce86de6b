"""How much a word tells: those that stand in letters on any subject tell little.

The counts are ``models/frequency.json``: in how many sentences a stem stands, for stems that letters and
notas on several subjects share (``python -m extractor.evaluation.vocabulary corpus``). They do not depend on
the letter at hand, so that deleting text never makes a word more telling.
"""

from __future__ import annotations

from functools import cache
from math import log

import msgspec

from extractor import knowledge


class _File(msgspec.Struct):
    sentences: int
    stems: dict[str, int]


@cache
def _file() -> _File:
    return knowledge.load("frequency", _File)


@cache
def _total() -> float:
    return log(_file().sentences)


def count(stem: str) -> int:
    """In how many of the counted sentences a stem stands; 1 when it was not seen."""
    return _file().stems.get(stem, 1)


def rarity(count: int) -> float:
    """From 0 (in every sentence) to 1 (in a single one)."""
    return max(0.0, 1 - log(count) / _total())


def forget() -> None:
    """Read the counts anew at the next question: for who has just written them."""
    _file.cache_clear()
    _total.cache_clear()
