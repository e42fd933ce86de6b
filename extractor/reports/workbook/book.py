"""Cells to a workbook, through xlsxwriter: every text as text, whatever it begins with."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import xlsxwriter
from openpyxl.formula.translate import Translator
from xlsxwriter.worksheet import Worksheet

from extractor.reports.tables.cells import RISKY, Cell, Link, clean
from extractor.reports.tables.words import HEADERS, header
from extractor.reports.workbook.kept import Kept
from extractor.reports.workbook.looks import HEAD, HEAD_WRITE
from extractor.reports.workbook.sheets import REVIEWED, SHORT, USERS, WIDTHS

Props = dict[str, Any]
_DAY, _MOMENT = "dd-mm-yyyy", "dd-mm-yyyy hh:mm"
_OLDEST = date(1900, 1, 1)  # Excel counts days from here
_MOST_LINKS = 65_000  # Excel takes 65,530 on a sheet
_LINE, _HIGHEST = 15, 409  # points: of a line, and of the highest row that Excel has
_FULL = 0.95  # of a line is filled, on average, before a word goes to the next
_LINK = {"font_color": "0B5394", "underline": 1}
_HEAD = {"bold": True, "font_color": "FFFFFF", "text_wrap": True, "valign": "vcenter", "border": 1, "border_color": "FFFFFF"}  # fmt: skip
_CELL = {"text_wrap": True, "valign": "top", "bottom": 1, "bottom_color": "D9D9D9"}


class _Sheet(Worksheet):  # type: ignore[misc]  # xlsxwriter has no types
    """A sheet whose rows are as high as the program reckons, until somebody writes in them: then Excel
    and LibreOffice fit them anew, as they do with rows that nobody set."""

    def _xml_start_tag(self, tag: str, attributes: Any = ()) -> None:
        if tag == "row":
            attributes = [one for one in attributes if one[0] != "customHeight"]
        super()._xml_start_tag(tag, attributes)


class _Forgets(dict[Any, Any]):
    """xlsxwriter remembers every cell of a table, to refuse another over it; a sheet here has one."""

    def __setitem__(self, key: Any, value: Any) -> None:
        pass


class Book:
    """A workbook in the making. ``data`` closes it and gives the file."""

    def __init__(self, lang: str, properties: Mapping[str, str]) -> None:
        self._target = io.BytesIO()
        safe = {f"strings_to_{what}": False for what in ("formulas", "urls", "numbers")}
        self.book = xlsxwriter.Workbook(self._target, {"in_memory": True, **safe})
        self.book.set_properties(dict(properties))
        self.lang = lang
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}
        self._usual: dict[tuple[object, ...], Any] = {}  # of texts and empty cells, as most are
        self._links = 0

    def data(self) -> bytes:
        self.book.close()
        return self._target.getvalue()

    def format(self, props: Props) -> Any:
        key = tuple(sorted(props.items()))
        if key not in self._formats:
            self._formats[key] = self.book.add_format(props)
        return self._formats[key]

    def table(
        self, title: str, name: str, columns: Sequence[str], count: int, frozen: int = 0
    ) -> Any:
        """A sheet with an empty table of so many rows below its headers, that prints well."""
        sheet = self.book.add_worksheet(title, _Sheet)
        self._links = 0
        heads = []
        for at, key in enumerate(columns):
            sheet.set_column(
                at, at, WIDTHS.get(key, SHORT if key in WIDTHS or key.islower() else USERS)
            )
            colour = HEAD_WRITE if key in REVIEWED else HEAD
            look = self.format({**_HEAD, "bg_color": colour})
            heads.append({"header": clean(header(key, self.lang), 250), "header_format": look})
        last = (max(count, 1), len(columns) - 1)
        options = {"name": name, "columns": heads, "style": None, "banded_rows": False}
        sheet.table_cells = _Forgets()
        sheet.add_table(0, 0, *last, options)
        sheet.set_row(0, 32)
        sheet.freeze_panes(1, frozen)
        sheet.set_zoom(90)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_footer("&L&A&R&P / &N")
        return sheet

    def row(self, sheet: Any, at: int, cells: Sequence[tuple[str, Cell | Kept, Props]]) -> None:
        """One row of a table: its cells with their keys, each with how it looks beyond the usual."""
        lines = 1
        for column, (key, cell, props) in enumerate(cells):
            self.put(sheet, at, column, cell, props)
            if cell is not None:
                lines = max(lines, _lines(cell, width(key)))
        sheet.set_row(at, min(_LINE * lines + 3, _HIGHEST))

    def put(self, sheet: Any, row: int, at: int, cell: Cell | Kept, props: Props) -> None:
        """One cell of a table."""
        if cell is None or isinstance(cell, str):
            self._text(sheet, row, at, clean(cell or ""), props)
        elif isinstance(cell, Kept):
            self.keep(sheet, row, at, cell, {**_CELL, **props})
        elif isinstance(cell, Link) and self._leads(cell):
            self._links += 1
            look = self.format({**_CELL, **props, **_LINK})
            sheet.write_url(row, at, cell.url, look, clean(cell.text))
        else:
            self._value(
                sheet, row, at, cell.text if isinstance(cell, Link) else cell, {**_CELL, **props}
            )

    def _leads(self, cell: Link) -> bool:
        """Whether the cell is a link. One cell leads to one place, and LibreOffice shows a link on one
        line: of several numbers each is a link of its own on the sheet Verwijzingen."""
        return len(cell.each) < 2 and self._links < _MOST_LINKS and len(cell.url) < 2000

    def _text(self, sheet: Any, row: int, at: int, text: str, props: Props) -> None:
        # Kept as text also when somebody opens the cell and presses Enter.
        risky = text.lstrip().startswith(RISKY)
        key = (risky, *props.items())
        if (look := self._usual.get(key)) is None:
            quote = {"quote_prefix": True} if risky else {}
            look = self._usual[key] = self.format({**_CELL, **props, **quote})
        if text:
            sheet.write_string(row, at, text, look)
        else:
            sheet.write_blank(row, at, None, look)

    def keep(self, sheet: Any, row: int, at: int, cell: Kept, props: Props) -> None:
        """A cell that a person made: what they wrote, how it looked, and the note on it."""
        look = cell.look
        marked = {
            "bg_color": look.fill, "font_color": look.color, "bold": look.bold,
            "italic": look.italic, "font_strikeout": look.strike, "num_format": look.number_format,
        }  # fmt: skip
        props = props | {name: value for name, value in marked.items() if value}
        if cell.formula is not None:
            formula = _moved(cell.formula, cell.at, row + 1)
            result = cell.value if isinstance(cell.value, str | int | float) else 0
            sheet.write_formula(row, at, formula, self.format(props), result)
        elif cell.link and isinstance(cell.value, str) and len(cell.link) < 2000:
            sheet.write_url(row, at, cell.link, self.format({**props, **_LINK}), clean(cell.value))
        else:
            self._value(sheet, row, at, cell.value, props)
        self.note(sheet, row, at, cell)

    def note(self, sheet: Any, row: int, at: int, cell: Kept) -> None:
        if cell.note:
            sheet.write_comment(row, at, clean(cell.note), {"x_scale": 2, "y_scale": 1.5})

    def _value(self, sheet: Any, row: int, at: int, value: Any, props: Props) -> None:
        if value is None or value == "":
            sheet.write_blank(row, at, None, self.format(props))
        elif isinstance(value, bool):
            sheet.write_boolean(row, at, value, self.format(props))
        elif isinstance(value, int | float):
            whole = "#,##0" if value == int(value) else "#,##0.00##"
            sheet.write_number(row, at, value, self.format({"num_format": whole, **props}))
        elif isinstance(value, date | time | timedelta) and _countable(value):
            timed = isinstance(value, datetime) and value.time() != time()
            usual = _DAY if isinstance(value, date) and not timed else _MOMENT
            look = self.format({"num_format": usual, "align": "left", **props})
            sheet.write_datetime(row, at, value, look)
        else:
            text = clean(str(value))
            # Kept as text also when somebody opens the cell and presses Enter.
            risky = {"quote_prefix": True} if text.lstrip().startswith(RISKY) else {}
            sheet.write_string(row, at, text, self.format({**props, **risky}))


def width(key: str) -> int:
    """How wide a column is, in characters."""
    return WIDTHS.get(key, SHORT if key in HEADERS else USERS)


def _lines(cell: Cell | Kept, wide: int) -> int:
    """How many lines a text takes in a column, reckoned for a font that is rather wide."""
    value = cell.value if isinstance(cell, Kept) else cell
    text = value.text if isinstance(value, Link) else value
    if not isinstance(text, str):
        return 1
    room = wide * _FULL
    if "\n" not in text:
        return 1 + int(len(text) / room)
    return sum(1 + int(len(line) / room) for line in text.split("\n"))


def _countable(value: date | time | timedelta) -> bool:
    if isinstance(value, date):
        return value.year >= _OLDEST.year
    return isinstance(value, time) or value >= timedelta(0)


def _moved(formula: str, old: str, row: int) -> str:
    """A formula of the user's in its new row: what it says of its own row it says of the new one. The
    columns keep their letters."""
    new = old.rstrip("0123456789") + str(row)
    if not old or old == new:
        return formula
    try:
        return str(Translator(formula, old).translate_formula(new))
    except Exception:  # what openpyxl cannot take apart stays as it was
        return formula
