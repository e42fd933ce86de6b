"""The debate in which something was promised or moved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

import msgspec

from extractor.document import NOTA
from extractor.finders.commitments.draft import (
    MOTIE,
    TOEZEGGING,
    VERZOEK,
    Context,
    Draft,
)
from extractor.finders.commitments.occasions import VAGUE, Place, key, named
from extractor.finders.commitments.words import tokens
from extractor.findings import Debate

# No motion can be moved there.
_WITHOUT_MOTIONS = (
    "commissiedebat", "algemeen overleg", "procedurevergadering", "regeling van werkzaamheden",
)  # fmt: skip
_PLURALS = (("oties", MOTIE), ("oezeggingen", TOEZEGGING), ("erzoeken", VERZOEK))
_ALL = frozenset(("deze", "alle", "allemaal", "zij", "ze"))
_REACH = 110  # characters before a debate in which it says of what it is the origin


class Statement(msgspec.Struct, frozen=True, gc=False):
    """What is said at ``at`` of all items of a kind: "Toezeggingen uit het commissiedebat ...".

    ``kind`` is None for "deze zijn gedaan in": the kind of what stands before.
    """

    at: int
    kind: str | None
    debate: Debate


class Debates(msgspec.Struct):
    """All debates that a document names, and what it says of the origin of its items."""

    places: list[Place]
    places_at: list[int]
    statements: list[Statement]


def read(context: Context) -> Debates:
    """Every debate named in the document."""
    places = named(context)
    starts = [place.start for place in places]
    return Debates(places, starts, list(_statements(context.text, places)))


def find(draft: Draft, context: Context, debates: Debates) -> Debate | None:
    """The debate of an item: what it names itself, what its introduction says, or what its number says.

    A toezegging to the Eerste Kamer takes no debate from an introduction.
    """
    own = _own(draft, debates)
    if own is not None and (own.date or own.type != VAGUE):
        return own
    codes = [
        p.reference.id or ""
        for start, end in draft.ranges()
        for p in context.numbers(start, end)
        if p.reference.type == TOEZEGGING
    ]
    senate = any("Eerste Kamer" in context.text[start:end] for start, end in draft.ranges())
    if senate or any(code.startswith("T0") for code in codes):
        return own
    month = next((f"{c[2:6]}-{c[6:8]}" for c in codes if c.startswith("TZ")), None)
    stated = _stated(draft, debates, month, context.document.kind == NOTA)
    if stated is None and month is not None:
        dated = (p.debate for p in debates.places if (p.debate.date or "").startswith(month))
        by_day = {key(d): d for d in dated}
        stated = next(iter(by_day.values())) if len(by_day) == 1 else None
    return stated or own


def _own(draft: Draft, debates: Debates) -> Debate | None:
    best: Debate | None = None
    cell = draft.cells.get("debate")
    for start, end in [*draft.pieces, *([cell] if cell else ())]:
        first = bisect_left(debates.places_at, start)
        for place in debates.places[first : bisect_left(debates.places_at, end)]:
            if best is None or (best.date is None and place.debate.date is not None):
                best = place.debate
    return best


def _stated(draft: Draft, debates: Debates, month: str | None, nota: bool) -> Debate | None:
    """What is said of all items of its kind: before it in its section, after it there, or anywhere.

    A letter also names motions of other debates than the one that it says it is about.
    """
    if draft.kind == MOTIE and not nota:
        return None
    fitting = [
        s
        for s in debates.statements
        if s.kind in (draft.kind, None)
        and not (draft.kind == MOTIE and s.debate.type in _WITHOUT_MOTIONS)
        and (month is None or s.debate.date is None or s.debate.date.startswith(month))
    ]
    low, high = draft.scope
    before = [s for s in fitting if low <= s.at < draft.start and s.kind]
    after = [s for s in fitting if draft.end <= s.at < high]
    if before or after:
        return before[-1].debate if before else after[0].debate
    everywhere = {key(s.debate): s.debate for s in fitting if s.kind}
    return next(iter(everywhere.values())) if len(everywhere) == 1 else None


def _statements(text: str, places: list[Place]) -> Iterator[Statement]:
    """What the document says of the origin of several items at once."""
    for i, place in enumerate(places):
        if place.debate.date is None:
            continue
        low = max(0, place.start - _REACH)
        for mark in ("\n", ". "):
            low = max(low, text.rfind(mark, low, place.start) + 1)
        high = places[i + 1].start if i + 1 < len(places) else len(text)
        done = _done_there(text, place.end, min(high, place.end + _REACH))
        if done is not None:
            yield Statement(place.start, done, place.debate)
            continue
        last, kind = max((text.rfind(word, low, place.start), kind) for word, kind in _PLURALS)
        if last < 0:
            said = tokens(text, low, place.start)
            if "zijn" in said and _ALL.intersection(said):
                yield Statement(place.start, None, place.debate)
        elif (i == 0 or places[i - 1].start < last) and text.find(" en ", last, place.start) < 0:
            yield Statement(place.start, kind, place.debate)


def _done_there(text: str, start: int, end: int) -> str | None:
    """The kind of "... heeft u een aantal toezeggingen gedaan", said behind a debate."""
    stop = text.find(". ", start, end)
    after = text[start : stop if stop >= 0 else end].partition("\n")[0]
    if " gedaan" not in after and " ingediend" not in after:
        return None
    for (noun, kind), deed in zip(_PLURALS, ("ingediend", "gedaan", "gedaan"), strict=True):
        at = after.find(noun)
        if at >= 0 and after.find(f" {deed}", at, at + 24) >= 0:
            return kind
    return None
