"""Which mark belongs to which note, for all notes of one place together: marks stand in the order of their
notes, and every note has one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from extractor.readers.note_marks import Place

_NONE = 40  # what it costs that a note has no mark: more than any doubt about where it is

_Chain = tuple["_Chain", "Place | None"] | None


def assign(options: Sequence[Sequence[Place]], after: int) -> list[Place | None]:
    """One place for each note, each behind the one before and none before ``after``, with the least
    doubt in all; None for a note that is marked nowhere. ``options`` are the places of each note."""
    # What can be reached: (end of the last mark, doubt so far, the choice), less doubt the further the end.
    reached: list[tuple[int, int, _Chain]] = [(after, 0, None)]
    for places in options:
        ends = [end for end, _, _ in reached]
        following: list[tuple[int, int, _Chain]] = [
            (end, doubt + _NONE, (chain, None)) for end, doubt, chain in reached
        ]
        for place in places:
            at = bisect_right(ends, place.start) - 1
            if at >= 0:
                _, doubt, chain = reached[at]
                following.append((place.end, doubt + place.doubt, (chain, place)))
        following.sort(key=lambda state: state[:2])
        reached = []
        for state in following:
            if not reached or state[1] < reached[-1][1]:
                reached.append(state)
    chosen: list[Place | None] = []
    chain = reached[-1][2]
    while chain is not None:
        chain, place_or_none = chain
        chosen.append(place_or_none)
    return chosen[::-1]
