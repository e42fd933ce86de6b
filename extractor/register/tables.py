"""The rows of the register: what CSV and workbook share."""

from __future__ import annotations

from collections.abc import Iterator

from extractor import __version__
from extractor.messages import say as message
from extractor.register import words
from extractor.register.values import COVERED, STATES, Line, Register
from extractor.reports.citations import address
from extractor.reports.tables.cells import Cell, Link, Row, clean
from extractor.reports.words import word

# In their order; a reader scans the left ones.
REGISTER = (
    "state", "number", "item", "item_kind", "term", "due", "over", "answer_day", "answer_in",
    "answer", "how", "confidence", "first", "first_in", "last", "last_in", "count", "ministry",
    "minister", "members", "party", "debate", "id",
)  # fmt: skip
MENTIONS = (
    "number", "item", "day", "what", "document", "text", "how", "confidence", "term", "due", "start", "id",
)  # fmt: skip
TERMS = (
    "due",
    "term",
    "over",
    "number",
    "item",
    "item_kind",
    "ministry",
    "state",
    "first_in",
    "id",
)
ACCOUNT = ("part", "says")

_LONGEST = 900  # characters of a text; a row of a spreadsheet shows no more


def register(found: Register, lang: str) -> Iterator[Row]:
    """One row for each item."""
    for line in found.lines:
        yield _line(line, lang)


def mentions(found: Register, lang: str) -> Iterator[Row]:
    """One row for each document that deals with an item, item by item, in the order of time."""
    for line in found.lines:
        for event in line.events:
            yield {
                "number": _number(line),
                "item": _text(line.item.text),
                "day": event.day,
                "what": words.say(event.what, lang),
                "document": event.paper.path,
                "text": _text(event.text),
                "how": words.say(event.how, lang),
                "confidence": event.confidence,
                "term": event.due_text,
                "due": event.due,
                "start": event.start,
                "id": line.item.id,
            }


def terms(found: Register, lang: str) -> Iterator[Row]:
    """What has a term and no counterpart, the first term first."""
    dated = [line for line in found.lines if line.due is not None and line.state != COVERED]
    for line in sorted(dated, key=lambda line: (line.due, line.item.id)):
        row = _line(line, lang)
        yield {key: row[key] for key in TERMS}


def account(found: Register, lang: str) -> Iterator[Row]:
    """What the register rests on."""

    def row(part: str, says: str) -> Row:
        return {"part": words.say(part, lang), "says": clean(says)}

    for told in words.summary(found, lang):
        yield row("date_of", told)
    for state in STATES:
        count = sum(line.state == state for line in found.lines)
        yield {"part": words.say(state, lang), "says": str(count)}
    yield row("meaning", words.say("caveat", lang))
    for note in found.notes:
        yield row("note", f"{note.code} {message(note.code, note.values, lang)}")
    yield row("results", found.results)
    yield row("made_with", f"extractor {__version__}")


def _line(line: Line, lang: str) -> Row:
    item, answer, first, last = line.item, line.answer, line.first, line.events[-1]
    return {
        "state": words.say(line.state, lang),
        "number": _number(line),
        "item": _text(item.text),
        "item_kind": word(item.kind, lang),
        "term": line.due_text,
        "due": line.due,
        "over": words.over(line, lang),
        "answer_day": answer.day if answer else None,
        "answer_in": answer.paper.path if answer else None,
        "answer": _text(answer.text) if answer else None,
        "how": words.say(answer.how, lang) if answer else None,
        "confidence": answer.confidence if answer else None,
        "first": first.day,
        "first_in": first.paper.path,
        "last": last.day,
        "last_in": last.paper.path,
        "count": len(line.events),
        "ministry": line.ministry,
        "minister": ", ".join(name for name, _ in line.signers),
        "members": ", ".join(name for name, _ in item.people),
        "party": ", ".join(dict.fromkeys(party for _, party in item.people if party)),
        "debate": item.debate,
        "id": item.id,
    }


def _number(line: Line) -> Cell:
    """The number, which leads to where it can be read."""
    number = line.item.number
    if number is None:
        return None
    url = address(number)
    return Link(words.name(line), url) if url else words.name(line)


def _text(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
