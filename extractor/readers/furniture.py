"""Page furniture: what repeats on each page and belongs to no sentence.

Page numbers, the running heads of published Kamerstukken, publishers' lines, and lines that come
back at the top or foot of later pages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.readers import labels
from extractor.readers.lines import MAIN, Line, without

_ALWAYS = re.compile(
    r"""(?:
      P[ ]?a[ ]?g[ ]?(?:i[ ]?n[ ]?a|\.)[ ]*\d{1,4}(?:[ ]*(?:van|/)[ ]*\d{1,4})?     # Pagina 1 van 3
    | \d{1,4}[ ]*(?:van|/)[ ]*\d{1,4}                                    # 1 van 3, 1/3, alone on its line
    | [-–—][ ]?\d{1,4}[ ]?[-–—]                                          # - 2 -
    | (?:Tweede|Eerste)[ ]Kamer,[ ]vergaderjaar[ ]\d{4}\s?[-–/]\s?\d{2,4}.{0,120}   # running head
    | kst-[\w-]{3,30} | ISSN[ ]0921[ ]?[-–][ ]?7371
    | [’'‘]s-?[ ]?Gravenhage[ ]\d{4} | Sdu[ ]Uitgevers.{0,60}
    )(?:\s+\d{1,4})?$""",
    re.X,
)
_PAGE_END = re.compile(r"P[ ]?a[ ]?g|(?:Tweede|Eerste)[ ]Kamer,[ ]vergaderjaar")
_BARE_NUMBER = re.compile(r"\d{1,4}$")
_LONGEST_RUNNING_LINE = 80
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
    return without(lines, lambda line: _ALWAYS.match(line.text) is not None)


def drop_running(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines without those that come back at the edge of later pages."""
    running = _running(lines)
    return without(lines, lambda line: id(line) in running)


def _running(lines: Sequence[Line]) -> set[int]:
    """Lines at the top or foot of their page that stand, to the letter, on an earlier page too; and
    bare page numbers there."""
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
        last = page[-1]
        if _BARE_NUMBER.match(last.text) and int(last.text) in (number, number + 1):
            gone.add(id(last))
        # In a published Kamerstuk the number stands before the running head or at the very top.
        if number > 1 and _BARE_NUMBER.match(page[0].text) and int(page[0].text) == number:
            gone.add(id(page[0]))
    return gone


def _may_repeat(line: Line) -> bool:
    """Bullets, table rows and note numbers come back for reasons of their own."""
    text = line.text
    return (
        len(text) > 3
        and text[0] not in "|-*•\uf0b7"
        and labels.heading(text) is None
        and not text.endswith((".", ";"))
    )
