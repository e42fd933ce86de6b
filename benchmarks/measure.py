"""Measuring: CPU time of commands and functions, peak memory, and the letter that is measured with."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
LETTER = ROOT / "benchmarks" / "letter.txt"
DENSE = ROOT / "benchmarks" / "dense.txt"  # three times as many findings as real letters have
PYTHON = [sys.executable, "-c", "pass"]
EXTRACT = str(Path(sys.executable).with_name("extract"))

_PEAK = """
import sys
import extractor

def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) * 1024

data = open(sys.argv[2], "rb").read()
use = getattr(extractor, sys.argv[1])
use(sys.argv[3], guard=False)
start = peak()
found = use(data, guard=False)
length = len(found.source) if sys.argv[1] == "read" else found.source.length
print((peak() - start) / length)
"""


class Row(NamedTuple):
    """One line of the table; ``most`` and ``least`` are limits, ``measured`` is None where ``unit`` says
    why it could not be."""

    what: str
    measured: float | None
    unit: str
    most: float | None = None
    least: float | None = None

    def fails(self) -> bool:
        if self.measured is None:
            return False
        return (self.most is not None and self.measured > self.most) or (
            self.least is not None and self.measured < self.least
        )


def command(arguments: Sequence[str], repeat: int = 15) -> float:
    """CPU seconds (user + system) of a command, the least of several runs."""
    best = float("inf")
    for _ in range(repeat):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        best = min(best, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return best


def call(function: Callable[[], object], repeat: int = 15) -> float:
    """CPU seconds of a call in this process, the least of several runs."""
    best = float("inf")
    for _ in range(repeat):
        before = time.process_time()
        function()
        best = min(best, time.process_time() - before)
    return best


def beside(
    ours: Callable[[], object], theirs: Callable[[], object], repeat: int
) -> tuple[float, float]:
    """CPU seconds of two calls, the least of several runs in turn, so that a busy moment hits both."""
    times = [(call(ours, 1), call(theirs, 1)) for _ in range(repeat)]
    return min(one for one, _ in times), min(other for _, other in times)


def peak(verb: str, file: Path, first: Path) -> float:
    """Bytes of memory above the start for each character of a file that a fresh process reads or
    extracts, after it has done so with ``first``."""
    done = subprocess.run(
        [sys.executable, "-c", _PEAK, verb, str(file), str(first)],
        check=True, capture_output=True, text=True, cwd=ROOT,
    )  # fmt: skip
    return float(done.stdout)


def letters(characters: int) -> bytes:
    """About so many characters of letters: the measured letter again and again, each as a page."""
    one = LETTER.read_text(encoding="utf-8")
    return "\n\n".join([one] * max(1, round(characters / len(one)))).encode()
