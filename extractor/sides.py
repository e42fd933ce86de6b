"""A document made ready for coverage: everything found in it, by place."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from extractor.coverage.sides import Side
from extractor.document import Document, Issue
from extractor.finders import footnotes
from extractor.finders.base import Found
from extractor.pipeline import look


def read(document: Document, adds: Callable[[Document, Found], Found] | None = None) -> Side:
    """Run all finders over a document; ``adds`` may add to what they found, as ``--model`` does."""
    metadata, found, issues = look(document)
    if adds is not None:
        found = adds(document, found)
    return Side(document, found, metadata, tuple(footnotes.find(document)[0]), doubts(issues))


def doubts(issues: Iterable[Issue]) -> tuple[Issue, ...]:
    """What may be one more commitment, of all that was odd in a document."""
    return tuple(issue for issue in issues if issue.code == "W001")
