"""A judged pair, its workbook, and a reviewer who writes in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from extractor.baseline import NOTHING
from extractor.findings import Coverage
from extractor.reports import workbook
from extractor.reports.outputs import Checked
from tests.coverages import BRIEF, NOTA, coverage, documents


def checked(
    found: Coverage | None = None,
    lang: str = "nl",
    brief: str = BRIEF,
    nota: str = NOTA,
    **more: Any,
) -> Checked:
    """The example with this coverage; ``more`` are other fields of the pair."""
    letter, memo = documents(brief, nota)
    found = found or coverage(brief=letter, nota=memo)
    return Checked(found, letter, memo, "brief.txt", "nota.txt", more.get("applied", NOTHING), lang)


def written(path: Path, pair: Checked | None = None) -> Any:
    """Write the workbook and open it as a person would."""
    workbook.write(pair or checked(), str(path))
    return openpyxl.load_workbook(path)


def edited(path: Path, edit: Callable[[Any], None]) -> None:
    """Open the workbook, let somebody work in it, and save it."""
    book = openpyxl.load_workbook(path)
    edit(book)
    book.save(path)


def heads(sheet: Any) -> list[str]:
    return [cell.value for cell in sheet[1]]


def rows(sheet: Any) -> list[dict[str, Any]]:
    """The rows of a table by their headers; empty cells are left out."""
    names = heads(sheet)
    every = sheet.iter_rows(min_row=2, values_only=True)
    made = [{n: v for n, v in zip(names, row, strict=False) if v is not None} for row in every]
    return [row for row in made if row]


def row_of(book: Any, id_: str, title: str = "Dekking") -> dict[str, Any]:
    return next(row for row in rows(book[title]) if row.get("Id") == id_)


def cell(sheet: Any, id_: str, head: str) -> Any:
    """The cell of an item under a header."""
    names = heads(sheet)
    at = names.index("Id") + 1
    line = next(r for r in range(2, sheet.max_row + 1) if sheet.cell(r, at).value == id_)
    return sheet.cell(line, names.index(head) + 1)
