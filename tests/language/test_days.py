"""Days as written, in ISO 8601."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.language import days


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 mei 2026", "2026-05-12"),
        ("dinsdag 16 juni 2026", "2026-06-16"),
        ("02-06-2026", "2026-06-02"),
        ("2/6/2026", "2026-06-02"),
        ("2.6.2026", "2026-06-02"),
        ("2026-06-02", "2026-06-02"),
        ("3 sept. 2026", "2026-09-03"),
        ("31 februari 2026, dus 1 maart 2026", "2026-03-01"),
        ("29 februari 2024", "2024-02-29"),
        ("29 februari 2025", None),
        ("mei 2026", None),
        ("kenmerk 2026-0000261741", None),
    ],
)
def test_first_day(text: str, expected: str | None) -> None:
    assert days.first_day(text) == expected


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    month = next(name for name, number in days.MONTHS.items() if number == day.month)
    assert days.first_day(f"{day.day} {month} {day.year}") == day.isoformat()
    assert days.first_day(day.strftime("%d-%m-%Y")) == day.isoformat()
    assert days.iso(day.year, day.month, day.day) == day.isoformat()


@given(st.integers(1900, 2100), st.integers(1, 12))
def test_days_in_a_month(year: int, month: int) -> None:
    last = days.days_in(year, month)
    assert date(year, month, last).day == last
    assert days.iso(year, month, last + 1) is None
