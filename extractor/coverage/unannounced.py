"""What the letter deals with and the nota does not mention."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.coverage.letter import Letter
from extractor.coverage.matching import Match
from extractor.coverage.model import models
from extractor.coverage.sides import Pair
from extractor.coverage.verdict import ABSENT
from extractor.findings import Unannounced


def find(pair: Pair, matches: Sequence[Match], letter: Letter) -> tuple[Unannounced, ...]:
    """The toezeggingen and moties of the letter that no item of the nota is matched with, and whose
    numbers the nota does not give."""
    taken = {m.slot for m in matches if models().found(m.found) >= ABSENT}
    known = {hit.value.id for hit in pair.nota.found.references if hit.value.id}
    for m in matches:
        if m.slot in taken:
            known |= letter.slots[m.slot].ids
    used = {(letter.slots[n].lead, letter.slots[n].clause) for n in taken}
    found = []
    for n, slot in enumerate(letter.slots):
        if slot.lead is None or n in taken or (slot.kind == "verzoek" and not slot.ids):
            continue
        if (slot.lead, slot.clause) in used or (slot.ids and slot.ids <= known):
            continue
        if not slot.ids and not slot.members:
            continue  # "enkele toezeggingen": none in particular
        if _same_as_an_item(slot.members, slot.kind, slot.ids, matches):
            continue
        start, end = slot.clause or letter.place(slot)
        quote = letter.side.quote(start, end)
        found.append(
            Unannounced(text=quote.text, span=quote.span, references=tuple(sorted(slot.ids)))
        )
    return tuple(found)


def _same_as_an_item(
    members: frozenset[str], kind: str | None, ids: frozenset[str], matches: Sequence[Match]
) -> bool:
    """A second mention of an item: the same movers and kind, without a number that says otherwise."""
    return (
        bool(members)
        and not ids
        and any(
            m.item.members == members and (m.item.kind == "motie") == (kind == "motie")
            for m in matches
        )
    )
