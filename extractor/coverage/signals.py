"""What speaks for and against a slot as the answer to an item: named numbers between -1 and 1."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from extractor.coverage import asked
from extractor.coverage.items import Item
from extractor.coverage.letter import Letter, Slot
from extractor.coverage.matter import Matter, seek

Signals = dict[str, float]

_LONG = 8  # sentences beyond which a slot is as long as can be
_RAREST = 3  # words of an item that count as its rarest


def table(items: Sequence[Item], letter: Letter, matter: Matter) -> list[list[Signals]]:
    """The signals of every item with every slot; what does not speak is left out."""
    slots_of: list[list[int]] = [[] for _ in letter.sentences]
    for n, slot in enumerate(letter.slots):
        for sentence in slots_of[slot.first : slot.last + 1]:
            sentence.append(n)
    whole = [_wording(item, letter, matter, slots_of) for item in items]
    _relative(whole)
    for item, row in zip(items, whole, strict=True):
        for slot, found in zip(letter.slots, row, strict=True):
            _structure(found, item, slot)
            _manner(found, item, slot)
    return [[{k: v for k, v in found.items() if v} for found in row] for row in whole]


def _wording(
    item: Item, letter: Letter, matter: Matter, slots_of: Sequence[Sequence[int]]
) -> list[Signals]:
    """How the words of an item are found in each slot."""
    titles = seek(matter.headings, item.words).sentences()
    found: list[Signals] = [{} for _ in letter.slots]
    sought = seek(matter.sentences, item.words)
    by_sentence = sought.sentences()
    together = [_common(a.at, b.at) for a, b in pairwise(sought.hits)]
    for slot, one, parts in zip(
        letter.slots, found, sought.parts(slots_of, len(letter.slots)), strict=True
    ):
        one["wording"] = sum(parts) / sought.total if sought.total else 0.0
        one["rare"] = sum(sorted(parts)[-_RAREST:]) / _RAREST
        one["together"] = _part_within(together, slot)
        if slot.lead is not None:
            one["wording_lead"] = by_sentence.get(slot.lead, 0.0)
        one["heading"] = titles.get(slot.section, 0.0)
    return found


def _common(one: list[int], other: list[int]) -> list[int]:
    """The sentences that two words, neighbours in the nota, share in the letter."""
    return sorted(set(one).intersection(other))


def _part_within(together: list[list[int]], slot: Slot) -> float:
    """Which part of the neighbours stand together in a sentence of the slot."""
    said = sum(bisect_left(at, slot.first) < bisect_right(at, slot.last) for at in together)
    return said / len(together) if together else 0.0


def _relative(whole: list[list[Signals]]) -> None:
    """Whether a slot says more of this item than of the others, and the item more here than elsewhere."""
    if not whole or not whole[0]:
        return
    share = [[one["wording"] for one in row] for row in whole]
    at_home = [row.index(max(row)) for row in share]
    for column in range(len(share[0])):
        for n, row in enumerate(whole):
            # Another item counts where it is at home: not in what it shares with a better place.
            others = (
                share[m][column] for m, home in enumerate(at_home) if m != n and home == column
            )
            row[column]["over_items"] = share[n][column] - max(others, default=0.0)
    for shares, row in zip(share, whole, strict=True):
        best, second = ([*sorted(shares, reverse=True), 0.0])[:2]
        for value, one in zip(shares, row, strict=True):
            one["over_slots"] = value - (second if value == best else best)


def _structure(found: Signals, item: Item, slot: Slot) -> None:
    """Numbers, Members, debates and kinds."""
    shared = item.ids & slot.ids
    if shared:
        found["reference"] = 1.0
    elif slot.lead is not None and _same_type(item.ids, slot.ids):
        found["reference_clash"] = 1.0
    if item.members:
        named = item.members & slot.members
        if named:
            found["member"] = len(named) / len(item.members)
        elif item.members & slot.around:
            found["member_near"] = 1.0
        if slot.members and not named:
            found["member_clash"] = 1.0
    elif slot.lead is not None and not slot.members:
        found["nobody"] = 1.0  # "aan meerdere Kamerleden", and the letter names none either
    if item.day and slot.days:
        found["debate" if item.day in slot.days else "debate_clash"] = 1.0
    if slot.kind is not None:
        alike = (item.kind == "motie") == (slot.kind == "motie")
        found["kind" if alike else "kind_clash"] = 1.0


def _manner(found: Signals, item: Item, slot: Slot) -> None:
    """Whether the slot answers in the manner that was asked: with numbers, of a talk, by a document."""
    lost = item.asks - slot.gives
    found["figures_lost"] = float(asked.COUNT in lost)
    found["talk_lost"] = float(asked.TALK in lost)
    found["sent"] = float(asked.SEND in item.asks & slot.gives)
    if slot.lead is None:  # a stretch that names nothing has to say something to be an answer
        found["long"] = min(slot.last - slot.first, _LONG) / _LONG
    else:
        found["formula"] = 1.0
    found["mention"] = float(slot.mention)


def _same_type(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both have a number of the same type, so that these could have agreed."""
    return bool({_type(i) for i in one} & {_type(i) for i in other})


def _type(id_: str) -> str:
    return id_[:2] if id_.startswith(("TZ", "T0")) else id_.partition("-")[0]
