"""A tool's coverage of letter and nota held against the gold: what was found, judged and flagged.

Every measure is a ``Score`` whose faults are "pair: item" strings, so that a run can be recorded and
compared as the other categories are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from extractor.evaluation import claims, commitments, mutate
from extractor.evaluation.compare import Score
from extractor.evaluation.confidence import calibration, stated
from extractor.evaluation.gold import Pair
from extractor.evaluation.runs import Check, Run, run

Row = tuple[str, str, int]

MEASURES: dict[str, Callable[[Run], Score]] = {
    "commitments": commitments.commitments,
    "kinds": commitments.kinds,
    "verdicts": commitments.verdicts,
    "flagged": commitments.flagged,
    "reviewed": commitments.reviewed,
    "evidence": commitments.evidence,
    "numbers": commitments.numbers,
    "addressees": commitments.addressees,
    "terms": commitments.terms,
    "unmet parts": commitments.unmet,
    "announcements": claims.announcements,
    "announcement kinds": claims.announcement_kinds,
    "announcement verdicts": claims.announcement_verdicts,
    "discrepancies": claims.discrepancies,
    "unannounced": claims.unannounced,
    "promises": claims.promises,
    "clean pairs": claims.clean_pairs,
}
_MUTATIONS = (mutate.CAUGHT, mutate.EXACT, mutate.UNMOVED)


class CoverageScores(msgspec.Struct):
    """All measures by name; ``stated`` holds, per verdict given, its confidence and whether it was
    right; ``unplaced`` are quotations of the gold that do not stand in their document, which is for
    the gold to mend."""

    scores: dict[str, Score]
    stated: list[tuple[float, bool]] = []
    unplaced: list[str] = []


def measure(pairs: Iterable[Pair], check: Check) -> CoverageScores:
    """All pairs and their mutations. ``check(brief, nota, name)`` judges one pair. Raises InputError
    when a file or a mutation's stretch is not there."""
    result = CoverageScores({name: Score() for name in (*MEASURES, *_MUTATIONS)})
    for pair in pairs:
        done = run(pair, check)
        for name, judge in MEASURES.items():
            _add(result.scores[name], judge(done))
        for name, score in mutate.measure(done, check).items():
            _add(result.scores[name], score)
        result.stated += stated(done)
        result.unplaced += unplaced(done)
    return result


def _add(total: Score, one: Score) -> None:
    total.hits += one.hits
    total.missed += one.missed
    total.extra += one.extra


def unplaced(run: Run) -> list[str]:
    """Quotations of the gold that do not stand in their document."""
    gold, optional = run.pair.gold, run.pair.gold.optional
    clashes = [*gold.discrepancies, *optional.discrepancies]
    nota = [one.key for one in gold.commitments] + [one.key for one in gold.announcements]
    nota += [part for one in gold.commitments for part in one.unmet]
    nota += [one.nota for one in clashes if one.nota]
    brief = [one.evidence for one in gold.commitments if one.evidence]
    brief += [one.brief for one in clashes if one.brief]
    brief += [*gold.unannounced, *gold.promises, *optional.unannounced, *optional.promises]
    return [
        f"{run.pair.name}/{side}: {quotation}"
        for side, places, quotations in (("nota", run.nota, nota), ("brief", run.brief, brief))
        for quotation in quotations
        if not places.of(quotation)
    ]


# What a row says, the measure behind it, and which figure of it.
_ROWS = (
    ("commitments found: recall", "commitments", "recall"),
    ("commitments found: precision", "commitments", "precision"),
    ("kind right", "kinds", "recall"),
    ("verdict exact", "verdicts", "recall"),
    ("flagged or not: recall", "flagged", "recall"),
    ("flagged or not: precision", "flagged", "precision"),
    ("left for review (share)", "reviewed", "faults"),
    ("evidence at rank 1", "evidence", "recall"),
    ("number linked", "numbers", "recall"),
    ("addressee right", "addressees", "recall"),
    ("term: recall", "terms", "recall"),
    ("term: precision", "terms", "precision"),
    ("unmet part named", "unmet parts", "recall"),
    ("announcements: recall", "announcements", "recall"),
    ("announcements: precision", "announcements", "precision"),
    ("announcements: F1", "announcements", "f1"),
    ("announcements: kind right", "announcement kinds", "recall"),
    ("announcements: verdict exact", "announcement verdicts", "recall"),
    ("discrepancies: recall", "discrepancies", "recall"),
    ("discrepancies: precision", "discrepancies", "precision"),
    ("discrepancies: F1", "discrepancies", "f1"),
    ("unannounced: recall", "unannounced", "recall"),
    ("unannounced: precision", "unannounced", "precision"),
    ("unannounced: F1", "unannounced", "f1"),
    ("promises: recall", "promises", "recall"),
    ("promises: precision", "promises", "precision"),
    ("promises: F1", "promises", "f1"),
    ("false alarms in clean pairs (count)", "clean pairs", "alarms"),
    ("mutations caught", mutate.CAUGHT, "recall"),
    ("mutations called missing", mutate.EXACT, "recall"),
    ("other verdicts unmoved by a mutation", mutate.UNMOVED, "recall"),
)


def rows(scores: CoverageScores) -> list[Row]:
    """What, value and number of items behind it."""
    result = [(what, *figure(scores.scores[name], which)) for what, name, which in _ROWS]
    number = len(scores.stated)
    result.append(("calibration (mean absolute gap)", f"{calibration(scores.stated):.3f}", number))
    return result


def figure(score: Score, which: str) -> tuple[str, int]:
    """One figure of a score, and how many items it is about."""
    wanted, reported = score.hits + len(score.missed), score.hits + len(score.extra)
    values: dict[str, tuple[float, int]] = {
        "recall": (score.recall, wanted),
        "precision": (score.precision, reported),
        "f1": (score.f1, wanted),
        "faults": (1 - score.recall, wanted),
    }
    if which == "alarms":
        return str(len(score.extra)), wanted
    value, number = values[which]
    return (f"{value:.3f}" if number else "-"), number


def table(scores: CoverageScores, more: Iterable[Row] = ()) -> str:
    """The scores as Markdown; ``more`` are further rows, such as those of the baseline."""
    lines = ["| what | value | n |", "|---|---:|---:|"]
    lines += [f"| {what} | {value} | {number} |" for what, value, number in (*rows(scores), *more)]
    return "\n".join(lines)
