"""``python -m extractor.evaluation.letter_members corpus``: learn which name that no rule takes is a Member's.

From the letters and notas of the pairs, the single notas in ``corpus/notas`` and the single letters in
``corpus/brieven``. With ``--cross`` nothing is written: each document is read with weights that were learned
without it; ``--faults`` prints what is missed or too many by then.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import msgspec

import extractor
from extractor import pipeline
from extractor.evaluation import names
from extractor.evaluation.names import Row, learn
from extractor.evaluation.nota_items import write
from extractor.finders import actors
from extractor.finders.actors import likely, members
from extractor.finders.actors.gazetteer import gazetteer
from extractor.finders.actors.telling import Telling
from extractor.finders.actors.tokens import read
from extractor.finders.commitments.weights import Weights
from extractor.language.names import Name, fold

_FOLDS = 8
_RULED = 0.3  # how much a name counts that a rule takes: the weights are for the others
_COMMAND = "python -m extractor.evaluation.letter_members corpus"


class Told(msgspec.Struct):
    """A document made ready: who are Members in it, who may be or not, folded, and its names."""

    name: str
    wanted: frozenset[str]
    free: frozenset[str]
    telling: Telling
    fresh: list[Name]


def gather(folder: str) -> list[Told]:
    """All documents whose Members are annotated, by name."""
    return [_told(one) for one in names.gather(folder, "members")]


def _told(one: names.Annotated) -> Told:
    document = extractor.read(one.path, kind=one.side, guard=False)
    _, found, _ = pipeline.look(document, ("references", "dates"))
    book = actors.begin(document, found)
    tokens, cues = read(document.text)
    letter = members.ruled(book, gazetteer(found.date), tokens, cues)
    fresh = likely.candidates(book, letter)
    wanted, free = frozenset(map(fold, one.wanted)), frozenset(map(fold, one.free))
    return Told(one.name, wanted, free, Telling(letter), fresh)


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


def measure(one: Told, by: Weights) -> tuple[set[str], set[str]]:
    """The surnames that rules take, and those that are likely besides."""
    ruled = {fold(candidate.name.surname) for candidate in one.telling.letter.firm.values()}
    added = {fold(name.surname) for name in likely.find(one.telling, one.fresh, by)}
    return ruled, added - ruled


def cross(documents: Sequence[Told], *, verbose: bool = False) -> str:
    """A table of what is found in documents that the weights have not seen, and by the rules alone."""
    read = [rows(one) for one in documents]
    table = names.Table()
    for fold_ in range(_FOLDS):
        by = learn([told for n, told in enumerate(read) if n % _FOLDS != fold_])
        for one in documents[fold_::_FOLDS]:
            table.add(one.name, one.wanted, one.free, *measure(one, by), verbose=verbose)
    return table.markdown("Members")


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
