"""What one sentence of the letter does: it asks, puts off, answers, or none of these."""

from __future__ import annotations

import re
from functools import cached_property

import msgspec

from extractor.coverage.deferrals import answering, moments, telling, waiting
from extractor.patterns import pattern

_MARK = pattern(r"[,;:()?!‘’“”\"]+|\.+(?= |$)")
_SURE = 1.0


class Said(msgspec.Struct, dict=True):
    """What a sentence says. ``not_yet``: something is not there yet (``mine``: an answer, and not something
    in the world); ``later``: the Kamer hears later; ``comes``: what it waits for is ready later; ``back``:
    I come back to it; ``chosen``: the government decides later; ``route``: it goes along with something
    later; ``past``: it tells of what was said or sent before. ``whole`` is the sentence (``plain``),
    ``told`` the same without what it repeats."""

    whole: str
    told: str
    not_yet: bool = False
    mine: bool = False
    later: bool = False
    comes: bool = False
    back: bool = False
    chosen: bool = False
    route: bool = False
    past: bool = False

    @property
    def answers(self) -> bool:
        """Whether it gives an answer, or a refusal."""
        return not self.strength and _has(answering.ANSWER, self.told)

    @property
    def tells(self) -> bool:
        """Whether I or the Kamer have to do with what will be told, at whatever moment."""
        spoken = _has(telling.ME, self.told) or _has(telling.KAMER, self.told)
        return spoken and not self.past and _has(telling.TELL, self.told)

    @property
    def asks_when(self) -> bool:
        """Whether a moment is what was asked."""
        return _has(answering.ASKS_WHEN, self.whole)

    @cached_property
    def pending(self) -> bool:
        """Whether others have to be first, by what the government tells and not by what a Member asked."""
        return _has(waiting.PENDING, self.told) and not _has(answering.BY_MEMBER, self.whole)

    @cached_property
    def waits(self) -> bool:
        """Whether it tells that others are at it, or have to be first."""
        return self.pending or _has(waiting.BUSY, self.told)

    @cached_property
    def asks(self) -> bool:
        """Whether it tells what was asked or promised."""
        return "beloofd " in self.whole or _has(answering.ASK, self.whole)

    @property
    def plain(self) -> bool:
        """Whether it puts nothing off, nor tells what was asked or promised or that others are at it: what
        it tells is likely the answer."""
        return not (self.strength or self.waits or self.asks)

    @property
    def fact(self) -> bool:
        """Whether it tells a fact: what was found or done, also because it was asked."""
        done = _has(answering.PERFECT, self.told)
        if self.plain:
            return done or _has(answering.FACT, self.told)
        return done and not self.strength and _has(answering.FOLLOWED, self.told)

    @property
    def strength(self) -> float:
        """How surely it puts off, 0 to 1, whatever stands around it."""
        if self.back or (self.later and self.not_yet):
            return 1.0
        if self.route or self.chosen or (self.not_yet and self.mine):
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
    told = answering.REPEATED.sub(_unless_kept, whole)
    found = _read(whole, told)
    if _has(waiting.NEVER, told) or (0.0 < found.strength < _SURE and _has(answering.ANSWER, told)):
        found.not_yet = found.later = found.comes = found.back = found.chosen = found.route = False
    return found


def _read(whole: str, told: str) -> Said:
    now = answering.PAST.search(told) is None
    when = now and (_has(moments.LATER, told) or _has(moments.OCCASION, told))
    soon = when and not _has(answering.PERFECT, told)
    apart = when or (now and _has(moments.APART, told))
    back = now and _has(telling.BACK, told)
    later = back or (apart and _has(telling.TELL, told)) or (soon and _has(telling.KAMER, told))
    open_question = (
        answering.QUESTION.match(told) is not None
        and not _has(answering.SETTLED, told)
        and _has(waiting.MINE, told)
    )
    withheld = now and (
        _has(waiting.HELD, told) or (_has(waiting.SLIPS, told) and _has(waiting.MINE, told))
    )
    lacks = withheld or (_has(waiting.NOT_YET, told) and not _has(waiting.THEN, told))
    return Said(
        whole,
        told,
        not_yet=lacks or (open_question and later),
        mine=withheld or (lacks and _has(waiting.MINE, told)),
        later=later,
        comes=not later
        and (
            (soon and _has(telling.ME, told))
            or (now and _has(telling.KEPT_POSTED, told))
            or (apart and _comes(told))
        ),
        back=back,
        chosen=when and _has(waiting.CHOICE, told),
        route=(apart and _has(telling.ROUTE, told))
        or (open_question and (soon or lacks))
        or (now and _has(telling.TURN, told)),
        past=not now,
    )


def _comes(told: str) -> bool:
    return _has(telling.COMES, told) or (
        _has(telling.VERB, told) and _has(telling.PRODUCT_COMES, told)
    )


def _unless_kept(repeated: re.Match[str]) -> str:
    return repeated["kept"] or " "


def _has(said: re.Pattern[str], text: str) -> bool:
    return said.search(text) is not None
