"""Words by their stem, without those that say nothing about the matter.

Stems are Snowball's for Dutch; the words to leave out are ``models/wording.json``.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

import msgspec

from extractor import knowledge
from extractor.patterns import pattern

_WORD = pattern(r"[^\W_][\w’'&.-]*[^\W_]|[^\W\d_]")


class Word(NamedTuple):
    """A content word at ``text[start:end]`` with its stem."""

    start: int
    end: int
    stem: str


class _File(msgspec.Struct):
    function: str
    procedure: str


@cache
def _stemmer() -> object:
    import Stemmer

    return Stemmer.Stemmer("dutch")


@cache
def _silent() -> frozenset[str]:
    """The words that are no matter: function words and those of parliamentary procedure."""
    file = knowledge.load("wording", _File)
    return frozenset(file.function.split()) | frozenset(file.procedure.split())


def stem_all(words: Iterable[str]) -> list[str]:
    """The stems of small-letter words, in order."""
    found: list[str] = _stemmer().stemWords(list(words))  # type: ignore[attr-defined]
    return found


def is_silent(word: str) -> bool:
    """Whether a small-letter word says nothing about the matter."""
    return word in _silent()


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The content words of ``text[start:end]`` in order; numbers and single letters are none."""
    silent = _silent()
    spans: list[tuple[int, int]] = []
    small: list[str] = []
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        word = match.group().lower()
        if word in silent or word.isdigit():
            continue
        if "-" in word:  # "pgb-houders", "NPLV-gebieden": its parts are words of their own
            at = match.start()
            for part in word.split("-"):
                if len(part) > 1 and part not in silent and not part.isdigit():
                    spans.append((at, at + len(part)))
                    small.append(part)
                at += len(part) + 1
            continue
        if len(word) > 1:
            spans.append(match.span())
            small.append(word)
    return [Word(*span, stem) for span, stem in zip(spans, stem_all(small), strict=True)]
