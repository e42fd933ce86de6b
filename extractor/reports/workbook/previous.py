"""A workbook that comes back from people: what they wrote in it, and what they added to it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import Any, NamedTuple

from openpyxl.utils import get_column_letter

from extractor.messages import InputError
from extractor.reports.tables.words import HEADERS
from extractor.reports.workbook import beside, memory, opening
from extractor.reports.workbook.kept import Kept, Look, OldRow, sheet_digest
from extractor.reports.workbook.looks import look
from extractor.reports.workbook.memory import Memory
from extractor.reports.workbook.opening import Place, Source
from extractor.reports.workbook.sheets import COVERAGE, FINDINGS, ID, LAPSED_ROWS, REVIEWED, TITLES

_HEAD_WITHIN = 30  # rows: people put a title above a table
# Parts that openpyxl does not read, so that they cannot be carried over: the old file is kept aside.
_BEYOND = (
    "charts/", "drawings/drawing", "media/", "pivotTables/", "threadedComments/", "vbaProject",
    "embeddings/", "externalLinks/", "slicers/", "chartsheets/", "ctrlProps/", "activeX/", "richData/",
)  # fmt: skip

# Of the headers in both languages, only those that a table of items has.
_KEYS = (
    "state", "number", "item", "unmet", "in_nota", "counterpart", "in_brief", "why", *REVIEWED,
    "changed", "kind", "to", "due", "until", "kept", "lapsed", ID,
)  # fmt: skip
_BY_HEADER = {name.casefold(): key for key in _KEYS for name in HEADERS[key]}


class Previous(NamedTuple):
    """All that a next run has to keep. ``extras`` are the headers of the user's own columns, ``foreign``
    the user's own sheets (of openpyxl) with the title that each gets; ``beyond`` tells that there is
    something which cannot be carried over."""

    data: bytes
    rows: list[OldRow]
    gone: list[OldRow]
    findings: list[OldRow]
    extras: list[str]
    memory: Memory
    foreign: list[tuple[str, Any]]
    names: list[tuple[str, str]]
    beyond: bool
    result: Callable[[Any, str], Any]

    def sheets(self) -> Iterator[tuple[str, Any, Callable[[str], Any]]]:
        """The user's own sheets: title, sheet, and what a formula in it came to."""
        for title, sheet in self.foreign:
            yield title, sheet, partial(self.result, sheet)

    def merged(self) -> Previous:
        """The same without the rows, once they are in the next workbook: it is filled in their place."""
        return self._replace(rows=[], gone=[], findings=[], memory=Memory())


def read(path: str) -> Previous | None:
    """The workbook at a path; None when there is no file. Raises InputError: O002 not ours, O030 not
    to be read."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else None
        raise InputError("O003", path, why=why or str(error)) from None
    source = opening.source(path, data)
    return opening.read(path, lambda: _Reading(source).previous())


class _Reading:
    """One workbook on its way to a ``Previous``."""

    def __init__(self, file: Source) -> None:
        self.file, self.book = file, opening.rows_of(file)
        self.extras: list[str] = []
        self.beyond = any(part in name for name in file.names for part in _BEYOND)
        self.memory = Memory()
        self._looks: dict[tuple[object, ...], Look] = {}
        self._results: Any = None

    def previous(self) -> Previous:
        sheets = {sheet.title: sheet for sheet in self.book.worksheets}
        if (remembered := sheets.pop(memory.TITLE, None)) is not None:
            rows = [row[:2] for row in remembered.iter_rows(max_col=2, values_only=True)]
            self.memory = memory.recall(rows)
        items = self._take(sheets, COVERAGE)
        if items is None:
            # Made by us, but without the ids nothing can be kept in its place.
            raise InputError("O002" if remembered is None else "O032", self.file.path)
        gone = self._take(sheets, LAPSED_ROWS)
        rows_, lapsed = self._rows(*items), self._rows(*gone) if gone else []
        findings = self._findings(sheets)
        foreign = self._foreign([sheet for sheet in sheets.values() if self._is_foreign(sheet)])
        return Previous(
            data=self.file.data,
            rows=rows_,
            gone=lapsed,
            findings=findings,
            extras=self.extras,
            memory=self.memory,
            foreign=foreign,
            names=self._names(),
            beyond=self.beyond,
            result=self.result,
        )

    def _take(self, sheets: dict[str, Any], key: str) -> tuple[Any, int, dict[int, str]] | None:
        """The sheet with this meaning, by its name or else by what stands in it; taken out of
        ``sheets``."""
        named = [sheets[title] for title in TITLES[key] if title in sheets]
        others = [sheet for sheet in sheets.values() if key == COVERAGE and sheet not in named]
        for sheet in (*named, *others):
            found = _head(sheet)
            if found is not None and (sheet in named or not beside.is_findings(found[1].values())):
                del sheets[sheet.title]
                return sheet, *found
        return None

    def _findings(self, sheets: dict[str, Any]) -> list[OldRow]:
        """The rows of the findings. Their sheet stays among the others: what else a user did to it is
        seen there."""
        extras, self.extras = self.extras, []  # its columns are none of the items'
        here = [sheets[title] for title in TITLES[FINDINGS] if title in sheets][:1]
        rows = [row for one in here if (found := _head(one)) for row in self._rows(one, *found)]
        self.extras = extras
        return rows

    def _rows(self, sheet: Any, head: int, keys: dict[int, str]) -> list[OldRow]:
        if head > 1:  # what stands above the table has no place in the next one
            above = sheet.iter_rows(max_row=head - 1, values_only=True)
            self.beyond |= any(value is not None for row in above for value in row)
        notes, links = opening.notes(self.file, sheet.title), opening.links(self.file, sheet.title)
        found, keys = [], dict(keys)
        calculated = self._calculated(sheet.title)
        for at, row in _numbered(sheet, head + 1, notes):
            cells: dict[str, Kept] = {}
            for column, cell in row:
                kept = self._cell(cell, (at, column), notes, links, calculated)
                if kept is None or kept.empty:
                    continue
                if column not in keys:  # a column without a header
                    letter = get_column_letter(column)
                    keys[column] = _unused(f"Kolom {letter}", keys.values())
                cells[keys[column]] = kept
            id_ = cells.get(ID)
            if cells:
                found.append(OldRow(str(id_.value).strip() if id_ and id_.value else None, cells))
        for key in keys.values():
            if key not in HEADERS and key not in self.extras:
                self.extras.append(key)
        return found

    def _cell(
        self,
        cell: Any,
        place: Place,
        notes: dict[Place, str],
        links: dict[Place, str],
        calculated: Callable[[Place], Any],
    ) -> Kept | None:
        """What a cell holds; None of one that is not in the file."""
        note, link = notes.get(place), links.get(place)
        if not hasattr(cell, "has_style"):
            return Kept(None, note=note) if note else None
        value, formula, at = cell.value, None, ""
        if cell.data_type == "f":
            if not isinstance(value, str):  # a formula over several cells
                self.beyond = True
            else:
                formula, at = value, cell.coordinate
            value = calculated(place)
        # A number that is no day in a cell for days reaches us as an error: its file is kept.
        self.beyond |= cell.data_type == "e"
        key = (*cell.style_array, link is None)
        if (look_ := self._looks.get(key)) is None:
            look_ = self._looks[key] = look(cell, link is not None)
        return Kept(link if value is None else value, formula, at, note, link, look_)

    def _calculated(self, title: str) -> Callable[[Place], Any]:
        """What the formulas of a sheet came to, read along with it: places are asked for in order."""
        lines: Iterator[tuple[int, Any]] = iter(())
        at, values = 0, ()

        def value(place: Place) -> Any:
            nonlocal lines, at, values
            if not at:
                book = opening.rows_of(self.file, results=True)
                lines = enumerate(book[title].iter_rows(values_only=True), 1)
            while at < place[0]:
                at, values = next(lines)
            return values[place[1] - 1]

        return value

    def result(self, sheet: Any, at: str) -> Any:
        """What a formula on a sheet of the user's own gave when the file was last calculated."""
        if self._results is None:
            self._results = opening.read(
                self.file.path, lambda: opening.whole(self.file, self._own, results=True)
            )
        return self._results[sheet.title][at].value

    def _is_foreign(self, sheet: Any) -> bool:
        """Whether a sheet is the user's: not one of ours, or one in which they changed something."""
        written = self.memory.sheets.get(sheet.title)
        rows = sheet.iter_rows(values_only=True)
        if sheet.title in TITLES[FINDINGS]:
            heads = next(rows, ())
            rows = chain([heads], (beside.blanked(row, heads) for row in rows))
        if written is None or written != sheet_digest(rows):
            return True
        return bool(opening.notes(self.file, sheet.title))

    def _foreign(self, sheets: list[Any]) -> list[tuple[str, Any]]:
        """These sheets, complete, with the title that each gets."""
        self._own = {sheet.title for sheet in sheets}
        if not sheets:
            return []
        book = opening.whole(self.file, self._own)
        found = [(self._title(title), book[title]) for title in (s.title for s in sheets)]
        for _, sheet in found:
            rules = sheet.conditional_formatting, sheet.data_validations.dataValidation
            self.beyond |= any(map(bool, rules))
        return found

    def _title(self, title: str) -> str:
        mine = title in self.memory.sheets or any(title in both for both in TITLES.values())
        fresh = f"{title[:20]} (bewaard)" if mine else title
        return _unused(fresh, (s.title for s in self.book.worksheets if s.title != title))

    def _names(self) -> list[tuple[str, str]]:
        """Names that the user gave to cells."""
        return [
            (name, defined.value)
            for name, defined in self.book.defined_names.items()
            if not name.startswith("_xlnm") and defined.value and not defined.hidden
        ]


def _numbered(
    sheet: Any, first: int, notes: Iterable[Place]
) -> Iterator[tuple[int, list[tuple[int, Any]]]]:
    """The rows from ``first`` on with their numbers, and their cells with the numbers of the columns;
    also of a cell that holds nothing but a note."""
    noted: dict[int, set[int]] = {}
    for row, column in notes:
        noted.setdefault(row, set()).add(column)
    at = first - 1
    for at, cells in enumerate(sheet.iter_rows(min_row=first), first):
        more = sorted(column for column in noted.pop(at, ()) if column > len(cells))
        yield at, [*enumerate(cells, 1), *((column, None) for column in more)]
    for row in sorted(row for row in noted if row > at):
        yield row, [(column, None) for column in sorted(noted[row])]


def _head(sheet: Any) -> tuple[int, dict[int, str]] | None:
    """The row of the headers and the key of each column; None where no table of items stands."""
    for at, row in enumerate(sheet.iter_rows(max_row=_HEAD_WITHIN, values_only=True), 1):
        keys: dict[int, str] = {}
        for column, value in enumerate(row, 1):
            if value is None:
                continue
            text = str(value).strip()
            key = _BY_HEADER.get(text.casefold(), text)
            # The first with a name is ours: a second was added beside the table.
            keys[column] = _unused(text, keys.values()) if key in keys.values() else key
        if ID in keys.values() and not set(REVIEWED).isdisjoint(keys.values()):
            return at, keys
    return None


def _unused(name: str, taken: Any) -> str:
    """A name that is not taken yet, upper and lower case being the same."""
    names = {other.casefold() for other in taken}
    names |= {n.casefold() for key in names if key in HEADERS for n in HEADERS[key]}
    turn, fresh = 2, name
    while fresh.casefold() in names:
        fresh = f"{name[:27]} {turn}"
        turn += 1
    return fresh


def same_file(path: str, data: bytes) -> bool:
    """Whether the file is still what was read: nobody saved in it meanwhile."""
    if os.path.getsize(path) != len(data):
        return False
    with open(path, "rb") as file:
        return file.read() == data
