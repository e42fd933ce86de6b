"""Commitments written as records, a label a line: "Onderwerp: ... / Soort: ... / Aan: ... / Status: ..."."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from extractor.document import ROW, Passage
from extractor.finders.commitments import (
    cues,
    official,
    origins,
    sections,
    standing,
    terse,
)
from extractor.finders.commitments.draft import KINDS, TOEZEGGING, VERZOEK, Context, Draft, Range
from extractor.patterns import pattern

_FROM = ("Van", "van", "Voor", "voor")  # who asked; as the label of a column it may be anybody
_LABEL = 30  # characters that a label may take
_LONGEST = 400  # characters of a line of a record
_CODE = pattern(
    r"(?:TZ ?\d{6} ?- ?\d{1,4}|T0\d{4})\Z"
)  # the number of a toezegging above its record
_LEAST = 2  # lines of a record
_SOURCES = ("debate",)
_WANTED = frozenset(("made_to", "debate", "due", "number"))


class _Line(msgspec.Struct):
    """One line: the column that its label names, its label and its value. ``bare``: the label has no colon."""

    column: str
    label: Range
    value: Range
    bare: bool = False


def lines(text: str, passages: Sequence[Passage]) -> list[Passage]:
    """The passages, with those that stand together as the lines of a record made rows."""
    found = list(passages)
    read = [_label(text, p.start, p.end) for p in passages]
    for i, (one, two) in enumerate(pairwise(read)):
        if one is not None and two is not None and one.column != two.column:
            for n in (i, i + 1):
                if found[n].kind == ROW:
                    continue
                found[n] = msgspec.structs.replace(found[n], kind=ROW)
    return found


def _label(text: str, start: int, end: int) -> _Line | None:
    """The line of a record that a stretch is, "Aan: het lid De Wit", in one cell or two; else None."""
    if end - start > _LONGEST:
        return None
    if _CODE.match(text, start, end):
        return _Line("number", (start, start), (start, end))
    stop = text.find("\t", start, min(end, start + _LABEL))
    colon = text.find(":", start, min(end, start + _LABEL))
    if colon < 0 and stop > 0 and text.find("\t", stop + 1, end) < 0:
        colon = stop  # a label in a cell of its own needs no colon
    if colon < 0 or (stop >= 0 and colon not in (stop - 1, stop)):
        return None
    label = text[start:colon]
    column = "made_to" if label in _FROM else sections.column(label)
    first = colon + 1
    while first < end and text[first] in "\t ":
        first += 1
    if not column or first >= end:
        return None
    return _Line(column, (start, colon), (first, end), bare=colon == stop)


def find(
    context: Context,
    rows: Sequence[Passage],
    hint: set[str],
    scope: Range,
    refused: list[Range],
) -> list[Draft] | None:
    """The commitments of a run of rows that are lines of records; None where they are a table. To
    ``refused`` are added the stretches of those that are none."""
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
    drafts: list[Draft] = []
    for record in records:
        draft = _draft(context, record, hint, scope)
        if draft is not None:
            drafts.append(draft)
        elif _says_none(context, record):
            refused.append((record[0].label[0], record[-1].value[1]))
    return drafts


def _says_none(context: Context, record: list[_Line]) -> bool:
    """Whether a record says of itself that the letter leaves it alone, or that it is of another kind."""
    if any(standing.apart(context.text, *line.value) for line in record):
        return True
    told = [origins.read(context, x.value).kind for x in record if x.column in ("kind", "debate")]
    return origins.OTHER in told and len(set(told) - {origins.OTHER, None}) == 0


def _draft(context: Context, record: list[_Line], hint: set[str], scope: Range) -> Draft | None:
    text = context.text
    by = {line.column: line for line in record}
    matter = by.get("text")
    if matter is None or len(record) < _LEAST:
        return None
    values = [line.value for line in record]
    if any(standing.apart(text, *value) for value in values):
        return None
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
        if short is None and not said:
            told = origins.read(context, type_.value).kind
            return None if told == origins.OTHER else told  # "afspraak met de bonden"
        return short or next(kind for kind in KINDS if kind in said)
    label = cues.nouns(text[by["text"].label[0] : by["text"].label[1]].lower(), 0, _LABEL)
    if len(label) == 1:
        return next(iter(label))
    source = [line.value for name, line in by.items() if name in _SOURCES]
    for cell in source:
        told = origins.read(context, cell).kind
        if told is not None:
            return None if told == origins.OTHER else told
    told = official.kind(context, values)
    if told is not None:
        return told
    if official.requested(context, values) and (not hint or VERZOEK in hint or "?" in hint):
        return VERZOEK
    if len(hint) == 1 and "?" not in hint:
        return next(iter(hint))
    sure = "made_to" in by and not by["text"].bare
    return TOEZEGGING if hint or sure else None
