"""Margin text that a pdf prints on the body's own lines, a single space away.

"evaluatierapport Onze referentie / over de werking ... vijf jaar 2026-0000123456": told by a label
at the end of a line and, at the end of the next, a value that the block in the head has too.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from extractor.readers import labels
from extractor.readers.lines import Line

_NEAR = 6  # lines around a sure pair in which a label alone is cut off too
_SHORTEST = 30  # a body line beside a margin block is at least this long


@cache
def _last_words() -> dict[str, tuple[str, ...]]:
    """The strong labels as printed, by their last word."""
    found: dict[str, list[str]] = {}
    for text in labels.table().printed:
        found.setdefault(text.rsplit(" ", 1)[-1], []).append(text)
    return {word: tuple(sorted(texts, key=len, reverse=True)) for word, texts in found.items()}


def cut(lines: Sequence[Line], seen: frozenset[str]) -> list[Line]:
    """Shorten the lines that end in margin text; gives what was cut off. ``seen`` holds the keys of
    the lines of the reference block in the head."""
    if not seen:
        return []
    words = _last_words()
    ends: dict[int, str] = {}
    for i, line in enumerate(lines):
        text = line.text
        if len(text) > _SHORTEST and (known := words.get(text.rsplit(" ", 1)[-1])) is not None:
            label = next((x for x in known if text.endswith(" " + x)), None)
            if label is not None and labels.key(label) in seen:
                ends[i] = label
    result: list[Line] = []
    sure: list[int] = []
    for i in ends:
        value = lines[i + 1].text.rsplit(" ", 1)[-1] if i + 1 < len(lines) else ""
        if len(value) > 5 and any(map(str.isdigit, value)) and labels.key(value) in seen:
            sure.append(i)
            if " " in lines[i + 1].text:
                result.append(_shorten(lines[i + 1], len(value)))
    if sure:
        for i, label in ends.items():
            if any(abs(i - j) <= _NEAR for j in sure):
                result.append(_shorten(lines[i], len(label)))
    return result


def _shorten(line: Line, count: int) -> Line:
    """Take the last ``count`` characters off a line; they come back as a line of their own."""
    at = len(line.text) - count
    tail = Line(line.end - count, line.end, line.text[at:], line.page, line.column + at, 0)
    line.text = line.text[:at].rstrip()
    line.end = line.start + len(line.text)
    return tail
