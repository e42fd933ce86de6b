"""The official numbers of an item: those that it prints or that a note in it gives."""

from __future__ import annotations

from collections.abc import Iterable

from extractor.finders.commitments import stuknummers, titles
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
_COMMITTEES = ("commissie", "vaste commissie", "vaste cie", "cie", "vc ", "vkc", "kamercommissie")
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


def requested(context: Context, cells: Iterable[Range]) -> bool:
    """Whether a cell beside the matter says that a committee asked, or in which meeting the Kamer did."""
    text = context.text
    for start, end in cells:
        said = text[start:end].lower()
        if said.startswith(_COMMITTEES) or titles.of_requests(text, start, end):
            return True
        if ", regeling " in said or "(regeling " in said:
            return True
    return False


def identity(context: Context, kind: str, start: int, end: int) -> tuple[str, ...] | None:
    """What tells one commitment in ``text[start:end]`` from another of its kind: its number, or movers."""
    if kind == MOTIE:
        for hit in context.named_motions(start, end)[:1]:
            return hit.value.movers or ((hit.value.id,) if hit.value.id else None)
        number = stuknummers.stuk(context.text, start, end)
        return (number,) if number else None
    return tuple(p.reference.id or "" for p in context.own_codes(start, end)) or None


def _dossier(context: Context, at: int) -> str | None:
    """The dossier that a bare "stuk nr. 15" is of: that of the other papers of its passage, else the only
    one that the document names."""
    passage = context.document.passage_at(at)
    own = {_of(p.reference.id) for p in context.numbers(passage.start, passage.end)} - {""}
    known = own or {_of(hit.value.id) for hit in context.found.references} - {""}
    return known.pop() if len(known) == 1 else None


def _of(id_: str | None) -> str:
    """The dossier of a Kamerstuk's id, or a dossier's, "31409" of "kst-31409-512"; "" for any other."""
    if id_ and id_.startswith("dossier-"):
        return id_[len("dossier-") :]
    return id_[4:].rpartition("-")[0] if id_ and id_.startswith("kst-") else ""


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
        own = any(p.reference.type == "kamerstuk" for p in places)
        number = None if own else stuknummers.stuk(context.text, *draft.pieces[0])
        dossier = _dossier(context, draft.start) if number else None
        if dossier:
            return (f"kst-{dossier}-{number}",)
    for types in _TYPES[draft.kind]:
        ids = [p.reference.id or "" for p in places if p.reference.type in types]
        if ids:
            return tuple(dict.fromkeys(ids))
    return ()
