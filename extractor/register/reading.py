"""The letters that are candidates, read again and held against the items."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Sequence

import extractor
from extractor import sides
from extractor.messages import InputError
from extractor.register import answers
from extractor.register.candidates import Candidate
from extractor.register.gathering import Facts, Told
from extractor.register.grouping import Again
from extractor.register.values import ANEW, DEFERRED, NAMED, NUMBER, WORDS, Event, Note, Paper

Tell = Callable[[int, int], None]  # how many letters were read, of how many
MOST = 400  # letters that are read again, unless more is asked


def read(
    folder: str,
    facts: Facts,
    candidates: Sequence[Candidate],
    most: int = MOST,
    tell: Tell | None = None,
) -> tuple[int, list[Note]]:
    """Add what the letters say to the items. Gives how many were read, and what there is to know: letters
    left out because they are too many (G003), and such that are not there as they were audited (G002)."""
    wanted: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:  # the weightiest first
        wanted[candidate.sha256].append(candidate)
    chosen = list(wanted)[:most]
    again = Again(facts.told)
    lost: list[str] = []
    for n, sha256 in enumerate(chosen):
        paper = facts.papers[sha256]
        if not _one(folder, paper, wanted[sha256], again):
            lost.append(paper.path)
        if tell is not None:
            tell(n + 1, len(chosen))
    notes = []
    if lost:
        notes.append(Note("G002", {"count": len(lost), "path": lost[0], "folder": folder}))
    if len(wanted) > most:
        notes.append(Note("G003", {"count": len(wanted) - most, "most": most}))
    return len(chosen) - len(lost), notes


def _one(folder: str, paper: Paper, wanted: Sequence[Candidate], again: Again) -> bool:
    """Hold one letter against its items; False when it cannot be read as it was."""
    try:
        document = extractor.read(os.path.join(folder, paper.path), kind="brief")
    except InputError:
        return False
    if document.sha256 != paper.sha256:
        return False
    pairs = [(candidate.item, candidate.by_number) for candidate in wanted]
    how = {candidate.item.id: candidate.by_number for candidate in wanted}
    for answer in answers.of_letter(sides.read(document), pairs):
        _add(answer, paper, NUMBER if how[answer.item.id] else WORDS, again)
    return True


def _add(answer: answers.Answer, paper: Paper, how: str, again: Again) -> None:
    item = answer.item
    # That the letter names the item is told by what it says of it; the term there is the item's.
    item.events = [
        e for e in item.events if not (e.paper is paper and e.what == NAMED and not e.due_text)
    ]
    put_off = answer.verdict == DEFERRED
    anew = None
    if put_off or answer.own:
        anew = again.after(paper.sha256, answer.start, answer.stop, leaning=not put_off)
    if put_off or anew is None:
        item.events.append(
            Event(
                what=answer.verdict,
                paper=paper,
                start=answer.start,
                stop=answer.stop,
                text=answer.text,
                how=how,
                confidence=answer.confidence,
            )
        )
    if anew is not None:
        item.events.append(_anew(anew, paper, how, answer.confidence))


def _anew(told: Told, paper: Paper, how: str, confidence: float) -> Event:
    return Event(
        what=ANEW,
        paper=paper,
        start=told.start,
        stop=told.stop,
        text=told.text,
        how=how,
        confidence=confidence,
        due=told.due,
        due_text=told.due_text,
    )
