"""What plain text comparison would have given: rapidfuzz between a commitment and the letter.

Each commitment that the tool found is held, with ``token_set_ratio``, against every sentence or every
paragraph of the letter; the best is its evidence, and it is flagged when even the best stays under one
threshold for all. That threshold is chosen on the very data it is measured on, which flatters the
baseline. rapidfuzz is a tool of the evaluation only, never one of the program.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator

import msgspec

from extractor.document import ITEM, PARAGRAPH, ROW, Document, Span
from extractor.evaluation.compare import Score
from extractor.evaluation.coverage import Row, figure
from extractor.evaluation.gold import GoldCommitment, Pair
from extractor.evaluation.runs import COVERED, MISSING, Check, Item, Run, run
from extractor.findings import CoveredCommitment
from extractor.language.sentences import split

Ratio = Callable[[str, str], float]
_BODY = (PARAGRAPH, ITEM, ROW)


class Baseline(msgspec.Struct):
    """One way to cut up the letter ("sentence" or "paragraph"), with its best threshold (0-100)."""

    unit: str
    threshold: float
    flagged: Score
    evidence: Score


class _Best(msgspec.Struct):
    """The likest stretch of the letter for one commitment."""

    name: str
    item: Item
    ratio: float
    points: bool


def measure(pairs: Iterable[Pair], check: Check) -> list[Baseline]:
    """The baseline by sentences and by paragraphs. The commitments are those that ``check`` found in
    the nota, so that only the judging differs. Needs rapidfuzz."""
    ratio = _token_set_ratio()
    done = [run(pair, check) for pair in pairs]
    return [
        _judge(unit, [best for one in done for best in _likest(one, units, ratio)])
        for unit, units in (("sentence", _sentences), ("paragraph", _paragraphs))
    ]


def rows(baselines: Iterable[Baseline]) -> list[Row]:
    """The rows that stand under the tool's own in the table."""
    result: list[Row] = []
    for one in baselines:
        name = (
            f"baseline, rapidfuzz by {one.unit} (best threshold on this data: {one.threshold:.0f})"
        )
        result += [
            (f"{name}: flagged recall", *figure(one.flagged, "recall")),
            (f"{name}: flagged precision", *figure(one.flagged, "precision")),
            (f"{name}: evidence at rank 1", *figure(one.evidence, "recall")),
        ]
    return result


def _token_set_ratio() -> Ratio:
    """Of words in small letters without punctuation, as rapidfuzz advises."""
    from rapidfuzz.fuzz import token_set_ratio
    from rapidfuzz.utils import default_process

    return lambda a, b: token_set_ratio(a, b, processor=default_process)


def _sentences(document: Document) -> Iterator[Span]:
    for passage in document.of_kind(*_BODY):
        yield from split(document.text, passage.start, passage.end)


def _paragraphs(document: Document) -> Iterator[Span]:
    return ((passage.start, passage.end) for passage in document.of_kind(*_BODY))


def _likest(run: Run, units: Callable[[Document], Iterator[Span]], ratio: Ratio) -> Iterator[_Best]:
    """The items of the gold and the tool's extras, so that both rows count the same things: an item
    that was not found is neither flagged nor has it evidence."""
    letter = run.brief.document
    stretches = list(units(letter))
    for item in (*run.items, *map(_as_item, run.extra)):
        if item.found is None:
            yield _Best(run.pair.name, item, math.inf, points=False)
            continue
        text = item.found.text
        best, at = max(
            ((ratio(text, letter.text[a:b]), (a, b)) for a, b in stretches),
            key=lambda row: row[0],
            default=(0.0, (0, 0)),
        )
        right = run.brief.same_passage(item.gold.evidence, letter.span(*at))
        yield _Best(run.pair.name, item, best, right)


def _as_item(extra: CoveredCommitment) -> Item:
    """What the gold does not know should not be flagged."""
    return Item(GoldCommitment(extra.text, extra.kind, COVERED), extra)


def _judge(unit: str, found: list[_Best]) -> Baseline:
    """With the threshold that gives the best F1 of flagged."""
    thresholds = sorted({0.0, *(one.ratio for one in found if one.ratio < math.inf), 101.0})
    best = max(thresholds, key=lambda threshold: _flagged(found, threshold).f1)
    return Baseline(unit, best, _flagged(found, best), _evidence(found))


def _flagged(found: list[_Best], threshold: float) -> Score:
    score = Score()
    for one in found:
        wanted, got = one.item.gold.verdict != COVERED, one.ratio < threshold
        fault = f"{one.name}: {one.item.gold.key}"
        score.hits += wanted and got
        if wanted and not got:
            score.missed.append(fault)
        elif got and not wanted:
            score.extra.append(fault)
    return score


def _evidence(found: list[_Best]) -> Score:
    score = Score()
    for one in found:
        if one.item.gold.evidence and one.item.gold.verdict != MISSING:
            score.hits += one.points
            if not one.points:
                score.missed.append(f"{one.name}: {one.item.gold.key}")
    return score
