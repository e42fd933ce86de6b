"""Do two places speak of the same thing? What their sentences share, the rare counting for more.

A token weighs more the fewer sentences of the letter have it. Everything is made once a pair and once a
sentence, so that all rules together stay linear; what costs more, synonyms and the parts of compounds,
is looked at only for sentences that are compared.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from math import log
from typing import Any

from extractor.coverage.rules import naming
from extractor.coverage.rules.reading import (
    BEGIN,
    BEGINNING,
    BODY,
    MARKS,
    NAME,
    Range,
    Reading,
    Tokens,
)
from extractor.coverage.sides import Link, Pair

_OTHERS = 0.75  # taken off when both sentences name bodies, and none is named in both
_LINKED = 0.5  # added when the letter's sentence is known to answer the nota's
_PART = 4  # letters that a part of a compound has at least
_REST = 3  # letters that the compound has besides
_HALF = 0.5  # what a shared beginning, or a token of the neighbourhood, counts for


class Both:
    """A pair, read by sentence."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        names = naming.keys(pair)
        self.nota = Reading(pair.nota, naming.places(pair.nota.text, names))
        self.brief = brief = Reading(pair.brief, naming.places(pair.brief.text, names))
        self._seen: Counter[str] = Counter()
        for number in brief.prose:
            self._seen.update(brief.near(number))
        self._many = log(2 + len(brief.prose))
        self._links = sorted(pair.links, key=_link_start)
        self._weights: dict[str, float] = {}
        self.attachments: list[Any] | None = None  # of rules.attachments, made when first asked for
        self._common: dict[tuple[int, int], tuple[Tokens, Tokens, float]] = {}

    def weight(self, token: str) -> float:
        """How much it says that two places share a token: 1 when the letter has it once."""
        found = self._weights.get(token)
        if found is None:
            found = 1 - log(max(1, self._seen[token])) / self._many
            found = max(0.0, found) * (_HALF if token[0] == BEGINNING else 1.0)
            self._weights[token] = found
        return found

    def shared(self, common: Tokens) -> float:
        """The weight of shared tokens; the beginning of a word that is shared whole adds nothing."""
        whole = {token[:BEGIN] for token in common}
        return sum([self.weight(t) for t in common if t[0] != BEGINNING or t[1:] not in whole])

    def alike(self, nota: int, brief: int, but: Iterable[str] = ()) -> float:
        """How much a place of the nota and one of the letter have in common, without the tokens that
        are compared."""
        near, wide, off = self._at(nota, brief)
        if not wide:
            return 0.0
        leave = frozenset(but)
        close = self.shared(near - leave) - off
        return close + _HALF * max(0.0, self.shared(wide - leave) - max(close, 0.0))

    def _at(self, nota: int, brief: int) -> tuple[Tokens, Tokens, float]:
        places = (self.nota.index(nota), self.brief.index(brief))
        known = self._common.get(places)
        if known is None:
            known = self._common[places] = self._compare(*places)
        return known

    def _compare(self, nota: int, brief: int) -> tuple[Tokens, Tokens, float]:
        mine, theirs = self.nota, self.brief
        wide = (mine.near(nota) | mine.wide(nota)) & (theirs.near(brief) | theirs.wide(brief))
        if not wide:
            return wide, wide, 0.0
        bodies = {token for token in mine.near(nota) if token[0] == BODY}
        others = {token for token in theirs.near(brief) if token[0] == BODY}
        off = _OTHERS if bodies and others and not bodies & others else 0.0
        if self._links and self._linked(mine.spans[nota], theirs.spans[brief]):
            off -= _LINKED
        return mine.own(nota) & theirs.own(brief), wide, off

    def compounds(self, nota: int, brief: int) -> float:
        """What the words say of which one begins or ends with the other ("scheepsbrand", "brand"), in the
        two sentences and those around them."""
        i, j = self.nota.index(nota), self.brief.index(brief)
        mine = self.nota.near(i) | self.nota.wide(i)
        theirs = self.brief.near(j) | self.brief.wide(j)
        its = [t for t in theirs - mine if t[0] not in MARKS and len(t) >= _PART]
        found = 0.0
        for word in mine - theirs:
            if word[0] not in MARKS and len(word) >= _PART:
                found += max(
                    (self.weight(other) for other in its if _is_part(word, other)), default=0.0
                )
        return _HALF * found

    def passages(self, nota: int, brief: int, but: Iterable[str] = ()) -> float:
        """How much the whole passages have in common, without the tokens that are compared."""
        mine = self.nota.tokens(*self.nota.paragraph(nota))
        theirs = self.brief.tokens(*self.brief.paragraph(brief))
        return self.shared((mine & theirs) - frozenset(but))

    def _linked(self, nota: Range, brief: Range) -> bool:
        """Whether the letter's sentence answers the commitment in which the nota's stands."""
        i = bisect_right(self._links, nota[0], key=_link_start) - 1
        if i < 0 or nota[0] >= self._links[i].commitment.end:
            return False
        return any(start < brief[1] and brief[0] < end for start, end in self._links[i].passages)

    def meet(self, nota: int, brief: int) -> bool:
        """Whether both places, with the sentences around them, name the same person or programme."""
        return any(token[0] == NAME for token in self._at(nota, brief)[1])

    def share(self, nota: int, brief: int, but: Iterable[str] = ()) -> float:
        """How much of what the nota's sentence speaks of the letter's place speaks of too."""
        place = self.brief.index(brief)
        own = self.nota.own(self.nota.index(nota)) - frozenset(but)
        mine = {token for token in own if token[0] not in "~=&§"}
        near = self.brief.near(place)
        wide = near | self.brief.wide(place)
        got = 0.0
        for token in mine:
            if token in near:
                got += 1.0
            elif token in wide or BEGINNING + token[:BEGIN] in near:
                got += _HALF
        return got / len(mine) if mine else 0.0


def _is_part(one: str, other: str) -> bool:
    short, long = (one, other) if len(one) < len(other) else (other, one)
    return len(long) >= len(short) + _REST and (long.startswith(short) or long.endswith(short))


def _link_start(link: Link) -> int:
    return link.commitment.start


# The last pair that was read, so that what was made for one rule serves the next.
_kept: list[Both] = []


def both(pair: Pair) -> Both:
    """The pair by sentence."""
    if not (_kept and _kept[0].pair is pair):
        _kept[:] = [Both(pair)]
    return _kept[0]
