"""From matches to verdicts: per ask, then per commitment, with the confidence of each."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from extractor.coverage import deferrals, unmet
from extractor.coverage.letter import Letter
from extractor.coverage.matching import Match
from extractor.coverage.matter import Matter
from extractor.coverage.model import Models

COVERED, PARTIAL, DEFERRED, MISSING, REVIEW = "covered", "partial", "deferred", "missing", "review"

# Between these bounds of the probability that there is an answer, the evidence does not decide.
ABSENT, PRESENT = 0.45, 0.55
# A facet is passed over from the first probability on. Where all would be, the one that is likeliest to be
# answered is only from the second.
PASSED_OVER, ALL_PASSED_OVER = 0.4, 0.5
PUT_OFF = 0.5
# The second of its words, and the part of all, from which a facet is surely spoken of.
SAID, MOST = 0.9, 0.6
# Of the words of a question, so few that nothing answers it.
BARELY = 0.3
_ALL = {"whole": 1.0}


class Verdict(msgspec.Struct):
    """What was decided on an item. ``passed`` are its facets without counterpart, by index;
    ``general`` the stretch of the letter that puts it off in general words."""

    verdict: str
    confidence: float
    passed: list[int] = []
    general: tuple[int, int] | None = None


def _is_said(said: Mapping[str, float]) -> bool:
    """Whether a facet stands in the answer almost word for word."""
    return said.get("said", 0.0) >= SAID and said.get("whole", 0.0) >= MOST


def decide(match: Match, letter: Letter, matter: Matter, models: Models) -> Verdict:
    """Whether an item has an answer, whether that is put off, and which part is passed over."""
    found = models.found(match.found)
    if found < ABSENT:
        later = deferrals.general(letter, match.item.kind, match.item.day)
        if later is not None:
            return Verdict(DEFERRED, 0.7, general=later)
        return Verdict(MISSING, 1 - found)
    if found < PRESENT:
        return Verdict(REVIEW, max(found, 1 - found))
    slot = letter.slots[match.slot]
    put_off = models.deferred(deferrals.signals(letter, slot))
    if put_off >= PUT_OFF:
        return Verdict(DEFERRED, found * put_off)
    read = unmet.read(match.item, slot, letter, matter)
    chances = {n: 0.0 if _is_said(said) else models.unmet(said) for n, said in read.items()}
    most = max(chances.values(), default=0.0)
    passed = [n for n, chance in chances.items() if chance >= PASSED_OVER]
    if passed and len(passed) == len(chances):
        # There is an answer, so what is likeliest to be answered is, unless that speaks against it too.
        least = min(passed, key=chances.__getitem__)
        passed = [n for n in passed if n != least or chances[n] >= ALL_PASSED_OVER]
    # Who passes over what was asked about an answer, and hardly says a word of the question, gives no answer.
    passed += [
        n - 1
        for n in passed
        if match.item.facets[n].leans
        and n - 1 not in passed
        and read.get(n - 1, _ALL).get("whole", 0.0) < BARELY
    ]
    if passed and len(passed) == len(chances):
        return Verdict(REVIEW, found * (1 - put_off))  # named, and nothing of it answered
    if passed:
        return Verdict(PARTIAL, found * (1 - put_off) * most, sorted(passed))
    return Verdict(COVERED, found * (1 - put_off) * (1 - most))
