"""A figure that stands in one of the two texts only, beside one that stands only in the other: one thing,
told with other words or another value ("527 schippersdoden", "572 schippers kwamen om het leven")."""

from __future__ import annotations

from extractor.coverage.rules.beside import is_printed, other_year, same_per
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.meaning import may_be_one, meant, same_noun
from extractor.coverage.rules.quantities import (
    Found,
    agree,
    closeness,
    dimension,
    exchanged,
    is_bound,
    near,
    rounded,
    swapped,
    unit,
)

_APART = 1.5  # times: how far apart the values may be
_CLOSE = 1.1  # times: the same where no digits changed places
_SLIPPED = 0.3  # what the sentences must share, in any words, where two digits changed places
_LARGE = 1000  # numbers above it have the same digits by chance in no two places
_AROUND = 1.0  # or the passages
_OTHERWISE = 1.7  # what they must share, with how near the values are, where the words differ
_TOLD = 0.8  # without how near the values are


def counterpart(sight: Both, hit: Found, others: list[Found]) -> Found | None:
    """The letter's figure for the same thing told in other words, where each value stands in one of the
    two texts only."""
    scored: list[tuple[float, Found]] = []
    for other in others:
        if not _looks_like(hit, other) or not _is_alone(sight, hit, other):
            continue
        but = (f"#{hit.value.value:g}", f"#{other.value.value:g}")
        alike = sight.alike(hit.start, other.start, but) + meant(sight, hit.start, other.start)
        around = sight.passages(hit.start, other.start, but)
        if _is_one(hit, other, alike, around):
            scored.append((alike + closeness(hit, other), other))
    return max(scored, key=lambda pair: pair[0])[1] if scored else None


def _looks_like(one: Found, other: Found) -> bool:
    """Whether the values are near each other or a slip of the pen apart, and no other notation of one."""
    apart = near(one, other)
    if not 1 < apart <= _APART or (apart > _CLOSE and not exchanged(one, other)):
        return False
    return _comparable(one, other) and not agree(one, other) and not rounded(one, other)


def _is_alone(sight: Both, one: Found, other: Found) -> bool:
    """Whether each value stands in its own text only, as a value, of one year and for one time."""
    return (
        not is_printed(sight.brief, one)
        and not is_printed(sight.nota, other)
        and not is_bound(sight.brief.text, other)
        and same_per(sight, one, other)
        and not other_year(sight, one, other)
    )


def _comparable(one: Found, other: Found) -> bool:
    mine, theirs = dimension(one), dimension(other)
    return mine == theirs or mine.partition(" ")[0] == theirs.partition(" ")[0] == "count"


def _is_one(one: Found, other: Found, alike: float, around: float) -> bool:
    """Whether two figures are of one thing, by how much their sentences and the passages share. The less
    the values look like a slip of the pen, the more the words must say."""
    counted = dimension(one).startswith("count")
    units = unit(one), unit(other)
    same = not counted or same_noun(*units)
    fits = same or may_be_one(*units)
    if swapped(one, other):
        if fits and min(one.value.value, other.value.value) > _LARGE:
            return True
        return alike >= (_SLIPPED if fits else _TOLD) or (fits and around >= _AROUND)
    if exchanged(one, other) and same:
        return alike >= _TOLD
    if near(one, other) > _CLOSE:  # digits exchanged, of things that may be two
        return False
    if same:
        return alike >= _TOLD and alike + closeness(one, other) >= _OTHERWISE
    return fits and alike >= _OTHERWISE + _TOLD
