"""The outline: the headings of the running text with their level."""

from __future__ import annotations

from extractor.document import HEADING, Document
from extractor.findings import Heading


def find(document: Document) -> list[Heading]:
    """All headings in text order; levels count from 1."""
    return [
        Heading(
            heading=document.read(passage),
            level=max(1, passage.level),
            span=document.span(passage.start, passage.end),
        )
        for passage in document.of_kind(HEADING)
    ]
