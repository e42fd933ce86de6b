"""A PDF opened and read page by page, each closed again before the next."""

from __future__ import annotations

from typing import Any

from extractor.guard import beat
from extractor.messages import InputError
from extractor.readers.pdf import chars, library, tables
from extractor.readers.pdf.zones import Page

_MOST = 10_000  # pages; a tree that says more of itself is a lie
_SCANNED = 4  # characters a page, on average: a scan has stray ones at most
_FEW = 60  # characters: a stamp, a number or a running head on a page that is an image
_MOSTLY = 0.5  # of the page


def pages(data: bytes, name: str, *, ocr: bool = False) -> list[Page]:
    """The segments, tables and lines of all pages. Raises InputError (see ``pdf.read``)."""
    with library.document(data, name) as document:
        count = library.count(document)
        if count <= 0:
            raise InputError("I052", name)
        if count > _MOST:
            raise InputError("I047", name, count=count, limit=_MOST)
        found: list[Page] = []
        for number in range(count):
            found.append(_page(document, number, found[-1] if found else None))
            beat()
    if _all_scanned(found):
        if not ocr:
            raise InputError("I050", name, pages=count)
        unread = found
    else:
        unread = [page for page in found if page.picture]
    if ocr and unread:
        from extractor.readers.pdf import scan

        scan.fill(data, unread, name)
        for page in unread:
            page.picture = False
    return found


def _all_scanned(found: list[Page]) -> bool:
    lengths = [_length(page) for page in found]
    return max(lengths) < _FEW and sum(lengths) < _SCANNED * len(found)


def _length(page: Page) -> int:
    """How many characters of text a page has."""
    loose = sum(len(segment.text) for segment in page.segments)
    return loose + sum(
        len(segment.text)
        for table in page.tables
        for row in table.rows
        for cell in row
        for segment in cell
    )


def _page(document: Any, number: int, before: Page | None) -> Page:
    with library.page(document, number) as page:
        if page is None:  # a page that cannot be read leaves the others
            return Page(number, 1.0, 1.0, [])
        turned = library.turned(page)
        # Lines of a turned page are counted from another corner than its characters.
        lines = [] if turned else tables.lines(page)
        found = Page(number, *library.size(page), chars.segments(page, number, turned))
        found.picture = _length(found) < _FEW and tables.covered(page) > _MOSTLY
    found.rules = tables.rules(lines)
    if found.segments:
        tables.take(found, lines, before)
    return found


def numbers(found: list[Page]) -> str:
    """The numbers of the pages that are only an image, as "2, 5-7"; empty when there are none."""
    runs: list[list[int]] = []
    for number in (page.number + 1 for page in found if page.picture):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
