"""When the Kamer hears of something: what the nota says that the letter promises ("in september bericht u
de Kamer hoeveel plekken bezet zijn") and what the letter promises ("dat meld ik u in oktober")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import msgspec

from extractor.coverage.rules import days
from extractor.coverage.rules.base import MOST, letter_day
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.reading import Reading
from extractor.coverage.rules.terms import FIRST, LAST, Found, Range, span
from extractor.coverage.rules.topic import about, answers
from extractor.document import LABEL
from extractor.language.calendar import parse_iso
from extractor.patterns import pattern

_LEAST = 1.5  # what the passages must share
_ANSWERS = 1.0  # the same where the letter answers there what the nota tells of
_MARGIN = 0.5  # by which another time of the letter must fit less
_KINDS = ("term", "day", "month", "quarter", "season", "period")
_VAGUE = ("season", "period")  # whose bounds are not sharp
_ROOM = timedelta(days=45)  # by which another time must lie outside these
_YEAR = 4  # digits of a year
# The nota speaks of what its reader will do, not of what was once promised or asked.
_NOTA = pattern(
    r"(?i)\bde (?:Tweede )?Kamer\b[^.;]{0,40}\b(?:hoort|verneemt|ontvangt|krijgt|wordt)\b"
    r"|\b(?:hoort|verneemt|ontvangt|krijgt|wordt)\b[^.;]{0,12}\bde (?:Tweede )?Kamer\b"
    r"|\b(?:bericht|informeert|meldt|stuurt|zendt|rapporteert|laat|schrijft|deelt)\b[^.;]{0,12}\bu\b[^.;]{0,30}\bKamer\b"
    r"|\bu\b[^.;]{0,40}\b(?:bericht|informeert|meldt|stuurt|zendt|rapporteert|laat|schrijft|deelt)\b[^.;]{0,30}\bKamer\b"
    r"|\bvolgt\b[^.;]{0,30}brief\b|\b(?:brief|rapportage|bericht) volgt\b|\bkomt u\b[^.;]{0,60}\bterug\b"
)
_LETTER = pattern(
    r"(?i)\b(?:bericht|informeer|meld|deel|stuur|zend|rapporteer|laat|breng|kom)\b[^.;]{0,40}\b(?:ik|wij)\b"
    r"|\b(?:ik|wij)\b[^.;]{0,80}\b(?:bericht|berichten|informeer|informeren|meld|melden|deel|delen|stuur|sturen|zend|zenden"
    r"|rapporteer|rapporteren|weten|terug|op de hoogte)\b"
    r"|\b(?:ontvangt|hoort|verneemt|krijgt)\b[^.;]{0,12}\b(?:u|uw Kamer)\b|\b(?:u|uw Kamer)\b[^.;]{0,40}\b(?:ontvangt|hoort|verneemt|krijgt)\b"
)
_ONCE = pattern(
    r"(?i)\b(?:zou|zouden|toegezegd|toezegging|toezegde|zegde|beloofd|beloofde|verzocht|verzoekt|verzoeken|vroeg|gevraagd|zei"
    r"|heb|heeft|hebben|was|waren)\b"
)


class Told(msgspec.Struct, frozen=True):
    """A time at which the Kamer is to hear something."""

    hit: Found
    place: Range  # first and last day


def differing(sight: Both) -> Iterator[tuple[Found, Found]]:
    """Times of the nota, each with the letter's other time for a report on the same."""
    after = letter_day(sight.pair)[0] or sight.pair.nota.metadata.date or FIRST
    mine = list(_told(sight.nota, _NOTA, after))
    letter = list(_told(sight.brief, _LETTER, after)) if mine else []
    for one in mine:
        best = _best(sight, one, letter)
        if best is not None:
            yield one.hit, best.hit


def _told(reading: Reading, said: re.Pattern[str], after: str) -> Iterator[Told]:
    """What lies behind a day, in a sentence that says that the Kamer hears of something then."""
    last = -1
    for hit in reading.side.found.dates[: 4 * MOST]:
        if hit.value.kind not in _KINDS or hit.start < last:
            continue
        if reading.side.document.passage_at(hit.start).kind == LABEL:
            continue
        start, end = reading.sentence(hit.start)
        if said.search(reading.text, start, end) is None:
            continue
        if _ONCE.search(reading.text, start, end) is not None or days.is_sending(reading, hit):
            continue
        last = end  # what follows in the sentence is of what will be told
        place = _ahead(hit, after)
        if place is not None:
            yield Told(hit, place)


def _ahead(hit: Found, after: str) -> Range | None:
    """The days of a time that is still to come; of a month or season without a year the next one."""
    first, last = span(hit)
    if last >= after:
        return first, last
    if hit.value.kind == "year" or hit.value.text[-_YEAR:].isdigit():
        return None
    year = int(after[:_YEAR]) + (last[_YEAR:] < after[_YEAR:]) - int(last[:_YEAR])
    return _later(first, year), _later(last, year)


def _later(day: str, years: int) -> str:
    return day if day in (FIRST, LAST) else f"{int(day[:_YEAR]) + years:04}{day[_YEAR:]}"


def _best(sight: Both, one: Told, letter: list[Told]) -> Told | None:
    """The letter's other time in the passage that is most about the same; None when one there fits."""
    best: Told | None = None
    most = settled = 0.0
    for other in letter:
        but = (f"@{days.iso(one.hit)}", f"@{days.iso(other.hit)}")
        told = about(sight, one.hit.start, other.hit.start, but)
        places = sight.nota.index(one.hit.start), sight.brief.index(other.hit.start)
        if not _apart(one, other):
            settled = max(settled, told)
        elif told >= (_ANSWERS if answers(sight, *places) else _LEAST) and told > most:
            best, most = other, told
    return best if settled + _MARGIN < most else None


def _apart(one: Told, other: Told) -> bool:
    """Whether no day fits both, with some room for seasons and the like."""
    (a, b), (c, d) = one.place, other.place
    if (a == c == FIRST) or (b == d == LAST):
        return one.place != other.place
    vague = one.hit.value.kind in _VAGUE or other.hit.value.kind in _VAGUE
    room = _ROOM if vague else timedelta(days=1)
    return _far(b, c, room) or _far(d, a, room)


def _far(end: str, start: str, room: timedelta) -> bool:
    first, second = parse_iso(end), parse_iso(start)
    return first is not None and second is not None and second - first >= room
