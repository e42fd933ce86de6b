"""Cells to rows, boxes to margin blocks, indents to levels: what docx, odt and html have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractor.document import FURNITURE, HEADING, PARAGRAPH, ROW
from extractor.patterns import pattern
from extractor.readers import labels
from extractor.readers.rich import MARGIN_PART, Part, Run

_LONG_CELL = (
    400  # a cell with several paragraphs that has more text is no cell of a table of values
)
_LONG_ALONE = 200  # what stands alone in its row and is longer is text
_FURNITURE_KINDS = (FURNITURE, MARGIN_PART)
_PAGE_NUMBER = pattern(r"Pagina\b.{0,20}\Z", re.I)
_WIDEST = 60  # columns of a table
_SAME_INDENT = 100  # twips


def row(cells: Sequence[list[Part]], wide: Sequence[int] = ()) -> list[Part]:
    """The parts of a table row: one row, or the parts of its cells where the table is there for the
    layout (a heading, a table or paragraphs of text in a cell, or a single cell). Boxes go first.

    ``wide`` says over how many columns each cell goes; what stands beside it keeps its column."""
    boxed = [part for cell in cells for part in cell if part.kind in _FURNITURE_KINDS]
    kept = [[part for part in cell if part.kind not in _FURNITURE_KINDS] for cell in cells]
    full = [cell for cell in kept if any(map(has_text, cell))]
    if not full:
        return [*boxed, Part(PARAGRAPH)]
    if any(map(_is_text, full)) or len(kept) == 1 or (len(full) == 1 and _is_long(full[0])):
        return [*boxed, *(part for cell in kept for part in cell)]
    found = []
    for i, cell in enumerate(kept):
        span = wide[i] if i < len(wide) else 1
        found += [_joined(cell), *([] for _ in range(min(span, _WIDEST) - 1))]
    return [*boxed, Part(ROW, cells=found)]


def aside(parts: list[Part]) -> list[Part]:
    """What stands in a frame or text box, apart from what is around it: a margin block where it reads
    like one."""
    if labels.looks_like_margin(line for part in parts for line in texts(part)):
        for part in parts:
            part.kind = MARGIN_PART
    return [Part(PARAGRAPH), *parts, Part(PARAGRAPH)] if parts else []


def on_page(parts: list[Part], page: int, *, first: bool) -> Iterator[Part]:
    """The parts of a header or footer; the first header may be the head of the letter, with the
    addressee in a box of its own."""
    letterhead = first and (
        any(part.kind == MARGIN_PART for part in parts)
        or labels.looks_like_margin(line for part in parts for line in texts(part))
    )
    for part in parts:
        if letterhead and not _PAGE_NUMBER.match(" ".join(texts(part))):
            part.kind = MARGIN_PART
        elif part.kind != MARGIN_PART:
            part.kind = FURNITURE
        part.page = page
        yield part


def texts(part: Part) -> Iterator[str]:
    """The lines of a part."""
    for cell in part.cells if part.cells is not None else (part.runs,):
        yield from (x.strip() for x in "".join(run.text for run in cell).split("\n") if x.strip())


def has_text(part: Part) -> bool:
    return part.cells is not None or any(run.note or run.text.strip() for run in part.runs)


def flat(part: Part) -> list[Run]:
    """The runs of a paragraph, or of a row with tabs between its cells."""
    if part.cells is None:
        return list(part.runs)
    found: list[Run] = []
    for cell in part.cells:
        found += [Run("\t"), *cell] if found else cell
    return found


def level(indents: list[int], indent: int) -> int:
    """The nesting of an item by its indent in twips; ``indents`` are those of the open levels."""
    while indents and indents[-1] > indent + _SAME_INDENT:
        indents.pop()
    if not indents or indents[-1] < indent - _SAME_INDENT:
        indents.append(indent)
    return len(indents)


def _is_text(cell: Sequence[Part]) -> bool:
    """Whether a cell holds running text."""
    if any(part.kind in (HEADING, ROW) for part in cell):
        return True
    return sum(map(has_text, cell)) > 1 and _length(cell) > _LONG_CELL


def _is_long(cell: Sequence[Part]) -> bool:
    return len(cell) > 1 or _length(cell) > _LONG_ALONE


def _length(cell: Sequence[Part]) -> int:
    return sum(len(run.text) for part in cell for run in part.runs)


def _joined(cell: Sequence[Part]) -> list[Run]:
    """The paragraphs of a cell, a line each."""
    found: list[Run] = []
    for part in filter(has_text, cell):
        if found:
            found.append(Run("\n"))
        if part.marker:
            found.append(Run(part.marker + " "))
        found += part.runs
    return found
