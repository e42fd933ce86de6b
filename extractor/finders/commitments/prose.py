"""Commitments that running sentences tell of: "U heeft toegezegd ...", "een motie van het lid X ..."."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from extractor.finders.commitments import (
    addressees,
    apart,
    cues,
    leftover,
    outside,
    people,
    running,
)
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import MOTIE, TOEZEGGING, VERZOEK, Context, Draft, Range
from extractor.finders.commitments.mentions import Mention as Mention
from extractor.finders.commitments.mentions import first_kind as first_kind
from extractor.finders.commitments.mentions import mentions as mentions
from extractor.finders.commitments.words import tokens, words
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
_DROPPED = ("is verworpen", "werd verworpen", "zijn verworpen")
_NOT_HERE = (
    "buiten beschouwing", "ter volledigheid", "blijft onbesproken", "blijven onbesproken", "los van deze brief",
)  # fmt: skip
_NONE_OF_IT = ("geen toezegging", "los van deze brief", "niet in deze brief", "niet in de brief")
_DONE = (
    "afgedaan", "verwerkt", "uitgevoerd", "eantwoord", "gereageerd", "voldaan", "nagekomen", "ingelost", "gestand",
    "aan bod", "aan de orde", "afgehandeld", "overgenomen", "opgepakt",
)  # fmt: skip
_THIS_LETTER = (
    "deze brief", "bijgaande brief", "bijgevoegde brief", "meldt u", "u meldt", "schrijft u", "u schrijft", "de brief meldt",
)  # fmt: skip
_BEFORE = pattern(
    r"\b(?:al|reeds|eerder)\b[^.;:]{0,60}?(?:afgedaan|verwerkt|uitgevoerd|eantwoord|gereageerd|voldaan|nagekomen"
    r"|ingelost|gestand|aan bod|aan de orde|afgehandeld)\b"
)
# Another letter, or when that was.
_THEN = pattern(
    r"brief van \d|[a-zë]brief\b(?<!kamerbrief)|vorige (?:week|maand)"
    r"|\bin (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
)
_BY_OTHERS = pattern(
    r"\bdoor de (?:minister|staatssecretaris|bewindspersoon) van [^.;:]{0,50}?(?:afgedaan|overgenomen|opgepakt)\b"
)
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
_ALSO = (
    "Ook ",
    "Daarbij ",
    "Tevens ",
    "Verder ",
    "Bovendien ",
    "Daarnaast ",
    "Eveneens ",
    "Hierbij ",
)
# So a sentence begins that tells another thing, and no answer.
_MOREOVER = (
    "Daarnaast ",
    "Verder ",
    "Voorts ",
    "Bovendien ",
    "Tevens ",
    "Ook ",
    "Ten slotte ",
    "Tot slot ",
)
_ADDS = ("Ook zou u ", "Tevens zou u ", "Daarbij zou u ", "Hierbij zou u ", "Eveneens zou u ")
_BACKWARD = words("dat dit die deze daar hier daarvan hiervan daarmee het")
_LOOK_BACK = 60  # items: no nota has more, a hostile file may
_ALIKE = 0.6  # the share of an item's longer words that another item has too


def find(
    context: Context,
    pieces: list[Range],
    scope: Range,
    item: bool,
    intro: bool,
    several: Sequence[running.Item] = (),
    guess: bool = False,
) -> list[Draft]:
    """The commitments in one paragraph or item of a nota.

    With one, all of an item is its text; with more, each begins with the sentence that speaks of it.
    ``intro``: its last sentence introduces a list and is none itself. ``several`` are those that it
    enumerates, if it does. ``guess``: also what only names a Member and says what is told him.
    """
    text = context.text
    start, end = pieces[0][0], pieces[-1][1]
    if not guess and not context.marked(start, end):
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
        said_of = mentions(context, begin, stop)
        fresh = [m for m in said_of if m.fresh]
        if guess and not said_of and leftover.claims(context, begin, stop):
            fresh = [Mention(TOEZEGGING, begin)]
        if not fresh:
            if segments and _denies(text, begin, stop):
                segments.pop()
            elif segments and (item or text.startswith(_GOES_ON, begin)):
                segments[-1] = (segments[-1][0], stop, segments[-1][2])
            continue
        if segments and _answers(text, segments[-1][2], begin, stop, fresh):
            segments[-1] = (segments[-1][0], stop, fresh[0])
            continue
        if segments and len(fresh) == 1 and _adds(context, segments[-1][2], begin, stop):
            segments[-1] = (segments[-1][0], stop, segments[-1][2])
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
        if last > first and not is_elsewhere(context, first, last)
        # What lies between two pieces is no text of the item.
        if (parts := _clip(pieces, first, last))
    ]


def _enumerated(context: Context, item: running.Item) -> Mention:
    """What an item of an enumeration speaks of; a motion with its number and movers."""
    if item.kind == MOTIE:
        for hit in context.named_motions(item.start, item.end)[:1]:
            id_ = hit.value.id
            return Mention(MOTIE, hit.start, True, (id_,) if id_ else (), hit.value.movers)
        for _, at, ids, movers in apart.find(context, item.start, item.end)[:1]:
            return Mention(MOTIE, at, True, ids, movers)
    return Mention(item.kind, item.start, True, item.ids, above=item.above)


def _adds(context: Context, before: Mention, start: int, end: int) -> bool:
    """Whether a promise only goes on about the one before it: "Ook zou u haar laten weten hoe dat bij de
    buren is" cannot be understood without it."""
    text = context.text
    if before.kind != TOEZEGGING or not text.startswith(_ALSO, start):
        return False
    if context.own_codes(start, end) or cues.names_member(text, start, end):
        return False
    said = tokens(text, start, end)
    if text.startswith(_ADDS, start) and people.PRONOUNS.isdisjoint(said[3:7]):
        return True
    asked = (b for a, b in pairwise(said) if a in sets.QUESTIONS)
    return next(asked, "") in _BACKWARD


def is_elsewhere(context: Context, start: int, end: int) -> bool:
    """Whether the nota says of an item that this letter does not deal with it."""
    said = context.text[start:end]
    if ("eerder" in said or "afgedaan" in said or "Eerder" in said) and has_any(said, _EARLIER):
        return True
    if has_any(said, _DROPPED) and "brief" not in said:
        return True
    if has_any(said, _NOT_HERE) or _done_before(said) or outside.left_alone(context, start, end):
        return True
    if "brief" not in said and "niet meegenomen" not in said:
        return False  # as most: each of the words below has one of these
    return has_any(said, _ELSEWHERE)


def _done_before(said: str) -> bool:
    """Whether an item was done by another letter, or by another minister."""
    said = said.partition(". ")[0]  # what further sentences tell may be of another
    if not has_any(said, _DONE) or has_any(said, _THIS_LETTER):
        return False
    return bool(_BY_OTHERS.search(said)) or bool(_BEFORE.search(said) and _THEN.search(said))


def _denies(text: str, start: int, end: int) -> bool:
    """Whether a sentence says of the one before it that it is none: "Dit is geen toezegging aan de Kamer"."""
    return text.startswith(("Dit ", "Dat ", "Deze ", "Die "), start) and has_any(
        text[start:end], _NONE_OF_IT
    )


def _answers(text: str, before: Mention, start: int, end: int, fresh: list[Mention]) -> bool:
    """Whether a promise only answers the question before it: "Lid X vroeg ... . U heeft toegezegd ..."."""
    if text.startswith(_MOREOVER, start):
        return False
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
