"""Styles: which are headings, of what level, and which put a paragraph in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from extractor.readers import style_names
from extractor.readers.xml import attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_DEEPEST = 6  # a deeper outline level is no heading
_BODY = 9  # the outline level of body text
_MOST_PARENTS = 20


class Style(msgspec.Struct, gc=False):
    """``level`` 1-6 for a heading, else 0; ``indent`` in twips where the style sets one."""

    level: int = 0
    number: str | None = None  # w:numId
    depth: int | None = None  # w:ilvl
    indent: int | None = None
    contents: bool = False  # a line of a table of contents
    bold: bool = False
    hidden: bool = False


class _Raw(msgspec.Struct, gc=False):
    names: tuple[str, str]
    parent: str | None
    outline: int | None
    number: str | None
    depth: int | None
    indent: int | None
    bold: bool | None
    hidden: bool | None


class Styles:
    """Styles by id, with what they inherit; an unknown id is a plain style."""

    def __init__(self, root: _Element | None) -> None:
        self._elements: dict[str, _Element] = {}  # a file may have hundreds, and use five
        self._found: dict[str, Style] = {}
        self.default = ""
        for element in () if root is None else root:
            if local(element) == "style":
                key = attribute(element, "styleId") or ""
                if attribute(element, "type") == "paragraph" and on(element, "default"):
                    self.default = key
                self._elements.setdefault(key, element)

    def __getitem__(self, key: str | None) -> Style:
        name = self.default if key is None else key
        found = self._found.get(name)
        if found is None:
            found = self._found[name] = self._resolve(name)
        return found

    def _resolve(self, name: str) -> Style:
        style = Style()
        outline: int | None = None
        bold: bool | None = None
        hidden: bool | None = None
        named = 0
        key: str | None = name
        for _ in range(_MOST_PARENTS):
            element = self._elements.get(key) if key is not None else None
            if element is None:
                break
            raw = _raw(element)
            outline = raw.outline if outline is None else outline
            bold = raw.bold if bold is None else bold
            hidden = raw.hidden if hidden is None else hidden
            style.number = raw.number if style.number is None else style.number
            style.depth = raw.depth if style.depth is None else style.depth
            style.indent = raw.indent if style.indent is None else style.indent
            named = named or max(map(style_names.level, raw.names))
            style.contents = style.contents or any(map(style_names.is_contents, raw.names))
            key = raw.parent
        if named:
            style.level = named if outline != _BODY else 0
        elif outline is not None and outline < _DEEPEST:
            style.level = outline + 1
        style.bold, style.hidden = bool(bold), bool(hidden)
        if name not in self._elements and (level := style_names.level(name)):
            style.level = level  # a file that has lost its styles
        return style


def _raw(element: _Element) -> _Raw:
    name = parent = number = None
    outline = depth = indent = None
    bold = hidden = None
    for each in element:
        match local(each):
            case "name":
                name = attribute(each, "val")
            case "basedOn":
                parent = attribute(each, "val")
            case "pPr":
                for part in each:
                    match local(part):
                        case "outlineLvl":
                            outline = integer(part, "val")
                        case "numPr":
                            number, depth = numbered(part)
                        case "ind":
                            indent = integer(part, "left", "start")
            case "rPr":
                for part in each:
                    match local(part):
                        case "b":
                            bold = on(part)
                        case "vanish":
                            hidden = on(part)
    names = (name or "", attribute(element, "styleId") or "")
    return _Raw(names, parent, outline, number, depth, indent, bold, hidden)


def numbered(element: _Element) -> tuple[str | None, int | None]:
    """The numId and level of a w:numPr."""
    number: str | None = None
    depth: int | None = None
    for each in element:
        if local(each) == "numId":
            number = attribute(each, "val")
        elif local(each) == "ilvl":
            depth = integer(each, "val")
    return number, depth


def integer(element: _Element, *names: str) -> int | None:
    """A whole number from the first of the attributes that is there."""
    for name in names:
        value = attribute(element, name)
        if value is not None and value.lstrip("-").isdecimal() and len(value) < 10:
            return int(value)
    return None


def on(element: _Element, name: str = "val") -> bool:
    """Whether a switch is on: it is where it stands without a value."""
    value = attribute(element, name)
    if value is None:
        return name == "val"
    return value not in ("0", "false", "off", "none")
