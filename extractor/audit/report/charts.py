"""What a figure shows, as values; the templates draw them. Places and widths are in per cent, so that a
figure fits any screen and its words stay words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct


class Part(Struct, frozen=True, gc=False):
    """One colour of a bar: what it counts, how many, and where its rows are listed."""

    kind: str
    name: str
    count: int
    href: str = ""
    at: float = 0.0
    width: float = 0.0


class Bar(Struct, frozen=True, gc=False):
    """A bar with its parts from left to right."""

    name: str
    total: int
    parts: tuple[Part, ...]
    href: str = ""
    said: str = ""  # instead of the total, where that is no count


class Chart(Struct, frozen=True, gc=False):
    """Bars one under another, on one scale. ``kinds`` are the columns of the same as a table: key and
    name. ``note``: what is left out."""

    key: str
    title: str
    told: str
    kinds: tuple[tuple[str, str], ...]
    bars: tuple[Bar, ...]
    note: str = ""


class Mark(Struct, frozen=True, gc=False):
    """A line on an axis of time, with its name where there is room for it."""

    at: float
    name: str


class Axis(Struct, frozen=True, gc=False):
    """From a day to a day. ``today`` is the day on which the figure holds."""

    first: date
    last: date
    marks: tuple[Mark, ...]
    today: float | None

    def at(self, day: date) -> float:
        """A day as a share of the axis, in per cent."""
        whole = max((self.last - self.first).days, 1)
        share = 100 * (day - self.first).days / whole
        return round(min(max(share, 0.0), 100.0), 2)


_APART = 12.0  # per cent: names of marks that are closer would run into each other


def scaled(bars: Sequence[Bar]) -> tuple[Bar, ...]:
    """The bars with the place and width of their parts; the longest is the whole width."""
    most = max((bar.total for bar in bars), default=0) or 1
    made = []
    for bar in bars:
        at = 0.0
        parts = []
        for part in bar.parts:
            width = 100 * part.count / most
            parts.append(
                Part(part.kind, part.name, part.count, part.href, round(at, 3), round(width, 3))
            )
            at += width
        made.append(Bar(bar.name, bar.total, tuple(parts), bar.href, bar.said))
    return tuple(made)


def axis(days: Sequence[date], today: date) -> Axis:
    """An axis that has room for all days and today, with a mark for every year or, of few years, every
    quarter."""
    first, last = min((*days, today)), max((*days, today))
    first = date(first.year, 3 * ((first.month - 1) // 3) + 1, 1)
    last = _next_quarter(last)
    quarters = (last - first).days < 900
    bare = Axis(first, last, (), None)
    marks = []
    shown = -_APART
    day = first
    while day < last:
        if quarters or day.month == 1:
            at = bare.at(day)
            name = f"{day.year}-Q{(day.month + 2) // 3}" if quarters else str(day.year)
            # The last name must not run out of the figure.
            if at - shown < _APART or at > 100 - _APART:
                name = ""
            else:
                shown = at
            marks.append(Mark(at, name))
        day = _next_quarter(day)
    return Axis(first, last, tuple(marks), bare.at(today))


def _next_quarter(day: date) -> date:
    month = 3 * ((day.month - 1) // 3) + 4
    if day.year == date.max.year:
        return date.max
    return date(day.year + (month > 12), month if month <= 12 else 1, 1)
