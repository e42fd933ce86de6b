"""Numbers that only the address behind a word gives: "[de motie](https://…/kst-31409-498.html)".

The readers of structured files say what a stretch points to; in Markdown the address stands in the
source and is cut out of the text. A number that the same passage prints is no second reference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from extractor.document import Document, Span, runs_of_digits
from extractor.finders.references import european, publications, toezeggingen
from extractor.finders.references.base import Raw
from extractor.patterns import pattern

_FAMILIES = (toezeggingen.find, publications.find, european.find)
# Most addresses have none of these, and are not read.
_SIGN = pattern(
    r"(?:kst|h-[te]k|stb|stcrt|trb|blg)-[0-9A-Z]|20\d\d[ZDA]\d|ECLI|BWB[RV]\d|CELEX|TZ20\d\d"
)
_TARGET = pattern(r"\]\((?P<target>[^()\s]{6,600})")  # of Markdown, behind its text
_LONGEST = 400  # characters of a text that is a link


def find(document: Document, raws: Iterable[Raw]) -> list[Raw]:
    """What the addresses name and their passages do not, in text order. ``raws`` are the references found
    in the text itself."""
    links = [(span, target) for span, target in _links(document) if _SIGN.search(target)]
    if not links:
        return []
    printed = {(document.passage_at(raw.start).start, raw.id) for raw in raws}
    found: list[Raw] = []
    for span, target in links:
        place = next(document.stretches(span), None)
        if place is None:
            continue
        start, end = _wordy(document.text, *place)
        passage = document.passage_at(start).start
        target = target.replace("%3A", ":")
        for family in _FAMILIES:
            for raw in family(target, runs_of_digits(target)):
                if (passage, raw.id) not in printed:
                    printed.add((passage, raw.id))
                    found.append(Raw(start, end, raw.type, raw.id))
    return sorted(found, key=_place)


def _place(raw: Raw) -> Span:
    return raw.start, raw.end


def _links(document: Document) -> Iterator[tuple[Span, str]]:
    yield from document.links
    source = document.source
    for match in _TARGET.finditer(source) if "](" in source else ():
        at = source.rfind("[", max(0, match.start() - _LONGEST), match.start()) + 1
        # An address that the reader left in the text is read there.
        if at and document.clean(match.start("target")) is None:
            yield (at, match.start()), match["target"]


def _wordy(text: str, start: int, end: int) -> Span:
    """The longest run of words without digits: what the text of a link counts or dates stays free to be
    found as that."""
    best, at = (start, start), start
    run = start
    for word in text[start:end].split(" "):
        stop = at + len(word)
        if any(c.isdigit() for c in word):
            run = stop + 1
        elif stop - run > best[1] - best[0]:
            best = (run, stop)
        at = stop + 1
    return best if best[0] < best[1] else (start, end)
