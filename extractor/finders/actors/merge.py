"""From sightings to actors: one for everybody, with all mentions in text order."""

from __future__ import annotations

from bisect import bisect_right

from msgspec.structs import replace

from extractor.document import Document, Span
from extractor.finders.actors.book import BEWINDSPERSOON, MEMBER, PERSON, Sighting
from extractor.finders.base import Hit
from extractor.findings import Actor, Mention

_MARKS = 8  # characters of note marks and markup that may stand within a name


def actors(document: Document, sightings: list[Sighting]) -> list[Hit[Actor]]:
    """The actors in order of their first mentions."""
    groups: dict[tuple[str, str], list[tuple[Sighting, Span]]] = {}
    torn: set[tuple[str, str]] = set()
    clean, source_at, source = document.clean_at, document.source_at, document.source
    last = len(clean) - 1
    i = 0  # the stretch of source text that the sighting begins in
    for sighting in sorted(sightings, key=_place):
        start, end, kind, key = sighting.start, sighting.end, sighting.type, sighting.key
        i = bisect_right(clean, start, i) - 1
        shift = source_at[i] - clean[i]
        # As ``Document.span`` has it, for what lies in one stretch with plain text behind.
        if (
            start < end
            and (i == last or end <= clean[i + 1])
            and (source[end + shift : end + shift + 1] < "\u0300")
        ):
            span = (start + shift, end + shift)
        else:
            span = document.span(start, end)
            if span[1] - span[0] > end - start + _MARKS:
                torn.add((kind, key))
        found = groups.get((kind, key))
        if found is None:
            groups[kind, key] = [(sighting, span)]
        else:
            found.append((sighting, span))
    hits = []
    for group, seen in groups.items():
        if group in torn:
            seen = _whole(document, seen)
        hits.append(_actor(document, group[0], seen))
    if torn:  # a torn first mention may be left out
        hits.sort(key=lambda hit: (hit.start, hit.end))
    return hits


def _place(sighting: Sighting) -> tuple[int, int, str, str]:
    return sighting.start, sighting.end, sighting.type, sighting.key


def _actor(document: Document, kind: str, seen: list[tuple[Sighting, Span]]) -> Hit[Actor]:
    """One actor with all mentions; what is known of it is what the first has that knows."""
    text, source = document.text, document.source
    identity = role = party = None
    mentions = []
    for sighting, span in seen:
        mentions.append(Mention(text=source[span[0] : span[1]], span=span))
        identity = identity or sighting.name
        role = role or sighting.role
        party = party or sighting.party
    first = seen[0][0]
    name = text[first.start : first.end]
    if kind == BEWINDSPERSOON:
        name = max((text[s.start : s.end] for s, _ in seen), key=len)
    elif kind not in (MEMBER, PERSON) and " " not in name:  # the first that is spelled out
        for sighting, _ in seen:
            if " " in (spelled := text[sighting.start : sighting.end]):
                name = spelled
                break
    actor = Actor(
        name=name, type=kind, role=role, party=party, mentions=tuple(mentions), id=identity
    )
    return Hit(first.start, first.end, actor)


def _whole(document: Document, seen: list[tuple[Sighting, Span]]) -> list[tuple[Sighting, Span]]:
    """The mentions with which no other text is mixed up; what is left of each if there is none."""
    found = [sighting for sighting, _ in seen]
    whole = [s for s in found if not _is_torn(document, s.start, s.end)]
    found = whole or [_mended(document, s) for s in found]
    return [(s, document.span(s.start, s.end)) for s in found]


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
            return replace(sighting, start=at)
    return sighting
