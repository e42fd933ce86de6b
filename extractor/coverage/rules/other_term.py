"""The term for the same thing differs: what must be ready, and when."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules import days
from extractor.coverage.rules.base import MOST, Clash, Rule, commitment_at
from extractor.coverage.rules.context import both
from extractor.coverage.sides import Pair
from extractor.document import LABEL
from extractor.finders.base import Hit
from extractor.findings import Date
from extractor.patterns import pattern

_LEAST = 1.5  # what the sentences must share
_DIGITS = 0.5  # added when only the month or only the year differs
# "Uiterlijk", "vóór" and "voor" end something; "vanaf" and "per" begin it: never one for the other.
_UNTIL = pattern(r"(?i)\b(?:uiterlijk|v[oó][oó]r|tot|eind|binnen|gereed|klaar)\b")
_DAY = pattern(r"\d{1,2} [a-z]{3,9}|\d{1,2}[-/]\d{1,2}")
_QUARTER = pattern(r"(?i)kwartaal|\bQ[1-4]")
_FROM = pattern(r"(?i)\b(?:vanaf|per|sinds|met ingang|na)\b")


def _exact(hit: Hit[Date]) -> str | None:
    """How exactly the term is named: a day or a quarter; anything else is too vague to compare."""
    if _DAY.search(hit.value.text) is not None:
        return "day"
    return "quarter" if _QUARTER.search(hit.value.text) is not None else None


def _way(hit: Hit[Date]) -> str | None:
    if _FROM.search(hit.value.text) is not None:
        return "from"
    return "until" if _UNTIL.search(hit.value.text) is not None else None


def find(pair: Pair) -> Iterator[Clash]:
    sight = both(pair)
    letter = [h for h in pair.brief.found.dates if h.value.kind == "term" and days.iso(h)][:MOST]
    said = {days.iso(h) for h in pair.nota.found.dates}
    theirs = {days.iso(h) for h in pair.brief.found.dates if h.value.kind in ("day", "term")}
    for hit in pair.nota.found.dates[: 2 * MOST]:
        day = days.iso(hit)
        if (
            hit.value.kind != "term"
            or day is None
            or day in theirs
            or days.is_plan(sight.nota, hit)
        ):
            continue
        if pair.nota.document.passage_at(hit.start).kind == LABEL:
            continue
        if commitment_at(pair.nota, hit.start) is not None:
            continue  # a term of the promise itself, and not of what the letter tells
        way, exact = _way(hit), _exact(hit)
        if way is None or exact is None:
            continue
        best: Hit[Date] | None = None
        score = _LEAST
        for other in letter:
            its = days.iso(other) or ""
            if its in said or _way(other) != way or _exact(other) != exact:
                continue
            alike = sight.alike(hit.start, other.start, (f"@{day}", f"@{its}"))
            alike += _DIGITS if its[8:] == day[8:] or its[:7] == day[:7] else 0.0
            if alike >= score:
                best, score = other, alike
        if best is not None:
            yield Clash(
                nota=pair.nota.quote(hit.start, hit.end),
                brief=pair.brief.quote(best.start, best.end),
                values={"nota": hit.value.text, "brief": best.value.text},
            )


RULE = Rule(
    code="K120",
    kind="term",
    severity="warning",
    nl="de termijn voor hetzelfde verschilt: {nota} in de nota, {brief} in de brief",
    en="the term for the same thing differs: {nota} in the nota, {brief} in the letter",
    find=find,
    triggers=(
        "Kern\nDe wachtlijst bij het loodswezen is uiterlijk 1 maart 2027 weggewerkt.",
        "De wachtlijst bij het loodswezen zal uiterlijk 1 september 2027 zijn weggewerkt.",
    ),
    silent=(
        "Kern\nDe wachtlijst bij het loodswezen is uiterlijk 1 maart 2027 weggewerkt.",
        "De wachtlijst bij het loodswezen zal vóór 2 maart 2027 zijn weggewerkt.",
    ),
)
