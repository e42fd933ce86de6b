"""OpenDocument texts (.odt): LibreOffice, and officielebekendmakingen.nl.

Notes stand inside the sentence with the number as printed; what was deleted with changes tracked
stands apart from the text and is not read; comments are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from extractor.document import Document, Issue
from extractor.messages import InputError
from extractor.readers import archive, rich, rows, xml
from extractor.readers.odt import body
from extractor.readers.odt.styles import Styles
from extractor.readers.rich import Part
from extractor.readers.xml import attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTENT, _STYLES = "content.xml", "styles.xml"
_HEADERS = ("header-first", "header", "header-left")
_FOOTERS = ("footer-first", "footer", "footer-left")


def read(data: bytes, name: str = "-", as_kind: str | None = None) -> Document:
    """Read an OpenDocument text. Raises InputError (I008, I035, I038, I040-I042, I046, I047)."""
    parts = archive.open_parts(data, name)
    if _CONTENT not in parts:
        raise InputError("I040", name, format="odt", why=f"{_CONTENT}?")
    content = xml.root(parts[_CONTENT], name, "odt", _CONTENT)
    shared = xml.root(parts[_STYLES], name, "odt", _STYLES) if _STYLES in parts else None
    text = child(content, "body", "text")
    common = _children(child(shared, "styles"))
    state = body.State(Styles(common, _children(child(content, "automatic-styles"))))
    read_text = [] if text is None else body.read(text, state)
    pages = body.State(Styles(common, _children(child(shared, "automatic-styles"))))
    masters = _masters(text, state.styles, child(shared, "master-styles"))
    above = list(_furniture(masters, _HEADERS, pages))
    below = list(_furniture(masters, _FOOTERS, pages))
    return rich.assemble(
        [*above, *read_text, *below],
        state.notes,
        name=name,
        format="odt",
        data=data,
        as_kind=as_kind,
        issues=_changes(text),
    )


def _children(element: _Element | None) -> list[_Element]:
    return [] if element is None else list(element)


def _changes(text: _Element | None) -> list[Issue]:
    """That there are tracked changes."""
    tracked = child(text, "tracked-changes")
    found = [local(each) for region in _children(tracked) for each in region]
    inserted, deleted = found.count("insertion"), found.count("deletion")
    if not inserted and not deleted:
        return []
    return [Issue("R020", {"inserted": inserted, "deleted": deleted}, None)]


def _masters(text: _Element | None, styles: Styles, masters: _Element | None) -> list[_Element]:
    """The pages in the order in which the text comes to them, each once."""
    pages = {attribute(page, "name") or "": page for page in _children(masters)}
    used = [
        master
        for each in ([] if text is None else text.iter("{*}p", "{*}h", "{*}table"))
        if (master := styles[attribute(each, "style-name")].master) is not None
    ]
    found: dict[str, _Element] = {}
    for first in (*used, "Standard", *([] if used else list(pages)[:1])):
        name: str | None = first
        while name in pages and name not in found:
            found[name] = pages[name]
            name = attribute(pages[name], "next-style-name")
    return list(found.values())


def _furniture(
    masters: list[_Element], kinds: tuple[str, ...], state: body.State
) -> Iterator[Part]:
    page = 0
    for master in masters:
        for kind in kinds:
            element = child(master, kind)
            if element is None or attribute(element, "display") == "false":
                continue
            page += 1
            state.part, state.paragraphs = f"{kind} {page}", 0
            found = body.read(element, state)
            yield from rows.on_page(found, page, first=page == 1 and kind in _HEADERS)
