"""When two figures can state the same value, and when they look like one another."""

from __future__ import annotations

from math import floor, log10

from extractor.finders.base import Hit
from extractor.finders.figures.knowledge import tables
from extractor.findings import Figure
from extractor.patterns import pattern

# Added when the values are near each other, as an old and a new state are: so many times at most.
_CLOSE = ((1.15, 0.9), (1.25, 0.5))
_SLIP = 1.5  # added when two digits changed places
_ROUGH = ("circa", "ongeveer", "ruim", "bijna", "zo'n", "zo’n", "naar schatting", "rond", "ruwweg")
_HEDGED = 0.02  # of a value: how far "ruim", "krap" and "zo'n" reach where rounding does not
_WORD_OF_SIZE = pattern(r"mi?ljo?e?n|miljard|mln|mld|duizend")

# "Gezakt tot 9,8%", "liep terug tot 24.200" and "leidde tot 83 boetes" tell where it came out: "tot" is no bound there.
_CHANGED = pattern(
    r"(?i)(?:daal|daling|zak|stijg|steeg|stegen|groei|liep|lopen|terug|toegenomen|afgenomen|toe|verlaag|verhoog"
    r"|beperk|gebracht|gekrompen|krimp|kromp|leid)\w* tot\W+\Z"
)
_PERCENT = pattern(r"%|procent")
_WHOLE = 100
_BEFORE = 40  # characters before a figure in which the word for a change stands
# Bounds that say nothing of the value itself.
_LIMIT = ("binnen", "minder dan", "meer dan", "ten minste", "minimaal", "boven", "onder", "tot")

_TENS = (10.0, 100.0, 1000.0)
_NOTHING = 1e-9

# One unit, written in two ways.
_WRITTEN = {
    "kilometer": "km", "kilometers": "km", "meter": "m", "meters": "m", "hectare": "ha", "hectaren": "ha",
    "megawatt": "MW", "gigawatt": "GW", "kilogram": "kg", "kilo": "kg", "week": "weken", "dag": "dagen",
    "maand": "maanden", "jaren": "jaar", "uren": "uur", "minuut": "minuten",
}  # fmt: skip
_DAYS = {"dagen": 1.0, "weken": 7.0, "maanden": 30.4, "jaar": 365.0}
_ABOUT = 1.04  # times: two ways to say one duration ("zes weken", "42 dagen")

Found = Hit[Figure]


def is_bound(text: str, hit: Found) -> bool:
    """Whether a figure is the most or the least that something may be, and no value."""
    if hit.value.qualifier not in _LIMIT:
        return False
    start = hit.end - len(hit.value.text)
    if hit.value.qualifier != "tot":
        return True
    before = text[max(0, start - _BEFORE) : start].removesuffix(" ") + " "
    return _CHANGED.search(before) is None


def dimension(hit: Found) -> str:
    """What is measured; only figures of one dimension can differ."""
    value = hit.value
    if value.unit == "procentpunt":
        return "procentpunt"
    if value.kind == "money":
        return "money"
    if value.kind == "percentage" and _PERCENT.search(value.text) is None and value.value > _WHOLE:
        return "count None"  # "met 6% naar 39.800"
    if value.kind in ("percentage", "fraction"):
        return "share"
    # "74 mln." without a noun is money more often than not.
    if value.kind == "count" and value.unit is None and _WORD_OF_SIZE.search(value.text):
        return "money"
    return f"{value.kind} {_WRITTEN.get(value.unit or '', value.unit)}"


def same_time(one: Found, other: Found) -> bool:
    """Whether two durations are one in other units ("18 maanden", "anderhalf jaar")."""
    if dimension(one) == dimension(other):
        return False
    a, c = (_DAYS.get(dimension(hit).removeprefix("duration "), 0.0) for hit in (one, other))
    a, c = a * one.value.value, c * other.value.value
    return min(a, c) > 0 and max(a, c) <= _ABOUT * min(a, c)


def unit(hit: Found) -> str | None:
    """The noun that is counted, if any."""
    name = dimension(hit)
    return None if name == "count None" else hit.value.unit


def span(hit: Found) -> tuple[float, float]:
    """The lowest and highest value; of a share in hundredths."""
    value = hit.value
    scale = 100.0 if value.kind == "fraction" else 1.0
    low = value.value * scale
    return low, low if value.upper is None else value.upper * scale


def _digits(value: float) -> int:
    """How many digits of a number are not closing zeros."""
    return max(1, len(f"{abs(value):.6f}".rstrip("0").rstrip(".").replace(".", "").strip("0")))


def _rounds(one: float, other: float) -> bool:
    """Whether the rougher of two values is the other one rounded, up or down."""
    rough, fine = sorted((one, other), key=_digits)
    if rough <= 0 or fine <= 0:
        return False
    step = 10.0 ** (floor(log10(rough)) - _digits(rough) + 1)
    return abs(rough - fine) < step


def agree(one: Found, other: Found) -> bool:
    """Whether two figures can state the same value."""
    (a, b), (c, d) = span(one), span(other)
    if (a, b) == (c, d):
        return True
    if (a == b or c == d) and a <= d and c <= b:  # a value within the other's range
        return True
    if not a < 2 * c < 4 * a:  # too far apart for any rounding
        return False
    if _hedges(one.value.qualifier, a, c) or _hedges(other.value.qualifier, c, a):
        return True
    words = (one.value.qualifier or "", other.value.qualifier or "")
    if any(word in _ROUGH for word in words) and _rounds(a, c):
        return True
    size = _WORD_OF_SIZE.search(one.value.text) or _WORD_OF_SIZE.search(other.value.text)
    return size is not None and min(_digits(a), _digits(c)) >= 2 and _rounds(a, c)


def _hedges(qualifier: str | None, said: float, meant: float) -> bool:
    """Whether a qualifier allows the other value: "ruim 11.500" is 11.600, "krap 80" is 79."""
    sense = tables().senses.get(qualifier or "")
    reach = _HEDGED * said
    if sense == "above":
        return said <= meant <= said + reach
    if sense == "below":
        return said - reach <= meant <= said
    return sense in ("about", "estimate") and abs(said - meant) <= reach


def rounded(one: Found, other: Found) -> bool:
    """Whether one may be the other in whole millions or the like ("€ 8 mld.", "€ 8,4 miljard")."""
    size = _WORD_OF_SIZE.search(one.value.text) or _WORD_OF_SIZE.search(other.value.text)
    return size is not None and _rounds(span(one)[0], span(other)[0])


def near(one: Found, other: Found) -> float:
    """How many times the larger value is the smaller."""
    a, c = span(one)[0], span(other)[0]
    return max(a, c) / min(a, c) if min(a, c) > 0 else 1000.0


def swapped(one: Found, other: Found) -> bool:
    """Whether two digits changed places ("457", "475")."""
    a, c = f"{one.value.value:g}", f"{other.value.value:g}"
    odd = [i for i in range(min(len(a), len(c))) if a[i] != c[i]]
    return len(a.strip("0")) > 2 and len(a) == len(c) and len(odd) == 2 and sorted(a) == sorted(c)


def exchanged(one: Found, other: Found) -> bool:
    """The same, also of two digits before zeros ("7.500", "5.700")."""
    a, c = f"{one.value.value:g}", f"{other.value.value:g}"
    return len(a) == len(c) and sorted(a) == sorted(c) and a.strip("0") != a[0]


def one_off(one: Found, other: Found) -> bool:
    """Whether one digit of at least three differs ("264", "261")."""
    a, c = f"{one.value.value:g}", f"{other.value.value:g}"
    if len(a) != len(c) or len(a.partition("e")[0].replace(".", "").strip("0")) < 3:
        return False
    return sum(x != y for x, y in zip(a, c, strict=True)) == 1


def tenfold(one: Found, other: Found) -> bool:
    """Whether the digits are the same, and the one is ten, a hundred or a thousand times the other. One
    digit before noughts is too common."""
    a, c = span(one)[0], span(other)[0]
    return min(a, c) > 0 and _digits(a) > 1 and any(_equal(near(one, other), t) for t in _TENS)


def _equal(one: float, other: float) -> bool:
    return abs(one - other) < _NOTHING * other


def closeness(one: Found, other: Found) -> float:
    """What is added for values that look like one another."""
    if swapped(one, other):
        return _SLIP
    apart = near(one, other)
    return next((more for times, more in _CLOSE if apart <= times), 0.0)
