"""The term for the same thing differs: what must be ready, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.coverage.rules import days, reporting
from extractor.coverage.rules.base import MOST, Clash, Rule, commitment_at, letter_day
from extractor.coverage.rules.context import Both, both
from extractor.coverage.rules.meaning import meant
from extractor.coverage.rules.terms import (
    BEGIN,
    DAYS,
    END,
    FIRST,
    LASTS,
    Found,
    apart,
    is_exact,
    is_lone_deed,
    other_step,
    same_deed,
    span,
    tells,
    terms,
    usable,
    way_of,
)
from extractor.coverage.rules.topic import about
from extractor.coverage.sides import Pair

_LEAST = 1.5  # what the sentences must share
_DIGITS = 0.5  # added when only the month, the year or one word differs
_PASSAGES = 2.5  # what the passages must share when both tell of an end, or both of a beginning
_SURE = 2.5  # what they must share where nothing tells that both end or begin, or what is done
_KIN = 0.6  # what a passage must share to tell of the same at all
_DEED = 0.5  # added when both tell of one deed: ready, begun, to the Kamer, advice
_IN_PASSAGE = 0.3  # by how much less it says that the passages are about the same
_OTHERWISE = 0.7  # what a word in another form says beside the same word
_BEFORE = ("vanaf", "per", "in", "uiterlijk", "vóór", "voor", "de", "het")


class _Named:
    """The days and terms of a text: which it names too, of whatever."""

    def __init__(self, dates: Sequence[Found]) -> None:
        self._days = {days.iso(hit) for hit in dates if hit.value.kind in DAYS}
        self._spans = {span(hit) for hit in dates}

    def has(self, hit: Found) -> bool:
        """Whether the text names this day, or for a month and the like just that one."""
        return days.iso(hit) in self._days if hit.value.kind in DAYS else span(hit) in self._spans


def find(pair: Pair) -> Iterator[Clash]:
    sight = both(pair)
    after = letter_day(pair)[0] or FIRST
    said, told = _Named(pair.nota.found.dates), _Named(pair.brief.found.dates)
    mine = [
        (hit, way)
        for hit, way in terms(sight.nota, after)
        if not (told.has(hit) and _is_told(sight, hit))
        and not days.is_plan(sight.nota, hit)
        # a term of the promise itself is none of what the letter tells
        and (_is_outside(pair, hit) or tells(sight.nota, hit))
    ]
    letter = terms(sight.brief, after)[:MOST] if mine else []
    found: dict[
        int, tuple[tuple[float, float], Found, Found]
    ] = {}  # by the place of the letter's term
    for hit, way in mine:
        others = [
            (other, its) for other, its in letter if _fit(way, its) or usable(sight, hit, other)
        ]
        best = _best(sight, hit, way, others, said)
        if best is None:
            continue
        score, other = best
        says = (score, about(sight, hit.start, other.start, (f"@{days.iso(hit)}",)))
        if other.start not in found or says > found[other.start][0]:
            found[other.start] = (says, hit, other)  # a term of the letter has one counterpart
    spoken = {hit.start for _, hit, _ in found.values()}
    for _, hit, other in found.values():
        yield _clash(pair, hit, other)
    for hit, other in reporting.differing(sight):
        if hit.start not in spoken and other.start not in found:
            yield _clash(pair, hit, other)


def _clash(pair: Pair, hit: Found, best: Found) -> Clash:
    return Clash(
        nota=pair.nota.quote(hit.start, hit.end),
        brief=pair.brief.quote(best.start, best.end),
        values={"nota": hit.value.text, "brief": best.value.text},
    )


def _is_outside(pair: Pair, hit: Found) -> bool:
    """Whether a term is none of an item, or no term that the item has for its own."""
    item = commitment_at(pair.nota, hit.start)
    return item is None or item.due is None or hit.value.text not in item.due.text


def _is_told(sight: Both, hit: Found) -> bool:
    """Whether the letter's mention of this time can be of the same thing. A month may be named of
    anything."""
    return hit.value.kind != "month" or any(
        about(sight, hit.start, other.start, (f"@{days.iso(hit)}",)) >= _KIN
        for other in sight.pair.brief.found.dates
        if span(other) == span(hit)
    )


def _fit(one: str | None, other: str | None) -> bool:
    """Whether a text that does not say which it is leaves it open."""
    return one == other or (None in (one, other) and LASTS not in (one, other))


def _one_word(one: Found, other: Found) -> bool:
    """Whether the two look alike: the same day of the month, the same month, or one word that differs."""
    a, b = days.iso(one) or "", days.iso(other) or ""
    if a[8:] == b[8:] or a[:7] == b[:7]:
        return True
    mine, theirs = (
        [word for word in hit.value.text.lower().split() if word not in _BEFORE]
        for hit in (one, other)
    )
    if len(mine) != len(theirs):
        return False
    return sum(x != y for x, y in zip(mine, theirs, strict=True)) == 1


def _begin(sight: Both, one: Found, other: Found) -> bool:
    """Whether something begins on both days, or one is "vanaf" and the other too."""
    if one.value.kind == other.value.kind == "term":
        return way_of(sight.nota, one) == BEGIN
    return days.START in days.events(sight.nota, one) & days.events(sight.brief, other)


def _one_deed(sight: Both, one: Found, way: str | None, other: Found, its_way: str | None) -> bool:
    """Whether both sentences tell of one deed, or of something to be used from then on."""
    if way == its_way is not None:
        return True
    return same_deed(sight, one, other) or usable(sight, one, other)


def _best(
    sight: Both,
    hit: Found,
    way: str | None,
    letter: list[tuple[Found, str | None]],
    said: _Named,
) -> tuple[float, Found] | None:
    """The letter's term for the same thing, when no other one fits the nota's as well, and how well it
    fits."""
    day = days.iso(hit) or ""
    best: Found | None = None
    score, settled = _LEAST, 0.0
    for other, its_way in letter:
        its = days.iso(other) or ""
        if hit.value.kind == other.value.kind == "day" and not way == its_way == END:
            continue  # of rules.event_date
        if hit.value.kind in DAYS and other.value.kind in DAYS and _begin(sight, hit, other):
            continue  # two days on which something begins: of rules.event_date too
        if other_step(sight, hit, other):
            continue
        if not (is_exact(hit) and is_exact(other)) and not (
            same_deed(sight, hit, other) or usable(sight, hit, other)
        ):
            continue  # "in september" says little by itself
        but = (f"@{day}", f"@{its}")
        alike = sight.alike(hit.start, other.start, but)
        if alike < _SURE and _one_deed(sight, hit, way, other, its_way):
            alike = max(alike, about(sight, hit.start, other.start, but) - _IN_PASSAGE)
        if not apart(hit, other):
            settled = max(settled, alike)
            continue
        if said.has(other):
            continue
        alike += _DIGITS if _one_word(hit, other) else 0.0
        told = hit.value.kind != "term" != other.value.kind and way == its_way is not None
        told = told or is_lone_deed(sight, hit, other)
        if told and alike < score and sight.passages(hit.start, other.start, but) >= _PASSAGES:
            alike = score
        if (
            None in (way, its_way)
            and alike < _SURE
            and not (same_deed(sight, hit, other) or usable(sight, hit, other))
        ):
            continue
        if alike < score and same_deed(sight, hit, other):
            alike += _DEED + _OTHERWISE * meant(sight, hit.start, other.start)
        if alike >= score:
            best, score = other, alike
    if best is None or settled + _DIGITS >= score:
        return None
    return None if _told_beside(sight, hit, best) else (score, best)


def _told_beside(sight: Both, hit: Found, best: Found) -> bool:
    """Whether the letter gives the nota's time too, in the passage of the other one."""
    start, end = sight.brief.paragraph(best.start)
    return any(
        start <= other.start < end and other.value.kind in DAYS and _until(other) == _until(hit)
        for other in sight.pair.brief.found.dates
    )


def _until(hit: Found) -> str:
    return hit.value.end or hit.value.start or ""


RULE = Rule(
    code="K120",
    kind="term",
    severity="warning",
    nl="de termijn voor hetzelfde verschilt: {nota} in de nota, {brief} in de brief",
    en="the term for the same thing differs: {nota} in the nota, {brief} in the letter",
    find=find,
    triggers=(
        "Kern\nDe wachtlijst bij het loodswezen is uiterlijk 1 maart 2027 weggewerkt.",
        "De wachtlijst bij het loodswezen zal uiterlijk 1 september 2027 zijn weggewerkt.",
    ),
    silent=(
        "Kern\nDe wachtlijst bij het loodswezen is uiterlijk 1 maart 2027 weggewerkt.",
        "De wachtlijst bij het loodswezen zal vóór 2 maart 2027 zijn weggewerkt.",
    ),
)
