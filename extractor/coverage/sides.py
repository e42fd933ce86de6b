"""What coverage looks at: the two documents with what was found in each, and the links between them."""

from __future__ import annotations

import msgspec

from extractor.digest import sha256
from extractor.document import Document, Issue, Span
from extractor.finders.base import Found, Hit
from extractor.findings import Commitment, Footnote, Metadata, Quote


class Side(msgspec.Struct, frozen=True):
    """One document with its findings by place in the clean text (``found``), its metadata and its
    footnotes; ``doubts`` are its stretches that may be one more commitment."""

    document: Document
    found: Found
    metadata: Metadata
    footnotes: tuple[Footnote, ...]
    doubts: tuple[Issue, ...] = ()

    @property
    def text(self) -> str:
        """The clean text, to which the places of ``found`` point."""
        return self.document.text

    def quote(self, start: int, end: int) -> Quote:
        """``text[start:end]`` as it can be shown: the clean words, and their span in the source."""
        return Quote(text=self.document.text[start:end], span=self.document.span(start, end))

    def digest(self, *places: tuple[int, int]) -> str:
        """A fingerprint of what stands at these places, white space aside."""
        words = (" ".join(self.document.text[start:end].split()) for start, end in places)
        return sha256("\n".join(words).encode("utf-8", "replace"))[:16]

    def digest_at(self, at: int) -> str:
        """The fingerprint of the whole passage that ``text[at]`` is in."""
        passage = self.document.passage_at(at)
        return self.digest((passage.start, passage.end))

    def span(self, start: int, end: int) -> Span:
        """The source span of ``text[start:end]``."""
        return self.document.span(start, end)


class Link(msgspec.Struct, frozen=True):
    """A commitment of the nota, its verdict, and the stretches of the letter's clean text that answer
    it, best first; none when nothing does."""

    commitment: Hit[Commitment]
    verdict: str
    passages: tuple[tuple[int, int], ...]


class Pair(msgspec.Struct, frozen=True):
    """All that a discrepancy rule may look at."""

    brief: Side
    nota: Side
    links: tuple[Link, ...]
