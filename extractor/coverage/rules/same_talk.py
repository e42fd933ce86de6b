"""A talk, a request, a signature, an incident, a beginning: each text tells of one on a day that the other does not have, and both
passages are about the same. Then it is one, whatever the words ("het overleg met de bond", "dat gesprek")."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from extractor.coverage.rules import days
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.days import INCIDENT, PUBLISHED, REQUEST, SIGNED, START, TALK
from extractor.coverage.rules.meaning import alike
from extractor.coverage.rules.reading import BODY, NAME, Reading, stems
from extractor.coverage.rules.topic import about
from extractor.finders.base import Hit
from extractor.findings import Date
from extractor.language.calendar import parse_iso
from extractor.language.initials import align
from extractor.patterns import pattern

_LEAST = 1.2  # what the passages must share
_ALONE = 0.8  # the same where neither text tells of another of that kind
_SLIP = 0.4  # added when the two lie in one month, or on the same day of two months
_MARGIN = 0.5  # by which another day of the letter must be less about it
_APART = timedelta(days=45)  # two days of one event that differ by a slip are no further apart
_LATER = timedelta(days=550)  # the same of what is to begin
_NAMED = (BODY, NAME)
_KINDS = frozenset((TALK, REQUEST, SIGNED, PUBLISHED, INCIDENT, START))
# Whom one spoke with, asked or signed with: the words behind "met" and "aan".
_WITH = pattern(r"(?i)\b(?:met|aan)\b((?: [\w’'&-]+){1,7})")
_LETTERS = pattern(r"\b[A-Z][A-Za-z]{0,6}[A-Z]\b")
_WORD_END = pattern(r"\w\b")
_RECEIVED = pattern(
    r"(?i)\b(?:heb|hebt|heeft|hebben) (?:u|ik|wij)\b[^;\n]{0,60}\bontvangen\b|\bontv[ai]ngt? (?:u|ik|wij)\b"
)
# Where the words for whom it was with end, and those among them that name nobody.
_ENDS = """
over op in om voor heb heeft hebben is zijn was waren gesproken sprak overleg overlegd gevraagd verzocht
getekend ondertekend besproken afgesproken die dat bij tijdens naar aanleiding
"""
_NOBODY = """
van en mijn ambtgenoot collega minister ministers de het een hen hem haar deze zij elkaar directie
vertegenwoordigers bestuur vereniging nederlandse landelijke
"""
_STOP = frozenset(_ENDS.split())
_SELF = frozenset(_NOBODY.split())

Found = Hit[Date]
Told = tuple[Found, frozenset[str]]


def counterparts(
    sight: Both, mine: list[Told], letter: list[Told], last: str
) -> Iterator[tuple[Found, Found]]:
    """Days of the nota, each with the letter's other day of the same talk, request or signature. Both
    lists hold days that the other text does not have; what is behind ``last`` is still to come."""
    spent: set[str | None] = set()
    for hit, happened in mine:
        kinds = _kinds(sight.nota, hit, happened)
        scored = sorted(_scored(sight, hit, kinds, letter, last), key=lambda row: -row[0])
        alone = len(scored) == 1 and sum(bool(kinds & its) for _, its in mine) == 1
        if not scored or scored[0][0] < (_ALONE if alone else _LEAST):
            continue
        score, best = scored[0]
        day = best.value.start
        if any(other.value.start != day and score - its < _MARGIN for its, other in scored[1:]):
            continue  # which of the two?
        if day not in spent:
            spent.add(day)
            yield hit, best


def _scored(
    sight: Both, hit: Found, happened: frozenset[str], letter: list[Told], last: str
) -> list[tuple[float, Found]]:
    """The letter's days of the same kind, each with how much its passage is about the same."""
    scored = []
    for other, its in letter:
        same = happened & _kinds(sight.brief, other, its)
        ahead = (hit.value.start or "") > last
        if not same or ahead != ((other.value.start or "") > last):
            continue
        if not _near(hit, other, _LATER if ahead else _APART):
            continue
        if others(sight, hit, other):
            continue
        but = (f"@{hit.value.start}", f"@{other.value.start}")
        scored.append((about(sight, hit.start, other.start, but) + _slip(hit, other), other))
    return scored


def _kinds(reading: Reading, hit: Found, happened: frozenset[str]) -> frozenset[str]:
    """What happened on a day, of what can be compared. Who receives somebody, talks."""
    found = (happened or days.pointed(reading, hit)) & _KINDS
    if PUBLISHED in found and _RECEIVED.search(reading.text, *reading.sentence(hit.start)):
        return found | {TALK}
    return found


def _near(one: Found, other: Found, apart: timedelta) -> bool:
    first, second = parse_iso(one.value.start or ""), parse_iso(other.value.start or "")
    return first is not None and second is not None and abs(first - second) <= apart


def _slip(one: Found, other: Found) -> float:
    mine, theirs = one.value.start or "", other.value.start or ""
    return _SLIP if mine[8:] == theirs[8:] or mine[:7] == theirs[:7] else 0.0


def others(sight: Both, one: Found, other: Found) -> bool:
    """Whether both sentences say with whom, and name no same body and no word that means the same."""
    mine, theirs = _with(sight.nota, one), _with(sight.brief, other)
    if (
        not mine
        or not theirs
        or any(a.startswith(b) or b.startswith(a) for a in mine for b in theirs)
    ):
        return False
    here = sight.nota.near(sight.nota.index(one.start))
    there = sight.brief.near(sight.brief.index(other.start))
    if any(token[0] in _NAMED for token in here & there):
        return False
    if _spelled(sight.nota, one, sight.brief, other) or _spelled(
        sight.brief, other, sight.nota, one
    ):
        return False
    return not any(alike(a, b) for a in mine for b in theirs)


def _spelled(reading: Reading, hit: Found, its: Reading, other: Found) -> bool:
    """Whether one text gives the letters and the other the name ("met de NBOV", "met de Nederlandse Brood-
    en banketbakkers Ondernemersvereniging")."""
    long = [match[1] for match in _WITH.finditer(its.text, *its.sentence(other.start))]
    return any(
        align(words[: word.end()], short[0]) is not None
        for match in _WITH.finditer(reading.text, *reading.sentence(hit.start))
        for short in _LETTERS.finditer(match[1])
        for words in long
        for word in _WORD_END.finditer(words)
    )


def _with(reading: Reading, hit: Found) -> frozenset[str]:
    """The words for whom it was with, in the clause of a day."""
    low = reading.low
    start, end = reading.sentence(hit.start)
    start = max(start, low.rfind(";", start, hit.start))
    end = low.find(";", hit.end, end) if ";" in low[hit.end : end] else end
    found: list[str] = []
    for match in _WITH.finditer(low, start, end):
        for word in match[1].split():
            if word in _STOP:
                break
            if word not in _SELF and not word.isdigit():
                found.append(word)
    return frozenset(stems(found).values())
