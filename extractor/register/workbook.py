"""``--xlsx``: the register as a workbook, in the manner of the reviewers' one: filters, days as days,
numbers that lead to where they can be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime, time
from typing import Any, NamedTuple

from extractor.register import tables, words
from extractor.register.values import (
    ANEW,
    COVERED,
    DEFERRED,
    MISSING,
    OPEN,
    PARTIAL,
    REVIEW,
    Register,
)
from extractor.reports.saving import save
from extractor.reports.tables.cells import Row, plain
from extractor.reports.workbook.book import Book
from extractor.reports.workbook.looks import VERDICTS

_AUTHOR = "extractor register"
_MOST = 1_000_000  # rows of a sheet
_OTHER = 24  # characters of a column that has no width of its own
_LINE, _HIGHEST = 15, 409  # points: of a line, and of the highest row that Excel has
_FULL = 0.95  # of a line is filled, on average, before a word goes to the next
_FROZEN = 3  # columns of the register that stay in sight

# In characters.
_WIDTHS = {
    "state": 22, "item": 50, "term": 24, "due": 12, "over": 20, "answer_day": 12, "answer": 46, "how": 18,
    "confidence": 11, "first": 12, "last": 12, "count": 13, "ministry": 12, "day": 12, "what": 22,
    "text": 50, "start": 11, "part": 26, "says": 90, "debate": 26, "item_kind": 14, "number": 18,
}  # fmt: skip
_TINTS = {
    **{state: VERDICTS[state] for state in (MISSING, PARTIAL, DEFERRED, REVIEW, COVERED)},
    ANEW: VERDICTS[DEFERRED],
    OPEN: VERDICTS["accepted"],
}


class Sheet(NamedTuple):
    key: str
    columns: Sequence[str]
    rows: Callable[[Register, str], Iterable[Row]]
    frozen: int = 0


SHEETS = (
    Sheet("register", tables.REGISTER, tables.register, _FROZEN),
    Sheet("mentions", tables.MENTIONS, tables.mentions, 2),
    Sheet("terms", tables.TERMS, tables.terms, 1),
    Sheet("account", tables.ACCOUNT, tables.account),
)


def write(found: Register, path: str, lang: str) -> None:
    """Write the workbook. Raises InputError as ``save`` does: a workbook that a person saved after this
    program, with what they wrote in it, is not ours any more."""
    save(path, data(found, lang), ours=_ours)


def data(found: Register, lang: str) -> bytes:
    """The file."""
    title = words.say("title", lang)
    # Dated by what it says: made twice it is the same file, and whatever saves it dates it anew.
    day = datetime.combine(found.as_of, time())
    properties: dict[str, Any] = {"title": title, "author": _AUTHOR, "created": day}
    book = Book(lang, properties)
    tints = {words.say(state, lang): colour for state, colour in _TINTS.items()}
    for sheet in SHEETS:
        _fill(book, sheet, list(sheet.rows(found, lang))[:_MOST], tints, lang)
    return book.data()


def _fill(book: Book, sheet: Sheet, rows: list[Row], tints: dict[str, str], lang: str) -> None:
    # A header of its own is its own key: it is no column of the reviewers' workbook.
    heads = [words.say(key, lang) for key in sheet.columns]
    title = words.say(sheet.key, lang)
    target = book.table(title, title, heads, len(rows), sheet.frozen)
    for at, key in enumerate(sheet.columns):
        target.set_column(at, at, _WIDTHS.get(key, _OTHER))
    for at, row in enumerate(rows, 1):
        cells = []
        for key, head in zip(sheet.columns, heads, strict=True):
            look: dict[str, Any] = {}
            if key == "state" and (colour := tints.get(str(row.get(key)))):
                look = {"bg_color": colour, "bold": True}
            cells.append((head, row.get(key), look))
        book.row(target, at, cells)
        # As high as the columns here are wide; the book reckons with those of the reviewers' workbook.
        lines = max(_lines(plain(row.get(key)), _WIDTHS.get(key, _OTHER)) for key in sheet.columns)
        target.set_row(at, min(_LINE * lines + 3, _HIGHEST))
    if sheet.key == "register":  # on paper what is read first; A3, since that is much
        target.set_paper(8)
        target.print_area(0, 0, max(len(rows), 1), sheet.columns.index("answer"))


def _lines(text: str, width: int) -> int:
    return 1 + int(len(text) / (width * _FULL))


def _ours(path: str) -> bool:
    """A workbook that this program wrote and nobody saved since: whatever saves it says when."""
    from openpyxl import load_workbook

    with suppress(Exception):  # whatever is no workbook is not ours
        properties = load_workbook(path, read_only=True).properties
        untouched: bool = properties.modified == properties.created
        return untouched and properties.creator == _AUTHOR
    return False
