"""Candidates: the letter cut into slots, the stretches that can answer one item.

A slot opens at a sentence that names a toezegging, motie or verzoek (by number, Member or formula) and
runs on to the next such sentence under the same heading; a paragraph that names none is a slot of its
own. "Hiermee wordt invulling gegeven aan ..." answers with what stands before it, so such a slot reaches
back.
"""

from __future__ import annotations

import msgspec

from extractor.coverage import passages
from extractor.coverage.manners import Manners
from extractor.coverage.passages import Leads, Range, Sentence
from extractor.coverage.people import People, surname
from extractor.coverage.sides import Side
from extractor.findings import Commitment

# A sentence that opens so closes an answer: what it names was dealt with just before.
_BACK = (
    "Hiermee", "Daarmee", "Hierdoor", "Dit is ook", "Dat geldt", "Zo ", "Ook hiermee", "Tevens",
    "Met deze", "Met dit", "Met het bovenstaande", "Met bovenstaande", "Op deze wijze", "Dit geeft",
    "Aldus", "Ik beschouw", "Wij beschouwen", "Ik acht", "Met deze brief",
)  # fmt: skip
_FARTHEST = 4  # paragraphs that an answer runs on without being named again


class Slot(msgspec.Struct):
    """A stretch that can answer an item. ``first`` to ``last`` are sentence indices, ``lead`` the
    sentence that names the item (None: none does). What is named: official numbers, folded surnames,
    kinds, days of debates. ``room``: how many items may have it; ``gives``: the kinds
    of things that it gives (``asked``); ``mention``: a line of a list of what is
    considered done, which names its item and says nothing of it."""

    first: int
    last: int
    lead: int | None
    section: int
    ids: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    kind: str | None = None
    days: frozenset[str] = frozenset()
    clause: Range | None = None
    room: int = 1
    gives: frozenset[str] = frozenset()
    mention: bool = False


class Letter(msgspec.Struct):
    """The letter as coverage sees it."""

    side: Side
    sentences: list[Sentence]
    slots: list[Slot]
    headings: list[str]

    def place(self, slot: Slot) -> Range:
        """The clean stretch of a slot."""
        return self.sentences[slot.first].start, self.sentences[slot.last].end


def read(side: Side) -> Letter:
    """Cut a letter into sentences and slots."""
    found, headings, leads = passages.read(side)
    slots = _slots(side, found, leads)
    _manners(side, found, slots)
    return Letter(side=side, sentences=found, slots=slots, headings=headings)


def _manners(side: Side, found: list[Sentence], slots: list[Slot]) -> None:
    manners = Manners(side)
    for slot in slots:
        start, end = found[slot.first].start, found[slot.last].end
        slot.gives = manners.gives(start, end)
        for sentence in found[slot.first : slot.last + 1]:
            for note in sentence.notes:  # the figures may stand there only
                slot.gives |= manners.gives(*note)
        slot.mention = slot.lead is not None and found[slot.lead].passage in manners.done
        if slot.mention:
            slot.first = slot.last = slot.lead or 0


def _slots(side: Side, found: list[Sentence], leads: Leads) -> list[Slot]:
    slots: list[Slot] = []
    people = People(side, found)
    i = 0
    while i < len(found):
        if i in leads:
            last = _runs_to(found, leads, i)
            first = _reaches_back(side.text, found, leads, i, slots)
            slots += [_named(people, found, lead, i, first, last) for lead in leads[i]]
            # The paragraphs that run on may answer something else: they are slots too.
            i = _end_of_paragraph(found, leads, i) + 1
            continue
        last = _end_of_paragraph(found, leads, i)
        slots.append(_bare(people, found, i, last))
        i = last + 1
    return slots


def _end_of_paragraph(found: list[Sentence], leads: Leads, i: int) -> int:
    last = i
    while (
        last + 1 < len(found)
        and found[last + 1].passage == found[i].passage
        and last + 1 not in leads
    ):
        last += 1
    return last


def _runs_to(found: list[Sentence], leads: Leads, i: int) -> int:
    """The last sentence before the next lead or heading, a few paragraphs on at most."""
    last, passages = i, 0
    while last + 1 < len(found) and found[last + 1].goes_on:
        last += 1  # what follows a sentence that names several items is about all of them
    while (
        last + 1 < len(found)
        and last + 1 not in leads
        and found[last + 1].section == found[i].section
    ):
        if found[last + 1].passage != found[last].passage:
            passages += 1
            if passages > _FARTHEST:
                break
        last += 1
    return last


def _reaches_back(
    text: str,
    found: list[Sentence],
    leads: Leads,
    i: int,
    slots: list[Slot],
) -> int:
    """Where the answer begins: at the lead, or before it when the lead looks back."""
    lead = found[i]
    back = text.startswith(_BACK, lead.start)
    first = i
    while first and found[first - 1].passage == lead.passage and first - 1 not in leads:
        first -= 1
    if not back:
        # What a paragraph says before it names the item introduces it.
        return first if i - first <= 3 else i
    if first == i and i and found[i - 1].section == lead.section and i - 1 not in leads:
        first = i - 1
        while first and found[first - 1].passage == found[i - 1].passage and first - 1 not in leads:
            first -= 1
    return first


def _named(
    people: People,
    found: list[Sentence],
    lead: tuple[Range, Commitment],
    i: int,
    first: int,
    last: int,
) -> Slot:
    (start, end), commitment = lead
    debate = commitment.debate
    return Slot(
        first=first,
        last=last,
        lead=i,
        section=found[i].section,
        ids=frozenset(commitment.references),
        members=frozenset(surname(m.name) for m in commitment.made_to),
        around=people.within(found[first].start, found[last].end),
        kind=commitment.kind,
        days=frozenset((debate.date,)) if debate and debate.date else frozenset(),
        clause=(start, end),
    )


def _bare(people: People, found: list[Sentence], first: int, last: int) -> Slot:
    return Slot(
        first=first,
        last=last,
        lead=None,
        section=found[first].section,
        ids=people.numbers(found[first : last + 1]),
        around=people.within(found[first].start, found[last].end),
        room=2,
    )
