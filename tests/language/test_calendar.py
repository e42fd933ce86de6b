"""The calendar: what months, quarters, seasons and recesses cover, and counting on from a day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.knowledge import load
from extractor.language import calendar
from extractor.language.calendar import Calendar, Interval

KNOWN = load("calendar", Calendar)
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def span(days: Interval | None) -> str:
    return "-" if days is None else f"{days[0]} {days[1]}"


@pytest.mark.parametrize(
    ("name", "year", "expected", "listed"),
    [
        ("zomerreces", 2026, "2026-07-03 2026-08-31", True),  # from the calendar
        ("kerstreces", 2026, "2026-12-18 2027-01-11", True),  # runs into the next year
        ("zomerreces", 2031, "2031-07-04 2031-09-01", False),  # the Friday of the usual week
        ("kerstreces", 2030, "2030-12-20 2031-01-13", False),
        ("herfstreces", 2025, "2025-10-17 2025-10-27", False),  # elections: not in the list
    ],
)
def test_recess(name: str, year: int, expected: str, listed: bool) -> None:
    found = calendar.recess(KNOWN, name, year)
    assert found is not None
    assert (span(found[0]), found[1]) == (expected, listed)


def test_a_recess_without_a_usual_week_is_not_guessed() -> None:
    assert calendar.recess(KNOWN, "verkiezingsreces", 2040) is None


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("zomerreces", "zomerreces"),
        ("zomer", "zomerreces"),
        ("krokusreces", "voorjaarsreces"),
        ("kerst", "kerstreces"),
        ("reces", None),  # which one?
    ],
)
def test_recess_name(word: str, name: str | None) -> None:
    assert calendar.recess_name(KNOWN, word) == name


@pytest.mark.parametrize(
    ("name", "year", "expected"),
    [
        ("voorjaar", 2026, "2026-03-21 2026-06-20"),
        ("najaar", 2026, "2026-09-21 2026-12-20"),
        ("herfst", 2026, "2026-09-21 2026-12-20"),  # another word for it
        ("winter", 2026, "2026-12-21 2027-03-20"),  # ends in the next year
        ("moesson", 2026, "-"),
    ],
)
def test_season(name: str, year: int, expected: str) -> None:
    assert span(calendar.season(KNOWN, name, year)) == expected


@pytest.mark.parametrize(
    ("term", "year", "expected"),
    [
        ("begin {jaar}", 2027, "2027-01-01 2027-03-31"),
        ("medio {jaar}", 2027, "2027-05-01 2027-08-31"),
        ("eind {jaar}", 2027, "2027-10-01 2027-12-31"),
        ("tweede helft", 2027, "2027-07-01 2027-12-31"),
        ("schooljaar", 2026, "2026-08-01 2027-07-31"),
        ("studiejaar", 2026, "2026-09-01 2027-08-31"),
        ("vergaderjaar", 2026, "-"),  # begins on Prinsjesdag, which is no fixed day
        ("ooit", 2026, "-"),
    ],
)
def test_within_year(term: str, year: int, expected: str) -> None:
    assert span(calendar.within_year(KNOWN, term, year)) == expected


@pytest.mark.parametrize(
    ("term", "year", "month", "expected"),
    [
        ("begin {maand}", 2026, 7, "2026-07-01 2026-07-10"),
        ("medio {maand}", 2026, 7, "2026-07-10 2026-07-20"),
        ("eind {maand}", 2026, 7, "2026-07-20 2026-07-31"),
        ("eind {maand}", 2028, 2, "2028-02-20 2028-02-29"),  # a leap year
        ("begin {jaar}", 2026, 7, "-"),
    ],
)
def test_within_month(term: str, year: int, month: int, expected: str) -> None:
    assert span(calendar.within_month(KNOWN, term, calendar.month(year, month))) == expected


@pytest.mark.parametrize(
    ("some", "many", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),  # no 31 February
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),  # over the year
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 6, 15), 18, date(2027, 12, 15)),
    ],
)
def test_add_months(some: date, many: int, expected: date) -> None:
    assert calendar.add_months(some, many) == expected


@pytest.mark.parametrize(
    ("year", "number", "expected"),
    [
        (2026, 27, "2026-06-29 2026-07-05"),
        (2026, 1, "2025-12-29 2026-01-04"),  # begins in the old year
        (2026, 53, "2026-12-28 2027-01-03"),
        (2025, 53, "-"),  # has 52
    ],
)
def test_week(year: int, number: int, expected: str) -> None:
    assert span(calendar.week(year, number)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-04-09", date(2026, 4, 9)),
        ("2026-04-31", None),
        ("9 april", None),
        ("", None),
        (None, None),
    ],
)
def test_parse_iso(text: str | None, expected: date | None) -> None:
    assert calendar.parse_iso(text) == expected


def test_a_day_that_is_not_there_is_none() -> None:
    assert calendar.day(2026, 4, 31) is None
    assert calendar.day(2026, 13, 1) is None
    assert calendar.day(1492, 10, 12) is None  # out of range: no letter means that year
    assert calendar.day(2028, 2, 29) == date(2028, 2, 29)


@given(DAYS)
def test_months_quarters_and_years_hold_their_days(some: date) -> None:
    quarter = (some.month + 2) // 3
    for days in (
        calendar.month(some.year, some.month),
        calendar.quarter(some.year, quarter),
        calendar.whole_year(some.year),
        calendar.week_of(some),
    ):
        assert days[0] <= some <= days[1]


@given(DAYS, st.integers(0, 400), st.integers(2, 5))
def test_parts_follow_each_other_and_fill_the_whole(some: date, more: int, many: int) -> None:
    whole = some, some + timedelta(many + more)
    parts = [calendar.part_of(whole, i, many) for i in range(many)]
    assert (parts[0][0], parts[-1][1]) == whole
    for one, two in pairwise(parts):
        assert one[1] + timedelta(1) == two[0]


def test_every_recess_begins_on_a_friday_and_ends_after_it() -> None:
    """The data itself: one recess of a name a year, in order."""
    seen = set()
    for one in KNOWN.entries:
        assert one.start < one.end
        assert one.start.weekday() == calendar.WEEKDAYS["vrijdag"], one
        assert (one.name, one.start.year) not in seen
        seen.add((one.name, one.start.year))
