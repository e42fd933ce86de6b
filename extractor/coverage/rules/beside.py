"""What stands beside a figure: its year, "per week", the other numbers of its text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise

from extractor.coverage.rules.base import MOST
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.meaning import same_noun
from extractor.coverage.rules.quantities import Found, dimension, span, unit
from extractor.coverage.rules.reading import DAY, Reading
from extractor.patterns import pattern

_NEARBY = 300  # characters around the letter's figure in which the nota's value may be told of another noun
_NOTHING = 1e-6
_SAME = 0.001
_PARTS = 4  # parts of a total at most
_LISTED = 40  # characters between two of them
_TARGETED = 40  # characters before a figure in which the word for what should be stands
_TARGET = pattern(
    r"(?i)(?:norm|doel|streven|ambitie|plafond|drempel|grens)\w*[ ](?:[a-z]+[ ]){0,2}\Z"
)
# Where a clause ends: no comma within a number.
_CLAUSE = pattern(r"[;:()–](?!\d)|,(?!\d)")
_MEETING = pattern(r"(?i)debat|\boverleg|\bsprak|\bgesprok|\bgesprek|vergadering|motie|\bbrief\b")
_NUMBER = pattern(r"\d[\d.]*\d")
_PER = pattern(r"(?:[ ](?:per|elke?)[ ]\w+){1,2}")
# A year that another is held against: "dan in 2015".
_AGAINST = pattern(
    r"(?i)\b(?:dan in|opzichte van|t\.o\.v\.|vergeleken met|sinds|tegen [^.;]{1,40} in)[ ](\d{4})\b"
)

# What a figure takes in besides, or is besides: another one than the figure without.
_SCOPE = pattern(r"(?i)\b(?:samen|tezamen|inclusief|exclusief|daarnaast|bovenop|nog eens|extra)\b")


def told_nearby(sight: Both, hit: Found, best: Found) -> bool:
    """Whether the letter counts as many, of another noun, beside its figure: "van de 52 schepen zijn er
    47 gekeurd" does not contradict "52 aanvragen"."""
    low, high = best.start - _NEARBY, best.end + _NEARBY
    if any(
        other.value.kind == "count"
        and other.value.value == hit.value.value
        and low <= other.start <= high
        for other in sight.pair.brief.found.figures[: 4 * MOST]
    ):
        return True
    printed = _digits_of(hit.value.text)
    return len(printed) > 1 and any(
        _digits_of(number) == printed
        for number in _NUMBER.findall(sight.brief.text, max(0, low), high)
    )


def _digits_of(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def other_year(sight: Both, one: Found, other: Found) -> bool:
    """Whether both sentences name a year, and not the same one."""
    mine, theirs = _years(sight.nota, one), _years(sight.brief, other)
    if bool(mine) != bool(theirs):
        mine = mine or _counted_on(sight.nota, one)
        theirs = theirs or _counted_on(sight.brief, other)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _years(reading: Reading, hit: Found) -> set[str]:
    """The years of the clause of a figure, else of its sentence, but for those that it is compared
    with."""
    number = reading.index(hit.start)
    years = {t for t in reading.near(number) if t[0] == DAY and t.endswith("-01-01")}
    if len(years) > 1:
        years = _in_clause(reading, hit) or years
    if years:
        against = _AGAINST.findall(reading.text, *reading.spans[number])
        years -= {f"{DAY}{year}-01-01" for year in against}
    return years


def _counted_on(reading: Reading, hit: Found) -> set[str]:
    """The year of the day on which something was counted ("op 1 september jl. stonden ..."); none where
    the sentence tells of a meeting."""
    place = reading.sentence(hit.start)
    if _MEETING.search(reading.text, *place) is not None:
        return set()
    days = [
        one.value.start
        for one in reading.side.found.dates
        if place[0] <= one.start < place[1] and one.value.kind == "day" and one.value.start
    ]
    return {f"{DAY}{day[:4]}-01-01" for day in days}


def _in_clause(reading: Reading, hit: Found) -> set[str]:
    """The years between the commas and brackets about a figure."""
    start, end = reading.sentence(hit.start)
    bounds = [m.end() for m in _CLAUSE.finditer(reading.text, start, end)]
    low = max((at for at in bounds if at <= hit.start), default=start)
    high = min((at for at in bounds if at > hit.end), default=end)
    return {t for t in reading.tokens(low, high) if t[0] == DAY and t.endswith("-01-01")}


def is_difference(reading: Reading, hit: Found, figures: Iterable[Found], at: int) -> bool:
    """Whether a value is the difference of two others of its sort in the passage about an offset ("van 20
    naar 32 klassen" for "12 extra klassen")."""
    start, end = reading.paragraph(at)
    others = [
        one.value.value
        for one in figures
        if start <= one.start < end and one is not hit and of_a_sort(hit, one)
    ][:MOST]
    value = hit.value.value
    return any(
        abs(abs(a - b) - value) < _NOTHING for i, a in enumerate(others) for b in others[i + 1 :]
    )


def of_a_sort(one: Found, other: Found) -> bool:
    """Whether two figures count the same, or measure in one unit."""
    if one.value.kind == "count" == other.value.kind:
        return same_noun(unit(one), unit(other))
    return dimension(one) == dimension(other)


def same_per(sight: Both, one: Found, other: Found) -> bool:
    """Not "per week" on one side and "per jaar" on the other; "per dag" may be "per persoon per dag"."""
    a, b = _PER.match(sight.nota.text, one.end), _PER.match(sight.brief.text, other.end)
    return a is None or b is None or not set(a[0].split()[1::2]).isdisjoint(b[0].split()[1::2])


def other_scope(sight: Both, one: Found, other: Found) -> bool:
    """Whether one of the two takes in more than the other, or stands besides it."""
    return (_SCOPE.search(sight.nota.text, *sight.nota.sentence(one.start)) is None) != (
        _SCOPE.search(sight.brief.text, *sight.brief.sentence(other.start)) is None
    )


def is_printed(reading: Reading, hit: Found) -> bool:
    """Whether a text has this number, of whatever."""
    numbers: frozenset[str] | None = reading.kept.get("numbers")
    if numbers is None:
        found = {_digits_of(number) for number in _NUMBER.findall(reading.text)}
        found |= {f"{other.value.value:g}" for other in reading.side.found.figures}
        numbers = reading.kept["numbers"] = frozenset(found)
    if f"{hit.value.value:g}" in numbers:
        return True
    digits = _digits_of(hit.value.text)  # of "34,1%" these are no number
    return len(digits) > 1 and "," not in hit.value.text and digits in numbers


def is_target(text: str, hit: Found) -> bool:
    """Whether a figure is what should be: "een norm van 95 procent", "het doel is 20.000"."""
    start = hit.end - len(hit.value.text)
    return _TARGET.search(text, max(0, start - _TARGETED), start) is not None


def adds_up(total: Found, part: Found, every: list[Found]) -> bool:
    """Whether a figure is the sum of another and its neighbours: "210 en 165" are "samen 375"; ``every``
    in text order."""
    i = bisect_left(every, part.start, key=lambda hit: hit.start)
    for first in range(max(0, i - _PARTS + 1), i + 1):
        for last in range(max(i, first + 1), min(len(every), first + _PARTS)):
            some = every[first : last + 1]
            near_by = all(b.start - a.end < _LISTED for a, b in pairwise(some))
            if near_by and abs(sum(span(one)[0] for one in some) - span(total)[0]) < _SAME:
                return True
    return False
