"""From candidates to matches: every item with the slot it got, and what speaks for it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from extractor.coverage import signals
from extractor.coverage.assignment import assign
from extractor.coverage.items import Item
from extractor.coverage.letter import Letter, Slot
from extractor.coverage.model import Logistic, sigmoid

_NAMED = frozenset(("member", "member_near", "reference", "nobody"))
# By how much more of an item the naming sentence of a slot says than of another, to be about that one; and by how much
# the other is then the lesser candidate.
_CLEARLY, _LESS = 0.3, 0.5
_TIE = 6.0  # log-odds beyond which a lead says no more


class Match(msgspec.Struct):
    """An item, the slot that answers it best (by index), and the signals between the two; ``found`` are
    the signals on whether that is an answer at all."""

    item: Item
    slot: int
    score: float
    signals: dict[str, float]
    found: dict[str, float]


def match(
    items: Sequence[Item], letter: Letter, read: list[list[signals.Signals]], model: Logistic
) -> list[Match]:
    """Give each item its slot."""
    if not letter.slots or not read:
        return []
    odds = [[model.odds(one) for one in row] for row in read]
    base = model.intercept
    values = [[value - base for value in row] for row in odds]
    _to_whom_it_names(values, read, letter)
    chosen = assign(values, [slot.room for slot in letter.slots])
    found = []
    for item, row, choice, value in zip(items, read, chosen, odds, strict=True):
        best = max(range(len(row)), key=value.__getitem__)
        slot = best if choice.slot is None else choice.slot
        found.append(
            Match(
                item=item,
                slot=slot,
                score=sigmoid(value[slot]),
                signals=row[slot],
                found=_whether(
                    row[slot],
                    letter.slots[slot],
                    value[slot] - base,
                    choice.lead,
                    taken=choice.slot is None,
                ),
            )
        )
    _beside_others(found)
    return found


def _to_whom_it_names(
    values: list[list[float]], read: list[list[signals.Signals]], letter: Letter
) -> None:
    """The sentence in which a slot names its item says whose it is: what stands further on may share more words with
    another item of the same Member and debate, which is not what is named there."""
    for n, slot in enumerate(letter.slots):
        if slot.lead is None or slot.room > 1:
            continue
        said = [row[n].get("wording_lead", 0.0) for row in read]
        owner = max(range(len(said)), key=said.__getitem__)
        if values[owner][n] < max(0.0, *values[owner]):
            continue  # that one has a better place
        for m, row in enumerate(read):
            if said[owner] - said[m] >= _CLEARLY and "reference" not in row[n]:
                values[m][n] = min(values[m][n], values[owner][n] - _LESS)


def _beside_others(found: list[Match]) -> None:
    """How the letter treats the other items: where it names most of them, one that it does not name
    is likelier to be missing."""
    named = [bool(_NAMED & one.signals.keys()) for one in found]
    for number, one in enumerate(found):
        others = len(found) - 1
        share = (sum(named) - named[number]) / others if others else 0.0
        if not named[number]:
            one.found["unnamed"] = 1.0
            one.found["others_named"] = share


def _whether(
    said: signals.Signals, slot: Slot, value: float, lead: float, *, taken: bool
) -> dict[str, float]:
    """The signals on whether a slot is an answer at all."""
    found = dict(said)
    found["value"] = value / 10
    found["lead"] = max(-1.0, min(lead, _TIE) / _TIE)
    found["taken"] = float(taken)
    found["bare"] = float(slot.lead is None)
    return found
