"""Styles and list styles of an odt, with what they inherit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from extractor.patterns import pattern
from extractor.readers import style_names
from extractor.readers.docx.numbering import BULLET, numeral
from extractor.readers.xml import attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "none"}
_TWIPS = {"in": 1440.0, "cm": 566.9, "mm": 56.69, "pt": 20.0, "pc": 240.0, "px": 15.0}
_LENGTH = pattern(r"(-?\d{1,6}(?:\.\d{1,8})?)(in|cm|mm|pt|pc|px)\Z")
_STEP = 360  # twips a level is indented where nothing says how far
_MOST_PARENTS = 20


class Style(msgspec.Struct, gc=False):
    """``level`` 1-6 for the style of a heading; ``master``: the page it begins."""

    level: int = 0
    lists: str | None = None
    bold: bool = False
    hidden: bool = False
    contents: bool = False
    master: str | None = None


class _Raw(msgspec.Struct, gc=False):
    name: str
    parent: str | None
    outline: int
    lists: str | None
    bold: bool | None
    hidden: bool | None
    master: str | None


class Level(msgspec.Struct, gc=False):
    """A level of a list style."""

    form: str = "bullet"
    before: str = ""
    after: str = ""
    shown: int = 1  # how many numbers, this level's last
    start: int = 1
    bullet: str = BULLET
    indent: int | None = None


class Styles:
    """Looks up styles by name; those of ``own`` go before the ones that all parts share."""

    def __init__(self, shared: Iterable[_Element], own: Iterable[_Element]) -> None:
        self._raw: dict[str, _Raw] = {}
        self._found: dict[str, Style] = {}
        self._lists: dict[str, dict[int, Level]] = {}
        for element in (*shared, *own):
            name = attribute(element, "name") or ""
            if local(element) == "style":
                self._raw[name] = _raw(element)
            elif local(element) == "list-style":
                self._lists[name] = _levels(element)

    def __getitem__(self, name: str | None) -> Style:
        found = self._found.get(name or "")
        if found is None:
            found = self._found[name or ""] = self._resolve(name)
        return found

    def _resolve(self, name: str | None) -> Style:
        style = Style()
        bold: bool | None = None
        hidden: bool | None = None
        key = name
        for _ in range(_MOST_PARENTS):
            raw = self._raw.get(key) if key is not None else None
            if raw is None:
                break
            style.level = style.level or raw.outline or style_names.level(raw.name)
            style.contents = style.contents or style_names.is_contents(raw.name)
            style.lists = raw.lists if style.lists is None else style.lists
            style.master = raw.master if style.master is None else style.master
            bold = raw.bold if bold is None else bold
            hidden = raw.hidden if hidden is None else hidden
            key = raw.parent
        style.bold, style.hidden = bool(bold), bool(hidden)
        return style

    def level(self, lists: str | None, depth: int) -> Level:
        """The level of a list style; a bullet where nothing says what it is."""
        return self._lists.get(lists or "", {}).get(depth, Level())

    def mark(self, lists: str | None, depth: int, counts: dict[int, int]) -> str | None:
        """The mark of an item: "2.1", "b)", "•"; None where nothing is printed."""
        level = self.level(lists, depth)
        if level.form == "bullet":
            return level.bullet
        first = max(1, depth - level.shown + 1)
        numbers = [
            numeral(counts.get(d, 1), own.form)
            for d in range(first, depth + 1)
            if (own := self.level(lists, d)).form != "bullet"
        ]
        text = f"{level.before}{'.'.join(filter(None, numbers))}{level.after}".strip()
        return text if any(map(str.isalnum, text)) else None

    def indent(self, lists: str | None, depth: int) -> int:
        indent = self.level(lists, depth).indent
        return depth * _STEP if indent is None else indent


def _raw(element: _Element) -> _Raw:
    shown = attribute(element, "display-name") or (attribute(element, "name") or "")
    outline = attribute(element, "default-outline-level") or ""
    bold = hidden = None
    for each in element:
        if local(each) == "text-properties":
            weight = attribute(each, "font-weight")
            if weight is not None:
                bold = weight == "bold" or (weight.isdecimal() and int(weight) > 500)
            display = attribute(each, "display")
            if display is not None:
                hidden = display == "none"
    return _Raw(
        shown.replace("_20_", " "),
        attribute(element, "parent-style-name"),
        min(6, int(outline)) if outline.isdecimal() and len(outline) < 3 else 0,
        attribute(element, "list-style-name"),
        bold,
        hidden,
        attribute(element, "master-page-name") or None,
    )


def _levels(element: _Element) -> dict[int, Level]:
    found: dict[int, Level] = {}
    for each in element:
        depth = number(each, "level", 0)
        level = found[depth] = Level(indent=_indent(each))
        if local(each) == "list-level-style-number":
            form = attribute(each, "num-format") or ""
            level.form = _FORMS.get(form, "decimal")
            level.before = (attribute(each, "num-prefix") or "")[:20]
            level.after = (attribute(each, "num-suffix") or "")[:20]
            level.shown = number(each, "display-levels", 1)
            level.start = number(each, "start-value", 1)
        else:
            bullet = attribute(each, "bullet-char") or ""
            level.bullet = bullet if bullet and bullet in "-–—▪■●○◦‣∙·*+" else BULLET
    return found


def _indent(level: _Element) -> int | None:
    """How far the text of an item stands from the margin, in twips."""
    for each in level.iter():
        if local(each) == "list-level-label-alignment":
            return _twips(attribute(each, "margin-left"))
    for each in level:
        if local(each) == "list-level-properties":
            before = _twips(attribute(each, "space-before"))
            width = _twips(attribute(each, "min-label-width"))
            if before is not None or width is not None:
                return (before or 0) + (width or 0)
    return None


def _twips(length: str | None) -> int | None:
    match = _LENGTH.match(length or "")
    return round(float(match[1]) * _TWIPS[match[2]]) if match else None


def number(element: _Element, name: str, default: int) -> int:
    """A whole number from an attribute."""
    value = attribute(element, name) or ""
    return int(value) if value.isdecimal() and len(value) < 7 else default
