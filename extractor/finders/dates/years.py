"""Which year is meant: from an atom as printed to its first and last day.

A printed year decides. "jl." is the last such day on or before the document's date and "a.s." the
first on or after it. A bare day takes the year of the same day elsewhere in the text, else of the
nearest full date in its sentence, else it is the one nearest to the document's date, on the side
that the sentence's words point to as long as that is no more than eight months away.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

import msgspec

from extractor.finders.dates import atoms, stretches
from extractor.finders.dates.atoms import PAST_TURN, SAME_YEAR, Atom
from extractor.finders.dates.tense import A_YEAR, lean_of, sentence
from extractor.finders.dates.words import AFTER, BEFORE, BY, FOR, Context
from extractor.language import calendar
from extractor.language.calendar import MONTHS, WEEKDAYS, Calendar, Interval

INCOMPLETE, IMPOSSIBLE, UNLISTED, UNDATED, ODD_TURN = "D101", "D102", "D103", "D104", "D105"

# "20 mei jl." in a letter of 12 May: more than so many days back while this year's 20 May is less
# than so many days ahead. The letter was dated too early; nobody writes "jl." of a year ago.
_TOO_LONG_AGO, _JUST_AHEAD = 330, 31
_JUST_PAST = 31
# How far, in characters, a bare day looks for a full date in its sentence.
_NEAR = 100
# Between dates that share the year of the last one.
_LISTING = frozenset(
    (*MONTHS, *WEEKDAYS, "en", "of", "op", "t/m", "tot", "met", "-", "van", "eind")
)


class Clock(msgspec.Struct):
    """Where in time the document stands: ``today`` is its date, or the best guess if not ``sure``.

    ``dated`` are the places and days whose year is known, in text order; ``same`` has the places
    and years of each (month, day) that is printed with its year.
    """

    text: str
    calendar: Calendar
    today: date | None
    sure: bool
    dated: list[tuple[int, date]] = []
    same: dict[tuple[int, int], list[tuple[int, int]]] = {}


class Resolved(msgspec.Struct, frozen=True):
    """First and last day, None where unresolved; ``code`` of what is odd about it, else ""."""

    days: Interval | None
    code: str = ""


UNRESOLVED = Resolved(None)


def resolve(atom: Atom, before: Context, clock: Clock, since: date | None = None) -> Resolved:
    """The days that an atom covers. ``since``: the day from which a recess counts, or a month that was
    promised, if not today."""
    known = clock.calendar
    if atom.unit == atoms.DAY:
        return _day(atom, before, clock)
    if atom.unit == atoms.YEARS and atom.year is not None:
        return Resolved(stretches.years(atom, atom.year, known))
    if atom.unit == atoms.EVENT:
        return UNRESOLVED
    year = printed_year(atom, clock)
    if atom.unit == atoms.RECESS:
        if year is not None:
            return _listed(stretches.recess_in(atom.name, year, known))
        if clock.today is None:
            return Resolved(None, UNDATED)
        past = before.which == -1 or atom.turn == PAST_TURN
        over = before.limit == AFTER
        past = past or (over and lean_of(atom, before, clock.text)[0] < 0)
        since = since or clock.today
        return _listed(stretches.recess_since(atom.name, since, known, past=past, over=over))
    if year is not None:
        return Resolved(stretches.in_year(atom, year, known))
    if clock.today is None:
        return Resolved(None, UNDATED)
    if atom.unit == atoms.WEEKDAY:
        turn = atom.turn or before.which
        return Resolved(stretches.weekday(atom, turn, clock.today)) if turn else UNRESOLVED
    if before.which is not None or atom.unit.endswith("*"):
        return Resolved(stretches.pointed(atom, before.which or 0, known, clock.today))
    return _without_year(atom, before, clock, clock.today, since)


def _listed(found: stretches.Listed | None) -> Resolved:
    return Resolved(found[0], "" if found[1] else UNLISTED) if found else UNRESOLVED


def _without_year(
    atom: Atom, before: Context, clock: Clock, today: date, since: date | None
) -> Resolved:
    """A month, quarter, season or week of which the text leaves the year to the reader."""
    around = range(today.year - 1, today.year + 2)
    choices = [days for y in around if (days := stretches.in_year(atom, y, clock.calendar))]
    if not choices:
        return UNRESOLVED
    if atom.turn:
        return Resolved(_nearest(choices, today, atom.turn, A_YEAR))
    lean, reach = lean_of(atom, before, clock.text)
    if atom.unit in (atoms.SEASON, atoms.QUARTER, atoms.FEAST):
        if lean == 0 and atom.unit != atoms.QUARTER:
            lean = 1  # "planning: najaar"
        return Resolved(_nearest(choices, today, lean, A_YEAR))
    nearby = _dated_nearby(atom, clock)
    if nearby is not None:
        # "op 4 februari 2026 toegezegd uiterlijk in december ...": ahead from there
        ahead = int(before.limit in (BY, BEFORE, FOR) and not _listed_with(atom, clock))
        return Resolved(_nearest(choices, nearby, ahead, A_YEAR))
    if since is not None and lean > 0:
        return Resolved(_nearest(choices, since, 1, A_YEAR))
    if before.limit in (BEFORE, FOR) and before.part is None and reach == A_YEAR:
        choices = [days for days in choices if days[0] > today] or choices  # "vóór maart", in March
    return Resolved(_nearest(choices, today, lean, reach))


def printed_year(atom: Atom, clock: Clock) -> int | None:
    """The year as printed ("2026") or said ("van volgend jaar", "van datzelfde jaar")."""
    if atom.year is not None or atom.shift is None:
        return atom.year
    if atom.shift == SAME_YEAR:
        i = bisect_left(clock.dated, (atom.start, date.min))
        return clock.dated[i - 1][1].year if i else None
    return None if clock.today is None else clock.today.year + atom.shift


def _day(atom: Atom, before: Context, clock: Clock) -> Resolved:
    if atom.month == 0:
        return Resolved(None, INCOMPLETE)
    year = printed_year(atom, clock)
    if year is not None:
        one = calendar.day(year, atom.month, atom.number)
        return Resolved((one, one)) if one else Resolved(None, IMPOSSIBLE)
    if calendar.day(2024, atom.month, atom.number) is None:  # not even in a leap year
        return Resolved(None, IMPOSSIBLE)
    if clock.today is None:
        return Resolved(None, UNDATED)
    choices = list(_every_year(atom, clock.today.year))
    turn = atom.turn or (before.which or 0)
    if turn:
        return _turned(choices, turn, clock)
    if (atom.number > 1 and (atom.number, atom.month) != (31, 12)) and (
        known := clock.same.get((atom.month, atom.number))
    ):
        i = bisect_left(known, (atom.start, 0))
        place = min(known[max(0, i - 1) : i + 1], key=lambda one: abs(one[0] - atom.start))
        same = calendar.day(place[1], atom.month, atom.number)
        return Resolved((same, same) if same else None)
    nearby = _dated_nearby(atom, clock)
    if nearby is not None:
        return Resolved(_nearest(list(_every_year(atom, nearby.year)), nearby, 0, 0))
    lean, reach = lean_of(atom, before, clock.text)
    near = _nearest(choices, clock.today, 0, 0)
    if lean > 0 and abs((near[0] - clock.today).days) <= _JUST_PAST:
        return Resolved(near)  # "op 10 maart spreek ik" in a letter that went out two days later
    return Resolved(_nearest(choices, clock.today, lean, reach))


def _every_year(atom: Atom, around: int) -> Iterator[Interval]:
    """The day in the years around one; 29 February needs more of them."""
    reach = 4 if (atom.month, atom.number) == (2, 29) else 1
    for year in range(around - reach, around + reach + 1):
        if one := calendar.day(year, atom.month, atom.number):
            yield one, one


def _turned(choices: list[Interval], turn: int, clock: Clock) -> Resolved:
    """ "jl." or "a.s." against the document's date; nearest to it when that is only a guess."""
    today = clock.today
    assert today is not None
    near = _nearest(choices, today, 0, 0)
    if not clock.sure:
        return Resolved(near)
    strict = _nearest(choices, today, turn, 9 * A_YEAR)
    far, ahead = abs((strict[0] - today).days), abs((near[0] - today).days)
    if strict != near and far > _TOO_LONG_AGO and ahead <= _JUST_AHEAD:
        return Resolved(near, ODD_TURN)
    return Resolved(strict)


def _nearest(choices: list[Interval], today: date, lean: int, reach: int) -> Interval:
    """The stretch nearest to a day; within ``reach`` days on the side to which ``lean`` points."""

    def distance(days: Interval) -> int:
        return max((days[0] - today).days, (today - days[1]).days, 0)

    side = [d for d in choices if (d[1] >= today if lean > 0 else d[0] <= today)] if lean else []
    best = min(side, key=distance, default=None)
    return best if best and distance(best) <= reach else min(choices, key=distance)


def _dated_nearby(atom: Atom, clock: Clock) -> date | None:
    """The nearest day of known year before the atom in its own sentence, or the next of one list: "op 26
    januari aanvaard en gaat in op 1 juli 2028" tells of two years."""
    listed = _listed_with(atom, clock)
    if listed is not None:
        return listed
    i = bisect_left(clock.dated, (atom.end, date.min))
    start, _ = sentence(clock.text, atom.start)
    near = [
        (atom.start - at, day)
        for at, day in clock.dated[max(0, i - 2) : i]
        if start <= at < atom.start and atom.start - at <= _NEAR
    ]
    return min(near)[1] if near else None


def _listed_with(atom: Atom, clock: Clock) -> date | None:
    """The day of known year that closes the list in which an atom stands: "3 maart, 12 april en 4 juni 2026",
    "januari tot en met maart 2026"."""
    i = bisect_left(clock.dated, (atom.end, date.min))
    if i == len(clock.dated) or clock.dated[i][0] - atom.end > _NEAR:
        return None
    words = clock.text[atom.end : clock.dated[i][0]].replace(",", " ").lower().split()
    return clock.dated[i][1] if all(w in _LISTING or w.isdigit() for w in words) else None
