"""Do two places speak of the same thing? What their sentences share, the rare counting for more.

A place is known by the tokens of its sentence: stems of content words, the beginnings of long stems
(so that "wachtlijst" meets "wachten"), the days, figures and numbers beside it, and the bodies and
persons that it names. A token weighs more the fewer sentences of the letter have it. Everything is made
once a pair and once a sentence, so that all rules together stay linear.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from functools import cache
from math import log
from typing import Any

from extractor.coverage.rules.base import MOST
from extractor.coverage.rules.silent import SILENT
from extractor.coverage.sides import Link, Pair, Side
from extractor.document import FOOTNOTE, ITEM, PARAGRAPH, ROW
from extractor.language.names import fold
from extractor.language.sentences import split
from extractor.patterns import pattern

WORD = pattern(r"[A-Za-zÀ-ſ][\w’'&]+")
_LONG = 6  # letters of a stem whose beginning is a token of its own
_BEGIN = 5  # letters of that beginning
_SAYS = 3  # content words that a sentence has at least, to be understood by itself
_OTHERS = 0.75  # taken off when both sentences name bodies, and none is named in both
_LINKED = 0.5  # added when the letter's sentence is known to answer the nota's
_HALF = 0.5  # what a shared beginning, or a token of the neighbourhood, counts for
# How tokens begin that are no words: a word's beginning, a name, a body, a day, a figure, a number.
_BEGINNING, _NAME, _BODY, _DAY, _FIGURE, _NUMBER = "~=&@#§"
_MARKS = "~=&@#§"
# Actors that stand everywhere and so tell nothing.
_COMMON = ("chamber", "party", "ministry", "bewindspersoon", "committee")
_PROSE = (PARAGRAPH, ITEM, ROW, FOOTNOTE)

Range = tuple[int, int]
Tokens = frozenset[str]
_NOTHING: Tokens = frozenset()


@cache
def _stemmer() -> object:
    # A wheel of machine code: only who compares a pair pays for it.
    import Stemmer  # type: ignore[import-not-found, unused-ignore]

    made: object = Stemmer.Stemmer("dutch")
    return made


def stems(words: Iterable[str]) -> dict[str, str]:
    """Each small-letter word with its stem, without accents."""
    listed = list(dict.fromkeys(words))
    plain = [word if word.isascii() else fold(word) for word in listed]
    found: list[str] = _stemmer().stemWords(plain)  # type: ignore[attr-defined]
    return dict(zip(listed, found, strict=True))


class Reading:
    """One side of a pair, by sentence."""

    def __init__(self, side: Side, names: dict[str, str]) -> None:
        self.side = side
        self.text = text = side.document.text
        low = text.lower()
        if len(low) == len(text):
            self.all_words = [(m.start(), m[0]) for m in WORD.finditer(low)]
        else:  # a letter that is two in small ("İ") would move the places
            self.all_words = [(m.start(), m[0].lower()) for m in WORD.finditer(text)]
        stem = stems(word for _, word in self.all_words if word not in SILENT)
        self._words = [(at, stem[word]) for at, word in self.all_words if word in stem]
        self._words_at = [at for at, _ in self._words]
        found = side.found
        marks = [(h.start, h.end, f"{_DAY}{h.value.start or h.value.end}") for h in found.dates]
        marks += [(h.start, h.end, f"{_FIGURE}{h.value.value:g}") for h in found.figures]
        marks += [(h.start, h.end, _NUMBER + h.value.id) for h in found.references if h.value.id]
        marks += _named(text, names)
        self._marks = sorted(marks)
        self._marks_at = [start for start, _, _ in self._marks]
        self._split()

    def _split(self) -> None:
        document = self.side.document
        self.spans: list[Range] = []
        self.prose: list[Range] = []
        self._passage: list[int] = []
        for number, passage in enumerate(document.passages):
            spans = split(self.text, passage.start, passage.end) or [(passage.start, passage.end)]
            self.spans += spans
            self._passage += [number] * len(spans)
            if passage.kind in _PROSE:
                self.prose += spans
        self._spans_at = [start for start, _ in self.spans]
        self._anchors = {a.label: max(0, a.at - 1) for a in document.anchors}
        self._near: dict[int, Tokens] = {}
        self._wide: dict[int, Tokens] = {}

    def index(self, at: int) -> int:
        """The number of the sentence in which an offset lies."""
        return max(0, bisect_right(self._spans_at, at) - 1)

    def sentence(self, at: int) -> Range:
        """The sentence in which an offset lies."""
        return self.spans[self.index(at)] if self.spans else (0, len(self.text))

    def words(self, start: int, end: int) -> list[str]:
        """The stems of the content words in a stretch, in order."""
        i, j = bisect_left(self._words_at, start), bisect_left(self._words_at, end)
        return [stem for _, stem in self._words[i:j]]

    def tokens(self, start: int, end: int) -> Tokens:
        """The tokens of a stretch."""
        words = self.words(start, end)
        i, j = bisect_left(self._marks_at, start), bisect_left(self._marks_at, end)
        marks = [mark for _, _, mark in self._marks[i:j]]
        return frozenset(
            [*words, *[_BEGINNING + w[:_BEGIN] for w in words if len(w) >= _LONG], *marks]
        )

    def near(self, number: int) -> Tokens:
        """The tokens of a sentence."""
        found = self._near.get(number)
        if found is None:
            found = self._near[number] = self.tokens(*self.spans[number])
        return found

    def own(self, number: int) -> Tokens:
        """The tokens of a sentence; of its neighbours too when it says little by itself."""
        near = self.near(number)
        if sum(token[0] not in _MARKS for token in near) < _SAYS:
            return near | self.wide(number)
        return near

    def wide(self, number: int) -> Tokens:
        """The tokens of the sentences before it and behind it in the same passage, and of the one that
        a note hangs on."""
        found = self._wide.get(number)
        if found is None:
            found = self._beside(number)
            passage = self.side.document.passages[self._passage[number]]
            if passage.kind == FOOTNOTE and passage.label in self._anchors:
                anchor = self.index(self._anchors[passage.label])
                found |= self.near(anchor) | self._beside(anchor)
            self._wide[number] = found
        return found

    def _beside(self, number: int) -> Tokens:
        found, passage = _NOTHING, self._passage
        if number and passage[number - 1] == passage[number]:
            found = self.near(number - 1)
        if number + 1 < len(passage) and passage[number + 1] == passage[number]:
            found |= self.near(number + 1)
        return found


def _named(text: str, names: dict[str, str]) -> list[tuple[int, int, str]]:
    """Where the text names a body or person, under the name that it has on both sides."""
    found = []
    for name, key in names.items():
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                found.append((at, end, key))
            at = text.find(name, end)
    return found


class Both:
    """A pair, read by sentence."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        names = _names(pair)
        self.nota = Reading(pair.nota, names)
        self.brief = brief = Reading(pair.brief, names)
        self._seen: Counter[str] = Counter()
        for start, _ in brief.prose:
            self._seen.update(brief.near(brief.index(start)))
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
            found = max(0.0, found) * (_HALF if token[0] == _BEGINNING else 1.0)
            self._weights[token] = found
        return found

    def _shared(self, common: Tokens) -> float:
        """The weight of shared tokens; the beginning of a word that is shared whole adds nothing."""
        whole = {token[:_BEGIN] for token in common}
        return sum([self.weight(t) for t in common if t[0] != _BEGINNING or t[1:] not in whole])

    def alike(self, nota: int, brief: int, but: Iterable[str] = ()) -> float:
        """How much a place of the nota and one of the letter have in common, without the tokens that
        are compared."""
        places = (self.nota.index(nota), self.brief.index(brief))
        known = self._common.get(places)
        if known is None:
            known = self._common[places] = self._compare(*places)
        near, wide, off = known
        if not wide:
            return 0.0
        leave = frozenset(but)
        close = self._shared(near - leave) - off
        return close + _HALF * max(0.0, self._shared(wide - leave) - max(close, 0.0))

    def _compare(self, nota: int, brief: int) -> tuple[Tokens, Tokens, float]:
        mine, theirs = self.nota, self.brief
        wide = (mine.near(nota) | mine.wide(nota)) & (theirs.near(brief) | theirs.wide(brief))
        if not wide:
            return wide, wide, 0.0
        bodies = {token for token in mine.near(nota) if token[0] == _BODY}
        others = {token for token in theirs.near(brief) if token[0] == _BODY}
        off = _OTHERS if bodies and others and not bodies & others else 0.0
        if self._links and self._linked(mine.spans[nota], theirs.spans[brief]):
            off -= _LINKED
        return mine.own(nota) & theirs.own(brief), wide, off

    def _linked(self, nota: Range, brief: Range) -> bool:
        """Whether the letter's sentence answers the commitment in which the nota's stands."""
        i = bisect_right(self._links, nota[0], key=_link_start) - 1
        if i < 0 or nota[0] >= self._links[i].commitment.end:
            return False
        return any(start < brief[1] and brief[0] < end for start, end in self._links[i].passages)

    def meet(self, nota: int, brief: int) -> bool:
        """Whether both places, with the sentences around them, name the same person or programme."""
        self.alike(nota, brief)
        common = self._common[self.nota.index(nota), self.brief.index(brief)][1]
        return any(token[0] == _NAME for token in common)

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
            elif token in wide or _BEGINNING + token[:_BEGIN] in near:
                got += _HALF
        return got / len(mine) if mine else 0.0


def _link_start(link: Link) -> int:
    return link.commitment.start


def _names(pair: Pair) -> dict[str, str]:
    """Every way in which either text writes a body or person, to one key for both texts."""
    names: dict[str, str] = {}
    sides: dict[str, set[int]] = {}
    for number, side in enumerate((pair.brief, pair.nota)):
        for hit in side.found.actors[:MOST]:
            actor = hit.value
            if actor.type in _COMMON:
                continue
            forms = {actor.name, *[mention.text for mention in actor.mentions]}
            key = next((names[form] for form in forms if form in names), None)
            if key is None:
                # Bodies apart: two bodies are two different things, two persons may meet.
                mark = _BODY if actor.type in ("body", "organisation") else _NAME
                key = mark + (actor.id or actor.name)
            sides.setdefault(key, set()).add(number)
            for form in forms:
                names.setdefault(form, key)
    # A person of one text alone tells nothing.
    return {form: key for form, key in names.items() if key[0] == _BODY or len(sides[key]) > 1}


# The last pair that was read, so that what was made for one rule serves the next.
_kept: list[Both] = []


def both(pair: Pair) -> Both:
    """The pair by sentence."""
    if not (_kept and _kept[0].pair is pair):
        _kept[:] = [Both(pair)]
    return _kept[0]
