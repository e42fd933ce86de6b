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
from extractor.findings import Discrepancy

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
    return tuple(sorted(found, key=_place))


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
