"""The official numbers of an item: those that it prints or that a note in it gives."""

from __future__ import annotations

from collections.abc import Iterable

from extractor.finders.commitments.draft import (
    BELOFTE,
    MOTIE,
    TOEZEGGING,
    VERZOEK,
    Context,
    Draft,
    Range,
)

# The types of number that can be an item's own, best first; an item has those of its best type.
_TYPES = {
    TOEZEGGING: (("toezegging",), ("kamerstuk", "zaak", "document", "activiteit")),
    MOTIE: (("kamerstuk",),),
    VERZOEK: (("zaak", "activiteit", "toezegging"), ("kamerstuk", "document")),
    BELOFTE: (),
}
_KINDS = (
    ("toezegging", TOEZEGGING),
    ("kamerstuk", MOTIE),
    ("zaak", VERZOEK),
    ("activiteit", VERZOEK),
)


def kind(context: Context, ranges: Iterable[Range]) -> str | None:
    """What an item is by the numbers in it, where its words do not say: a motion has a Kamerstuk, a
    request the number of a zaak."""
    types = {
        p.reference.type
        for start, end in ranges
        for p in context.numbers(start, end)
        if not p.aside
    }
    found = [kind for type_, kind in _KINDS if type_ in types]
    return found[0] if found else None


def find(draft: Draft, context: Context) -> tuple[str, ...]:
    """Canonical ids in text order, each once. Numbers mentioned by the way ("zie ook") are not its."""
    if draft.ids:
        return draft.ids
    places = [
        p for start, end in draft.ranges() for p in context.numbers(start, end) if not p.aside
    ]
    if draft.kind == MOTIE:
        named = [
            hit.value.id
            for start, end in draft.pieces
            for hit in context.named_motions(start, end)
            if hit.value.id
        ]
        if named:
            return (named[0],)
    for types in _TYPES[draft.kind]:
        ids = [p.reference.id or "" for p in places if p.reference.type in types]
        if ids:
            return tuple(dict.fromkeys(ids))
    return ()
