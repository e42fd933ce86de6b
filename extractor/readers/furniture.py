"""Page furniture: what repeats on each page and belongs to no sentence.

Page numbers, the running heads of published Kamerstukken, publishers' lines, and lines that come
back at the top or foot of later pages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractor.patterns import pattern
from extractor.readers import labels
from extractor.readers.lines import MAIN, TABLE, Line, without

_ALWAYS = pattern(
    r"""(?:(?:
      P[ ]?a[ ]?g[ ]?(?:i[ ]?n[ ]?a|\.)[ ]*\d{1,4}(?:[ ]*(?:van|/)[ ]*\d{1,4})?     # Pagina 1 van 3
    | \d{1,4}[ ]*(?:van|/)[ ]*\d{1,4}                              # 1 van 3, 1/3, alone on its line
    | [-–—][ ]?\d{1,4}[ ]?[-–—]                                          # - 2 -
    | (?:Tweede|Eerste)[ ]Kamer,[ ]vergaderjaar[ ]\d{4}\s?[-–/]\s?\d{2,4}.{0,120}   # running head
    | (?:kst|ah-tk|ah-ek|blg|kv-tk|h-tk|h-ek)-[\w-]{3,30} | ISSN[ ]\d{4}[ ]?[-–][ ]?\d{3}[\dX]
    | [’'‘]s-?[ ]?Gravenhage[ ]\d{4} | Sdu[ ]Uitgevers.{0,60}
    )(?:\s+|\Z)){1,5}(?:\d{1,4})?$""",
    re.X,
)
_FIRST = frozenset("P0123456789-–—TEkabhIS’'‘s")  # first characters of the above
_LONGEST_FURNITURE = 260
_PAGE_END = pattern(r"P[ ]?a[ ]?g|(?:Tweede|Eerste)[ ]Kamer,[ ]vergaderjaar")
_RUNNING_HEAD = pattern(r"(?:Tweede|Eerste)[ ]Kamer,[ ]vergaderjaar")
_PAGINA = pattern(r"P[ ]?a[ ]?g")
_BARE_NUMBER = pattern(r"\d{1,4}$")
_LONGEST_RUNNING_LINE = 80
_SHORTEST_PAGE = 12  # lines
_TOP, _FOOT = 14, 4  # how many lines at the top and foot of a page may be running lines


def number_pages(lines: Sequence[Line]) -> int:
    """The number of pages. Where no form feed parts them, page numbers and running heads do."""
    last = lines[-1].page if lines else 1
    if last > 1:
        return last
    page, parted = 1, False
    for i, line in enumerate(lines):
        line.page = page
        if i and _ALWAYS.match(line.text) and _PAGE_END.match(line.text):
            page += 1
            parted = True
    if parted and lines[-1].page < page:  # the last number closes the last page
        page -= 1
    return page


def drop_page_numbers(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines without page numbers and running heads, which need no second page to be known."""
    chamber = {
        id(other)
        for i, line in enumerate(lines[:8])
        if line.text.startswith(("Tweede Kamer der", "Eerste Kamer der"))
        for other in lines[i + 1 : i + 4]
        if other.text in ("1", "2")  # the big figure beside the name of the chamber
    }
    return without(
        lines,
        lambda line: (
            (
                len(line.text) < _LONGEST_FURNITURE
                and line.zone != TABLE
                and line.text[0] in _FIRST
                and _ALWAYS.match(line.text) is not None
            )
            or id(line) in chamber
        ),
    )


def drop_running(
    lines: Sequence[Line], numbers: Sequence[Line] = ()
) -> tuple[list[Line], list[Line]]:
    """The lines without those that come back at the edge of later pages. ``numbers`` are the page
    numbers that are gone already."""
    headed = {line.page for line in numbers if _RUNNING_HEAD.match(line.text)}
    running = _running(lines, {line.page for line in numbers if _PAGINA.match(line.text)}, headed)
    if len({line.page for line in lines}) < 2:
        running |= _interrupting(lines)
    return without(lines, lambda line: id(line) in running)


def _running(lines: Sequence[Line], numbered: set[int], headed: set[int]) -> set[int]:
    """Lines at the top or foot of their page that stand, to the letter, on an earlier page too; and
    bare page numbers there, on pages not in ``numbered``. Behind the running head that closed one of
    the pages in ``headed`` that page's own number may stand."""
    pages: dict[int, list[Line]] = {}
    for line in lines:
        if line.zone == MAIN:
            pages.setdefault(line.page, []).append(line)
    if len(pages) < 2:
        return set()
    gone: set[int] = set()
    seen: dict[str, Line] = {}
    for number, page in pages.items():
        edge = page[:_TOP] + page[max(_TOP, len(page) - _FOOT) :]
        for line in edge:
            short = len(line.text) <= _LONGEST_RUNNING_LINE
            text = labels.key(line.text)
            first = seen.get(text)
            if first is not None and first.page < number and short and _may_repeat(line):
                gone.add(id(line))
            elif short:
                seen.setdefault(text, line)
        if number in numbered:
            continue
        last = page[-1]
        if _BARE_NUMBER.match(last.text) and int(last.text) in (number, number + 1):
            gone.add(id(last))
        # In a published Kamerstuk the number stands before the running head or at the very top.
        if number > 1 and _BARE_NUMBER.match(page[0].text):
            printed = int(page[0].text)
            if printed == number or (printed == number - 1 and number - 1 in headed):
                gone.add(id(page[0]))
    return gone


def _interrupting(lines: Sequence[Line]) -> set[int]:
    """Without page breaks: running lines and bare page numbers that cut through sentences.

    A short line that comes back, or a number that counts on, is furniture when it stands at least
    once between the two halves of a sentence and never close to itself.
    """
    places: dict[str, list[int]] = {}
    numbers: list[int] = []
    for i, line in enumerate(lines):
        text = line.text
        if text.isdecimal():
            if (
                len(text) < 4
                and line.zone == MAIN
                and int(text) == (int(lines[numbers[-1]].text) + 1 if numbers else int(text))
            ):
                numbers.append(i)
        elif len(text) <= _LONGEST_RUNNING_LINE and line.gap and _may_repeat(line):
            places.setdefault(text, []).append(i)
    runs = [*(found for found in places.values() if len(found) > 2), numbers]
    candidates = {i for indices in runs for i in indices}
    gone: set[int] = set()
    for indices in runs:
        if len(indices) < 2 or any(b - a < _SHORTEST_PAGE for a, b in pairwise(indices)):
            continue
        cutting = [_cuts(lines, i, candidates) for i in indices]
        if any(cutting):
            title = not lines[indices[0]].text.isdecimal() and not cutting[0]
            gone.update(id(lines[i]) for i in indices[title:])
    return gone


def _cuts(lines: Sequence[Line], i: int, candidates: set[int]) -> bool:
    """Whether the line stands between the two halves of a sentence, perhaps beside another such."""
    first, last = i - 1, i + 1
    while first in candidates:
        first -= 1
    while last in candidates:
        last += 1
    if first < 0 or last >= len(lines) or last - first > 4:
        return False
    before, after = lines[first].text, lines[last].text
    return (
        after[0].islower() and len(before) > 30 and not before.endswith((".", ":", ";", "?", "!"))
    )


def _may_repeat(line: Line) -> bool:
    """Bullets, table rows and note numbers come back for reasons of their own."""
    text = line.text
    return (
        len(text) > 3
        and text[0] not in "|-*•\uf0b7"
        and labels.heading(text) is None
        and not text.endswith((".", ";"))
    )
