"""Which links of a page are note marks, and where the notes stand.

A mark is a short label that points to a place further on in the page, and what stands there begins
with the same label or points back. That holds for officielebekendmakingen.nl, Word, LibreOffice,
pandoc and Markdown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from extractor.patterns import pattern
from extractor.readers.xml import local

if TYPE_CHECKING:
    from lxml.etree import _Element

_LABEL = pattern(r"\s*[\[(]?\s*(\d{1,3}|[ivxlc]{1,6}|[*†‡]{1,3})\s*[\])]?\s*\Z")
_NAMED = pattern(r"_?(?:s[de])?(?:fn|ftn|edn|footnote|endnote|voetnoot|noot|note)", flags=2)
_LABEL_LENGTH = 30  # characters; a longer text is no label
_BLOCKS = ("li", "p", "dd", "td", "aside", "section", "div")


class Found(msgspec.Struct):
    """``marks``: element -> label; ``bodies``: element of a note -> label; ``back``: links back.
    Elements are told by ``id``; ``kept`` holds on to them, so that an ``id`` is not used twice."""

    marks: dict[int, str] = {}
    bodies: dict[int, str] = {}
    back: set[int] = set()
    kept: list[_Element] = []


def find(root: _Element) -> Found:
    """All note marks of a page with their notes."""
    found = Found()
    links = [a for a in root.iter("a") if (a.get("href") or "").startswith("#")]
    if not links:
        return found
    order: dict[int, int] = {}
    targets: dict[str, _Element] = {}
    for i, element in enumerate(root.iter()):
        order[id(element)] = i
        found.kept.append(element)
        for name in (element.get("id"), element.get("name")):
            if name:
                targets.setdefault(name, element)
    opening: dict[int, str] = {}  # of each body, worked out once: many links may point to one
    back_links: dict[int, dict[str, _Element]] = {}
    for link in links:
        match = _LABEL.match(_start(link))
        target = targets.get((link.get("href") or "")[1:])
        if match is None or target is None or order[id(target)] <= order[id(link)]:
            continue
        body = _body(target)
        if body is None or id(body) in found.marks or _within(link, body):
            continue
        if id(body) not in opening:
            opening[id(body)] = _start(body).lstrip("[(")
            back_links[id(body)] = {(a.get("href") or "")[1:]: a for a in body.iter("a")}
        back = _back(back_links[id(body)], link)
        named = _NAMED.match(target.get("id") or target.get("name") or "")
        if back is None and not named and not opening[id(body)].startswith(match[1]):
            continue
        found.marks[id(link)] = match[1]
        found.bodies.setdefault(id(body), match[1])
        if back is not None:
            found.back.add(id(back))
    return found


def _start(element: _Element) -> str:
    """The first words of an element."""
    found = ""
    for text in element.itertext():
        found = (found + str(text)).lstrip()
        if len(found) > _LABEL_LENGTH:
            break
    return found.rstrip()[: _LABEL_LENGTH + 1]


def _body(target: _Element) -> _Element | None:
    """The block of the note in which the target of a mark stands, or which it is."""
    element: _Element | None = target
    while element is not None and local(element) not in _BLOCKS:
        element = element.getparent()
    if element is None or local(element) in ("li", "aside"):
        return element
    # <div id="ftn1"><p><a name="_ftn1">: the division is the note, with all its paragraphs.
    parent = element.getparent()
    if local(element) == "p" and parent is not None and local(parent) in ("div", "li", "aside"):
        own = (parent.get("id") or "") + " " + (parent.get("class") or "")
        if local(parent) == "li" or any(map(_NAMED.match, own.split())):
            return parent if _first(parent) is element else element
    return element


def _first(element: _Element) -> _Element | None:
    return next(iter(element), None)


def _within(element: _Element, outer: _Element) -> bool:
    return any(each is outer for each in element.iterancestors())


def _back(links: dict[str, _Element], mark: _Element) -> _Element | None:
    """The link in a note that points back to its mark, or to what the mark stands in."""
    for around in (mark, mark.getparent(), *mark):
        for name in () if around is None else (around.get("id"), around.get("name")):
            if name and name in links:
                return links[name]
    return None
