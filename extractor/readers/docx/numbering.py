"""List marks as Word prints them; they stand nowhere in the text, only in numbering.xml."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from extractor.readers.docx.styles import Styles, integer, on
from extractor.readers.xml import attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_DEEPEST = 8
_STEP = 360  # twips a level is indented where nothing says how far
BULLET = "•"
_MOST_LETTERS = 20  # "aaaa" is as far as a list of letters is written out
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class _Level(msgspec.Struct, gc=False):
    start: int = 1
    format: str = "decimal"
    text: str = ""
    indent: int | None = None
    legal: bool = False  # all numbers of it as digits
    restart: int | None = None


class _List(msgspec.Struct, gc=False):
    """A w:num: the levels, and the abstract list whose count it shares."""

    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int]


class Numbering:
    """Counts through the document; ``mark`` is asked once for every numbered paragraph, in order.

    Lists are worked out when they are met: a house style brings dozens that a letter does not use.
    """

    def __init__(self, root: _Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract: dict[str, _Element] = {}
        self._nums: dict[str, _Element] = {}
        self._lists: dict[str, _List | None] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        for element in () if root is None else root:
            if local(element) == "abstractNum":
                self._abstract[attribute(element, "abstractNumId") or ""] = element
            elif local(element) == "num":
                self._nums[attribute(element, "numId") or ""] = element

    def _list(self, key: str) -> _List | None:
        if key not in self._lists:
            self._lists[key] = None  # where a list points at itself
            element = self._nums.get(key)
            self._lists[key] = None if element is None else self._num(element)
        return self._lists[key]

    def _num(self, element: _Element) -> _List:
        link = child(element, "abstractNumId")
        abstract = (attribute(link, "val") if link is not None else None) or ""
        described = self._abstract.get(abstract)
        levels = {} if described is None else _levels(described)
        style = child(described, "numStyleLink")
        if style is not None:
            # A list that only points at a style takes its levels from the list of that style.
            number = self._styles[attribute(style, "val")].number
            other = self._list(number) if number is not None else None
            if other is not None:
                abstract, levels = other.abstract, dict(other.levels)
        starts: dict[int, int] = {}
        for each in element:
            if local(each) != "lvlOverride":
                continue
            depth = integer(each, "ilvl") or 0
            own = child(each, "lvl")
            if own is not None:
                levels[depth] = _level(own)
            start = child(each, "startOverride")
            value = integer(start, "val") if start is not None else None
            if value is not None:
                starts[depth] = value
        return _List(abstract, levels, starts)

    def mark(self, number: str, depth: int) -> tuple[str | None, int]:
        """The mark of the next paragraph of a list ("2.1", "b)", "•"), None where nothing is printed,
        and its indent in twips."""
        depth = max(0, min(depth, _DEEPEST))
        found = self._list(number)
        if found is None:
            return BULLET, (depth + 1) * _STEP  # a list that the file does not describe
        level = found.levels.get(depth, _Level(format="bullet"))
        indent = (depth + 1) * _STEP if level.indent is None else level.indent
        counts = self._counts.setdefault(found.abstract, {})
        start = level.start
        if depth in found.starts and (number, depth) not in self._begun:
            start = found.starts[depth]
            counts.pop(depth, None)
        self._begun.add((number, depth))
        counts[depth] = counts[depth] + 1 if depth in counts else start
        for deeper in [d for d in counts if d > depth]:
            below = found.levels.get(deeper)
            if below is None or below.restart is None or depth < below.restart:
                del counts[deeper]
        if level.format == "bullet":
            return _bullet(level.text), indent
        return self._print(found, level, counts) or None, indent

    def _print(self, found: _List, level: _Level, counts: dict[int, int]) -> str:
        text = level.text
        for depth in range(_DEEPEST + 1):
            place = f"%{depth + 1}"
            if place in text:
                own = found.levels.get(depth, _Level())
                count = counts.get(depth, own.start)
                text = text.replace(place, numeral(count, "decimal" if level.legal else own.format))
        return text.strip()


def _levels(element: _Element) -> dict[int, _Level]:
    return {integer(each, "ilvl") or 0: _level(each) for each in element if local(each) == "lvl"}


def _level(element: _Element) -> _Level:
    level = _Level()
    for each in element:
        match local(each):
            case "start":
                level.start = integer(each, "val") or 0
            case "numFmt":
                level.format = attribute(each, "val") or "decimal"
            case "lvlText":
                level.text = (attribute(each, "val") or "")[:40]
            case "isLgl":
                level.legal = on(each)
            case "lvlRestart":
                level.restart = integer(each, "val")
            case "pPr":
                ind = child(each, "ind")
                if ind is not None:
                    level.indent = integer(ind, "left", "start")
    return level


def _bullet(text: str) -> str | None:
    """A bullet as it can be read: fonts of symbols have theirs where no letters are."""
    if not text:
        return None
    return text if text in "-–—▪■●○◦‣∙·*+" else BULLET


def numeral(count: int, format: str) -> str:
    """A number in the form that Word calls ``format``; one that is not known is written in digits."""
    match format:
        case "none":
            return ""
        case "lowerLetter" | "upperLetter":
            letters = chr(97 + (count - 1) % 26) * min(_MOST_LETTERS, 1 + (count - 1) // 26)
            return letters if format == "lowerLetter" else letters.upper()
        case "lowerRoman" | "upperRoman":
            roman = _roman(count)
            return roman if format == "lowerRoman" else roman.upper()
        case "decimalZero":
            return f"{count:02}"
        case "chicago":
            return "*†‡§"[(count - 1) % 4] * (1 + (count - 1) // 4)
    return str(count)


def _roman(count: int) -> str:
    if not 0 < count < 4000:
        return str(count)
    parts = []
    for value, letters in _ROMAN:
        parts.append(letters * (count // value))
        count %= value
    return "".join(parts)
