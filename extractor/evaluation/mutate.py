"""Letters with a stretch cut out: does the tool miss what is gone, and only that?

The gold says which commitments each cut leaves without a counterpart. All other verdicts must stay as
the tool gave them for the whole letter, right or wrong: what is measured is that they did not move.
"""

from __future__ import annotations

import os

from extractor.document import Span
from extractor.evaluation.compare import Score
from extractor.evaluation.gold import Mutation, Pair
from extractor.evaluation.places import Skeleton
from extractor.evaluation.runs import COVERED, MISSING, Check, Run, match
from extractor.findings import Coverage, CoveredCommitment
from extractor.messages import InputError

CAUGHT = "mutations caught"  # flagged, by whatever verdict
EXACT = "mutations missing"  # called missing, which is what they are
UNMOVED = "verdicts unmoved"


def mutated(source: str, mutation: Mutation) -> str | None:
    """A letter's source, of a structured file its readable text, without the stretch; None when its
    ends are not there."""
    begin = Skeleton(source).find(mutation.delete_from)
    if not begin:
        return None
    start = begin[0][0]
    ends = [at for at, _ in Skeleton(source).find(mutation.delete_to) if at > start]
    return source[:start] + source[ends[0] :] if ends else None


def measure(run: Run, check: Check) -> dict[str, Score]:
    """All mutations of one pair. Raises InputError (I007) when the gold's stretch is not in the
    letter: that is a fault of the gold, never one of the tool."""
    scores = {name: Score() for name in (CAUGHT, EXACT, UNMOVED)}
    pair = run.pair
    for mutation in pair.gold.mutations:
        letter = mutated(run.brief.document.source, mutation)
        if letter is None:
            raise InputError(
                "I007", _gold(pair), why=f"mutation {mutation.name!r}: no such stretch"
            )
        after = check(letter.encode(), run.nota_bytes, pair.name)
        _judge(run, mutation, after, scores)
    return scores


def _gold(pair: Pair) -> str:
    return os.path.join(pair.folder, "gold.json")


def _judge(run: Run, mutation: Mutation, after: Coverage, scores: dict[str, Score]) -> None:
    """One letter with a stretch gone against the whole one."""
    where = f"{run.pair.name}: {mutation.name}"
    gold = run.pair.gold.commitments
    matches = match(gold, after.commitments, run.nota)
    gone: set[int] = set()
    for key in mutation.now_missing:
        i = next((n for n, one in enumerate(gold) if one.key == key), None)
        if i is None:
            raise InputError("I007", _gold(run.pair), why=f"{mutation.name!r}: no key {key!r}")
        gone.add(i)
        j = matches.get(i)
        verdict = None if j is None else after.commitments[j].verdict
        fault = f"{where}: {key}: {verdict or 'not found'}"
        _count(scores[CAUGHT], fault, right=verdict not in (None, COVERED))
        _count(scores[EXACT], fault, right=verdict == MISSING)
    _unmoved(run, [run.items[i].found for i in sorted(gone)], after, where, scores[UNMOVED])


def _unmoved(
    run: Run, gone: list[CoveredCommitment | None], after: Coverage, where: str, score: Score
) -> None:
    """The other verdicts. The nota is the same in both runs, and so are the commitments' places."""
    now = {_identity(one): one.verdict for one in after.commitments}
    for one in run.coverage.commitments:
        if not any(one is other for other in gone):
            verdict = now.get(_identity(one), "not found")
            fault = f"{where}: {one.text[:60]}: {one.verdict} became {verdict}"
            _count(score, fault, right=verdict == one.verdict)


def _identity(commitment: CoveredCommitment) -> tuple[Span, str, str]:
    return commitment.span, commitment.kind, commitment.text


def _count(score: Score, fault: str, *, right: bool) -> None:
    if right:
        score.hits += 1
    else:
        score.missed.append(fault)
