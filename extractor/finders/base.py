"""What every finder takes and gives.

A finder is a module with one public function ``find``. It looks at ``document.text`` (clean text: one
passage a line, cells parted by tabs, single plain spaces) and returns its hits in text order plus the
oddities that it met. ``found`` holds what earlier finders in the list found, so that a finder of
figures can stay out of dates and references.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Generic, TypeVar

import msgspec

from extractor.findings import Actor, Commitment, Date, Figure, Reference

T = TypeVar("T")


class Hit(msgspec.Struct, Generic[T], frozen=True, gc=False):
    """A finding with its place in the clean text: ``document.text[start:end]``."""

    start: int
    end: int
    value: T


class Found(msgspec.Struct):
    """The findings so far, by kind, in text order. ``date`` is the document's own date (ISO 8601),
    from its reference block."""

    date: str | None = None
    references: list[Hit[Reference]] = []
    dates: list[Hit[Date]] = []
    figures: list[Hit[Figure]] = []
    actors: list[Hit[Actor]] = []
    commitments: list[Hit[Commitment]] = []
    openings: list[int] | None = None  # where words begin that may be dates or numbers


class Taken:
    """Stretches of clean text that are already spoken for; answers in O(log n)."""

    def __init__(self, hits: Iterable[tuple[int, int]]) -> None:
        merged: list[list[int]] = []
        for start, end in sorted(hits):
            if merged and start <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        self._starts = [s for s, _ in merged]
        self._ends = [e for _, e in merged]

    def overlaps(self, start: int, end: int) -> bool:
        i = bisect_right(self._starts, end - 1) - 1
        return i >= 0 and self._ends[i] > start
