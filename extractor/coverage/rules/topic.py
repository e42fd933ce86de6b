"""Whether the passage of the letter in which something stands is about what a sentence of the nota tells.

``context`` compares sentences. Here the letter's whole paragraph speaks, with its heading, since a letter
names its subject at the head of a paragraph and a nota in one line; and what the letter answers to an
item of the nota is about what the nota tells of that item elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable

from extractor.coverage.rules.context import Both
from extractor.coverage.rules.meaning import LEXICON
from extractor.coverage.rules.reading import BODY, MARKS, Range, Reading, Tokens
from extractor.coverage.sides import Link
from extractor.document import HEADING
from extractor.finders.base import Hit
from extractor.findings import Commitment

_OTHERWISE = 0.7  # what a word in another form says beside the same word
_LEAST = 0.3  # what two words must have in common, to be said to mean the same
_AROUND = 0.5  # what the sentences around the nota's say
_OTHERS = 0.75  # taken off when both sentences name bodies, and none is named in both
_ANSWERS = 0.6  # added when the letter's passage answers the item that the nota tells of
_KIN = 0.8  # what a sentence must share with an item, to be about it
_UNDER = 8  # passages that a heading stands above
_MOST = 1.4  # that words of one meaning can add together

Section = tuple[Tokens, dict[str | int, float]]


def about(sight: Both, nota: int, brief: int, but: Iterable[str] = ()) -> float:
    """How much of what the nota tells at a place the letter's passage at another speaks of, without the
    tokens that are compared."""
    i, j = sight.nota.index(nota), sight.brief.index(brief)
    leave = frozenset(but)
    near = sight.nota.near(i) - leave
    if all(token[0] in MARKS for token in near):  # "Er zijn er nu 140."
        near = sight.nota.own(i) - leave
    theirs, meanings = _section(sight.brief, j)
    told = sight.shared(near & theirs)
    around = sight.shared((sight.nota.own(i) - leave) & theirs)
    says = told + _AROUND * (around - told)
    says += min(_MOST, _OTHERWISE * sum(_meant(near - theirs, meanings)))
    if _other_bodies(near, sight.brief.near(j)):
        says -= _OTHERS
    return says + (_ANSWERS if answers(sight, i, j) else 0.0)


def _meant(words: Tokens, meanings: dict[str | int, float]) -> Iterable[float]:
    """What each word says that the passage has in another form or by a synonym."""
    for word in words:
        if word[0] in MARKS:
            continue
        keys = LEXICON.keys(word)
        says = max((min(own, meanings.get(key, 0.0)) for key, own in keys.items()), default=0.0)
        if says >= _LEAST:
            yield says


def _other_bodies(one: Tokens, other: Tokens) -> bool:
    mine = {token for token in one if token[0] == BODY}
    theirs = {token for token in other if token[0] == BODY}
    return bool(mine and theirs) and not mine & theirs


def _section(reading: Reading, number: int) -> Section:
    """The tokens of the passage of a sentence and of its heading, of the passage too on which its note
    hangs; and what these words can be found by."""
    kept: dict[int, Section] = reading.kept.setdefault("sections", {})
    passage = reading.passage(number)
    found = kept.get(passage)
    if found is None:
        tokens = _passage(reading, passage)
        anchor = reading.noted(number)
        if anchor is not None:
            tokens |= _passage(reading, reading.passage(anchor))
        found = kept[passage] = (tokens, _meanings(tokens))
    return found


def _item(reading: Reading, item: Hit[Commitment]) -> Section:
    """The same of an item of the nota."""
    kept: dict[int, Section] = reading.kept.setdefault("items", {})
    found = kept.get(item.start)
    if found is None:
        tokens = reading.tokens(item.start, item.end)
        found = kept[item.start] = (tokens, _meanings(tokens))
    return found


def _meanings(tokens: Tokens) -> dict[str | int, float]:
    """What words can be found by, each key with the most that one of them says."""
    found: dict[str | int, float] = {}
    for word in tokens:
        if word[0] in MARKS:
            continue
        for key, says in LEXICON.keys(word).items():
            if says > found.get(key, 0.0):
                found[key] = says
    return found


def _passage(reading: Reading, number: int) -> Tokens:
    """The tokens of a passage and of the heading above it."""
    passages = reading.side.document.passages
    tokens = reading.tokens(passages[number].start, passages[number].end)
    for above in reversed(passages[max(0, number - _UNDER) : number]):
        if above.kind == HEADING:
            return tokens | reading.tokens(above.start, above.end)
    return tokens


def answers(sight: Both, nota: int, brief: int) -> bool:
    """Whether a sentence of the letter stands where the letter answers the item of which a sentence of
    the nota tells; both by their number."""
    start, end = sight.brief.spans[brief]
    return any(a < end and start < b for a, b in _answered(sight, nota))


def _answered(sight: Both, number: int) -> tuple[Range, ...]:
    """Where the letter answers the item in which a sentence of the nota stands, or the one that shares
    most with it."""
    kept: dict[int, tuple[Range, ...]] = sight.nota.kept.setdefault("answered", {})
    found = kept.get(number)
    if found is None:
        start, end = sight.nota.spans[number]
        best = next(
            (one for one in sight.pair.links if _within(one.commitment, start, end)), None
        ) or _kin(sight, sight.nota.near(number))
        found = kept[number] = best.passages if best is not None else ()
    return found


def _within(item: Hit[Commitment], start: int, end: int) -> bool:
    return item.start < end and start < item.end


def _kin(sight: Both, near: Tokens) -> Link | None:
    """The item that shares most with a sentence, in its words or in what they mean."""
    items = [_item(sight.nota, one.commitment) for one in sight.pair.links]
    says = [sight.shared(near & tokens) for tokens, _ in items]
    if max(says, default=0.0) <= _KIN:
        says = [
            told + _OTHERWISE * sum(_meant(near - tokens, meanings))
            for told, (tokens, meanings) in zip(says, items, strict=True)
        ]
    most = max(says, default=0.0)
    return sight.pair.links[says.index(most)] if most > _KIN else None
