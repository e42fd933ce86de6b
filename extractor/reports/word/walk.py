"""The paragraphs and runs of a Word body, counted as the reader counts them.

The reader says of every text in which paragraph and run it stands; here the same count leads back to
the elements. A test holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from extractor.readers.docx.runs import boxes, is_prompt
from extractor.readers.xml import NAMES, attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCKS = frozenset(("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"))
_INLINE = _BLOCKS | {
    "hyperlink", "fldSimple", "bdo", "dir", "oMath", "oMathPara", "ruby", "rubyBase"
}  # fmt: skip
_DRAWN = frozenset(("drawing", "pict", "object", "AlternateContent"))
_OFF = ("0", "false", "off", "none")


def paragraphs(container: _Element) -> Iterator[_Element]:
    """Every paragraph, those in cells and text boxes too; the first is number 1."""
    for each in container:
        name = NAMES[each.tag]
        if name == "p":
            yield each
            boxed: list[_Element] = []
            _runs(each, [], boxed)
            for box in boxed:
                yield from paragraphs(box)
        elif name == "tbl":
            for row in _within(each, "tr"):
                if child(row, "trPr", "del") is None:
                    for cell in _within(row, "tc"):
                        merged = child(cell, "tcPr", "vMerge")
                        if merged is None or attribute(merged, "val") == "restart":
                            yield from paragraphs(cell)
        elif name in _BLOCKS:
            if not (name == "sdt" and is_prompt(each)):
                yield from paragraphs(each)
        elif name == "AlternateContent":
            choice = child(each, "Choice")
            if choice is not None:
                yield from paragraphs(choice)


def runs(paragraph: _Element) -> list[_Element]:
    """The runs of a paragraph; the first is number 1."""
    found: list[_Element] = []
    _runs(paragraph, found, [])
    return found


def _runs(element: _Element, found: list[_Element], boxed: list[_Element]) -> None:
    for each in element:
        name = NAMES[each.tag]
        if name == "r":
            found.append(each)
            _in_run(each, found, boxed)
        elif name in _INLINE:
            if not (name == "sdt" and is_prompt(each)):
                _runs(each, found, boxed)
        elif name in _DRAWN:
            boxes(each, boxed)


def _in_run(run: _Element, found: list[_Element], boxed: list[_Element]) -> None:
    for each in run:
        name = NAMES[each.tag]
        if name == "rPr":
            if any(local(mark) == "vanish" and is_on(mark) for mark in each):
                return  # hidden: nobody sees it
        elif name in _DRAWN:
            boxes(each, boxed)
        elif name == "ruby":
            _runs(each, found, boxed)


def is_on(element: _Element, name: str = "val") -> bool:
    """Whether a switch is on: it is where it stands without a value."""
    value = attribute(element, name)
    return name == "val" if value is None else value not in _OFF


def _within(element: _Element, wanted: str) -> Iterator[_Element]:
    for each in element:
        name = local(each)
        if name == wanted:
            yield each
        elif name in _BLOCKS:
            yield from _within(each, wanted)
