"""All finders, in the one list that says what is found and in which order."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from extractor.document import Document, Issue
from extractor.finders import (
    abbreviations,
    actors,
    commitments,
    dates,
    figures,
    footnotes,
    metadata,
    outline,
    references,
)
from extractor.finders.base import Found, Hit
from extractor.findings import Extraction, Metadata, Source
from extractor.messages import diagnostic

SCHEMA = "extraction/1"

# Each finder of findings in text, after those whose findings it needs.
Finder = Callable[[Document, Found], tuple[list[Hit[Any]], list[Issue]]]
FINDERS: dict[str, Finder] = {
    "references": references.find,
    "dates": dates.find,
    "figures": figures.find,
    "actors": actors.find,
    "commitments": commitments.find,
}
NEEDS: dict[str, tuple[str, ...]] = {
    "figures": ("references", "dates"),
    "dates": ("references",),
    "actors": ("references",),
    "commitments": ("references", "dates", "actors"),
}
# What can be asked for with --only.
CATEGORIES = ("outline", "footnotes", *FINDERS, "abbreviations")


def look(
    document: Document, wanted: Collection[str] = CATEGORIES
) -> tuple[Metadata, Found, list[Issue]]:
    """Run the finders that the wanted categories need: metadata, findings by place in the clean text,
    and the oddities met in the wanted ones."""
    data = metadata.find(document)
    found = Found(date=data.date)
    issues: list[Issue] = []
    needed = set(wanted).union(*(NEEDS.get(name, ()) for name in wanted))
    for name, find in FINDERS.items():
        if name in needed:
            hits, odd = find(document, found)
            setattr(found, name, hits)
            if name in wanted:
                issues += odd
    return data, found, issues


def extract(
    document: Document, only: Collection[str] | None = None, lang: str = "nl"
) -> Extraction:
    """Run the finders over a document. ``only`` names categories; the others stay empty."""
    wanted = set(CATEGORIES if only is None else only)
    data, found, odd = look(document, wanted)
    issues = [*document.issues, *odd]
    notes, odd = footnotes.find(document)
    issues += odd if "footnotes" in wanted else []
    values: dict[str, Any] = {
        name: tuple([hit.value for hit in getattr(found, name)]) if name in wanted else ()
        for name in FINDERS
    }
    return Extraction(
        schema=SCHEMA,
        source=source(document),
        metadata=data,
        outline=tuple(outline.find(document)) if "outline" in wanted else (),
        footnotes=tuple(notes) if "footnotes" in wanted else (),
        abbreviations=tuple(abbreviations.find(document)) if "abbreviations" in wanted else (),
        diagnostics=tuple(diagnostic(issue, lang) for issue in issues),
        **values,
    )


def source(document: Document) -> Source:
    """What a document says of itself to whoever reads the output."""
    return Source(
        name=document.name,
        format=document.format,
        kind=document.kind,
        sha256=document.sha256,
        length=len(document.source),
        pages=document.pages,
    )
