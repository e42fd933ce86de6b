"""Where sentences begin and end in clean Dutch text."""

from __future__ import annotations

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


def bounds(text: str, at: int) -> tuple[int, int]:
    """The sentence in which the offset ``at`` lies, as [start, end) without its closing space."""
    start = text.rfind("\n", 0, at) + 1
    for begin, end in split(text, start, len(text)):
        if at < end or end == len(text) or text[end] == "\n":
            return begin, end
    return start, len(text)


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
