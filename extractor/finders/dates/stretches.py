"""What a name of a stretch of time covers: in a printed year, in the calendar, seen from a day."""

from __future__ import annotations

from datetime import date, timedelta

from extractor.finders.dates import atoms
from extractor.finders.dates.atoms import Atom
from extractor.finders.dates.words import (
    BEGIN,
    END,
    FIRST_HALF,
    LAST_DAY,
    MIDDLE,
    REST,
    SECOND_HALF,
    WEEK_OF,
    WHOLE,
)
from extractor.language import calendar
from extractor.language.calendar import Calendar, Interval

_RECESSES = ("zomerreces", "herfstreces", "kerstreces", "voorjaarsreces", "meireces")
_FEASTS = {
    "prinsjesdag": "Prinsjesdag", "verantwoordingsdag": "Verantwoordingsdag", "pasen": "Pasen",
    "pinksteren": "Pinksteren",
    "algemene politieke beschouwingen": "Algemene Politieke Beschouwingen",
}  # fmt: skip
# "na de zomer" of a letter in September is still this summer's.
_AFTERGLOW = timedelta(45)
# Stretch and whether the calendar lists it; what it does not list lies in the usual week.
Listed = tuple[Interval, bool]


def years(atom: Atom, year: int, known: Calendar) -> Interval:
    last = calendar.whole_year(atom.upto)[1]
    if atom.name == "vergaderjaar":
        days = known.days["Prinsjesdag"]
        first, after = days.get(str(year)), days.get(str(atom.upto))
        if first and after and atom.upto == year + 1:
            return first, after - timedelta(1)
    elif atom.name and (term := calendar.within_year(known, atom.name, year)):
        until = calendar.within_year(known, atom.name, atom.upto - 1)
        return term[0], until[1] if until else last
    return calendar.whole_year(year)[0], last


def in_year(atom: Atom, year: int, known: Calendar) -> Interval | None:
    """The stretch of that name in a year; recesses have a function of their own."""
    days: Interval | None = None
    if atom.unit == atoms.MONTH:
        days = calendar.month(year, atom.month)
        if atom.upto:
            days = days[0], calendar.month(year + (atom.upto < atom.month), atom.upto)[1]
    elif atom.unit == atoms.QUARTER:
        last = calendar.quarter(year, atom.upto or atom.number)[1]
        days = calendar.quarter(year, atom.number)[0], last
    elif atom.unit == atoms.SEASON:
        days = calendar.season(known, atom.name, year)
    elif atom.unit == atoms.WEEK:
        days = calendar.week(year, atom.number)
    elif atom.unit == atoms.YEAR:
        days = calendar.whole_year(year)
    elif atom.unit == atoms.FEAST:
        one = known.days.get(_FEASTS.get(atom.name, ""), {}).get(str(year))
        if atom.name in ("jaarwisseling", "jaareinde"):
            one = date(year, 12, 31)
        days = (one, one) if one else None
    return days


def recess_in(name: str, year: int, known: Calendar) -> Listed | None:
    """The recess of that name ("krokusreces", "kerst") that begins in a year."""
    proper = calendar.recess_name(known, name)
    return calendar.recess(known, proper, year) if proper else None


def recess_since(
    name: str, since: date, known: Calendar, *, past: bool = False, over: bool = False
) -> Listed | None:
    """The recess in which a day lies, else the next one; with ``past`` the last that is over.

    ``over``: what comes after it is meant, and then it may have ended some weeks ago.
    """
    proper = calendar.recess_name(known, name)
    names = _RECESSES if name == "reces" else (proper,) if proper else ()
    found = [
        one
        for year in range(since.year - 1, since.year + 2)
        for recess in names
        if (one := calendar.recess(known, recess, year))
    ]
    if past:
        return max((one for one in found if one[0][1] < since), default=None)
    earliest = since - _AFTERGLOW if over else since
    return min((one for one in found if one[0][1] >= earliest), default=None)


def weekday(atom: Atom, turn: int, today: date) -> Interval:
    """ "donderdag jl.", "komende dinsdag": never the day itself."""
    ahead = (atom.number - today.weekday()) % 7 or 7
    one = today + timedelta(ahead if turn > 0 else ahead - 7 if ahead < 7 else -7)
    return one, one


def pointed(atom: Atom, which: int, known: Calendar, today: date) -> Interval | None:
    """ "dit najaar", "volgend jaar", "het nieuwe schooljaar", "deze maand"."""
    if atom.unit == atoms.THIS_YEAR:
        return calendar.whole_year(today.year + which)
    if atom.unit == atoms.THIS_MONTH:
        first = calendar.add_months(today.replace(day=1), which)
        return calendar.month(first.year, first.month)
    if atom.unit == atoms.THIS_QUARTER:
        first = calendar.add_months(today.replace(day=1), 3 * which)
        return calendar.quarter(first.year, (first.month + 2) // 3)
    if atom.unit == atoms.THIS_WEEK:
        return calendar.week_of(today + timedelta(7 * which))
    if atom.unit == atoms.THIS_SCHOOL_YEAR:
        name = "schooljaar" if atom.name == "schooljaar" else "studiejaar"
        every = [calendar.within_year(known, name, today.year + i) for i in (-2, -1, 0, 1, 2)]
    else:
        every = [in_year(atom, today.year + i, known) for i in (-2, -1, 0, 1, 2)]
    stretches = [days for days in every if days]
    if which > 0:
        return min((days for days in stretches if days[0] > today), default=None)
    if which < 0:
        # "afgelopen zomer" is this summer's as soon as most of it is over.
        halfway = [days for days in stretches if days[0] + (days[1] - days[0]) / 2 < today]
        return max(halfway, default=None)
    inside = [days for days in stretches if days[0] <= today <= days[1]]
    this_year = [days for days in stretches if days[0].year == today.year]
    return inside[0] if inside else this_year[0] if this_year else None


def part(days: Interval, unit: str, which: str, known: Calendar, today: date | None) -> Interval:
    """The part of a stretch that "begin", "medio", "tweede helft van" or "later" leaves of it.

    Of a year and a month as the calendar has it, of anything else the first, middle or last third.
    """
    parted = which in (BEGIN, MIDDLE, END, FIRST_HALF, SECOND_HALF)
    if parted and days[1] - days[0] < timedelta(2):
        return days  # "begin Prinsjesdag 2026": a day or two have no parts
    if which in (BEGIN, MIDDLE, END):
        found = None
        if unit in (atoms.YEAR, atoms.THIS_YEAR):
            found = calendar.within_year(known, f"{which} {{jaar}}", days[0].year)
        elif unit in (atoms.MONTH, atoms.THIS_MONTH):
            found = calendar.within_month(known, f"{which} {{maand}}", days)
        return found or calendar.part_of(days, (BEGIN, MIDDLE, END).index(which), 3)
    if which in (FIRST_HALF, SECOND_HALF):
        if unit in (atoms.YEAR, atoms.THIS_YEAR):
            found = calendar.within_year(known, which, days[0].year)
            if found:
                return found
        return calendar.part_of(days, int(which == SECOND_HALF), 2)
    if which == LAST_DAY:
        return days[1], days[1]
    if which == REST and today is not None and days[0] <= today < days[1]:
        return today, days[1]
    if which == WEEK_OF:
        return calendar.week_of(days[0]) if days[0] == days[1] else days
    if which == WHOLE or not which.startswith(WEEK_OF):
        return days
    number = int(which[-1])  # "de eerste week van juni"; the fifth is the last
    if number == 5:
        return max(days[0], days[1] - timedelta(6)), days[1]
    first = days[0] + timedelta(7 * (number - 1))
    return (first, min(days[1], first + timedelta(6))) if first <= days[1] else days
