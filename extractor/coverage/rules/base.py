"""What a discrepancy rule is: a file with ``RULE`` and the function behind it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from typing import NamedTuple

import msgspec

from extractor.coverage.sides import Pair, Side
from extractor.finders.base import Hit
from extractor.findings import Commitment, Quote

# No letter has as many things of one kind to compare; more is no letter, and must not take for ever.
MOST = 100


class Clash(msgspec.Struct, frozen=True):
    """One discrepancy: what stands in the nota, what in the letter, and the values of the message;
    ``severity`` where it is another one than its rule's."""

    nota: Quote | None
    brief: Quote | None
    values: dict[str, str | int] = {}
    severity: str | None = None


class Rule(NamedTuple):
    """One kind of discrepancy. ``nl`` and ``en`` are message templates over the clash's values;
    ``find`` reads a pair. ``triggers`` and ``silent`` are (nota, letter) texts that the tests run."""

    code: str
    kind: str
    severity: str
    nl: str
    en: str
    find: Callable[[Pair], Iterable[Clash]]
    triggers: tuple[str, str]
    silent: tuple[str, str]


def commitment_at(side: Side, at: int) -> Commitment | None:
    """The toezegging, motie or verzoek in whose text a place lies."""
    hit = commitment_hit(side, at)
    return hit.value if hit is not None else None


def commitment_hit(side: Side, at: int) -> Hit[Commitment] | None:
    """The same, with its place."""
    hits = side.found.commitments
    i = bisect_right(hits, at, key=_start) - 1
    return hits[i] if i >= 0 and at < hits[i].end else None


def _start(hit: Hit[Commitment]) -> int:
    return hit.start


def letter_day(pair: Pair) -> tuple[str | None, Quote | None]:
    """The day on which the letter stands, as it says itself, else that of the nota; and its quote."""
    side = pair.brief
    day = side.metadata.date
    if day is None:
        return pair.nota.metadata.date, None
    for hit in side.found.dates:
        if hit.value.start == day and hit.value.kind == "day":
            return day, side.quote(hit.start, hit.end)
    return day, None
