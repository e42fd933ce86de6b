"""One side of a pair by sentence: the words, and what else a sentence can be known by.

A sentence is known by its tokens: stems of content words, the beginnings of long stems (so that
"wachtlijst" meets "wachten"), the days, figures and numbers in it, and the bodies and persons it names.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import chain
from typing import Any

from extractor.coverage.rules.silent import SILENT
from extractor.coverage.sides import Side
from extractor.document import FOOTNOTE, ITEM, PARAGRAPH, ROW
from extractor.language.sentences import split
from extractor.language.stems import stem_all
from extractor.patterns import pattern

WORD = pattern(r"[a-zß-ſ][\w’'&]+")
LONG = 6  # letters of a stem whose beginning is a token of its own
BEGIN = 5  # letters of that beginning
_SAYS = 3  # content words that a sentence has at least, to be understood by itself
# How tokens begin that are no words: a word's beginning, a name, a body, a day, a figure, a number.
BEGINNING, NAME, BODY, DAY, FIGURE, NUMBER = "~=&@#§"
MARKS = "~=&@#§"
_PROSE = (PARAGRAPH, ITEM, ROW, FOOTNOTE)

Range = tuple[int, int]
Tokens = frozenset[str]
_NOTHING: Tokens = frozenset()
Mark = tuple[int, int, str]


def stems(words: list[str]) -> dict[str, str]:
    """Each small-letter word with its stem."""
    return dict(zip(words, stem_all(words), strict=True))


def _known(words: list[str]) -> dict[str, tuple[str, ...]]:
    """Each word with its tokens: its stem, and the beginning of a long one."""
    return {
        word: (stem, BEGINNING + stem[:BEGIN]) if len(stem) >= LONG else (stem,)
        for word, stem in stems(words).items()
    }


def small(text: str) -> str:
    """The text in small letters, each at its own place."""
    low = text.lower()
    if len(low) == len(text):
        return low
    # A letter that is two in small ("İ") would move the places.
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


class Reading:
    """One side of a pair, by sentence. ``named`` are the places of the bodies and persons in it."""

    def __init__(self, side: Side, named: list[Mark]) -> None:
        self.side = side
        self.text = side.document.text
        self.low = small(self.text)
        found = side.found
        marks = [(h.start, h.end, f"{DAY}{h.value.start or h.value.end}") for h in found.dates]
        marks += [(h.start, h.end, f"{FIGURE}{h.value.value:g}") for h in found.figures]
        marks += [(h.start, h.end, NUMBER + h.value.id) for h in found.references if h.value.id]
        self._marks = sorted(marks + named)
        self._marks_at = [start for start, _, _ in self._marks]
        self._split()
        self._said = [WORD.findall(self.low, *span) for span in self.spans]
        words = set(chain.from_iterable(self._said)) - SILENT
        self._known = _known([word for word in words if not word[-3:].isdigit()])  # no "tz202604"
        self.kept: dict[str, Any] = {}  # what one rule found and another asks for
        self._near: dict[int, Tokens] = {}
        self._wide: dict[int, Tokens] = {}

    def _split(self) -> None:
        document = self.side.document
        self.spans: list[Range] = []
        self.prose: list[int] = []  # the sentences of the running text, by number
        self._passage: list[int] = []
        for number, passage in enumerate(document.passages):
            spans = split(self.text, passage.start, passage.end) or [(passage.start, passage.end)]
            if passage.kind in _PROSE:
                self.prose += range(len(self.spans), len(self.spans) + len(spans))
            self.spans += spans
            self._passage += [number] * len(spans)
        self._spans_at = [start for start, _ in self.spans]
        self._anchors = {a.label: max(0, a.at - 1) for a in document.anchors}

    def index(self, at: int) -> int:
        """The number of the sentence in which an offset lies."""
        return max(0, bisect_right(self._spans_at, at) - 1)

    def sentence(self, at: int) -> Range:
        """The sentence in which an offset lies."""
        return self.spans[self.index(at)] if self.spans else (0, len(self.text))

    def passage(self, number: int) -> int:
        """The number of the passage in which a sentence stands."""
        return self._passage[number]

    def paragraph(self, at: int) -> Range:
        """The passage in which an offset lies."""
        passage = self.side.document.passage_at(at)
        return passage.start, passage.end

    def words(self, start: int, end: int) -> list[str]:
        """The stems of the content words in a stretch, in order."""
        known = self._known
        return [known[word][0] for word in WORD.findall(self.low, start, end) if word in known]

    def tokens(self, start: int, end: int) -> Tokens:
        """The tokens of a stretch."""
        return self._tokens(WORD.findall(self.low, start, end), start, end)

    def _tokens(self, words: list[str], start: int, end: int) -> Tokens:
        known = self._known
        found = frozenset(chain.from_iterable([known[word] for word in words if word in known]))
        i, j = bisect_left(self._marks_at, start), bisect_left(self._marks_at, end)
        return found.union([mark for _, _, mark in self._marks[i:j]]) if i < j else found

    def near(self, number: int) -> Tokens:
        """The tokens of a sentence."""
        found = self._near.get(number)
        if found is None:
            found = self._tokens(self._said[number], *self.spans[number])
            self._near[number] = found
        return found

    def own(self, number: int) -> Tokens:
        """The tokens of a sentence; of its neighbours too when it says little by itself."""
        near = self.near(number)
        if sum(token[0] not in MARKS for token in near) < _SAYS:
            return near | self.wide(number)
        return near

    def wide(self, number: int) -> Tokens:
        """The tokens of the sentences before it and behind it in the same passage, and of the one that
        a note hangs on."""
        found = self._wide.get(number)
        if found is None:
            found = self._beside(number)
            anchor = self.noted(number)
            if anchor is not None:
                found |= self.near(anchor) | self._beside(anchor)
            self._wide[number] = found
        return found

    def noted(self, number: int) -> int | None:
        """The sentence on which the note hangs in which a sentence stands."""
        at = self.mark(number)
        return None if at is None else self.index(at)

    def mark(self, number: int) -> int | None:
        """The place on which the note hangs in which a sentence stands."""
        passage = self.side.document.passages[self._passage[number]]
        return self._anchors.get(passage.label or "") if passage.kind == FOOTNOTE else None

    def _beside(self, number: int) -> Tokens:
        found, passage = _NOTHING, self._passage
        if number and passage[number - 1] == passage[number]:
            found = self.near(number - 1)
        if number + 1 < len(passage) and passage[number + 1] == passage[number]:
            found |= self.near(number + 1)
        return found
