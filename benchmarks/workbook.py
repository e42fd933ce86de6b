"""The rows for the workbook: a thousand pairs in one file, and the same file filled again.

Each in a process of its own, which judges the pairs of the corpus first; a judged pair stands in the
workbook many times, each time under another name. Numbers, figures and actors are not listed.

python -m benchmarks.workbook FILE.xlsx
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from benchmarks.measure import ROOT, Row

PAIRS = 1000
_MOST_S, _MOST_MB = 20, 300
_RUNS = (
    (f"workbook of {PAIRS:,} pairs", "the same, peak memory"),
    ("written again over it, what people wrote kept", "the same, peak memory"),
)


def rows(base: float, pairs: int = PAIRS) -> Iterator[Row]:
    """``base`` is the CPU time of a bare start of Python, in seconds."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "benchmarks.workbook", f"{folder}/review.xlsx", str(pairs)]
        for what, memory in _RUNS:
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
            if done.returncode:
                yield Row(what, None, done.stderr.strip().rpartition("\n")[2])
                return
            seconds, megabytes = map(float, done.stdout.split())
            yield Row(f"{what}: CPU", seconds, "s", most=_MOST_S)
            yield Row("the same against `python -c pass`", seconds / base, "times")
            yield Row(memory, megabytes, "MB", most=_MOST_MB)


def measured(path: Path, pairs: int) -> tuple[float, float]:
    """CPU time of writing so many pairs, in seconds, and the highest memory of this process, in MB."""
    import extractor
    from extractor.baseline import NOTHING
    from extractor.reports.outputs import Checked

    judged = []
    for brief in sorted((ROOT / "corpus").glob("*/brief.*")):
        for nota in brief.parent.glob("nota.*"):
            letter, memo = (extractor.read(file, guard=False) for file in (brief, nota))
            found = extractor.check(letter, memo)
            judged.append(Checked(found, letter, memo, str(brief), str(nota), NOTHING))
    named = ((f"{i:04}", pair) for i, pair in enumerate(islice(cycle(judged), pairs)))
    begun = time.process_time()
    from extractor.reports import workbook

    workbook.update(named, str(path), details=False)
    return time.process_time() - begun, _peak()


def _peak() -> float:
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if "VmHWM" in line) / 1024


if __name__ == "__main__":
    print(*measured(Path(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else PAIRS))
