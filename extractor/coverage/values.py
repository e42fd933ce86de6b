"""Decisions as the values that leave the program."""

from __future__ import annotations

from msgspec.structs import replace

from extractor.coverage import facets, matter
from extractor.coverage.items import Item
from extractor.coverage.letter import Letter, Slot
from extractor.coverage.matching import Match
from extractor.coverage.sides import Side
from extractor.coverage.verdict import COVERED, MISSING, PARTIAL, Verdict
from extractor.findings import NEAREST, Commitment, CoveredAsk, CoveredCommitment, Evidence

# The probability of an answer from which the nearest passage of a missing item is worth a look.
NEAR = 0.2


def covered(
    item: Item,
    match: Match | None,
    verdict: Verdict,
    letter: Letter,
    words: matter.Matter,
    nota: Side,
    reasons: tuple[str, ...],
) -> CoveredCommitment:
    """A commitment with its verdict, evidence and asks; its numbers from either text."""
    value = item.hit.value
    evidence = _evidence(item, match, verdict, letter, words)
    linked = match is not None and verdict.verdict != MISSING and verdict.general is None
    ids = dict.fromkeys(value.references)
    if match is not None and linked:
        ids.update(dict.fromkeys(sorted(_own_ids(item, letter.slots[match.slot]))))
    return CoveredCommitment(
        id=value.id,
        kind=value.kind,
        text=value.text,
        span=value.span,
        made_to=value.made_to,
        debate=value.debate,
        due=value.due,
        references=tuple(ids),
        asks=_asks(item, verdict, nota, evidence),
        verdict=verdict.verdict,
        confidence=round(verdict.confidence, 3),
        evidence=evidence,
        reasons=reasons,
    )


def sorted_promises(brief: Side) -> tuple[Commitment, ...]:
    """The letter's own promises in text order."""
    return tuple(h.value for h in brief.found.commitments if h.value.kind == "belofte")


def _own_ids(item: Item, slot: Slot) -> frozenset[str]:
    """The numbers of a slot that can be the item's: a motion has no TZ code."""
    if item.kind == "motie":
        return frozenset(i for i in slot.ids if i.startswith("kst-"))
    return slot.ids if slot.kind != "motie" else frozenset()


def _evidence(
    item: Item, match: Match | None, verdict: Verdict, letter: Letter, words: matter.Matter
) -> tuple[Evidence, ...]:
    """The passage that names the item, or that answers it best; then the best other sentence. Of an item
    without counterpart the passage that comes nearest, marked as such, so that a reader sees at once
    whether it is one after all."""
    if match is None or (verdict.verdict == MISSING and 1 - verdict.confidence < NEAR):
        return ()
    if verdict.general is not None:
        quote = letter.side.quote(*verdict.general)
        return (
            Evidence(
                text=quote.text,
                span=quote.span,
                references=(),
                score=0.7,
                signals={"deferral": 1.0},
            ),
        )
    slot = letter.slots[match.slot]
    said = matter.seek(words.sentences, item.words).sentences()
    within = range(slot.first, slot.last + 1)
    shares = {n: said.get(n, 0.0) for n in within}
    best = max(within, key=lambda n: (shares[n], -n))
    first = best if slot.lead is None else slot.lead
    if verdict.verdict == MISSING:
        nearest = _quoted(letter, slot, best, match, shares[best], 0)
        return (replace(nearest, references=(), signals={NEAREST: 1.0, **nearest.signals}),)
    order = list(dict.fromkeys((first, best)))
    return tuple(
        _quoted(letter, slot, n, match, shares[n], number) for number, n in enumerate(order)
    )


def _quoted(
    letter: Letter, slot: Slot, n: int, match: Match, share: float, number: int
) -> Evidence:
    sentence = letter.sentences[n]
    quote = letter.side.quote(sentence.start, sentence.end)
    said = {name: round(value, 3) for name, value in match.signals.items()}
    return Evidence(
        text=quote.text,
        span=quote.span,
        references=tuple(sorted(slot.ids)),
        score=round(match.score if number == 0 else match.score * share, 3),
        signals=said if number == 0 else {"wording": round(share, 3)},
    )


def _asks(
    item: Item, verdict: Verdict, nota: Side, evidence: tuple[Evidence, ...]
) -> tuple[CoveredAsk, ...]:
    """Each ask with its verdict (no evidence where nothing answers); one of which a part is passed over is cut there, so that the part can
    be named."""
    found: list[CoveredAsk] = []
    whole = verdict.verdict
    for number, (start, end) in enumerate(facets.places(nota, item.hit)):
        parts = [(n, f) for n, f in enumerate(item.facets) if f.ask == number]
        passed = [n for n, _ in parts if n in verdict.passed]
        if whole != PARTIAL or not passed or len(passed) == len(parts):
            given = MISSING if passed else COVERED if whole == PARTIAL else whole
            none = given == MISSING
            text = item.hit.value.asks[number].text
            span = item.hit.value.asks[number].span
            found.append(
                CoveredAsk(text=text, span=span, verdict=given, evidence=() if none else evidence)
            )
            continue
        for low, high, out in _stretches(parts, passed, start, end):
            quote = nota.quote(low, high)
            found.append(
                CoveredAsk(
                    text=quote.text,
                    span=quote.span,
                    verdict=MISSING if out else COVERED,
                    evidence=() if out else evidence,
                )
            )
    return tuple(found)


def _stretches(
    parts: list[tuple[int, facets.Facet]], passed: list[int], start: int, end: int
) -> list[tuple[int, int, bool]]:
    """An ask cut where it goes from what is answered to what is passed over."""
    found: list[tuple[int, int, bool]] = []
    for n, facet in parts:
        out = n in passed
        if found and found[-1][2] == out:
            found[-1] = (found[-1][0], facet.end, out)
        else:
            found.append((facet.start if found else start, facet.end, out))
    last = found[-1]
    found[-1] = (last[0], max(last[1], min(end, last[1] + 1)), last[2])
    return found
