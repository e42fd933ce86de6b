"""All discrepancy rules, in the one list that says which there are."""

from __future__ import annotations

from extractor.coverage.rules import (
    attachment_count,
    attachment_missing,
    co_signing,
    code_form,
    code_month,
    code_twice,
    commission,
    event_date,
    figure,
    held_motion,
    incomplete_date,
    movers,
    no_promises,
    other_number,
    other_term,
    party,
    points,
    replaced,
    term_passed,
    told_before,
    two_numbers,
)
from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.sides import Pair
from extractor.document import Span
from extractor.findings import Discrepancy, Quote

_NUMBERS, _DAYS, _TERMS = "reference", "date", "term"

RULES: tuple[Rule, ...] = (
    movers.RULE,
    party.RULE,
    event_date.RULE,
    incomplete_date.RULE,
    told_before.RULE,
    figure.RULE,
    points.RULE,
    commission.RULE,
    co_signing.RULE,
    attachment_missing.RULE,
    attachment_count.RULE,
    other_number.RULE,
    two_numbers.RULE,
    code_form.RULE,
    code_twice.RULE,
    code_month.RULE,
    replaced.RULE,
    term_passed.RULE,
    held_motion.RULE,
    other_term.RULE,
    no_promises.RULE,
)


def find(pair: Pair, lang: str) -> tuple[Discrepancy, ...]:
    """Every discrepancy of a pair, by its place in the nota; those of the letter alone come last."""
    found = [_discrepancy(rule, clash, lang) for rule in RULES for clash in rule.find(pair)]
    return tuple(sorted(_once(found), key=_place))


def _once(found: list[Discrepancy]) -> list[Discrepancy]:
    """Without those about a number in the one text of which another tells what the other text has, and
    those about a term whose day has another one already."""
    told = {
        quote.span
        for one in found
        if one.kind == _NUMBERS and one.nota is not None and one.brief is not None
        for quote in (one.nota, one.brief)
    }
    dated = {one.nota.span for one in found if one.kind == _DAYS and one.nota and one.brief}
    found = [
        one
        for one in found
        if one.kind != _TERMS or one.nota is None or not _meets(one.nota, dated)
    ]
    return [
        one
        for one in found
        if one.kind != _NUMBERS
        or (one.nota is not None and one.brief is not None)
        or not any(_meets(quote, told) for quote in (one.nota, one.brief) if quote is not None)
    ]


def _meets(quote: Quote, places: set[Span]) -> bool:
    return any(start < quote.span[1] and quote.span[0] < end for start, end in places)


def _discrepancy(rule: Rule, clash: Clash, lang: str) -> Discrepancy:
    template = rule.en if lang == "en" else rule.nl
    values = {
        name: " ".join(value.split()) if isinstance(value, str) else value
        for name, value in clash.values.items()
    }
    return Discrepancy(
        code=rule.code,
        kind=rule.kind,
        severity=clash.severity or rule.severity,
        message=template.format_map(values),
        nota=clash.nota,
        brief=clash.brief,
    )


def _place(found: Discrepancy) -> tuple[bool, int, str]:
    quote = found.nota or found.brief
    return found.nota is None, quote.span[0] if quote is not None else 0, found.code
