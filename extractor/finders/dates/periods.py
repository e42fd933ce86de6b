"""Two dates that make a period: "3 t/m 5 juni", "tussen 1 mei en 1 juli", "2026 t/m 2028"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from extractor.finders.dates import atoms
from extractor.finders.dates.reading import Reading
from extractor.finders.dates.stretches import part
from extractor.finders.dates.words import last_word
from extractor.finders.dates.years import Clock, Resolved
from extractor.language import calendar
from extractor.language.calendar import Interval

_LINKS = ("tot", "tot en met", "t/m", "tot uiterlijk", "tot aan")
# start, end, first and last day
Period = tuple[int, int, date, date]


def days_of(reading: Reading, clock: Clock) -> Interval | None:
    """The days meant: the stretch, or the part of it that "begin" or "tweede helft van" leaves."""
    days, which = reading.result.days, reading.before.part
    if days is None or which is None:
        return days
    return part(days, reading.atom.unit, which, clock.calendar, clock.today)


def periods(text: str, readings: list[Reading], clock: Clock) -> Iterator[Period]:
    """The periods; the readings in them are marked as joined."""
    for one, two in pairwise(readings):
        if one.joined or not _linked(text, one, two):
            continue
        first, last = days_of(one, clock), days_of(two, clock)
        if first is None or last is None:
            continue
        if (
            first[0] > last[1]
            and one.atom.year is None
            and one.atom.unit in (atoms.DAY, atoms.MONTH)
        ):
            first = _earlier(one, last[1])  # "1 september tot en met 1 april 2026"
        if first is None or first[0] > last[1]:
            continue
        one.joined = two.joined = True
        yield one.start, two.atom.end, first[0], last[1]


def _linked(text: str, one: Reading, two: Reading) -> bool:
    if {one.atom.unit, two.atom.unit} & {atoms.EVENT, atoms.WITHIN, atoms.WEEKDAY, atoms.FEAST}:
        return False
    if two.before.limit is not None and two.before.limit_word in _LINKS:
        return two.before.start == one.atom.end + 1
    if two.before.limit is not None:
        return False
    gap = text[one.atom.end : two.before.start].strip(" ")
    if gap == "-":
        return one.atom.unit == two.atom.unit
    return gap in ("en", "en het", "en de") and last_word(text, _skip(text, one)) == "tussen"


def _skip(text: str, one: Reading) -> int:
    """Where the phrase begins, without an article or a weekday: "tussen de", "tussen maandag"."""
    at = one.before.start
    word = last_word(text, at)
    return at - len(word) - 1 if word in ("de", "het") or word.endswith("dag") else at


def _earlier(one: Reading, last: date) -> Interval | None:
    atom = one.atom
    for year in (last.year, last.year - 1):
        day = calendar.day(year, atom.month, atom.number or 1)
        if day is not None and day <= last:
            days = (day, day) if atom.unit == atoms.DAY else calendar.month(year, atom.month)
            one.result = Resolved(days)
            return days
    return None
