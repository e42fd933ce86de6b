"""A TZ code carries the month of its debate; the debate named beside it, or above the list in which it
stands, was in another month, or the text itself is older."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.rules.context import both
from extractor.coverage.rules.reading import Reading
from extractor.coverage.sides import Pair
from extractor.document import FOOTNOTE, HEADING
from extractor.finders.base import Hit
from extractor.findings import Date
from extractor.patterns import pattern

# The debate's subject is written with capitals; anything else between parts the day from the debate.
_OF = pattern(
    r"debat(?:\s(?:[A-ZÀ-Þ][\w’'&-]*,?|en|van|de|het|over|voor|in|op)){0,10}\s(?:van|d\.d\.)\s(?:\w+dag\s)?$"
)
# A meeting named before: then the days of the sentence are not all.
_SAID_BEFORE = pattern(
    r"(?i)\b(?:dat|dit|die|deze|beide|genoemde?|diverse|verschillende) (?:[a-z]*debat|overleg|vergadering)"
)
_PROMISED = pattern(r"(?i)toezegging|toegezegd")
_LISTED = 40  # sentences of a list
_DECEMBER = "12"


def _start(hit: Hit[Date]) -> int:
    return hit.start


def _debates(reading: Reading, at: int) -> set[str]:
    """The months of the debates whose day the sentence names."""
    start, _ = reading.sentence(at)
    return {
        day
        for place, day in _named(reading, at)
        if _OF.search(reading.text[max(start, place - 110) : place]) is not None
    }


def _days(reading: Reading, at: int) -> set[str]:
    """The months of all days that the sentence names."""
    return {day for _, day in _named(reading, at)}


def _named(reading: Reading, at: int) -> Iterator[tuple[int, str]]:
    start, end = reading.sentence(at)
    hits = reading.side.found.dates
    for i in range(bisect_left(hits, start, key=_start), len(hits)):
        hit = hits[i]
        if hit.start >= end:
            break
        if hit.value.kind == "day" and hit.value.start is not None:
            yield hit.start, hit.value.start[:4] + hit.value.start[5:7]


def _above(reading: Reading, at: int) -> set[str]:
    """The same of the sentence that opens the list in which an offset lies ("u heeft drie zaken
    toegezegd:")."""
    document = reading.side.document
    number = reading.index(at)
    kinds = {document.passage_at(at).kind}
    for before in range(number - 1, max(-1, number - _LISTED), -1):
        start, end = reading.spans[before]
        passage = document.passage_at(start)
        if passage.kind == HEADING:
            return set()
        if reading.text[start:end].rstrip().endswith(":"):
            found = _debates(reading, start)
            told = bool(found) or _PROMISED.search(reading.text, start, end) is not None
            told = told and _SAID_BEFORE.search(reading.text, start, end) is None
            return found | _days(reading, start) if told else set()
        if passage.kind not in kinds:
            return set()
    return set()


def _last(pair: Pair) -> str | None:
    """The month of the later of the two texts."""
    day = max(pair.nota.metadata.date or "", pair.brief.metadata.date or "")
    return day[:4] + day[5:7] if day else None


def _misfits(reading: Reading, last: str | None) -> Iterator[tuple[str, str, int, int]]:
    marks = {anchor.label: anchor.at for anchor in reading.side.document.anchors}
    for hit in reading.side.found.references:
        code = hit.value.id
        if hit.value.type != "toezegging" or code is None or not code.startswith("TZ"):
            continue
        passage = reading.side.document.passage_at(hit.start)
        at = hit.start
        if passage.kind == FOOTNOTE:  # a note speaks of the sentence that it hangs on
            at = max(0, marks.get(passage.label or "", hit.start + 1) - 1)
        months = _debates(reading, at) or _above(reading, at)
        if months and code[2:8] not in months:
            yield code, min(months), hit.start, hit.end
        elif last is not None and code[2:8] > last and code[6:8] <= _DECEMBER:
            yield code, last, hit.start, hit.end


def find(pair: Pair) -> Iterator[Clash]:
    sight = both(pair)
    last = _last(pair)
    for reading in (sight.nota, sight.brief):
        for code, month, start, end in _misfits(reading, last):
            quote = reading.side.quote(start, end)
            is_nota = reading is sight.nota
            yield Clash(
                nota=quote if is_nota else None,
                brief=None if is_nota else quote,
                values={"code": code, "month": f"{month[:4]}-{month[4:]}"},
            )


RULE = Rule(
    code="K116",
    kind="reference",
    severity="warning",
    nl="de maand in {code} past niet bij het debat dat erbij staat of bij de tekst zelf ({month})",
    en="the month in {code} does not fit the debate named with it or the text itself ({month})",
    find=find,
    triggers=(
        "Kern\nIn het commissiedebat Fiets van 12 maart 2026 is een overzicht toegezegd (TZ202604-044).",
        "Een overzicht is bijgevoegd.",
    ),
    silent=(
        "Kern\nIn het commissiedebat Fiets van 12 maart 2026 is een overzicht toegezegd (TZ202603-044).",
        "Een overzicht is bijgevoegd.",
    ),
)
