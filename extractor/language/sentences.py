"""Where sentences begin and end in clean Dutch text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

import msgspec

from extractor import knowledge
from extractor.patterns import pattern

# A full stop followed by a space and something that can open a sentence; or the end of a passage.
_END = pattern(r"[.!?…][\"'”’)\]]{0,2}[ ](?=[\"'“‘(\[]?[A-ZÀ-Þ0-9■])|\n")
_WORD_BEFORE = pattern(r"[^\s(]{1,12}\Z")


class _Entry(msgspec.Struct):
    short: str
    ends_sentence: str
    risky: bool = False


class _File(msgspec.Struct):
    entries: list[_Entry]


@cache
def _abbreviations() -> dict[str, bool]:
    """Abbreviations with a full stop, from models/, and whether they may end a sentence ("jl.")."""
    entries = knowledge.load("abbreviations", _File).entries
    return {e.short: e.ends_sentence != "never" for e in entries if not e.risky}


class Bounds:
    """The sentences of a text, looked up by offset; each line is split once, when it is first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: dict[int, tuple[list[int], list[tuple[int, int]]]] = {}

    def __call__(self, at: int) -> tuple[int, int]:
        """The sentence in which the offset lies, as [start, end) without its closing space."""
        start = self._text.rfind("\n", 0, at) + 1
        line = self._lines.get(start)
        if line is None:
            end = self._text.find("\n", start)
            end = len(self._text) if end < 0 else end
            found = list(split(self._text, start, end)) or [(start, end)]
            line = self._lines[start] = ([a for a, _ in found], found)
        starts, found = line
        return found[max(0, bisect_right(starts, at) - 1)]


def bounds(text: str, at: int) -> tuple[int, int]:
    """The sentence in which one offset lies; for many offsets of one text, use ``Bounds``."""
    return Bounds(text)(at)


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of ``text[start:end]``, in order, as [start, end)."""
    begin = start
    for match in _END.finditer(text, start, end):
        stop = match.start() if match.group() == "\n" else match.end() - 1
        if match.group() != "\n" and _abbreviated(text, match.start()):
            continue
        if stop > begin:
            yield begin, stop
        begin = match.end()
    if end > begin:
        yield begin, end


def _abbreviated(text: str, stop: int) -> bool:
    """Whether the full stop at ``stop`` belongs to an abbreviation or to an initial."""
    if text[stop] != ".":
        return False
    word = _WORD_BEFORE.search(text, max(0, stop - 12), stop)
    if word is None:
        return False
    found = word.group()
    if len(found) == 1 and found.isupper():
        return True
    known = _abbreviations()
    may_end = known.get(f"{found}.", known.get(f"{found.lower()}."))
    if may_end is None:
        return False
    follows = text[stop + 2 : stop + 3]
    return not may_end or follows.islower() or follows.isdigit() or follows == "("
