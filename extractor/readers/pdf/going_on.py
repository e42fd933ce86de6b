"""Whether a line goes on in the next: by the room that is left, by how it ends, over the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from extractor.patterns import pattern
from extractor.readers.pdf import rows
from extractor.readers.pdf.rows import Row
from extractor.readers.pdf.zones import Page
from extractor.readers.unfinished import abbreviated, interrupted

_ROOM = 0.35  # of the column: so much room was left on purpose
NUMBERED = pattern(r"\d{1,2}(?:\.\d{1,2})*\.?\t[^\t]+$")  # a heading, its number set apart
_FINISHED = pattern(r".*[.!?:;…][\"'”’»)\]]*$")


def leading(pages: Sequence[Page], size: float) -> float:
    """The usual distance of two lines."""
    count: Counter[float] = Counter()
    for page in pages:
        for above, below in zip(page.main, page.main[1:], strict=False):
            if not below.top and abs(above.size - size) < 0.5 > abs(below.size - size):
                count[round((above.base - below.base) * 2) / 2] += 1
    usual = [(n, gap) for gap, n in count.items() if 0.9 * size < gap < 2.2 * size]
    return max(usual)[1] if usual else 1.2 * size


def unfinished(last: Row, row: Row) -> bool:
    """Whether the sentence of a line at the foot of a page goes on in the first of the next."""
    above, below = last.text, row.text
    if rows.raised(last.segments[-1], last):
        above = above.rstrip("0123456789 ")
    if below[:1].islower():
        return True
    if interrupted(above, below):
        return True
    if last.right - last.x1 > _ROOM * (last.right - last.x0) and not above.endswith("-"):
        return False
    return _FINISHED.match(above) is None or abbreviated(above, below)


def broke(last: Row, row: Row) -> bool:
    """Whether a line was broken on purpose: the next word would have fitted on it."""
    if "\t" in row.text or ("\t" in last.text and not NUMBERED.match(last.text)):
        return True
    room = last.right - last.x1
    first = row.segments[0]
    space = first.text.find(" ")
    word = (first.edges[space] if space > 0 else first.x1) - first.x0
    if word + 0.3 * first.size > room:
        return False
    if _FINISHED.match(last.text.rstrip("0123456789 ")) and not row.text[:1].islower():
        return True
    return room > _ROOM * (last.right - min(last.x0, row.x0)) and not last.text.endswith("-")
