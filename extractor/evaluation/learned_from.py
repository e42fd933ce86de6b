"""Which pairs of the corpus the matcher's files in ``models/`` are made of, and since when.

``frequency.json``, ``meanings.json`` and ``coverage.json`` belong together: the weights stand for signals that
are counted with these counts, so that all three are of the same pairs.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.evaluation import gold
from extractor.messages import InputError

# The pairs 01 to 52. With the weights of all 62 a talk that a letter does not answer was called covered
# (docs/quality.md), which tests/coverage/test_seed.py holds.
PAIRS = "01-52"
# The day of the corpus that these files are of, and that of the corpus that the other weights are of; a day is
# written down here, never asked of the clock, so that the same corpus gives the same bytes.
MATCHER_DATE = "2026-11-22"
CORPUS_DATE = "2026-11-23"

OPTION = "--pairs"


def among(folder: str, numbers: str) -> list[gold.Pair]:
    """The pairs of a folder whose numbers lie in a range, "01-52". Raises InputError where it has none (I001),
    and ValueError where ``numbers`` is no range."""
    first, last = _range(numbers)
    found = [pair for pair in gold.pairs(folder) if first <= pair.name[: len(first)] <= last]
    if not found:
        raise InputError("I001", f"{folder} ({numbers})")
    return found


def asked(arguments: Sequence[str]) -> tuple[list[str], str]:
    """The folders and the range in the arguments of a command: ``corpus [--pairs 01-62]``. Raises ValueError
    where there is no folder or no range."""
    rest, numbers = list(arguments), PAIRS
    if OPTION in rest:
        at = rest.index(OPTION)
        numbers = rest[at + 1] if at + 1 < len(rest) else ""
        del rest[at : at + 2]
    _range(numbers)
    if not rest or any(each.startswith("-") for each in rest):
        raise ValueError(f"give the folder of the corpus, and {OPTION} 01-52 for other pairs")
    return rest, numbers


def _range(numbers: str) -> tuple[str, str]:
    first, _, last = numbers.partition("-")
    if not (first.isdigit() and last.isdigit() and len(first) == len(last)):
        raise ValueError(f"{OPTION} {numbers}: give two numbers as the folders have them, 01-52")
    return first, last
