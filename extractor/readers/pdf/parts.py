"""Lines to paragraphs, headings and items, by what stands where.

A line ends its paragraph when more space follows, when the next word would have fitted on it, or
when what follows is a heading or an item. Over a page a sentence goes on until it ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from extractor.document import FURNITURE, HEADING, ITEM, PARAGRAPH, ROW
from extractor.patterns import pattern
from extractor.readers import headings
from extractor.readers.pdf import going_on, rows, runs, spread
from extractor.readers.pdf.chars import Segment
from extractor.readers.pdf.hyphens import Hyphens
from extractor.readers.pdf.rows import Row
from extractor.readers.pdf.zones import Page, Table
from extractor.readers.rich import MARGIN_PART, Part

_MORE = 1.35  # times the usual distance of lines: a new paragraph
_APART = 1.6  # times its size: room above a line of the margin block
_LARGE = 1.12  # times the size of the text: a heading
_LONGEST_HEADING = 150
_LONGEST_LIGHT = 90  # of a heading in italics or underlined
_FULL = 3  # lines of a paragraph that is no address
_HANG = 3.0  # points
_BULLET = pattern(r"([•◦‣▪■●○∙·–—\-*\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\u2043o])[\s]+(?=\S)")
_NUMBER = pattern(r"(\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)")
_WORD = pattern(r"[^\W_]+")
_MARKERS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "•", "\uf0fc": "•", "\uf02d": "-", "o": "◦"}


class _Open(msgspec.Struct, gc=False):
    """A paragraph, heading or item in the making."""

    kind: str
    lines: list[Row]
    level: int = 0
    marker: str | None = None
    skip: int = 0
    hang: float = 0.0


def parts(
    pages: Sequence[Page], size: float, labels: frozenset[str], hyphens: Hyphens
) -> Iterator[Part]:
    """All parts of the document, page by page; ``labels`` are those of the notes found."""
    builder = _Builder(size, going_on.leading(pages, size), labels, hyphens)
    if any(page.tables for page in pages):
        builder.words = _words(pages)
    for page in pages:
        yield from builder.page(page)
    yield from builder.close()
    yield from builder.waiting


def _words(pages: Sequence[Page]) -> frozenset[str]:
    """The words of the document; of the lines in tables all but the first, which may be part of one."""
    found: set[str] = set()
    for page in pages:
        for row in page.main:
            for segment in row.segments:
                found.update(_WORD.findall(segment.text))
        for table in page.tables:
            for cell in (cell for row in table.rows for cell in row):
                for segment in cell:
                    found.update(_WORD.findall(segment.text)[1:])
    return frozenset(found)


class _Builder:
    def __init__(
        self, size: float, leading: float, labels: frozenset[str], hyphens: Hyphens
    ) -> None:
        self.size, self.leading, self.labels, self.hyphens = size, leading, labels, hyphens
        self.open: _Open | None = None
        self.words: frozenset[str] = frozenset()
        self.begun = False  # whether the head is past
        self.held: spread.Held | None = None
        self.waiting: list[Part] = []  # what stands beside a table that goes on over pages
        self.indents: list[float] = []  # of the markers of the lists that are open

    def page(self, page: Page) -> Iterator[Part]:
        number = page.number + 1
        found = [*(self._plain(FURNITURE, row, number) for row in page.furniture)]
        found += self._margin(page.margin, number)
        # What stands beside the text goes before it, unless a paragraph is going on.
        waiting, self.waiting = [*self.waiting, *found], []
        if self.open is None and self.held is None:
            yield from waiting
            waiting = []
        tables = sorted(page.tables, key=lambda table: -table.top)
        for i, row in enumerate(page.main):
            while tables and row.base < tables[0].top:
                yield from self._table(tables.pop(0), number, i == 0)
            for part in self._row(page, i, row):
                yield part
                if waiting and self.open is None and self.held is None:
                    yield from waiting
                    waiting = []
        for table in tables:
            yield from self._table(table, number, not page.main and table is tables[0])
        if waiting and self.held is not None:
            self.waiting = waiting  # the table may go on
        elif waiting:
            if self.open is not None and self.open.lines[-1].page != page.number:
                yield from self.close()
            yield from waiting if self.open is None else self._later(waiting)

    def _later(self, waiting: list[Part]) -> Iterator[Part]:
        """The whole page was one paragraph: what stands beside it comes after."""
        yield from self.close()
        yield from waiting

    def close(self) -> Iterator[Part]:
        """The part in the making, if any."""
        yield from self._release()
        if self.open is None:
            return
        one, self.open = self.open, None
        lines = [row.joined() for row in one.lines]
        if one.kind == HEADING:
            lines = [_one_line(lines)]
        if one.skip:
            join, first = lines[0][0]
            if one.skip < len(first.text):
                lines[0][0] = (join, first.part(one.skip, len(first.text)))
            else:
                lines[0] = [("", lines[0][1][1]), *lines[0][2:]] if len(lines[0]) > 1 else []
        yield Part(
            one.kind,
            list(runs.runs([line for line in lines if line], self.labels, self.hyphens)),
            one.level,
            one.marker,
            page=one.lines[0].page + 1,
        )

    def _plain(self, kind: str, row: Row, number: int) -> Part:
        return Part(kind, list(runs.runs([row.joined()], frozenset(), self.hyphens)), page=number)

    def _margin(self, margin: Sequence[Row], number: int) -> Iterator[Part]:
        """The lines of the margin block, a blank one where there is room between two."""
        above: Row | None = None
        for row in margin:
            if above is not None and above.base - row.base > _APART * row.size:
                yield Part(MARGIN_PART, (), page=number)
            yield self._plain(MARGIN_PART, row, number)
            above = row

    def _table(self, table: Table, number: int, opens: bool) -> Iterator[Part]:
        """The rows of a table; the last is held back, for it may go on over the page."""
        if not opens or self.open is not None:
            yield from self.close()
        on = opens and self.held is not None
        header: spread.Cells = []
        for i, row in enumerate(table.rows):
            cells = spread.cells(row)
            if i == 0 and not on:
                header = cells
            elif i == 0 and self.held is not None:
                header = self.held.header
                if len(table.rows) > 1 and spread.repeats(cells, header):
                    continue  # the row with names, printed on each page
            if on and self.held is not None:
                on = False
                if self.held.takes(cells):
                    self.held.add(cells)
                    continue
            yield from self._release()
            self.held = spread.Held(cells, table.rights[i], number, header)

    def _release(self) -> Iterator[Part]:
        """The row held back, if any."""
        if self.held is None:
            return
        held, self.held = self.held, None
        cells = [
            list(runs.runs(cell, self.labels, self.hyphens, runs.Cell(right, self.words)))
            for cell, right in zip(held.cells, held.rights, strict=True)
        ]
        yield Part(ROW, cells=cells, page=held.page)

    # Line by line.

    def _row(self, page: Page, i: int, row: Row) -> Iterator[Part]:
        last = self.open.lines[-1] if self.open is not None else None
        item = self._item(page, i, row)
        if item is not None and self._closes(item[0]):
            item = None
        level = self._heading(page, i, row, last)
        self._begin(row)
        if level > 1 and not self.begun:
            level = 0  # bold lines of the head are labels and titles
        if self.open is not None and last is not None and self._goes_on(last, row, item, level):
            self.open.lines.append(row)
            return
        yield from self.close()
        if last is not None and not row.top:
            blanks = int((last.base - row.base) / self.leading + 0.2) - 1
            yield from (Part(PARAGRAPH, page=page.number + 1) for _ in range(min(3, blanks)))
        if level:
            self.indents.clear()
            self.open = _Open(HEADING, [row], level)
        elif item is not None:
            marker, skip, hang = item
            self.open = _Open(ITEM, [row], self._depth(row.x0), marker, skip, hang)
        else:
            if self.indents and row.x0 < self.indents[0] + _HANG:
                self.indents.clear()
            self.open = _Open(PARAGRAPH, [row])

    def _begin(self, row: Row) -> None:
        """Note that the text has begun: at the salutation, a usual heading, or a full paragraph."""
        if not self.begun:
            text = row.text
            full = self.open is not None and len(self.open.lines) >= _FULL
            self.begun = full or text.startswith("Geachte") or bool(headings.known(text))

    def _closes(self, marker: str) -> bool:
        """Whether "41)" is the end of what stands in brackets in the line above: "(36 800, nr."."""
        if self.open is None or not marker.endswith(")") or marker.startswith("("):
            return False
        above = self.open.lines[-1].text
        return above.rfind("(") > above.rfind(")")

    def _goes_on(
        self, last: Row, row: Row, item: tuple[str, int, float] | None, level: int
    ) -> bool:
        one = self.open
        assert one is not None
        if item is not None:
            return False
        if row.top or row.page != last.page or row.wide != last.wide:
            return one.kind != HEADING and not level and going_on.unfinished(last, row)
        gap = last.base - row.base
        if gap > _MORE * self.leading * max(1.0, row.size / self.size):
            return False
        if one.kind == HEADING or level:
            same = abs(last.size - row.size) < 0.5 and last.bold == row.bold
            return (
                one.kind == HEADING
                and one.level == level
                and same
                and not going_on.broke(last, row)
            )
        if one.kind == ITEM and row.x0 < one.lines[0].x0 - _HANG:
            return False  # further out than the marker
        if one.kind == ITEM and row.x0 < one.hang - _HANG:
            return going_on.unfinished(last, row) and not going_on.broke(last, row)
        return not going_on.broke(last, row)

    def _depth(self, x: float) -> int:
        while self.indents and self.indents[-1] > x + _HANG:
            self.indents.pop()
        if not self.indents or self.indents[-1] < x - _HANG:
            self.indents.append(x)
        return len(self.indents)

    def _item(self, page: Page, i: int, row: Row) -> tuple[str, int, float] | None:
        """The marker of an item, how many characters it takes, and where the text begins."""
        first = row.segments[0]
        if len(row.segments) > 1 and not rows.raised(row.segments[1], row):
            alone = _BULLET.match(first.text + " x") or _NUMBER.match(first.text + " x")
            if alone and alone.end() == len(first.text) + 1:
                return _MARKERS.get(alone[1], alone[1]), len(first.text), row.segments[1].x0
        match = _BULLET.match(first.text)
        number = None if match else _NUMBER.match(first.text)
        found = match or number
        if found is None:
            return None
        hang = first.edges[found.end()]
        if number is not None and not self._hangs(page, i, row, hang):
            return None
        if match is not None and match[1] in "o-–—*·" and not self._hangs(page, i, row, hang):
            return None
        return _MARKERS.get(found[1], found[1]), found.end(), hang

    def _hangs(self, page: Page, i: int, row: Row, hang: float) -> bool:
        """Whether what stands beside a marker is set as an item: further lines hang under the text,
        the marker is set in, or lines with a like marker stand above or below."""
        below = page.main[i + 1] if i + 1 < len(page.main) else None
        if below is not None and not below.top and abs(below.x0 - hang) < _HANG:
            return True
        if self.open is not None and self.open.kind == ITEM:
            return abs(self.open.lines[0].x0 - row.x0) < _HANG or row.x0 > self.open.hang - _HANG
        if below is not None and abs(below.x0 - row.x0) < _HANG:
            like = _BULLET.match(below.text) or _NUMBER.match(below.text)
            return like is not None
        return False

    def _heading(self, page: Page, i: int, row: Row, last: Row | None) -> int:
        """The level of a heading, or 0."""
        text = row.text
        if "\t" in text and not going_on.NUMBERED.match(text):
            return 0
        if len(text) > _LONGEST_HEADING or row.size < 0.93 * self.size:
            return 0
        if not any(map(str.isalpha, text)):
            return 0
        on = last is not None and not row.top and last.base - row.base < _MORE * self.leading
        if row.size > _LARGE * self.size and abs(row.size - self.size) > 0.8:
            return 1
        after_heading = self.open is not None and self.open.kind == HEADING
        if row.bold and text[-1] not in ",;":
            if on and last is not None and not after_heading and not going_on.broke(last, row):
                return 0  # bold words in the middle of a sentence fill the line
            return 2
        if on or len(text) > _LONGEST_LIGHT or text[-1] in ".,;:?":
            return 0
        below = page.main[i + 1] if i + 1 < len(page.main) else None
        if below is None or below.top or not row.segments[0].text[:1].isupper():
            return 0
        if row.italic and not below.italic:
            return 3
        return 3 if _underlined(row, page) and not _underlined(below, page) else 0


def _one_line(lines: list[list[tuple[str, Segment]]]) -> list[tuple[str, Segment]]:
    """A heading is one line, its number no cell."""
    result: list[tuple[str, Segment]] = []
    for line in lines:
        for join, segment in line:
            result.append((" " if result and (join == "\t" or not join) else join, segment))
    return result


def _underlined(row: Row, page: Page) -> bool:
    width = row.x1 - row.x0
    return any(
        x0 < row.x0 + 2
        and x1 > row.x1 - 0.1 * width
        and 0 < row.base - y < 0.3 * row.size
        and x1 - x0 < 1.2 * width
        for x0, x1, y in page.rules
    )
