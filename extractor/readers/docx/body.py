"""Paragraphs and tables of a docx part, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from extractor.document import FURNITURE, HEADING, ITEM, PARAGRAPH
from extractor.readers import rows
from extractor.readers.docx import runs
from extractor.readers.docx.state import State
from extractor.readers.docx.styles import integer, numbered
from extractor.readers.rich import Part, Run
from extractor.readers.xml import NAMES, attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_DESCEND = frozenset(("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"))


class _Properties(msgspec.Struct, gc=False):
    """What a w:pPr says."""

    style: str | None = None
    number: str | None = None
    depth: int | None = None
    indent: int | None = None
    outline: int | None = None
    framed: bool = False
    joined: bool = False  # the end of the paragraph was deleted: it goes on in the next


def read(container: _Element, state: State, *, cell: bool = False) -> list[Part]:
    """The parts of a body, header, note, cell or text box."""
    reader = _Reader(state, cell)
    reader.blocks(container)
    reader.close()
    return reader.parts


class _Reader:
    def __init__(self, state: State, cell: bool) -> None:
        self.parts: list[Part] = []
        self._state = state
        self._cell = cell  # where a number may be all there is to read
        self._framed: list[Part] = []
        self._before: list[Run] = []  # of a paragraph that goes on in the next

    def close(self) -> None:
        if self._before:
            self.parts.append(Part(PARAGRAPH, self._before))
            self._before = []
        self._end_frame()

    def _end_frame(self) -> None:
        if self._framed:
            self.parts += rows.aside(self._framed)
            self._framed = []

    def blocks(self, container: _Element, *, contents: bool = False) -> None:
        for each in container:
            name = NAMES[each.tag]
            if name == "p":
                self._paragraph(each, contents)
            elif name == "tbl":
                self._end_frame()
                self._table(each)
            elif name in _DESCEND:
                if name == "sdt" and runs.is_prompt(each):
                    continue
                self.blocks(each, contents=contents or (name == "sdt" and _is_contents(each)))
            elif name == "AlternateContent":
                choice = child(each, "Choice")
                if choice is not None:
                    self.blocks(choice, contents=contents)
            elif name == "altChunk":
                self._state.unread += 1

    def _paragraph(self, element: _Element, contents: bool) -> None:
        state = self._state
        state.paragraphs += 1
        own = _properties(element)
        style = state.styles[own.style]
        found, boxed = runs.read(element, state, style.bold)
        if style.hidden:
            found = [run for run in found if run.note is not None]
        if self._before:
            found, self._before = [*self._before, *found], []
        if own.joined:
            state.deleted += 1
            self._before = found
        else:
            part = self._part(own, found)
            if contents or style.contents:
                part.kind = FURNITURE
            if own.framed:
                self._framed.append(part)
            else:
                self._end_frame()
                self.parts.append(part)
        for box in boxed:
            self.parts += rows.aside(read(box, state))

    def _part(self, own: _Properties, found: list[Run]) -> Part:
        state = self._state
        style = state.styles[own.style]
        level = style.level
        if own.outline is not None:
            level = own.outline + 1 if own.outline < 6 else 0
        number = style.number if own.number is None else own.number
        marker: str | None = None
        indent = 0
        if number is not None and number != "0":
            depth = next((d for d in (own.depth, style.depth) if d is not None), 0)
            marker, indent = state.numbering.mark(number, depth)
            # The level of a number of its own says more than the style of lists, which has one indent.
            of_style = style.indent if own.number is None else None
            set_indent = own.indent if own.indent is not None else of_style
            indent = indent if set_indent is None else set_indent
        if not any(run.note or run.text.strip() for run in found):
            counted = self._cell and marker is not None and marker[0].isalnum()
            return Part(PARAGRAPH, [Run(marker or "")] if counted else ())
        if level:
            state.indents.clear()
            return Part(HEADING, found, level, None if marker in (None, "•", "-") else marker)
        if marker is not None:
            return Part(ITEM, found, rows.level(state.indents, indent), marker)
        if not (own.indent or style.indent):
            state.indents.clear()
        return Part(PARAGRAPH, found)

    def _table(self, table: _Element) -> None:
        floating = child(table, "tblPr", "tblpPr") is not None
        found: list[Part] = []
        for row in _within(table, "tr"):
            if child(row, "trPr", "del") is not None:
                self._state.deleted += 1
                continue
            found += self._row(row)
        self.parts += rows.aside(found) if floating else found

    def _row(self, row: _Element) -> list[Part]:
        cells: list[list[Part]] = []
        wide: list[int] = []
        for cell in _within(row, "tc"):
            span = child(cell, "tcPr", "gridSpan")
            wide.append(1 if span is None else integer(span, "val") or 1)
            merged = child(cell, "tcPr", "vMerge")
            if merged is not None and attribute(merged, "val") != "restart":
                cells.append([])  # it belongs to the cell above
            else:
                cells.append(read(cell, self._state, cell=True))
        return rows.row(cells, wide)


def _within(element: _Element, wanted: str) -> Iterator[_Element]:
    """The rows of a table or the cells of a row, also those in a content control."""
    for each in element:
        name = local(each)
        if name == wanted:
            yield each
        elif name in _DESCEND:
            yield from _within(each, wanted)


def _is_contents(sdt: _Element) -> bool:
    """Whether a content control is a table of contents."""
    gallery = child(sdt, "sdtPr", "docPartObj", "docPartGallery")
    return gallery is not None and attribute(gallery, "val") == "Table of Contents"


def _properties(paragraph: _Element) -> _Properties:
    own = _Properties()
    first = next(iter(paragraph), None)
    if first is None or local(first) != "pPr":
        return own
    for each in first:
        match NAMES[each.tag]:
            case "pStyle":
                own.style = attribute(each, "val")
            case "numPr":
                own.number, own.depth = numbered(each)
            case "ind":
                own.indent = integer(each, "left", "start")
            case "outlineLvl":
                own.outline = integer(each, "val")
            case "framePr":
                own.framed = attribute(each, "dropCap") in (None, "none")
            case "rPr":
                own.joined = child(each, "del") is not None
    return own
