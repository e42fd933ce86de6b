"""Commitments written as records, a label a line: "Onderwerp: ... / Soort: ... / Aan: ... / Status: ..."."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from extractor.document import ROW, Passage
from extractor.finders.commitments import cues, official, sections, terse
from extractor.finders.commitments.draft import KINDS, TOEZEGGING, VERZOEK, Context, Draft, Range

_FROM = ("Van", "van", "Voor", "voor")  # who asked; as the label of a column it may be anybody
_LABEL = 30  # characters that a label may take
_LONGEST = 400  # characters of a line of a record
_LEAST = 2  # lines of a record
_WANTED = frozenset(("made_to", "debate", "due", "number"))


class _Line(msgspec.Struct):
    """One line: the column that its label names, its label and its value."""

    column: str
    label: Range
    value: Range


def lines(text: str, passages: Sequence[Passage]) -> list[Passage]:
    """The passages, with those that stand together as the lines of a record made rows."""
    found = list(passages)
    read = [_label(text, p.start, p.end) if p.kind != ROW else None for p in passages]
    for i, (one, two) in enumerate(pairwise(read)):
        if one is not None and two is not None and one.column != two.column:
            for n in (i, i + 1):
                found[n] = msgspec.structs.replace(found[n], kind=ROW)
    return found


def _label(text: str, start: int, end: int) -> _Line | None:
    """The line of a record that a stretch is, "Aan: het lid De Wit", in one cell or two; else None."""
    if end - start > _LONGEST:
        return None
    stop = text.find("\t", start, min(end, start + _LABEL))
    colon = text.find(":", start, min(end, start + _LABEL))
    if colon < 0 or (stop >= 0 and colon != stop - 1):
        return None
    label = text[start:colon]
    column = "made_to" if label in _FROM else sections.column(label)
    first = colon + 1
    while first < end and text[first] in "\t ":
        first += 1
    return _Line(column, (start, colon), (first, end)) if column and first < end else None


def find(
    context: Context, rows: Sequence[Passage], hint: set[str], scope: Range
) -> list[Draft] | None:
    """The commitments of a run of rows that are lines of records; None where they are a table."""
    text = context.text
    read = [_label(text, row.start, row.end) for row in rows]
    known = [line for line in read if line is not None]
    if len(known) < max(_LEAST, len(rows) - len(rows) // 4):
        return None
    records: list[list[_Line]] = []
    for line in known:
        if not records or any(line.column == other.column for other in records[-1]):
            records.append([])
        records[-1].append(line)
    drafts = (_draft(context, record, hint, scope) for record in records)
    return [draft for draft in drafts if draft is not None]


def _draft(context: Context, record: list[_Line], hint: set[str], scope: Range) -> Draft | None:
    text = context.text
    by = {line.column: line for line in record}
    matter = by.get("text")
    if matter is None or len(record) < _LEAST:
        return None
    values = [line.value for line in record]
    kind = _kind(context, by, values, hint)
    if kind is None:
        return None
    cells = {name: line.value for name, line in by.items() if name in _WANTED}
    if (type_ := by.get("kind")) is not None:
        cells["cell kind"] = type_.value
    cells = {
        n: cell for n, cell in cells.items() if cell[1] - cell[0] > 1 and text[cell[0]] not in "–-"
    }
    return Draft(kind, [matter.value], cells, scope)


def _kind(
    context: Context, by: dict[str, _Line], values: Sequence[Range], hint: set[str]
) -> str | None:
    text = context.text
    own = cues.start_kind(text, *by["text"].value)
    if own is not None:
        return own
    if (type_ := by.get("kind")) is not None:
        said = cues.nouns(text[type_.value[0] : type_.value[1]].lower(), 0, _LABEL)
        short = cues.start_kind(text, *type_.value) or terse.letter(text, *type_.value)
        if short is not None or said:
            return short or next(kind for kind in KINDS if kind in said)
    label = cues.nouns(text[by["text"].label[0] : by["text"].label[1]].lower(), 0, _LABEL)
    if len(label) == 1:
        return next(iter(label))
    told = official.kind(context, values)
    if told is not None:
        return told
    if official.requested(context, values) and (not hint or VERZOEK in hint or "?" in hint):
        return VERZOEK
    if len(hint) == 1 and "?" not in hint:
        return next(iter(hint))
    return TOEZEGGING if hint or "made_to" in by else None
