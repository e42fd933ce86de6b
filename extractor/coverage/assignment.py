"""Who gets which slot: each item at most one, each slot as many items as it has room for.

One official number belongs to one item, so the whole is decided together and not item by item: the sum of
what speaks for the pairs is made as large as it can be (the Hungarian method, by munkres).
"""

from __future__ import annotations

from collections.abc import Sequence

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
    if not values:
        return []
    # Only slots that somebody wants, and each as often as it has room.
    wanted = [s for s in range(len(room)) if any(row[s] > 0 for row in values)]
    columns = [s for s in wanted for _ in range(min(room[s], len(values)))]
    taken: dict[int, int] = {}
    if columns:
        top = max(max(row[s] for s in wanted) for row in values)
        # An item may stay without: one column for each in which nothing is gained or lost.
        none = [top] * len(values)
        cost = [[top - max(row[s], 0.0) for s in columns] + none for row in values]
        from munkres import Munkres

        for item, column in Munkres().compute(cost):
            if column < len(columns) and values[item][columns[column]] > 0:
                taken[item] = columns[column]
    return [_choice(row, taken.get(item)) for item, row in enumerate(values)]


def _choice(row: Sequence[float], slot: int | None) -> Choice:
    if slot is None:
        best = max(row, default=0.0)
        return Choice(None, best, 0.0)
    others = max((v for s, v in enumerate(row) if s != slot), default=0.0)
    return Choice(slot, row[slot], row[slot] - others)
