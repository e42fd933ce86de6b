"""The rows of what the two documents name: official numbers, figures and actors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.findings import Extraction
from extractor.places import Places
from extractor.reports.citations import citation
from extractor.reports.coverage_words import clip
from extractor.reports.tables.actors import Named, joined
from extractor.reports.tables.cells import Link, Row
from extractor.reports.tables.coverage import Judged
from extractor.reports.tables.words import say

_LONGEST = 300

REFERENCES = ("document", "kind", "citation", "text", "place", "note", "movers", "status")
FIGURES = ("document", "text", "value", "upper", "unit", "kind", "qualifier", "about", "place")
ACTORS = ("name", "kind", "role", "party", "in_brief_count", "in_nota_count", "in_brief", "in_nota")


def references(judged: Judged, letter: Extraction, memo: Extraction) -> Iterator[Row]:
    """Every official number, in the order of the letter and then of the nota."""
    for document, place, found in _sides(judged, letter, memo):
        for item in found.references:
            name = citation(item.id) if item.id else clip(item.text, _LONGEST)
            official = item.url if item.url and item.url.startswith("https://") else None
            yield {
                "document": document,
                "kind": say(item.type, judged.lang),
                "citation": Link(name, official) if official else name,
                "text": clip(item.text, _LONGEST),
                "place": place(item.span),
                "note": item.footnote,
                "movers": ", ".join(item.movers),
                "status": say(item.status, judged.lang) if item.status else None,
            }


def figures(judged: Judged, letter: Extraction, memo: Extraction) -> Iterator[Row]:
    """Every figure with its value as a number."""
    for document, place, found in _sides(judged, letter, memo):
        for item in found.figures:
            yield {
                "document": document,
                "text": clip(item.text, _LONGEST),
                "value": item.value,
                "upper": item.upper,
                "unit": item.unit,
                "kind": say(item.kind, judged.lang),
                "qualifier": item.qualifier,
                "about": clip(item.about or "", _LONGEST),
                "place": place(item.span),
            }


def actors(judged: Judged, letter: Extraction, memo: Extraction) -> list[Row]:
    """Everybody with how often each document names them, those in both documents once."""
    return [_actor(judged, some) for some in joined(letter, memo)]


def _actor(judged: Judged, some: Sequence[Named]) -> Row:
    every = [one.actor for one in some]
    # The party tells most about who it is: a bare surname may have been taken for something else.
    best = next((actor for actor in every if actor.party), every[0])
    row: Row = {
        "name": clip(best.name, _LONGEST),
        "kind": say(best.type, judged.lang),
        "role": next((actor.role for actor in every if actor.role), None),
        "party": best.party,
    }
    for side, place in (("in_brief", judged.in_brief), ("in_nota", judged.in_nota)):
        spans = [
            mention.span
            for one in some
            if one.in_brief == (side == "in_brief")
            for mention in one.actor.mentions
        ]
        row[f"{side}_count"] = len(spans)
        if spans:
            row[side] = place(min(spans))
    return row


def _sides(
    judged: Judged, letter: Extraction, memo: Extraction
) -> Iterator[tuple[str, Places, Extraction]]:
    yield say("brief", judged.lang), judged.in_brief, letter
    yield say("nota", judged.lang), judged.in_nota, memo
