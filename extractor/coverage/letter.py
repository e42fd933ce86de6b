"""Candidates: the letter cut into slots, the stretches that can answer one item.

A slot opens at a sentence that names a toezegging, motie or verzoek (by number, Member or formula) and
runs on to the next such sentence under the same heading; a paragraph that names none is a slot of its
own. "Hiermee wordt invulling gegeven aan ..." answers with what stands before it, so such a slot reaches
back.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import msgspec

from extractor.coverage.sides import Side
from extractor.document import FOOTNOTE, HEADING, ITEM, PARAGRAPH, ROW, Passage
from extractor.findings import Commitment
from extractor.language import sentences
from extractor.language.names import fold
from extractor.patterns import pattern

Range = tuple[int, int]
# The commitments that the letter names, with their places, by the index of the sentence of each.
Leads = dict[int, list[tuple[Range, Commitment]]]

# The types of number that a toezegging, motie or verzoek has.
_ITEM_NUMBERS = frozenset(("toezegging", "kamerstuk"))
_BODY = (PARAGRAPH, ITEM, ROW)
# A sentence that opens so closes an answer: what it names was dealt with just before.
_BACK = (
    "Hiermee", "Daarmee", "Hierdoor", "Dit is ook", "Dat geldt", "Zo ", "Ook hiermee", "Tevens",
    "Met deze", "Met dit", "Met het bovenstaande", "Met bovenstaande", "Op deze wijze", "Dit geeft",
    "Aldus", "Ik beschouw", "Wij beschouwen", "Ik acht", "Met deze brief",
)  # fmt: skip
TALKED = pattern(
    r"gesprok|gesprek|overleg|besprok|spreek|spraken|sprak|afgesprok|om de tafel|aan tafel|afstem|afgestemd"
    r"|rond de tafel|in contact|voorgelegd"
)
_SENT = pattern(
    r"bijgevoegd|bijlage|meegezonden|meegestuurd|treft u|vindt u|toegezonden|gevoegd|separaat|afzonderlijke brief"
    r"|aangeboden|bied ik|bieden wij|stuur ik|zend ik|als bijlage"
)
_DONE = pattern(r"afgedaan|voldaan|afgerond|uitgevoerd|afgehandeld|nagekomen|invulling")
_FARTHEST = 4  # paragraphs that an answer runs on without being named again
_NOTE_WORDS = 6  # words that make a note more than a reference


class Sentence(msgspec.Struct, gc=False):
    """A sentence of the letter: its place, its passage and section by index, and the notes that hang
    in it and say more than a number. One that names several items is cut where each begins; ``goes_on``
    are all pieces but the first."""

    start: int
    end: int
    passage: int
    section: int
    notes: tuple[Range, ...] = ()
    goes_on: bool = False


class Slot(msgspec.Struct):
    """A stretch that can answer an item. ``first`` to ``last`` are sentence indices, ``lead`` the
    sentence that names the item (None: none does). What is named: official numbers, folded surnames,
    kinds, days of debates. ``room``: how many items may have it; ``figures``, ``talks`` and ``sends``: whether
    it gives numbers, tells of a talk, points at a document; ``mention``: a line of a list of what is
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
    figures: bool = False
    talks: bool = False
    sends: bool = False
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
    found, headings = _sentences(side)
    found, leads = _clauses(found, _leads(side, found))
    slots = _slots(side, found, leads)
    _manners(side, found, slots)
    return Letter(side=side, sentences=found, slots=slots, headings=headings)


def _manners(side: Side, found: list[Sentence], slots: list[Slot]) -> None:
    """How each slot answers: with numbers, of a talk, by a document, or by naming alone."""
    text = side.text
    counted = sorted(h.start for h in side.found.figures)
    talked = [m.start() for m in TALKED.finditer(text)]
    sent = [m.start() for m in _SENT.finditer(text)]
    done = _done_lists(side)
    for slot in slots:
        start, end = found[slot.first].start, found[slot.last].end
        slot.figures = _any_in(counted, start, end)
        slot.talks = _any_in(talked, start, end)
        slot.sends = _any_in(sent, start, end)
        slot.mention = slot.lead is not None and found[slot.lead].passage in done
        if slot.mention:
            slot.first = slot.last = slot.lead or 0


def _any_in(places: list[int], start: int, end: int) -> bool:
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def _done_lists(side: Side) -> set[int]:
    """The passages, by index, that are lines of a list of items considered done."""
    found: set[int] = set()
    opened = False
    for number, p in enumerate(side.document.passages):
        if p.kind in (ITEM, ROW):
            if opened:
                found.add(number)
        elif p.kind in (PARAGRAPH, HEADING):
            tail = side.text[max(p.start, p.end - 200) : p.end]
            opened = tail.rstrip().endswith(":") and _DONE.search(tail) is not None
    return found


def surname(name: str) -> str:
    """What two writings of one Member share: the last word of the folded name."""
    return fold(name).rpartition(" ")[2]


def _sentences(side: Side) -> tuple[list[Sentence], list[str]]:
    text = side.text
    notes = _speaking_notes(side)
    at = [place for place, _ in notes]
    found: list[Sentence] = []
    headings = [""]
    for number, p in enumerate(side.document.passages):
        if p.kind == HEADING:
            headings.append(text[p.start : p.end])
        elif p.kind in _BODY:
            for start, end in sentences.split(text, p.start, p.end):
                low, high = bisect_left(at, start + 1), bisect_right(at, end)
                hung = tuple(body for _, body in notes[low:high])
                found.append(Sentence(start, end, number, len(headings) - 1, hung))
    return found, headings


def _speaking_notes(side: Side) -> list[tuple[int, Range]]:
    """Where each note that says something hangs, with its body, in text order."""
    bodies = {
        p.label: (p.start, p.end)
        for p in side.document.passages
        if p.kind == FOOTNOTE and p.label and _says_more(side.text, p)
    }
    return sorted((a.at, bodies[a.label]) for a in side.document.anchors if a.label in bodies)


def _says_more(text: str, p: Passage) -> bool:
    return text.count(" ", p.start, p.end) >= _NOTE_WORDS


def _leads(side: Side, found: list[Sentence]) -> Leads:
    """The commitments that the letter names, by the index of the sentence in which each ends."""
    starts = [s.start for s in found]
    leads: Leads = {}
    for hit in side.found.commitments:
        if hit.value.kind == "belofte":
            continue
        # The sentence that it opens in; one that begins with the sentence before belongs to that.
        i = max(0, bisect_right(starts, hit.start) - 1)
        leads.setdefault(i, []).append(((hit.start, hit.end), hit.value))
    return leads


def _clauses(found: list[Sentence], leads: Leads) -> tuple[list[Sentence], Leads]:
    """Cut the sentences that name several items, so that each item has words of its own."""
    if all(len(some) < 2 for some in leads.values()):
        return found, leads
    pieces: list[Sentence] = []
    moved: Leads = {}
    for n, sentence in enumerate(found):
        some = sorted(leads.get(n, ()), key=lambda lead: lead[0])
        first = len(pieces)
        starts = [sentence.start]
        for (start, _), _ in some[1:]:
            if starts[-1] < start < sentence.end:
                starts.append(start)
        for start, end in zip(starts, (*starts[1:], sentence.end), strict=True):
            notes = sentence.notes if end == sentence.end else ()
            pieces.append(
                Sentence(
                    start, end, sentence.passage, sentence.section, notes, start > sentence.start
                )
            )
        for lead in some:
            at = bisect_right(starts, max(lead[0][0], sentence.start)) - 1
            moved.setdefault(first + at, []).append(lead)
    return pieces, moved


def _slots(side: Side, found: list[Sentence], leads: Leads) -> list[Slot]:
    slots: list[Slot] = []
    people = People(side)
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


class People:
    """The Members and the official numbers of a letter by place."""

    def __init__(self, side: Side) -> None:
        self._document = side.document
        named = sorted(
            (mention.span[0], surname(hit.value.name))
            for hit in side.found.actors
            if hit.value.type == "member"
            for mention in hit.value.mentions
        )
        self._at = [at for at, _ in named]
        self._names = [name for _, name in named]
        numbers = [
            (hit.start, hit.value.id)
            for hit in side.found.references
            if hit.value.id and hit.value.type in _ITEM_NUMBERS
        ]
        self._numbers_at = [at for at, _ in numbers]
        self._numbers = [id_ for _, id_ in numbers]
        bodies = {
            p.label: (p.start, p.end)
            for p in side.document.passages
            if p.kind == FOOTNOTE and p.label
        }
        self._notes = sorted(
            (a.at, bodies[a.label]) for a in side.document.anchors if a.label in bodies
        )

    def numbers(self, sentences: list[Sentence]) -> frozenset[str]:
        """The official numbers of items in some sentences and in the notes that hang there."""
        ranges = [(s.start, s.end) for s in sentences]
        low = bisect_left(self._notes, (sentences[0].start + 1, (0, 0)))
        for at, body in self._notes[low:]:
            if at > sentences[-1].end:
                break
            ranges.append(body)
        found: list[str] = []
        for start, end in ranges:
            found += self._numbers[
                bisect_left(self._numbers_at, start) : bisect_left(self._numbers_at, end)
            ]
        return frozenset(found)

    def within(self, start: int, end: int) -> frozenset[str]:
        """The surnames named in a stretch of clean text."""
        low, high = self._document.offset(start), self._document.offset(end - 1)
        return frozenset(self._names[bisect_left(self._at, low) : bisect_right(self._at, high)])
