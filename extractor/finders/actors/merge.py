"""From sightings to actors: one for everybody, with all mentions in text order."""

from __future__ import annotations

from extractor.document import Document
from extractor.finders.actors.book import BEWINDSPERSOON, MEMBER, PERSON, Sighting
from extractor.finders.base import Hit
from extractor.findings import Actor, Mention


def actors(document: Document, sightings: list[Sighting]) -> list[Hit[Actor]]:
    """The actors in order of their first mentions."""
    groups: dict[tuple[str, str], list[Sighting]] = {}
    for sighting in sorted(sightings):
        groups.setdefault((sighting.type, sighting.key), []).append(sighting)
    source = document.source
    hits = []
    for (kind, _), found in groups.items():
        spans = [document.span(s.start, s.end) for s in found]
        mentions = tuple(Mention(text=source[a:b], span=(a, b)) for a, b in spans)
        clean = [document.text[s.start : s.end] for s in found]
        if kind in (MEMBER, PERSON):
            name = clean[0]
        elif kind == BEWINDSPERSOON:
            name = max(clean, key=len)
        else:
            name = _fullest(clean)
        actor = Actor(
            name=name,
            type=kind,
            role=next((s.role for s in found if s.role), None),
            party=next((s.party for s in found if s.party), None),
            mentions=mentions,
            id=next((s.name for s in found if s.name), None),
        )
        hits.append(Hit(found[0].start, found[0].end, actor))
    return hits


def _fullest(names: list[str]) -> str:
    """The first form that is spelled out, else the first."""
    return next((name for name in names if " " in name), names[0])
