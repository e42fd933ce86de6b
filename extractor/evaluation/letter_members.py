"""``python -m extractor.evaluation.letter_members corpus``: learn which name that no rule takes is a Member's.

From the letters and notas of the pairs, the single notas in ``corpus/notas`` and the single letters in
``corpus/brieven``. With ``--cross`` nothing is written: each document is read with weights that were learned
without it; ``--faults`` prints what is missed or too many by then.
"""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Sequence

import msgspec

import extractor
from extractor import pipeline
from extractor.evaluation import gold as golds
from extractor.evaluation.fitting import fit_sparse
from extractor.evaluation.nota_items import write
from extractor.finders import actors
from extractor.finders.actors import likely, members
from extractor.finders.actors.gazetteer import gazetteer
from extractor.finders.actors.telling import Telling
from extractor.finders.actors.tokens import read
from extractor.finders.commitments.weights import Weights
from extractor.language.names import Name, fold

_FOLDS = 8
_RIDGE = 1.0
_LEAST = 6  # documents in which a signal stands at least
_LIGHT = 0.1  # a weight that is left out
_RULED = 0.3  # how much a name counts that a rule takes: the weights are for the others
_COMMAND = "python -m extractor.evaluation.letter_members corpus"
_SIDES = ("brief", "nota")


class _Gold(msgspec.Struct):
    """What the gold of a single document says of its Members: of a nota a list, of a letter by side."""

    members: dict[str, list[str]] | list[str] = []
    optional: object = None


class Told(msgspec.Struct):
    """A document made ready: who are Members in it, who may be or not, folded, and its names."""

    name: str
    wanted: frozenset[str]
    free: frozenset[str]
    telling: Telling
    fresh: list[Name]


def gather(folder: str) -> list[Told]:
    """All documents whose Members are annotated, by name."""
    found = []
    for pair in golds.pairs(folder):
        for side in _SIDES:
            if side in pair.gold.members:
                free = pair.gold.optional.members.get(side, [])
                wanted = pair.gold.members[side]
                found.append(_told(f"{pair.name}/{side}", pair.path(side), side, wanted, free))
    for kind, side in (("notas", "nota"), ("brieven", "brief")):
        for path in sorted(glob.glob(os.path.join(folder, kind, "*", "gold.json"))):
            with open(path, "rb") as file:
                gold = msgspec.json.decode(file.read(), type=_Gold)
            optional = gold.optional.get("members", []) if isinstance(gold.optional, dict) else []
            (text,) = glob.glob(os.path.join(os.path.dirname(path), side + ".*"))
            name = f"{kind}/{os.path.basename(os.path.dirname(path))}"
            found.append(_told(name, text, side, _of(gold.members, side), _of(optional, side)))
    return found


def _of(listed: dict[str, list[str]] | list[str], side: str) -> list[str]:
    return listed.get(side, []) if isinstance(listed, dict) else listed


def _told(name: str, path: str, side: str, wanted: list[str], free: list[str]) -> Told:
    document = extractor.read(path, kind=side, guard=False)
    _, found, _ = pipeline.look(document, ("references", "dates"))
    book = actors.begin(document, found)
    tokens, cues = read(document.text)
    letter = members.ruled(book, gazetteer(found.date), tokens, cues)
    fresh = likely.candidates(book, letter)
    return Told(
        name, frozenset(map(fold, wanted)), frozenset(map(fold, free)), Telling(letter), fresh
    )


Row = tuple[
    dict[str, float], bool, float
]  # signals, whether it is a Member's name, how much it counts


def rows(one: Told) -> list[Row]:
    """The signals of each name in a document, those that rules take included."""
    found = []
    firm = one.telling.letter.firm
    for run in likely.runs(one.telling.letter, one.fresh):
        around = one.telling.around(run)
        for name in run.names:
            surname = fold(name.surname)
            if surname not in one.free:
                signals = around | one.telling.own(name, run)
                signals.update(one.telling.elsewhere(name))
                said = dict.fromkeys(signals, 1.0)
                found.append((said, surname in one.wanted, _RULED if name.end in firm else 1.0))
    return found


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


def measure(one: Told, by: Weights) -> tuple[set[str], set[str]]:
    """The surnames that rules take, and those that are likely besides."""
    ruled = {fold(candidate.name.surname) for candidate in one.telling.letter.firm.values()}
    added = {fold(name.surname) for name in likely.find(one.telling, one.fresh, by)}
    return ruled, added - ruled


def cross(documents: Sequence[Told], *, verbose: bool = False) -> str:
    """A table of what is found in documents that the weights have not seen, and by the rules alone."""
    read = [rows(one) for one in documents]
    table: dict[str, list[int]] = {}
    for fold_ in range(_FOLDS):
        by = learn([names for n, names in enumerate(read) if n % _FOLDS != fold_])
        for one in documents[fold_::_FOLDS]:
            group, _, side = one.name.partition("/")
            total = table.setdefault(f"{side} of pairs" if side in _SIDES else group, [0] * 6)
            ruled, added = measure(one, by)
            right = (ruled | added) & one.wanted
            said = (ruled | added) - (one.free - one.wanted)
            counts = (1, len(one.wanted), len(right), len(said))
            of_rules = (len(ruled & one.wanted), len(ruled - (one.free - one.wanted)))
            for n, value in enumerate((*counts, *of_rules)):
                total[n] += value
            if verbose:
                for name in sorted(one.wanted - right):
                    print(f"{one.name} missed {name}")
                for name in sorted(said - right):
                    print(f"{one.name} extra {name}" + " by a rule" * (name in ruled))
    lines = [
        "| documents | n | Members | found | by rules alone | right of those reported | by rules alone |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for group, (count, wanted, found, reported, ruled_, told) in sorted(table.items()):
        lines.append(
            f"| {group} | {count} | {wanted} | {found / wanted:.3f} | {ruled_ / wanted:.3f} "
            f"| {found / max(1, reported):.3f} | {ruled_ / max(1, told):.3f} |"
        )
    return "\n".join(lines)


def main(arguments: list[str]) -> None:
    documents = gather(arguments[0])
    if "--cross" in arguments:
        print(cross(documents, verbose="--faults" in arguments))
    else:
        what = (
            "how much each signal speaks for a name that no rule takes being a Member's: log-odds"
        )
        write("likely_members", what, _COMMAND, learn([rows(one) for one in documents]))


if __name__ == "__main__":
    main(sys.argv[1:])
