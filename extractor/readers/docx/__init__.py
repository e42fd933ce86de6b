"""Word documents (.docx, .docm, .dotx): the body, notes, headers and footers, from the XML itself.

Numbers of notes and list marks are worked out as Word prints them. Tracked changes are read as if
accepted, comments are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from extractor.document import Document, Issue
from extractor.readers import rich, rows
from extractor.readers.docx import body
from extractor.readers.docx.numbering import Numbering
from extractor.readers.docx.package import Package, open_package
from extractor.readers.docx.state import ENDNOTE, FOOTNOTE, State
from extractor.readers.docx.styles import Styles, integer, on
from extractor.readers.rich import Note, Part
from extractor.readers.xml import attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_NO_NOTES = frozenset(("separator", "continuationSeparator", "continuationNotice"))
_FORMS = {FOOTNOTE: "decimal", ENDNOTE: "lowerRoman"}
_NO_MARK = "?"  # the label of a note that hangs nowhere: a reader sees no number


def read(data: bytes, name: str = "-", as_kind: str | None = None) -> Document:
    """Read a Word document. Raises InputError (I008, I035, I038, I040-I042, I046, I047)."""
    package = open_package(data, name)
    main = package.root(package.main)
    container = child(main, "body")
    styles = Styles(package.of_kind("styles"))
    sections = [] if container is None else list(container.iter("{*}sectPr"))
    state = State(
        styles,
        Numbering(package.of_kind("numbering"), styles),
        package.targets,
        _formats(sections, _settings(package)),
    )
    text = [] if container is None else body.read(container, state)
    notes = [*_notes(package, state, FOOTNOTE), *_notes(package, state, ENDNOTE)]
    parts = [*_headers(package, state, sections), *text, *_footers(package, state, sections)]
    issues = []
    if state.inserted or state.deleted:
        values: dict[str, str | int] = {"inserted": state.inserted, "deleted": state.deleted}
        issues.append(Issue("R020", values, None))
    if state.unread:
        issues.append(Issue("R021", {"count": state.unread, "what": "altChunk"}, None))
    return rich.assemble(
        parts, notes, name=name, format="docx", data=data, as_kind=as_kind, issues=issues
    )


def _settings(package: Package) -> _Element | None:
    """The settings, where they say how notes are numbered: hardly ever, and they are long."""
    data = package.parts.get(package.kinds.get("settings", ""), b"")
    return package.of_kind("settings") if b"numFmt" in data or b"numStart" in data else None


def _formats(sections: list[_Element], settings: _Element | None) -> dict[str, tuple[str, int]]:
    """How notes are numbered: the first section says so, or the settings."""
    found: dict[str, tuple[str, int]] = {}
    for kind, form in _FORMS.items():
        first = 1
        for place in (settings, *sections[:1]):
            own = child(place, f"{kind}Pr")
            number, start = child(own, "numFmt"), child(own, "numStart")
            if number is not None:
                form = attribute(number, "val") or form
            if start is not None:
                first = integer(start, "val") or 1
        found[kind] = (form, first)
    return found


def _notes(package: Package, state: State, kind: str) -> Iterator[Note]:
    """The notes of a kind under the label that a reader sees."""
    root = package.of_kind(f"{kind}s")
    seen: set[str] = set()
    for element in () if root is None else root:
        key = attribute(element, "id") or ""
        if local(element) != kind or attribute(element, "type") in _NO_NOTES or key in seen:
            continue
        seen.add(key)
        label = state.anchors.get((kind, key))
        if label is None and (kind, key) in state.dropped:
            continue
        state.part, state.paragraphs, state.fields = f"{kind} {label or _NO_MARK}", 0, []
        paragraphs = [rows.flat(part) for part in body.read(element, state)]
        if label is not None or any(run.text.strip() for runs in paragraphs for run in runs):
            yield Note(label or _NO_MARK, paragraphs)


def _headers(package: Package, state: State, sections: list[_Element]) -> Iterator[Part]:
    """The headers in the order of the pages on which they first stand."""
    yield from _furniture(package, state, sections, "header")


def _footers(package: Package, state: State, sections: list[_Element]) -> Iterator[Part]:
    yield from _furniture(package, state, sections, "footer")


def _furniture(
    package: Package, state: State, sections: list[_Element], kind: str
) -> Iterator[Part]:
    seen: set[str] = set()
    page = 0
    for section in sections:
        titled = child(section, "titlePg")
        first = titled is not None and on(titled)
        found = {
            attribute(each, "type") or "default": str(value)
            for each in section
            if local(each) == f"{kind}Reference"
            for key, value in each.attrib.items()
            if str(key).endswith("}id")
        }
        for type_ in ("first", "default", "even") if first else ("default", "even"):
            part, external = package.targets.get(found.get(type_, ""), ("", True))
            if external or part in seen or part not in package.parts:
                continue
            seen.add(part)
            page += 1
            state.part, state.paragraphs, state.fields = f"{kind} {page}", 0, []
            parts = body.read(package.root(part), state)
            yield from rows.on_page(parts, page, first=kind == "header" and page == 1)
