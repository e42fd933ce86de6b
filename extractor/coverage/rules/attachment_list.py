"""The nota's list of attachments, with the place of each: what its reader found, else the lines under
the heading for them ("2  Rapport Havenslib", "B. Factsheet"), or behind it ("Bijlagen: brief; kaart")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor.coverage.announcements.names import kind_of
from extractor.coverage.rules.reading import Range
from extractor.coverage.sides import Side
from extractor.document import HEADING, ITEM, LABEL, PARAGRAPH, ROW, Document
from extractor.findings import Attachment
from extractor.patterns import pattern

# The letter itself is often the first in the list, and the nota too.
# "Brief van de VNG" is someone else's.
LETTER = pattern(
    r"(?i)\(?(?:(?:concept|kamer|ontwerp|aanbiedings)[- ]?)*brief\b(?! (?:van|aan|uit|namens) (?!de (?:minister|staatssecretaris|bewinds|voorzitter)"
    r"|(?:de )?(?:tweede |eerste )?kamer\b|(?:de )?[te]k\b|beide kamers|de staten-generaal|u\b|\d))|(?:beslis)?nota\b"
)
_HEAD = pattern(
    r"(?i)(?P<number>\d{1,2})?[.)]?[ \t]*(?:meegezonden |bijgevoegde |lijst van )?bijlagen?(?: ?\(n\))?"
    r"(?: bij (?:de|deze|uw) (?:kamer)?brief)?[ \t]*(?::[ \t]*|\Z|[ \t\n]+(?=1[.):]?[ \t]))"
)
# "2. Rapport", "B) Rapport", "3  Rapport"
_LINE = pattern(r"(\d{1,2}|[A-Za-z](?=[.):]))[.):]?[ \t]+(?=\S)")
# Where the next number of a list on one line stands ("1. Kamerbrief   2. Rapport").
_NEXT = pattern(r"[ \t\n]+(?=\d{1,2}[.):][ \t])")
_SEMICOLON = pattern(r"[ \t\n]*;[ \t\n]*")
_COMMA = pattern(r",[ \t\n]+(?:en )?")
_WORDS = pattern(r"[^\W\d_]{3}")
_FIRST = pattern(r"[^\W_][\w-]*")
_MOST = 60  # attachments that are looked for
_LONGEST = 160  # characters of a name

Listed = tuple[Attachment, Range]


def listed(side: Side) -> list[Listed]:
    """The attachments in text order; an item without a number among numbered ones is of another list."""
    known = side.metadata.attachments[:_MOST]
    if not known:
        return list(_lines(side))[:_MOST]
    numbered = any(one.number is not None for one in known)
    found: list[Listed] = []
    for one in known:
        if numbered and one.number is None:
            continue
        place = _place(side.text, one.name)
        parts = list(_numbered(one.name, 0, len(one.name)))
        if len(parts) < 2 or side.text[place[0] : place[1]] != one.name:
            found.append((one, place))
            continue
        found += [
            _named(side.text, place[0] + start, place[0] + end, one.number) for start, end in parts
        ]
    return found[:_MOST]


def _named(text: str, start: int, end: int, number: str | None) -> Listed:
    line = _LINE.match(text, start, end)
    if line is not None:
        start, number = line.end(), line[1]
    return Attachment(number=number, name=text[start:end]), (start, end)


def _lines(side: Side) -> Iterator[Listed]:
    """What stands behind or under each heading for attachments."""
    document, passages = side.document, side.document.passages
    for i, head in enumerate(passages):
        if head.kind == LABEL:
            continue
        opened = _HEAD.match(document.text, head.start, head.end)
        if opened is None:
            continue
        if opened.end() < head.end and head.kind != ITEM:
            yield from _behind(side.text, opened.end(), head.end)
        own = int(opened["number"]) if opened["number"] else None
        yield from _under(document, i + 1, own, opened.end() < head.end)


def _behind(text: str, start: int, end: int) -> Iterator[Listed]:
    """The names on the line of the heading itself."""
    for low, high in _parted(text, start, end):
        if _WORDS.search(text, low, high) is not None and high - low <= _LONGEST:
            yield _named(text, low, high, None)


def _parted(text: str, start: int, end: int) -> list[Range]:
    """A line that names several: by their numbers, by semicolons, or by commas where a document stands
    behind each of them."""
    numbered = list(_numbered(text, start, end))
    if len(numbered) > 1 or _LINE.match(text, start, end) is not None:
        return numbered
    parts = _cut(text, start, end, _SEMICOLON)
    if len(parts) > 1:
        return parts
    parts = _cut(text, start, end, _COMMA)
    return parts if all(_is_document(text, *part) for part in parts) else [(start, end)]


def _cut(text: str, start: int, end: int, by: re.Pattern[str]) -> list[Range]:
    found, low = [], start
    for match in by.finditer(text, start, end):
        found.append((low, match.start()))
        low = match.end()
    return [*found, (low, end)]


def _is_document(text: str, start: int, end: int) -> bool:
    """Whether a part begins with what a document is called."""
    first = _FIRST.search(text, start, end)
    return LETTER.match(text, start, end) is not None or (
        first is not None and kind_of(first[0].lower()) is not None
    )


def _numbered(text: str, start: int, end: int) -> Iterator[Range]:
    """A stretch cut before each number that follows on the one before it."""
    line = _LINE.match(text, start, end)
    number = int(line[1]) if line is not None and line[1].isdigit() else 1
    low = start
    for match in _NEXT.finditer(text, start, end):
        following = _LINE.match(text, match.end(), end)
        if following is not None and following[1] == str(number + 1):
            yield low, match.start()
            low, number = match.end(), number + 1
    yield low, end


def _under(document: Document, first: int, own: int | None, begun: bool) -> Iterator[Listed]:
    """The passages of the list, as long as they follow on each other. ``own`` is the heading's number:
    the next one opens a section, and names no attachment."""
    number, plain = "1" if begun else "", False
    for passage in document.passages[first:]:
        text, start, end = document.text, passage.start, passage.end
        line = _LINE.match(text, start, end)
        if passage.kind == ITEM:
            yield from (_named(text, low, high, None) for low, high in _numbered(text, start, end))
            continue
        if passage.kind not in (HEADING, PARAGRAPH, ROW) or end - start > _LONGEST:
            return
        if line is not None and _follows(number, line[1]):
            if passage.kind == HEADING and own is not None and line[1] == str(own + 1):
                return
            number = line[1]
            yield from (_named(text, low, high, None) for low, high in _numbered(text, start, end))
        elif passage.kind == PARAGRAPH and not number and (plain or LETTER.match(text, start, end)):
            plain = True  # lines without numbers, of which the letter is the first
            yield _named(text, start, end, None)
        else:
            return


def _follows(last: str, number: str) -> bool:
    """Whether a number or letter comes right behind the last one of a list."""
    if not last:
        return number in ("1", "A", "a")
    if last.isdigit() != number.isdigit():
        return False
    return int(number) == int(last) + 1 if last.isdigit() else ord(number) == ord(last) + 1


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
