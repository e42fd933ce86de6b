"""Characters of a page with their places, gathered into segments: stretches on one baseline.

pdfium is asked for the origin of every character (one call, which gives left side and baseline), for
the box of the last character of each word, and for size and font where a segment begins and ends.
The loop over the characters runs without a step of Python, what follows goes word by word.
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
_ITALIC, _FORCE_BOLD = 1 << 6, 1 << 18
_WORD = pattern(r"[^\s\x00]+")


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


def _plain(function: Any, *arguments: Any) -> Any:
    """pdfium's function under a plainer signature: addresses as numbers, so that ``map`` can call."""
    address = ctypes.cast(function, ctypes.c_void_p).value
    return ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, *arguments)(address or 0)


class _Gatherer:
    """Makes segments of the characters of one page."""

    def __init__(self, handle: Any, size: tuple[float, float], number: int, turned: int) -> None:
        raw = library.functions()
        self.raw, self.handle, self.number, self.turned = raw, handle, number, turned
        self.width, self.height = size
        count = max(0, raw.FPDFText_CountChars(handle))
        self.text = self._text(count) if count else ""
        self.x, self.y = self._origins(count)
        self._ask_box = raw.FPDFText_GetLooseCharBox
        self._box = library.Rect()
        self._box_at = ctypes.addressof(self._box)
        self.found: list[Segment] = []

    def _text(self, count: int) -> str:
        """The text of the page, one code point for each of pdfium's characters."""
        buffer = (ctypes.c_ushort * (2 * count + 2))()
        written = self.raw.FPDFText_GetText(self.handle, 0, count, buffer)
        text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")
        if len(text) != count:  # some characters have no text: then each is asked for
            codes = map(self.raw.FPDFText_GetUnicode, repeat(self.handle), range(count))
            text = "".join(chr(code) if 0 < code < 0x110000 else " " for code in codes)
        return text

    def _origins(self, count: int) -> tuple[array[float], array[float]]:
        x, y = array("d", bytes(_DOUBLE * count)), array("d", bytes(_DOUBLE * count))
        first, second = x.buffer_info()[0], y.buffer_info()[0]
        ask = _plain(self.raw.FPDFText_GetCharOrigin, ctypes.c_void_p, ctypes.c_void_p)
        xs = range(first, first + _DOUBLE * count, _DOUBLE)
        ys = range(second, second + _DOUBLE * count, _DOUBLE)
        deque(map(ask, repeat(self.handle), range(count), xs, ys), maxlen=0)
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
        x, y, text = self.x, self.y, self.text
        pieces: list[tuple[int, int]] = []  # the words of the segment in the making, with spaces
        base = size = right = 0.0
        for word in _WORD.finditer(text):
            a, b = word.span()
            for c, d in self._even(a, b):
                if pieces and abs(y[c] - base) < _SAME:
                    gap = x[c] - right
                    if -size < gap < _TAB * size:
                        start, end = pieces[-1]
                        if end < c and gap < _TIGHT * size and self._made(end, c):
                            pieces.append((c, d))
                        else:
                            pieces[-1] = (start, d)
                        right = self._right(d - 1, size)
                        continue
                if pieces:
                    self._add(pieces, base, right)
                pieces, base, size = [(c, d)], y[c], self._size(c)
                right = self._right(d - 1, size)
        if pieces:
            self._add(pieces, base, right)
        return self.found

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
        self._ask_box(self.handle, at, self._box_at)
        if not self.turned and self._box.right > self.x[at]:
            return float(self._box.right)
        return self.x[at] + 0.5 * size

    def _size(self, at: int) -> float:
        matrix = library.Matrix()
        self.raw.FPDFText_GetMatrix(self.handle, at, matrix)
        size: float = self.raw.FPDFText_GetFontSize(self.handle, at)
        scale = float((matrix.c**2 + matrix.d**2) ** 0.5)
        return abs(size) * scale or 1.0

    def _font(self, at: int) -> tuple[bool, bool]:
        """Whether the character is bold, and whether it is italic."""
        name = ctypes.create_string_buffer(128)
        flags = ctypes.c_int()
        self.raw.FPDFText_GetFontInfo(self.handle, at, name, 128, flags)
        value = name.value
        bold = b"Bold" in value or b"Black" in value or b"Heavy" in value
        italic = b"Italic" in value or b"Oblique" in value
        return bold or bool(flags.value & _FORCE_BOLD), italic

    def _middle(self, start: int, end: int) -> int:
        """A character in the middle that is not a space: those that pdfium makes have no size."""
        at = (start + end) // 2
        while at > start and (self.text[at].isspace() or self.text[at] == "\x00"):
            at -= 1
        return at

    def _add(self, pieces: list[tuple[int, int]], base: float, right: float) -> None:
        start, end = pieces[0][0], pieces[-1][1]
        edges = array("f")
        for a, b in pieces:
            edges.extend(array("f", self.x[a:b]))
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
