"""The weights of the matcher: logistic models over named signals, from ``models/coverage.json``.

A model is an intercept and a weight per signal; what it gives is a probability. They are learned from
annotated pairs (``python -m extractor.evaluation.learn corpus``).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from math import exp

import msgspec

from extractor import knowledge


class Logistic(msgspec.Struct, frozen=True):
    """One model: P = 1 / (1 + exp(-(intercept + sum of weight times signal)))."""

    intercept: float
    weights: dict[str, float]

    def odds(self, signals: Mapping[str, float]) -> float:
        """The log-odds; a signal without a weight says nothing."""
        weights = self.weights
        said = 0.0
        for name, value in signals.items():
            if name in weights:
                said += weights[name] * value
        return self.intercept + said

    def __call__(self, signals: Mapping[str, float]) -> float:
        """The probability, 0 to 1."""
        return sigmoid(self.odds(signals))


class Models(msgspec.Struct, frozen=True):
    """``slot``: is this slot the answer to this item; ``found``: has the item an answer at all;
    ``unmet``: is this facet of an answered item passed over; ``deferred``: is what was found only a
    promise to come back. The two bounds part the verdicts from doubt."""

    slot: Logistic
    found: Logistic
    unmet: Logistic
    deferred: Logistic


def sigmoid(odds: float) -> float:
    """The probability of log-odds, without overflow."""
    if odds < -40:
        return 0.0
    return 1.0 if odds > 40 else 1 / (1 + exp(-odds))


@cache
def models() -> Models:
    """The models that come with the program."""
    return knowledge.load("coverage", Models)
