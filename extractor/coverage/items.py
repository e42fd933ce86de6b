"""What is looked for: the nota's commitments, each with its words and its separate asks."""

from __future__ import annotations

import msgspec

from extractor.coverage import asked
from extractor.coverage.facets import Facet, facets
from extractor.coverage.people import surname
from extractor.coverage.sides import Side
from extractor.finders.base import Hit
from extractor.findings import Commitment


class Item(msgspec.Struct):
    """One commitment. ``words`` are the stems of its matter, each once; ``facets`` its asks, cut as
    fine as they can be judged. ``asks`` are the kinds of things that it asks (``asked``)."""

    hit: Hit[Commitment]
    words: tuple[str, ...]
    facets: list[Facet]
    members: frozenset[str]
    ids: frozenset[str]
    kind: str
    day: str | None
    asks: frozenset[str] = frozenset()


def read(side: Side) -> list[Item]:
    """The nota's commitments in text order."""
    return [_item(side, hit) for hit in side.found.commitments if hit.value.kind != "belofte"]


def _item(side: Side, hit: Hit[Commitment]) -> Item:
    value = hit.value
    names = {surname(m.name) for m in value.made_to}
    parts = facets(side, hit)
    words: dict[str, None] = {}
    for part in parts:
        words.update(dict.fromkeys(part.words))
    return Item(
        hit=hit,
        words=tuple(words),
        facets=parts,
        members=frozenset(n for n in names if n and not n.startswith("kamer")),
        ids=frozenset(value.references),
        kind=value.kind,
        day=value.debate.date if value.debate else None,
        asks=frozenset[str]().union(*(asked.kinds(side.text, f.start, f.end) for f in parts)),
    )
