"""What the learning of names shares: annotated documents, weights from their names, and a table of what is found."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

import msgspec

from extractor.evaluation import gold as golds
from extractor.evaluation.fitting import fit_sparse
from extractor.finders.commitments.weights import Weights

_RIDGE = 1.0
_LEAST = 6  # documents in which a signal stands at least
_LIGHT = 0.1  # a weight that is left out
_SIDES = ("brief", "nota")
_SINGLE = (("notas", "nota"), ("brieven", "brief"))

# The signals of a name, whether it is one that is looked for, and how much it counts.
Row = tuple[dict[str, float], bool, float]


class Annotated(NamedTuple):
    """A document whose gold lists ``wanted`` names, and those that may be found or not."""

    name: str
    path: str
    side: str
    wanted: list[str]
    free: list[str]


def gather(folder: str, category: str) -> Iterator[Annotated]:
    """All documents in which the names of a category ("members") are annotated, by name."""
    for pair in golds.pairs(folder):
        for side in _SIDES:
            listed = getattr(pair.gold, category)
            if side in listed:
                free = getattr(pair.gold.optional, category).get(side, [])
                yield Annotated(f"{pair.name}/{side}", pair.path(side), side, listed[side], free)
    for kind, side in _SINGLE:
        for path in sorted(glob.glob(os.path.join(folder, kind, "*", "gold.json"))):
            with open(path, "rb") as file:
                gold = msgspec.json.decode(file.read())
            optional = gold.get("optional")
            free = _of(optional.get(category, []), side) if isinstance(optional, dict) else []
            (text,) = glob.glob(os.path.join(os.path.dirname(path), side + ".*"))
            name = f"{kind}/{os.path.basename(os.path.dirname(path))}"
            yield Annotated(name, text, side, _of(gold.get(category, []), side), free)


def _of(listed: dict[str, list[str]] | list[str], side: str) -> list[str]:
    """The gold of a nota is a list, that of a letter by side."""
    return listed.get(side, []) if isinstance(listed, dict) else listed


def learn(documents: Sequence[Sequence[Row]]) -> Weights:
    """The weights from the names of some documents."""
    times: dict[str, int] = {}
    for names in documents:
        for signal in {signal for said, _, _ in names for signal in said}:
            times[signal] = times.get(signal, 0) + 1
    kept = [
        ({signal: 1.0 for signal in said if times[signal] >= _LEAST}, right, much)
        for names in documents
        for said, right, much in names
    ]
    model = fit_sparse(kept, _RIDGE)
    told = {
        signal: weight for signal, weight in sorted(model.weights.items()) if abs(weight) > _LIGHT
    }
    return Weights(model.intercept, told)


class Table:
    """What is found of the names in each kind of document."""

    def __init__(self) -> None:
        self.counts: dict[str, list[int]] = {}

    def add(
        self,
        name: str,
        wanted: Set[str],
        free: Set[str],
        ruled: Set[str],
        added: Set[str],
        *,
        verbose: bool = False,
    ) -> None:
        """Count a document in which rules take ``ruled`` and the weights ``added``."""
        group, _, side = name.partition("/")
        total = self.counts.setdefault(f"{side} of pairs" if side in _SIDES else group, [0] * 6)
        right = (ruled | added) & wanted
        said = (ruled | added) - (free - wanted)
        of_rules = (len(ruled & wanted), len(ruled - (free - wanted)))
        for n, value in enumerate((1, len(wanted), len(right), len(said), *of_rules)):
            total[n] += value
        if verbose:
            for one in sorted(wanted - right):
                print(f"{name} missed {one}")
            for one in sorted(said - right):
                print(f"{name} extra {one}" + " by a rule" * (one in ruled))

    def markdown(self, what: str) -> str:
        """The table, with and without the weights."""
        lines = [
            f"| documents | n | {what} | found | by rules alone | right of those reported | by rules alone |",
            "|---|---:|---:|---:|---:|---:|---:|",
        ]
        for group, (count, wanted, found, reported, ruled, told) in sorted(self.counts.items()):
            lines.append(
                f"| {group} | {count} | {wanted} | {found / wanted:.3f} | {ruled / wanted:.3f} "
                f"| {found / max(1, reported):.3f} | {ruled / max(1, told):.3f} |"
            )
        return "\n".join(lines)
