"""Footnotes and endnotes: the number a reader sees, the text, where it hangs and where it stands."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from extractor.document import FOOTNOTE, Document, Issue, Span
from extractor.findings import Footnote
from extractor.readers.dump import printed


class Note(msgspec.Struct, frozen=True, gc=False):
    """A note's number and anchor, with ``at``: where in the clean text it hangs (None: nowhere)."""

    number: int
    anchor: Span | None
    at: int | None


def numbering(document: Document) -> Mapping[str, Note]:
    """Each mark's note: numbers run in the order of first anchors; notes without one come last."""
    notes: dict[str, Note] = {}
    for anchor in sorted(document.anchors, key=lambda a: a.span):
        if anchor.label not in notes:
            notes[anchor.label] = Note(len(notes) + 1, anchor.span, anchor.at)
    for passage in document.of_kind(FOOTNOTE):
        if passage.label is not None and passage.label not in notes:
            notes[passage.label] = Note(len(notes) + 1, None, None)
    return notes


def find(document: Document) -> tuple[list[Footnote], list[Issue]]:
    """All notes in the order of their numbers; a mark without body has an empty text."""
    notes = numbering(document)
    bodies = {p.label: p for p in reversed(document.passages) if p.kind == FOOTNOTE}
    found: list[Footnote] = []
    issues: list[Issue] = []
    for label, note in notes.items():
        body = bodies.get(label)
        if body is None:
            issues.append(Issue("R003", {"label": printed(label)}, note.anchor))
        span = document.span(body.start, body.end) if body else None
        if note.anchor is None:
            issues.append(Issue("R002", {"label": printed(label)}, span))
        found.append(
            Footnote(
                label=printed(label),
                number=note.number,
                text=document.read(body) if body else "",
                anchor=note.anchor,
                body=span,
            )
        )
    return found, issues
