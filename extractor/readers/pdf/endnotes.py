"""Endnotes: bodies below the text, in roman figures (i, ii, iii) or numbered on.

They may be set as large as the text, so three things must agree: the lines open with a raised small
label, the labels count on from the first to the end of the document, and each stands raised in the
text before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from extractor.patterns import pattern
from extractor.readers.pdf import rows
from extractor.readers.pdf.chars import Segment
from extractor.readers.pdf.rows import Row
from extractor.readers.pdf.zones import Page

_LABEL = pattern(r"\[?(\d{1,3}|[ivxl]{1,8})\]?[.)]?\Z")
_TOKEN = pattern(r"\d{1,3}|[ivxl]{1,8}")
_TENS = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx")
_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_APART = 1.6  # sizes above the first, or it is set smaller than what stands there, or tops a page
_Line = list[tuple[str, Segment]]


def roman(number: int) -> str:
    """A number from 1 to 89 in small roman figures."""
    return _TENS[number // 10] + _ONES[number % 10]


def take(pages: Sequence[Page], known: frozenset[str]) -> list[tuple[str, list[_Line]]]:
    """Take the endnotes out of the text: each as its label and its lines, the first without the label.
    ``known`` are the labels of the footnotes; what is one of those is no endnote."""
    every = [(page, row) for page in pages for row in page.main]
    openers = {i: label for i, (_, row) in enumerate(every) if (label := _label(row)) is not None}
    for first in ("i", "1"):
        starts = [i for i, label in openers.items() if label == first and first not in known]
        if starts and _apart(every, starts[-1]):
            found = _read(every, starts[-1], openers, str if first == "1" else roman)
            if found:
                gone = {id(row) for _, row in every[starts[-1] :]}
                for page in pages:
                    page.main = [row for row in page.main if id(row) not in gone]
                return found
    return []


def _label(row: Row) -> str | None:
    if not rows.opens_raised(row):
        return None
    match = _LABEL.match(row.segments[0].text)
    return match[1] if match else None


def _apart(every: Sequence[tuple[Page, Row]], start: int) -> bool:
    if start == 0:
        return False
    above, row = every[start - 1][1], every[start][1]
    return row.top or above.size > row.size + 0.5 or above.base - row.base > _APART * row.size


def _read(
    every: Sequence[tuple[Page, Row]],
    start: int,
    openers: dict[int, str],
    write: Callable[[int], str],
) -> list[tuple[str, list[_Line]]]:
    """The notes from a line on, or none when not each is marked in the text before."""
    marked = {
        label
        for _, row in every[:start]
        for segment in row.segments[1:]
        if rows.raised(segment, row)
        for label in _TOKEN.findall(segment.text)
    }
    found: list[tuple[str, list[_Line]]] = []
    for i in range(start, len(every)):
        line = every[i][1].joined()
        due = write(len(found) + 1)
        if openers.get(i) == due:
            if due not in marked:
                return []
            found.append((due, [[("", line[1][1]), *line[2:]]]))
        else:
            found[-1][1].append(line)
    return found
