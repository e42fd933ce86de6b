"""A term that the nota names for a toezegging or motie lies before the day of the letter."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.base import Clash, Rule, letter_day
from extractor.coverage.sides import Pair
from extractor.findings import Commitment
from extractor.patterns import pattern

_YEAR = pattern(r"\b(?:19|20)\d\d\b")
_DIGITS = 4  # of a year


def find(pair: Pair) -> Iterator[Clash]:
    day, quote = letter_day(pair)
    if day is None:
        return
    for hit in pair.nota.found.commitments:
        due = hit.value.due
        until = _until(hit.value)
        if due is None or until is None or until >= day:
            continue
        at = pair.nota.text.find(due.text, hit.start, hit.end)
        place = (at, at + len(due.text)) if at >= 0 else (hit.start, hit.end)
        yield Clash(
            nota=pair.nota.quote(*place),
            brief=quote,
            values={"term": due.text, "until": until, "day": day},
        )


def _until(item: Commitment) -> str | None:
    """The last day of an item's term; of one without its year the first such day after the debate in which
    it was promised ("vóór 1 april", promised in February, told in May)."""
    due, debate = item.due, item.debate
    if due is None or due.not_after is None:
        return None
    promised = debate.date if debate is not None else None
    if promised is None or _YEAR.search(due.text) is not None:
        return due.not_after
    before = f"{int(due.not_after[:_DIGITS]) - 1:04}{due.not_after[_DIGITS:]}"
    return before if promised <= before else due.not_after


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
