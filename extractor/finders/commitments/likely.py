"""How likely each sentence, item and row of a nota tells of a commitment, by all its words at once.

Rules know the frames in which most notas speak; whoever writes them otherwise falls through. So each unit of
a nota is also weighed as a whole: its words and the classes that they belong to, whom it names, its numbers,
what stands before it, and under which heading and in which kind of list or table it stands. What the rules
did not take and is likely is a commitment as well; what they took and is most unlikely is none. The weights
are learned from annotated notas (``models/nota_items.json``, ``python -m extractor.evaluation.nota_items corpus``).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from math import inf
from typing import NamedTuple

from extractor.document import ROW
from extractor.finders.commitments import (
    headings,
    naming,
    prose,
    unit_signals,
)
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import (
    MOTIE,
    TOEZEGGING,
    VERZOEK,
    Context,
    Draft,
    Range,
)
from extractor.finders.commitments.weights import Signals, Weights
from extractor.finders.commitments.words import tokens, words
from extractor.patterns import pattern

# From what log-odds on a unit that no rule took is a commitment, and below which one that a rule took is none.
TAKEN, DROPPED = 0.5, -2.0
# From which a person should look at it.
DOUBTFUL = -1.5
# Units of a nota from which on they are weighed: in a shorter one there is too little around each.
_ENOUGH = 12

_PLAIN = pattern(r"[^\W\d_]+")
_REQUEST = words("verzoek verzocht verzoekt vraagt vroeg gevraagd wens bede petitie commissie")
_VOTED = words("uitgesproken uitsprak aangenomen stemmen stemming")
_PROMISE = words(
    "toegezegd toezegging beloofd beloofde belofte gezegd zegde zou zult geantwoord aangeboden"
)


class Unit(NamedTuple):
    """A sentence of a paragraph, a list item or a row, as ``[start, end)`` of the text; ``whole`` is the
    passage that a commitment in it takes up, ``odds`` its log-odds, ``scope`` its section."""

    start: int
    end: int
    whole: Range
    kind: str
    scope: Range
    odds: float


def read(context: Context, cut: Iterable[headings.Section], by: Weights) -> list[Unit]:
    """The units of a nota in text order, each weighed."""
    known, base = by.weights.get, by.intercept
    above: list[Signals] = [{}, {}]
    odds = [0.0, 0.0]
    found = []
    for place, parts in unit_signals.signals(context, cut):
        for n in (0, 1):  # what stands above is the same for many units
            if parts[n] is not above[n]:
                above[n] = parts[n]
                odds[n] = sum([known(name, 0.0) for name in parts[n]])
        before = sum([known(name, 0.0) for name in parts[2]])
        own = sum([known(name, 0.0) * value for name, value in parts[3].items()])
        found.append(Unit(*place, base + odds[0] + odds[1] + before + own))
    return found


def keep(units: Sequence[Unit], drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts that are not most unlikely."""
    if len(units) < _ENOUGH:
        return list(drafts)
    ends = [unit.end for unit in units]
    return [draft for draft in drafts if _best(units, ends, draft) >= DROPPED]


def _best(units: Sequence[Unit], ends: Sequence[int], draft: Draft) -> float:
    """The log-odds of the likeliest unit of which a draft has a part."""
    best = -inf
    for start, end in draft.ranges():
        i = bisect_right(ends, start)
        while i < len(units) and units[i].start < end:
            best = max(best, units[i].odds)
            i += 1
    return 0.0 if best == -inf else best


def others(
    context: Context, units: Sequence[Unit], drafts: Iterable[Draft], refused: Iterable[Range] = ()
) -> list[Draft]:
    """The likely units of which no draft has a part and that are not ``refused``, as drafts."""
    return [_draft(context, unit) for unit in taken(units, drafts, refused)]


def _draft(context: Context, unit: Unit) -> Draft:
    """A unit as a draft. Of a row the cell with most words is what the item is about; one that holds but names is to whom."""
    text, kind = context.text, _kind(context, unit)
    cells: list[Range] = []
    at = unit.start
    for cell in text[unit.start : unit.end].split("\t") if unit.kind == ROW else ():
        cells.append((at, at + len(cell)))
        at += len(cell) + 1
    if len(cells) < 2:
        return Draft(kind, [unit.whole], {}, unit.scope)
    matter = max(cells, key=lambda cell: len(_PLAIN.findall(text[slice(*cell)])))
    beside: dict[str, Range] = {}
    for n, (start, end) in enumerate(cells):
        if (start, end) != matter and end > start:
            names = naming.read_list(context, start, end, []) >= end
            beside["made_to" if names and "made_to" not in beside else f"cell {n}"] = start, end
    return Draft(kind, [matter], beside, unit.scope)


def doubtful(
    units: Sequence[Unit], drafts: Iterable[Draft], refused: Iterable[Range] = ()
) -> list[Unit]:
    """Those of which one in three is a commitment after all: to be looked at."""
    return taken(units, drafts, refused, DOUBTFUL)


def taken(
    units: Sequence[Unit],
    drafts: Iterable[Draft],
    refused: Iterable[Range] = (),
    least: float = TAKEN,
) -> list[Unit]:
    """Those units that are as likely as ``least``, none of which overlaps another as a whole."""
    if len(units) < _ENOUGH:
        return []
    parts = sorted([*refused, *(part for draft in drafts for part in draft.ranges())])
    found: list[Unit] = []
    i, past = 0, 0  # the next part that is taken, and how far those before it reach
    for unit in units:
        while i < len(parts) and parts[i][0] < unit.end:
            past = max(past, parts[i][1])
            i += 1
        if unit.odds >= least and unit.start >= past:
            past = unit.whole[1]
            found.append(unit)
    return found


def _kind(context: Context, unit: Unit) -> str:
    """What a likely unit is: a motion where it names one or has the number of a paper, a request of the Kamer, or else
    a promise."""
    start, end = unit.start, unit.end
    told = prose.first_kind(context, start, end)
    said = frozenset(tokens(context.text, start, end))
    if context.own_codes(start, end):
        return TOEZEGGING
    if (
        context.named_motions(start, end)
        or any(word.startswith("motie") for word in said)
        or any(not p.aside and p.reference.type == "kamerstuk" for p in context.numbers(start, end))
        or (not _VOTED.isdisjoint(said) and not sets.KAMER.isdisjoint(said))
    ):
        return MOTIE
    if told is not None:
        return told
    asked = not _REQUEST.isdisjoint(said) and _PROMISE.isdisjoint(said)
    return VERZOEK if asked else TOEZEGGING
