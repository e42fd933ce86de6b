"""Terms: a limit before a stretch of time, and "binnen zes weken"."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta

import msgspec

from extractor.finders.dates import atoms, patterns
from extractor.finders.dates.atoms import Atom
from extractor.finders.dates.tense import sentence
from extractor.finders.dates.words import (
    AFTER,
    BEFORE,
    BY,
    END,
    FOR,
    FROM,
    MIDDLE,
    PLANNED,
    THROUGH,
    UNTIL,
    Context,
    last_word,
)
from extractor.language import calendar
from extractor.language.calendar import Interval
from extractor.language.numbers import word_value

# First and last day on which it is in time; None where open or unresolved.
Limits = tuple[date | None, date | None]

# "voor" without accents is "before" with these: nobody promises something for a recess.
_BEFORE_NOT_FOR = (atoms.DAY, atoms.MONTH, atoms.RECESS, atoms.FEAST, atoms.EVENT, atoms.WEEK)
_LONGEST = 3660  # days: "binnen 500 jaar" is no term
_TWEEMINUTEN = "tweeminuten"
# A debate of longer ago is not the one at which something was promised.
_RECENT = 400


def limit_of(text: str, atom: Atom, before: Context) -> str | None:
    """The limit before an atom, with "voor" decided; None where it sets none."""
    limit = before.limit
    if limit == FOR:
        if last_word(text, before.start) in PLANNED:
            return None
        plainly = atom.unit in _BEFORE_NOT_FOR or before.part or atom.name == "zomer"
        limit = BEFORE if plainly else None
    if before.limit_word == "per" and atom.unit in (atoms.WEEK, atoms.THIS_WEEK, atoms.THIS_MONTH):
        return None
    return limit


def limits(limit: str, atom: Atom, before: Context, whole: Interval, days: Interval) -> Limits:
    """What a limit leaves open. ``whole`` is the stretch, ``days`` the part of it that is meant.

    "voor het zomerreces" ends on its first day, the Friday from which the Kamer does not meet.
    """
    if limit in (BEFORE, UNTIL):
        if atom.unit == atoms.RECESS and before.part is None:
            return None, whole[0]
        if before.part == END:
            return None, whole[1]
        if before.part == MIDDLE:
            if atom.unit in (atoms.YEAR, atoms.THIS_YEAR):
                return None, whole[0].replace(month=6, day=30)
            return None, calendar.part_of(whole, 0, 2)[1] - timedelta(1)
        return None, days[0] - timedelta(1)
    if limit in (BY, THROUGH):
        return None, whole[0] if atom.unit == atoms.RECESS and before.part is None else days[1]
    if limit == FROM:
        return days[0], None
    assert limit == AFTER
    return days[1] + timedelta(1), None


class Meetings(msgspec.Struct, frozen=True):
    """Places and days of recent debates in text order: all, and those that are no tweeminutendebat.

    A tweeminutendebat is for moties; toezeggingen are as a rule made in the longer ones.
    """

    every: list[tuple[int, date]]
    long: list[tuple[int, date]]


def meetings(text: str, days: list[tuple[Atom, date]], today: date | None) -> Meetings:
    """The days that the text gives to debates and meetings."""
    found = Meetings([], [])
    end = 0
    for atom, day in days:
        low = max(end, atom.start - 120)
        stretch = text[max(low, text.rfind("\n", low, atom.start)) : atom.start]
        if patterns.DEBATE.search(stretch) and _recent(day, today):
            found.every.append((atom.start, day))
            if _TWEEMINUTEN not in stretch:
                found.long.append((atom.start, day))
        end = atom.end
    return found


def _recent(day: date, today: date | None) -> bool:
    return today is None or 0 <= (today - day).days <= _RECENT


def held_within(debates: Meetings, start: int, end: int) -> date | None:
    """The last debate that a sentence names."""
    i = bisect_left(debates.every, (end, date.min))
    return debates.every[i - 1][1] if i and debates.every[i - 1][0] >= start else None


def promised_at(text: str, at: int, debates: Meetings) -> date | None:
    """The debate in which a nota's toezegging was made: the nearest before ``at``, else after it.

    A tweeminutendebat counts only for a motie. None where the passage tells of no promise.
    """
    low = max(0, at - 600)
    start = max(low, text.rfind("\n", low, at) + 1)
    stop = text.find("\n", at, at + 600)
    passage = text[start : stop if stop >= 0 else at + 600]
    if not patterns.PROMISED.search(passage):
        return None
    held = debates.every if "motie" in passage.lower() else debates.long
    i = bisect_left(held, (at, date.min))
    return held[max(0, i - 1)][1] if held else None


def is_binding(text: str, at: int) -> bool:
    """Whether the sentence around "binnen ..." is about what the government or Kamer does."""
    start, end = sentence(text, at)
    return patterns.BINDING.search(text, start, end) is not None


def within(name: str, since: date) -> date | None:
    """The last day of "zes weken", "10 werkdagen", "anderhalf jaar" from a day; None: no number."""
    number, _, unit = name.rpartition(" ")
    value = 0.5 if number == "een half" else _value(number)
    if value is None or value <= 0:
        return None
    if unit.startswith("werkdag"):
        return _working_days(since, round(value)) if value * 1.4 <= _LONGEST else None
    if unit in ("jaar", "maand", "maanden"):
        months = value * (12 if unit == "jaar" else 1)
        if months > _LONGEST / 30:
            return None
        return calendar.add_months(since, int(months)) + timedelta(round(months % 1 * 30))
    days = value * (7 if unit.startswith("we") else 1)
    return since + timedelta(round(days)) if days <= _LONGEST else None


def _value(number: str) -> float | None:
    if number == "een":
        return 1
    return float(number) if number.isascii() and number.isdigit() else word_value(number)


def _working_days(since: date, many: int) -> date:
    weeks, rest = divmod(many, 5)
    day = since + timedelta(7 * weeks)
    while rest:
        day += timedelta(1)
        rest -= day.weekday() < 5
    return day
