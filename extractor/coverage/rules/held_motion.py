"""A held motion (aangehouden) past two months: it may have lapsed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec

from extractor.coverage.rules.base import Clash, Rule, letter_day
from extractor.coverage.rules.context import both
from extractor.coverage.rules.motions import key, motions
from extractor.coverage.rules.reading import Range, Reading
from extractor.coverage.sides import Pair
from extractor.language.calendar import add_months, parse_iso
from extractor.patterns import pattern

# "Aangehouden", "zij hield die op 25 november aan".
_HELD = pattern(r"\baangehouden\b|\b(?:houdt|hield)\b[^;\n]{0,80}\baan\b")
# Who else is "aangehouden".
_ARREST = pattern(
    r"(?i)verdacht|politie|marechaussee|arrest|\b(?:personen|mensen|man|mannen|vrouw|vrouwen|jongeren|verdachten|demonstranten)\b"
)
# What ended it, or will: then nothing is held any longer.
_OVER = pattern(
    r"(?i)\b(?:aangenomen|verworpen|vervallen|vervalt|ingetrokken|intrekken|gewijzigd|alsnog in stemming|opnieuw ingediend|overgenomen)\b"
)
_MOTION = pattern(r"(?i)\bmotie")
_MONTHS = 2


def find(pair: Pair) -> Iterator[Clash]:
    text, quote = letter_day(pair)
    day = parse_iso(text)
    if day is None:
        return
    sight = both(pair)
    letter = list(_told(sight.brief))
    for hit in pair.nota.found.commitments:
        if hit.value.kind != "motie":
            continue
        start = sight.nota.sentence(hit.start)[0]
        debate = hit.value.debate
        held = _HELD.search(sight.nota.text, start, hit.end)
        since = parse_iso(debate.date) if held is not None and debate is not None else None
        if since is None:
            since = _since(sight.nota, start, hit.end)
        place = None
        if since is None or add_months(since, _MONTHS) >= day:
            numbers = frozenset(hit.value.references) | _numbers(sight.nota, start, hit.end)
            movers = {key(actor.name) for actor in hit.value.made_to}
            told = next(
                (one for one in letter if one.numbers & numbers or one.movers & movers), None
            )
            since, place = (None, None) if told is None else (told.since, told.place)
        if since is None or add_months(since, _MONTHS) >= day:
            continue
        yield Clash(
            nota=pair.nota.quote(hit.start, hit.end),
            brief=quote if place is None else pair.brief.quote(*place),
            values={"since": since.isoformat(), "day": day.isoformat()},
        )


class _Held(msgspec.Struct, frozen=True):
    """A motion of which the letter says since when it is held."""

    since: date
    numbers: frozenset[str]
    movers: frozenset[str]
    place: Range


def _told(reading: Reading) -> Iterator[_Held]:
    """The passages of a text in which one motion is told to be held since some day."""
    for match in _HELD.finditer(reading.text):
        start, end = reading.paragraph(match.start())
        since = _since(reading, *reading.sentence(match.start()))
        if since is None or _MOTION.search(reading.text, start, end) is None:
            continue
        movers = [one for one in motions(reading) if start <= one.hit.start < end]
        yield _Held(
            since,
            _numbers(reading, start, end),
            frozenset(name for one in movers for name in one.movers),
            reading.sentence(match.start()),
        )


def _since(reading: Reading, start: int, end: int) -> date | None:
    """The last day that a stretch names, in which a motion is said to be held and nothing to have ended
    that."""
    if _HELD.search(reading.text, start, end) is None or any(
        other.search(reading.text, start, end) is not None for other in (_OVER, _ARREST)
    ):
        return None
    days = [
        hit.value.start
        for hit in reading.side.found.dates
        if start <= hit.start < end and hit.value.kind == "day" and hit.value.start
    ]
    return parse_iso(max(days)) if days else None


def _numbers(reading: Reading, start: int, end: int) -> frozenset[str]:
    return frozenset(
        hit.value.id
        for hit in reading.side.found.references
        if start <= hit.start < end and hit.value.id is not None
    )


RULE = Rule(
    code="K119",
    kind="term",
    severity="info",
    nl="de motie is sinds {since} aangehouden en kan op {day} vervallen zijn",
    en="the motion has been held since {since} and may have lapsed on {day}",
    find=find,
    triggers=(
        "Datum: 2 juni 2026\nKern\n- De aangehouden motie-Zwart (29 398, nr. 913) uit het tweeminutendebat Fiets van 4 maart 2026 over fietsstraten.",
        "Datum: 9 juni 2026\nBetreft: Fietsstraten\n\nGeachte voorzitter,\n\nOver fietsstraten bericht ik later.",
    ),
    silent=(
        "Datum: 2 juni 2026\nKern\n- De aangehouden motie-Zwart (29 398, nr. 913) uit het tweeminutendebat Fiets van 20 mei 2026 over fietsstraten.",
        "Datum: 9 juni 2026\nBetreft: Fietsstraten\n\nGeachte voorzitter,\n\nOver fietsstraten bericht ik later.",
    ),
)
