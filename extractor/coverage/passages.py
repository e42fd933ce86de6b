"""The letter cut into sentences, each with its section, its notes and the items it names."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import msgspec

from extractor.coverage.sides import Side
from extractor.document import FOOTNOTE, HEADING, ITEM, PARAGRAPH, ROW, Passage
from extractor.findings import Commitment
from extractor.language import sentences

Range = tuple[int, int]
# The commitments that the letter names, with their places, by the index of the sentence of each.
Leads = dict[int, list[tuple[Range, Commitment]]]

_BODY = (PARAGRAPH, ITEM, ROW)
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


def read(side: Side) -> tuple[list[Sentence], list[str], Leads]:
    """The sentences, the headings (the first, empty one is what stands above any), and the items named."""
    found, headings = _sentences(side)
    found, leads = _clauses(found, _leads(side, found))
    return found, headings, leads


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
