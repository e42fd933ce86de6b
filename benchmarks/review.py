"""The review page: a list of 1,000 pairs and the page of one, by a server of its own.

    python -m benchmarks.review [BRIEF NOTA]

Prints for each page the time from asking to the last byte (first, median and least of 15, ms) and
its size (kB). The limits: 100 ms on the server, 300 kB.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from extractor.review import database, preparing, store
from extractor.review.decisions import Choice
from tests.review.running import Browser, serving

PAIRS, TIMES = 1000, 15
CORPUS = Path(__file__).parents[1] / "corpus" / "01-ienw-drinkwater"


def fill(folder: Path, brief: Path, nota: Path) -> str:
    """A database with so many pairs, every other one with a decision; gives its path."""
    path = str(folder / "kept.sqlite")
    engine = database.open_(path)
    shelf = preparing.Shelf(engine, preparing.Reading(True, False, "nl"))
    names = [f"{i:04}-een-brief-met-een-gewone-naam" for i in range(PAIRS)]
    one = folder / names[0]
    one.mkdir()
    shutil.copy(brief, one / f"brief{brief.suffix}")
    shutil.copy(nota, one / f"nota{nota.suffix}")
    first = store.add_pair(engine, names[0], names[0])
    shelf.bring_in(first, preparing.pairs_in(str(one))[0], "A")
    kept, judged = store.stored(engine, first, 1), shelf.judged(first, 1)
    assert kept is not None
    assert judged is not None
    for i, name in enumerate(names[1:]):
        pair = store.add_pair(engine, name, name)
        store.add_version(engine, pair, kept, judged.rows, None)
        if i % 2:
            store.decide(engine, pair, 1, 0, judged.rows[0], Choice("confirm"), "A")
    engine.dispose()
    return path


def main() -> None:
    brief, nota = (
        map(Path, sys.argv[1:3]) if sys.argv[2:] else (CORPUS / "brief.txt", CORPUS / "nota.md")
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with serving(folder, "--database", fill(folder, brief, nota)) as server:
            browser = Browser(server)
            for what, path in (("list", "/"), ("pair", "/pair/1"), ("changes", "/pair/1/changes")):
                taken = []
                for _ in range(TIMES):
                    begun = time.perf_counter()
                    size = len(browser.get(path).content)
                    taken.append((time.perf_counter() - begun) * 1000)
                print(
                    f"{what:8} first {taken[0]:4.0f}  median {statistics.median(taken):4.0f}"
                    f"  least {min(taken):4.0f} ms  {size / 1000:4.0f} kB"
                )


if __name__ == "__main__":
    main()
