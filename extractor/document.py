"""The document as read: an untouched source, and passages whose clean text maps back to it.

``Document.source`` is the decoded file, never changed: every span that leaves this program is a
half-open pair of code-point offsets into it. ``Document.text`` is the same content made readable:
the passages in reading order, one a line, without page furniture, note marks, markup, line-end
hyphens or odd spaces. Finders look at ``text`` and report through ``Document.span``.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import force_setattr

from extractor.patterns import pattern

Span = tuple[int, int]

# The kinds of passage. A row's cells are parted by a tab in the clean text, so that no pattern that
# asks for a space ever runs from one cell into the next.
HEADING = "heading"
PARAGRAPH = "paragraph"
ITEM = "item"
ROW = "row"
FOOTNOTE = "footnote"
LABEL = "label"
SIGNATURE = "signature"
FURNITURE = "furniture"
KINDS = (HEADING, PARAGRAPH, ITEM, ROW, FOOTNOTE, LABEL, SIGNATURE, FURNITURE)

BRIEF = "brief"
NOTA = "nota"
OTHER = "other"


# Every digit of a text in bytes as "0", all else as a space.
_DIGITS = bytes(48 if 48 <= byte < 58 else 32 for byte in range(256))
_RUN = pattern("00*")


def runs_of_digits(text: str) -> list[Span]:
    """Every run of the digits 0-9, as [start, end) in text order.

    The engine skips to a literal ten times as fast as to one of a class, so the ten are made one: what
    is beyond Latin-1 becomes one question mark each, and every offset stays.
    """
    digits = text.encode("latin-1", "replace").translate(_DIGITS).decode("latin-1")
    return [match.span() for match in _RUN.finditer(digits)]


class Passage(msgspec.Struct, frozen=True, gc=False):
    """One unit of text: ``document.text[start:end]`` is what a reader would call one paragraph.

    ``level`` is 1-6 for a heading and 1.. for the nesting of a list item, else 0; ``marker`` is a list
    item's mark as printed ("-", "2.", "a)"); ``label`` is a footnote's mark or the label that
    introduces a value of the reference block; ``field`` is the metadata field that label stands for.
    A label passage's text is its value alone.
    """

    kind: str
    start: int
    end: int
    level: int = 0
    marker: str | None = None
    label: str | None = None
    field: str | None = None


class Anchor(msgspec.Struct, frozen=True, gc=False):
    """Where a note mark hangs: ``at`` in the clean text, ``span`` of the mark in the source."""

    label: str
    at: int
    span: Span


class Issue(msgspec.Struct, frozen=True, gc=False):
    """Something odd that was met while reading: a message code, its values, and where (source)."""

    code: str
    values: dict[str, str | int]
    span: Span | None


class Place(msgspec.Struct, frozen=True, gc=False):
    """Where the user sees a stretch of text in the file itself.

    ``part`` is the part of the file ("body", "header", "footnote 3", "table"); ``paragraph`` and
    ``run`` count from 1 in that part; ``page`` counts from 1 and ``box`` is (left, bottom, right, top)
    in points, upwards from the lower left corner of the page (of its MediaBox, as the file itself
    counts), turned as the page is shown.
    """

    part: str | None = None
    paragraph: int | None = None
    run: int | None = None
    page: int | None = None
    box: tuple[float, float, float, float] | None = None
    # Of a line of a pdf: the left side of each character and the right side of the last, as 32-bit
    # floats. ``Document.where`` makes the box of them that fits a span.
    edges: bytes = b""


def _narrowed(place: Place, start: int, end: int) -> Place | None:
    """The place of the characters ``start:end`` of a line; None when it has none of them."""
    edges = array("f", place.edges)
    start, end = max(start, 0), min(max(end, start + 1), len(edges) - 1)
    if start >= end or place.box is None:
        return None
    _, low, _, high = place.box
    return Place(page=place.page, box=(edges[start], low, edges[end], high))


class Document(msgspec.Struct, frozen=True):
    """What a reader gives. ``clean_at`` and ``source_at`` are parallel: from clean offset
    ``clean_at[i]`` on, the clean text copies the source from ``source_at[i]``."""

    name: str
    format: str
    kind: str
    sha256: str
    source: str
    text: str
    passages: tuple[Passage, ...]
    anchors: tuple[Anchor, ...]
    furniture: tuple[Span, ...]
    clean_at: Sequence[int]
    source_at: Sequence[int]
    issues: tuple[Issue, ...] = ()
    pages: int | None = None
    # From this source offset on, up to the next, the text stands at this place of the file.
    places: Sequence[tuple[int, Place]] = ()
    # What the text of a span of the source points to, where the file says so.
    links: Sequence[tuple[Span, str]] = ()
    starts: Sequence[
        int
    ] = ()  # of the passages, so that one is found without a call for each probe
    numbers: Sequence[Span] = ()  # every run of digits in the text: three finders begin there
    by_source: Sequence[int] = ()  # the segments in source order, made when first asked for

    def __post_init__(self) -> None:
        force_setattr(self, "starts", [passage.start for passage in self.passages])
        force_setattr(self, "numbers", runs_of_digits(self.text))

    def offset(self, at: int) -> int:
        """The source offset of the clean character ``at``."""
        i = bisect_right(self.clean_at, at) - 1
        return self.source_at[i] + at - self.clean_at[i]

    def clean(self, at: int) -> int | None:
        """Where the source character ``at`` stands in the clean text; None for what was cut out."""
        return next((start for start, _ in self.stretches((at, at + 1))), None)

    def stretches(self, span: Span) -> Iterator[Span]:
        """The stretches of clean text that come from a source span, in source order. It may hold things
        that were cut out, and notes and cells are read elsewhere than they stand."""
        start, end = span
        order = self.by_source
        if not order:
            order = sorted(range(len(self.source_at)), key=self.source_at.__getitem__)
            force_setattr(self, "by_source", order)
        at = max(0, bisect_right(order, start, key=self.source_at.__getitem__) - 1)
        # An empty segment may begin where another does.
        while at and self.source_at[order[at - 1]] == self.source_at[order[at]]:
            at -= 1
        for i in order[at:]:
            source, clean = self.source_at[i], self.clean_at[i]
            if source >= end:
                return
            stop = self.clean_at[i + 1] if i + 1 < len(self.clean_at) else len(self.text)
            low, high = max(clean, clean + start - source), min(stop, clean + end - source)
            if low < high:
                yield low, high

    def span(self, start: int, end: int) -> Span:
        """The source span of ``text[start:end]``; anything cut out in between lies inside it."""
        if end <= start:
            at = self.offset(min(start, len(self.text) - 1)) if self.text else 0
            return (at, at)
        clean, source = self.clean_at, self.source_at
        i = j = bisect_right(clean, start) - 1
        shift = source[i] - clean[i]
        first, last = start + shift, end + shift
        if i + 1 < len(clean) and clean[i + 1] < end:  # most spans lie in one stretch
            j = bisect_right(clean, end - 1) - 1
            last = source[j] + end - clean[j]
        # A combining mark belongs to the letter before it: the clean text has them composed.
        while "\u0300" <= self.source[last : last + 1] <= "\u036f":
            last += 1
        if last <= first:  # from one cell into the next: cells that run over lines are read down
            starts = [start, *clean[i + 1 : j + 1]]
            stops = [*clean[i + 1 : j + 1], end]
            return (
                min(map(self.offset, starts)),
                max(self.offset(stop - 1) for stop in stops) + 1,
            )
        return (first, last)

    def where(self, span: Span) -> list[Place]:
        """The places in the file of a span of the source; empty where the format has none."""
        end = max(span[1], span[0] + 1)
        first = self._first_place(span[0])
        found: list[Place] = []
        for i in range(first, len(self.places)):
            at, whole = self.places[i]
            if at >= end:
                break
            place = _narrowed(whole, span[0] - at, span[1] - at) if whole.edges else whole
            if place is not None and place not in found:
                found.append(place)
        if not found and self.places:  # a list mark alone, or what lies between two lines of a page
            whole = self.places[first][1]
            found = [Place(page=whole.page, box=whole.box) if whole.edges else whole]
        return found

    def _first_place(self, at: int) -> int:
        """The number of the place of the character ``at``. A list mark or a note's label is written
        before the text whose place is known: it stands in the paragraph that follows on its line."""
        first = max(0, bisect_right(self.places, at, key=lambda place: place[0]) - 1)
        if first + 1 < len(self.places):
            (_, here), (after, there) = self.places[first], self.places[first + 1]
            between = self.source[at:after]
            if (
                (here.part, here.paragraph) != (there.part, there.paragraph)
                and "\n" not in between
                and "\t" not in between
            ):
                return first + 1
        return first

    def printed(self, start: int, end: int) -> str:
        """What stands in the source at ``text[start:end]``, to the letter."""
        a, b = self.span(start, end)
        return self.source[a:b]

    def passage_at(self, at: int) -> Passage:
        """The passage in which the clean offset ``at`` lies."""
        return self.passages[max(0, bisect_right(self.starts, at) - 1)]

    def of_kind(self, *kinds: str) -> Iterator[Passage]:
        return (p for p in self.passages if p.kind in kinds)

    def read(self, passage: Passage) -> str:
        """The clean text of a passage."""
        return self.text[passage.start : passage.end]
