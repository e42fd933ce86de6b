"""Segments that stand side by side, put together into lines.

A raised small number belongs to the line beside it, a lowered one ("CO2") too; a wide gap within a
line is a tab.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from extractor.readers.pdf.chars import Segment

SMALL = 0.85  # of the size of the text: a note mark is smaller than that
_LEVEL = 0.3  # in sizes: baselines that differ less are of one line
_TAB = 1.6
_SPACE = 0.12
_RAISED = 0.06
_LONGEST_MARK = 8
_NEAR = 1.2


class Row(msgspec.Struct, gc=False):
    """A line of a page: its segments from left to right, and where it stands."""

    segments: list[Segment]
    page: int
    base: float
    size: float
    x0: float
    x1: float
    top: bool = False  # it opens a column or page
    wide: bool = False  # it runs over both columns
    gap: int = 0  # blank lines above
    right: float = 0.0  # how far the lines of its column reach

    @property
    def text(self) -> str:
        return "".join(join + segment.text for join, segment in self.joined())

    def joined(self) -> list[tuple[str, Segment]]:
        """Each segment with what parts it from the one before: nothing, a space or a tab."""
        result = [("", self.segments[0])]
        for before, after in zip(self.segments, self.segments[1:], strict=False):
            gap = after.x0 - before.x1
            size = max(before.size, after.size)
            if raised(after, self):
                join = ""
            elif gap > _TAB * size:
                join = "\t"
            else:
                join = " " if gap > _SPACE * size else ""
            result.append((join, after))
        return result

    @property
    def bold(self) -> bool:
        return all(s.bold for s in self.segments if not raised(s, self))

    @property
    def italic(self) -> bool:
        return all(s.italic for s in self.segments if not raised(s, self))


def raised(segment: Segment, row: Row) -> bool:
    """Whether a segment stands smaller and higher than the text of its line."""
    return segment.size < SMALL * row.size and segment.base > row.base + _RAISED * row.size


def opens_raised(row: Row) -> bool:
    """Whether a line opens with a raised small number or sign, as the body of a note does."""
    return len(row.segments) > 1 and raised(row.segments[0], row)


def main_size(segments: Sequence[Segment]) -> float:
    """The size of most of the text."""
    if len(segments) == 1:
        return round(segments[0].size, 1)
    count: dict[float, int] = {}
    for segment in segments:
        size = round(segment.size, 1)
        count[size] = count.get(size, 0) + len(segment.text)
    return max(count, key=count.__getitem__) if count else 10.0


def rows(segments: Sequence[Segment]) -> list[Row]:
    """The lines of a stretch of page, from top to bottom."""
    if not segments:
        return []
    usual = main_size(segments)
    small = [s for s in segments if s.size < SMALL * usual and len(s.text) <= _LONGEST_MARK]
    chosen = {id(s) for s in small}
    result: list[Row] = []
    for segment in sorted(
        (s for s in segments if id(s) not in chosen), key=lambda s: (-s.base, s.x0)
    ):
        last = result[-1] if result else None
        if last is not None and last.base - segment.base < _LEVEL * min(last.size, segment.size):
            last.segments.append(segment)
        else:
            result.append(_row([segment]))
    loose: list[Segment] = []
    bases = [-row.base for row in result]
    for segment in small:
        home = _home(segment, result, bases)
        if home is None:
            loose.append(segment)
        else:
            home.segments.append(segment)
    for segment in sorted(loose, key=lambda s: (-s.base, s.x0)):
        at = bisect_left(bases, -segment.base - 1)
        if at < len(bases) and bases[at] < 1 - segment.base:
            result[at].segments.append(segment)
        else:
            result.append(_row([segment]))
    for row in result:
        row.segments.sort(key=lambda s: s.x0)
        row.x0, row.x1 = row.segments[0].x0, max(s.x1 for s in row.segments)
        row.size = main_size(row.segments)
    result.sort(key=lambda row: -row.base)
    return result


def _row(segments: list[Segment]) -> Row:
    first = segments[0]
    return Row(segments, first.page, first.base, first.size, first.x0, first.x1)


def _home(segment: Segment, found: Sequence[Row], bases: Sequence[float]) -> Row | None:
    """The line beside which a small segment stands, raised or lowered."""
    best: tuple[float, Row] | None = None
    for row in found[bisect_left(bases, -segment.base - 16) :]:
        rise = segment.base - row.base
        if rise > 0.75 * max(row.size, 16):
            break
        if not -0.4 * row.size < rise < 0.75 * row.size:
            continue
        if segment.size >= SMALL * max(s.size for s in row.segments):
            continue
        near = min(min(abs(segment.x0 - s.x1), abs(s.x0 - segment.x1)) for s in row.segments)
        if near < _NEAR * row.size and (best is None or near < best[0]):
            best = (near, row)
    return best[1] if best else None
