"""Bare numbers in tables: the head of the column or the line above says what they count."""

from __future__ import annotations

import re

import msgspec

from extractor.document import ROW, Document, Passage
from extractor.finders.figures.knowledge import tables
from extractor.finders.figures.nouns import head_noun
from extractor.finders.figures.patterns import COUNT, DURATION, MONEY, PERCENTAGE, YEAR
from extractor.finders.figures.quantity import Quantity
from extractor.patterns import pattern

# "(x € 1 mln.)", "bedragen in miljoenen euro’s", "x 1.000", "in mld."
_SCALE = pattern(
    r"(?P<million>\b(?:mln|miljoen(?:en)?|mio)\b)|(?P<billion>\b(?:mld|miljard(?:en)?|mrd)\b)"
    r"|(?P<thousand>\b1[. ]000\b|\b1000\b|\bduizend(?:en|tallen)?\b|€ ?k\b)"
)
_EURO = pattern(
    r"€|\b(?:[Ee]uro|EUR|[Bb]edrag(?:en)?|[Bb]udget|[Kk]osten|[Uu]itgaven|[Bb]ijdrage)\b"
)
_PERCENT = pattern(r"%|\b(?:[Pp]ercentage|[Pp]rocent|[Aa]andeel)\b")
_DURATION = pattern(r"\b(?:in )?(dagen|weken|maanden|jaren|uren|minuten)\b")
_COUNTED = pattern(r"\b[Aa]antal(?:len)?(?= )")
# Columns whose numbers are names: "Nr.", "Volgnummer", "Jaar", "Artikel", "Vindplaats".
_NAMES = pattern(
    r"(?:nr|nrs|no|#|volgnr|volgnummer|nummer|nummers|jaar|jaartal|artikel|art|bijlage|datum"
    r"|kenmerk|pagina|blz|dossier|kamerstuk|vindplaats|code|postcode|telefoon|id|begrotingsartikel"
    r"|gereed|termijn|deadline|planning|referentie|fase|prioriteit|zaaknummer|document|punt|vraag)\b",
    re.IGNORECASE,
)
_NUMBER = pattern(r"[-–−+]?(?:€ ?)?[-–−]?[0-9][0-9., ]*")
# A number with its unit: "87%", "€ 4,9 mld.", "430 kton".
_AMOUNT = pattern(r"[-–−+]?(?:€ ?)?[-–−]?[0-9][0-9., ]*(?:%|[^\W\d_]+\.?|€)?")
_YEARS_ONLY = pattern(
    r"(?:(?:19|20)[0-9]{2}(?: ?[-–/] ?[0-9]{2,4})?|[Ss]tructureel|[Ss]truc\.?|[Tt]otaal)?"
)
_CAPTION = 160  # characters above the table in which its scale may stand


class Column(msgspec.Struct, frozen=True, gc=False):
    """What the bare numbers below a head are: their unit, kind, and what to multiply them by."""

    unit: str | None
    kind: str
    scale: float
    about: str | None


class Cell(msgspec.Struct, frozen=True, gc=False):
    """A cell that holds nothing but a number, which ends at ``end``."""

    end: int
    column: Column


def fill_from_columns(document: Document, quantities: list[Quantity]) -> None:
    """Give the bare numbers in tables what the head of their column says."""
    cells = number_cells(document)
    for quantity in quantities if cells else ():
        cell = cells.get(quantity.start)
        if cell is None or quantity.end < cell.end:
            continue
        column = cell.column
        if quantity.kind is None:
            quantity.settle(column.unit, column.kind, column.about)
        elif not quantity.kind == column.kind == MONEY:
            continue
        if quantity.scale == 1:  # "3,4" or "€ 3,4" below "(x € 1 mln.)"
            quantity.multiply(column.scale)


def number_cells(document: Document) -> dict[int, Cell]:
    """The cells that hold a bare number and stand below a telling head, by their start offset."""
    text = document.text
    cells: dict[int, Cell] = {}
    table: list[Passage] = []
    for passage in document.passages:
        if table and (passage.kind != ROW or _is_head(text, table, passage)):
            _read_table(text, table, cells)
            table = []
        if passage.kind == ROW:
            table.append(passage)
    if table:
        _read_table(text, table, cells)
    return cells


def _is_head(text: str, table: list[Passage], row: Passage) -> bool:
    """Whether a row heads the second of two tables with nothing in between.

    Such a row has no numbers, no empty cells, no two cells alike, and stands below a row with
    numbers or below a table of another width.
    """
    cells = _cells(text, row)
    if len(cells) < 2 or "" in cells[1:] or len(set(cells)) < len(cells):
        return False
    if any(_AMOUNT.fullmatch(cell) and not YEAR.match(cell) for cell in cells):
        return False
    last = _cells(text, table[-1])
    return len(last) != len(cells) or any(_NUMBER.fullmatch(cell) for cell in last)


def _cells(text: str, row: Passage) -> list[str]:
    return [cell.strip() for cell in text[row.start : row.end].split("\t")]


def _read_table(text: str, rows: list[Passage], cells: dict[int, Cell]) -> None:
    heads = _cells(text, rows[0])
    if any(_NUMBER.fullmatch(head) and not YEAR.match(head) for head in heads):
        return  # no heads: nothing says what is counted
    caption = (
        text[max(0, rows[0].start - _CAPTION) : rows[0].start].rstrip("\n").rpartition("\n")[2]
    )
    above = f"{caption} {heads[0]}"
    columns = [_column(head, above) if i else _first(head) for i, head in enumerate(heads)]
    for row in rows[1:]:
        at = row.start
        own = _row_unit(text, row)
        for i, cell in enumerate(text[row.start : row.end].split("\t")):
            column = own if i and own is not None else columns[i] if i < len(columns) else None
            bare = cell.strip()
            # A year below a head that names no unit is a year.
            is_year = YEAR.fullmatch(bare) and (column is None or column.unit is None)
            if column is not None and not is_year and _NUMBER.fullmatch(bare):
                start = at + cell.index(bare)
                cells[start] = Cell(start + len(bare), column)
            at += len(cell) + 1


def _row_unit(text: str, row: Passage) -> Column | None:
    """What the numbers of one row are, where its own name says so: "Voorschotten (mln. euro)"."""
    name = text[row.start : row.end].partition("\t")[0].strip()
    in_brackets = name.rpartition("(")[2] if name.endswith(")") else ""
    if _EURO.search(in_brackets):
        return Column("euro", MONEY, _scale(in_brackets), name)
    if _PERCENT.search(in_brackets):
        return Column("%", PERCENTAGE, 1, name)
    unit = tables().units.get(in_brackets.rstrip(")").removeprefix("in "))
    return Column(*unit, 1, name) if unit is not None else None


def _first(head: str) -> Column | None:
    """The first column names its rows, unless its head names a unit."""
    return _column(head, "") if _COUNTED.search(head) or "€" in head or "%" in head else None


def _column(head: str, above: str) -> Column | None:
    head = head.strip()
    if _NAMES.match(head):
        return None
    year = _YEARS_ONLY.fullmatch(head) is not None  # "2025", "structureel": the caption says what
    where = f"{head} {above}" if year else head
    about = None if year else head
    scale = _scale(head) if not year else _scale(where)
    if scale == 1 and not year and _EURO.search(head):
        scale = _scale(above)
    if _EURO.search(where):
        return Column("euro", MONEY, scale, about)
    if _PERCENT.search(where):
        return Column("%", PERCENTAGE, 1, about)
    in_brackets = head.rpartition("(")[2].rstrip(")") if head.endswith(")") else ""
    if in_brackets in tables().units:  # "Vermogen (MW)"
        unit, kind = tables().units[in_brackets]
        return Column(unit, kind, scale, about)
    counted = _COUNTED.search(where)
    noun = head_noun(where, counted.end()) if counted else None
    if noun is None and not year:
        noun = head_noun(f" {head[:1].lower()}{head[1:]}", 0)
        where = f" {head[:1].lower()}{head[1:]}"
    if noun is not None:
        name = where[slice(*noun)]
        kind = tables().units.get(name, (name, COUNT))[1]
        return Column(name, kind, scale, about)
    if duration := _DURATION.search(where):
        return Column(duration[1], DURATION, scale, about)
    return Column(None, COUNT, scale, about)


def _scale(head: str) -> float:
    m = _SCALE.search(head)
    if m is None:
        return 1
    return 10**9 if m["billion"] else 10**6 if m["million"] else 1000
