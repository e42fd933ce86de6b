"""On which day a motion was voted on, by its number: in the sentence, in a note that hangs on it, or in the
list that the sentence opens."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules import days
from extractor.coverage.rules.base import MOST
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.reading import Reading
from extractor.coverage.rules.replaced import replaced
from extractor.document import ITEM, LABEL, ROW
from extractor.finders.base import Hit
from extractor.findings import Date
from extractor.patterns import pattern

_VOTE = pattern(
    r"(?i)\b(?:aangenomen|aanvaard|verworpen|ingestemd|instemde|stemd?e?n?|gestemd|stemming(?:en)?|nam(?:en)?)\b"
)
_MOTION = pattern(r"(?i)motie")
_NUMBERED = ("motie", "kamerstuk")
_FAR = 90  # characters between the day and the word for the vote

Found = Hit[Date]


def differing(sight: Both) -> dict[int, Found]:
    """For the place of a nota's day the letter's other day on which the same motion was voted on."""
    if "motie" not in sight.nota.low:
        return {}
    mine = _by_number(sight.nota)
    theirs = _by_number(sight.brief) if mine else {}
    found: dict[int, Found] = {}
    for number, days_here in mine.items():
        days_there = theirs.get(number, [])
        told = {hit.value.start for hit in days_there}
        if not days_there or any(hit.value.start in told for hit in days_here):
            continue
        found.setdefault(days_here[0].start, days_there[0])
    return found


def _by_number(reading: Reading) -> dict[str, list[Found]]:
    """The days of the vote on each numbered motion, in text order."""
    numbers = _numbers(reading)
    found: dict[str, list[Found]] = {}
    for sentence, hit in _voted(reading):
        for at in _told_of(reading, sentence):
            its = numbers.get(at, [])
            if at == sentence and len(its) > 1 and "oties" not in _text(reading, sentence):
                continue  # which of them was voted on then?
            for number in its:
                found.setdefault(number, []).append(hit)
    return found


def _numbers(reading: Reading) -> dict[int, list[str]]:
    """The official numbers that motions can have, by the sentence that has them; those of a note by the
    sentence on which it hangs."""
    old = {hit.value.id for hit in replaced(reading.side).values()}
    found: dict[int, list[str]] = {}
    for hit in reading.side.found.references[: 4 * MOST]:
        if hit.value.type not in _NUMBERED or hit.value.id is None or hit.value.id in old:
            continue
        at = reading.index(hit.start)
        anchor = reading.noted(at)
        its = found.setdefault(at if anchor is None else anchor, [])
        if hit.value.id not in its:
            its.append(hit.value.id)
    return found


def _voted(reading: Reading) -> Iterator[tuple[int, Found]]:
    """Each sentence that tells of one vote on motions, and its day."""
    by_sentence: dict[int, list[Found]] = {}
    for hit in reading.side.found.dates[: 4 * MOST]:
        if hit.value.kind == "day" and hit.value.start is not None:
            by_sentence.setdefault(reading.index(hit.start), []).append(hit)
    for sentence, hits in by_sentence.items():
        start, end = reading.spans[sentence]
        if reading.side.document.passage_at(start).kind == LABEL:
            continue
        if _MOTION.search(reading.text, start, end) is None:
            continue
        votes = [match.start() for match in _VOTE.finditer(reading.text, start, end)]
        near = [
            (min(abs(at - hit.start) for at in votes), hit.start, hit)
            for hit in hits
            if votes and not any(_is_meeting(e) for e in days.events(reading, hit))
        ]
        if near and min(near)[0] <= _FAR:
            yield sentence, min(near)[2]


def _is_meeting(event: str) -> bool:
    return event.endswith(("debat", "vergadering", "werkzaamheden"))


def _told_of(reading: Reading, sentence: int) -> list[int]:
    """The sentence, and those of the list that it opens ("de op 26 mei aangenomen moties:")."""
    found = [sentence]
    text = _text(reading, sentence)
    if not text.endswith(":") or "oties" not in text:
        return found
    document = reading.side.document
    for at in range(sentence + 1, min(len(reading.spans), sentence + MOST)):
        if document.passage_at(reading.spans[at][0]).kind not in (ITEM, ROW):
            break
        found.append(at)
    return found


def _text(reading: Reading, sentence: int) -> str:
    start, end = reading.spans[sentence]
    return reading.text[start:end].rstrip()
