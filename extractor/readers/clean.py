"""From pieces of source to clean text, keeping for every clean character where it came from.

A reader says which stretches of the source make up a passage and how they join; ``Writer`` copies
them with odd spaces made plain, line-end hyphens undone, ligatures opened, accents composed and
invisible characters left out, and keeps the parallel offset arrays that ``Document`` needs.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterable

import msgspec

from extractor.document import Anchor, Passage, Span
from extractor.language.search import has_any
from extractor.patterns import pattern

# How a piece joins what stands before it.
GLUE = ""  # nothing between: the piece before was cut short by a note mark
SPACE = " "
CELL = "\t"
LINE = "\n"  # a line break within the passage: a space, unless a word was broken off

# Whatever cannot simply be copied: any white space but a single plain space, control characters,
# soft hyphens and other invisible characters, ligatures, combining accents, hyphens of other kinds.
# One class, so that the engine can skip to it; doubled spaces are looked for only where there are any.
_CLASS = (
    "[\x00-\x1f\x7f\x85\xa0\xad\u1680\u2000-\u200f\u2010\u2011\u2028-\u202f\u205f-\u2069\u3000"
    "\ufeff\ufffe\uffff\ufb00-\ufb06\u0300-\u036f]+"
)
_ODD = pattern(_CLASS)
_ODD_OR_DOUBLED = pattern(_CLASS + "|  +")
# What of these is a printable character to ``str.isprintable``: looked for on its own, once. A combining
# accent shows in the high byte of UTF-16, which few other characters share.
_PRINTABLE = "\u2010\u2011\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"
_ACCENTS = b"\x03"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_HYPHENS = "\u2010\u2011"
_BROKEN = "-\u00ad\ufffe\u2010\u2011"
# A word that ends a line on a hyphen keeps it when it is one of these or not plainly lower case:
# "niet-\ningezetenen", "OCW-\nregels", "16-\njarigen".
_KEEPS_HYPHEN = frozenset(
    ["anti", "co", "ex", "niet", "non", "oud", "pre", "pseudo", "quasi", "semi", "vice"]
)
_LAST_WORD = pattern(r"[^\W_]+(?=.?\Z)")
_FIRST_WORD = pattern(r"[^\W_]+")


class Piece(msgspec.Struct, frozen=True, gc=False):
    """``source[start:end]``, joined to what stands before it by one of the joins above."""

    start: int
    end: int
    join: str = LINE


class Mark(msgspec.Struct, frozen=True, gc=False):
    """A note mark at this point of the passage; it leaves no trace in the clean text."""

    label: str
    span: Span


def _is_easy(source: str) -> bool:
    """Whether all that is odd in a text, doubled spaces aside, is no printable character."""
    if source.isascii():
        return True
    if has_any(source, _PRINTABLE):
        return False
    return _ACCENTS not in source.encode("utf-16-le", "surrogatepass")


class Writer:
    """Collects passages; ``finish`` gives what a Document is made of."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.passages: list[Passage] = []
        self.anchors: list[Anchor] = []
        self._parts: list[str] = []
        self._length = 0
        self._clean = array("q", [0])
        self._source = array("q", [0])
        self._last = "\n"  # the last character written
        # Whether a stretch that is printable and has no doubled space can be copied as it stands.
        self._easy = _is_easy(source)

    def passage(
        self,
        kind: str,
        pieces: Iterable[Piece | Mark],
        *,
        level: int = 0,
        marker: str | None = None,
        label: str | None = None,
        field: str | None = None,
    ) -> Passage | None:
        """Write one passage; nothing happens, and None comes back, when no text is left of it."""
        start = self._length
        marks: list[Mark] = []
        opening = True
        for piece in pieces:
            if isinstance(piece, Mark):
                self.anchors.append(Anchor(piece.label, self._length, piece.span))
                marks.append(piece)
            else:
                if piece.join == CELL and not opening:  # also after an empty cell: columns count
                    self._tab(piece.start)
                self._piece(piece, start)
                opening = False
        while self._length > start and self._last in " \t":
            self._drop()
        if self._length == start:
            if marks:  # a passage of marks alone: they hang at the end of the passage before
                del self.anchors[-len(marks) :]
                at = max(0, start - 1)
                self.anchors.extend(Anchor(m.label, at, m.span) for m in marks)
            return None
        # A mark a space behind the last word hangs at that word, not at the next passage.
        for i in range(len(self.anchors) - len(marks), len(self.anchors)):
            anchor = self.anchors[i]
            if anchor.at > self._length:
                self.anchors[i] = Anchor(anchor.label, self._length, anchor.span)
        passage = Passage(kind, start, self._length, level, marker, label, field)
        self.passages.append(passage)
        self._put("\n", self._end_of(start))
        return passage

    def finish(self) -> tuple[str, tuple[Passage, ...], tuple[Anchor, ...], array[int], array[int]]:
        return (
            "".join(self._parts),
            tuple(self.passages),
            tuple(self.anchors),
            self._clean,
            self._source,
        )

    # Writing, character runs at a time.

    def _piece(self, piece: Piece, passage_start: int) -> None:
        start, end = piece.start, piece.end
        source = self.source
        while start < end and source[start].isspace():
            start += 1
        while end > start and source[end - 1].isspace():
            end -= 1
        # A piece cut by a mark keeps the space on that side: "lid Ypma[9] om" is two pieces.
        if piece.join == GLUE:
            if start > piece.start:
                self._space(piece.start, passage_start)
        elif start == end:
            return
        elif piece.join != CELL and self._length > passage_start:
            self._join(piece.join, start, end, passage_start)
        run = source[start:end]
        doubled = "  " in run
        if self._easy and run and not doubled and run.isprintable():
            self._copy(start, end)
        else:
            self._copy_around(start, end, _ODD_OR_DOUBLED if doubled else _ODD, passage_start)
        if end < piece.end and start < end:
            self._space(end, passage_start)

    def _copy_around(self, at: int, end: int, sought: re.Pattern[str], passage_start: int) -> None:
        """Copy ``source[at:end]`` with everything odd in it made plain."""
        for odd in sought.finditer(self.source, at, end):
            a, b = odd.span()
            if a > at:
                self._copy(at, a)
            self._odd(a, b, passage_start)
            at = b
        if at < end:
            self._copy(at, end)

    def _tab(self, at: int) -> None:
        if self._last == " ":
            self._drop()
        self._put("\t", max(0, at - 1))

    def _join(self, join: str, start: int, end: int, passage_start: int) -> None:
        if join == LINE and self._last in _BROKEN and self._breaks_word(start, end):
            pass
        else:
            self._space(max(0, start - 1), passage_start)

    def _breaks_word(self, start: int, end: int) -> bool:
        """Whether the text ends in a broken word that goes on at ``start``; mends it if so."""
        tail = "".join(self._parts[-2:])[-60:]
        left, right = _LAST_WORD.search(tail), _FIRST_WORD.match(self.source, start, end)
        if left is None or right is None or len(tail) < 2 or not tail[-2].isalnum():
            return False
        word, rest = left.group(), right.group()
        if rest in ("en", "of", "tot", "dan", "als"):  # "beleids- en bestedingsruimte"
            return False
        if rest[0].isupper() or rest[0].isdigit():  # "Rotterdam-\nZuid", "2023-\n2025"
            return True
        keep = not word[1:].islower() or word in _KEEPS_HYPHEN
        if not keep and f"{word}-{rest}" in self.source and word + rest not in self.source:
            keep = True
        if not keep:
            self._drop()
        return True

    def _copy(self, a: int, b: int) -> None:
        if self._last in " \t\n" and self.source[a] == " ":
            a += 1
            if a == b:
                return
        self._place(a)
        run = self.source[a:b]
        self._parts.append(run)
        self._length += b - a
        self._last = run[-1]

    def _odd(self, a: int, b: int, passage_start: int) -> None:
        for at in range(a, b):
            char = self.source[at]
            if char.isspace() or char < " " or char == "\x7f":
                self._space(at, passage_start)
                continue
            if char in _LIGATURES:
                for letter in _LIGATURES[char]:
                    self._put(letter, at)
            elif char in _HYPHENS:
                self._put("-", at)
            elif "\u0300" <= char <= "\u036f" and self._last not in " \t\n":
                composed = unicodedata.normalize("NFC", self._last + char)
                if len(composed) == 1:
                    self._replace(composed)

    def _space(self, at: int, passage_start: int) -> None:
        if self._length > passage_start and self._last not in " \t":
            self._put(" ", at)

    def _put(self, char: str, at: int) -> None:
        self._place(at)
        self._parts.append(char)
        self._length += 1
        self._last = char

    def _place(self, at: int) -> None:
        """Note that the next clean character comes from source offset ``at``."""
        clean, source = self._clean, self._source
        if at - source[-1] != self._length - clean[-1]:
            if clean[-1] == self._length:
                source[-1] = at
            else:
                clean.append(self._length)
                source.append(at)

    def _drop(self) -> None:
        """Take the last character back."""
        last = self._parts[-1][:-1]
        self._parts[-1] = last
        if not last:
            self._parts.pop()
        self._length -= 1
        if self._clean[-1] > self._length:
            self._clean.pop()
            self._source.pop()
        self._last = self._parts[-1][-1] if self._parts else "\n"

    def _replace(self, char: str) -> None:
        self._parts[-1] = self._parts[-1][:-1] + char
        self._last = char

    def _end_of(self, passage_start: int) -> int:
        """The source offset just after the last character of the passage."""
        return self._source[-1] + (self._length - self._clean[-1])
