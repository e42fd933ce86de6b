"""A nota set as a page of two columns, labels at the left and running text beside them, read as what it is:
headings and paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from extractor.document import HEADING, PARAGRAPH, ROW, Passage
from extractor.finders.commitments import cues, naming, sections
from extractor.finders.commitments.draft import Context

_LEAST = 3  # rows of such a page
_LABEL = 40  # characters of a label
_RUNNING = 80  # characters of a cell that is a paragraph and no remark


def read(context: Context, passages: Sequence[Passage]) -> list[Passage]:
    """The passages, with the rows of such pages made a heading and a paragraph each."""
    found: list[Passage] = []
    i = 0
    while i < len(passages):
        stop = i
        while stop < len(passages) and passages[stop].kind == ROW:
            stop += 1
        if stop - i >= _LEAST and _is_page(context, passages[i:stop]):
            for row in passages[i:stop]:
                found += _parts(context.text, row)
        else:
            found += passages[i : max(stop, i + 1)]
        i = max(stop, i + 1)
    return found


def _is_page(context: Context, rows: Sequence[Passage]) -> bool:
    """Whether each row has a short label, that of no table of commitments, and most of what stands beside
    the labels is running text."""
    text = context.text
    running = 0
    for row in rows:
        tab = text.find("\t", row.start, row.end)
        if tab < 0 or tab - row.start > _LABEL or text.find("\t", tab + 1, row.end) >= 0:
            return False
        label = text[row.start : tab].rstrip(" ")
        if not label or not label[0].isalpha() or label[-1] in ".,;":
            return False
        if naming.is_name_with_party(context, row.start, tab) or cues.start_kind(
            text, row.start, tab
        ):
            return False
        value = text[tab + 1 : row.end]
        running += len(value) >= _RUNNING and value[-1] == "." and ". " in value
    first = text[rows[0].start : rows[0].end].split("\t")
    headed = all(sections.column(cell) is not None for cell in first if len(cell) < _LABEL)
    return 3 * running >= len(rows) and not (headed and len(first[-1]) < _LABEL)


def _parts(text: str, row: Passage) -> list[Passage]:
    tab = text.find("\t", row.start, row.end)
    stop = tab
    while stop > row.start and text[stop - 1] in " :":
        stop -= 1
    return [
        msgspec.structs.replace(row, kind=HEADING, end=stop, level=2),
        msgspec.structs.replace(row, kind=PARAGRAPH, start=tab + 1, level=0),
    ]
