"""Where words of offering stand: fixed pieces of words, which ``str.find`` skips to."""

from __future__ import annotations

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
