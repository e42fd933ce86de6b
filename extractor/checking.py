"""The whole way from two documents to their coverage."""

from __future__ import annotations

from msgspec.structs import replace

from extractor import coverage, sides
from extractor.coverage.model import Models
from extractor.document import BRIEF, NOTA, Document
from extractor.findings import Coverage
from extractor.messages import diagnostic
from extractor.pipeline import source


def in_order(one: Document, other: Document) -> tuple[Document, Document]:
    """Letter and nota, whichever came first; where both read alike the second is the nota, unless only
    the first was in doubt. The finders read each as what it is taken for."""
    if _as_nota(one) > _as_nota(other):
        one, other = other, one
    letter = one if one.kind == BRIEF else replace(one, kind=BRIEF)
    memo = other if other.kind == NOTA else replace(other, kind=NOTA)
    return letter, memo


def check(
    one: Document, other: Document, lang: str = "nl", weights: Models | None = None
) -> Coverage:
    """Read both documents and hold the letter against the nota."""
    letter, memo = in_order(one, other)
    brief, nota = sides.read(letter), sides.read(memo)
    issues = [*nota.doubts, *memo.issues, *letter.issues]
    return coverage.check(
        brief,
        nota,
        (source(letter), source(memo)),
        tuple(diagnostic(issue, lang) for issue in issues),
        lang,
        weights,
    )


def _as_nota(document: Document) -> int:
    """How much a document reads as a nota: 2 surely, 1 in doubt, 0 as a letter."""
    doubt = any(issue.code == "R005" for issue in document.issues)
    if document.kind == NOTA:
        return 2
    return 1 if document.kind != BRIEF or doubt else 0
