"""References: every official number, motions by their movers, and articles of laws.

Each family is a file; this one puts their hits in order, lets the longer of two overlapping ones win,
and ties a reference in a note to the note and to the place where it hangs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from extractor.document import FOOTNOTE, LABEL, Document, Issue
from extractor.finders.base import Found, Hit
from extractor.finders.footnotes import Note, numbering
from extractor.finders.references import (
    european,
    kamerstukken,
    laws,
    links,
    moties,
    proceedings,
    publications,
    toezeggingen,
)
from extractor.finders.references.base import Raw, url
from extractor.findings import Reference

# In this order, a family wins from a later one where both claim the same characters.
_FAMILIES = (
    toezeggingen.find,
    publications.find,
    proceedings.find,
    european.find,
    kamerstukken.find,
    laws.find,
)


def find(
    document: Document, found: Found | None = None
) -> tuple[list[Hit[Reference]], list[Issue]]:
    """All references in text order. A motion may share its place with nothing: it is named, not
    numbered, and the number behind it is a reference of its own."""
    text = document.text
    raws = _without_overlaps(
        (rank, raw)
        for rank, family in enumerate(_FAMILIES)
        for raw in family(text, document.numbers)
    )
    bodies = {
        p.label: (p.start, p.end) for p in document.passages if p.kind == FOOTNOTE and p.label
    }
    linked = links.find(document, raws)
    if "otie" in text:
        stukken = [raw for raw in raws if raw.type == "kamerstuk" and not _replaced(text, raw)]
        raws += _numbered(moties.find(text, stukken, document.anchors, bodies), linked)
    raws += linked
    raws.sort(key=lambda raw: (raw.start, raw.end))
    notes = numbering(document)
    hits: list[Hit[Reference]] = []
    issues: list[Issue] = []
    for raw in raws:
        if _own_reference(document, raw):
            continue
        hits.append(Hit(raw.start, raw.end, _reference(document, raw, notes)))
        if raw.issue is not None:
            code, values = raw.issue
            issues.append(Issue(code, values, document.span(raw.start, raw.end)))
    return hits, issues


def _numbered(motions: Iterable[Raw], linked: Sequence[Raw]) -> Iterator[Raw]:
    """The motions; one without a number gets that of the address behind its words."""
    stukken = [raw for raw in linked if raw.type == "kamerstuk"]
    starts = [raw.start for raw in stukken]
    for motion in motions:
        i = bisect_left(starts, motion.end) - 1
        if motion.id is None and i >= 0 and stukken[i].end > motion.start:
            motion.id = stukken[i].id
        yield motion


def _replaced(text: str, raw: Raw) -> bool:
    """Whether the number is that of an earlier motion: "nr. 355 (t.v.v. nr. 349)"."""
    before = text[max(0, raw.start - 24) : raw.start]
    return "t.v.v." in before or "ter vervanging van" in before


def _without_overlaps(ranked: Iterable[tuple[int, Raw]]) -> list[Raw]:
    """In text order; of two that overlap the earlier family's, then the longer one, stays."""
    kept: list[tuple[int, Raw]] = []
    for rank, raw in sorted(ranked, key=lambda pair: (pair[1].start, -pair[1].end, pair[0])):
        if kept and raw.start < kept[-1][1].end:
            if rank < kept[-1][0] and raw.end >= kept[-1][1].end:
                kept[-1] = (rank, raw)
            continue
        kept.append((rank, raw))
    return [raw for _, raw in kept]


def _own_reference(document: Document, raw: Raw) -> bool:
    """Whether a bare number is the document's own reference or part of an address in the letterhead."""
    hyphened = raw.type == "kamerstuk" and document.text[raw.start].isdigit()
    if raw.type != "dossier" and not hyphened:
        return False
    passage = document.passage_at(raw.start)
    return passage.kind == LABEL and passage.field not in (
        "subject",
        "your_reference",
        "letterhead",
    )


def _reference(document: Document, raw: Raw, notes: Mapping[str, Note]) -> Reference:
    passage = document.passage_at(raw.start)
    span = document.span(raw.start, raw.end)
    note = notes.get(passage.label or "") if passage.kind == FOOTNOTE else None
    return Reference(
        type=raw.type,
        id=raw.id,
        text=document.source[span[0] : span[1]],
        span=span,
        footnote=note.number if note else None,
        anchor=note.anchor if note else None,
        url=url(raw.type, raw.id or raw.law),
        movers=raw.movers,
        status=raw.status,
        law=raw.law,
    )
