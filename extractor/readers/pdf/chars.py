"""Characters of a page with their places, gathered into segments: stretches on one baseline.

pdfium is asked for the origin of characters (one call, which gives left side and baseline): in a plain
word of that of the first and of the space behind it, in any other of each; and for size and font where
a segment begins and ends. What follows goes word by word.
"""

from __future__ import annotations

import ctypes
from array import array
from collections import deque
from itertools import repeat
from typing import Any

import msgspec

from extractor.patterns import pattern
from extractor.readers.pdf import library

# In font sizes: a wider gap is no space between words but a tab, a cell, another column; a narrower
# one that only pdfium calls a space is loose setting: "P agina", "I E NW/BSK".
_TAB = 1.6
_TIGHT = 0.18
_SAME = 0.05  # points: the same baseline, but for rounding
_DOUBLE = 8  # bytes
_DOUBTFUL = 0.3  # in font sizes: a space so narrow is measured from the character itself
_LONGEST_NAME = 128  # bytes of the name of a font
_FORCE_BOLD = 1 << 18
# Of a plain word (a group) it is enough to know where it begins and ends: letters alone, with marks of
# punctuation around them, and before a space. Those that may end in a raised label (i, v, x) are not.
_WORD = pattern(
    r"([(‘“\"]?[A-ZÀ-Þ]*[a-zß-öø-ÿ’]*[a-hjkm-uwyzß-öø-ÿA-ZÀ-Þ][.,;:)’”\"]{0,2})(?=[ ])|[^\s\x00]+"
)


class Segment(msgspec.Struct, gc=False):
    """A stretch of text on one baseline; coordinates in points, from the lower left corner.

    ``edges`` has the left side of each character, and the right side of the last: one more than
    ``text`` has characters.
    """

    text: str
    page: int
    x0: float
    x1: float
    base: float
    size: float
    edges: array[float]
    bold: bool = False
    italic: bool = False

    def part(self, start: int, end: int) -> Segment:
        """The segment of ``text[start:end]``."""
        edges = self.edges[start : end + 1]
        return Segment(
            self.text[start:end],
            self.page,
            edges[0],
            edges[-1],
            self.base,
            self.size,
            edges,
            self.bold,
            self.italic,
        )


def segments(page: Any, number: int, turned: int = 0) -> list[Segment]:
    """The segments of a page of pdfium's, in the order of the file; ``turned`` is by how many degrees
    the page is turned to be shown."""
    raw = library.functions()
    handle = raw.FPDFText_LoadPage(page)
    if not handle:
        return []
    try:
        return _Gatherer(handle, library.size(page), number, turned).gather()
    finally:
        raw.FPDFText_ClosePage(handle)


class _Gatherer:
    """Makes segments of the characters of one page."""

    def __init__(self, handle: Any, size: tuple[float, float], number: int, turned: int) -> None:
        raw = library.functions()
        self.raw, self.handle, self.number, self.turned = raw, handle, number, turned
        self.width, self.height = size
        self.count = max(0, raw.FPDFText_CountChars(handle))
        self.text = self._text(self.count) if self.count else ""
        self.words = [
            (*word.span(), not turned and word.lastindex is not None)
            for word in _WORD.finditer(self.text)
        ]
        self.x, self.y = self._origins()
        self.edges = array("f", self.x)
        self.found: list[Segment] = []
        # What pdfium writes its answers into, and where that is.
        self.box, self.matrix = library.Rect(), library.Matrix()
        self.name, self.flags = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_int()
        self.box_at, self.matrix_at, self.name_at, self.flags_at = map(
            ctypes.addressof, (self.box, self.matrix, self.name, self.flags)
        )
        self.fonts: dict[tuple[bytes, int], tuple[bool, bool]] = {}

    def _text(self, count: int) -> str:
        """The text of the page, one code point for each of pdfium's characters."""
        buffer = (ctypes.c_ushort * (2 * count + 2))()
        written = self.raw.FPDFText_GetText(self.handle, 0, count, buffer)
        text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")
        if len(text) != count:  # some characters have no text: then each is asked for
            codes = map(self.raw.FPDFText_GetUnicode, repeat(self.handle), range(count))
            text = "".join(chr(code) if 0 < code < 0x110000 else " " for code in codes)
        return text

    def _origins(self) -> tuple[array[float], array[float]]:
        """Where the characters stand; within a plain word only where it begins, and the space behind."""
        count = self.count
        x, y = array("d", bytes(_DOUBLE * count)), array("d", bytes(_DOUBLE * count))
        asked: list[int] = []
        behind = 0
        for a, b, plain in self.words:
            if a > behind:  # more than one space
                asked += range(behind, a)
            if plain:
                asked.append(a)
                asked.append(b)
            else:
                asked += range(a, min(b + 1, count))
            behind = b + 1
        first, second = x.buffer_info()[0], y.buffer_info()[0]
        xs = [first + _DOUBLE * at for at in asked]
        ys = [second + _DOUBLE * at for at in asked]
        ask = self.raw.FPDFText_GetCharOrigin
        deque(map(ask, repeat(self.handle), asked, xs, ys), maxlen=0)
        if self.turned == 90:
            return y, array("d", [self.height - value for value in x])
        if self.turned == 180:
            return (
                array("d", [self.width - value for value in x]),
                array("d", [self.height - value for value in y]),
            )
        if self.turned == 270:
            return array("d", [self.width - value for value in y]), x
        return x, y

    def gather(self) -> list[Segment]:
        """All segments of the page."""
        x, y = self.x, self.y
        pieces: list[tuple[int, int]] = []  # the words of the segment in the making, with spaces
        base = size = right = 0.0
        for a, b, plain in self.words:
            if plain:
                self._between(a, b)
            for c, d in ((a, b),) if plain else self._even(a, b):
                if pieces and abs(y[c] - base) < _SAME:
                    gap = x[c] - right
                    if not _DOUBTFUL * size < gap < _TAB * size:
                        right = self._right(pieces[-1][1] - 1, size)
                        gap = x[c] - right
                    if -size < gap < _TAB * size:
                        start, end = pieces[-1]
                        if end < c and gap < _TIGHT * size and self._made(end, c):
                            pieces.append((c, d))
                        else:
                            pieces[-1] = (start, d)
                        right = x[d] if plain else self._right(d - 1, size)
                        continue
                if pieces:
                    self._add(pieces, base, right)
                pieces, base, size = [(c, d)], y[c], self._size(c)
                right = x[d] if plain else self._right(d - 1, size)
        if pieces:
            self._add(pieces, base, right)
        return self.found

    def _between(self, a: int, b: int) -> None:
        """Set the left sides of the letters of a plain word, which are all as wide as they are on average."""
        left = self.x[a]
        step = (self.x[b] - left) / (b - a)
        self.edges[a + 1 : b] = array("f", [left + step * k for k in range(1, b - a)])

    def _even(self, a: int, b: int) -> list[tuple[int, int]]:
        """A word cut where its baseline changes: "Jansen" and the note mark behind it."""
        x, y = self.x, self.y
        base = y[a]
        if y[a:b].count(base) == b - a and x[b - 1] >= x[a]:
            return [(a, b)]
        result = []
        for k in range(a + 1, b):
            if abs(y[k] - base) >= _SAME or x[k] < x[k - 1] - 4:
                result.append((a, k))
                a, base = k, y[k]
        return [*result, (a, b)]

    def _made(self, start: int, end: int) -> bool:
        """Whether the space is pdfium's own."""
        return all(self.raw.FPDFText_IsGenerated(self.handle, k) == 1 for k in range(start, end))

    def _right(self, at: int, size: float) -> float:
        """The right side of a character."""
        self.raw.FPDFText_GetLooseCharBox(self.handle, at, self.box_at)
        if not self.turned and self.box.right > self.x[at]:
            return float(self.box.right)
        return self.x[at] + 0.5 * size

    def _size(self, at: int) -> float:
        self.raw.FPDFText_GetMatrix(self.handle, at, self.matrix_at)
        size: float = self.raw.FPDFText_GetFontSize(self.handle, at)
        scale = float((self.matrix.c**2 + self.matrix.d**2) ** 0.5)
        return abs(size) * scale or 1.0

    def _font(self, at: int) -> tuple[bool, bool]:
        """Whether the character is bold, and whether it is italic."""
        self.raw.FPDFText_GetFontInfo(self.handle, at, self.name_at, _LONGEST_NAME, self.flags_at)
        key = self.name.value, self.flags.value
        found = self.fonts.get(key)
        if found is None:
            value, flags = key
            bold = b"Bold" in value or b"Black" in value or b"Heavy" in value
            italic = b"Italic" in value or b"Oblique" in value
            found = self.fonts[key] = (bold or bool(flags & _FORCE_BOLD), italic)
        return found

    def _middle(self, start: int, end: int) -> int:
        """A character in the middle that is not a space: those that pdfium makes have no size."""
        at = (start + end) // 2
        while at > start and (self.text[at].isspace() or self.text[at] == "\x00"):
            at -= 1
        return at

    def _add(self, pieces: list[tuple[int, int]], base: float, right: float) -> None:
        start, end = pieces[0][0], pieces[-1][1]
        edges = self.edges[pieces[0][0] : pieces[0][1]]
        for a, b in pieces[1:]:
            edges.extend(self.edges[a:b])
        edges.append(right)
        first, last = self._font(start), self._font(end - 1)
        text = "".join([self.text[a:b] for a, b in pieces])
        self.found.append(
            Segment(
                # pdfium's mark for a hyphen at the end of a line; the line break is told by place
                text=text.replace("\ufffe", "-").replace("\n", " ").replace("\r", " "),
                page=self.number,
                x0=edges[0],
                x1=right,
                base=base,
                size=self._size(self._middle(start, end)),
                edges=edges,
                bold=first[0] and last[0],
                italic=first[1] and last[1],
            )
        )
