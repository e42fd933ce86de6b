"""A figure differs where both texts speak of the same thing ("41 bedrijven", "39 bedrijven")."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules import lone, same_count, shares, tenfold
from extractor.coverage.rules.base import MOST, Clash, Rule
from extractor.coverage.rules.beside import (
    other_scope,
    other_year,
    same_per,
    told_nearby,
)
from extractor.coverage.rules.context import Both, both
from extractor.coverage.rules.counted import counted
from extractor.coverage.rules.explained import is_explained
from extractor.coverage.rules.quantities import (
    Found,
    agree,
    closeness,
    dimension,
    is_bound,
    near,
    one_off,
    same_time,
    span,
    swapped,
)
from extractor.coverage.rules.reading import stems
from extractor.coverage.sides import Pair

# What two sentences must share, less for a noun that both count than for a bare percentage.
_COUNTED = 1.2
_BARE = 1.9
_SHARE = 0.25  # of the words of the nota's sentence, for a bare figure
_BESIDE = 0.3  # that a counted noun must have beside it
_FEW = 10  # small numbers count many things
_SHORT = 3  # letters of a unit that is no noun ("fte")
_COMPOUND = 12  # letters of a noun that names its matter ("drinkwaterbedrijven")
_PASSAGES = 2.0  # what the passages must share for a slip: digits swapped, one of three wrong
_LARGE = 100  # numbers from here on are not the same by chance
_FAR = 3.0  # times: values further apart are rarely two states of one thing


def _threshold(hit: Found) -> float:
    return _COUNTED if hit.value.kind == "count" else _BARE


def find(pair: Pair) -> Iterator[Clash]:
    sight = both(pair)
    letter: dict[str, list[Found]] = {}
    for hit in [*pair.brief.found.figures[: 4 * MOST], *counted(sight.brief)]:
        letter.setdefault(dimension(hit), []).append(hit)
    terms = {h.start for h in pair.nota.found.dates if h.value.kind == "term"}
    mine: dict[str, list[Found]] = {}
    hits = [*pair.nota.found.figures[:MOST], *counted(sight.nota)]
    for hit in hits:
        mine.setdefault(dimension(hit), []).append(hit)
    every = sorted((hit for some in letter.values() for hit in some), key=lambda hit: hit.start)
    hits.sort(key=lambda hit: hit.start)
    sized = [(span(hit)[0], hit) for hit in every]
    told: dict[Found, Found] = {}  # of the letter's figures, those of the nota that they contradict
    for hit in hits:
        value = hit.value
        if value.value <= 0 or is_bound(pair.nota.text, hit):
            continue
        if value.kind == "fraction":
            share = shares.counterpart(sight, hit, every)
            if share is not None:
                yield _clash(pair, hit, share)
            continue
        if any(at in terms for at in range(hit.start - 10, hit.start + 1)):  # "binnen acht weken"
            continue
        key = dimension(hit)
        others = letter.get(key, [])[:MOST]
        best = _best(sight, hit, others, mine[key], every)
        if best is None:
            low, high = span(hit)[0] / _FAR, span(hit)[0] * _FAR
            close = [other for size, other in sized if low <= size <= high]
            best = lone.counterpart(sight, hit, close)
            best = best or same_count.counterpart(sight, hit, close, every)
            best = best or tenfold.counterpart(sight, hit, every)
            if best is None and value.kind == "percentage":
                best = shares.counterpart(sight, hit, every)
        if best is None or is_explained(sight, hit, best, every, hits):
            continue
        rival = told.get(best)
        if rival is None or near(hit, best) < near(rival, best):
            told[best] = hit  # a figure of the letter has one counterpart at most
    for best, hit in told.items():
        yield _clash(pair, hit, best)


def _clash(pair: Pair, hit: Found, best: Found) -> Clash:
    return Clash(
        nota=pair.nota.quote(hit.start, hit.end),
        brief=pair.brief.quote(best.start, best.end),
        values={"nota": hit.value.text, "brief": best.value.text},
    )


def _best(
    sight: Both, hit: Found, others: list[Found], mine: list[Found], every: list[Found]
) -> Found | None:
    """The letter's figure for the same thing, when it has another value and none has this one."""
    but = (f"#{hit.value.value:g}",)
    agreeing = [other for other in others if agree(hit, other)]
    if hit.value.kind == "duration":
        agreeing += [other for other in every if same_time(hit, other)]
    if agreeing and hit.value.kind in ("count", "money"):
        return None
    if any(sight.alike(hit.start, other.start, but) > 0 for other in agreeing):
        return None
    scored: list[tuple[float, Found]] = []
    for other in others:
        if other in agreeing or other.value.kind == "fraction":
            continue
        if is_bound(sight.brief.text, other):
            continue
        if near(hit, other) > _FAR or not same_per(sight, hit, other):
            continue
        if any(span(own) == span(other) for own in mine) or _is_told(sight, other):
            continue  # the nota says that too, of something else
        if other_year(sight, hit, other):
            continue
        if hit.value.kind != "count" and not swapped(hit, other) and other_scope(sight, hit, other):
            continue
        alike = sight.alike(hit.start, other.start, (*but, f"#{other.value.value:g}"))
        scored.append((alike + closeness(hit, other), other))
    if not scored:
        return None
    score, best = max(scored, key=lambda pair: pair[0])
    if hit.value.kind == "count" and told_nearby(sight, hit, best):
        return None
    if swapped(hit, best) or one_off(hit, best):
        values = (*but, f"#{best.value.value:g}")
        if sight.passages(hit.start, best.start, values) >= _PASSAGES:
            return best
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
    counted = (hit.value.unit or "").lower()
    noun = [token for stem in stems([counted]).values() for token in (stem, f"~{stem[:5]}")]
    beside = sight.alike(hit.start, best.start, (*but, f"#{best.value.value:g}", *noun))
    beside += sight.compounds(hit.start, best.start)
    least = (
        _BESIDE if min(hit.value.value, best.value.value) > _FEW and len(counted) > _SHORT else 1.0
    )
    if beside >= least or (len(scored) == 1 and len(counted) >= _COMPOUND):
        return best
    return None


def _is_told(sight: Both, other: Found) -> bool:
    """Whether the nota gives a large number of the letter too, of the same thing under another noun."""
    return other.value.value >= _LARGE and any(
        span(own) == span(other) and own.value.kind == other.value.kind
        for own in sight.pair.nota.found.figures[:MOST]
    )


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
