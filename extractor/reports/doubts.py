"""What was not looked at, and where the nota may say more than was counted: the last part of each report."""

from __future__ import annotations

from typing import NamedTuple

from extractor.document import Document, Span
from extractor.findings import Coverage
from extractor.reports.words import NOT_CHECKED, word

DOUBT = "W001"  # a stretch of the nota that may be one more item
_MOST = 8  # of them that a report quotes; the JSON has all


class Unchecked(NamedTuple):
    """A line of "Niet nagegaan", and the stretches of the nota that it is about, each with its span."""

    says: str
    quotes: tuple[tuple[Span, str], ...]


def unchecked(found: Coverage, nota: Document, lang: str) -> list[Unchecked]:
    """The lines in order. That the nota may say more is said with what looks most like it, if anything does."""
    quotes = tuple(
        (one.span, " ".join(nota.source[slice(*one.span)].split()))
        for one in found.diagnostics
        if one.code == DOUBT and one.span is not None
    )[:_MOST]
    lines = []
    for part in NOT_CHECKED:
        told = quotes if part == "items" else ()
        key = f"not_checked_{part}"
        lines.append(Unchecked(word(key + "_as" if told else key, lang), told))
    return lines
