"""The Dutch calendar: names of months, stretches of a year, seasons and recesses of the Kamer.

Pure functions on dates. An ``Interval`` is a pair of days, both inside it. The recesses, seasons
and bounds of "begin", "medio" and "eind" are data (models/calendar.json), given shape here.
"""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from extractor.language.days import MONTHS as MONTHS

Interval = tuple[date, date]

WEEKDAYS = {
    "maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5,
    "zondag": 6,
}  # fmt: skip
# The span of years a date can lie in: arithmetic with "binnen" never runs out of datetime's range.
FIRST_YEAR, LAST_YEAR = 1800, 2199


class Season(msgspec.Struct, frozen=True):
    """First and last day as "MM-DD"; a season that ends before it starts ends in the next year."""

    name: str
    start: str
    end: str
    other_names: tuple[str, ...] = ()


class Recess(msgspec.Struct, frozen=True):
    """One recess: from the Friday on which there is no meeting any more to the closing Monday."""

    name: str
    start: date
    end: date


class Usual(msgspec.Struct, frozen=True):
    """When a recess usually falls, for the years that are not listed."""

    name: str
    other_names: tuple[str, ...] = ()
    start_if_unknown: tuple[str, str] | None = None  # the Friday in this week of "MM-DD"
    end_between: tuple[str, str] | None = None  # the Monday in this week
    length_days: int | None = None


class Term(msgspec.Struct, frozen=True):
    """What a vague word covers: of a year by "MM-DD", of a month by number of the day or "last"."""

    text: str
    start: str | None = None
    end: str | None = None
    start_day: int | None = None
    end_day: int | str | None = None


class Calendar(msgspec.Struct, frozen=True):
    """models/calendar.json; keys that are not named here are remarks for people."""

    usual: tuple[Usual, ...]
    seasons: tuple[Season, ...]
    terms: tuple[Term, ...]
    entries: tuple[Recess, ...]
    days: dict[str, dict[str, date]]


def parse_iso(text: str | None) -> date | None:
    """The day of an ISO 8601 text ("2026-04-08"), None for no text or no such day."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def day(year: int, month: int, number: int) -> date | None:
    """The day, or None when there is no such day (31 april) or its year is out of range."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, number)
    except ValueError:
        return None


def month(year: int, number: int) -> Interval:
    first = date(year, number, 1)
    return first, add_months(first, 1) - timedelta(1)


def quarter(year: int, number: int) -> Interval:
    return date(year, 3 * number - 2, 1), month(year, 3 * number)[1]


def whole_year(year: int) -> Interval:
    return date(year, 1, 1), date(year, 12, 31)


def week_of(some: date) -> Interval:
    """Monday to Sunday around a day."""
    monday = some - timedelta(some.weekday())
    return monday, monday + timedelta(6)


def week(year: int, number: int) -> Interval | None:
    """The ISO week of that number, None when the year has no such week."""
    try:
        return week_of(date.fromisocalendar(year, number, 1))
    except ValueError:
        return None


def add_months(some: date, many: int) -> date:
    """The same day ``many`` months on, or the last one: 31 January and a month is 28 February."""
    months = some.year * 12 + some.month - 1 + many
    year, number = divmod(months, 12)
    last = (date(year + (number == 11), (number + 1) % 12 + 1, 1) - timedelta(1)).day
    return date(year, number + 1, min(some.day, last))


def part_of(whole: Interval, number: int, many: int) -> Interval:
    """The ``number``-th (from 0) of ``many`` equal parts, in whole days."""
    length = (whole[1] - whole[0]).days + 1
    return (
        whole[0] + timedelta(length * number // many),
        whole[0] + timedelta(length * (number + 1) // many - 1),
    )


def within_year(calendar: Calendar, text: str, year: int) -> Interval | None:
    """What the term ("eind {jaar}", "studiejaar") covers that begins in a year; None: no data."""
    term = next((t for t in calendar.terms if t.text == text), None)
    if term is None or not term.start or not term.end or not term.start[0].isdigit():
        return None
    return _from_to(year, term.start, term.end)


def within_month(calendar: Calendar, text: str, whole: Interval) -> Interval | None:
    """What the term ("medio {maand}") covers in the month ``whole``."""
    term = next((t for t in calendar.terms if t.text == text), None)
    if term is None or term.start_day is None or term.end_day is None:
        return None
    last = whole[1] if isinstance(term.end_day, str) else whole[0].replace(day=term.end_day)
    return whole[0].replace(day=term.start_day), last


def season(calendar: Calendar, name: str, year: int) -> Interval | None:
    """The season ("najaar", "herfst") that begins in a year."""
    for one in calendar.seasons:
        if name == one.name or name in one.other_names:
            return _from_to(year, one.start, one.end)
    return None


def recess_name(calendar: Calendar, name: str) -> str | None:
    """The name in the calendar of "krokusreces", "kerst" or "zomervakantie"."""
    for one in calendar.usual:
        if name == one.name or name in one.other_names:
            return one.name
    return None


def recess(calendar: Calendar, name: str, year: int) -> tuple[Interval, bool] | None:
    """The recess that begins in a year, and whether the calendar lists it.

    For a year that is not listed the usual week; None for a recess without one.
    """
    for one in calendar.entries:
        if one.name == name and one.start.year == year:
            return (one.start, one.end), True
    for usual in calendar.usual:
        if usual.name == name and usual.start_if_unknown is not None:
            start = _weekday_from(year, usual.start_if_unknown[0], WEEKDAYS["vrijdag"])
            if usual.end_between is not None:
                end = _weekday_from(year, usual.end_between[0], WEEKDAYS["maandag"])
            else:
                end = start + timedelta((usual.length_days or 1) - 1)
            return (start, end), False
    return None


def _from_to(year: int, start: str, end: str) -> Interval:
    return _month_day(year, start), _month_day(year + (end < start), end)


def _month_day(year: int, text: str) -> date:
    return date(year, int(text[:2]), int(text[3:]))


def _weekday_from(year: int, text: str, weekday: int) -> date:
    """The first such weekday on or after "MM-DD"."""
    first = _month_day(year, text)
    return first + timedelta((weekday - first.weekday()) % 7)
