"""Measuring: CPU time of commands and functions, and the letter that is measured with."""

from __future__ import annotations

import resource
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LETTER = ROOT / "benchmarks" / "letter.txt"
DENSE = ROOT / "benchmarks" / "dense.txt"  # three times as many findings as real letters have


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


def letters(characters: int) -> bytes:
    """About so many characters of letters: the measured letter again and again, each as a page."""
    one = LETTER.read_text(encoding="utf-8")
    return "\n\n".join([one] * max(1, round(characters / len(one)))).encode()
