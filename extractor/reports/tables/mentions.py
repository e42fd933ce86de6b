"""The rows of what the two documents name: official numbers, figures and actors."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.findings import Actor, Extraction
from extractor.places import Places
from extractor.reports.citations import citation
from extractor.reports.coverage_words import clip
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
                "status": item.status,
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
    rows: dict[tuple[str, str, str | None], Row] = {}
    for side, place, found in (
        ("in_brief", judged.in_brief, letter),
        ("in_nota", judged.in_nota, memo),
    ):
        for item in found.actors:
            row = rows.setdefault(
                (item.type, item.name.casefold(), item.party), _actor(item, judged.lang)
            )
            row["role"] = row["role"] or item.role
            count = row[f"{side}_count"]
            row[f"{side}_count"] = (count if isinstance(count, int) else 0) + len(item.mentions)
            if item.mentions:
                row.setdefault(side, place(item.mentions[0].span))
    return list(rows.values())


def _actor(item: Actor, lang: str) -> Row:
    return {
        "name": clip(item.name, _LONGEST),
        "kind": say(item.type, lang),
        "role": item.role,
        "party": item.party,
        "in_brief_count": 0,
        "in_nota_count": 0,
    }


def _sides(
    judged: Judged, letter: Extraction, memo: Extraction
) -> Iterator[tuple[str, Places, Extraction]]:
    yield say("brief", judged.lang), judged.in_brief, letter
    yield say("nota", judged.lang), judged.in_nota, memo
