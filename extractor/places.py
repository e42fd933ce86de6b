"""Where a span stands for whoever has the file open: a page, a paragraph or a line.

A line number means something in a text file; in a pdf the reader sees pages, in Word paragraphs. What
a file has shows from the places that its reader gave.
"""

from __future__ import annotations

from bisect import bisect_right

from extractor.document import Document, Place, Span
from extractor.locations import Location
from extractor.patterns import pattern

# How a document is counted; each is also the key of a column's name in ``reports.words``.
LINE, PARAGRAPH, PAGE = "line", "paragraph", "page"

_LINE_END = pattern(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_SHORT = {LINE: ("r.", "l."), PARAGRAPH: ("alinea", "paragraph"), PAGE: ("blz.", "p.")}
# A part beside the body, by the first word of its name.
_PARTS = {
    "footnote": ("noot", "note"),
    "endnote": ("eindnoot", "endnote"),
    "note": ("noot", "note"),
    "header": ("koptekst", "header"),
    "footer": ("voettekst", "footer"),
    "metadata": ("metadata", "metadata"),
}
_NUMBERED = frozenset(("footnote", "endnote", "note"))


class Places:
    """The places of one document. ``unit`` is what it is counted in: LINE, PARAGRAPH or PAGE."""

    def __init__(self, document: Document, lang: str = "nl") -> None:
        source = document.source
        self.document = document
        self._english = lang == "en"
        self.unit = _unit(document)
        self._lines: list[int] = []
        self._pages: list[int] = []
        if self.unit == LINE:
            self._lines = [0, *(m.end() for m in _LINE_END.finditer(source))]
            self._pages = _after_form_feeds(source)

    def locations(self, span: Span) -> tuple[Location, ...]:
        """The places of a span, as the JSON has them; one at least."""
        if self.unit == LINE:
            return (self._of_text(span),)
        return tuple(map(_location, self.document.where(span)))

    def number(self, span: Span) -> str:
        """The page, paragraph or line alone ("41"), for a column that says which; a part beside the body
        by its name ("noot 3")."""
        if self.unit == LINE:
            return str(self._line(span[0]))
        place = self.document.where(span)[0]
        if self.unit == PAGE:
            return str(place.page)
        return self._part(place) or str(place.paragraph)

    def __call__(self, span: Span) -> str:
        """ "blz. 2", "alinea 12", "noot 3" or "r. 41"; "r. 41, blz. 2" in a text of pages."""
        number = self.number(span)
        place = number if number[:1].isalpha() else f"{self._short(self.unit)} {number}"
        if self._pages:
            place += f", {self._short(PAGE)} {self._page(span[0])}"
        return place

    def _short(self, unit: str) -> str:
        return _SHORT[unit][self._english]

    def _part(self, place: Place) -> str:
        """What to call a part beside the body; nothing for the body itself."""
        name, _, number = (place.part or "").partition(" ")
        if name not in _PARTS:
            return ""
        word = _PARTS[name][self._english]
        # An endnote's label begins with an e, to be told from a footnote's: no reader sees that.
        number = number.removeprefix("e") if name == "endnote" else number
        return f"{word} {number}" if name in _NUMBERED and number else word

    def _line(self, at: int) -> int:
        return bisect_right(self._lines, at)

    def _page(self, at: int) -> int:
        return bisect_right(self._pages, at) + 1

    def _of_text(self, span: Span) -> Location:
        line, end_line = map(self._line, span)
        return Location(
            page=self._page(span[0]) if self._pages else None,
            line=line,
            column=span[0] - self._lines[line - 1] + 1,
            end_line=end_line,
            end_column=span[1] - self._lines[end_line - 1] + 1,
        )


def _after_form_feeds(source: str) -> list[int]:
    found: list[int] = []
    at = source.find("\f")
    while at >= 0:
        found.append(at + 1)
        at = source.find("\f", at + 1)
    return found


def _unit(document: Document) -> str:
    if not document.places:
        return LINE
    return PAGE if any(place.page for _, place in document.places) else PARAGRAPH


def _location(place: Place) -> Location:
    box = None
    if place.box is not None:
        left, low, right, high = (round(side, 2) for side in place.box)
        box = (left, low, right, high)
    return Location(
        page=place.page, box=box, part=place.part, paragraph=place.paragraph, run=place.run
    )
