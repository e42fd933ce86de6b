"""A TZ code carries the month of its debate; the debate named beside it was in another month."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.rules.context import both
from extractor.coverage.rules.reading import Reading
from extractor.coverage.sides import Pair
from extractor.document import FOOTNOTE
from extractor.finders.base import Hit
from extractor.findings import Date
from extractor.patterns import pattern

# The debate's subject is written with capitals; anything else between parts the day from the debate.
_OF = pattern(
    r"debat(?:\s(?:[A-ZÀ-Þ][\w’'&-]*,?|en|van|de|het|over|voor|in|op)){0,10}\s(?:van|d\.d\.)\s(?:\w+dag\s)?$"
)


def _start(hit: Hit[Date]) -> int:
    return hit.start


def _debates(reading: Reading, at: int) -> set[str]:
    """The months of the debates whose day the sentence names."""
    start, end = reading.sentence(at)
    found = set()
    hits = reading.side.found.dates
    for i in range(bisect_left(hits, start, key=_start), len(hits)):
        hit = hits[i]
        if hit.start >= end:
            break
        if hit.value.kind != "day" or hit.value.start is None:
            continue
        if _OF.search(reading.text[max(start, hit.start - 110) : hit.start]) is not None:
            found.add(hit.value.start[:4] + hit.value.start[5:7])
    return found


def _misfits(reading: Reading) -> Iterator[tuple[str, str, int, int]]:
    marks = {anchor.label: anchor.at for anchor in reading.side.document.anchors}
    for hit in reading.side.found.references:
        code = hit.value.id
        if hit.value.type != "toezegging" or code is None or not code.startswith("TZ"):
            continue
        passage = reading.side.document.passage_at(hit.start)
        at = hit.start
        if passage.kind == FOOTNOTE:  # a note speaks of the sentence that it hangs on
            at = max(0, marks.get(passage.label or "", hit.start + 1) - 1)
        months = _debates(reading, at)
        if months and code[2:8] not in months:
            yield code, min(months), hit.start, hit.end


def find(pair: Pair) -> Iterator[Clash]:
    sight = both(pair)
    for reading in (sight.nota, sight.brief):
        for code, month, start, end in _misfits(reading):
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
    nl="de maand in {code} past niet bij het debat dat ernaast staat ({month})",
    en="the month in {code} does not fit the debate beside it ({month})",
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
