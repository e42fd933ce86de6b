"""What reviewers write on Bevindingen, beside findings that are no items: kept by the ids of those."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from extractor.reports.tables.cells import Cell, Row, clean, plain
from extractor.reports.tables.words import HEADERS
from extractor.reports.workbook.kept import NOTHING, Kept, OldRow
from extractor.reports.workbook.sheets import FINDINGS, ID, LAPSED, REVIEWED, SHEETS, Material

_GONE = ("niet meer gevonden", "no longer found")
_TOLD = ("finding", "nota_says", "brief_says")

Written = dict[str, dict[str, Kept]]


def written(rows: Iterable[OldRow]) -> Written:
    """The reviewer's columns of the findings in which something is written, by id; the first of a
    finding that stands there twice."""
    made: Written = {}
    for row in rows:
        cells = {key: row.cells[key] for key in REVIEWED if not row.cells.get(key, NOTHING).empty}
        if row.id is not None and cells:
            made.setdefault(row.id, cells)
    return made


def settled(
    material: Iterable[Material],
    before: Sequence[OldRow],
    gone: list[dict[str, Cell | Kept]],
    lang: str,
) -> tuple[Written, list[dict[str, Cell | Kept]]]:
    """What was written beside the findings that there are now, and the rows of Vervallen: with those
    findings that are no longer there, without those that are back."""
    sheet = next(sheet for sheet in SHEETS if sheet.key == FINDINGS)
    now = {str(row[ID]) for pair in material for row in sheet.rows(pair) if row.get(ID)}
    back = {id_: row for row in gone if (id_ := _id(row)) in now}
    kept = written([OldRow(id_, _kept(row)) for id_, row in back.items()]) | written(before)
    left = [row for row in gone if _id(row) not in now]
    told = {row.id: row for row in before}
    for id_ in [id_ for id_ in kept if id_ not in now]:
        row: dict[str, Cell | Kept] = {ID: id_, "item": _said(told[id_]), **kept.pop(id_)}
        left.append(row | {LAPSED: _GONE[lang == "en"]})
    return kept, left


def filled(row: Row, kept: Mapping[str, Mapping[str, Kept]]) -> dict[str, Cell | Kept]:
    """A row of the findings with what was written beside it; that goes before a decision that is
    brought along."""
    cells = kept.get(str(row.get(ID)))
    if not cells:
        return dict(row)
    return {**row, **dict.fromkeys(REVIEWED), **cells}


def blanked(values: Sequence[object], heads: Sequence[object]) -> list[object]:
    """A row without what reviewers write in it: that is kept by itself. A row without an id keeps all."""
    names = [str(head or "").casefold() for head in heads]
    places = {key: [i for i, n in enumerate(names) if n in _heads(key)] for key in (ID, *REVIEWED)}
    if not any(i < len(values) and values[i] for i in places[ID]):
        return list(values)
    blank = {places[key][0] for key in REVIEWED if places[key]}
    return [None if i in blank else value for i, value in enumerate(values)]


def is_findings(keys: Iterable[str]) -> bool:
    """Whether these are the columns of Bevindingen rather than of a table of items."""
    return any(key.casefold() in _heads("finding") for key in keys)


def _heads(key: str) -> tuple[str, ...]:
    return tuple(name.casefold() for name in HEADERS[key])


def _id(row: Mapping[str, Cell | Kept]) -> str:
    cell = row.get(ID)
    return str(cell.value if isinstance(cell, Kept) else cell).strip()


def _kept(row: Mapping[str, Cell | Kept]) -> dict[str, Kept]:
    return {key: cell for key, cell in row.items() if isinstance(cell, Kept)}


def _said(row: OldRow) -> str:
    """What the finding was, and what it quoted."""
    cells = [row.cells.get(name) for key in _TOLD for name in (key, *HEADERS[key])]
    return "\n".join(clean(plain(str(cell.value))) for cell in cells if cell and cell.value)
