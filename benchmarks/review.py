"""The rows for the review page: a list of 1,000 pairs and the page of one, by a server of its own.

python -m benchmarks.review [BRIEF NOTA]
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.measure import ROOT, Row

PAIRS = 1000
_TIMES = 40  # a process counts its time in hundredths of a second
_MOST_MS, _MOST_KB = 100, 300
_PAIR = ROOT / "corpus" / "01-ienw-drinkwater"
_PAGES = (
    (f"list of {PAIRS:,} pairs", "/"),
    ("page of one pair", "/pair/1"),
    ("what changed in it", "/pair/1/changes"),
)


class Page(NamedTuple):
    """CPU time of the server and time until the last byte (the least), in seconds; size in bytes."""

    cpu: float
    wait: float
    size: int


def rows(base: float) -> Iterator[Row]:
    """``base`` is the CPU time of a bare start of Python, in seconds."""
    try:
        pages = measured(_PAIR / "brief.txt", _PAIR / "nota.md")
    except ImportError as error:
        yield Row("review page", None, f"{error.name} is not installed")
        return
    for what, page in pages.items():
        yield Row(f"review, {what}: CPU of the server", page.cpu * 1000, "ms", most=_MOST_MS)
        yield Row("the same against `python -c pass`", page.cpu / base, "times")
        yield Row("the same, from asking to the last byte", page.wait * 1000, "ms", most=_MOST_MS)
        yield Row("the same, size", page.size / 1000, "kB", most=_MOST_KB)


def measured(brief: Path, nota: Path) -> dict[str, Page]:
    """The pages by what they are. Raises ImportError where the extra is not installed."""
    from tests.review.running import Browser, serving

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with serving(folder, "--database", _filled(folder, brief, nota)) as server:
            browser = Browser(server)
            return {what: _page(browser, server.process.pid, path) for what, path in _PAGES}


def _page(browser: object, pid: int, path: str) -> Page:
    get = browser.get  # type: ignore[attr-defined]
    size = len(get(path).content)  # the first compiles the template and decodes the pair
    before, wait = _cpu(pid), float("inf")
    for _ in range(_TIMES):
        begun = time.perf_counter()
        get(path)
        wait = min(wait, time.perf_counter() - begun)
    return Page((_cpu(pid) - before) / _TIMES, wait, size)


def _cpu(pid: int) -> float:
    """CPU seconds of a process until now."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _filled(folder: Path, brief: Path, nota: Path) -> str:
    """A database with so many pairs, every other one with a decision; gives its path."""
    from extractor.review import database, preparing, store
    from extractor.review.decisions import Choice

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
    files = map(Path, sys.argv[1:3]) if sys.argv[2:] else (_PAIR / "brief.txt", _PAIR / "nota.md")
    for what, page in measured(*files).items():
        print(
            f"{what:20} {page.cpu * 1000:5.1f} ms CPU  {page.wait * 1000:5.1f} ms to the last byte"
            f"  {page.size / 1000:4.0f} kB"
        )


if __name__ == "__main__":
    main()
