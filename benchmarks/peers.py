"""``make bench-peers``: other tools on the letter of the benchmark, beside ours.

Each peer runs in an environment of its own, given as the first argument; what it finds and how fast is
printed, not judged.
"""

from __future__ import annotations

import subprocess
import sys

import extractor
from benchmarks.measure import LETTER, call

_PEERS = {
    "nllegalcit: Kamerstukken": (
        "from nllegalcit import parse_citations\nfind = lambda: [str(c) for c in parse_citations(text)]",
        1,
    ),
    "dateparser: dates": (
        "from dateparser.search import search_dates\nfind = lambda: search_dates(text, languages=['nl']) or []",
        1,
    ),
    "text2num: numbers in words": (
        "from text_to_num import alpha2digit\nold = sum(w.isdigit() for w in text.split())\nfind = lambda: [w for w in alpha2digit(text, 'nl').split() if w.isdigit()][old:]",
        3,
    ),
}
_RUN = """
import sys, time
text = open(sys.argv[1], encoding="utf-8").read()
{setup}
times = []
for _ in range({repeat}):
    before = time.process_time(); found = find(); times.append(time.process_time() - before)
print(len(found), min(times))
"""


def main(python: str) -> int:
    data = LETTER.read_bytes()
    size = len(data) / 1e6
    found = extractor.extract(data)
    seconds = call(lambda: extractor.extract(data), 20)
    stukken = [r for r in found.references if r.type in ("kamerstuk", "dossier")]
    print("| tool | finds | MB/s |\n|---|---:|---:|")
    print(f"| extractor: everything | {len(found.references)} references, {len(stukken)} of them Kamerstukken; "
          f"{len(found.dates)} dates; {len(found.figures)} figures | {size / seconds:.2f} |")  # fmt: skip
    for name, (setup, repeat) in _PEERS.items():
        done = subprocess.run(
            [python, "-c", _RUN.format(setup=setup, repeat=repeat), str(LETTER)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            reason = (done.stderr.strip().splitlines() or ["no output"])[-1]
            print(f"| {name} | failed: {reason[:90]} | |")
            continue
        count, spent = done.stdout.strip().splitlines()[-1].split()
        print(f"| {name} | {count} | {size / float(spent):.4f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
