"""Letter, nota or something else: by the words that only one of them uses (models/kinds.json)."""

from __future__ import annotations

from functools import cache

import msgspec

from extractor import knowledge
from extractor.document import BRIEF, NOTA, OTHER


class _File(msgspec.Struct):
    brief: dict[str, int]
    nota: dict[str, int]


@cache
def _signs() -> _File:
    return knowledge.load("kinds", _File)


_HEAD, _TAIL = 3_000, 800
_SURE = 2  # so many points ahead is a clear answer


def guess(text: str) -> tuple[str, bool]:
    """The kind of a document and whether that is clear. ``text`` is the text of the file."""
    part = text if len(text) < _HEAD + _TAIL else text[:_HEAD] + text[-_TAIL:]
    part = " ".join(part.replace("*", "").split())
    small = part.lower()
    signs = _signs()
    brief = sum(points for sign, points in signs.brief.items() if _has(sign, part, small))
    nota = sum(points for sign, points in signs.nota.items() if _has(sign, part, small))
    if max(brief, nota) < _SURE:
        return OTHER, False
    return (NOTA if nota > brief else BRIEF), abs(nota - brief) >= _SURE


def _has(sign: str, part: str, small: str) -> bool:
    """A sign in small letters counts in any case; one with capitals as written."""
    return sign in (small if sign.islower() else part)
