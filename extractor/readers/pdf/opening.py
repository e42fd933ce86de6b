"""A PDF opened and read page by page, each closed again before the next."""

from __future__ import annotations

from typing import Any

from extractor.guard import beat
from extractor.messages import InputError
from extractor.readers.pdf import chars, library, tables
from extractor.readers.pdf.zones import Page

_MOST = 10_000  # pages; a tree that says more of itself is a lie
_SCANNED = 4  # characters a page, on average: a scan has stray ones at most


def pages(data: bytes, name: str, *, ocr: bool = False) -> list[Page]:
    """The segments, tables and lines of all pages. Raises InputError (see ``pdf.read``)."""
    with library.document(data, name) as document:
        count = library.count(document)
        if count <= 0:
            raise InputError("I052", name)
        if count > _MOST:
            raise InputError("I047", name, count=count, limit=_MOST)
        found = []
        for number in range(count):
            found.append(_page(document, number))
            beat()
    if sum(len(s.text) for page in found for s in page.segments) < _SCANNED * count:
        if not ocr:
            raise InputError("I050", name, pages=count)
        from extractor.readers.pdf import scan

        scan.fill(data, found, name)
    return found


def _page(document: Any, number: int) -> Page:
    with library.page(document, number) as page:
        if page is None:  # a page that cannot be read leaves the others
            return Page(number, 1.0, 1.0, [])
        turned = library.turned(page)
        # Lines of a turned page are counted from another corner than its characters.
        lines = [] if turned else tables.lines(page)
        found = Page(number, *library.size(page), chars.segments(page, number, turned))
    found.rules = tables.rules(lines)
    if found.segments:
        tables.take(found, lines)
    return found
