"""Commitments that one sentence tells apart by their numbers: "een opgave van A (TZ202511-203) en de
uitkomst van B (TZ202511-205)".
"""

from __future__ import annotations

from itertools import pairwise

from extractor.finders.commitments import cutting, people
from extractor.finders.commitments.draft import TOEZEGGING, Context, Place, Range
from extractor.finders.commitments.part import Part

_CLOSES = 24  # characters between a number that closes its item and the join behind it
_OPENS = 20  # between a join and the number that opens an item: "toezegging TZ..."
_LEAST = 12
_MOST = 16  # numbers: no sentence of a nota has more, a hostile one may


def find(context: Context, start: int, end: int) -> list[Part]:
    """The parts of a sentence that each have a number of a toezegging of their own; two at least."""
    text = context.text
    places = context.own_codes(start, end)[: 2 * _MOST]
    if not 1 < len({p.reference.id for p in places}) <= _MOST or "otie" in text[start:end]:
        return []
    joins = cutting.joins(text, start, end)
    begin = start
    ids = [_id(places[0])]
    found: list[tuple[int, int, list[str]]] = []
    for before, after in pairwise(places):
        cut = _between(text, joins, before, after)
        if cut is None:
            ids.append(_id(after))
            continue
        found.append((begin, cut[0], ids))
        begin, ids = cut[1], [_id(after)]
    found.append((begin, end, ids))
    if len(found) < 2 or any(last - first < _LEAST for first, last, _ in found):
        return []
    return [
        Part(TOEZEGGING, first, last, _whom(context, start, first, last), tuple(dict.fromkeys(own)))
        for first, last, own in found
    ]


def _id(place: Place) -> str:
    return place.reference.id or ""


def _between(text: str, joins: list[Range], before: Place, after: Place) -> Range | None:
    """The join that parts two items: right behind the number that closes the first, or right before
    the one that opens the second."""
    apart = [join for join in joins if before.at <= join[0] and join[1] <= after.at]
    for join in apart:
        if before.noted or ")" in text[before.at : join[0]]:
            if join[0] - before.at <= _CLOSES:
                return join
            break
    if apart and after.at - apart[-1][1] <= _OPENS:
        return apart[-1]
    return None


def _whom(context: Context, start: int, first: int, last: int) -> Range | None:
    """Whom the sentence named before an item that names nobody itself."""
    if first == start or people.members(context, first, last):
        return None
    named = people.members(context, start, first)
    return named[-1] if named else None
