"""`pdftotext -layout`: the right-margin column taken apart from the body, page by page.

The margin block of the Rijkshuisstijl starts further right than any line of the body ends. A
table's last column does not: its start lies left of where full body lines end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from extractor.patterns import pattern
from extractor.readers.labels import looks_like_margin
from extractor.readers.lines import MARGIN, Line

_GAP = pattern(r"(?<=\S)[ ]{2,}(?=\S)")
_FIRST_COLUMN = 46  # no margin block starts left of this
_LONGEST_LINE = 400  # no page is wider
_SLACK = 3  # columns by which rounding shifts a line's start


def split_margin(lines: Sequence[Line]) -> list[Line]:
    """The lines with margin pieces cut off and put before their page, as its margin zone."""
    if not any(line.column >= _FIRST_COLUMN or "  " in line.text for line in lines):
        return list(lines)
    result: list[Line] = []
    for _, group in groupby(lines, key=lambda line: line.page):
        result.extend(_split_page(list(group)))
    return result


def _starts(line: Line) -> list[int]:
    """The columns at which pieces of the line start that could be margin text."""
    if len(line.text) > _LONGEST_LINE:
        return []
    gaps = [line.column + gap.end() for gap in _GAP.finditer(line.text)]
    if line.column >= _FIRST_COLUMN:
        gaps.insert(0, line.column)
    return [column for column in gaps if column >= _FIRST_COLUMN]


def _split_page(page: list[Line]) -> list[Line]:
    starts = [_starts(line) for line in page]
    column = _margin_column(page, starts)
    if column is None:
        return page
    main: list[Line] = []
    margin: list[Line] = []
    owed = 0  # blank lines that a removed margin line leaves to the next body line
    for line, columns in zip(page, starts, strict=True):
        cuts = [c for c in columns if c >= column - _SLACK]
        if not cuts:
            line.gap = max(line.gap, owed)
            main.append(line)
            owed = 0
            continue
        at = cuts[0] - line.column
        text = line.text[at:]
        margin.append(
            Line(line.start + at, line.end, text, line.page, cuts[0], line.gap, zone=MARGIN)
        )
        left = line.text[:at].rstrip()
        if left:
            main.append(
                Line(
                    line.start,
                    line.start + len(left),
                    left,
                    line.page,
                    line.column,
                    max(line.gap, owed),
                )
            )
            owed = 0
        else:
            # Blank as far as the body goes; margin lines stand between body lines all the time.
            owed = max(owed, line.gap + 1)
    return margin + main


def _margin_column(page: list[Line], starts: list[list[int]]) -> int | None:
    """The column where the page's margin block starts, or None when it has none."""
    votes = Counter(column for columns in starts for column in columns)
    for column, _ in sorted(votes.items(), key=lambda vote: -_near(votes, vote[0])):
        cuts = [next((c for c in cs if abs(c - column) <= _SLACK), None) for cs in starts]
        hits = [i for i, cut in enumerate(cuts) if cut is not None]
        beside = range(hits[0], hits[-1] + 1)
        # Body lines beside the block end left of it; below the block they may be longer.
        crossing = sum(_crosses(page[i], column) for i in beside if cuts[i] is None)
        texts = [page[i].text[(cuts[i] or 0) - page[i].column :] for i in hits]
        if crossing <= 0.06 * len(beside) and looks_like_margin(texts):
            return min(c for c in votes if abs(c - column) <= _SLACK)
    return None


def _crosses(line: Line, column: int) -> bool:
    return line.column < column - _SLACK and line.column + len(line.text) > column - 1


def _near(votes: Counter[int], column: int) -> int:
    return sum(n for c, n in votes.items() if abs(c - column) <= _SLACK)
