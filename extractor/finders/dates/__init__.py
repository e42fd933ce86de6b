"""Days, months, quarters, seasons, years, periods and terms.

Read (``numbered``, ``named``, ``reading``), placed in a year (``clock``, ``years``,
``stretches``), joined into periods (``periods``) and bound by the limit before them
(``terms``). A day that stands in a period or term is a hit of its own beside it; no other two
hits overlap.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterator
from datetime import date
from functools import cache

from extractor.document import NOTA, Document, Issue
from extractor.finders.base import Found, Hit
from extractor.finders.dates import atoms, patterns, terms
from extractor.finders.dates.clock import clock_of
from extractor.finders.dates.periods import days_of, periods
from extractor.finders.dates.reading import Reading, read
from extractor.finders.dates.tense import sentence
from extractor.finders.dates.words import AFTER, REST, WEEK_OF
from extractor.finders.dates.years import UNDATED, Clock, resolve
from extractor.finders.openings import openings, plain
from extractor.findings import Date
from extractor.knowledge import load
from extractor.language.calendar import Calendar

PERIOD, TERM = "period", "term"
_KINDS = {
    atoms.DAY: "day", atoms.WEEKDAY: "day", atoms.MONTH: "month", atoms.THIS_MONTH: "month",
    atoms.QUARTER: "quarter", atoms.THIS_QUARTER: "quarter",
    atoms.SEASON: "season", atoms.YEAR: "year", atoms.THIS_YEAR: "year",
    atoms.FEAST: TERM, atoms.EVENT: TERM,
}  # fmt: skip
# start, end, first day, last day, kind
_Raw = tuple[int, int, date | None, date | None, str]


@cache
def _calendar() -> Calendar:
    return load("calendar", Calendar)


def find(document: Document, found: Found) -> tuple[list[Hit[Date]], list[Issue]]:
    """All dates and terms in text order, a longer one before the day inside it."""
    text = plain(document.text)
    found.openings = openings(text)
    spans = ((hit.start, hit.end) for hit in found.references)
    readings = read(text, document.numbers, found.openings, spans)
    clock = clock_of(text, readings, found.date, _calendar())
    debates = _resolve(text, readings, clock, nota=document.kind == NOTA)
    raw: list[_Raw] = [(*one, PERIOD) for one in periods(text, readings, clock)]
    for i, reading in enumerate(readings):
        if reading.atom.unit == atoms.WITHIN:
            follows = readings[i + 1] if i + 1 < len(readings) else None
            raw += _within(text, reading, follows, debates, clock, nota=document.kind == NOTA)
        else:
            raw += _single(reading, clock)
    raw.sort(key=_place)
    return [_hit(document, *one) for one in raw], list(_issues(document, readings, clock))


def _place(raw: _Raw) -> tuple[int, int]:
    return raw[0], -raw[1]


def _hit(
    document: Document, start: int, end: int, first: date | None, last: date | None, kind: str
) -> Hit[Date]:
    span = document.span(start, end)
    value = Date(
        text=document.source[span[0] : span[1]],
        span=span,
        start=None if first is None else first.isoformat(),
        end=None if last is None else last.isoformat(),
        kind=kind,
    )
    return Hit(start, end, value)


def _resolve(text: str, readings: list[Reading], clock: Clock, *, nota: bool) -> terms.Meetings:
    """Give every reading its days: first the days that stand firm, then those that lean on them,
    then what is counted from debates. Returns the debates."""
    bare, others = [], []
    for reading in readings:
        atom = reading.atom
        if atom.unit != atoms.DAY:
            others.append(reading)
        elif (
            atom.year is None and atom.shift is None and not atom.turn and not reading.before.which
        ):
            bare.append(reading)
        else:
            reading.result = resolve(atom, reading.before, clock)
            if atom.year is None and clock.sure and reading.result.days:
                same = clock.same.setdefault((atom.month, atom.number), [])
                insort(same, (atom.start, reading.result.days[0].year))
    for reading in bare:
        reading.result = resolve(reading.atom, reading.before, clock)
    days = [(r.atom, r.result.days[0]) for r in readings if r.result.days]
    debates = terms.meetings(text, days, clock.today)
    for reading in others:
        atom, since = reading.atom, None
        if nota and atom.unit == atoms.RECESS and atom.name != "reces" and reading.limit != AFTER:
            # A toezegging's recess is the first after the debate, also in a nota of later date.
            since = terms.promised_at(text, atom.start, debates)
        elif nota and atom.unit == atoms.MONTH and atom.year is None:
            since = terms.promised_at(text, atom.start, debates)
        reading.result = resolve(atom, reading.before, clock, since)
    return debates


def _single(reading: Reading, clock: Clock) -> Iterator[_Raw]:
    """One reading's own hits: itself, or the term that its limit makes of it; of a day both."""
    atom, before, limit = reading.atom, reading.before, reading.limit
    days = days_of(reading, clock)
    if atom.unit == atoms.DAY and (reading.joined or before.part != WEEK_OF):
        first = days and days[0]
        yield atom.start, atom.end, first, first, _KINDS[atoms.DAY]
    if reading.joined or (atom.unit == atoms.WEEKDAY and days is None):
        return
    if limit is not None:
        whole = reading.result.days
        bounds = terms.limits(limit, atom, before, whole, days) if whole and days else (None, None)
        yield before.start, atom.end, *bounds, TERM
    elif atom.unit != atoms.DAY or before.part == WEEK_OF:
        kind = TERM if before.part == REST else PERIOD if before.part else _KINDS.get(atom.unit)
        yield reading.start, atom.end, *(days or (None, None)), kind or PERIOD


def _within(
    text: str,
    reading: Reading,
    follows: Reading | None,
    debates: terms.Meetings,
    clock: Clock,
    *,
    nota: bool,
) -> Iterator[_Raw]:
    """ "binnen zes weken": from the event it names, from the debate, else from the document."""
    atom = reading.atom
    start, end = sentence(text, atom.start)
    since: date | None = None
    if text.startswith(" na ", atom.end):
        near = follows is not None and follows.atom.start < min(end, atom.end + 90)
        if follows is not None and near and follows.result.days:
            since = follows.result.days[1]
        elif patterns.DEBATE.search(text, atom.end, min(end, atom.end + 60)):
            since = terms.promised_at(text, atom.start, debates)
        elif patterns.DISPATCH.match(text, atom.end):
            since = clock.today
    elif terms.is_binding(text, atom.start):
        since = terms.held_within(debates, start, end)
        if since is None and nota:
            since = terms.promised_at(text, atom.start, debates)
        since = since or clock.today
    if since is None and not terms.is_binding(text, atom.start):
        return  # "binnen twee jaar na hun vrijlating": nobody's term
    yield atom.start, atom.end, None, since and terms.within(atom.name, since), TERM


def _issues(document: Document, readings: list[Reading], clock: Clock) -> Iterator[Issue]:
    """What is odd about single dates, and once that the document has no date of its own."""
    undated = []
    for reading in readings:
        atom, code = reading.atom, reading.result.code
        if not clock.sure and atom.year is None and atom.unit != atoms.EVENT and code != "D101":
            undated.append(document.span(reading.start, atom.end))
        if code and code != UNDATED:
            span = document.span(reading.start, atom.end)
            text = document.source[span[0] : span[1]]
            yield Issue(code, {"text": text, "date": str(clock.today or "")}, span)
    if undated:
        start, end = undated[0]
        guess = "" if clock.today is None else clock.today.year
        values: dict[str, str | int] = {
            "text": document.source[start:end],
            "count": len(undated),
            "year": guess,
        }
        yield Issue(UNDATED, values, undated[0])
