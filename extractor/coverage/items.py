"""What is looked for: the nota's commitments, each with its words and its separate asks."""

from __future__ import annotations

from collections.abc import Container, Sequence

import msgspec

from extractor.coverage import asked, lexicon
from extractor.coverage.facets import Facet, facets
from extractor.coverage.people import surname
from extractor.coverage.sides import Side
from extractor.finders.base import Hit
from extractor.findings import Commitment
from extractor.language import stems


class Item(msgspec.Struct):
    """One commitment. ``words`` are the stems of its matter, each once; ``facets`` its asks, cut as
    fine as they can be judged. ``asks`` are those of ``asked.KINDS`` that it asks."""

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
    words = _words([word for part in parts for word in part.words], _people(side, hit))
    return Item(
        hit=hit,
        words=words,
        facets=parts,
        members=frozenset(n for n in names if n and not n.startswith("kamer")),
        ids=frozenset(value.references),
        kind=value.kind,
        day=value.debate.date if value.debate else None,
        asks=frozenset[str]().union(*(asked.kinds(side.text, f.start, f.end) for f in parts)),
    )


def _words(said: Sequence[str], dropped: Container[str]) -> tuple[str, ...]:
    """The words that a letter would repeat, each once: not how is to be answered, nor who asked. A
    compound is looked for whole and in its halves, since a letter takes it apart: "vaccinatiepilot" is a
    "proef" in which is "ingeënt"."""
    found: dict[str, None] = {}
    for word in said:
        if word in dropped or stems.is_manner(word):
            continue
        found[word] = None
        found.update(dict.fromkeys(lexicon.halves(word) or ()))
    return tuple(found) or tuple(dict.fromkeys(said))


def _people(side: Side, hit: Hit[Commitment]) -> set[str]:
    """The names that stand in an item, also of who is not said to be its Member."""
    first, last = hit.value.span
    return {
        stem
        for actor in side.found.actors
        if actor.value.type in ("member", "person")
        for mention in actor.value.mentions
        if first <= mention.span[0] < last
        for stem in stems.of(mention.text)
    }
