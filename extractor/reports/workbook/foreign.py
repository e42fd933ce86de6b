"""The sheets that a user added, taken over cell by cell."""

from __future__ import annotations

from typing import Any

from extractor.reports.workbook.book import Book
from extractor.reports.workbook.kept import Kept
from extractor.reports.workbook.looks import look

_PADDING = 5 / 7  # of a character: xlsxwriter adds to a width what a file counts with it


def copy(book: Book, title: str, old: Any, result: Any) -> None:
    """Values, formulas with their results, notes, links, colours, widths and merged cells. ``result``
    gives what a formula of the old sheet came to, by its place."""
    sheet = book.book.add_worksheet(title)
    for letter, column in old.column_dimensions.items():
        if column.width:
            wide = max(column.width - _PADDING, 0)
            sheet.set_column(f"{letter}:{letter}", wide, None, {"hidden": column.hidden})
    for number, row in old.row_dimensions.items():
        if row.height or row.hidden:
            sheet.set_row(number - 1, row.height, None, {"hidden": row.hidden})
    for area in old.merged_cells.ranges:
        if area.size["rows"] * area.size["columns"] > 1:
            sheet.merge_range(
                area.min_row - 1, area.min_col - 1, area.max_row - 1, area.max_col - 1, ""
            )
    for cells in old.iter_rows():
        for cell in cells:
            if cell.value is None and not cell.has_style and not getattr(cell, "comment", None):
                continue
            if cell.__class__.__name__ != "MergedCell":
                book.keep(sheet, cell.row - 1, cell.column - 1, _kept(cell, result), _props(cell))
    if old.freeze_panes:
        sheet.freeze_panes(old.freeze_panes)
    if old.auto_filter.ref and not old.tables:
        sheet.autofilter(old.auto_filter.ref)
    if old.sheet_state != "visible":
        sheet.hide()


def _kept(cell: Any, result: Any) -> Kept:
    formula = cell.value if cell.data_type == "f" and isinstance(cell.value, str) else None
    return Kept(
        value=result(cell.coordinate) if cell.data_type == "f" else cell.value,
        formula=formula,
        note=cell.comment.text if cell.comment else None,
        link=cell.hyperlink.target if cell.hyperlink else None,
        look=look(cell),
    )


def _props(cell: Any) -> dict[str, Any]:
    props: dict[str, Any] = {"num_format": cell.number_format}
    if cell.alignment.wrap_text:
        props["text_wrap"] = True
    if cell.alignment.horizontal in ("left", "center", "right"):
        props["align"] = cell.alignment.horizontal
    if cell.alignment.vertical in ("top", "center"):
        props["valign"] = {"top": "top", "center": "vcenter"}[cell.alignment.vertical]
    return props
