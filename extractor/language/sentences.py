"""Where sentences begin and end in clean Dutch text."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

import msgspec

from extractor import knowledge
from extractor.patterns import pattern

# A mark followed by a space and something that can open a sentence; or the end of a passage. Full stops
# are far the most: the engine skips to a literal ten times as fast as to one of a class.
_FULL_STOP = pattern(r"\.[\"'”’)\]]{0,2}[ ](?=[\"'“‘(\[]?[A-ZÀ-Þ0-9■])")
_END = pattern(r"[.!?…][\"'”’)\]]{0,2}[ ](?=[\"'“‘(\[]?[A-ZÀ-Þ0-9■])|\n")
_BEFORE = 12  # characters: no abbreviation is longer


class _Entry(msgspec.Struct):
    short: str
    ends_sentence: str
    risky: bool = False


class _File(msgspec.Struct):
    entries: list[_Entry]


@cache
def _abbreviations() -> dict[str, bool]:
    """Abbreviations without their last full stop, from models/, and whether they may end a sentence
    ("jl")."""
    entries = knowledge.load("abbreviations", _File).entries
    return {
        e.short[:-1]: e.ends_sentence != "never"
        for e in entries
        if not e.risky and e.short.endswith(".")
    }


@cache
def _longest() -> int:
    """One letter more than the last part of any abbreviation has."""
    return 1 + max(len(short.rpartition(".")[2]) for short in _abbreviations())


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
            found = split(self._text, start, end) or [(start, end)]
            line = self._lines[start] = ([a for a, _ in found], found)
        starts, found = line
        return found[max(0, bisect_right(starts, at) - 1)]


def bounds(text: str, at: int) -> tuple[int, int]:
    """The sentence in which one offset lies; for many offsets of one text, use ``Bounds``."""
    return Bounds(text)(at)


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of ``text[start:end]``, in order, as [start, end)."""
    found: list[tuple[int, int]] = []
    begin = start
    longest = _longest()
    find = text.find
    plain = (
        find("?", start, end) < 0
        and find("\n", start, end) < 0
        and find("!", start, end) < 0
        and find("…", start, end) < 0
    )
    for match in (_FULL_STOP if plain else _END).finditer(text, start, end):
        at, after = match.span()
        stop = after - 1
        # Most stand behind a word that is longer than any abbreviation.
        long = at >= longest and text[at - longest : at].isalpha()
        if not long and text[at] == "." and _abbreviated(text, at):
            continue
        if stop > begin:
            found.append((begin, stop))
        begin = after
    if end > begin:
        found.append((begin, end))
    return found


_INITIALS = pattern(r"(?:[A-Z]\.)+[A-Z]\Z")  # "B.J." before a surname


def _abbreviated(text: str, stop: int) -> bool:
    """Whether the full stop at ``stop`` belongs to an abbreviation or to an initial."""
    words = text[max(0, stop - _BEFORE) : stop].rpartition("(")[2].split()
    if not words or text[stop - 1].isspace():
        return False
    found = words[-1]
    if len(found) == 1 and found.isupper():
        return True
    known = _abbreviations()
    may_end = known.get(found)
    if may_end is None:
        may_end = known.get(found.lower())
        if may_end is None:
            return _INITIALS.match(found) is not None
    follows = text[stop + 2 : stop + 3]
    return not may_end or follows.islower() or follows.isdigit() or follows == "("
