"""Tables of commitments: "Omschrijving | Vindplaats | Stand van zaken" and its many sisters."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.document import Passage
from extractor.finders.commitments import columns as layout
from extractor.finders.commitments import (
    cues,
    matter,
    naming,
    official,
    origins,
    prose,
    records,
    standing,
    terse,
)
from extractor.finders.commitments.draft import KINDS, TOEZEGGING, VERZOEK, Context, Draft, Range

_LEAST_OWN = 2  # rows that say what they are, for a table that nothing announces
_SOURCES = frozenset(("made_to", "debate"))
_WANTED = frozenset(("made_to", "debate", "due", "number"))


def find(
    context: Context,
    rows: Sequence[Passage],
    hint: set[str],
    scope: Range,
    refused: list[Range] | None = None,
) -> list[Draft]:
    """The rows of one table, or of several that stand together, that are commitments.

    To ``refused`` are added the rows that the nota says are none of this letter.
    """
    out: list[Range] = [] if refused is None else refused
    told = records.find(context, rows, hint, scope, out)
    if told is not None:
        return told
    table = [layout.cells(context.text, row) for row in rows]
    heads = [i for i in range(1, len(rows)) if layout.is_head(context.text, table[i])]
    starts = [0, *heads]
    return [
        draft
        for first, stop in zip(starts, [*heads, len(rows)], strict=True)
        for draft in _find(context, table[first:stop], hint, scope, out)
    ]


def _find(
    context: Context,
    table: Sequence[list[Range]],
    hint: set[str],
    scope: Range,
    refused: list[Range],
) -> list[Draft]:
    """The rows of one table that are commitments.

    ``hint`` are the kinds that the heading or sentence above the table speaks of. A table counts when
    its header or that sentence says so; otherwise only rows that say themselves what they are.
    """
    text = context.text
    if standing.header_out(text, table[0]):
        refused += [(row[0][0], row[-1][1]) for row in table]
        return []
    columns, first = layout.header(text, table, bool(hint))
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
    rows = list(layout.spread(columns, table[first:]))
    out = _left_out(context, columns, rows, scope) if trusted else set()
    before: origins.Origin | None = None
    above: dict[str, Range] = {}
    for n, cells in enumerate(rows):
        at = layout.text_cell(text, cells, label)
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
        origin = _origin(context, columns, cells, at, before)
        before = origin or before
        if n in out or any(standing.apart(text, *cell) for cell in cells):
            refused.append((cells[0][0], cells[-1][1]))
            continue
        kind = _kind(context, cells, at, kinds, trusted, columns.get("kind", -1), origin)
        if kind is None and origin is not None and origin.kind == origins.OTHER:
            refused.append((cells[0][0], cells[-1][1]))
        further = _matter(context, columns, cells, at, origin) if kind else None
        told = origin is not None and origin.kind is not None
        if kind is None or (further is None and end - start < layout.LEAST and not told):
            continue
        named = _named(context, columns, cells, at)
        if origin is not None:
            if origin.who is not None and "made_to" not in named:
                named["made_to"] = origin.who
            if origin.same and "debate" in above:
                named["debate"] = above["debate"]
        above = named
        pieces = [(start, end)]
        if further is not None:
            pieces = sorted([*pieces, further])
            named = {n: cell for n, cell in named.items() if cell != further}
            if not cues.start_kind(text, start, end):
                named["made_to"] = (start, end)
        drafts.append(Draft(kind, pieces, named, scope))
    return drafts


def _origin(
    context: Context,
    columns: dict[str, int],
    cells: Sequence[Range],
    at: int,
    before: origins.Origin | None,
) -> origins.Origin | None:
    """What the cell of the source says of a row; "idem" is what the row before said."""
    found: list[origins.Origin] = []
    for name in ("debate", "made_to"):
        i = columns.get(name, -1)
        if 0 <= i < len(cells) and i != at and layout.length(cells[i]):
            found.append(origins.read(context, cells[i]))
    if not found:
        return None
    origin = next((o for o in found if o.kind is not None), found[0])
    if origin.same and origin.kind is None and before is not None:
        origin = origin._replace(kind=before.kind, who=origin.who or before.who)
    return origin


def _left_out(
    context: Context, columns: dict[str, int], rows: Sequence[Sequence[Range]], scope: Range
) -> set[int]:
    """The rows that the letter leaves alone, by the column of their status or by a sentence near them."""
    if not rows:
        return set()
    text = context.text
    out: set[int] = set()
    if "status" in columns:
        out |= standing.left_open(text, rows, columns["status"])
    i = columns.get("number", -1)
    labels = [
        text[slice(*cells[i])] if 0 <= i < len(cells) else str(n) for n, cells in enumerate(rows, 1)
    ]
    place = rows[0][0][0], rows[-1][-1][1]
    return out | standing.pointed_out(context, scope, place, labels)


def _speaks_for_itself(
    context: Context, columns: dict[str, int], rows: Sequence[Sequence[Range]]
) -> bool:
    """Whether a table that nothing announces is one of commitments all the same: it has a column for
    the Member or the debate, and several of its rows, no mere few, say what they are."""
    if not _SOURCES.intersection(columns):
        return False
    own, named, kinds_at = 0, 0, columns.get("kind", -1)
    for cells in rows:
        at = layout.text_cell(context.text, cells, columns["text"])
        if at is None:
            continue
        told = _kind(context, cells, at, set(), False, kinds_at) or prose.first_kind(
            context, *cells[at]
        )
        numbered = official.kind(context, cells) is not None
        origin = _origin(context, columns, cells, at, None)
        said = origin is not None and origin.kind not in (None, origins.OTHER)
        own += told is not None or numbered or said or official.requested(context, cells)
        who = columns.get("made_to", len(cells))
        named += who < len(cells) and naming.is_name_with_party(context, *cells[who])
    return max(own, named) >= _LEAST_OWN and (own * 3 >= len(rows) or named * 2 >= len(rows))


def _matter(
    context: Context,
    columns: dict[str, int],
    cells: Sequence[Range],
    at: int,
    origin: origins.Origin | None,
) -> Range | None:
    """The cell that holds the matter where the text cell only names the movers or the item: below
    "Motie | Vindplaats | Inzet" the last."""
    text = context.text
    start, end = cells[at]
    if cues.start_kind(text, start, end):
        if not matter.names_itself(text, start, end):
            return None
    elif origin is not None and origin.kind is not None:
        return None  # the movers stand in the cell of the source; "Borden" is what it is about
    elif naming.read_list(context, start, end, []) < end - 1:
        return None
    known = set(columns.values()) - {columns.get("status", -1)} if columns else set()
    others = [
        cell
        for i, cell in enumerate(cells)
        if i != at
        and i not in known
        and cell[1] - cell[0] >= layout.LEAST
        and _has_words(text, cell)
    ]
    return max(others, key=layout.length) if others else None


def _has_words(text: str, cell: Range) -> bool:
    """Whether a cell has words of its own, and is no number or name alone."""
    said = text[cell[0] : cell[1]].split()
    return sum(word[:1].islower() and len(word) > 2 for word in said) > 0


def _is_row_number(context: Context, cell: Range) -> bool:
    """Whether a column of numbers only counts the rows: "1", "2.", "a"."""
    return cell[1] - cell[0] < layout.LEAST_NAME and not context.numbers(*cell)


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
    origin: origins.Origin | None = None,
) -> str | None:
    text = context.text
    start, end = cells[at]
    own = cues.start_kind(text, start, end) or terse.kind(text, start, end, bare=True)
    if own is not None:
        return own
    if origin is not None and origin.kind == origins.OTHER:
        return None
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
    if origin is not None and origin.kind is not None:
        return origin.kind
    beside = [cell for i, cell in enumerate(cells) if i != at]
    if (len(kinds) != 1 or VERZOEK in kinds) and official.requested(context, beside):
        return VERZOEK
    if len(kinds) == 1:
        return next(iter(kinds))
    said = prose.first_kind(context, start, end) or official.kind(context, cells)
    return said if said is not None and (not kinds or said in kinds) else TOEZEGGING
