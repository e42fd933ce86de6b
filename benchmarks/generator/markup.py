"""A document as a web page and as OpenDocument text, as simply as an editor would write it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from itertools import groupby
from typing import NamedTuple

from extractor.document import HEADING, ITEM, Document
from tests.parity import content
from tests.parity.content import Mark, Part, Runs

_ODT = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "style")
)


class _Way(NamedTuple):
    """How one format writes each part; ``note``: where a note hangs, by label and text."""

    heading: Callable[[int, str], str]
    paragraph: Callable[[str], str]
    items: Callable[[list[tuple[int, str]]], str]
    table: Callable[[list[list[str]]], str]
    note: Callable[[str, str], str]


def html(document: Document, subject: str) -> str:
    """A page with its notes at the end."""
    bodies = "".join(
        f'<div id="sdfootnote{label}"><p><a class="sdfootnotesym" name="sdfootnote{label}sym" '
        f'href="#sdfootnote{label}anc">{escape(label)}</a> {escape(text)}</p></div>\n'
        for label, text in content.notes(document).items()
    )
    return (
        f'<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8"><title>{escape(subject)}</title></head>'
        f"<body>\n{''.join(_blocks(document, _HTML))}{bodies}</body></html>\n"
    )


def odt(document: Document) -> dict[str, str]:
    """The parts of the package by name, but for ``mimetype``."""
    body = "".join(_blocks(document, _OPEN))
    return {
        "content.xml": f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content{_ODT} '
        f'office:version="1.2"><office:body><office:text>{body}</office:text></office:body>'
        "</office:document-content>",
        "META-INF/manifest.xml": '<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
        '<manifest:file-entry manifest:full-path="/" '
        'manifest:media-type="application/vnd.oasis.opendocument.text"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>",
    }


def _blocks(document: Document, way: _Way) -> Iterator[str]:
    notes = content.notes(document)

    def words(runs: Runs) -> str:
        return "".join(
            way.note(run.label, notes[run.label]) if isinstance(run, Mark) else escape(run)
            for run in runs
        )

    for in_table, found in content.in_tables(content.parts(document)):
        if in_table:
            yield way.table([[words(cell) for cell in part.cells] for part in found])
            continue
        for items, some in groupby(found, key=_is_bullet):
            if items:
                yield way.items([(part.level, words(part.cells[0])) for part in some])
                continue
            for part in some:
                said = " ".join(words(cell) for cell in part.cells)
                if part.kind == HEADING:
                    yield way.heading(part.level, said)
                else:
                    yield way.paragraph(f"{part.marker} {said}" if part.marker else said)


def _is_bullet(part: Part) -> bool:
    """An item with a number or letter is written with it, as a paragraph."""
    return part.kind == ITEM and not (part.marker and part.marker[0].isalnum())


def _nested(items: list[tuple[int, str]], open_: str, close: str, item: str, end: str) -> str:
    """Lists in lists, by level."""
    made: list[str] = []
    depth = 0
    for level, said in items:
        level = max(1, min(level, depth + 1))
        if level > depth:
            made.append(open_)
        else:
            made.append(end + (close + end) * (depth - level))
        made.append(f"{item}{said}")
        depth = level
    return "".join(made) + (end + close) * depth + "\n"


def _html_items(items: list[tuple[int, str]]) -> str:
    return _nested(items, "<ul>", "</ul>", "<li>", "</li>")


def _odt_items(items: list[tuple[int, str]]) -> str:
    made = [(level, f"<text:p>{said}</text:p>") for level, said in items]
    return _nested(made, "<text:list>", "</text:list>", "<text:list-item>", "</text:list-item>")


def _html_table(rows: list[list[str]]) -> str:
    made = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in made)}</table>\n"


def _odt_table(rows: list[list[str]]) -> str:
    width = max(map(len, rows))
    made = (
        "".join(
            f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>"
            for cell in row + [""] * (width - len(row))
        )
        for row in rows
    )
    return (
        f'<table:table><table:table-column table:number-columns-repeated="{width}"/>'
        f"{''.join(f'<table:table-row>{row}</table:table-row>' for row in made)}</table:table>\n"
    )


def _html_note(label: str, text: str) -> str:
    return (
        f'<a class="sdfootnoteanc" name="sdfootnote{label}anc" href="#sdfootnote{label}sym">'
        f"<sup>{escape(label)}</sup></a>"
    )


def _odt_note(label: str, text: str) -> str:
    kind = "endnote" if label.startswith("e") else "footnote"
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>{escape(label.lstrip("e"))}'
        f"</text:note-citation><text:note-body><text:p>{escape(text)}</text:p></text:note-body></text:note>"
    )


_HTML = _Way(
    heading=lambda level, said: f"<h{level}>{said}</h{level}>\n",
    paragraph=lambda said: f"<p>{said}</p>\n",
    items=_html_items,
    table=_html_table,
    note=_html_note,
)
_OPEN = _Way(
    heading=lambda level, said: f'<text:h text:outline-level="{level}">{said}</text:h>\n',
    paragraph=lambda said: f"<text:p>{said}</text:p>\n",
    items=_odt_items,
    table=_odt_table,
    note=_odt_note,
)
