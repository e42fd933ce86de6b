"""The letter's reference block counts other attachments than the nota lists."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.attachments import enclosed
from extractor.coverage.rules.base import Clash, Rule
from extractor.coverage.rules.context import Both, both
from extractor.coverage.rules.reading import Reading
from extractor.coverage.sides import Pair
from extractor.finders.base import Hit
from extractor.findings import Figure, Quote
from extractor.patterns import pattern

# What goes with the letter, or hangs on it; the attachments of a report are the report's.
_WITH = pattern(
    r"(?i)\bbrief\b|\bkamerbrief|\b(?:daar|hier|er)bij\b|\bbijbehorende\b|\bbijgevoegd\b|\bmee(?:ge|\b)|\bverz[eo]nd"
)
_OTHERS = pattern(
    r" (?:bij|van|in|uit|behorend bij) (?!(?:de|deze|uw|mijn) (?:kamer)?brief\b)(?:de|het|deze|dit|een|die)\b"
)
# "Het rapport telt drie bijlagen".
_HAS = pattern(r"\b(?:telt|heeft|bevat|kent|omvat) (?:ook |maar )?\Z")
_BEFORE = 20  # characters before a number in which that stands


def find(pair: Pair) -> Iterator[Clash]:
    count = pair.brief.metadata.attachment_count
    listed = enclosed(both(pair))
    if not listed:
        yield from _told(both(pair), count)
    if count is None or not listed or count == len(listed):
        return
    own = pair.nota.metadata.attachment_count
    if own is not None and count in (own, own - 1):
        return  # the list may have been read in part; the nota's own count agrees
    if any(not one.found for one in listed):
        return  # an attachment that the letter does not name explains the count
    first = listed[0].place
    yield Clash(
        nota=pair.nota.quote(first[0], max(first[1], listed[-1].place[1])),
        brief=_label(pair),
        values={"nota": len(listed), "brief": count},
    )


def _label(pair: Pair) -> Quote | None:
    """Where the letter's reference block counts its attachments."""
    for passage in pair.brief.document.of_kind("label"):
        if passage.field == "attachments":
            return pair.brief.quote(passage.start, passage.end)
    return None


def _told(sight: Both, count: int | None) -> Iterator[Clash]:
    """The number that the nota's running text gives, where it lists none ("met de drie bijlagen"), and
    the letter's other one, of its reference block or its running text."""
    mine = list(_counted(sight.nota))
    if not mine:
        return
    theirs = {int(hit.value.value): hit for hit in _counted(sight.brief)}
    if count is None and len(theirs) == 1:
        (count,) = theirs
    first = mine[0]
    if count is None or any(int(hit.value.value) in (count, *theirs) for hit in mine):
        return
    other = theirs.get(count)
    yield Clash(
        nota=sight.pair.nota.quote(*sight.nota.sentence(first.start)),
        brief=_label(sight.pair)
        if other is None
        else sight.pair.brief.quote(other.start, other.end),
        values={"nota": int(first.value.value), "brief": count},
    )


def _counted(reading: Reading) -> Iterator[Hit[Figure]]:
    """Numbers of attachments that go with the letter; not those of some other document."""
    for hit in reading.side.found.figures:
        if hit.value.unit not in ("bijlage", "bijlagen"):
            continue
        start, end = reading.sentence(hit.start)
        own = hit.end - len(hit.value.text)
        if (
            _OTHERS.match(reading.text, hit.end) is None
            and _HAS.search(reading.text, max(start, own - _BEFORE), own) is None
            and _WITH.search(reading.text, start, end) is not None
        ):
            yield hit


RULE = Rule(
    code="K111",
    kind="attachment",
    severity="info",
    nl="de nota noemt naast de brief {nota} bijlagen, de brief telt er {brief}",
    en="the nota lists {nota} attachments beside the letter, the letter counts {brief}",
    find=find,
    triggers=(
        "Kern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n",
        "Datum\n9 juni 2026\nBetreft\nHavenslib\nBijlage(n)\n3\n\nGeachte voorzitter,\n\nHierbij bied ik u het rapport Havenslib aan.",
    ),
    silent=(
        "Kern\nU biedt het rapport aan.\n\nBijlagen\n\nVolgnummer\tNaam\n1\tKamerbrief\n2\tRapport Havenslib\n",
        "Datum\n9 juni 2026\nBetreft\nHavenslib\nBijlage(n)\n1\n\nGeachte voorzitter,\n\nHierbij bied ik u het rapport Havenslib aan.",
    ),
)
