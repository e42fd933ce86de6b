"""Tables of commitments: "Omschrijving | Vindplaats | Stand van zaken" and its many sisters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.document import Passage
from extractor.finders.commitments import (
    cues,
    matter,
    naming,
    official,
    prose,
    records,
    sections,
    terse,
)
from extractor.finders.commitments.draft import KINDS, TOEZEGGING, VERZOEK, Context, Draft, Range

_LEAST = 8  # characters: a cell with less is no commitment
_LEAST_NAME = 3  # but a cell may hold the name of a mover, and the next one the matter
_LEAST_OWN = 2  # rows that say what they are, for a table that nothing announces
_REMARK = 60  # characters of a cell that is a remark
_APART = (
    "nee, ",
    "volgt apart",
    "apart",
    "aparte brief",
    "volgende brief",
    "niet in deze",
    "niet in de b",
)
_SOURCES = frozenset(("made_to", "debate"))
_WANTED = frozenset(("made_to", "debate", "due", "number"))


def find(context: Context, rows: Sequence[Passage], hint: set[str], scope: Range) -> list[Draft]:
    """The rows of one table, or of several that stand together, that are commitments."""
    told = records.find(context, rows, hint, scope)
    if told is not None:
        return told
    table = [_cells(context.text, row) for row in rows]
    heads = [i for i in range(1, len(rows)) if _is_head(context.text, table[i])]
    starts = [0, *heads]
    return [
        draft
        for first, stop in zip(starts, [*heads, len(rows)], strict=True)
        for draft in _find(context, table[first:stop], hint, scope)
    ]


def _is_head(text: str, cells: list[Range]) -> bool:
    """Whether a row has the labels of columns, that of the text and two in three of all: a table begins
    with it."""
    if any(last - first > _REMARK for first, last in cells):
        return False
    named = [sections.column(text[a:b]) for a, b in cells if b > a]
    known = [name for name in named if name is not None]
    return len(known) > 1 and "text" in known and 3 * len(known) >= 2 * len(named)


def _find(
    context: Context, table: Sequence[list[Range]], hint: set[str], scope: Range
) -> list[Draft]:
    """The rows of one table that are commitments.

    ``hint`` are the kinds that the heading or sentence above the table speaks of. A table counts when
    its header or that sentence says so; otherwise only rows that say themselves what they are.
    """
    text = context.text
    columns, first = _header(text, table, bool(hint))
    label = columns.get("text")
    said: set[str] = set()
    if first and label is not None:
        start, end = table[first - 1][label]
        said = cues.nouns(text, start, end) or terse.participles(text[start:end])
    trusted = bool(said) or (
        bool(columns) and (bool(hint) or _speaks_for_itself(context, columns, table[first:]))
    )
    kinds = (said or hint) - {"?"}
    drafts: list[Draft] = []
    for cells in _spread(columns, table[first:]):
        at = _text_cell(text, cells, label)
        if at is None:
            continue
        start, end = cells[at]
        if drafts and _goes_on(text, cells, at, drafts[-1]):
            drafts[-1].pieces.append((start, end))
            continue
        alone = sum(last > begin for begin, last in cells) == 1
        if alone and cues.plural(text, start, end) and not cues.start_kind(text, start, end):
            kinds = cues.nouns(text, start, end)  # across the table: "Moties, ingediend bij ..."
            continue
        if any(_apart(text, *cell) for cell in cells):
            continue
        kind = _kind(context, cells, at, kinds, trusted, columns.get("kind", -1))
        further = _matter(context, columns, cells, at) if kind else None
        if kind is None or (further is None and end - start < _LEAST):
            continue
        named = _named(context, columns, cells, at)
        pieces = [(start, end)]
        if further is not None:
            pieces = sorted([*pieces, further])
            named = {n: cell for n, cell in named.items() if cell != further}
            if not cues.start_kind(text, start, end):
                named["made_to"] = (start, end)
        drafts.append(Draft(kind, pieces, named, scope))
    return drafts


def _spread(columns: dict[str, int], rows: Sequence[list[Range]]) -> Iterator[list[Range]]:
    """The rows, with a Member's cell that spans several given to each of them."""
    who = columns.get("made_to")
    above: list[Range] = []
    for cells in rows:
        if (
            who is not None
            and above
            and who < len(cells)
            and not any(map(_length, cells[: who + 1]))
        ):
            cells[: who + 1] = above
        above = cells[: who + 1] if who is not None else above
        yield cells


def _apart(text: str, start: int, end: int) -> bool:
    """Whether a short cell says that the row is for another letter: "nee, volgt apart"."""
    said = text[start:end].lower()
    return len(said) < _REMARK and said.startswith(_APART)


def _speaks_for_itself(
    context: Context, columns: dict[str, int], rows: Sequence[Sequence[Range]]
) -> bool:
    """Whether a table that nothing announces is one of commitments all the same: it has a column for
    the Member or the debate, and several of its rows, no mere few, say what they are."""
    if not _SOURCES.intersection(columns):
        return False
    own, named, kinds_at = 0, 0, columns.get("kind", -1)
    for cells in rows:
        at = _text_cell(context.text, cells, columns["text"])
        if at is None:
            continue
        told = _kind(context, cells, at, set(), False, kinds_at) or prose.first_kind(
            context, *cells[at]
        )
        numbered = official.kind(context, cells) is not None
        own += told is not None or numbered or official.requested(context, cells)
        who = columns.get("made_to", len(cells))
        named += who < len(cells) and naming.is_name_with_party(context, *cells[who])
    return max(own, named) >= _LEAST_OWN and (own * 3 >= len(rows) or named * 2 >= len(rows))


def _matter(
    context: Context, columns: dict[str, int], cells: Sequence[Range], at: int
) -> Range | None:
    """The cell that holds the matter where the text cell only names the movers or the item: below
    "Motie | Vindplaats | Inzet" the last."""
    text = context.text
    start, end = cells[at]
    if cues.start_kind(text, start, end):
        if not matter.names_itself(text, start, end):
            return None
    elif naming.read_list(context, start, end, []) < end - 1:
        return None
    known = set(columns.values()) - {columns.get("status", -1)} if columns else set()
    others = [
        cell
        for i, cell in enumerate(cells)
        if i != at and i not in known and cell[1] - cell[0] >= _LEAST and _has_words(text, cell)
    ]
    return max(others, key=_length) if others else None


def _has_words(text: str, cell: Range) -> bool:
    """Whether a cell has words of its own, and is no number or name alone."""
    said = text[cell[0] : cell[1]].split()
    return sum(word[:1].islower() and len(word) > 2 for word in said) > 0


def _length(cell: Range) -> int:
    return cell[1] - cell[0]


def _is_row_number(context: Context, cell: Range) -> bool:
    """Whether a column of numbers only counts the rows: "1", "2.", "a"."""
    return cell[1] - cell[0] < _LEAST_NAME and not context.numbers(*cell)


def _named(
    context: Context, columns: dict[str, int], cells: Sequence[Range], at: int
) -> dict[str, Range]:
    """The cells beside the text, by column; those of unknown columns too when no known one can hold
    its number. A dash is an empty cell."""
    named = {
        name: cells[i]
        for name, i in columns.items()
        if name in _WANTED and i < len(cells) and i != at
    }
    row = "number" in named and _is_row_number(context, named["number"])
    if "debate" not in named and ("number" not in named or row):
        others = (i for i in range(len(cells)) if i != at and i not in columns.values())
        named |= {f"cell {i}": cells[i] for i in others}
    return {name: cell for name, cell in named.items() if cell[1] - cell[0] > 1}


def _cells(text: str, row: Passage) -> list[Range]:
    """The cells of a row, without the spaces around them."""
    cells: list[Range] = []
    at = row.start
    for cell in text[row.start : row.end].split("\t"):
        start = at + len(cell) - len(cell.lstrip(" "))
        cells.append((start, max(start, at + len(cell.rstrip(" ")))))
        at += len(cell) + 1
    return cells


def _header(text: str, table: Sequence[list[Range]], announced: bool) -> tuple[dict[str, int], int]:
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
        wide = {i: sum(_length(row[i]) for row in table[1:21] if i < len(row)) for i in unknown}
        if wide:
            columns["text"] = max(wide, key=wide.__getitem__)
    return (columns, 1) if len(columns) > 1 and "text" in columns else ({}, 0)


def _text_cell(text: str, cells: Sequence[Range], label: int | None) -> int | None:
    if label is not None:
        if label >= len(cells) or cells[label][1] - cells[label][0] < _LEAST_NAME:
            return None
        return label
    said = [i for i, (start, end) in enumerate(cells) if cues.start_kind(text, start, end)]
    longest = max(range(len(cells)), key=lambda i: cells[i][1] - cells[i][0])
    best = next((i for i in said if cells[i][1] - cells[i][0] > 2 * _LEAST), longest)
    return best if cells[best][1] - cells[best][0] >= _LEAST else None


def _goes_on(text: str, cells: Sequence[Range], at: int, before: Draft) -> bool:
    """Whether a row only continues the one before: a printed line of the same cell."""
    start, end = cells[at]
    return (
        at == 0
        and text[start].islower()
        and text[before.end - 1] not in ".;:!?)"
        and not cues.start_kind(text, start, end)
    )


def _kind(
    context: Context,
    cells: Sequence[Range],
    at: int,
    kinds: set[str],
    trusted: bool,
    kinds_at: int = -1,
) -> str | None:
    text = context.text
    start, end = cells[at]
    own = cues.start_kind(text, start, end) or terse.kind(text, start, end, bare=True)
    if own is not None:
        return own
    for i, (first, last) in enumerate(cells):
        word = text[first:last].lower()
        if i != at and word in KINDS:  # a column "Soort" or "Type"
            return word
        if i != at and i == kinds_at and (short := terse.letter(text, first, last)):
            return short
    if any(context.own_codes(first, last) for first, last in cells):
        return TOEZEGGING
    if not trusted:
        return None
    beside = [cell for i, cell in enumerate(cells) if i != at]
    if (len(kinds) != 1 or VERZOEK in kinds) and official.requested(context, beside):
        return VERZOEK
    if len(kinds) == 1:
        return next(iter(kinds))
    said = prose.first_kind(context, start, end) or official.kind(context, cells)
    return said if said is not None and (not kinds or said in kinds) else TOEZEGGING
