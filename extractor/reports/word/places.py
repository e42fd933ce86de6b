"""Where a stretch of a letter stands in its Word file: paragraph, run, and the characters of that run."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from extractor.document import Document, Place, Span

BODY = "body"
_NOTES = ("footnote", "endnote")


class Stretch(msgspec.Struct, frozen=True, array_like=True):
    """The characters ``start:end`` of a run. ``text`` is what the reader wrote of the run, and may go on
    with what it wrote behind it: whoever looks for the place sees by it that the run is the same one."""

    paragraph: int
    run: int
    text: str
    start: int
    end: int


def stretches(document: Document, span: Span) -> list[Stretch]:
    """The stretches of a span of the source, in reading order; empty for what stands in a header or
    footer, where Word takes no comments. What stands in a note is shown at the note's mark."""
    found: list[Stretch] = []
    notes: list[str] = []
    for place, one in _within(document, span):
        if place.part == BODY:
            found.append(one)
        elif place.part is not None and place.part not in notes:
            notes.append(place.part)
    return found or [one for note in notes[:1] for one in _mark(document, note)]


def _within(document: Document, span: Span) -> Iterator[tuple[Place, Stretch]]:
    places, source = document.places, document.source
    end = max(span[1], span[0] + 1)
    first = max(0, bisect_right(places, span[0], key=lambda place: place[0]) - 1)
    for i in range(first, len(places)):
        at, place = places[i]
        if at >= end:
            return
        after = places[i + 1][0] if i + 1 < len(places) else len(source)
        if (
            i == first
            and i + 1 < len(places)
            and _is_before(places[i + 1][1], place, source, span[0], after)
        ):
            continue
        start, stop = max(span[0] - at, 0), min(end, after) - at
        if place.paragraph and place.run:
            yield place, Stretch(place.paragraph, place.run, source[at:after], start, stop)


def _is_before(there: Place, here: Place, source: str, start: int, after: int) -> bool:
    """Whether a span begins with a list mark, which is written before the text whose place is known
    (as in ``Document.where``)."""
    between = source[start:after]
    return (
        (here.part, here.paragraph) != (there.part, there.paragraph)
        and "\n" not in between
        and "\t" not in between
    )


def _mark(document: Document, part: str) -> list[Stretch]:
    """The stretch of the mark of "footnote 3"; nothing where the note hangs nowhere in the body."""
    kind, _, label = part.partition(" ")
    if kind not in _NOTES:
        return []
    for anchor in document.anchors:
        if anchor.label == label:
            found = [one for place, one in _within(document, anchor.span) if place.part == BODY]
            if found:
                return found
    return []
