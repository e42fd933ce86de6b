"""A table of commitments taken apart: its cells, and which column holds what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.document import Passage
from extractor.finders.commitments import cues, sections, terse
from extractor.finders.commitments.draft import Range

LEAST = 8  # characters: a cell with less is no commitment
LEAST_NAME = 3  # but a cell may hold the name of a mover, and the next one the matter
_REMARK = 60  # characters of a cell that is a remark


def cells(text: str, row: Passage) -> list[Range]:
    """The cells of a row, without the spaces around them."""
    cells: list[Range] = []
    at = row.start
    for cell in text[row.start : row.end].split("\t"):
        start = at + len(cell) - len(cell.lstrip(" "))
        cells.append((start, max(start, at + len(cell.rstrip(" ")))))
        at += len(cell) + 1
    return cells


def is_head(text: str, cells: list[Range]) -> bool:
    """Whether a row has the labels of columns, that of the text and two in three of all: a table begins
    with it."""
    if any(last - first > _REMARK for first, last in cells):
        return False
    named = [sections.column(text[a:b]) for a, b in cells if b > a]
    known = [name for name in named if name is not None]
    return len(known) > 1 and "text" in known and 3 * len(known) >= 2 * len(named)


def header(text: str, table: Sequence[list[Range]], announced: bool) -> tuple[dict[str, int], int]:
    """Which column holds what, and the row after the header; nothing where there is no header.

    Where the table is ``announced`` and no known label is that of its text, the widest column of
    those with an unknown label is: "Lid | Wat | Wanneer".
    """
    cells = table[0]
    columns: dict[str, int] = {}
    for i, (start, end) in enumerate(cells):
        name = sections.column(text[start:end]) if end - start < 40 else None
        if name is None and end - start < 40 and terse.participles(text[start:end]):
            name = "text"
        if name is not None:
            columns.setdefault(name, i)
    if announced and columns and "text" not in columns:
        unknown = [i for i, c in enumerate(cells) if c[1] > c[0] and i not in columns.values()]
        wide = {i: sum(length(row[i]) for row in table[1:21] if i < len(row)) for i in unknown}
        if wide:
            columns["text"] = max(wide, key=wide.__getitem__)
    return (columns, 1) if len(columns) > 1 and "text" in columns else ({}, 0)


def text_cell(text: str, cells: Sequence[Range], label: int | None) -> int | None:
    if label is not None:
        if label >= len(cells) or cells[label][1] - cells[label][0] < LEAST_NAME:
            return None
        return label
    said = [i for i, (start, end) in enumerate(cells) if cues.start_kind(text, start, end)]
    longest = max(range(len(cells)), key=lambda i: cells[i][1] - cells[i][0])
    best = next((i for i in said if cells[i][1] - cells[i][0] > 2 * LEAST), longest)
    return best if cells[best][1] - cells[best][0] >= LEAST else None


def spread(columns: dict[str, int], rows: Sequence[list[Range]]) -> Iterator[list[Range]]:
    """The rows, with a Member's cell that spans several given to each of them."""
    who = columns.get("made_to")
    above: list[Range] = []
    for cells in rows:
        if (
            who is not None
            and above
            and who < len(cells)
            and not any(map(length, cells[: who + 1]))
        ):
            cells[: who + 1] = above
        above = cells[: who + 1] if who is not None else above
        yield cells


def length(cell: Range) -> int:
    return cell[1] - cell[0]
