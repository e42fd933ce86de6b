"""The nota's list of attachments, with the place of each: what its reader found, else the numbered lines
under the heading for them ("2  Rapport Havenslib")."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.coverage.rules.reading import Range
from extractor.coverage.sides import Side
from extractor.document import HEADING, ITEM, LABEL
from extractor.findings import Attachment
from extractor.patterns import pattern
from extractor.readers import labels

_LINE = pattern(r"\d{1,2}[.):]?[ \t]+(?=\S)")
_HEAD = "Bijlagen"
_MOST = 60  # attachments that are looked for

Listed = tuple[Attachment, Range]


def listed(side: Side) -> list[Listed]:
    """The attachments in text order; an item without a number among numbered ones is of another list."""
    known = side.metadata.attachments[:_MOST]
    if not known:
        return list(_lines(side))[:_MOST]
    numbered = any(one.number is not None for one in known)
    return [
        (one, _place(side.text, one.name)) for one in known if not (numbered and one.number is None)
    ]


def _lines(side: Side) -> Iterator[Listed]:
    document, inside = side.document, False
    for passage in document.passages:
        text = document.read(passage)
        line = _LINE.match(text)
        if inside and (line is not None or passage.kind == ITEM):
            start = passage.start + (line.end() if line is not None else 0)
            name = side.text[start : passage.end]
            yield (
                Attachment(number=line[0].strip() if line is not None else None, name=name),
                (
                    start,
                    passage.end,
                ),
            )
        elif passage.kind == HEADING:
            inside = labels.heading(labels.unnumbered(text)) == _HEAD
        elif passage.kind != LABEL:
            inside = False


def _place(text: str, name: str) -> Range:
    """Where the list names an attachment: its last mention, or that of its first words, for a name
    that runs over lines is read together."""
    words = name.split(" ")
    for many in (len(words), 3, 2, 1):
        start = " ".join(words[:many])
        at = text.rfind(start)
        if at >= 0:
            return at, at + len(start)
    return 0, 0
