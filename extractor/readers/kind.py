"""Letter, nota or something else: by the words that only one of them uses (models/kinds.json)."""

from __future__ import annotations

from functools import cache

import msgspec

from extractor import knowledge
from extractor.document import BRIEF, NOTA, OTHER


class _File(msgspec.Struct):
    brief: dict[str, int]
    nota: dict[str, int]


# A sign as UTF-8, its points, and whether it counts in any case: one in small letters does.
_Sign = tuple[bytes, int, bool]


@cache
def _signs() -> tuple[list[_Sign], list[_Sign]]:
    """The signs of a letter and those of a nota."""
    file = knowledge.load("kinds", _File)
    return _encoded(file.brief), _encoded(file.nota)


def _encoded(points: dict[str, int]) -> list[_Sign]:
    return [(sign.encode(), many, sign.islower()) for sign, many in points.items()]


# What a nota opens with that says so itself.
_TITLES = frozenset((b"nota", b"beslisnota", b"oplegnota", b"memo", b"notitie"))
_HEAD, _TAIL = 3_000, 800
_SURE = 2  # so many points ahead is a clear answer


def guess(text: str) -> tuple[str, bool]:
    """The kind of a document and whether that is clear. ``text`` is the text of the file."""
    part = text if len(text) < _HEAD + _TAIL else text[:_HEAD] + text[-_TAIL:]
    # As bytes, which are made small and searched with less work; the signs are plain ASCII.
    printed = " ".join(part.replace("*", "").split()).encode("utf-8", "replace")
    small = printed.lower()
    brief, nota = (
        sum([points for sign, points, either in signs if sign in (small if either else printed)])
        for signs in _signs()
    )
    if small.lstrip(b"# ").split(b" ", 1)[0].rstrip(b":") in _TITLES:
        nota += _SURE
    if max(brief, nota) < _SURE:
        return OTHER, False
    return (NOTA if nota > brief else BRIEF), abs(nota - brief) >= _SURE
