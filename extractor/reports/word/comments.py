"""The comments part of a Word file: what is in it stays, what is remarked is added."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from typing import TYPE_CHECKING

from extractor.patterns import pattern
from extractor.reports.plain import plain
from extractor.reports.remarks import AUTHOR, Line
from extractor.reports.word.package import Package

if TYPE_CHECKING:
    from lxml.etree import _Element

INITIALS = "ex"
# In front of the root of the part. Word and LibreOffice leave it out when they save, so that a file in
# which someone has worked no longer counts as made here.
MADE = b"<!--extractor-->"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_NUMBER = pattern(r"-?[0-9]{1,9}")
_MOST = 999_000_000
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_BLUE = "0563C1"


class Comments:
    """Adds comments to a package; ``save`` writes what was added."""

    def __init__(self, package: Package, space: str, taken: Sequence[str]) -> None:
        """``taken``: ids that the document itself uses."""
        from lxml import etree

        self._package, self._space = package, space
        self._relation = _STRICT if "purl.oclc.org" in space else _RELATION
        found = package.related(package.main, "comments")
        self._new = found is None or not package.has(found)
        folder = posixpath.dirname(package.main)
        self._part = found or f"{folder}/{AUTHOR}-comments.xml".lstrip("/")
        if found is None and not package.has(f"{folder}/comments.xml"):
            self._part = f"{folder}/comments.xml".lstrip("/")
        self._related = found is not None
        if self._new:
            names = {"w": space[1:-1], "r": self._relation}
            self._root = etree.Element(f"{space}comments", nsmap=names)
        else:
            self._root = package.root(self._part)
        ids = [*taken, *_ids(self._root, space)]
        self._next = 1 + max((-1, *_numbers(package, space, ids)))
        self._styles = _styles(package, space)
        self._addresses: dict[str, str] = {}

    @property
    def mark_style(self) -> str | None:
        """The style of a comment's mark, where the file has one."""
        return self._styles.get("annotation reference")

    def take(self) -> int:
        """A new id."""
        self._next += 1
        return self._next - 1

    def add(self, key: int, lines: Sequence[Line]) -> None:
        comment = self._child(self._root, "comment")
        for name, value in (("id", str(key)), ("author", AUTHOR), ("initials", INITIALS)):
            comment.set(self._space + name, value)
        for i, line in enumerate(lines):
            paragraph = self._child(comment, "p")
            if (style := self._styles.get("annotation text")) is not None:
                properties = self._child(paragraph, "pPr")
                self._child(properties, "pStyle").set(f"{self._space}val", style)
            if i == 0:
                self._child(self._child(paragraph, "r"), "annotationRef")
            for piece in line:
                if piece.url is None:
                    self._text(paragraph, piece.text, bold=i == 0)
                else:
                    link = self._child(paragraph, "hyperlink")
                    link.set(f"{{{self._relation}}}id", self._address(piece.url))
                    self._text(link, piece.text, bold=i == 0, link=True)

    def save(self) -> None:
        if self._new:
            self._package.declare(self._part, _TYPE)
        if not self._related:
            folder = posixpath.dirname(self._package.main)
            self._package.relate(
                self._package.main,
                f"{self._relation}/comments",
                posixpath.relpath(self._part, folder or "."),
            )
        self._package.put(self._part, self._root, MADE + b"\n")

    def _text(self, into: _Element, text: str, *, bold: bool, link: bool = False) -> None:
        run = self._child(into, "r")
        if bold or link:
            properties = self._child(run, "rPr")
            if bold:
                self._child(properties, "b")
            if link:
                self._child(properties, "color").set(f"{self._space}val", _BLUE)
                self._child(properties, "u").set(f"{self._space}val", "single")
        made = self._child(run, "t")
        made.text = plain(text)
        made.set(f"{_XML}space", "preserve")

    def _address(self, url: str) -> str:
        """The id of the relation to an address, one for each."""
        if url not in self._addresses:
            self._addresses[url] = self._package.relate(
                self._part, f"{self._relation}/hyperlink", url, outside=True
            )
        return self._addresses[url]

    def _child(self, element: _Element, name: str) -> _Element:
        from lxml import etree

        return etree.SubElement(element, self._space + name)


def _numbers(package: Package, space: str, ids: list[str]) -> list[int]:
    """All ids of comments and of notes. LibreOffice 7 counts the comments that it meets before the second
    note among the notes, in the order of their ids, and then gives notes each other's texts: a comment's
    id must be above those of all notes."""
    for kind in ("footnotes", "endnotes"):
        part = package.related(package.main, kind)
        if part is not None and package.has(part):
            ids += _ids(package.root(part), space)
    # An id near the end of what Word can count would leave no room behind it.
    return [n for each in ids if _NUMBER.fullmatch(each) and (n := int(each)) < _MOST]


def _ids(root: _Element, space: str) -> list[str]:
    return [str(each.get(f"{space}id")) for each in root]


def _styles(package: Package, space: str) -> dict[str, str]:
    """The styles that Word has for comments, as this file calls them."""
    part = package.related(package.main, "styles")
    if part is None or not package.has(part):
        return {}
    found: dict[str, str] = {}
    for each in package.root(part).iter(f"{space}style"):
        name, key = each.find(f"{space}name"), each.get(f"{space}styleId")
        if name is not None and key:
            found[str(name.get(f"{space}val")).lower()] = key
    return {
        name: found[name] for name in ("annotation reference", "annotation text") if name in found
    }
