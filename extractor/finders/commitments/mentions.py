"""What one sentence speaks of: a motion, a promise, a request, by its words, its frame or its number."""

from __future__ import annotations

import msgspec

from extractor.document import NOTA
from extractor.finders.commitments import (
    apart,
    cues,
    outsiders,
    owed,
    people,
    requests,
    spoken,
    stuknummers,
)
from extractor.finders.commitments.draft import MOTIE, TOEZEGGING, VERZOEK, Context, Range, holds
from extractor.language.search import has_any

_REACTS = ("eactie", "eageer", "eageren", "ntwoord", "erzo", "raag", "roeg")


_ROW = 24  # characters between "moties" and its first number


class Mention(msgspec.Struct, frozen=True, gc=False):
    """A commitment spoken of at ``at``; not ``fresh``: one spoken of before ("deze motie")."""

    kind: str
    at: int
    fresh: bool = True
    ids: tuple[str, ...] = ()
    movers: tuple[str, ...] = ()
    above: Range | None = None


def mentions(context: Context, start: int, end: int) -> list[Mention]:
    """What one sentence speaks of, in order; a motion and the promise to answer it are one. Found once:
    what an item is and where its sentences part both ask."""
    known: list[Mention] | None = context.mentions.get((start, end))
    if known is None:
        known = context.mentions[start, end] = _find(context, start, end)
    return known


def _find(context: Context, start: int, end: int) -> list[Mention]:
    nota = context.document.kind == NOTA
    found = _apart(context, start, end) if nota else []
    if not found and not context.marked(start, end) and not context.numbers(start, end):
        return []
    text = context.text
    if "otie" in text[start:end]:
        found = _named(context, start, end, found)
    at = cues.promise(text, start, end)
    if at < 0 and not found and nota:
        at = promise(context, start, end)
    if at >= 0 and nota and outsiders.promised(context, start, end):
        at = -1
    if at >= 0:
        if not found:
            found.append(Mention(TOEZEGGING, at))
        elif text.startswith("oegezegd", at + 1):
            if at < found[0].at and found[0].fresh:
                found = [Mention(TOEZEGGING, at)]
        elif all(abs(m.at - at) > 3 for m in found):
            found.append(Mention(TOEZEGGING, at))
            found.sort(key=_at)
    if not found:
        found = _coded(context, start, end)
    if not found:
        at = requests.request(context, start, end)
        if at >= 0:
            found.append(Mention(VERZOEK, at))
    if not found and nota and _asks_by_number(context, start, end):
        found.append(Mention(VERZOEK, start))
    return found


def _asks_by_number(context: Context, start: int, end: int) -> bool:
    """Whether a sentence has the number of a zaak with which a committee asked for a reaction: "de
    commissiebrief met nummer 2026Z13308 over lijfrenten"."""
    said = context.text[start:end]
    if "ommissie" not in said or not has_any(said, _REACTS):
        return False
    return any(p.reference.type == "zaak" and not p.aside for p in context.numbers(start, end))


def promise(context: Context, start: int, end: int) -> int:
    """Where a sentence of a nota tells of a promise in other words than "toegezegd"; else -1."""
    text = context.text
    if not holds(context.told, start - 1, end) and "oezegg" not in text[start:end]:
        return -1
    at = spoken.promise(text, start, end)
    if at >= 0 or not has_any(text[start:end], spoken.OWED):
        return at
    said = people.spoken(context, start, end)
    before = bool(people.PRONOUNS.intersection(said)) and bool(people.before(context, start))
    if owed.told(said, before):
        return start
    return start if owed.follows(said) and people.before(context, start) else -1


def first_kind(context: Context, start: int, end: int) -> str | None:
    """The kind of the first commitment that a stretch of running text speaks of."""
    if not context.marked(start, end):
        return None
    for begin, stop in context.sentences(start, end):
        for mention in mentions(context, begin, stop):
            if mention.fresh:
                return mention.kind
    return None


def _apart(context: Context, start: int, end: int) -> list[Mention]:
    return [Mention(k, at, True, ids, who) for k, at, ids, who in apart.find(context, start, end)]


def _named(context: Context, start: int, end: int, apart: list[Mention]) -> list[Mention]:
    """The motions that a sentence calls so, with those that it tells apart by a pronoun."""
    text = context.text
    found: list[Mention] = []
    known = {id_ for one in apart for id_ in one.ids}
    for hit in context.named_motions(start, end):
        id_ = hit.value.id
        if id_ is None or id_ not in known:
            found.append(Mention(MOTIE, hit.start, True, (id_,) if id_ else (), hit.value.movers))
    if found or apart:
        return sorted([*found, *apart], key=_at)
    found = [Mention(MOTIE, at) for at in stuknummers.by_numbers(text, start, end)]
    if not found:
        motion = cues.motion(text, start, end)
        if motion is not None:
            found.append(Mention(MOTIE, motion[0], not motion[1]))
        elif context.document.kind == NOTA:
            found = _by_row(context, start, end)
    return found


def _by_row(context: Context, start: int, end: int) -> list[Mention]:
    """Motions that a sentence names by a row of numbers: "de moties 36 812, nrs. 51 en 52"."""
    at = context.text.find("oties ", start, end)
    places = context.numbers(at, end) if at >= 0 else []
    ids = tuple(
        p.reference.id
        for p in places
        if p.reference.type == "kamerstuk" and p.reference.id and not p.aside
    )
    return [Mention(MOTIE, at - 1, True, ids)] if ids and places[0].at - at <= _ROW else []


def _coded(context: Context, start: int, end: int) -> list[Mention]:
    """The toezeggingen that a sentence has only by their numbers."""
    places = context.own_codes(start, end)
    if len({p.reference.id for p in places}) < 2:
        return [Mention(TOEZEGGING, p.at) for p in places[:1]]
    return [Mention(TOEZEGGING, p.at, True, (p.reference.id or "",)) for p in places]


def _at(mention: Mention) -> int:
    return mention.at
