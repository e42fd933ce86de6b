"""Ranges: "12 tot 18 cent", "tussen de 3 en 5 miljoen euro", "€ 7.000 à € 11.000", "15-20%"."""

from __future__ import annotations

import re

from extractor.finders.figures import patterns
from extractor.finders.figures.context import qualifier, word_before
from extractor.finders.figures.number import number_at
from extractor.finders.figures.patterns import MONEY
from extractor.finders.figures.quantity import Quantity
from extractor.finders.figures.units import Unit, unit_after

_STARTS = (" tot ", " à ", " a ", " t/m ", " of ", " en ", "-", "–", "—", " -", " –", " —")
_DASHES = "-–—"
_WORDED = (" tot ", " à ", " a ", " en de ", " en ")
# "met 200 tot 1.400 plaatsen": what something became is this many times what it changed by.
_FAR_APART = 3


def may_range(text: str, start: int, at: int) -> bool:
    """A cheap look whether a second number may follow at ``at``."""
    if text.startswith(_STARTS, at):
        return not text.startswith(" en", at) or text.find("ussen ", max(0, start - 16), start) >= 0
    return False


def extend(text: str, first: Quantity, unit: Unit | None, currency: bool) -> bool:
    """Extend ``first`` with the second number of a range ("12 tot 18 cent"); False where none is.

    The multiplier of the second spreads over the first: "tussen de 3 en 5 miljoen euro".
    """
    between = patterns.BETWEEN.search(text, max(0, first.start - 24), first.start)
    pattern = patterns.AND if between else patterns.TO
    sep = pattern.match(text, first.end if currency or unit is None else unit.end)
    if sep is None or (sep.group().startswith("- ") and not first.word):
        return False
    money = patterns.MONEY_AHEAD.match(text, sep.end())
    at = sep.end() if money is None else money.end()
    place = patterns.number_from(text, at)
    second = number_at(text, place) if place is not None else None
    if second is None or second.kind is not None or (first.year and second.year):
        return False
    if sep[1] and (money is not None or second.raw != first.raw + 1 or second.raw > 20):
        return False  # "of" only in "vijf of zes"
    if sep.group().strip() in _DASHES and " " in sep.group() and (first.word or first.year):
        return False  # a dash between words is punctuation
    last = unit_after(text, second.end, second.raw, second.scale != 1, second.word)
    if currency or (money is not None and unit is not None and unit.kind == MONEY):
        last = _money(unit, second, last, money is not None)
        if last is None:
            return False
    elif money is not None:
        return False
    elif last is None:
        if unit is not None or (second.scale == 1 and not _stands_alone(text, first, sep, second)):
            return False
    elif unit is not None and unit.name != last.name:
        return False
    low = first.value
    if sep.group().startswith("- "):
        low *= _tail_scale(text, second)
    elif first.scale == 1 and second.scale > 1 and first.raw < second.raw:
        low *= second.scale
    if not low < second.value:
        return False
    whole = unit is not None and (not currency or first.scale > 1)
    if sep.group() == " tot " and _is_change(text, first, second, whole, low):
        return False
    if between is not None and between[1]:
        first.start = between.start()
    first.value, first.upper, first.scale, first.end = low, second.value, second.scale, second.end
    if last is None:  # "1,5 à 2 miljard": what it counts was said before
        first.telling = True
    else:
        first.measured_in(last)
    return True


def _is_change(text: str, first: Quantity, second: Quantity, whole: bool, low: float) -> bool:
    """Whether "met X tot Y" tells by how much something changed, and what it became: "verhoogd met € 25
    miljoen tot € 140 miljoen".

    Of "met 5 tot 10 procent" both are what it changed by. Told apart by the unit of the first, printed
    in full where it is an amount by itself (``whole``), else by how far the two lie from each other.
    """
    _, start = qualifier(text, first.start)
    if word_before(text, start).lower() != "met":
        return False
    if patterns.PERCENT_AHEAD.match(text, second.end) or not (
        whole or second.value > _FAR_APART * low
    ):
        return False
    return patterns.CHANGE.search(text, max(0, start - 120), second.end + 60) is not None


def _stands_alone(text: str, first: Quantity, sep: re.Match[str], second: Quantity) -> bool:
    """Whether two bare numbers make a range: "3.000 tot 4.000 van hen"; not "van 3.000 tot 4.000"."""
    if sep.group() not in _WORDED or first.year or second.year or first.word:
        return False
    _, start = qualifier(text, first.start)
    if word_before(text, start).lower() in ("van", "met"):
        return False
    return (first.telling and second.telling) or patterns.OF_THEM.match(
        text, second.end
    ) is not None


def _money(unit: Unit | None, second: Quantity, last: Unit | None, sign: bool) -> Unit | None:
    """The currency of a range of amounts; None for "€ 5 miljoen tot 2030", "€ 9 tot 12 maanden"."""
    if last is not None and last.kind == MONEY:
        return last
    if (last is not None and last.strong) or (last is None and second.year and not sign):
        return None
    return Unit(unit.name if unit else "euro", MONEY, second.end)


def _tail_scale(text: str, second: Quantity) -> int:
    """What "drie- tot vierhonderd" multiplies its first number by."""
    if text.endswith("honderd", second.start, second.end):
        return 100
    return 1000 if text.endswith("duizend", second.start, second.end) else 1
