"""A day without its month in the nota ("14 jl.")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from extractor.coverage.rules.base import MOST, Clash, Rule
from extractor.coverage.rules.context import Both, both
from extractor.coverage.sides import Pair
from extractor.finders.base import Hit
from extractor.findings import Date, Quote
from extractor.patterns import pattern

_MOST = 20
_BARE = pattern(r"\d{1,2} (?:jl|ll|jongstleden|dezer|a\.?s)\b\.?")


Incomplete = tuple[int, int, Hit[Date] | None]


def incomplete(pair: Pair) -> list[Incomplete]:
    """Days without a month, each with the day of the letter that it must be: the one with the same
    number, where both sentences have most in common."""
    sight = both(pair)
    found: list[Incomplete] | None = sight.nota.kept.get("incomplete")
    if found is None:
        found = sight.nota.kept["incomplete"] = list(_incomplete(sight))
    return found


def _incomplete(sight: Both) -> Iterator[Incomplete]:
    text = sight.nota.text
    for match in islice(_BARE.finditer(text), _MOST):
        if text[max(0, match.start() - 1) : match.start()].isdigit():
            continue
        number = int(match.group().split()[0])
        best: Hit[Date] | None = None
        score = 0.0
        for hit in sight.pair.brief.found.dates[: 2 * MOST]:
            day = hit.value.start
            if hit.value.kind != "day" or day is None or int(day[8:]) != number:
                continue
            alike = sight.alike(match.start(), hit.start)
            if alike > score:
                best, score = hit, alike
        yield match.start(), match.end(), best


def find(pair: Pair) -> Iterator[Clash]:
    for start, end, hit in incomplete(pair):
        quote: Quote | None = None
        if hit is not None:
            quote = pair.brief.quote(hit.start, hit.end)
        yield Clash(
            nota=pair.nota.quote(start, end),
            brief=quote,
            values={
                "nota": pair.nota.text[start:end],
                "brief": quote.text if quote else "geen dag met dat nummer",
            },
        )


RULE = Rule(
    code="K104",
    kind="date",
    severity="warning",
    nl="de datum is onvolledig: {nota} in de nota; in de brief: {brief}",
    en="the date is incomplete: {nota} in the nota; in the letter: {brief}",
    find=find,
    triggers=(
        "Kern\nIn het bestuurlijk overleg Havens van 14 jl. is dit afgesproken.",
        "In het bestuurlijk overleg Havens van 14 mei jl. is dit afgesproken.",
    ),
    silent=(
        "Kern\nIn het bestuurlijk overleg Havens van 14 mei jl. is dit afgesproken.",
        "In het bestuurlijk overleg Havens van 14 mei jl. is dit afgesproken.",
    ),
)
