"""The terms that a text gives: what they are of, and whether something ends or begins then."""

from __future__ import annotations

from extractor.coverage.rules.base import MOST
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.reading import Reading
from extractor.document import LABEL
from extractor.finders.base import Hit
from extractor.findings import Date
from extractor.language.calendar import parse_iso
from extractor.patterns import pattern

_NEAR = 60  # characters between a day and the word for what ends or begins then
_KINDS = ("term", "day", "month", "quarter", "period")
_LOOSE = ("month", "season", "term", "period")
_ROOM = 45  # days by which another term must lie outside a season, whose bounds are not sharp
DAYS = ("day", "term")
FIRST, LAST = "0000", "9999"
# "Uiterlijk", "vóór" and "voor" end something; "vanaf" and "per" begin it: never one for the other.
END, BEGIN, LASTS = "end", "begin", "lasts"
_UNTIL = pattern(r"(?i)\b(?:uiterlijk|v[oó][oó]r|eind|binnen|gereed|klaar)\b")
_EXACT = pattern(
    r"(?i)\d{1,2} ?(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\d{1,2}[-/]\d{1,2}|kwartaal|\bQ[1-4]"
    r"|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}"
    r"|(?:begin|medio|eind|tot en met|t/m|tot|vanaf|uiterlijk|vóór|voor) \d{4}"
)
# Steps of one plan: each has its own time.
_STEP = pattern(
    r"(?i)aanbested|\bbouw|aanleg|consultatie|inwerking|behandel|evaluatie|\bpilot|\bproef|ontwerp|onderzoek|besluit"
)
_SAME_STEP = {"pilot": "proef"}
_TO = pattern(r"(?i)\btot\b")
_FROM = pattern(r"(?i)\b(?:vanaf|per|sinds|met ingang)\b")
_ENDS = pattern(
    r"(?i)\b(?:gereed|klaar|voltooid|afgerond|opgeleverd|oplevering|weggewerkt|afgebouwd|beëindigd|stopt|eindigt|vervalt"
    r"|einde|gesloten|sluit|sluiting|dicht|opgeheven|afgeschaft|uitgefaseerd|loopt af|afloopt)\b"
)
_BEGINS = pattern(
    r"\b(?:opent|open|opengesteld|start|starten|begint|beginnen|gaat in|gaan in|ingaan|in werking|van start|ingevoerd"
    r"|geldt|gelden)\b"
)
# From when on something can be used, for which one text says that it is ready and the other that it opens.
_USABLE = pattern(
    r"(?i)\b(?:gereed|klaar|voltooid|opgeleverd|oplevering|afgebouwd|opent|open|opengesteld|geopend|opening|in gebruik"
    r"|ingebruik\w*|operationeel|in bedrijf|draait|draaien|gaat live|gebruiken|werken|beschikbaar)\b"
)
_THEN = 60  # days by which it opens well after it is ready
# What is done then, by the words for it.
_DEEDS = (
    _ENDS,
    _BEGINS,
    pattern(
        r"(?i)\b(?:naar (?:de|uw|beide) (?:Tweede |Eerste )?Kamers?|(?:bij|aan) (?:de|uw) (?:Tweede |Eerste )?Kamer"
        r"|ingediend|indiening|indienen|dien ik|ik dien|zend|stuur|ontvangt)\b"
    ),
    pattern(r"(?i)\b(?:advies|adviseert|adviseren)\b"),
    pattern(r"(?i)\b(?:Raad van State|RvS|Afdeling advisering|Afdeling|adviesaanvraag)\b"),
    pattern(r"(?i)\b(?:besluit|beslist|beslissing|besluiten|beslissen)\b"),
    pattern(
        r"(?i)\b(?:verschijnt|verschijnen|verschijning|kom(?:t|en)? (?!uit\b)[^.;]{1,40}\buit\b(?! (?:de|het|een)\b)|uitgebracht"
        r"|gepubliceerd|publiceert|publiceren|publicatie)\b"
    ),
    pattern(
        r"(?i)\b(?:meedoen|doe[nt]\b[^.;]{0,40}\bmee|aangesloten|aansluit\w*|sluit(?:en)?\b[^.;]{0,40}\baan)\b"
    ),
)

Found = Hit[Date]
Range = tuple[str, str]


def printed(hit: Found) -> str:
    """A term on one line, as it reads: in print it may run over a line end."""
    return " ".join(hit.value.text.split())


def way_of(reading: Reading, hit: Found) -> str | None:
    """Whether something ends or begins then: by the words of the term, else by those beside it."""
    if hit.value.kind == "term":
        said = printed(hit)
        if _FROM.search(said) is not None:
            return BEGIN
        if _TO.search(said) is not None:
            return LASTS
        return END if _UNTIL.search(said) is not None else None
    start, end = reading.sentence(hit.start)
    low, high = max(start, hit.start - _NEAR), min(end, hit.end + _NEAR)
    ends = _ENDS.search(reading.text, low, high) is not None
    begins = _BEGINS.search(reading.text, low, high) is not None
    if ends == begins:
        return None
    return END if ends else BEGIN


def apart(one: Found, other: Found) -> bool:
    """Whether no day fits both. Two that are bounds on one side differ when the bounds do."""
    (a, b), (c, d) = span(one), span(other)
    if _is_vague(one) or _is_vague(other):
        if (a == FIRST and c == FIRST) or (b == LAST and d == LAST):
            return _far(min(b, d), max(b, d)) or _far(min(a, c), max(a, c))
        return _far(b, c) or _far(d, a)
    if any(_is_rough(hit) for hit in (one, other)):
        return _far(b, c) or _far(d, a)
    if (a == FIRST and c == FIRST) or (b == LAST and d == LAST):
        return (a, b) != (c, d)
    return b < c or d < a


def _is_vague(hit: Found) -> bool:
    """Whether the bound is not sharp: "voor de zomer"."""
    return hit.value.kind == "term" and not is_exact(hit)


def _is_rough(hit: Found) -> bool:
    """Whether neither bound is sharp: "het najaar", "eind dit jaar"."""
    return hit.value.kind == "season" or (hit.value.kind == "period" and not is_exact(hit))


def _far(end: str, start: str) -> bool:
    """Whether a day lies well behind another."""
    first, second = parse_iso(end), parse_iso(start)
    return first is not None and second is not None and (second - first).days >= _ROOM


def span(hit: Found) -> Range:
    return hit.value.start or FIRST, hit.value.end or LAST


def terms(reading: Reading, after: str) -> list[tuple[Found, str | None]]:
    """What is to be after a day, in the running text, and whether it ends or begins then; not the day
    within a term."""
    found: list[tuple[Found, str | None]] = []
    for hit in reading.side.found.dates[: 4 * MOST]:
        value = hit.value
        if value.kind not in _KINDS and not _says_when(reading, hit):
            continue
        if (value.end or LAST) < after:
            continue
        if value.kind in _KINDS and not is_exact(hit) and not _is_ahead(reading, hit):
            continue
        if (value.start is None and value.end is None) or (found and hit.start < found[-1][0].end):
            continue
        if reading.side.document.passage_at(hit.start).kind == LABEL:
            continue
        found.append((hit, way_of(reading, hit)))
    return found


def is_exact(hit: Found) -> bool:
    """Whether a time is given to the month: "dit najaar" and "september" may be of any year."""
    return _EXACT.search(printed(hit)) is not None


def _is_ahead(reading: Reading, hit: Found) -> bool:
    """Whether a month or season without a year is the time of some deed."""
    if hit.value.kind not in _LOOSE:
        return False
    place = reading.sentence(hit.start)
    return any(deed.search(reading.text, *place) is not None for deed in _DEEDS)


def _says_when(reading: Reading, hit: Found) -> bool:
    """Whether a season of a year, or a year in which something ends or begins."""
    if hit.value.kind == "season":
        return hit.value.text[-4:].isdigit() or _is_ahead(reading, hit)
    return hit.value.kind == "year" and way_of(reading, hit) in (END, BEGIN)


def tells(reading: Reading, hit: Found) -> bool:
    """Whether a term within an item is of what will be ready then, and not of the promise ("binnen acht
    weken" after the debate)."""
    if hit.value.text[:6].lower() == "binnen":
        return False
    start, end = reading.sentence(hit.start)
    low, high = max(start, hit.start - _NEAR), min(end, hit.end + _NEAR)
    return _ENDS.search(reading.text, low, high) is not None


def usable(sight: Both, one: Found, other: Found) -> bool:
    """Whether both tell from when on something can be used, one calling it ready and the other open; not
    where it opens soon after it is ready."""
    for reading, hit in ((sight.nota, one), (sight.brief, other)):
        start, end = reading.sentence(hit.start)
        low, high = max(start, hit.start - _NEAR), min(end, hit.end + _NEAR)
        if _USABLE.search(reading.text, low, high) is None:
            return False
    mine, theirs = way_of(sight.nota, one), way_of(sight.brief, other)
    if mine == END != theirs:
        return not _soon(one, other)
    if theirs == END != mine:
        return not _soon(other, one)
    return True


def _soon(ready: Found, opens: Found) -> bool:
    """Whether something opens on the heels of the day on which it is ready."""
    first = parse_iso(ready.value.end or ready.value.start or "")
    second = parse_iso(opens.value.start or opens.value.end or "")
    if first is None or second is None:
        return True
    return 0 <= (second - first).days < _THEN


def other_step(sight: Both, one: Found, other: Found) -> bool:
    """Whether both sentences name a step of a plan, and not the same one."""
    mine, theirs = (
        {
            _SAME_STEP.get(match.lower(), match.lower())
            for match in _STEP.findall(reading.text, *reading.sentence(hit.start))
        }
        for reading, hit in ((sight.nota, one), (sight.brief, other))
    )
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def same_deed(sight: Both, one: Found, other: Found) -> bool:
    """Whether both sentences tell of one deed."""
    return not deeds(sight.nota, one).isdisjoint(deeds(sight.brief, other))


def deeds(reading: Reading, hit: Found) -> frozenset[int]:
    """What the sentence of a time says is done, by number."""
    kept: dict[int, frozenset[int]] = reading.kept.setdefault("deeds", {})
    number = reading.index(hit.start)
    found = kept.get(number)
    if found is None:
        place = reading.sentence(hit.start)
        found = kept[number] = frozenset(
            i for i, deed in enumerate(_DEEDS) if deed.search(reading.text, *place) is not None
        )
    return found


def is_lone_deed(sight: Both, one: Found, other: Found) -> bool:
    """Whether both sentences tell of one deed of which each text gives no other time."""
    return any(
        not any(
            deed in deeds(reading, near)
            for reading, hit in ((sight.nota, one), (sight.brief, other))
            for near in reading.side.found.dates[: 4 * MOST]
            if reading.index(near.start) != reading.index(hit.start)
        )
        for deed in deeds(sight.nota, one) & deeds(sight.brief, other)
    )
