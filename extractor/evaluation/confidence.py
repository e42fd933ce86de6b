"""Is a verdict stated with 0.9 right nine times in ten?"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import msgspec

from extractor.evaluation.runs import REVIEW, Run

# Bounds of stated confidence; most verdicts are stated high, so the bins are finer there.
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)


class Bin(msgspec.Struct):
    """Verdicts whose stated confidence lies in [low, high): their number, the mean of what was stated,
    and the part that was right."""

    low: float
    high: float
    number: int
    stated: float
    right: float


def stated(run: Run) -> list[tuple[float, bool]]:
    """The confidence of each verdict and whether it was right. Review is no verdict, and the gold
    cannot say of an extra what it should have been: both stay out."""
    return [
        (found.confidence, found.verdict == gold.verdict)
        for gold, found in run.found()
        if found.verdict != REVIEW
    ]


def reliability(judged: Iterable[tuple[float, bool]]) -> list[Bin]:
    """The bins that hold a verdict: is what is stated with 0.9 right nine times in ten?"""
    rows = list(judged)
    result = []
    for low, high in pairwise(BINS):
        inside = [row for row in rows if low <= row[0] < high or row[0] == high == BINS[-1]]
        if inside:
            number = len(inside)
            mean = sum(confidence for confidence, _ in inside) / number
            result.append(Bin(low, high, number, mean, sum(ok for _, ok in inside) / number))
    return result


def calibration(judged: Iterable[tuple[float, bool]]) -> float:
    """The mean absolute gap between stated and right, over the bins by their number; 0 is perfect."""
    bins = reliability(judged)
    total = sum(one.number for one in bins)
    return sum(one.number * abs(one.stated - one.right) for one in bins) / total if total else 0.0


def reliability_table(judged: Iterable[tuple[float, bool]]) -> str:
    """The bins as Markdown."""
    lines = ["| stated confidence | n | mean stated | right |", "|---|---:|---:|---:|"]
    lines += [
        f"| {one.low:.2f} to {one.high:.2f} | {one.number} | {one.stated:.3f} | {one.right:.3f} |"
        for one in reliability(judged)
    ]
    return "\n".join(lines)
