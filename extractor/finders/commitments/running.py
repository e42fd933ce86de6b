"""Several commitments told in one stretch of running text.

"Aan bod komen: (1) de toezegging aan X om ...; (2) de motie-Y over ...", "U geeft gevolg aan de motie-X
over ..., de toezegging aan Y om ... en het verzoek van Z om ...".
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

import msgspec

from extractor.finders.commitments import addressees, counted, cues, enumerations, official
from extractor.finders.commitments.draft import MOTIE, TOEZEGGING, VERZOEK, Context, Range
from extractor.finders.commitments.words import words, words_with

_STEMS = ("otie", "oezegging", "erzoek")
_DETERMINERS = words("de het een uw")
_STATES = words("gewijzigde gewijzigd aangehouden aangenomen overgenomen nader eerdere mondelinge")
_LINKS = words("en alsmede alsook evenals tevens ook plus")
_PREPOSITIONS = words("aan op van met over door via")
_QUESTIONS = ("de vraag van ", "de vragen van ", "vragen van ", "vraag van ", "de vraag door ")
_REACH = 48  # characters in front of the noun in which its article stands
_LEAST = 12
_BEFORE_FIRST = 3  # characters between the beginning of a sentence and a mark that opens it


class Item(msgspec.Struct, frozen=True, gc=False):
    """One commitment among several: its kind, its stretch, and the stretch ``above`` that tells whom
    all of them are for."""

    kind: str
    start: int
    end: int
    above: Range | None = None
    ids: tuple[str, ...] = ()


def find(context: Context, start: int, end: int) -> list[Item]:
    """The commitments that a stretch enumerates; none where it does not."""
    marks = context.marks
    i = bisect_left(marks, start)
    if i == len(marks) or marks[i] >= end:
        return []
    several = i + 1 < len(marks) and marks[i + 1] < end
    if marked := _marked(context, start, end):
        return marked
    told = [Item(p.kind, p.start, p.end, p.above, p.ids) for p in counted.find(context, start, end)]
    named = _named(context, start, end) if several else []
    if not told:
        return named
    # A sentence that strings several together has more than the one that opens it.
    begins = [a.start for a in named]
    told = [t for t in told if bisect_left(begins, t.end) - bisect_left(begins, t.start) < 2]
    starts, stops = [t.start for t in told], [t.end for t in told]
    beside = [a for a in named if bisect_left(starts, a.end) <= bisect_right(stops, a.start)]
    return sorted([*told, *beside], key=_start)


def _marked(context: Context, start: int, end: int) -> list[Item]:
    """Those behind "(1)", "a)" or "ten eerste", when they are commitments and not parts of one."""
    text = context.text
    marks = enumerations.chain(text, start, end)
    if not marks:
        return []
    first = marks[0][0]
    sentences = context.sentences(start, end)
    i = next((n for n, (_, stop) in enumerate(sentences) if stop > first), len(sentences) - 1)
    opens = first - sentences[i][0] <= _BEFORE_FIRST
    intro = sentences[max(0, i - 1) if opens else i][0]
    last = marks[-1][1] + _LEAST
    stop = next((s for _, s in sentences if s >= last), end)
    begins = [after for _, after in marks]
    stops = [
        enumerations.before_join(text, b, m) for b, (m, _) in zip(begins, marks[1:], strict=False)
    ]
    ranges = list(zip(begins, [*stops, stop], strict=True))
    own = [cues.start_kind(text, *r) for r in ranges]
    announced = cues.plural(text, intro, first)
    kinds = cues.nouns(text, intro, first) if announced else set()
    said = sum(kind is not None for kind in own)
    if said < 2 and not kinds:
        return []
    found = [
        Item(kind, *r)
        for kind, r in (
            (k or _kind(context, kinds, r), r) for k, r in zip(own, ranges, strict=True)
        )
        if kind is not None and r[1] - r[0] >= _LEAST
    ]
    return found if len(found) > 1 else []


def _kind(context: Context, kinds: set[str], piece: Range) -> str | None:
    """What an enumerated item is that does not say so, by what introduces the enumeration."""
    if len(kinds) == 1:
        return next(iter(kinds))
    if not kinds:
        return _told(context, piece)
    by_number = official.kind(context, [piece])
    if by_number in kinds:
        return by_number
    return TOEZEGGING if addressees.brackets(context, piece) or TOEZEGGING in kinds else None


def _told(context: Context, piece: Range) -> str | None:
    """What one is that only its number, or "de vraag van Vos", tells, where those beside it say it."""
    if context.own_codes(*piece):
        return TOEZEGGING
    return VERZOEK if context.text[piece[0] : piece[1]].lower().startswith(_QUESTIONS) else None


def _named(context: Context, start: int, end: int) -> list[Item]:
    """Those that a sentence strings together by commas, semicolons and "en"; not motions alone."""
    text = context.text
    found: list[Item] = []
    if sum(text.count(stem, start, end) for stem in _STEMS) < 2:
        return found
    for begin, stop in context.sentences(start, end):
        nouns = sorted(
            at
            for stem in _STEMS
            if stem in text[begin:stop]
            for at in words_with(text, stem, begin, stop)
        )
        items: list[Item] = []
        for at in nouns:
            first, joined = _phrase(text, begin, at)
            kind = cues.start_kind(text, first, stop) if joined or not items else None
            if kind is not None:
                items.append(Item(kind, first, stop))
        if len(items) < 2 or all(item.kind == MOTIE for item in items):
            continue
        ends = [_before(text, a.start, b.start) for a, b in pairwise(items)]
        found += [
            Item(item.kind, item.start, last)
            for item, last in zip(items, [*ends, stop], strict=True)
            if last - item.start >= _LEAST
        ]
    return found if len(found) > 1 else []


def _phrase(text: str, begin: int, noun: int) -> tuple[int, bool]:
    """Where "de gewijzigde motie" begins, and whether a comma, semicolon or "en" stands before it."""
    at = noun
    for _ in range(4):
        space = text.rfind(" ", max(begin, at - _REACH), max(begin, at - 1))
        word = text[space + 1 if space >= 0 else begin : at - 1].lower()
        if word not in _DETERMINERS and word not in _STATES:
            break
        at = space + 1 if space >= 0 else begin
    before = text[max(begin, at - _REACH) : at].lower().split()
    if before and before[-1] in _PREPOSITIONS:
        before.pop()
    joined = bool(before) and (before[-1] in _LINKS or before[-1][-1] in ",;:)")
    return at, joined


def _start(item: Item) -> int:
    return item.start


def _before(text: str, start: int, end: int) -> int:
    """Where an item ends before the next: without "en", "en aan", "alsmede van"."""
    said = text[start:end].rstrip(" ")
    head, _, tail = said.rpartition(" ")
    if tail.lower() in _PREPOSITIONS:
        said = head
    for _ in range(2):
        head, _, tail = said.rpartition(" ")
        if tail.lower() in _LINKS:
            said = head
    return start + len(said.rstrip(" "))
