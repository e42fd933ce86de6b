"""A document made ready for coverage: everything found in it, by place."""

from __future__ import annotations

from extractor.coverage.sides import Side
from extractor.document import Document
from extractor.finders import footnotes
from extractor.pipeline import look


def read(document: Document) -> Side:
    """Run all finders over a document."""
    metadata, found, _ = look(document)
    return Side(document, found, metadata, tuple(footnotes.find(document)[0]))
