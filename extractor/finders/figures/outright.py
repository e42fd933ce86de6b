"""Bare numbers whose own words say what they are, so that nothing lends them a unit: marks ("score 7,8",
"een 6,9") and votes ("76 stemmen voor en 74 tegen")."""

from __future__ import annotations

import re

from extractor.finders.figures.context import qualifier, word_before
from extractor.finders.figures.quantity import Quantity
from extractor.patterns import pattern

_TOP = 10  # the highest mark of a school report
_MARK = pattern(
    r"\b(?:[a-z]{0,20}(?:score|scores|scoort|scoren|scoorde|scoorden|cijfer|cijfers|waardering|waarderen"
    r"|waardeert|beoordeling|beoordelen|beoordeelt|beoordeeld|gewaardeerd))\b[^0-9.;:\n]{0,40}\Z",
    re.IGNORECASE,
)
_REACH = 64
_SIDE = pattern(
    r" (?:voor|vóór|tegen)(?:stemmen)?(?=[.,;:)\n]|\Z| en | stem| aangenomen| verworpen| gesteund)"
)
_VOTING = pattern(r"[Ss]tem|aangenomen|verworpen|aanvaard")


def is_mark(text: str, number: Quantity) -> bool:
    """Whether a number says how good something was found: it counts nothing."""
    if number.word or number.scale > 1 or not 0 <= number.raw <= _TOP:
        return False
    _, start = qualifier(text, number.start)
    if number.telling and word_before(text, start).lower() == "een":
        return True
    return _MARK.search(text, max(0, start - _REACH), start) is not None


def is_vote(text: str, number: Quantity, low: int) -> bool:
    """Whether a number counts those in favour or against; ``low`` is where its sentence begins."""
    if number.word or number.scale > 1 or number.year:
        return False
    side = _SIDE.match(text, number.end)
    return side is not None and _VOTING.search(text, low, number.end + _REACH) is not None
