"""When an answer is no answer yet: what the letter puts off, by item or in general words."""

from __future__ import annotations

from extractor.coverage.deferrals import sentence as sentences
from extractor.coverage.deferrals.sentence import Said
from extractor.coverage.letter import Letter, Slot
from extractor.patterns import pattern

_GENERAL = pattern(r"[Oo]verige |[Aa]ndere |[Rr]esterende ")
_ENOUGH, _SURE = 0.5, 0.9
# What a sentence loses when something else was told before it, for every further thing told behind it,
# and when the paragraph gives or refuses an answer.
_TOLD, _MORE, _ANSWERED = 0.3, 0.1, 0.5
_WEAK = 0.6  # up to here, one thing told before it that no wait explains is the answer
_SHORT = 3  # sentences


def signals(letter: Letter, slot: Slot) -> dict[str, float]:
    """What says that a slot only puts its item off."""
    own = _together(letter, slot, slot.first if slot.lead is None else slot.lead)
    said = [_said(letter, n) for n in own]
    if len(own) <= _SHORT:
        beyond = [_said(letter, n) for n in _next(letter, slot, own[-1])]
        if any(one.strength >= _SURE for one in beyond):
            said += beyond
    _in_context(said)
    if not any(one.strength for one in said):
        return {}
    plain = [one.plain for one in said]
    fact = [one.fact for one in said]
    answers = sum(one.answers for one in said)
    weighed = [_weigh(said, plain, fact, n) for n in range(len(said))]
    top = max(weighed) - _ANSWERED * bool(answers)
    if top <= 0.0:
        return {}
    found = {
        "puts_off": top,
        "enough": float(top >= _ENOUGH),
        "answers": answers / len(said),
    }
    return {name: value for name, value in found.items() if value}


def _in_context(said: list[Said]) -> None:
    """What the sentences of a paragraph make of each other: who tells the Kamer what others are at now tells
    it later, and where a moment was asked, a moment is the answer."""
    for n, one in enumerate(said):
        if n and not one.strength and one.tells and any(s.waits for s in said[:n]):
            one.later = True
    if any(one.comes or one.chosen for one in said) and any(one.asks_when for one in said):
        for one in said:
            one.comes = one.chosen = False


def _weigh(said: list[Said], plain: list[bool], fact: list[bool], n: int) -> float:
    """How much a sentence puts off where it stands, at most 1; ``plain`` and ``fact`` say which are."""
    one = said[n]
    weight = one.strength
    if not weight:
        return 0.0
    beside = [*said[max(0, n - 2) : n], *said[n + 1 : n + 3]]
    if (one.later and any(s.not_yet for s in beside)) or (
        one.not_yet and any(s.later or s.comes or s.route for s in [one, *beside])
    ):
        weight = max(weight, _SURE if one.mine or one.later else 0.8)
    if weight < _SURE:
        allowed = int(weight > _WEAK or any(s.pending for s in said[:n]))
        told = any(fact[:n]) or sum(plain[:n]) > allowed
        weight -= _TOLD * told + _MORE * sum(plain[n + 1 :])
    return weight


def _next(letter: Letter, slot: Slot, last: int) -> list[int]:
    """The sentences of the paragraph behind, as far as the slot goes: a short one may run on in it."""
    return _together(letter, slot, last + 1) if last < slot.last else []


def _together(letter: Letter, slot: Slot, at: int) -> list[int]:
    """The sentences of the slot that share a paragraph with one of them."""
    passage = letter.sentences[at].passage
    within = range(slot.first, slot.last + 1)
    return [n for n in within if letter.sentences[n].passage == passage] or [at]


def _said(letter: Letter, n: int) -> Said:
    s = letter.sentences[n]
    return sentences.read(letter.side.text[s.start : s.end])


def general(letter: Letter, kind: str, day: str | None) -> tuple[int, int] | None:
    """A sentence that puts off all other items of a kind and a debate: "Op de overige moties uit het
    debat van ... kom ik terug". Without the debate nothing says which items it means."""
    if day is None:
        return None
    text = letter.side.text
    word = {"motie": "moties", "toezegging": "toezeggingen"}.get(kind, "verzoeken")
    days = {
        h.start for h in letter.side.found.dates if h.value.kind == "day" and h.value.start == day
    }
    for sentence in letter.sentences:
        start, end = sentence.start, sentence.end
        if (
            word in text[start:end]
            and _GENERAL.search(text, start, end)
            and any(start <= at < end for at in days)
            and sentences.read(text[start:end]).strength > _ENOUGH
        ):
            return start, end
    return None
