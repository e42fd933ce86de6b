"""Linear models over words: how much each speaks for what a sentence is, learned and kept in ``models/``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

import msgspec

from extractor import knowledge
from extractor.patterns import pattern

# What can be weighed of a sentence: words and what is known of it, each with a value, mostly 1.
Signals = dict[str, float]

_DIGITS = pattern(r"\d+")


class Weights(msgspec.Struct, frozen=True):
    """The weight of each signal, and what all begin with: log-odds."""

    intercept: float
    weights: dict[str, float]

    def odds(self, said: Mapping[str, float]) -> float:
        """The log-odds of what has these signals; one without a weight says nothing."""
        known = self.weights.get
        return self.intercept + sum([known(name, 0.0) * value for name, value in said.items()])


@cache
def load(name: str) -> Weights:
    """The weights of a file of ``models/``."""
    return knowledge.load(name, Weights)


def unnumbered(said: Iterable[str]) -> list[str]:
    """Words with a 0 for each number in them: "2026" and "2027" tell the same."""
    return [word if word.isalpha() else _DIGITS.sub("0", word) for word in said]


def by_word(classes: Mapping[str, frozenset[str]]) -> dict[str, list[str]]:
    """The classes of each word that has any, as signals."""
    found: dict[str, list[str]] = {}
    for name, members in classes.items():
        for word in members:
            found.setdefault(word, []).append("class: " + name)
    return found
