"""One quantity: a number with its unit, as a fraction, as a range, or bare."""

from __future__ import annotations

from extractor.finders.figures import patterns
from extractor.finders.figures.context import word_before
from extractor.finders.figures.fractions import becomes_fraction, to_fraction
from extractor.finders.figures.number import number_at, take_along
from extractor.finders.figures.patterns import MONEY
from extractor.finders.figures.quantity import Quantity
from extractor.finders.figures.ranges import extend, may_range
from extractor.finders.figures.units import Unit, unit_after
from extractor.finders.figures.words import NOUNS_TOO, POINTING

_OF_DAY = tuple(
    f" {mark}{part}"
    for mark in ("’s ", "'s ", "‘s ", "in de ")
    for part in ("ochtends", "morgens", "middags", "avonds", "nachts", "ochtend", "avond", "nacht")
)

# The kind of what turns out to be a time of day: no figure, but it takes its place.
CLOCK = "clock"


def read(text: str, place: tuple[int, int, bool]) -> Quantity | None:
    """The quantity that begins with the number at ``place``; None when it is none.

    ``kind`` is None for a bare number, of which the text around must say what it counts.
    """
    number = number_at(text, place)
    if number is None or number.kind is not None:
        return number and to_fraction(text, number)
    small = number.raw <= 10 or text.startswith(" op de ", number.end)
    if small and number.scale == 1 and becomes_fraction(text, number):
        return to_fraction(text, number)
    if number.word and number.raw == 1 and number.scale == 1:
        return None  # an article
    currency = take_along(text, number)
    if currency is None and text[number.end - 1] in "-–=":
        return None  # "5,-" without a currency
    end = number.end
    if number.word and text.startswith(" de ", end) and text.endswith("lle ", 0, number.start):
        end += len(" de")  # "alle vier de luchthavens"
    unit = currency or unit_after(text, end, number.raw, number.scale != 1, number.word)
    after = number.end if currency or unit is None else unit.end
    if may_range(text, number.start, after) and extend(text, number, unit, currency is not None):
        return _unless_clock(text, number)
    if unit is None:
        unit = _noun_after_all(text, number)
    if unit is None:
        # "half" and "anderhalf" stand before something; the rest may be bare.
        vague = number.word and number.raw in (0.5, 1.5) and number.scale == 1
        return None if vague or _is_broken(text, number.end) else number
    if currency is not None:  # "€ 5 miljoen euro" happens
        again = unit_after(text, number.end, number.raw, number.scale != 1, False)
        unit = again if again is not None and again.kind == MONEY else unit
    elif number.word and number.raw == 0.5 and not unit.strong and number.scale == 1:
        return None  # "halve maatregelen"
    number.measured_in(unit)
    return _unless_clock(text, number)


def _noun_after_all(text: str, number: Quantity) -> Unit | None:
    """The noun behind a pointed number, of a form that a verb has too: "bij de eerste 24 bezoeken"."""
    m = patterns.NEXT.match(text, number.end)
    if m is None or m[1] not in NOUNS_TOO or number.raw < 2:
        return None
    if word_before(text, number.start).lower() not in POINTING:
        return None
    return Unit(m[1], patterns.COUNT, m.end(1), strong=False, about=m[1])


def _is_broken(text: str, end: int) -> bool:
    """Whether a name, a code, a time or a version goes on here: "16-jarigen", "2e", "8.2.1"."""
    after, then = text[end : end + 1], text[end + 1 : end + 2]
    if after in "-–" and after:
        return then.isalnum() or then in " ,"
    if after in ":./" and after:
        return then.isdigit()
    return after.isalnum() or (after in "’'@_" and after != "")


def _unless_clock(text: str, number: Quantity) -> Quantity:
    """The number, a CLOCK when it is a time: "08.00 uur", "om 14 uur", "na tien uur ’s avonds"."""
    if number.unit in ("uur", "u", "h") and _is_clock(text, number):
        number.settle(None, CLOCK)
    return number


def _is_clock(text: str, number: Quantity) -> bool:
    if not number.word and patterns.HOUR.match(text, number.start):
        return True
    if number.raw > 24 or text.startswith(" per ", number.end):
        return False
    if text.startswith(_OF_DAY, number.end):
        return True
    before = text[max(0, number.start - 12) : number.start]
    if number.upper is not None:
        return before.endswith(("ussen ", "van ", "Van "))
    return before.endswith((" om ", "Om ", " vanaf ", "Vanaf ", "omstreeks ", "rond "))
