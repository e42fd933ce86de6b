"""A figure that each text gives otherwise, in passages about the same but in other words ("een interval van
gemiddeld 28 maanden", "gemiddeld zit er 27 maanden tussen twee uitnodigingen")."""

from __future__ import annotations

from extractor.coverage.rules.base import commitment_at
from extractor.coverage.rules.beside import is_printed, other_scope, other_year, same_per
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.meaning import same_head, same_noun
from extractor.coverage.rules.quantities import (
    Found,
    agree,
    closeness,
    dimension,
    exchanged,
    is_bound,
    near,
    rounded,
    same_time,
    unit,
)
from extractor.coverage.rules.reading import Reading
from extractor.coverage.rules.topic import about, answers
from extractor.patterns import pattern

# What the passages must share, and with how near the values are: of one noun, of nouns that end alike
# ("ligplaatsen", "overnachtingsplaatsen"), of bare amounts and shares, of averages or totals.
_NOUN = (0.8, 1.7)
_HEAD = (1.5, 2.2)
_BARE = (1.2, 2.2)
_MEASURE = (0.5, 1.8)
_ROLE = (0.6, 1.0)
_EXCHANGED = 1.4  # added when the digits are the same ones in another order
_APART = 1.5  # times: how far apart values may be that are no two orders of the same digits
_MARGIN = 0.4  # by which another value of the letter must fit less
_BEFORE = 24  # characters before a figure in which a word for its role stands
_ROLES = pattern(r"(?i)\b(gemiddeld|doorsnee|mediaan|mediane|in totaal|totale)(?:e|en)?\b")
_SAME_ROLE = {"doorsnee": "gemiddeld", "totale": "in totaal", "mediane": "mediaan"}


def counterpart(sight: Both, hit: Found, close: list[Found], others: list[Found]) -> Found | None:
    """The letter's other value of what the nota gives, where one only fits. ``close`` are those of the
    letter's figures that are not far from it."""
    if not close:
        return None
    role = _role(sight.nota, hit)
    printed = role is None and is_printed(sight.brief, hit)
    only_slip = printed or commitment_at(sight.pair.nota, hit.start) is not None
    if only_slip:
        close = [other for other in close if exchanged(hit, other)]
    if role is None:
        close = [other for other in close if not is_printed(sight.nota, other)]
    scored = [
        (score, other)
        for other in close
        if _may_differ(sight, hit, other, role)
        and (score := _fits(sight, hit, other, role, only_slip)) > 0
    ]
    if scored and printed and any(_settles(hit, other) for other in others):
        return None
    if scored and hit.value.kind == "duration" and any(same_time(hit, o) for o in others):
        return None
    if not scored:
        return None
    best, found = max(scored, key=lambda row: row[0])
    if any(best - score < _MARGIN and not agree(found, other) for score, other in scored):
        return None  # which of the two?
    return found


def _settles(hit: Found, other: Found) -> bool:
    """Whether the letter gives this value to the same noun."""
    return agree(hit, other) and same_noun(unit(hit), unit(other))


def _role(reading: Reading, hit: Found) -> str | None:
    """Whether a figure is an average or a total, by the words before it."""
    start = hit.end - len(hit.value.text)
    said = _ROLES.findall(
        reading.text, max(reading.sentence(hit.start)[0], start - _BEFORE), hit.end
    )
    role = said[-1].lower() if said else None
    return _SAME_ROLE.get(role, role) if role is not None else None


def _may_differ(sight: Both, hit: Found, other: Found, role: str | None) -> bool:
    """Whether two figures are of one measure and year, and state two values."""
    if dimension(hit).partition(" ")[0] != dimension(other).partition(" ")[0]:
        return False
    if hit.value.kind == "fraction" or other.value.kind == "fraction":
        return False
    if (
        (near(hit, other) > _APART and not exchanged(hit, other))
        or agree(hit, other)
        or rounded(hit, other)
    ):
        return False
    if is_bound(sight.brief.text, other) or _role(sight.brief, other) != role:
        return False
    if other_scope(sight, hit, other):
        return False
    return same_per(sight, hit, other) and not other_year(sight, hit, other)


def _fits(sight: Both, hit: Found, other: Found, role: str | None, only_slip: bool) -> float:
    """How surely two figures are of one thing; 0 when they are not sure enough. What an item asks is no
    state of things, and a value that the letter gives to something else may be no slip: then only digits
    that changed places in the answer count."""
    told = about(
        sight, hit.start, other.start, (f"#{hit.value.value:g}", f"#{other.value.value:g}")
    )
    looks = max(closeness(hit, other), _EXCHANGED if exchanged(hit, other) else 0.0)
    if not dimension(hit).startswith("count"):
        if dimension(hit) != dimension(other) or (role is None and not looks):
            return 0.0
        least, enough = _MEASURE if hit.value.kind == "measure" else _BARE
        if role is not None:
            least, enough = _ROLE
    elif same_noun(unit(hit), unit(other)):
        places = sight.nota.index(hit.start), sight.brief.index(other.start)
        if exchanged(hit, other) and answers(sight, *places):
            return told + looks
        least, enough = _NOUN
    elif same_head(unit(hit), unit(other)):
        least, enough = _HEAD
    else:
        return 0.0
    return told + looks if not only_slip and told >= least and told + looks >= enough else 0.0
