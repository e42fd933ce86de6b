"""Why two figures that differ may both be right: one is a total and the other a part of it, the difference,
a share or a multiple; one is what is wanted, what another body says, or how it stood before."""

from __future__ import annotations

from extractor.coverage.rules.base import MOST
from extractor.coverage.rules.beside import adds_up, is_difference, is_target
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.meaning import same_noun
from extractor.coverage.rules.quantities import (
    Found,
    agree,
    dimension,
    exchanged,
    same_time,
    span,
    unit,
)
from extractor.coverage.rules.reading import Reading
from extractor.finders.base import Hit
from extractor.findings import Date
from extractor.patterns import pattern

_SAME = 0.001  # of a value: how near a sum or a multiple is
_SHARE = 0.01  # the same of a share in whole hundredths
_PARTS = 5  # parts of a total at most
_LARGE = 20  # smaller numbers are the sum of others by chance
_TIMES = 60  # times at most that one is the other
_HUNDRED = 100.0
# What somebody counts for himself, asks or wants; what does not come from who gives the figures.
_CLAIM = pattern(
    r"(?i)\beigen (?:peiling|enquête|telling|meting|onderzoek|berekening|raming|schatting|cijfers|inventarisatie|rondgang)"
    r"|\bvra(?:agt|gen|agde|gt)\b[^.;]{0,40}\bom\b|\b(?:vroeg|vroegen)\b[^.;]{0,40}\bom\b|\bgevraagd\b"
    r"|\b(?:had|hadden|zou|zouden|wil|willen|wilde|wilden)\b[^.;]{0,60}\b(?:gewild|gevraagd|gezien|zien|hebben)\b"
    r"|\b(?:pleit|pleiten|pleitte|bepleit|bepleiten|eist|eisen|eiste|wenst|wensen|claimt|claimen|beweert|beweren)\b"
)
# How it stood before, or was thought to be.
_BEFORE = pattern(
    r"(?i)\b(?:laatst bekende|vorige (?:stand|meting|telling|raming|editie|monitor|peiling)|eerdere? (?:stand|meting|telling|raming|schatting|verwachting)"
    r"|aanvankelijk\w*|oorspronkelijk\w*|destijds|voorlopige|toen nog|werd\b[^.;]{1,40}\bnog|was\b[^.;]{1,30}\bnog)\b"
)


# What has been paid or allowed, what there is to pay from, what was asked for.
_STATES = (
    pattern(
        r"(?i)\b(?:betaald|uitbetaald|uitgegeven|uitgekeerd|toegekend|verleend|besteed|benut|overgemaakt|toegewezen|gehonoreerd|verstrekt)\b"
    ),
    pattern(
        r"(?i)\b(?:beschikbaar|begroot|budget\w*|\w*plafond|gereserveerd|raming|geraamd\w*|uitgetrokken|trek|trekt|maximaal|ten hoogste)\b"
    ),
    pattern(r"(?i)\b(?:aangevraagd|aanvragen|aanvraag|aangemeld|aanmeldingen|ingediend)\b"),
    pattern(r"(?i)\b(?:afgewezen|geweigerd|ingetrokken|afgevallen)\b"),
)
_WAS = pattern(
    r"(?i)\b(?:was|waren|werd|werden|bedroeg|bedroegen|kwam|kwamen|stond|stonden|kreeg|kregen|had|hadden|telde|telden|lag|lagen|gold|kostte|kostten)\b"
)
_IS = pattern(
    r"(?i)\b(?:is|zijn|wordt|worden|bedraagt|bedragen|komt|komen|staat|staan|krijgt|krijgen|heeft|hebben|telt|tellen|ligt|liggen|geldt|kost|kosten)\b"
)


def is_explained(
    sight: Both, hit: Found, best: Found, every: list[Found], hits: list[Found]
) -> bool:
    """Whether the nota's figure and the letter's can stand beside each other. ``every`` and ``hits`` are
    the figures of the letter and of the nota, in text order."""
    if is_target(sight.pair.nota.text, hit) != is_target(sight.pair.brief.text, best):
        return True
    if adds_up(hit, best, every) or adds_up(best, hit, hits):
        return True
    if is_difference(sight.brief, hit, every, best.start) or is_difference(
        sight.nota, best, hits, hit.start
    ):
        return True
    if exchanged(hit, best):
        return False
    return (
        _is_spoken_for(sight, hit, best, hits)
        or _comes_of(sight.brief, hit, best, every)
        or _comes_of(sight.nota, best, hit, hits)
        or _of_another(sight, hit, best)
        or _of_another_state(sight, hit, best)
        or _of_a_past_year(sight, hit, best)
    )


def _is_spoken_for(sight: Both, hit: Found, best: Found, hits: list[Found]) -> bool:
    """Whether another figure of the nota says what the letter's says, of a thing as much alike."""
    for own in hits:
        if own is hit or span(own) == span(hit) or not _one(own, best):
            continue
        alike = sight.alike(own.start, best.start)
        if alike > 0 and alike >= sight.alike(hit.start, best.start):
            return True
    return False


def _one(own: Found, other: Found) -> bool:
    """Whether two figures are one value of one sort."""
    if own.value.kind == "duration":
        return agree(own, other) if dimension(own) == dimension(other) else same_time(own, other)
    sorts = {dimension(one).partition(" ")[0] for one in (own, other)}
    return len(sorts) == 1 and "share" not in sorts and agree(own, other)


def _comes_of(reading: Reading, value: Found, best: Found, figures: list[Found]) -> bool:
    """Whether the passage of ``best`` has numbers of which the value comes: a sum of some in a row, a share
    of one, so many times one."""
    size = span(value)[0]
    if size < _LARGE:
        return False
    start, end = reading.paragraph(best.start)
    near = [one for one in figures if start <= one.start < end][:MOST]
    rest = [one for one in near if one.value.kind not in ("percentage", "fraction", "duration")]
    sort = dimension(value).partition(" ")[0]
    parts = [one for one in rest if dimension(one).partition(" ")[0] == sort]
    same = [one for one in parts if unit(one) is None or same_noun(unit(one), unit(value))]
    if _is_sum(size, [span(one)[0] for one in same]):
        return True
    shares = [span(one)[0] for one in near if dimension(one) == "share"]
    times = [span(one)[0] for one in rest if 1 < span(one)[0] <= _TIMES]
    return any(
        any(abs(span(one)[0] * share / _HUNDRED - size) <= _SHARE * size for share in shares)
        or any(
            abs(other * span(one)[0] - size) <= _SAME * size
            or abs(span(one)[0] / other - size) <= _SAME * size
            for other in times
            if other != span(one)[0]
        )
        for one in parts
        if one is best
    )


def _is_sum(size: float, parts: list[float]) -> bool:
    for i in range(len(parts)):
        total = parts[i]
        for part in parts[i + 1 : i + _PARTS]:
            total += part
            if abs(total - size) <= _SAME * size:
                return True
    return False


def _of_another(sight: Both, hit: Found, best: Found) -> bool:
    """Whether one text tells that somebody wants or counts the figure for himself, or that it was so
    before, and the other does not."""
    mine, theirs = sight.nota.sentence(hit.start), sight.brief.sentence(best.start)
    for said in (_CLAIM, _BEFORE):
        here = said.search(sight.nota.text, *mine) is not None
        there = said.search(sight.brief.text, *theirs) is not None
        if here and not there:
            return True
    return False


def _of_another_state(sight: Both, hit: Found, best: Found) -> bool:
    """Whether both sentences say whether it is asked for, set apart, paid or refused, and not the same."""
    mine, theirs = (
        {
            i
            for i, state in enumerate(_STATES)
            if state.search(reading.text, *reading.sentence(one.start)) is not None
        }
        for reading, one in ((sight.nota, hit), (sight.brief, best))
    )
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _of_a_past_year(sight: Both, hit: Found, best: Found) -> bool:
    """Whether one text tells how it was in a year that is over, and the other how it is now ("in 2025 was
    dat 28 miljoen")."""
    return any(
        _was_then(reading, one) and _is_now(its, other)
        for reading, one, its, other in (
            (sight.nota, hit, sight.brief, best),
            (sight.brief, best, sight.nota, hit),
        )
    )


def _was_then(reading: Reading, hit: Found) -> bool:
    own = (reading.side.metadata.date or "")[:4]
    start, end = reading.sentence(hit.start)
    years = [one.value.start or "" for one in _years(reading, start, end)]
    return (
        bool(own and years)
        and max(years)[:4] < own
        and _WAS.search(reading.text, start, end) is not None
    )


def _is_now(reading: Reading, hit: Found) -> bool:
    """Whether a sentence tells how it is, and its passage names no year."""
    start, end = reading.sentence(hit.start)
    return (
        not _years(reading, *reading.paragraph(hit.start))
        and _WAS.search(reading.text, start, end) is None
        and _IS.search(reading.text, start, end) is not None
    )


def _years(reading: Reading, start: int, end: int) -> list[Hit[Date]]:
    return [
        one
        for one in reading.side.found.dates
        if one.value.kind == "year" and start <= one.start < end
    ]
