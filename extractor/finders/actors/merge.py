"""From sightings to actors: one for everybody, with all mentions in text order."""

from __future__ import annotations

from extractor.document import Document
from extractor.finders.actors.book import BEWINDSPERSOON, MEMBER, PERSON, Sighting
from extractor.finders.base import Hit
from extractor.findings import Actor, Mention

_MARKS = 8  # characters of note marks and markup that may stand within a name


def actors(document: Document, sightings: list[Sighting]) -> list[Hit[Actor]]:
    """The actors in order of their first mentions."""
    groups: dict[tuple[str, str], list[Sighting]] = {}
    for sighting in sorted(sightings):
        groups.setdefault((sighting.type, sighting.key), []).append(sighting)
    source = document.source
    hits = []
    for (kind, _), found in groups.items():
        spans = [document.span(s.start, s.end) for s in found]
        if any(b - a > s.end - s.start + _MARKS for s, (a, b) in zip(found, spans, strict=True)):
            whole = [s for s in found if not _is_torn(document, s.start, s.end)]
            found = whole or [_mended(document, s) for s in found]
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
    hits.sort(key=lambda hit: (hit.start, hit.end))  # a torn first mention may be left out
    return hits


def _is_torn(document: Document, start: int, end: int) -> bool:
    """Whether other text stands in the source within a name, as where the address of a letterhead
    runs between its lines ("Ministerie van", "> Retouradres ...", "Financiën")."""
    a, b = document.span(start, end)
    printed = document.source[a:b]
    return len(" ".join(printed.split())) > end - start + _MARKS + 2 * printed.count("\n")


def _mended(document: Document, sighting: Sighting) -> Sighting:
    """A torn mention from the first of its words on that stands together with all that follow."""
    at = sighting.start
    while (space := document.text.find(" ", at, sighting.end)) > 0:
        at = space + 1
        if not _is_torn(document, at, sighting.end):
            return sighting._replace(start=at)
    return sighting


def _fullest(names: list[str]) -> str:
    """The first form that is spelled out, else the first."""
    return next((name for name in names if " " in name), names[0])
