"""Where fixed pieces of words stand, which ``str.find`` skips to: in a whole letter a tenth of the time that
a pattern of so many words takes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable


def places(text: str, pieces: Iterable[str]) -> list[int]:
    """Where any of the pieces begins, in text order."""
    found: list[int] = []
    for piece in pieces:
        at = text.find(piece)
        while at >= 0:
            found.append(at)
            at = text.find(piece, at + len(piece))
    return sorted(found)


def any_in(places: list[int], start: int, end: int) -> bool:
    """Whether one of the places, which are in order, lies in ``text[start:end]``."""
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end
