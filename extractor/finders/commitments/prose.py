"""Commitments that running sentences tell of: "U heeft toegezegd ...", "een motie van het lid X ..."."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from extractor.document import NOTA
from extractor.finders.commitments import addressees, cues, requests, running, spoken, stuknummers
from extractor.finders.commitments.draft import MOTIE, TOEZEGGING, VERZOEK, Context, Draft, Range
from extractor.finders.commitments.words import words
from extractor.language.search import has_any
from extractor.patterns import pattern

# A sentence that goes on about the commitment of the one before.
_GOES_ON = (
    "Deze motie", "Die motie", "De motie", "De aangehouden motie", "Deze toezegging", "De toezegging", "Dat doet",
    "Dit doet", "Dit betreft", "Hiermee", "Daarmee", "Hieraan", "Daarin", "Hierin", "Zij verzoekt",
    "U heeft toen", "U heeft daarop", "U heeft hierop", "U heeft daarbij", "U heeft hierbij",
    "Daarop heeft u", "Daarbij heeft u", "Toen heeft u",
)  # fmt: skip
# The nota says that the letter does not deal with it.
_ELSEWHERE = (
    "niet in deze brief", "niet in de brief", "niet met deze brief", "niet meegenomen", "aparte brief",
    "separate brief", "afzonderlijke brief", "andere brief",
)  # fmt: skip
# Already done by an earlier letter.
_EARLIER = (
    "reeds afgedaan", "eerder afgedaan", "eerder al afgedaan", "al eerder afgedaan", "al afgedaan",
    "Eerder informeerde u", "al eerder geïnformeerd", "eerder al geïnformeerd",
)  # fmt: skip
# Nothing has to be done with it any more.
_DROPPED = ("is verworpen", "werd verworpen", "zijn verworpen", "ingetrokken")
# So a sentence begins that only says something of the one before it.
_THE_SAME = (
    "Deze motie",
    "Die motie",
    "Deze toezegging",
    "Die toezegging",
    "Dit verzoek",
    "Dat verzoek",
)
# Between two commitments in one sentence; the second begins behind "en".
_JOIN = pattern(
    r"(?P<and>(?:,|;)?(?: en(?: tevens| ook)?| alsmede| alsook| evenals)? )"
    r"(?:(?:aan|op|van|met) )?(?:(?:de|het|een) )?(?:[a-z]{1,20}e )?\Z"
)
_WORD = pattern(r"[^\W\d_]{5,}")
_COMMON = words(
    """minister staatssecretaris tweede kamer toegezegd toezegging motie verzoek tijdens commissiedebat
    tweeminutendebat debat informeren informeert heeft brief hiermee aangehouden ambtsvoorganger"""
)
_LOOK_BACK = 60  # items: no nota has more, a hostile file may
_ALIKE = 0.6  # the share of an item's longer words that another item has too


class Mention(msgspec.Struct, frozen=True, gc=False):
    """A commitment spoken of at ``at``; not ``fresh``: one spoken of before ("deze motie")."""

    kind: str
    at: int
    fresh: bool = True
    ids: tuple[str, ...] = ()
    movers: tuple[str, ...] = ()
    above: Range | None = None


def mentions(context: Context, start: int, end: int) -> list[Mention]:
    """What one sentence speaks of, in order; a motion and the promise to answer it are one."""
    if not context.marked(start, end):
        return []
    text = context.text
    found: list[Mention] = []
    if "otie" in text[start:end]:
        for hit in context.named_motions(start, end):
            id_ = hit.value.id
            found.append(Mention(MOTIE, hit.start, True, (id_,) if id_ else (), hit.value.movers))
        if not found:
            found = [Mention(MOTIE, at) for at in stuknummers.by_numbers(text, start, end)]
        if not found:
            motion = cues.motion(text, start, end)
            if motion is not None:
                found.append(Mention(MOTIE, motion[0], not motion[1]))
    at = cues.promise(text, start, end)
    if at < 0 and not found and context.document.kind == NOTA:
        at = spoken.promise(text, start, end)
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
    return found


def _coded(context: Context, start: int, end: int) -> list[Mention]:
    """The toezeggingen that a sentence has only by their numbers."""
    places = context.own_codes(start, end)
    if len({p.reference.id for p in places}) < 2:
        return [Mention(TOEZEGGING, p.at) for p in places[:1]]
    return [Mention(TOEZEGGING, p.at, True, (p.reference.id or "",)) for p in places]


def first_kind(context: Context, start: int, end: int) -> str | None:
    """The kind of the first commitment that a stretch of running text speaks of."""
    if not context.marked(start, end):
        return None
    for begin, stop in context.sentences(start, end):
        for mention in mentions(context, begin, stop):
            if mention.fresh:
                return mention.kind
    return None


def find(
    context: Context,
    pieces: list[Range],
    scope: Range,
    item: bool,
    intro: bool,
    several: Sequence[running.Item] = (),
) -> list[Draft]:
    """The commitments in one paragraph or item of a nota.

    With one, all of an item is its text; with more, each begins with the sentence that speaks of it.
    ``intro``: its last sentence introduces a list and is none itself. ``several`` are those that it
    enumerates, if it does.
    """
    text = context.text
    start, end = pieces[0][0], pieces[-1][1]
    if not context.marked(start, end):
        return []
    said = context.sentences(start, end)
    segments: list[tuple[int, int, Mention]] = []
    i = 0
    for n, (begin, stop) in enumerate(said[:-1] if intro else said):
        before = i
        while i < len(several) and several[i].start < stop:
            listed = several[i]
            segments.append((listed.start, listed.end, _enumerated(context, listed)))
            i += 1
        if i > before or (i and begin < several[i - 1].end):
            continue
        fresh = [m for m in mentions(context, begin, stop) if m.fresh]
        if not fresh:
            if segments and (item or text.startswith(_GOES_ON, begin)):
                segments[-1] = (segments[-1][0], stop, segments[-1][2])
            continue
        if segments and _answers(text, segments[-1][2], begin, stop, fresh):
            segments[-1] = (segments[-1][0], stop, fresh[0])
            continue
        first = begin if segments or not item else start
        if n > 0 and text.startswith(_THE_SAME, begin) and len(fresh) == 1:
            if segments and segments[-1][1] >= said[n - 1][1]:
                segments[-1] = (segments[-1][0], stop, segments[-1][2])
                continue
            first = said[n - 1][0]
        for mention, (low, high) in zip(fresh, clauses(text, first, stop, fresh), strict=True):
            segments.append((low, high, mention))
    return [
        Draft(
            m.kind, parts, {"told": m.above} if m.above else {}, scope, ids=m.ids, movers=m.movers
        )
        for first, last, m in segments
        if last > first and not is_elsewhere(text, first, last)
        # What lies between two pieces is no text of the item.
        if (parts := _clip(pieces, first, last))
    ]


def _enumerated(context: Context, item: running.Item) -> Mention:
    """What an item of an enumeration speaks of; a motion with its number and movers."""
    if item.kind == MOTIE:
        for hit in context.named_motions(item.start, item.end)[:1]:
            id_ = hit.value.id
            return Mention(MOTIE, hit.start, True, (id_,) if id_ else (), hit.value.movers)
    return Mention(item.kind, item.start, True, item.ids, above=item.above)


def is_elsewhere(text: str, start: int, end: int) -> bool:
    """Whether the nota says of an item that this letter does not deal with it."""
    said = text[start:end]
    if ("eerder" in said or "afgedaan" in said or "Eerder" in said) and has_any(said, _EARLIER):
        return True
    if has_any(said, _DROPPED) and "brief" not in said:
        return True
    if "brief" not in said and "niet meegenomen" not in said:
        return False  # as most: each of the words below has one of these
    return has_any(said, _ELSEWHERE)


def _answers(text: str, before: Mention, start: int, end: int, fresh: list[Mention]) -> bool:
    """Whether a promise only answers the question before it: "Lid X vroeg ... . U heeft toegezegd ..."."""
    alone = len(fresh) == 1 and fresh[0].kind == TOEZEGGING
    return before.kind == VERZOEK and alone and not cues.names_member(text, start, end)


def clauses(text: str, start: int, end: int, fresh: list[Mention]) -> list[Range]:
    """A sentence cut into the clauses of its mentions, at the "en de" before each but the first."""
    found: list[Range] = []
    begin = start
    for mention in fresh[1:]:
        join = _JOIN.search(text, max(begin, mention.at - 40), mention.at)
        cut = join.start() if join else mention.at
        found.append((begin, max(begin, cut)))
        begin = max(begin, join.end("and") if join else mention.at)
    found.append((begin, end))
    return found


def _clip(pieces: list[Range], start: int, end: int) -> list[Range]:
    """The parts of the pieces that lie in a stretch."""
    return [(max(a, start), min(b, end)) for a, b in pieces if a < end and b > start]


def not_in(context: Context, loose: Iterable[Draft], drafts: Iterable[Draft]) -> list[Draft]:
    """The loose drafts that none of the others, nor an earlier loose one, already tells of."""
    loose = list(loose)
    if not loose:
        return []
    known = [(d, _ids(context, d)) for d in drafts]
    motions = [_text(context, d) for d, _ in known if d.kind == MOTIE][-_LOOK_BACK:]
    kept: list[Draft] = []
    for draft in loose:
        ids = _ids(context, draft)
        if any(_same(context, draft, ids, *other) for other in known[-_LOOK_BACK:]):
            continue
        if draft.movers and any(all(m in text for m in draft.movers) for text in motions):
            continue
        if motions and draft.kind == MOTIE and not ids:
            names = [m.name for m in addressees.find(draft, context)]
            if names and all(any(name in text for text in motions) for name in names):
                continue
        known.append((draft, ids))
        if draft.kind == MOTIE:
            motions = [*motions, _text(context, draft)][-_LOOK_BACK:]
        kept.append(draft)
    return kept


def _same(context: Context, draft: Draft, ids: set[str], other: Draft, numbers: set[str]) -> bool:
    told = draft.cells.get("told")
    if told is not None and told == other.cells.get("told"):
        return False  # counted apart, under one number perhaps
    if ids & numbers or (draft.movers and set(draft.movers) == set(other.movers)):
        return True
    if other.start < draft.end and draft.start < other.end:
        return other.start <= draft.start and draft.end <= other.end
    if ids and numbers and draft.kind == other.kind:
        return False
    mine, its = _words(context, draft), _words(context, other)
    least = min(len(mine), len(its))
    return least > 2 and len(mine & its) / least >= _ALIKE


def _text(context: Context, draft: Draft) -> str:
    return " ".join(context.text[start:end] for start, end in draft.pieces)


def _words(context: Context, draft: Draft) -> frozenset[str]:
    """The longer words of an item, found once."""
    key = tuple(draft.pieces)
    found = context.words.get(key)
    if found is None:
        found = frozenset(_WORD.findall(_text(context, draft).lower())) - _COMMON
        context.words[key] = found
    return found


def _ids(context: Context, draft: Draft) -> set[str]:
    """The numbers of toezeggingen, motions and papers that are its own."""
    found = set(draft.ids)
    for start, end in draft.ranges():
        for place in context.numbers(start, end):
            if not place.aside and place.reference.type in ("toezegging", "kamerstuk", "zaak"):
                found.add(place.reference.id or "")
    return found - {""}


def _at(mention: Mention) -> int:
    return mention.at
