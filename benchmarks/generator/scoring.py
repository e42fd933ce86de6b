"""What an audit says of a generated folder against what is known of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from benchmarks.generator.folders import GOLD, Item, Known
from extractor.audit import querying
from extractor.evaluation.places import Skeleton

_COVERED = """
    SELECT p.brief_path, p.nota_path, c.text, c.verdict, c.ids
    FROM pairs AS p JOIN coverage AS c USING (pair) WHERE c.source = 'commitment'
"""


class Score(NamedTuple):
    """``pairs`` and ``paired``: those that are there, and that were put together as they are;
    ``items``, ``found`` and ``right``: of the notas, met again, and with the known verdict;
    ``broken`` and ``failed``: files that cannot be read, and that are rows of ``failures``;
    ``faults``: (format, base, known verdict, given verdict) of what is not right."""

    pairs: int
    paired: int
    items: int
    found: int
    right: int
    broken: int
    failed: int
    faults: Counter[tuple[str, ...]]


def known(folder: Path) -> list[Known]:
    with (folder / GOLD).open("rb") as file:
        return [msgspec.json.decode(line, type=Known) for line in file]


def score(folder: Path, results: Path) -> Score:
    """Of a folder and the results of its audit."""
    given: dict[tuple[str, str], list[tuple[Any, ...]]] = defaultdict(list)
    for brief, nota, *rest in _rows(results, _COVERED):
        given[brief, nota].append(tuple(rest))
    together = set(_rows(results, "SELECT brief_path, nota_path FROM pairs WHERE status = 'done'"))
    failures = {path for (path,) in _rows(results, "SELECT path FROM failures")}
    all_of = known(folder)
    pairs = [one for one in all_of if one.nota is not None]
    counts: Counter[str] = Counter()
    faults: Counter[tuple[str, ...]] = Counter()
    for one in pairs:
        there = given[one.brief, one.nota or ""]
        for item in one.items:
            verdict = _verdict(item, there)
            counts["found"] += verdict is not None
            counts["right"] += verdict == item.verdict
            if verdict != item.verdict:
                faults[one.format or "", one.base or "", item.verdict, verdict or "-"] += 1
    broken = [one for one in all_of if one.broken is not None]
    return Score(
        pairs=len(pairs),
        paired=sum((one.brief, one.nota) in together for one in pairs),
        items=sum(len(one.items) for one in pairs),
        found=counts["found"],
        right=counts["right"],
        broken=len(broken),
        failed=sum(one.brief in failures for one in broken),
        faults=faults,
    )


def _rows(results: Path, sql: str) -> list[tuple[Any, ...]]:
    with querying.asked(str(results), sql) as answer:
        return list(answer.rows)


def _verdict(item: Item, there: list[tuple[Any, ...]]) -> str | None:
    """By its official number where it has one that no other has, else by its words."""
    for _, verdict, ids in there:
        if item.references and set(item.references) & set(ids):
            return str(verdict)
    return next((str(v) for text, v, _ in there if Skeleton(text).find(item.key)), None)
