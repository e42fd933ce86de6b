"""The content of an odt in reading order: paragraphs, lists, tables, boxes, and notes where they hang."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from extractor.document import FURNITURE, HEADING, ITEM, PARAGRAPH, Place
from extractor.patterns import pattern
from extractor.readers import rows
from extractor.readers.odt.styles import Styles, number
from extractor.readers.rich import Note, Part, Run
from extractor.readers.xml import attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_WHITE = pattern(r"[ \t\r\n]+")
_DESCEND = frozenset(["section", "index-body", "index-title", "g", "table-header-rows"])
_CONTENTS = frozenset(
    ["table-of-content", "illustration-index", "table-index", "alphabetical-index", "user-index"]
)
_NO_TEXT = frozenset(
    ["annotation", "annotation-end", "tracked-changes", "note-citation", "ruby-text", "hidden-text",
     "script", "desc", "title", "&"]
)  # fmt: skip
_MOST_REPEATED = 20  # empty cells that are written once
_MOST_SPACES = 1_000


class State(msgspec.Struct, gc=False):
    styles: Styles
    part: str = "body"
    paragraphs: int = 0
    notes: list[Note] = []
    counted: dict[str, int] = {}
    indents: list[int] = []
    counts: dict[str, dict[int, int]] = {}  # of each list style


class _Item(msgspec.Struct, gc=False):
    """The item that a paragraph opens."""

    marker: str | None
    indent: int


def read(container: _Element, state: State, *, cell: bool = False) -> list[Part]:
    """The parts of a text, header, cell or box."""
    reader = _Reader(state, cell)
    reader.blocks(container)
    return reader.parts


class _Reader:
    def __init__(self, state: State, cell: bool) -> None:
        self.parts: list[Part] = []
        self._state = state
        self._cell = cell  # where a number may be all there is to read

    def blocks(self, container: _Element, *, contents: bool = False) -> None:
        for each in container:
            name = local(each)
            if name in ("p", "h"):
                self._paragraph(each, None, contents)
            elif name == "list":
                self._list(each, None, 1)
            elif name == "table":
                self._table(each)
            elif name == "frame":
                self._box(each)
            elif name in _CONTENTS:
                self.blocks(each, contents=True)
            elif name in _DESCEND and attribute(each, "display") != "none":
                self.blocks(each, contents=contents)
            elif name == "numbered-paragraph":
                self._numbered(each)

    def _paragraph(self, element: _Element, item: _Item | None, contents: bool) -> None:
        state = self._state
        state.paragraphs += 1
        style = state.styles[attribute(element, "style-name")]
        inline = _Inline(state, style.bold)
        if not style.hidden:
            inline.read(element, None)
        self.parts.append(self._part(element, item, inline.runs, contents or style.contents))
        for box in inline.boxes:
            self._box(box)

    def _part(self, element: _Element, item: _Item | None, runs: list[Run], contents: bool) -> Part:
        state = self._state
        if not any(run.note or run.text.strip() for run in runs):
            marker = item.marker if item is not None and self._cell else None
            return Part(PARAGRAPH, [Run(marker)] if marker and marker[0].isalnum() else ())
        if contents:
            return Part(FURNITURE, runs)
        level = state.styles[attribute(element, "style-name")].level
        if local(element) == "h":
            level = min(6, number(element, "outline-level", 1))
        if level:
            state.indents.clear()
            marker = item.marker if item else None
            return Part(HEADING, runs, level, marker if marker and marker[0].isalnum() else None)
        if item is not None and item.marker is not None:
            return Part(ITEM, runs, rows.level(state.indents, item.indent), item.marker)
        if item is None:
            state.indents.clear()
        return Part(PARAGRAPH, runs)

    def _list(self, element: _Element, inherited: str | None, depth: int) -> None:
        state = self._state
        lists = attribute(element, "style-name") or inherited
        if lists is None:
            first = next((p for p in element.iter() if local(p) == "p"), None)
            lists = (
                state.styles[attribute(first, "style-name")].lists if first is not None else None
            )
        counts = state.counts.setdefault(lists or "", {})
        goes_on = attribute(element, "continue-numbering") == "true" or attribute(
            element, "continue-list"
        )
        if depth == 1 and not goes_on:
            counts.clear()
        for each in element:
            if local(each) == "list-header":
                self._item(each, None, lists, depth)
            elif local(each) == "list-item":
                start = number(each, "start-value", -1)
                level = state.styles.level(lists, depth)
                counts[depth] = counts.get(depth, level.start - 1) + 1 if start < 0 else start
                for deeper in [d for d in counts if d > depth]:
                    del counts[deeper]
                self._item(each, self._opens(lists, depth, counts), lists, depth)

    def _opens(self, lists: str | None, depth: int, counts: dict[int, int]) -> _Item:
        styles = self._state.styles
        return _Item(styles.mark(lists, depth, counts), styles.indent(lists, depth))

    def _item(self, element: _Element, item: _Item | None, lists: str | None, depth: int) -> None:
        more = _Item(None, 0)  # further paragraphs of the item
        for each in element:
            name = local(each)
            if name in ("p", "h"):
                self._paragraph(each, item or more, False)
                item = None
            elif name == "list":
                self._list(each, lists, depth + 1)
            elif name == "table":
                self._table(each)

    def _numbered(self, element: _Element) -> None:
        lists = attribute(element, "style-name")
        depth = number(element, "level", 1)
        counts = self._state.counts.setdefault(lists or "", {})
        counts[depth] = counts.get(depth, self._state.styles.level(lists, depth).start - 1) + 1
        self._item(element, self._opens(lists, depth, counts), lists, depth)

    def _table(self, element: _Element) -> None:
        for row in _rows(element):
            cells: list[list[Part]] = []
            own = [cell for cell in row if local(cell) == "table-cell"]
            if len(own) == 1 and number(own[0], "number-columns-spanned", 1) > 1:
                self.parts += rows.row([read(own[0], self._state)])  # a title over the whole table
                continue
            for cell in row:
                if local(cell) == "table-cell":
                    found = read(cell, self._state, cell=True)
                    times = number(cell, "number-columns-repeated", 1)
                    full = any(map(rows.has_text, found))
                    cells.append(found)
                    cells += [[]] * (0 if full else min(_MOST_REPEATED, times - 1))
                elif local(cell) == "covered-table-cell":
                    cells.append([])
            self.parts += rows.row(cells)

    def _box(self, frame: _Element) -> None:
        box = child(frame, "text-box")
        if box is not None:
            self.parts += rows.aside(read(box, self._state))
        elif local(frame) != "frame":  # a shape has its text in itself
            self.parts += rows.aside(read(frame, self._state))


def _rows(table: _Element) -> Iterator[_Element]:
    for each in table:
        name = local(each)
        if name == "table-row":
            yield each
        elif name in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(each)


class _Inline:
    """The runs of a paragraph, and the boxes that hang in it."""

    def __init__(self, state: State, bold: bool) -> None:
        self.runs: list[Run] = []
        self.boxes: list[_Element] = []
        self._state = state
        self._bold = bold

    def read(self, element: _Element, link: str | None) -> None:
        self._text(element.text, link)
        for each in element:
            name = local(each)
            if name == "s":
                self._put(" " * min(_MOST_SPACES, number(each, "c", 1)), link)
            elif name == "tab":
                self._put("\t", link)
            elif name == "line-break":
                self._put("\n", link)
            elif name == "note":
                self._note(each)
            elif name == "frame" or name in ("custom-shape", "rect", "g"):
                self.boxes += [each] if name != "g" else list(each.iter("{*}frame"))
            elif name not in _NO_TEXT:
                self._span(each, name, link)
            self._text(each.tail, link)

    def _span(self, element: _Element, name: str, link: str | None) -> None:
        if name == "a":
            link = attribute(element, "href") or link
        style = self._state.styles[attribute(element, "style-name")] if name == "span" else None
        if style is not None and style.hidden:
            return
        bold = self._bold
        self._bold = bold or (style is not None and style.bold)
        self.read(element, link)
        self._bold = bold

    def _text(self, text: str | None, link: str | None) -> None:
        if text:
            text = _WHITE.sub(" ", text)
            last = self.runs[-1] if self.runs else None
            if text[0] == " " and (last is None or last.text.endswith((" ", "\n"))):
                text = text[1:]  # a space is one space, however many elements have a part in it
            if text:
                self._put(text, link)

    def _put(self, text: str, link: str | None) -> None:
        state = self._state
        where = Place(part=state.part, paragraph=state.paragraphs, run=len(self.runs) + 1)
        self.runs.append(Run(text, where=where, bold=self._bold, link=link))

    def _note(self, element: _Element) -> None:
        """A note stands inside the sentence; its number is in the file as it was last printed."""
        state = self._state
        kind = attribute(element, "note-class") or "footnote"
        count = state.counted[kind] = state.counted.get(kind, 0) + 1
        citation = child(element, "note-citation")
        label = "".join(map(str, citation.itertext())).strip() if citation is not None else ""
        label = label or str(count)
        if kind == "endnote" and label.isdigit():
            label = f"e{label}"
        where = Place(part=state.part, paragraph=state.paragraphs, run=len(self.runs) + 1)
        self.runs.append(Run(note=label, where=where))
        body = child(element, "note-body")
        if body is not None:
            own = State(state.styles, f"{kind} {label}")
            state.notes.append(Note(label, [rows.flat(part) for part in read(body, own)]))
