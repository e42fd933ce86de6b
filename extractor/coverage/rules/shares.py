"""A share of which one text at least gives a fraction in words ("met een derde afgenomen", "een kwart
minder"): the two differ when nothing in the letter's passage comes to the nota's share."""

from __future__ import annotations

from extractor.coverage.rules.base import MOST
from extractor.coverage.rules.beside import of_a_sort, other_year
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.quantities import Found, dimension, is_bound, near, span
from extractor.coverage.rules.reading import Reading
from extractor.coverage.rules.topic import about, answers
from extractor.patterns import pattern

_LEAST = 1.6  # what the passages must share
_MOVED = 1.2  # the same where both tell of a fall, or both of a rise
_MARGIN = 0.4  # by which another share of the letter must fit less
_APART = 2.5  # times: shares further apart are of two things sooner than a slip
_ROUND = 5.0  # hundredths by which a fraction in words may be off
_NEARLY = 3.5  # the same of what two numbers come to
_FULL = 100.0
_DOWN = pattern(
    r"(?i)\b(?:afgenomen|nam\w*\b[^.;]{1,60}\baf|afname|gedaald|daalde\w*|daling|minder|lager|gekrompen|teruggebracht|bekort|verkort"
    r"|verminderd|gezakt)\b"
)
_UP = pattern(
    r"(?i)\b(?:toegenomen|nam\w*\b[^.;]{1,60}\btoe|toename|gestegen|steeg|stegen|stijging|meer|hoger|gegroeid|groei|groeide\w*)\b"
)
_NONE = pattern(r"(?i)\b(?:niet|niets|geen|zonder|nooit|nog te)\b")


def counterpart(sight: Both, hit: Found, others: list[Found]) -> Found | None:
    """The letter's other share of what the nota gives a share of, where one is a fraction in words."""
    if _is_vague(sight.nota, hit):
        return None
    shares = [other for other in others if dimension(other) == "share"]
    moved = _way(sight.nota, hit)
    if any(_same(hit, other) and _may_settle(moved, _way(sight.brief, other)) for other in shares):
        return None
    own = [one for one in sight.pair.nota.found.figures if dimension(one) == "share"]
    scored: list[tuple[float, Found]] = []
    for other in shares:
        if "fraction" not in (hit.value.kind, other.value.kind) or near(hit, other) > _APART:
            continue
        if _is_vague(sight.brief, other) or any(_same(other, one) for one in own):
            continue
        score = _fits(sight, hit, other)
        if score > 0 and not _comes_to(sight.brief, hit, other, others):
            scored.append((score, other))
    if not scored:
        return None
    best, found = max(scored, key=lambda row: row[0])
    return None if any(best - score < _MARGIN and o is not found for score, o in scored) else found


def _is_vague(reading: Reading, hit: Found) -> bool:
    return is_bound(reading.text, hit) or hit.value.upper is not None


def _fits(sight: Both, hit: Found, other: Found) -> float:
    """How much both are of one thing; 0 when that is not enough."""
    moved = _way(sight.nota, hit)
    if moved != _way(sight.brief, other) or other_year(sight, hit, other):
        return 0.0
    but = (f"#{hit.value.value:g}", f"#{other.value.value:g}")
    told = about(sight, hit.start, other.start, but)
    if "changed" in moved:
        return told if told >= _MOVED else 0.0
    places = sight.nota.index(hit.start), sight.brief.index(other.start)
    return told if told >= _LEAST and answers(sight, *places) else 0.0


def _way(reading: Reading, hit: Found) -> frozenset[str]:
    """What the sentence says of a share: that something fell or rose, that something is not so."""
    place = reading.sentence(hit.start)
    down, up = (
        _DOWN.search(reading.text, *place) is not None,
        _UP.search(reading.text, *place) is not None,
    )
    found = {"changed", "down" if down else "up"} if down != up else set()
    if not found and _NONE.search(reading.text, *place) is not None:
        found.add("not")
    return frozenset(found)


def _may_settle(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether a share that agrees can be of the same: of a fall only another fall."""
    return "changed" not in mine or mine == theirs


def _same(one: Found, other: Found) -> bool:
    """Whether two shares can be one, or one the rest of the other."""
    (a, b), (c, d) = _hundredths(one), _hundredths(other)
    return (a - _ROUND <= d and c <= b + _ROUND) or (
        a - _ROUND <= _FULL - c and _FULL - d <= b + _ROUND
    )


def _hundredths(hit: Found) -> tuple[float, float]:
    return span(hit)


def _comes_to(reading: Reading, hit: Found, other: Found, figures: list[Found]) -> bool:
    """Whether two numbers in the passage come to the nota's share ("168 teams", "41")."""
    start, end = reading.paragraph(other.start)
    counts = [
        one
        for one in figures
        if start <= one.start < end and dimension(one) != "share" and one.value.value > 0
    ][:MOST]
    return any(
        of_a_sort(one, more) and _is_part(hit, one.value.value, more.value.value)
        for one in counts
        for more in counts
        if one.value.value < more.value.value
    )


def _is_part(hit: Found, few: float, many: float) -> bool:
    """Whether a number is the nota's share of a larger one, or what it leaves of it."""
    low, high = _hundredths(hit)
    part = _FULL * few / many
    return any(low - _NEARLY <= share <= high + _NEARLY for share in (part, _FULL - part))
