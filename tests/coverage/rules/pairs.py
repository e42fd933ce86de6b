"""A pair of two short texts, as the rules read it."""

from __future__ import annotations

from extractor import read
from extractor.coverage import rules
from extractor.coverage.sides import Pair, Side
from extractor.finders import footnotes
from extractor.findings import Discrepancy
from extractor.pipeline import look


def side(text: str, kind: str) -> Side:
    """One text with all that is found in it."""
    document = read(text.encode(), kind=kind)
    data, found, _ = look(document)
    return Side(document, found, data, tuple(footnotes.find(document)[0]))


def pair(nota: str, letter: str) -> Pair:
    """A nota and its letter, without links."""
    return Pair(brief=side(letter, "brief"), nota=side(nota, "nota"), links=())


def found(code: str, nota: str, letter: str) -> list[Discrepancy]:
    """What one rule says of two texts."""
    return [one for one in rules.find(pair(nota, letter), "nl") if one.code == code]


def quotes(code: str, nota: str, letter: str) -> list[tuple[str | None, str | None]]:
    """What one rule quotes from two texts."""
    return [
        (one.nota.text if one.nota else None, one.brief.text if one.brief else None)
        for one in found(code, nota, letter)
    ]
