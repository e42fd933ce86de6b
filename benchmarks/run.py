"""``make bench``: what the speed issue asks for, as ratios measured in one run.

Prints a Markdown table; ``--record`` puts it into benchmarks/README.md, ``--check`` exits with status 1
when a ratio is over its limit.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import extractor
from benchmarks.measure import DENSE, LETTER, ROOT, call, command, letters

_PEAK = """
import sys
import extractor

def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) * 1024

data = open(sys.argv[1], "rb").read()
extractor.extract(open(sys.argv[2], "rb").read())
start = peak()
found = extractor.extract(data)
print((peak() - start) / found.source.length)
"""


def rows() -> list[tuple[str, float, float, str]]:
    """(what, measured, limit, unit); for a rate the limit is the least."""
    python = [sys.executable, "-c", "pass"]
    extract = str(Path(sys.executable).with_name("extract"))
    data = LETTER.read_bytes()
    base = command(python, 40)
    found = [
        ("`python -c pass`, CPU", base * 1000, 0.0, "ms"),
        (
            "`extract letter.txt --json`, CPU against `python -c pass`",
            command([extract, str(LETTER), "--json"]) / base,
            12.0,
            "times",
        ),
        (
            "`extract --help`, CPU against `python -c pass`",
            command([extract, "--help"]) / base,
            5.0,
            "times",
        ),
        (
            "`extract document --help`, CPU against `python -c pass`",
            command([extract, "document", "--help"]) / base,
            0.0,
            "times",
        ),
    ]
    extractor.extract(data)  # the tables are loaded now
    found.append(
        (
            "full extraction of the letter in one process",
            call(lambda: extractor.extract(data), 60) * 1000,
            8.0,
            "ms",
        )
    )
    found.append(("of which reading", call(lambda: extractor.read(data), 60) * 1000, 0.0, "ms"))
    dense = DENSE.read_bytes()
    found.append(
        ("the same of dense.txt", call(lambda: extractor.extract(dense), 30) * 1000, 0.0, "ms")
    )
    found.append(("references alone", _references_rate(), -20.0, "MB/s"))
    small, large = letters(1_000_000), letters(10_000_000)
    one, ten = call(lambda: extractor.extract(small), 3), call(lambda: extractor.extract(large), 1)
    found.append(("10 MB against 1 MB", ten / one, 11.0, "times"))
    found.append(
        (
            "peak memory above the start, 5 MB of letters",
            _peak(letters(5_000_000)),
            200.0,
            "bytes a character",
        )
    )
    return found


def _references_rate() -> float:
    from extractor.finders import references

    document = extractor.read(letters(1_000_000))
    return len(document.source.encode()) / 1e6 / call(lambda: references.find(document), 5)


def _peak(data: bytes) -> float:
    """Bytes above the start a character, in a fresh process."""
    import tempfile

    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        file.write(data)
        file.flush()
        done = subprocess.run(
            [sys.executable, "-c", _PEAK, file.name, str(LETTER)],
            check=True, capture_output=True, text=True, cwd=ROOT,
        )  # fmt: skip
    return float(done.stdout)


def table(measured: list[tuple[str, float, float, str]]) -> str:
    lines = ["| what | measured | limit |", "|---|---:|---:|"]
    for what, value, limit, unit in measured:
        bound = "" if not limit else f"≥ {-limit:g}" if limit < 0 else f"≤ {limit:g}"
        lines.append(f"| {what} | {value:.1f} {unit} | {bound} |")
    return "\n".join(lines)


def over(measured: list[tuple[str, float, float, str]]) -> list[str]:
    """What is over its limit (or under its least rate)."""
    return [
        what
        for what, value, limit, _ in measured
        if (limit > 0 and value > limit) or (limit < 0 and value < -limit)
    ]


def main(arguments: list[str]) -> int:
    measured = rows()
    text = table(measured)
    print(text)
    if "--record" in arguments:
        page = ROOT / "benchmarks" / "README.md"
        before, _, rest = page.read_text(encoding="utf-8").partition("<!-- bench -->\n")
        _, _, after = rest.partition("<!-- /bench -->")
        page.write_text(f"{before}<!-- bench -->\n{text}\n<!-- /bench -->{after}", encoding="utf-8")
    failed = over(measured)
    for what in failed:
        print(f"over its limit: {what}")
    return 1 if failed and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
