"""Who gets which slot: each item at most one, each slot as many items as it has room for.

One official number belongs to one item, so the whole is decided together and not item by item: the sum of
what speaks for the pairs is made as large as it can be (the Hungarian method, by munkres).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from heapq import nlargest

import msgspec


class Choice(msgspec.Struct, frozen=True):
    """An item's slot by index (None: better none), what speaks for it, and by how much it beats the best
    slot that the item did not get."""

    slot: int | None
    value: float
    lead: float


def assign(values: Sequence[Sequence[float]], room: Sequence[int]) -> list[Choice]:
    """The best assignment. ``values[item][slot]`` is what speaks for a pair, above 0 when it is better
    than none; ``room`` how many items a slot may have."""
    if not values or not room:
        return [_choice(row, None) for row in values]
    taken = {
        n: slot
        for n, row in enumerate(values)
        for slot in [max(range(len(room)), key=row.__getitem__)]
        if row[slot] > 0
    }
    while True:
        asked = Counter(taken.values())
        crowded = {slot for slot, n in asked.items() if n > room[slot]}
        if not crowded:
            break
        contested = _contested(values, taken, crowded)
        some = _solved([values[n] for n in contested], room)
        taken = {n: slot for n, slot in taken.items() if n not in contested}
        taken |= {contested[n]: slot for n, slot in some.items()}
    return [_choice(row, taken.get(item)) for item, row in enumerate(values)]


def _contested(
    values: Sequence[Sequence[float]], taken: dict[int, int], crowded: set[int]
) -> list[int]:
    """The items that a decision on the crowded slots can touch: those that have one, and those that have
    what these may get instead."""
    items: set[int] = set()
    slots = set(crowded)
    while True:
        more = {n for n, slot in taken.items() if slot in slots} - items
        if not more:
            return sorted(items)
        items |= more
        for n in more:
            slots.update(_candidates(values[n], len(items)))


def _candidates(row: Sequence[float], most: int) -> list[int]:
    """The best slots of an item; it never needs more than there are items beside it."""
    return nlargest(most, (s for s, value in enumerate(row) if value > 0), key=row.__getitem__)


def _solved(values: Sequence[Sequence[float]], room: Sequence[int]) -> dict[int, int]:
    """The best assignment of some items: each slot stands there as often as it has room, and an item may
    stay without."""
    wanted = {slot for row in values for slot in _candidates(row, len(values))}
    columns = [s for s in sorted(wanted) for _ in range(min(room[s], len(values)))]
    top = max(max(row) for row in values)
    none = [top] * len(values)  # one column for each in which nothing is gained or lost
    cost = [[top - max(row[s], 0.0) for s in columns] + none for row in values]
    from munkres import Munkres

    return {
        item: columns[column]
        for item, column in Munkres().compute(cost)
        if column < len(columns) and values[item][columns[column]] > 0
    }


def _choice(row: Sequence[float], slot: int | None) -> Choice:
    if slot is None:
        best = max(row, default=0.0)
        return Choice(None, best, 0.0)
    others = max((v for s, v in enumerate(row) if s != slot), default=0.0)
    return Choice(slot, row[slot], row[slot] - others)
