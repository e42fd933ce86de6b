"""The blocks of a page in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractor.document import HEADING, ITEM, PARAGRAPH, Place
from extractor.patterns import pattern
from extractor.readers import rows
from extractor.readers.docx.numbering import numeral
from extractor.readers.html.notes import Found
from extractor.readers.html.spans import Spans, integer
from extractor.readers.rich import Note, Part, Run
from extractor.readers.xml import local

if TYPE_CHECKING:
    from lxml.etree import _Element

_WHITE = pattern("[ \t\r\n\x0c]+")
# All other elements stand in the line, also those that no browser knows: <sdfield>, <st1:place>.
_BLOCKS = frozenset(
    ["address", "article", "aside", "blockquote", "body", "caption", "center", "col", "colgroup",
     "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
     "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li",
     "main", "menu", "noframes", "ol", "optgroup", "option", "p", "pre", "section", "summary",
     "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"]
)  # fmt: skip
_SKIPPED = frozenset(
    ["head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "img",
     "select", "button", "input", "textarea", "form", "nav", "rt", "rp", "canvas", "video", "audio",
     "map", "dialog", "del", "strike", "s", "&"]
)  # fmt: skip
_HEADINGS = {f"h{i}": i for i in range(1, 7)}
_HIDDEN = pattern(
    r"(?:[^\n]{0,300};)?\s{0,20}(?:display\s{0,5}:\s{0,5}none|mso-hide\s{0,5}:\s{0,5}all)"
)
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_WORD_LIST = pattern(r"mso-list:\s?l\d{1,4}\s{1,3}level([1-9])")
_TYPED = 2  # more empty paragraphs than this are blank lines, as office programs save them
_MOST_TEXT = 200  # characters that the main part of a page has at least


def read(root: _Element, found: Found) -> tuple[list[Part], list[Note]]:
    """The parts of the page and its notes."""
    main = _main(root)
    empty = sum(1 for each in main.iter("p") if not "".join(map(str, each.itertext())).strip())
    reader = _Reader(found, typed=empty > _TYPED)
    reader.blocks(main)
    bodies: list[Note] = []
    for element in found.kept:
        label = found.bodies.get(id(element))
        if label is not None:
            own = _Reader(found, f"note {label}", label)
            own.blocks(element)
            paragraphs = [rows.flat(part) for part in own.parts if rows.has_text(part)]
            bodies.append(Note(label, paragraphs))
    return reader.parts, bodies


def _main(root: _Element) -> _Element:
    """The part of a page that is the document, without the site around it."""
    wanted = {"broodtekst": 0, "main": 1, "article": 2}
    chosen: tuple[int, _Element] | None = None
    for each in root.iter("div", "main", "article", "section"):
        rank = min(
            wanted.get(each.get("id") or "", 9),
            wanted.get(local(each), 9),
            wanted.get(each.get("role") or "", 9),
        )
        better = rank < 9 and (chosen is None or rank < chosen[0])
        if better and len("".join(map(str, each.itertext())).strip()) >= _MOST_TEXT:
            chosen = (rank, each)
    return root if chosen is None else chosen[1]


class _Reader:
    """Collects parts; inline content is kept until a block begins or ends."""

    def __init__(
        self, found: Found, part: str = "body", label: str | None = None, *, typed: bool = False
    ) -> None:
        self.parts: list[Part] = []
        self._notes = found
        self._part = part
        self._label = label  # of the note that is read: it begins with its own label
        self._runs: list[Run] = []
        self._paragraphs = 0
        self._level = 0
        self._pre = False
        self._spans = Spans()
        self._item: tuple[int, str] | None = None  # level and mark, as Word saves an item
        self._typed = typed  # blank lines are typed: a paragraph has no space around it

    def blocks(self, element: _Element) -> None:
        self._text(element.text)
        for each in element:
            name = local(each)
            if id(each) in self._notes.bodies or self._skips(each, name):
                pass
            elif name == "br":
                self._put("\n", False, None)
            elif name not in _BLOCKS and not _holds_block(each):
                self._inline(each, name, False, None)
            else:
                self._end()
                self._block(each, name)
                self._end()
            self._text(each.tail)
        self._end()

    def _skips(self, element: _Element, name: str) -> bool:
        if name in _SKIPPED or "hidden" in element.attrib:
            return True
        style = element.get("style")
        return style is not None and _HIDDEN.match(style.lower()) is not None

    def _block(self, element: _Element, name: str) -> None:
        if name in _HEADINGS:
            self._inline(element, name, False, None)
            self._end(HEADING, _HEADINGS[name])
        elif name in ("ul", "ol", "menu", "dir"):
            self._list(element, name)
        elif name == "tr":
            self._row(element)
        elif name == "table":
            outer, self._spans = self._spans, Spans()
            self._blank()
            self.blocks(element)
            self._blank()
            self._spans = outer
        elif name == "pre":
            self._pre = True
            self.blocks(element)
            self._pre = False
        elif name == "hr":
            self._blank()
        elif name == "p" and (level := _word_level(element)):
            self._item = (level, "")
            self.blocks(element)
            self._end()
            self._item = None
        elif name == "p" and self._typed:
            before = len(self.parts)
            self.blocks(element)
            if len(self.parts) == before:
                self.parts.append(Part(PARAGRAPH))
        elif name == "div" and element.get("title") in ("header", "footer"):
            self._page_edge(element)
        else:
            self._blank()
            self.blocks(element)
            self._blank()

    def _page_edge(self, element: _Element) -> None:
        """The header or footer of a page, as LibreOffice saves it; it may be the head of the letter."""
        outer, self.parts = self.parts, []
        self.blocks(element)
        first = element.get("title") == "header" and not any(map(rows.has_text, outer))
        self.parts = [*outer, *rows.on_page(self.parts, 1, first=first)]

    def _list(self, element: _Element, name: str) -> None:
        self._level += 1
        count = integer(element.get("start"), 1)
        form = _FORMS.get(element.get("type") or "", "decimal")
        for each in element:
            if local(each) != "li":
                if local(each) in ("ul", "ol"):
                    self._list(each, local(each))
                continue
            if id(each) in self._notes.bodies or self._skips(each, "li"):
                continue
            count = integer(each.get("value"), count)
            first = len(self.parts)
            self.blocks(each)
            marker = "•" if name != "ol" else f"{numeral(max(1, count), form)}."
            opening = next((p for p in self.parts[first:] if rows.has_text(p)), None)
            if opening is not None and opening.kind == PARAGRAPH:
                opening.kind, opening.level, opening.marker = ITEM, self._level, marker
            count += 1
        self._level -= 1
        self._blank()

    def _row(self, element: _Element) -> None:
        outer, level, spans = self.parts, self._level, self._spans
        for each in element:
            if local(each) in ("td", "th") and id(each) not in self._notes.bodies:
                self.parts, self._level, self._spans = [], 0, Spans()
                self.blocks(each)
                spans.cell(each, self.parts)
        self.parts, self._level, self._spans = outer, level, spans
        cells, wide = spans.row()
        if cells:
            self.parts += rows.row(cells, wide)

    def _inline(self, element: _Element, name: str, bold: bool, link: str | None) -> None:
        label = self._notes.marks.get(id(element))
        if label is not None:
            self._runs.append(Run(note=label, where=self._where()))
            return
        if id(element) in self._notes.back:
            return
        if self._item is not None and "mso-list:Ignore" in (element.get("style") or ""):
            self._item = (self._item[0], "".join(map(str, element.itertext())).strip())
            return
        if name == "a":
            target = element.get("href") or ""
            link = target if ":" in target else link
        bold = bold or name in ("b", "strong", "th")
        self._text(element.text, bold, link)
        for each in element:
            inner = local(each)
            if inner == "br":
                self._put("\n", bold, link)
            elif id(each) not in self._notes.bodies and not self._skips(each, inner):
                self._inline(each, inner, bold, link)
            self._text(each.tail, bold, link)

    def _text(self, text: str | None, bold: bool = False, link: str | None = None) -> None:
        if text:
            self._put(text if self._pre else _WHITE.sub(" ", text), bold, link)

    def _put(self, text: str, bold: bool, link: str | None) -> None:
        if not self._pre and text[0] == " " and _ends_blank(self._runs):
            text = text[1:]  # a space is one space, however many elements have a part in it
        if text:
            self._runs.append(Run(text, where=self._where(), bold=bold, link=link))

    def _where(self) -> Place:
        return Place(part=self._part, paragraph=self._paragraphs + 1, run=len(self._runs) + 1)

    def _end(self, kind: str = PARAGRAPH, level: int = 0) -> None:
        runs, self._runs = self._runs, []
        if not any(run.note or run.text.strip() for run in runs):
            return
        self._paragraphs += 1
        if self._label is not None:
            runs, self._label = _without(runs, self._label), None
        marker: str | None = None
        if self._item is not None and self._item[1]:
            kind, (level, marker), self._item = ITEM, self._item, None
        self.parts.append(Part(kind, runs, level, marker))
        if not self._typed:
            self._blank()

    def _blank(self) -> None:
        if self.parts and rows.has_text(self.parts[-1]):
            self.parts.append(Part(PARAGRAPH))


def _word_level(element: _Element) -> int:
    """The level of a paragraph that Word saved as an item of a list; 0 where it is none."""
    match = _WORD_LIST.search(element.get("style") or "")
    return int(match[1]) if match else 0


def _holds_block(element: _Element) -> bool:
    """Whether an inline element has blocks in it, as pages have that are put together by hand."""
    if not len(element):
        return False
    return any(local(each) in _BLOCKS for each in element.iterdescendants())


def _without(runs: list[Run], label: str) -> list[Run]:
    """The runs of a note without the label in front: "[1] TZ..." and "1. TZ..."."""
    text = runs[0].text
    bare = text.lstrip(" \n[(")
    if not bare.startswith(label) or bare[len(label) : len(label) + 1].isalnum():
        return runs
    rest = bare[len(label) :].lstrip("]).: \u00a0")
    found = [Run(rest, where=runs[0].where, bold=runs[0].bold, link=runs[0].link), *runs[1:]]
    if not rest and len(found) > 1 and found[1].text[:1] in ("]", ")", "."):
        found[1] = Run(found[1].text.lstrip("]).: \u00a0"), where=found[1].where)
    return found


def _ends_blank(runs: list[Run]) -> bool:
    return not runs or (runs[-1].note is None and runs[-1].text[-1] in " \n")
