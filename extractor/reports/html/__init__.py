"""``--html FILE``: one self-contained page for a browser, of a judged pair or of one document.

Jinja2 is imported with this module, so that its absence shows before anything is written.
"""

from __future__ import annotations

from extractor.document import Document
from extractor.findings import Extraction
from extractor.reports.html import document as documents
from extractor.reports.html import pair as pairs
from extractor.reports.html.page import is_ours, render
from extractor.reports.outputs import STANDARD, Checked
from extractor.reports.saving import save


def write(pair: Checked, path: str) -> None:
    """Write the report on a judged pair. Raises InputError where ``path`` cannot be written, is one of
    the two files, or is there and was not made by this program."""
    save(path, render("pair.html", pairs.view(pair), pair.lang), pair.inputs, is_ours)


def write_document(
    document: Document, found: Extraction, path: str, lang: str = "nl", source: str | None = None
) -> None:
    """Write the report on one document, as ``write`` does. ``source`` is its path as the user gave it;
    without it the name of the document counts."""
    name = document.name if source is None else source
    page = render("document.html", documents.view(document, found, name, lang), lang)
    save(path, page, () if name == STANDARD else (name,), is_ours)
