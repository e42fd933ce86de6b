"""``python -m extractor.evaluation.cross corpus``: coverage cross-validated by pair.

Each pair is judged with weights that were learned without it, which is what the numbers in docs/quality.md
are; ``extract evaluate`` uses the weights that come with the program, which have seen all pairs.
"""

from __future__ import annotations

import sys

import extractor
from extractor import checking
from extractor.evaluation import confidence, coverage, gold, learn
from extractor.findings import Coverage


def main(folder: str) -> None:
    pairs = gold.pairs(folder)
    cases = learn.gather([folder])
    weights = {p.name: learn.learn([c for c in cases if c.pair != p.name]) for p in pairs}

    def check(brief: bytes, nota: bytes, name: str) -> Coverage:
        letter = extractor.read(brief, name, kind="brief")
        memo = extractor.read(nota, name, kind="nota")
        return checking.check(letter, memo, weights=weights[name])

    scores = coverage.measure(pairs, check)
    print(coverage.table(scores))
    print()
    print(confidence.reliability_table(scores.stated))


if __name__ == "__main__":
    main(sys.argv[1])
