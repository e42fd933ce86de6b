"""What stands where on the pages: text, margin block, running headers and footers, columns.

All by place: the margin begins beyond where the text ends and its lines begin at one x; what stands
at one height on several pages is furniture; two columns leave a gutter that no line crosses.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec

from extractor.patterns import pattern
from extractor.readers.pdf import rows
from extractor.readers.pdf.chars import Segment
from extractor.readers.pdf.rows import Row

_WIDE = 0.35  # of the page: a segment of running text
_ALIGNED = 1.5  # points
_LEAST_MARGIN = 3  # lines that begin at one x
_EDGE = 0.14  # of the page, above and below: where headers and footers stand
_FOOT = 0.1
_GIANT = 3  # times the size of the text
_LONGEST = 160
_LEAST_COLUMN = 6
_COLUMN = 0.2
_PAGE_NUMBER = pattern(
    r"(?:[Pp]ag(?:ina|\.)?\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:van|/|of)\s*\d{1,4})?$"
)
_RUNNING = pattern(r"(?:Tweede|Eerste) Kamer, vergaderjaar|Pagina \d+ van \d+$")
_COLOPHON = pattern(r"(?:ah|kst|h|blg|kv|nds)-[a-z\d-]+$|ISSN\b|[’']s-Gravenhage \d{4}$")
_DIGITS = pattern(r"\d+")
_Key = tuple[str, int]


class Table(msgspec.Struct, gc=False):
    """A table with ruling lines: its rows of cells, each the segments that stand in it."""

    top: float
    rows: list[list[list[Segment]]]
    rights: list[list[float]]  # where each cell ends
    columns: tuple[float, ...] = ()  # where each column begins


class Page(msgspec.Struct, gc=False):
    """A page set apart: lines of text in reading order, of the margin, and furniture."""

    number: int
    width: float
    height: float
    segments: list[Segment]
    main: list[Row] = []
    margin: list[Row] = []
    furniture: list[Row] = []
    rules: list[tuple[float, float, float]] = []  # x0, x1, y of horizontal lines
    tables: list[Table] = []
    picture: bool = False  # only an image, which was not read


def set_apart(pages: Sequence[Page]) -> float:
    """Fill ``main``, ``margin`` and ``furniture`` of all pages; gives the size of the text."""
    everything = [s for page in pages for s in page.segments]
    size = rows.main_size(everything)
    for page in pages:
        _colophon(page, size)
    edge = _margin_edge(pages, size)
    for page in pages:
        side = [s for s in page.segments if edge is not None and _beside(s, edge)]
        chosen = {id(s) for s in side}
        body = [s for s in page.segments if id(s) not in chosen]
        page.margin = rows.rows(side)
        page.main = _in_columns(page, body, size)
    _furniture(pages, size)
    return size


def _beside(segment: Segment, edges: tuple[float, frozenset[int]]) -> bool:
    first, starts = edges
    return segment.x0 >= first - _ALIGNED and round(segment.x0) in starts


def _margin_edge(pages: Sequence[Page], size: float) -> tuple[float, frozenset[int]] | None:
    """Where the margin block on the right begins, and the x at which its lines may begin."""
    ends: list[float] = []
    starts: Counter[int] = Counter()
    small: Counter[int] = Counter()
    for page in pages:
        for s in page.segments:
            if s.x1 - s.x0 > _WIDE * page.width and abs(s.size - size) < 0.1 * size:
                ends.append(s.x1)
            if s.x0 > 0.55 * page.width:
                starts[round(s.x0)] += 1
                small[round(s.x0)] += s.size < 0.93 * size
    if not ends:
        return None
    ends.sort()
    right = ends[int(0.9 * (len(ends) - 1))]
    found = [
        x
        for x, count in starts.items()
        if x > right - 4
        and (count + starts[x - 1] + starts[x + 1] >= _LEAST_MARGIN or small[x] == count)
    ]
    firm = [x for x in found if starts[x] + starts[x - 1] + starts[x + 1] >= _LEAST_MARGIN]
    if not firm:
        return None
    first = min(firm)
    return first, frozenset(x for x in found if x >= first - 1)


def _in_columns(page: Page, body: list[Segment], size: float) -> list[Row]:
    """The lines of the text in reading order: band by band, in each the left column first."""
    gutter = _gutter(page, body, size)
    if gutter is None:
        return _finished([rows.rows(body)])
    left = rows.rows([s for s in body if s.x1 <= gutter])
    right = rows.rows([s for s in body if s.x0 >= gutter])
    across = rows.rows([s for s in body if s.x0 < gutter < s.x1])
    groups: list[list[Row]] = []
    for row in [*across, None]:
        floor = row.base if row is not None else -1e9
        for column in (left, right):
            taken = [each for each in column if each.base > floor]
            del column[: len(taken)]
            if taken:
                groups.append(taken)
        if row is not None:
            row.wide = True
            if groups and groups[-1][-1].wide:
                groups[-1].append(row)
            else:
                groups.append([row])
    return _finished(groups)


def _finished(groups: Sequence[list[Row]]) -> list[Row]:
    """The lines of all groups, each with the reach of its column and whether it opens one."""
    result = []
    for group in groups:
        reach = max((row.x1 for row in group), default=0.0)
        for i, row in enumerate(group):
            row.right = reach
            row.top = i == 0
            result.append(row)
    return result


def _gutter(page: Page, body: Sequence[Segment], size: float) -> float | None:
    """The x between two columns of running text."""
    text = [
        s for s in body if abs(s.size - size) < 0.1 * size and s.x1 - s.x0 > _COLUMN * page.width
    ]
    starts = Counter(round(s.x0) for s in text)
    common = sorted(x for x, count in starts.items() if count >= _LEAST_COLUMN)
    for x in common[1:]:
        if x - common[0] < _COLUMN * page.width:
            continue
        left = [s for s in text if s.x0 < x - _ALIGNED]
        right = [s for s in text if abs(s.x0 - x) <= _ALIGNED]
        inside = [s for s in left if s.x1 < x]
        if (
            len(inside) >= max(_LEAST_COLUMN, 0.8 * len(left))
            and min(s.base for s in left) < max(s.base for s in right)
            and min(s.base for s in right) < max(s.base for s in left)
        ):
            return x - _ALIGNED
    return None


def _furniture(pages: Sequence[Page], size: float) -> None:
    """Take page numbers and what recurs at one height out of text and margin, from the edge inwards."""
    seen: Counter[_Key] = Counter()
    for page in pages:
        seen.update({key for row in page.main if _at_edge(row, page) for key in _keys(row)})
    for page in pages:
        page.main = _peeled(page.main, page, seen, size)
        page.margin = _peeled(page.margin, page, seen, size, margin=True)
        if page.main:
            page.main[0].top = True


def _peeled(
    found: list[Row],
    page: Page,
    seen: Counter[_Key],
    size: float,
    *,
    margin: bool = False,
) -> list[Row]:
    """The lines without the furniture above and below them."""
    gone: set[int] = set()
    by_height = sorted(found, key=lambda row: -row.base)
    for run in (by_height, by_height[::-1]):
        for row in run:
            if not _is_furniture(row, page, seen, margin):
                break
            gone.add(id(row))
    gone.update(
        id(row) for row in found if row.size > _GIANT * size and len(row.text) < 3
    )  # the "2" of the Tweede Kamer
    page.furniture += [row for row in found if id(row) in gone]
    return [row for row in found if id(row) not in gone]


def _keys(row: Row) -> list[_Key]:
    """By which a line is known on other pages: its text, as it is or with one number, that of the
    page, counted from the page it stands on; and its height."""
    text = row.text
    height = round(row.base / 3)
    keys = [(text, height)]
    for number in _DIGITS.finditer(text):
        shifted = int(number.group()[:9]) - row.page
        keys.append((f"{text[: number.start()]}\0{shifted}\0{text[number.end() :]}", height))
    return keys


def _at_edge(row: Row, page: Page) -> bool:
    return not _EDGE * page.height < row.base < (1 - _EDGE) * page.height


def _is_furniture(row: Row, page: Page, seen: Counter[_Key], margin: bool) -> bool:
    text = row.text
    if not _at_edge(row, page) or rows.opens_raised(row):
        return False  # notes stand at the foot too, and look alike but for their numbers
    if _RUNNING.match(text):
        return True
    if _PAGE_NUMBER.match(text) and (not margin or row.base < _FOOT * page.height):
        # A bare number at the top may be a cell; at the foot nothing else stands alone.
        number = text.strip("-– ")
        if row.base < _FOOT * page.height or not number.isdigit():
            return True
        if int(number) in (row.page, row.page + 1) or margin:
            return True
    if margin:
        return False  # the block comes back at one height; what repeats is told by what it says
    return len(text) < _LONGEST and any(
        seen[key, height + k] > 1 or (k and seen[key, height + k] and seen[key, height])
        for key, height in _keys(row)
        for k in (-1, 0, 1)
    )


def _colophon(page: Page, size: float) -> None:
    """Take out the small lines of a published Kamerstuk beside its running footer."""
    found = [
        s
        for s in page.segments
        if s.size < 0.8 * size and s.base < _EDGE * page.height and _COLOPHON.match(s.text)
    ]
    if found:
        gone = {id(s) for s in found}
        page.segments = [s for s in page.segments if id(s) not in gone]
        page.furniture += rows.rows(found)
