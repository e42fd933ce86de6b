"""A page as a test reads it: parsed, with its parts by name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lxml import html

from extractor.baseline import NOTHING, Applied
from extractor.document import Document
from extractor.findings import Coverage
from extractor.reports.html import write
from extractor.reports.outputs import Checked
from tests.coverages import coverage, documents


def checked(
    found: Coverage | None = None,
    applied: Applied = NOTHING,
    lang: str = "nl",
    texts: tuple[Document, Document] | None = None,
) -> Checked:
    """The pair of ``tests.coverages``, as if it had been read from two files."""
    letter, memo = texts or documents()
    return Checked(
        found=found or coverage(),
        brief=letter,
        nota=memo,
        brief_path="map/brief.txt",
        nota_path="map/nota.txt",
        applied=applied,
        lang=lang,
    )


def page(pair: Checked, folder: Path) -> Any:
    """The report on a pair, as an element."""
    path = folder / "verslag.html"
    write(pair, str(path))
    return parsed(path)


def parsed(path: Path) -> Any:
    return html.document_fromstring(path.read_text("utf-8"))


def with_class(root: Any, name: str, tag: str = "*") -> list[Any]:
    """The elements of a class, in the order of the page."""
    found: list[Any] = root.xpath(
        f'.//{tag}[contains(concat(" ", normalize-space(@class), " "), " {name} ")]'
    )
    return found


def text(element: Any) -> str:
    """What can be read in an element, on one line."""
    return " ".join(element.text_content().split())


def field(item: Any, name: str) -> str:
    """The value beside a name in a list of fields."""
    for term in item.iter("dt"):
        if text(term) == name:
            return text(term.getnext())
    return ""
