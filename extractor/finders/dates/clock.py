"""Where in time a document stands: its own date, or the best guess from what it prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from extractor.finders.dates import atoms, patterns
from extractor.finders.dates.reading import Reading
from extractor.finders.dates.years import Clock
from extractor.language import calendar
from extractor.language.calendar import Calendar


def clock_of(text: str, readings: list[Reading], printed: str | None, known: Calendar) -> Clock:
    """The document's own date, or else the best guess: see ``_guess``."""
    dated: list[tuple[int, date]] = []
    same: dict[tuple[int, int], list[tuple[int, int]]] = {}
    past: list[date] = []
    for reading in readings:
        atom = reading.atom
        if atom.year is None or atom.unit not in (atoms.DAY, atoms.MONTH):
            continue
        day = calendar.day(atom.year, atom.month, atom.number or 1)
        if day is None:
            continue
        dated.append((atom.start, day))
        if atom.unit == atoms.DAY:
            same.setdefault((atom.month, atom.number), []).append((atom.start, atom.year))
            if reading.limit is None:
                past.append(day)
    today = calendar.parse_iso(printed)
    if today is not None and not calendar.FIRST_YEAR < today.year < calendar.LAST_YEAR:
        today = None
    sure = today is not None
    if today is None:
        today = _guess(text, past or [day for _, day in dated], readings)
    return Clock(text, known, today, sure, dated, same)


def _guess(text: str, days: list[date], readings: list[Reading]) -> date | None:
    """A day near which a document without a date was written, None without any year in it.

    The month of the last debate in a toezegging's number; else the last of the full dates of the
    commonest year, those with a limit ("per 1 januari 2027") left out; else the middle of the
    commonest year of numbers of documents and zaken, or of bare years.
    """
    months = [(int(m[1]), int(m[2])) for m in patterns.CODE_MONTH.finditer(text)]
    if months:
        return calendar.month(*max(months))[1]
    if days:
        year = _commonest(day.year for day in days)
        return max(day for day in days if day.year == year)
    years = [int(m[1]) for m in patterns.CODE_YEAR.finditer(text)]
    years = years or [r.atom.year for r in readings if r.atom.unit == atoms.YEAR and r.atom.year]
    return date(_commonest(years), 7, 1) if years else None


def _commonest(years: Iterable[int]) -> int:
    """The year that occurs most; of equals the last."""
    counts = Counter(years)
    return max(counts, key=lambda year: (counts[year], year))
