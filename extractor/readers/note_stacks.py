"""Notes whose numbers and bodies a pdf prints apart.

"Kamerstuk A / Kamerstuk B / 10 / Kamerstuk C / 8 / 9": the 10 stands above its body,
and 8 and 9, which come last, belong to the two bodies that are left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from extractor.patterns import pattern
from extractor.readers.lines import Line

# What a citation looks like that makes up a note by itself.
CITATION = pattern(
    r"(?:Kamerst|KST|TK |EK |TZ|T0|Handelingen|Aanhangsel|Zie |www\.|https?:|Stb|Stcrt|Bijlage "
    r"|COM\(|\d\d[ .]?\d{3})"
)
_MOST_CLIMBED = 8
_MOST_NUMBERS = 24


class Body(msgspec.Struct):
    """A line that may begin a note: its number, form ("a"-"e", see marks) and its text's offset."""

    number: int
    form: str
    text: int | None


def read(
    lines: Sequence[Line], bodies: Mapping[int, Body], first: int, end: int, want: int
) -> dict[int, list[int]]:
    """The notes at the foot of the page ``lines[first:end]``, which ends in a bare number: for each
    number from ``want`` on, the indices of its lines; nothing when they do not work out."""
    start = _start(bodies, first, end, want)
    if start is None:
        return {}
    notes: dict[int, list[list[int]]] = {}
    number: int | None = None
    for i in range(start, end):
        body = bodies.get(i)
        if body is not None:
            number = body.number
            notes[number] = [] if body.text is None else [[i]]
        elif number is not None:
            entries = notes[number]
            if not entries or _begins(lines, i):
                entries.append([i])
            else:
                entries[-1].append(i)
    late = sorted(number for number, entries in notes.items() if not entries)
    spare = [entry for entries in notes.values() for entry in entries[1:]]
    free = [*_above(lines, bodies, first, start, len(late) - len(spare)), *spare]
    if len(free) != len(late):
        return {}
    result = {number: entries[0] for number, entries in notes.items() if entries}
    result.update(zip(late, sorted(free), strict=True))
    return dict(sorted(result.items()))


def _start(bodies: Mapping[int, Body], first: int, end: int, want: int) -> int | None:
    """Where the longest stretch up to the end of the page begins that holds the numbers from
    ``want`` on, each once."""
    seen: set[int] = set()
    found: int | None = None
    for i in range(end - 1, first - 1, -1):
        body = bodies.get(i)
        if body is None:
            continue
        if body.number in seen or body.number < want or len(seen) > _MOST_NUMBERS:
            break
        seen.add(body.number)
        if len(seen) == max(seen) - want + 1:
            found = i
    return found


def _begins(lines: Sequence[Line], i: int) -> bool:
    """Whether a line begins a body of its own."""
    text = lines[i].text
    if CITATION.match(text):
        return True
    return lines[i - 1].text.endswith((".", ")")) and text[0].isupper()


def _above(
    lines: Sequence[Line], bodies: Mapping[int, Body], first: int, start: int, count: int
) -> list[list[int]]:
    """The ``count`` bodies that stand above the first number: citations, with their lines."""
    found: list[list[int]] = []
    rest: list[int] = []
    for i in range(start - 1, max(first, start - _MOST_CLIMBED) - 1, -1):
        if len(found) >= count or i in bodies:
            break
        rest.insert(0, i)
        if CITATION.match(lines[i].text):
            found.insert(0, rest)
            rest = []
    return found
