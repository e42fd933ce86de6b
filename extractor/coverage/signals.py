"""What speaks for and against a slot as the answer to an item: named numbers between -1 and 1."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractor.coverage import asked
from extractor.coverage.items import Item
from extractor.coverage.letter import Letter, Slot
from extractor.coverage.matter import Hits, Matter, seek

Signals = dict[str, float]

_LONG = 8  # sentences beyond which a slot is as long as can be
_RAREST = 3  # words of an item that count as its rarest
_LOST = ((asked.COUNT, "figures_lost"), (asked.TALK, "talk_lost"))


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
    return whole


def _wording(
    item: Item, letter: Letter, matter: Matter, slots_of: Sequence[Sequence[int]]
) -> list[Signals]:
    """How the words of an item are found in each slot."""
    titles = seek(matter.headings, item.words).sentences()
    sought = seek(matter.sentences, item.words)
    by_sentence = sought.sentences()
    together = _together(sought.hits, slots_of, len(letter.slots))
    found: list[Signals] = []
    for slot, parts, beside in zip(
        letter.slots, sought.parts(slots_of, len(letter.slots)), together, strict=True
    ):
        one: Signals = {}
        if any(parts):
            one["wording"] = sum(parts) / sought.total
            one["rare"] = sum(sorted(parts)[-_RAREST:]) / _RAREST
        if beside:
            one["together"] = beside
        if slot.lead is not None and by_sentence.get(slot.lead):
            one["wording_lead"] = by_sentence[slot.lead]
        if titles.get(slot.section):
            one["heading"] = titles[slot.section]
        found.append(one)
    return found


def _together(hits: Sequence[Hits], slots_of: Sequence[Sequence[int]], slots: int) -> list[float]:
    """Which part of the words that are neighbours in the nota stand together in a sentence of each slot."""
    found = [0] * slots
    for one, other in pairwise(hits):
        if not one.at or not other.at:
            continue
        for slot in {slot for n in {*one.at}.intersection(other.at) for slot in slots_of[n]}:
            found[slot] += 1
    return [said / (len(hits) - 1) if said else 0.0 for said in found]


def _relative(whole: list[list[Signals]]) -> None:
    """Whether a slot says more of this item than of the others, and the item more here than elsewhere."""
    if not whole or not whole[0]:
        return
    share = [[one.get("wording", 0.0) for one in row] for row in whole]
    at_home = [row.index(max(row)) for row in share]
    for n, (shares, row) in enumerate(zip(share, whole, strict=True)):
        # Another item counts where it is at home: not in what it shares with a better place.
        others = [0.0] * len(row)
        for m, home in enumerate(at_home):
            if m != n:
                others[home] = max(others[home], share[m][home])
        best, second = ([*sorted(shares, reverse=True), 0.0])[:2]
        for value, other, one in zip(shares, others, row, strict=True):
            if value != other:
                one["over_items"] = value - other
            most = second if value == best else best
            if value != most:
                one["over_slots"] = value - most


def _structure(found: Signals, item: Item, slot: Slot) -> None:
    """Numbers, Members, debates and kinds."""
    if not item.ids.isdisjoint(slot.ids):
        found["reference"] = 1.0
    elif slot.lead is not None and _same_type(item.ids, slot.ids):
        found["reference_clash"] = 1.0
    if item.members:
        named = item.members & slot.members
        if named:
            found["member"] = len(named) / len(item.members)
        elif not item.members.isdisjoint(slot.around):
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
    for kind, name in _LOST:
        if kind in item.asks and kind not in slot.gives:
            found[name] = 1.0
    if asked.SEND in item.asks and asked.SEND in slot.gives:
        found["sent"] = 1.0
    if slot.lead is not None:
        found["formula"] = 1.0
    elif (
        slot.last > slot.first
    ):  # a stretch that names nothing has to say something to be an answer
        found["long"] = min(slot.last - slot.first, _LONG) / _LONG
    if slot.mention:
        found["mention"] = 1.0


def _same_type(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both have a number of the same type, so that these could have agreed."""
    if not one or not other:
        return False
    return bool({_type(i) for i in one} & {_type(i) for i in other})


def _type(id_: str) -> str:
    return "T" if id_.startswith(("TZ", "T0")) else id_.partition("-")[0]
