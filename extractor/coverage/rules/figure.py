"""A figure differs where both texts speak of the same thing ("41 bedrijven", "39 bedrijven")."""

from __future__ import annotations

from collections.abc import Iterator
from math import floor, log10

from extractor.coverage.rules.base import MOST, Clash, Rule
from extractor.coverage.rules.context import Both, both, stems
from extractor.coverage.sides import Pair
from extractor.finders.base import Hit
from extractor.findings import Figure
from extractor.patterns import pattern

# What two sentences must share, less for a noun that both count than for a bare percentage.
_COUNTED = 1.2
_BARE = 1.9
_SHARE = 0.25  # of the words of the nota's sentence, for a bare figure
_BESIDE = 0.3  # that a counted noun must have beside it
_FEW = 10  # small numbers count many things
_SHORT = 3  # letters of a unit that is no noun ("fte")
_COMPOUND = 12  # letters of a noun that names its matter ("drinkwaterbedrijven")
_CLOSE = 0.5  # added when the values are near each other, as an old and a new state are
_CLOSE_BY = 1.25  # times
_FAR = 3.0  # times: values further apart are rarely two states of one thing
_ROUGH = ("circa", "ongeveer", "ruim", "bijna", "zo'n", "zo’n", "naar schatting", "rond", "ruwweg")
# Bounds that say nothing of the value itself.
_LIMIT = ("binnen", "minder dan", "meer dan", "ten minste", "minimaal", "boven", "onder", "tot")
_WORD_OF_SIZE = pattern(r"mi?ljo?e?n|miljard|mln|mld|duizend")
_PER = pattern(r"[ ]per[ ](\w+)")

Found = Hit[Figure]


def dimension(hit: Found) -> str:
    """What is measured; only figures of one dimension can differ."""
    value = hit.value
    if value.unit == "procentpunt":
        return "procentpunt"
    if value.kind in ("percentage", "fraction"):
        return "share"
    return value.kind if value.kind == "money" else f"{value.kind} {value.unit}"


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
    words = (one.value.qualifier or "", other.value.qualifier or "")
    if any(word in _ROUGH for word in words) and _rounds(a, c):
        return True
    size = _WORD_OF_SIZE.search(one.value.text) or _WORD_OF_SIZE.search(other.value.text)
    return size is not None and min(_digits(a), _digits(c)) >= 2 and _rounds(a, c)


def _near(one: Found, other: Found) -> float:
    """How many times the larger value is the smaller."""
    a, c = span(one)[0], span(other)[0]
    return max(a, c) / min(a, c) if min(a, c) > 0 else 1000.0


def _swapped(one: Found, other: Found) -> bool:
    """Whether two digits changed places ("457", "475")."""
    a, c = f"{one.value.value:g}", f"{other.value.value:g}"
    odd = [i for i in range(min(len(a), len(c))) if a[i] != c[i]]
    return len(a.strip("0")) > 2 and len(a) == len(c) and len(odd) == 2 and sorted(a) == sorted(c)


def _threshold(hit: Found) -> float:
    return _COUNTED if hit.value.kind == "count" else _BARE


def _same_per(sight: Both, one: Found, other: Found) -> bool:
    """Not "per week" on one side and "per jaar" on the other."""
    a, b = _PER.match(sight.nota.text, one.end), _PER.match(sight.brief.text, other.end)
    return a is None or b is None or a[1] == b[1]


def find(pair: Pair) -> Iterator[Clash]:
    sight = both(pair)
    letter: dict[str, list[Found]] = {}
    for hit in pair.brief.found.figures[: 4 * MOST]:
        letter.setdefault(dimension(hit), []).append(hit)
    terms = {h.start for h in pair.nota.found.dates if h.value.kind == "term"}
    mine: dict[str, list[Found]] = {}
    for hit in pair.nota.found.figures[:MOST]:
        mine.setdefault(dimension(hit), []).append(hit)
    for hit in pair.nota.found.figures[:MOST]:
        value = hit.value
        if value.kind == "fraction" or value.qualifier in _LIMIT or value.value <= 0:
            continue
        if any(at in terms for at in range(hit.start - 10, hit.start + 1)):  # "binnen acht weken"
            continue
        key = dimension(hit)
        others = letter.get(key, [])[:MOST]
        best = _best(sight, hit, others, mine[key])
        if best is not None:
            yield Clash(
                nota=pair.nota.quote(hit.start, hit.end),
                brief=pair.brief.quote(best.start, best.end),
                values={"nota": value.text, "brief": best.value.text},
            )


def _best(
    sight: Both, hit: Found, others: list[Found] | tuple[Found, ...], mine: list[Found]
) -> Found | None:
    """The letter's figure for the same thing, when it has another value and none has this one."""
    but = (f"#{hit.value.value:g}",)
    agreeing = [other for other in others if agree(hit, other)]
    if agreeing and hit.value.kind in ("count", "money"):
        return None
    if any(sight.alike(hit.start, other.start, but) > 0 for other in agreeing):
        return None
    scored: list[tuple[float, Found]] = []
    for other in others:
        if other in agreeing or other.value.kind == "fraction" or other.value.qualifier in _LIMIT:
            continue
        if _near(hit, other) > _FAR or not _same_per(sight, hit, other):
            continue
        if any(span(own) == span(other) for own in mine):
            continue  # the nota says that too, of something else
        alike = sight.alike(hit.start, other.start, (*but, f"#{other.value.value:g}"))
        if _swapped(hit, other):
            alike += 2 * _CLOSE
        elif _near(hit, other) <= _CLOSE_BY:
            alike += _CLOSE
        scored.append((alike, other))
    if not scored:
        return None
    score, best = max(scored, key=lambda pair: pair[0])
    if score < _threshold(hit):
        return None
    if hit.value.kind != "count" and not (
        sight.share(hit.start, best.start, but) >= _SHARE or sight.meet(hit.start, best.start)
    ):
        return None
    if hit.value.kind != "count":
        return best
    # The noun that both count is no evidence by itself, unless it is a compound that the letter counts
    # only here.
    unit = (hit.value.unit or "").lower()
    noun = [token for stem in stems([unit]).values() for token in (stem, f"~{stem[:5]}")]
    beside = sight.alike(hit.start, best.start, (*but, f"#{best.value.value:g}", *noun))
    least = _BESIDE if min(hit.value.value, best.value.value) > _FEW and len(unit) > _SHORT else 1.0
    if beside >= least or (len(scored) == 1 and len(unit) >= _COMPOUND):
        return best
    return None


RULE = Rule(
    code="K106",
    kind="figure",
    severity="warning",
    nl="het cijfer verschilt: {nota} in de nota, {brief} in de brief",
    en="the figure differs: {nota} in the nota, {brief} in the letter",
    find=find,
    triggers=(
        "Kern\nOp 1 maart stonden 83 veerponten aan de kant voor onderhoud.",
        "Op 1 maart 2026 stonden 88 veerponten aan de kant voor groot onderhoud.",
    ),
    silent=(
        "Kern\nOp 1 maart stonden ruim 80 veerponten aan de kant; dat kost € 1,2 miljard.",
        "Op 1 maart 2026 stonden 83 veerponten aan de kant, voor 1.200 miljoen euro.",
    ),
)
