"""Audits of small folders, and what is in their tables."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from extractor.audit import querying, running, views
from extractor.audit.columns import TABLES
from extractor.audit.engines import local
from extractor.audit.progress import Progress
from extractor.audit.running import Finished, Request
from extractor.audit.values import Limits, Options, UnitOutcome
from tests.places import ROOT

CORPUS = ROOT / "corpus"
PAIRS = sorted(path.parent for path in CORPUS.glob("*/gold.json"))
# The smallest first, so that an audit of a few takes no longer than it must; of those whose terms have passed by the days
# that these tests take for today.
_SMALL = sorted(
    (pair for pair in PAIRS if pair.name < "53"),
    key=lambda pair: sum(path.stat().st_size for path in pair.iterdir()),
)

# What differs from run to run though nothing was lost: when, by which run, and how long it took.
_PASSING = {
    "documents": ("milliseconds",),
    "files": ("modified", "change"),
    "failures": ("lasting",),
}


def folder_of(place: Path, count: int = 3, first: int = 0, of: Sequence[Path] = _SMALL) -> Path:
    """So many pairs of the corpus, in a folder each."""
    for pair in of[first : first + count]:
        (place / pair.name).mkdir(parents=True)
        for path in pair.iterdir():
            if path.stem in ("brief", "nota"):
                shutil.copy(path, place / pair.name / path.name)
    return place


class Listener(Progress):
    """A progress that says nothing, and calls after each unit."""

    def __init__(self, after: Any = None) -> None:
        super().__init__("nl", quiet=True)
        self.after = after

    def tell(self, unit: UnitOutcome) -> None:
        super().tell(unit)
        if self.after is not None:
            self.after(self.done)


def audit(
    folder: Path, results: Path, *, engine: Any = local.run, after: Any = None, **more: Any
) -> Finished:
    """An audit in this process with two children."""
    limits = Limits(seconds=more.pop("seconds", 30), memory=more.pop("memory", 1000))
    options = Options(**more.pop("options", {}))
    request = Request(str(folder), str(results), options, limits, jobs=2, **more)
    return running.audit(request, engine, Listener(after))


def ask(results: Path, sql: str) -> list[tuple[Any, ...]]:
    with querying.asked(str(results), sql) as answer:
        return list(answer.rows)


def tables(results: Path) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of every table but that of the runs, in an order of their own."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    with views.opened(str(results)) as duck:
        for table in TABLES:
            if table.name == "runs":
                continue
            passing = _PASSING.get(table.name, ())
            names = ", ".join(f'"{c.name}"' for c in table.columns if c.name not in passing)
            rows = duck.execute(f'SELECT {names} FROM "{table.name}"').fetchall()
            found[table.name] = sorted(rows, key=repr)
    return found


def start(
    *arguments: str | Path, before: Callable[[], None] | None = None, **environment: str
) -> subprocess.Popen[str]:
    """The command in a process of its own, which does ``before`` first."""
    return subprocess.Popen(
        [sys.executable, "-m", "extractor", "audit", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        preexec_fn=before,
    )


def command(*arguments: str | Path) -> tuple[int, str, str]:
    process = start(*arguments)
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def children_of(pid: int) -> Sequence[int]:
    """The processes that one has started, on Linux."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(word) for task in tasks for word in task.read_text().split()]
