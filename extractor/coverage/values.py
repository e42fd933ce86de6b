"""Decisions as the values that leave the program."""

from __future__ import annotations

from extractor.coverage import facets, ownership
from extractor.coverage.items import Item
from extractor.coverage.letter import Letter
from extractor.coverage.matching import Match
from extractor.coverage.sides import Side
from extractor.coverage.verdict import COVERED, MISSING, PARTIAL, Verdict
from extractor.findings import Commitment, CoveredAsk, CoveredCommitment, Evidence


def covered(
    item: Item,
    match: Match | None,
    verdict: Verdict,
    letter: Letter,
    quoted: tuple[Evidence, ...],
    nota: Side,
    reasons: tuple[str, ...],
) -> CoveredCommitment:
    """A commitment with its verdict, evidence (``quoted``) and asks; its numbers from either text."""
    value = item.hit.value
    linked = match is not None and verdict.verdict != MISSING and verdict.general is None
    ids = dict.fromkeys(value.references)
    if match is not None and linked:
        ids.update(
            dict.fromkeys(sorted(ownership.ids(item, letter.slots[match.slot], match.signals)))
        )
    return CoveredCommitment(
        id=value.id,
        kind=value.kind,
        text=value.text,
        span=value.span,
        made_to=value.made_to,
        debate=value.debate,
        due=value.due,
        references=tuple(ids),
        asks=_asks(item, verdict, nota, quoted),
        verdict=verdict.verdict,
        confidence=round(verdict.confidence, 3),
        evidence=quoted,
        reasons=reasons,
    )


def sorted_promises(brief: Side) -> tuple[Commitment, ...]:
    """The letter's own promises in text order."""
    return tuple(h.value for h in brief.found.commitments if h.value.kind == "belofte")


def _asks(
    item: Item, verdict: Verdict, nota: Side, quoted: tuple[Evidence, ...]
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
                CoveredAsk(text=text, span=span, verdict=given, evidence=() if none else quoted)
            )
            continue
        for low, high, out in _stretches(parts, passed, start, end):
            quote = nota.quote(low, high)
            found.append(
                CoveredAsk(
                    text=quote.text,
                    span=quote.span,
                    verdict=MISSING if out else COVERED,
                    evidence=() if out else quoted,
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
