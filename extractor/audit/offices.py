"""Which ministry an office or a sender belongs to."""

from __future__ import annotations

import re

import msgspec

from extractor import knowledge


class _Entry(msgspec.Struct):
    name: str
    abbreviations: list[str] = []
    short: list[str] = []


class _File(msgspec.Struct):
    entries: list[_Entry]


def ministry(*texts: str | None) -> str | None:
    """The abbreviation of the first ministry or portfolio that one of the texts names, the texts in
    order of weight; None where none does."""
    for text in texts:
        found = _in(" ".join(text.split())) if text else None
        if found is not None:
            return found
    return None


def _in(text: str) -> str | None:
    lowered = text.casefold()
    named = [
        (at, -len(name), code)
        for name, code in _names()
        if (at := _word(lowered, name)) is not None
    ]
    if named:
        return min(named)[2]
    codes = _codes()
    for word in re.findall(r"[\w&]+", text):
        # "MVRO" and "MinBZK" are the ministers, as civil servants write them.
        for lead in ("", "Min", "MIN", "M", "S"):
            if word.startswith(lead) and (code := codes.get(word[len(lead) :])) is not None:
                return code
    return None


def _word(text: str, name: str) -> int | None:
    at = text.find(name)
    whole = at >= 0 and not text[at - 1 : at].isalnum() and not text[at + len(name) :][:1].isalnum()
    return at if whole else None


@knowledge.kept
def _names() -> list[tuple[str, str]]:
    return [
        (name.casefold(), entry.abbreviations[0])
        for entry in _entries()
        for name in (entry.name, *entry.short)
    ]


@knowledge.kept
def _codes() -> dict[str, str]:
    return {code: entry.abbreviations[0] for entry in _entries() for code in entry.abbreviations}


@knowledge.kept
def _entries() -> list[_Entry]:
    return [entry for entry in knowledge.load("ministries", _File).entries if entry.abbreviations]
