"""Where a substring of the gold stands in a document, and which passages a span touches."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from extractor.document import Document, Span

# What paper and markup put between the letters: white space, hyphens at line ends, bullets.
_BETWEEN = frozenset("-\u2010\u2011\u00ad•▪◦·\uf0b7*_|#>\\")
_MOST_PASSAGES = 4  # a span that runs over more points at no place in particular
_QUOTES = str.maketrans("‘’“”", "''\"\"")


class Skeleton:
    """A text without what paper puts between its letters, so that a quotation is found however the
    lines fell; every letter knows where it came from."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = [i for i, c in enumerate(text) if not c.isspace() and c not in _BETWEEN]
        self._letters = "".join(text[i] for i in self._at).translate(_QUOTES)

    def find(self, wanted: str) -> list[Span]:
        """All places of ``wanted``. Those that begin and end at a word's edge go first: "12 procent"
        does not stand in "112 procent"."""
        letters = Skeleton(wanted)._letters
        if not letters:
            return []
        found = []
        at = self._letters.find(letters)
        while at >= 0:
            found.append((self._at[at], self._at[at + len(letters) - 1] + 1))
            at = self._letters.find(letters, at + 1)
        return [span for span in found if self._whole(span)] or found

    def _whole(self, span: Span) -> bool:
        start, end = span
        before, after = self._text[start - 1 : start], self._text[end : end + 1]
        return not (
            (before.isalnum() and self._text[start].isalnum())
            or (after.isalnum() and self._text[end - 1].isalnum())
        )


class Places:
    """One document with the places of quotations in it, as source spans."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._clean = Skeleton(document.text)
        self._source = Skeleton(document.source)
        self._known: dict[str, list[Span]] = {}
        ends = [*document.clean_at[1:], len(document.text)]
        # Stretches by their place in the source: [source start, source end) and the clean start.
        self._stretches = sorted(
            (source, source + end - clean, clean)
            for source, clean, end in zip(document.source_at, document.clean_at, ends, strict=True)
        )

    def of(self, wanted: str | None) -> list[Span]:
        """Where a quotation stands. The clean text is asked first: a margin column or a page's foot may
        cut through the words of the source."""
        if not wanted:
            return []
        if wanted not in self._known:
            clean = [self.document.span(*span) for span in self._clean.find(wanted)]
            self._known[wanted] = clean or self._source.find(wanted)
        return self._known[wanted]

    def overlap(self, wanted: str | None, span: Span) -> int:
        """How many characters a span shares with a quotation, 0 when none."""
        return max((shared(place, span) for place in self.of(wanted)), default=0)

    def same_passage(self, wanted: str | None, span: Span) -> bool:
        """Whether a span, stretched to its whole passages (paragraph, list item, row, heading or note,
        as the reader parted them), takes in part of a quotation."""
        passages = self.passages(span)
        return len(passages) <= _MOST_PASSAGES and any(
            _meet(passages, self.passages(place)) for place in self.of(wanted)
        )

    def passages(self, span: Span) -> range:
        """The passages, by number, from the one where the span begins to the one where it ends. Asked by
        its two ends alone: what was cut out of a paragraph (a note, a margin block) lies inside the
        source span and is not part of it."""
        source, (start, end) = self.document.source, span
        while start < end and source[start].isspace():
            start += 1
        while start < end and source[end - 1].isspace():
            end -= 1
        first = self._passage(self._first(start))
        last = self._passage(self._last(max(start, end - 1)))
        return range(min(first, last), max(first, last) + 1)

    def _passage(self, at: int) -> int:
        return max(0, bisect_right(self.document.starts, at) - 1)

    def _first(self, at: int) -> int:
        """The clean offset of a source character, or of the next that was kept."""
        i = bisect_right(self._stretches, at, key=lambda stretch: stretch[0]) - 1
        if i >= 0 and at < self._stretches[i][1]:
            return self._stretches[i][2] + at - self._stretches[i][0]
        return self._stretches[min(i + 1, len(self._stretches) - 1)][2]

    def _last(self, at: int) -> int:
        """The clean offset of a source character, or of the last before it that was kept."""
        i = max(0, bisect_left(self._stretches, at + 1, key=lambda stretch: stretch[0]) - 1)
        source, end, clean = self._stretches[i]
        return clean + max(0, min(at, end - 1) - source)


def shared(a: Span, b: Span) -> int:
    """How many characters two spans have in common."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def _meet(a: range, b: range) -> bool:
    return a.start < b.stop and b.start < a.stop
