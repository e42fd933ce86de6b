"""A term that the nota names for a toezegging or motie lies before the day of the letter."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.base import Clash, Rule, letter_day
from extractor.coverage.sides import Pair


def find(pair: Pair) -> Iterator[Clash]:
    day, quote = letter_day(pair)
    if day is None:
        return
    for hit in pair.nota.found.commitments:
        due = hit.value.due
        if due is None or due.not_after is None or due.not_after >= day:
            continue
        at = pair.nota.text.find(due.text, hit.start, hit.end)
        place = (at, at + len(due.text)) if at >= 0 else (hit.start, hit.end)
        yield Clash(
            nota=pair.nota.quote(*place),
            brief=quote,
            values={"term": due.text, "until": due.not_after, "day": day},
        )


RULE = Rule(
    code="K118",
    kind="term",
    severity="info",
    nl="de termijn {term} ({until}) was voorbij op {day}",
    en="the term {term} ({until}) had passed on {day}",
    find=find,
    triggers=(
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt de Kamer vóór 1 mei 2026 een overzicht van fietsstraten (aan lid Zwart, CDA).",
        "Datum: 9 juni 2026\nBetreft: Fietsstraten\n\nGeachte voorzitter,\n\nEen overzicht van fietsstraten treft u aan.",
    ),
    silent=(
        "Datum: 2 juni 2026\nKern\nToezeggingen:\n- De minister stuurt de Kamer vóór 1 juli 2026 een overzicht van fietsstraten (aan lid Zwart, CDA).",
        "Datum: 9 juni 2026\nBetreft: Fietsstraten\n\nGeachte voorzitter,\n\nEen overzicht van fietsstraten treft u aan.",
    ),
)
