"""A figure with a nought too many or too few, or in millions for thousands ("13.000 scholen", "1.300
scholen")."""

from __future__ import annotations

from extractor.coverage.rules.beside import is_printed, other_scope, other_year, same_per
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.meaning import same_noun
from extractor.coverage.rules.quantities import Found, dimension, is_bound, tenfold, unit
from extractor.coverage.rules.topic import about, answers

_LEAST = 1.0  # what the passages must share
_ANSWERS = 0.7  # the same where the letter answers there what the nota tells of
_KINDS = ("count", "money", "measure")


def counterpart(sight: Both, hit: Found, others: list[Found]) -> Found | None:
    """The letter's figure for the same thing, ten, a hundred or a thousand times the nota's or as many
    times less; neither value stands in the other text."""
    if hit.value.kind not in _KINDS or is_printed(sight.brief, hit):
        return None
    best, most = None, 0.0
    for other in others:
        if not tenfold(hit, other) or not _comparable(hit, other):
            continue
        if is_printed(sight.nota, other) or is_bound(sight.brief.text, other):
            continue
        if other_year(sight, hit, other) or other_scope(sight, hit, other):
            continue
        if not same_per(sight, hit, other):
            continue
        but = (f"#{hit.value.value:g}", f"#{other.value.value:g}")
        told = about(sight, hit.start, other.start, but)
        places = sight.nota.index(hit.start), sight.brief.index(other.start)
        if told >= (_ANSWERS if answers(sight, *places) else _LEAST) and told > most:
            best, most = other, told
    return best


def _comparable(one: Found, other: Found) -> bool:
    if dimension(one).partition(" ")[0] == "count" == dimension(other).partition(" ")[0]:
        return unit(one) is not None and same_noun(unit(one), unit(other))
    return dimension(one) == dimension(other)
