"""What follows a number: a unit from the tables, or the noun that is counted; and its currency."""

from __future__ import annotations

import msgspec

from extractor.finders.figures import patterns
from extractor.finders.figures.knowledge import tables
from extractor.finders.figures.nouns import head_noun
from extractor.finders.figures.patterns import COUNT, DURATION, FRACTION, MONEY, PERCENTAGE
from extractor.patterns import pattern

_TIME_NOUNS = ("dagen", "weken", "maanden", "jaren")
# Before a number; the longer sign first. Not "euro": that belongs to the number before it.
_CURRENCIES = {
    "€": "euro", "EUR": "euro", "US$": "dollar", "$": "dollar", "USD": "dollar", "£": "pond",
    "XCG": "gulden", "NAf": "gulden", "CHF": "frank",
}  # fmt: skip


class Unit(msgspec.Struct, frozen=True, gc=False):
    """A unit as it stands in the text, up to ``end``; ``strong`` when it comes from the tables,
    not when it is the noun that follows. ``about`` is that noun with its adjectives."""

    name: str
    kind: str
    end: int
    strong: bool = True
    about: str | None = None


def unit_after(text: str, end: int, raw: float, scaled: bool, in_words: bool) -> Unit | None:
    """The unit or counted noun of a number that ends at ``end``; None when none follows.

    ``raw`` is the number as written and ``scaled`` tells whether "miljoen" or the like came after
    it: in digits "1 gemeente" and "0,5 zetel" take a singular.
    """
    next_char = text[end : end + 2]
    if next_char[:1] in patterns.NO_WORD:
        return None
    if "%" in next_char:
        percent = patterns.PERCENT.match(text, end)
        if percent is not None:
            return Unit("procentpunt" if percent[1] else "%", PERCENTAGE, percent.end())
    m = patterns.NEXT.match(text, end)
    if m is None:
        return _times(text, end, raw) if "×" in next_char else None
    word, start, stop = m[1], m.start(1), m.end(1)
    known = tables()
    for form in known.longer.get(word, ()):
        if text.startswith(form, start) and not _word_goes_on(text, start + len(form)):
            name, kind = known.units[form]
            return Unit(name, kind, start + len(form))
    hit = known.units.get(word)
    if hit is None and len(word) > 3:
        hit = known.units.get(word.lower())
    if hit is None and "/" in word:  # "5.000 m²/jaar": the unit is what stands before the stroke
        word = word.partition("/")[0]
        hit, stop = known.units.get(word), start + len(word)
        if hit is not None:
            return Unit(hit[0], hit[1], stop)
    # "zes l" is no volume; symbols of one or two letters stand after digits.
    if hit is not None and not (in_words and stop - start < 3) and not _word_goes_on(text, stop):
        if word in known.dotted and _DOT.match(text, stop):
            stop += 1
        return Unit(hit[0], hit[1], stop)
    if word in ("keer", "maal", "x"):
        return _times(text, end, raw)
    if start == end:
        return None
    single = not (scaled or in_words) and abs(raw) <= 1
    noun = head_noun(text, end, single)
    if noun is None:
        return None
    name = text[slice(*noun)]
    about = text[end + 1 : noun[1]]
    hit = known.units.get(name)  # "vier volle weken"
    if hit is not None:
        return Unit(hit[0], hit[1], noun[1], about=about)
    kind = DURATION if name.endswith(_TIME_NOUNS) else COUNT
    return Unit(name, kind, noun[1], strong=False, about=about)


# The dot of an abbreviation, not the end of a sentence.
_DOT = pattern(r"\.(?= [a-z0-9(]|[,;)])")


def _word_goes_on(text: str, end: int) -> bool:
    after = text[end : end + 2]
    return after[:1].isalnum() or (after[:1] in "-’'" and after[1:].isalnum())


def _times(text: str, end: int, raw: float) -> Unit | None:
    times = patterns.TIMES.match(text, end)
    if times is None:
        return None
    ratio = raw % 1 or patterns.RATIO.match(text, times.end())
    return Unit("keer", FRACTION if ratio else COUNT, times.end())


def currency_before(text: str, start: int, end: int) -> tuple[Unit | None, int]:
    """The currency that stands before a number, and where it begins; (None, start) without one."""
    low = start - 1 if text[start - 1 : start] == " " else start
    if low > 0 and text[low - 1] in "€$£RDGFf":
        for sign, name in _CURRENCIES.items():
            at = low - len(sign)
            if text.endswith(sign, 0, low) and not text[max(0, at - 1) : at].isalpha():
                return Unit(name, MONEY, end), at
    return None, start
