"""Commitments: toezeggingen, moties and verzoeken of a nota or letter, and a letter's own promises.

A nota says what its letter deals with (``nota``); a letter answers (``brief``) and promises anew
(``promises``). Each commitment found is then read for to whom it was made (``addressees``), in which
debate (``debates``), until when (``due``), under which number (``official``) and what it asks
(``asks``).
"""

from __future__ import annotations

from extractor.digest import sha256
from extractor.document import NOTA, ROW, Document, Issue
from extractor.finders.base import Found, Hit
from extractor.finders.commitments import (
    addressees,
    asks,
    brief,
    debates,
    due,
    nota,
    official,
    promises,
    weights,
)
from extractor.finders.commitments.draft import BELOFTE, Context, Draft, Range, context
from extractor.findings import Addressee, Commitment


def find(document: Document, found: Found) -> tuple[list[Hit[Commitment]], list[Issue]]:
    """All commitments in text order, and for each stretch of a nota that may be one more an issue (W001).

    Looks at ``found.references``, ``found.dates``, ``found.actors`` and ``found.date``.
    """
    ready = context(document, found)
    doubtful: list[Range] = []
    if document.kind == NOTA:
        drafts, doubtful = nota.find(ready)
    else:
        drafts = brief.find(ready)
        drafts += promises.find(ready, drafts, weights.load("promises"))
        drafts.sort(key=lambda d: (d.start, d.end))
    issues = [
        Issue("W001", {"text": " ".join(ready.text[a:b].split())}, document.span(a, b))
        for a, b in doubtful
    ]
    if not drafts:
        return [], issues
    held = debates.read(ready)
    times: dict[str, int] = {}
    return [_hit(draft, ready, held, times) for draft in drafts], issues


def _hit(
    draft: Draft, ready: Context, held: debates.Debates, times: dict[str, int]
) -> Hit[Commitment]:
    text = " ".join([ready.text[start:end] for start, end in draft.pieces])
    id_ = identity(draft.kind, text)
    times[id_] = times.get(id_, 0) + 1
    start, end = _extent(draft, ready)
    debate = None if draft.kind == BELOFTE else debates.find(draft, ready, held)
    commitment = Commitment(
        id=id_ if times[id_] == 1 else f"{id_}-{times[id_]}",
        kind=draft.kind,
        text=text,
        span=ready.document.span(start, end),
        made_to=_made_to(draft, ready),
        debate=debate,
        due=due.find(draft, ready, debate),
        references=official.find(draft, ready),
        asks=asks.find(draft, ready),
    )
    return Hit(start, end, commitment)


def _extent(draft: Draft, ready: Context) -> tuple[int, int]:
    """From where to where a commitment stands: an item of a table is its row, whatever cell says what it is about."""
    row = ready.document.passage_at(draft.start)
    if row.kind != ROW:
        return draft.start, draft.end
    return row.start, max(row.end, draft.end)


def _made_to(draft: Draft, ready: Context) -> tuple[Addressee, ...]:
    if draft.kind != BELOFTE:
        return addressees.find(draft, ready)
    senate = "Eerste Kamer" in ready.text[draft.start : draft.end]
    return (Addressee(name="Eerste Kamer" if senate else "Tweede Kamer", party=None),)


def identity(kind: str, text: str) -> str:
    """The stable id of a commitment: the same kind and text, spaces and case aside, give the same."""
    key = f"{kind}\n{' '.join(text.split()).lower()}"
    return f"c-{sha256(key.encode())[:12]}"
