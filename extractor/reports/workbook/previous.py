"""A workbook that comes back from people: what they wrote in it, and what they added to it."""

from __future__ import annotations

import io
import os
import warnings
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

from extractor.messages import InputError
from extractor.reports.tables.words import HEADERS
from extractor.reports.workbook import memory
from extractor.reports.workbook.kept import Kept, OldRow, sheet_digest
from extractor.reports.workbook.looks import look
from extractor.reports.workbook.memory import Memory
from extractor.reports.workbook.sheets import COVERAGE, ID, LAPSED_ROWS, REVIEWED, TITLES

_MOST = 400_000_000  # bytes unpacked: far over any workbook that people work in
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
    return _Reading(path, data, _opened(path, data)).previous()


def _opened(path: str, data: bytes) -> Any:
    """The workbook with its formulas. openpyxl raises whatever it likes on a damaged file."""
    import openpyxl

    if not data.startswith(b"PK"):
        # Excel packs a workbook with a password in a file of another kind.
        locked = data.startswith(b"\xd0\xcf\x11\xe0")
        raise InputError("O031" if locked else "O002", path)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if sum(part.file_size for part in package.infolist()) > _MOST:
                raise InputError("O030", path, why=f"> {_MOST // 1_000_000} MB")
            if "xl/workbook.xml" not in package.namelist():
                raise InputError("O002", path)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what it leaves out: ``_BEYOND`` looks for that
            return openpyxl.load_workbook(io.BytesIO(data))
    except InputError:
        raise
    except Exception as error:
        why = " ".join(str(error).split())[:80] or type(error).__name__
        raise InputError("O030", path, why=why) from None


class _Reading:
    """One workbook on its way to a ``Previous``."""

    def __init__(self, path: str, data: bytes, book: Any) -> None:
        self.path, self.data, self.book = path, data, book
        self.extras: list[str] = []
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            self.beyond = any(part in name for name in package.namelist() for part in _BEYOND)
        self.memory = Memory()
        self._results: Any = None

    def previous(self) -> Previous:
        sheets = {sheet.title: sheet for sheet in self.book.worksheets}
        if (remembered := sheets.pop(memory.TITLE, None)) is not None:
            rows = [row[:2] for row in remembered.iter_rows(max_col=2, values_only=True)]
            self.memory = memory.recall(rows)
        items = self._take(sheets, COVERAGE)
        if items is None:
            # Made by us, but without the ids nothing can be kept in its place.
            raise InputError("O002" if remembered is None else "O032", self.path)
        gone = self._take(sheets, LAPSED_ROWS)
        rows_, lapsed = list(self._rows(*items)), list(self._rows(*gone)) if gone else []
        foreign = [(self._title(sheet), sheet) for sheet in sheets.values() if self._foreign(sheet)]
        for _, sheet in foreign:
            rules = sheet.conditional_formatting, sheet.data_validations.dataValidation
            self.beyond |= any(map(bool, rules))
        return Previous(
            data=self.data,
            rows=rows_,
            gone=lapsed,
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
            if (found := _head(sheet)) is not None:
                del sheets[sheet.title]
                return sheet, *found
        return None

    def _rows(self, sheet: Any, head: int, keys: dict[int, str]) -> Iterator[OldRow]:
        if head > 1:  # what stands above the table has no place in the next one
            above = sheet.iter_rows(max_row=head - 1, values_only=True)
            self.beyond |= any(value is not None for row in above for value in row)
        keys = dict(keys)
        for row in sheet.iter_rows(min_row=head + 1):
            cells: dict[str, Kept] = {}
            for cell in row:
                kept = self._cell(sheet, cell)
                if kept.empty:
                    continue
                if cell.column not in keys:  # a column without a header
                    keys[cell.column] = _unused(f"Kolom {cell.column_letter}", keys.values())
                cells[keys[cell.column]] = kept
            id_ = cells.get(ID)
            if cells:
                yield OldRow(str(id_.value).strip() if id_ and id_.value else None, cells)
        for key in keys.values():
            if key not in HEADERS and key not in self.extras:
                self.extras.append(key)

    def _cell(self, sheet: Any, cell: Any) -> Kept:
        value, formula = cell.value, None
        if cell.data_type == "f":
            if not isinstance(value, str):  # a formula over several cells
                self.beyond = True
            else:
                formula = value
            value = self.result(sheet, cell.coordinate)
        # A number that is no day in a cell for days reaches us as an error: its file is kept.
        self.beyond |= cell.data_type == "e"
        return Kept(
            value=value,
            formula=formula,
            at=cell.coordinate,
            note=cell.comment.text if cell.comment else None,
            link=cell.hyperlink.target if cell.hyperlink else None,
            look=look(cell),
        )

    def result(self, sheet: Any, at: str) -> Any:
        """What a formula gave when the file was last calculated."""
        if self._results is None:
            import openpyxl

            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                self._results = openpyxl.load_workbook(io.BytesIO(self.data), data_only=True)
        return self._results[sheet.title][at].value

    def _foreign(self, sheet: Any) -> bool:
        """Whether a sheet is the user's: not one of ours, or one in which they changed something."""
        written = self.memory.sheets.get(sheet.title)
        if written is None:
            return True
        if written == sheet_digest(sheet.iter_rows(values_only=True)):
            return any(cell.comment for row in sheet.iter_rows() for cell in row)
        return True

    def _title(self, sheet: Any) -> str:
        mine = sheet.title in self.memory.sheets or any(sheet.title in t for t in TITLES.values())
        title = f"{sheet.title[:20]} (bewaard)" if mine else str(sheet.title)
        return _unused(title, (s.title for s in self.book.worksheets if s is not sheet))

    def _names(self) -> list[tuple[str, str]]:
        """Names that the user gave to cells."""
        return [
            (name, defined.value)
            for name, defined in self.book.defined_names.items()
            if not name.startswith("_xlnm") and defined.value and not defined.hidden
        ]


def _head(sheet: Any) -> tuple[int, dict[int, str]] | None:
    """The row of the headers and the key of each column; None where no table of items stands."""
    for row in sheet.iter_rows(max_row=_HEAD_WITHIN):
        keys: dict[int, str] = {}
        for cell in row:
            if cell.value is None:
                continue
            text = str(cell.value).strip()
            key = _BY_HEADER.get(text.casefold(), text)
            # The first with a name is ours: a second was added beside the table.
            keys[cell.column] = _unused(text, keys.values()) if key in keys.values() else key
        if ID in keys.values() and not set(REVIEWED).isdisjoint(keys.values()):
            return row[0].row, keys
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
