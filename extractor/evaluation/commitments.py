"""How the commitments of one pair were found and judged.

An item that was not found counts against the verdict, the flag and the evidence; of its kind, numbers,
Members and term only found items are asked, so that one slip is not counted five times more.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.evaluation.compare import Score
from extractor.evaluation.gold import GoldCommitment
from extractor.evaluation.places import Places
from extractor.evaluation.runs import COVERED, MISSING, REVIEW, Item, Run, short, tally
from extractor.findings import CoveredCommitment, Evidence
from extractor.language.names import fold


def commitments(run: Run) -> Score:
    score = tally(run, ((item.gold.key, item.found is not None) for item in run.items))
    score.extra = [f"{run.pair.name}: {short(one.text)}" for one in run.extra]
    return score


def kinds(run: Run) -> Score:
    return tally(
        run,
        (
            (f"{gold.key}: {found.kind}, should be {gold.kind}", found.kind == gold.kind)
            for gold, found in run.found()
        ),
    )


def verdicts(run: Run) -> Score:
    return tally(run, ((_judged(item), item.verdict == item.gold.verdict) for item in run.items))


def _judged(item: Item) -> str:
    return f"{item.gold.key}: {item.verdict or 'not found'}, should be {item.gold.verdict}"


def flagged(run: Run) -> Score:
    """Flagged is any verdict but covered. What is flagged without being in the gold is a false alarm."""
    score = Score()
    for item in run.items:
        wanted, got = item.gold.verdict != COVERED, item.verdict not in (None, COVERED)
        score.hits += wanted and got
        if wanted and not got:
            score.missed.append(f"{run.pair.name}: {_judged(item)}")
        elif got and not wanted:
            score.extra.append(f"{run.pair.name}: {_judged(item)}")
    score.extra += [
        f"{run.pair.name}: {short(one.text)}: {one.verdict}, not in the gold"
        for one in run.extra
        if one.verdict != COVERED
    ]
    return score


def reviewed(run: Run) -> Score:
    """A fault is a verdict left to the reader; its share says how much the tool dares."""
    rows = [(gold.key, found.verdict) for gold, found in run.found()]
    rows += [(short(one.text), one.verdict) for one in run.extra]
    return tally(run, ((item, verdict != REVIEW) for item, verdict in rows))


def evidence(run: Run) -> Score:
    """The first evidence, for what has a counterpart in the letter."""
    return tally(
        run,
        (
            (item.gold.key, item.found is not None and _points(run, item.gold, item.found.evidence))
            for item in run.items
            if item.gold.evidence and item.gold.verdict != MISSING
        ),
    )


def _points(run: Run, gold: GoldCommitment, evidence: Sequence[Evidence]) -> bool:
    """Whether the first evidence stands in the gold's paragraph."""
    return bool(evidence) and run.brief.same_passage(gold.evidence, evidence[0].span)


def numbers(run: Run) -> Score:
    return tally(
        run,
        (
            (
                f"{gold.key}: no {', '.join(sorted(set(gold.references) - set(found.references)))}",
                set(gold.references) <= set(found.references),
            )
            for gold, found in run.found()
            if gold.references
        ),
    )


def addressees(run: Run) -> Score:
    return tally(
        run,
        (
            (
                f"{gold.key}: {', '.join(one.name for one in found.made_to) or 'nobody'}, "
                f"should be {', '.join(gold.members)}",
                {fold(name) for name in gold.members} <= {fold(one.name) for one in found.made_to},
            )
            for gold, found in run.found()
            if gold.members
        ),
    )


def terms(run: Run) -> Score:
    """The last day that is in time; one that the nota does not give is a fault too."""
    score = Score()
    for gold, found in run.found():
        got = found.due.not_after if found.due else None
        if got is not None and got == gold.due:
            score.hits += 1
            continue
        if gold.due is not None:
            score.missed.append(f"{run.pair.name}: {gold.key}: {gold.due}")
        if got is not None:
            score.extra.append(f"{run.pair.name}: {gold.key}: {got}")
    return score


def unmet(run: Run) -> Score:
    """Of what is done in part: the commitment is flagged, and so is the ask that has no answer."""
    return tally(
        run,
        (
            (f"{gold.key}: {'; '.join(gold.unmet)}", _names_unmet(run.nota, gold, found))
            for gold, found in run.found()
            if gold.verdict == "partial" and gold.unmet
        ),
    )


def _names_unmet(nota: Places, gold: GoldCommitment, found: CoveredCommitment) -> bool:
    return found.verdict != COVERED and any(
        nota.overlap(part, ask.span)
        for ask in found.asks
        if ask.verdict != COVERED
        for part in gold.unmet
    )
