"""The term for the same thing differs: what must be ready, and when."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules import days
from extractor.coverage.rules.base import MOST, Clash, Rule, commitment_at, letter_day
from extractor.coverage.rules.context import Both, both
from extractor.coverage.rules.reading import Reading
from extractor.coverage.sides import Pair
from extractor.document import LABEL
from extractor.finders.base import Hit
from extractor.findings import Date
from extractor.patterns import pattern

_LEAST = 1.5  # what the sentences must share
_DIGITS = 0.5  # added when only the month or only the year differs
_PASSAGES = 2.5  # what the passages must share when both tell of an end, or both of a beginning
_NEAR = 60  # characters between a day and the word for what ends or begins then
_KINDS = ("term", "day", "month", "quarter", "period")
_FIRST, _LAST = "0000", "9999"
# "Uiterlijk", "vóór" and "voor" end something; "vanaf" and "per" begin it: never one for the other.
_END, _BEGIN, _LASTS = "end", "begin", "lasts"
_UNTIL = pattern(r"(?i)\b(?:uiterlijk|v[oó][oó]r|eind|binnen|gereed|klaar)\b")
_EXACT = pattern(
    r"(?i)\d{1,2} ?(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\d{1,2}[-/]\d{1,2}|kwartaal|\bQ[1-4]"
    r"|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}"
    r"|(?:begin|medio|eind) \d{4}"
)
# Steps of one plan: each has its own time.
_STEP = pattern(
    r"(?i)aanbested|\bbouw|aanleg|consultatie|inwerking|behandel|evaluatie|\bpilot|\bproef|ontwerp|onderzoek|besluit"
)
_TO = pattern(r"(?i)\btot\b")
_FROM = pattern(r"(?i)\b(?:vanaf|per|sinds|met ingang)\b")
_ENDS = pattern(
    r"\b(?:gereed|klaar|voltooid|afgerond|opgeleverd|oplevering|weggewerkt|afgebouwd|beëindigd|stopt|eindigt|vervalt)\b"
)
_BEGINS = pattern(
    r"\b(?:opent|open|opengesteld|start|starten|begint|beginnen|gaat in|gaan in|ingaan|in werking|van start|ingevoerd"
    r"|geldt|gelden)\b"
)

Found = Hit[Date]


def _way(reading: Reading, hit: Found) -> str | None:
    """Whether something ends or begins then: by the words of the term, else by those beside it."""
    if hit.value.kind == "term":
        if _FROM.search(hit.value.text) is not None:
            return _BEGIN
        if _TO.search(hit.value.text) is not None:
            return _LASTS
        return _END if _UNTIL.search(hit.value.text) is not None else None
    start, end = reading.sentence(hit.start)
    low, high = max(start, hit.start - _NEAR), min(end, hit.end + _NEAR)
    ends = _ENDS.search(reading.text, low, high) is not None
    begins = _BEGINS.search(reading.text, low, high) is not None
    if ends == begins:
        return None
    return _END if ends else _BEGIN


def _apart(one: Found, other: Found) -> bool:
    """Whether no day fits both. Two that are bounds on one side differ when the bounds do."""
    (a, b), (c, d) = _span(one), _span(other)
    if (a == _FIRST and c == _FIRST) or (b == _LAST and d == _LAST):
        return (a, b) != (c, d)
    return b < c or d < a


def _span(hit: Found) -> tuple[str, str]:
    return hit.value.start or _FIRST, hit.value.end or _LAST


def _terms(reading: Reading, after: str) -> list[tuple[Found, str]]:
    """What is to end or begin after a day, in the running text; not the day within a term."""
    found: list[tuple[Found, str]] = []
    for hit in reading.side.found.dates[: 4 * MOST]:
        value = hit.value
        if value.kind not in _KINDS or (value.end or _LAST) < after:
            continue
        if _EXACT.search(value.text) is None:  # "dit najaar" is too vague to compare
            continue
        if (value.start is None and value.end is None) or (found and hit.start < found[-1][0].end):
            continue
        if reading.side.document.passage_at(hit.start).kind == LABEL:
            continue
        way = _way(reading, hit)
        if way is not None:
            found.append((hit, way))
    return found


def find(pair: Pair) -> Iterator[Clash]:
    sight = both(pair)
    after = letter_day(pair)[0] or _FIRST
    said = {days.iso(h) for h in pair.nota.found.dates}
    theirs = {days.iso(h) for h in pair.brief.found.dates if h.value.kind in ("day", "term")}
    mine = [
        (hit, way)
        for hit, way in _terms(sight.nota, after)
        if days.iso(hit) not in theirs
        and not days.is_plan(sight.nota, hit)
        # a term of the promise itself is none of what the letter tells
        and commitment_at(pair.nota, hit.start) is None
    ]
    letter = _terms(sight.brief, after)[:MOST] if mine else []
    for hit, way in mine:
        best = _best(sight, hit, [other for other, its in letter if its == way], said)
        if best is not None:
            yield Clash(
                nota=pair.nota.quote(hit.start, hit.end),
                brief=pair.brief.quote(best.start, best.end),
                values={"nota": hit.value.text, "brief": best.value.text},
            )


def _other_step(sight: Both, one: Found, other: Found) -> bool:
    """Whether both sentences name a step of a plan, and not the same one."""
    mine, theirs = (
        {match.lower() for match in _STEP.findall(reading.text, *reading.sentence(hit.start))}
        for reading, hit in ((sight.nota, one), (sight.brief, other))
    )
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _best(sight: Both, hit: Found, letter: list[Found], said: set[str | None]) -> Found | None:
    """The letter's term for the same thing, when no other one fits the nota's as well."""
    day = days.iso(hit) or ""
    best: Found | None = None
    score, settled = _LEAST, 0.0
    for other in letter:
        its = days.iso(other) or ""
        if hit.value.kind == other.value.kind == "day":
            continue  # of rules.event_date
        if _way(sight.nota, hit) == _BEGIN and hit.value.kind == other.value.kind == "term":
            continue  # two days on which something begins: of rules.event_date too
        if _other_step(sight, hit, other):
            continue
        but = (f"@{day}", f"@{its}")
        alike = sight.alike(hit.start, other.start, but)
        if not _apart(hit, other):
            settled = max(settled, alike)
            continue
        if its in said:
            continue
        alike += _DIGITS if its[8:] == day[8:] or its[:7] == day[:7] else 0.0
        told = hit.value.kind != "term" != other.value.kind
        if told and alike < score and sight.passages(hit.start, other.start, but) >= _PASSAGES:
            alike = score
        if alike >= score:
            best, score = other, alike
    return best if settled + _DIGITS < score else None


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
