"""What one sentence of the letter does: it asks, puts off, answers, or none of these."""

from __future__ import annotations

import re

import msgspec

from extractor.coverage.deferrals import words
from extractor.patterns import pattern

_MARK = pattern(r"[,;:()?!‘’“”\"]+|\.+(?= |$)")
_SURE = 1.0


class Said(msgspec.Struct):
    """What a sentence says. ``not_yet``: something is not there yet (``mine``: an answer, and not something
    in the world); ``later``: the Kamer hears later; ``comes``: what it waits for is ready later; ``back``:
    I come back to it; ``route``: it goes along with something later. ``whole`` is the sentence (``plain``),
    ``told`` the same without what it repeats."""

    whole: str
    told: str
    not_yet: bool = False
    mine: bool = False
    later: bool = False
    comes: bool = False
    back: bool = False
    route: bool = False

    @property
    def answers(self) -> bool:
        """Whether it gives an answer, or a refusal."""
        return not self.strength and _has(words.ANSWER, self.told)

    @property
    def plain(self) -> bool:
        """Whether it puts nothing off, nor tells what was asked or promised or that others are at it: what
        it tells is likely the answer."""
        return not (self.strength or _has(words.ASK, self.whole) or _has(words.BUSY, self.told))

    @property
    def strength(self) -> float:
        """How surely it puts off, 0 to 1, whatever stands around it."""
        if self.back or (self.later and self.not_yet):
            return 1.0
        if self.route or (self.not_yet and self.mine):
            return 0.8
        if self.later:
            return 0.6
        return 0.5 if self.not_yet or self.comes else 0.0


def plain(text: str) -> str:
    """A sentence in small letters, its marks as words of their own."""
    spaced = _MARK.sub(lambda m: f" {m[0][0]} ", text.lower())
    return f" {' '.join(spaced.split())} "


def read(text: str) -> Said:
    """What a sentence says."""
    whole = plain(text)
    told = words.REPEATED.sub(" ", whole)
    past = words.PAST.search(told) is not None
    when = not past and (_has(words.LATER, told) or _has(words.OCCASION, told))
    back = not past and _has(words.BACK, told)
    not_yet = _has(words.NOT_YET, told)
    soon = when and not _has(words.PERFECT, told)
    open_question = words.QUESTION.match(told) is not None and not _has(words.SETTLED, told)
    found = Said(
        whole,
        told,
        not_yet=not_yet,
        mine=not_yet and (open_question or _has(words.MINE, told)),
        later=back or (when and _has(words.TELL, told)) or (soon and _has(words.KAMER, told)),
        comes=(soon and _has(words.ME, told))
        or (not past and _has(words.KEPT_POSTED, told))
        or (when and _has(words.COMES, told)),
        back=back,
        route=(when and _has(words.ROUTE, told)) or (open_question and (soon or not_yet)),
    )
    if 0.0 < found.strength < _SURE and _has(words.ANSWER, told):
        found.not_yet = found.later = found.comes = found.route = False
    return found


def _has(said: re.Pattern[str], text: str) -> bool:
    return said.search(text) is not None
