"""The sheets of the workbook, written in their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from extractor import __version__
from extractor.reports.coverage_words import headline
from extractor.reports.tables.cells import Cell, clean, plain
from extractor.reports.tables.words import CHOICES, FINDING_CHOICES, header, say
from extractor.reports.workbook import beside, foreign, memory
from extractor.reports.workbook.book import Book, Props
from extractor.reports.workbook.kept import Kept, sheet_digest
from extractor.reports.workbook.looks import MOVED, VERDICTS, WRITE_HERE
from extractor.reports.workbook.memory import Memory
from extractor.reports.workbook.merging import Merged, columns
from extractor.reports.workbook.previous import Previous
from extractor.reports.workbook.sheets import (
    CHANGED,
    COVERAGE,
    COVERAGE_COLUMNS,
    FINDINGS,
    ID,
    LAPSED,
    LAPSED_ROWS,
    REVIEWED,
    SHEETS,
    STATE,
    Material,
    Sheet,
    title,
)

_FROZEN = 3  # columns of Dekking: what it is about stays in sight beside the reviewer's columns
_TINTED = frozenset((STATE, CHANGED, *REVIEWED))
_USUAL: Props = {}
_SPARE = 200  # rows below the table in which the drop-down still works


def fill(material: Sequence[Material], merged: Merged, before: Previous | None, lang: str) -> bytes:
    """The whole workbook as the bytes of its file."""
    first = material[0].judged.pair if material else None
    subject = headline(first.found, first.applied, lang) if first and len(material) == 1 else ""
    book = Book(
        lang,
        {
            "title": clean(subject, 250),
            "author": "extractor",
            "comments": f"extractor {__version__}",
        },
    )
    _coverage(book, merged, lang)
    sheets = {title(s.key, lang): _sheet(book, s, material, lang, merged.beside) for s in SHEETS}
    if merged.gone:
        _gone(book, merged, lang)
    taken = {sheet.get_name().casefold() for sheet in book.book.worksheets()}
    for name, sheet, result in before.sheets() if before else ():
        foreign.copy(book, _free(name, taken), sheet, result)
    for name, cells in before.names if before else ():
        book.book.define_name(name, f"={cells}")
    names = tuple(dict.fromkeys(name for pair in material for name in pair.file_names()))
    identities = tuple(dict.fromkeys(known for pair in material for known in pair.identities()))
    _memory(book, Memory(merged.seen, sheets, names, identities))
    return book.data()


def _coverage(book: Book, merged: Merged, lang: str) -> None:
    keys = [*COVERAGE_COLUMNS, ID, *columns(merged.rows, merged.extras)]
    sheet = book.table(
        title(COVERAGE, lang), title(COVERAGE, lang), keys, len(merged.rows), _FROZEN
    )
    for at, (row, marks) in enumerate(zip(merged.rows, merged.marks, strict=True), 1):
        book.row(sheet, at, [(k, row.get(k), _look(k, row, marks)) for k in keys])
        for column, key in enumerate(keys):
            if key in marks:
                book.note(sheet, at, column, marks[key])
    # On paper what a reviewer reads and writes; A3, since that is much.
    sheet.set_paper(8)
    sheet.print_area(0, 0, max(len(merged.rows), 1), keys.index(CHANGED))
    column = keys.index(REVIEWED[0])
    sheet.data_validation(1, column, max(len(merged.rows), 1) + _SPARE, column, _choice(lang))


def _look(key: str, row: dict[str, Cell | Kept], marks: dict[str, Kept]) -> Props:
    """How a cell looks beyond the usual; a colour of the user's goes before one of the program's."""
    if key not in _TINTED and key not in marks:
        return _USUAL
    return _tint(key, row) | _marked(marks.get(key))


def _tint(key: str, row: dict[str, Cell | Kept]) -> Props:
    if key == STATE and (colour := VERDICTS.get(str(row.get("verdict")))):
        return {"bg_color": colour, "bold": True}
    if key == CHANGED and row.get(key) and not isinstance(row.get(key), Kept):
        return {"bg_color": MOVED}
    return {"bg_color": WRITE_HERE} if key in REVIEWED else {}


def _marked(mark: Kept | None) -> Props:
    """The colours that a user gave to a cell of the program."""
    if mark is None:
        return {}
    colours = {"bg_color": mark.look.fill, "font_color": mark.look.color}
    return {name: value for name, value in colours.items() if value}


def _choice(lang: str, choices: Sequence[str] = CHOICES) -> dict[str, Any]:
    """A drop-down that helps and does not forbid: a reviewer may need a word of their own."""
    return {
        "validate": "list",
        "source": [say(choice, lang) for choice in choices],
        "error_type": "information",
        "error_title": header(REVIEWED[0], lang),
        "error_message": "Not in the list; kept as you wrote it."
        if lang == "en"
        else "Staat niet in de lijst; blijft zoals u het schreef.",
    }


def _sheet(
    book: Book,
    sheet: Sheet,
    material: Sequence[Material],
    lang: str,
    kept: Mapping[str, Mapping[str, Kept]],
) -> str:
    """Write one sheet of the program; gives its fingerprint, to see later whether a user wrote in it.
    Beside findings there is room for that, and what is there does not count."""
    rows = list(chain.from_iterable(map(sheet.rows, material)))
    name = title(sheet.key, lang)
    target = book.table(name, name.replace(" ", "_"), sheet.columns, len(rows))
    heads: list[object] = [header(key, lang) for key in sheet.columns]
    lines = [heads]
    reviewed = sheet.key == FINDINGS
    for at, row in enumerate(rows, 1):
        values: list[object] = [_shown(row.get(key)) for key in sheet.columns]
        if not reviewed or not row.get(ID):
            book.row(target, at, [(key, row.get(key), _USUAL) for key in sheet.columns])
        else:
            cells = beside.filled(row, kept)
            book.row(target, at, [(k, cells.get(k), _tint(k, cells)) for k in sheet.columns])
            values = beside.blanked(values, heads)
        lines.append(values)
    if reviewed and rows:
        column = sheet.columns.index(REVIEWED[0])
        target.data_validation(1, column, len(rows), column, _choice(lang, FINDING_CHOICES))
    return sheet_digest(lines)


def _shown(cell: Cell) -> object:
    """A cell as it is read back."""
    return cell if isinstance(cell, int | float) else clean(plain(cell))


def _gone(book: Book, merged: Merged, lang: str) -> None:
    keys = [*COVERAGE_COLUMNS, ID, *columns(merged.gone, merged.extras), LAPSED]
    name = title(LAPSED_ROWS, lang)
    sheet = book.table(name, name, keys, len(merged.gone), _FROZEN)
    for at, row in enumerate(merged.gone, 1):
        book.row(sheet, at, [(key, row.get(key), _USUAL) for key in keys])


def _free(name: str, taken: set[str]) -> str:
    """A title that no sheet has yet."""
    fresh, turn = name, 2
    while fresh.casefold() in taken or fresh == memory.TITLE:
        fresh = f"{name[:26]} ({turn})"
        turn += 1
    taken.add(fresh.casefold())
    return fresh


def _memory(book: Book, remembered: Memory) -> None:
    sheet = book.book.add_worksheet(memory.TITLE)
    sheet.very_hidden()
    for at, (name, value) in enumerate(memory.lines(remembered)):
        sheet.write_string(at, 0, clean(name))
        sheet.write_string(at, 1, clean(value))
