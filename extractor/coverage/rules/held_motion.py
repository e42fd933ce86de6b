"""A held motion (aangehouden) past two months: it may have lapsed."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.base import Clash, Rule, letter_day
from extractor.coverage.rules.context import both
from extractor.coverage.sides import Pair
from extractor.language.calendar import add_months, parse_iso
from extractor.patterns import pattern

_HELD = pattern(r"\baangehouden\b|\bhoudt\b[^.\n]{0,60}\baan\b")
_MONTHS = 2


def find(pair: Pair) -> Iterator[Clash]:
    text, quote = letter_day(pair)
    day = parse_iso(text)
    if day is None:
        return
    reading = both(pair).nota
    for hit in pair.nota.found.commitments:
        if hit.value.kind != "motie":
            continue
        start = reading.sentence(hit.start)[0]
        held = _HELD.search(reading.text, start, hit.end)
        debate = hit.value.debate
        since = parse_iso(debate.date) if debate is not None else None
        if held is None or since is None or add_months(since, _MONTHS) >= day:
            continue
        yield Clash(
            nota=pair.nota.quote(hit.start, hit.end),
            brief=quote,
            values={"since": since.isoformat(), "day": day.isoformat()},
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
