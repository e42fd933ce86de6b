"""PDF files: characters with their places, made into text by geometry.

segments → tables → zones (margin, furniture, columns) → notes → paragraphs, headings and items →
``rich.assemble``. What the tags of a PDF say is not used: half of the files have none or wrong ones.
"""

from __future__ import annotations

from extractor.document import Document, Issue


def read(
    data: bytes, name: str = "-", as_kind: str | None = None, *, ocr: bool = False
) -> Document:
    """Read a PDF. ``ocr`` lets an installed Tesseract read the pages that are only an image; without it
    the Document has an issue (R022) that names them. Raises InputError: I050 for a
    scan without text, I035 with a password, I038 when damaged, I052 without pages, I051 when OCR was
    asked for and Tesseract or its Dutch data is not there."""
    from extractor.readers import rich
    from extractor.readers.pdf import hyphens, notes, opening, parts, zones

    pages = opening.pages(data, name, ocr=ocr)
    unread = opening.numbers(pages)
    size = zones.set_apart(pages)
    found = notes.take(pages, size)
    labels = frozenset(note.label for note in found)
    learnt = hyphens.learn(pages)
    return rich.assemble(
        parts.parts(pages, size, labels, learnt),
        notes.assembled(found, learnt),
        name=name,
        format="pdf",
        data=data,
        as_kind=as_kind,
        issues=(Issue("R022", {"pages": unread}, None),) if unread else (),
        pages=len(pages),
    )
