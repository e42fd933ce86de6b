"""The rows for the report for a browser: what writing it adds to a check, Jinja2's import included."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from benchmarks.measure import ROOT, Row

_PAIR = ROOT / "corpus" / "01-ienw-drinkwater"
_RUNS = 12
_MEASURED = """
import sys, tempfile, time
import extractor
from extractor.baseline import NOTHING

letter, memo = extractor.read(sys.argv[1]), extractor.read(sys.argv[2])
found = extractor.check(letter, memo)
with tempfile.TemporaryDirectory() as folder:
    start = time.process_time()
    from extractor.reports import html
    from extractor.reports.outputs import Checked

    html.write(Checked(found, letter, memo, "brief.txt", "nota.md", NOTHING), folder + "/report.html")
    print(time.process_time() - start)
"""


def rows(base: float) -> Iterator[Row]:
    """``base`` is the CPU time of a bare start of Python, in seconds."""
    command = [sys.executable, "-c", _MEASURED, *map(str, (_PAIR / "brief.txt", _PAIR / "nota.md"))]
    try:
        # The first run keeps the compiled templates; the least of the others counts.
        took = [float(subprocess.check_output(command, cwd=ROOT)) for _ in range(_RUNS)][1:]
    except subprocess.CalledProcessError as error:
        yield Row("check --html, after the check", None, str(error))
        return
    yield Row("check --html, after the check, CPU", min(took) * 1000, "ms", most=80)
    yield Row("the same against `python -c pass`", min(took) / base, "times")
