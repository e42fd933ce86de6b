"""A number as it stands in the text: its value, multiplier, sign and currency."""

from __future__ import annotations

import re

from extractor.finders.figures import patterns
from extractor.finders.figures.knowledge import tables
from extractor.finders.figures.quantity import Quantity
from extractor.finders.figures.units import Unit, currency_before
from extractor.language.days import MONTHS
from extractor.language.numbers import ORDINALS, digits_value, word_value

# After these a number is a day of the month: "8 april", "22 jl.", "3 en 4 juni".
_DAY_WORDS = frozenset([*MONTHS, "jl", "dezer"])
_SIGNED = frozenset("-–−+ ")  # what a sign ends with, or the space behind it
_GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_LONGEST = 24  # characters of a number in digits
_LETTER_SCALES = {"M": 10**6, "k": 1000, "K": 1000}
_COMPOUND_PARTS = {
    f"{n}{name}": k / ORDINALS[name]
    for n, k in (("een", 1), ("één", 1), ("twee", 2), ("drie", 3), ("vier", 4))
    for name in ("derde", "vierde", "vijfde", "tiende")
}


def number_at(text: str, place: tuple[int, int, bool]) -> Quantity | None:
    """The number at a place that patterns.py gives, with its multiplier; None when it is none.

    ``kind`` is set when it is a fraction by itself ("de helft", "tweederde").
    """
    start, end, in_words = place
    number = _in_words(text, start, end) if in_words else _in_digits(text, start, end)
    if number is None or number.kind is not None:
        return number
    ends = text[number.end : number.end + 1] in patterns.NO_WORD
    following = None if ends else patterns.NEXT.match(text, number.end)
    if following is not None:
        word = following[1]
        if word in _DAY_WORDS or (word == "a" and text.startswith(" a.s", number.end)):
            return None
        if word in tables().scales:
            multiply(text, number, following)
    if in_words and number.value >= 100:
        _add_smaller(text, number)
    return number


def _add_smaller(text: str, number: Quantity) -> None:
    """Add what follows: "tweehonderd vijftig", "drie miljoen tweehonderdduizend twee"."""
    below = number.scale if number.scale > 1 else 1000 if number.value >= 1000 else 100
    while below >= 100:
        place = patterns.number_from(text, number.end + 1)
        smaller = word_value(text[place[0] : place[1]]) if place is not None and place[2] else None
        if place is None or smaller is None or not 1 < smaller < below:
            return
        number.value += smaller
        number.end = place[1]
        below = 1000 if smaller >= 1000 else 1


def _in_words(text: str, start: int, end: int) -> Quantity | None:
    word = text[start:end]
    lower = word.lower()
    if lower == "de helft":
        return Quantity(start, end, 0.5, 0.5, True).as_fraction(0.5, end)
    value = _COMPOUND_PARTS.get(lower)
    if value is not None:
        return Quantity(start, end, value, value, True).as_fraction(value, end)
    # "een viertal scholen" is four; "een tiental" is about ten, and no figure.
    group = lower.endswith("tal")
    value = word_value(word[:-3] if group else word)
    if not value or (group and not 2 <= value <= 9):
        return None
    if word[0].isupper() and not _opens_sentence(text, start):
        return None  # "De Zeven Provinciën"
    if value == int(value) and text.startswith(" en ", end):
        half = patterns.AND_A_HALF.match(text, end)
        tens = patterns.AND_TENS.match(text, end) if 1 < value < 10 else None
        if half is not None:
            value, end = value + 0.5, half.end()
        elif tens is not None:  # "vijf en twintig"
            value, end = value + (word_value(tens[1]) or 0), tens.end()
    return Quantity(start, end, value, value, True)


def _opens_sentence(text: str, start: int) -> bool:
    if start == 0 or text[start - 1] in "\n\t":
        return True
    before = text[max(0, start - 3) : start].rstrip(" ‘“\"'(")
    return not before or before[-1] in ".!?:;\n\t•-–"


def _in_digits(text: str, start: int, end: int) -> Quantity | None:
    digits = text[start:end]
    if end - start > _LONGEST:
        return None  # no quantity, and too long for int()
    if digits.isdecimal():
        if digits[0] == "0" and len(digits) > 1:
            return None  # "070", "06", "0900"
        value: float | None = int(digits)
        year = len(digits) == 4 and digits.startswith(("19", "20"))
        return Quantity(start, end, value or 0, value or 0, year=year)
    if digits[0] == "0" and digits[1] not in ",.":
        return None
    glyph = _GLYPHS.get(digits[-1], 0)
    value = digits_value(digits[:-1]) if glyph and len(digits) > 1 else digits_value(digits)
    if value is None and not glyph:
        return None
    value = (value or 0) + glyph
    telling = "," in digits or digits[-4:-3] == "."  # "2,5" and "1.200", not "artikel 2.14"
    return Quantity(start, end, value, value, telling=telling)


def multiply(text: str, number: Quantity, following: re.Match[str] | None) -> None:
    """Take the multipliers that follow along: "3 mln.", "twee honderd duizend"."""
    known = tables()
    for _ in range(2):
        scale = known.scales.get(following[1]) if following is not None else None
        if following is None or scale is None or text.startswith("-", following.end()):
            return
        if scale < 10**6 and abs(number.value) >= scale:
            return  # "tweeduizend honderd" adds
        number.multiply(scale)
        number.end = following.end()
        number.year = False
        number.telling = number.telling or scale >= 1000
        if following[1] in known.dotted and text.startswith(".", number.end):
            number.end += 1
        following = patterns.NEXT.match(text, number.end)


def take_along(text: str, number: Quantity) -> Unit | None:
    """Let the number begin at its sign and currency; the currency comes back as its unit.

    "-0,5", "minus 2%", "€ 5", "EUR 3 mln", "-€ 4", "€ 5M".
    """
    if number.word:
        return None
    start = number.start
    start -= _sign(text, start, number)
    currency, start = currency_before(text, start, number.end)
    if currency is not None:
        start -= _sign(text, start, number)
        letter = text[number.end : number.end + 1]
        if letter in _LETTER_SCALES and not text[number.end + 1 : number.end + 2].isalnum():
            number.multiply(_LETTER_SCALES[letter])
            number.end += 1
    number.start = start
    return currency


def _sign(text: str, start: int, number: Quantity) -> int:
    """How many characters of sign stand right before ``start``; a minus turns the number."""
    before = text[start - 1] if start else "\n"
    if before not in _SIGNED:
        return 0
    if (
        before != " "
        and not text.endswith("-/-", 0, start)
        and not text[max(0, start - 2) : start - 1].isalnum()
    ):
        length = 1
    elif before == " " and text.endswith(("minus ", "Minus "), 0, start):
        before, length = "-", len("minus ")
    elif text.endswith(("-/-", "-/- "), 0, start):  # the bookkeeper's minus
        before, length = "-", len("-/-") + (before == " ")
    else:
        return 0
    if before != "+":
        number.value, number.raw = -number.value, -number.raw
    return length
