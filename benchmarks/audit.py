"""What an audit costs: ``python -m benchmarks.audit``, in sizes that the options choose.

Documents a second are by processor time, of parent and children together, so that a busy machine changes
little; wall time is only used for two children against one, and said with the load. ``--record`` puts the
table into benchmarks/audit.md.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.audit_rows import queries
from benchmarks.generator import Wanted, generate, pages, writing
from benchmarks.measure import ROOT, Row
from benchmarks.run import table
from extractor.audit import isolation

_PAGE = ROOT / "benchmarks" / "audit.md"

# An audit in a process of its own, with what that used, and what its children did.
_AUDIT = """
import json, resource, sys, time
from extractor.audit import isolation, running
from extractor.audit.engines import local
from extractor.audit.progress import Progress
from extractor.audit.values import Limits, Options

def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024

folder, results, jobs = sys.argv[1], sys.argv[2], int(sys.argv[3])
isolation.ENTRY = sys.argv[4]
request = running.Request(folder, results, Options(), Limits(240, 1000), jobs=jobs)
began = time.monotonic()
done = running.audit(request, local.run, Progress("nl", quiet=True))
own, theirs = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print(json.dumps({
    "wall": time.monotonic() - began,
    "parent": own.ru_utime + own.ru_stime,
    "children": theirs.ru_utime + theirs.ru_stime,
    "peak": peak(),
    "documents": done.run.inputs,
}))
"""

# The same documents read and checked in one process, without an audit: what it cannot do without.
_FLOOR = """
import json, sys, time
from pathlib import Path
from benchmarks.generator.scoring import known
from extractor import checking, sides
from extractor.guard import job
from extractor.messages import InputError
from extractor.readers import sniff, text

folder = Path(sys.argv[1])

def read(path):
    data = (folder / path).read_bytes()
    format_ = sniff.format_of(data)
    if format_ == "text":
        return text.read(data, path)
    sniff.refuse(format_, path)
    return job.run(job.load(sniff.FORMATS[format_]), data, path, None, format_, {})

def go(some):
    for one in some:
        try:
            if one.nota is None:
                sides.read(read(one.brief))
            else:
                checking.check(read(one.brief), read(one.nota))
        except InputError:
            pass

everything = known(folder)
go(everything[:20])
began = time.process_time()
go(everything)
print(json.dumps(time.process_time() - began))
"""


class Used(NamedTuple):
    """Seconds of wall and processor time, MB at most in the parent, and documents."""

    wall: float
    parent: float
    children: float
    peak: float
    documents: int

    @property
    def rate(self) -> float:
        """Documents in a second of one processor."""
        return self.documents / (self.parent + self.children)


def _python(code: str, *arguments: object) -> str:
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        check=True, capture_output=True, text=True, cwd=ROOT,
    ).stdout  # fmt: skip


def audited(folder: Path, results: Path, jobs: int = 1, child: str = isolation.ENTRY) -> Used:
    """``child``: the module that the children are."""
    return Used(**json.loads(_python(_AUDIT, folder, results, jobs, child)))


def made(place: Path, documents: int, *formats: str) -> Path:
    folder = place / f"{'-'.join(formats)}-{documents}"
    generate(folder, Wanted(documents, formats=formats or tuple(writing.SHARES)))
    return folder


def rates(place: Path, documents: int) -> Iterator[Row]:
    """By format, beside the same work without an audit. What only a start costs is told apart."""
    start = audited(made(place, 2, writing.NATIVE), place / "start-out")
    first = start.parent + start.children
    yield Row("audit of one pair: what a start costs, CPU", first, "s")
    for format_, what, least in (
        (writing.NATIVE, "text", 60),
        (writing.DOCX, "docx (letter and most notas)", 40),
    ):
        folder = made(place, documents, *dict.fromkeys((format_, writing.NATIVE)))
        used = audited(folder, place / f"{folder.name}-out")
        floor = float(_python(_FLOOR, folder))
        yield Row(f"audit with check, {what}, a core", used.rate, "documents/s", least=least)
        yield Row(
            "the same, only reading and checking, in one process", documents / floor, "documents/s"
        )
        cost = 100 * ((used.parent + used.children - first) / floor - 1)
        yield Row("what the audit costs on top, but for the start", cost, "%", most=15)


def of_pages(place: Path) -> Iterator[Row]:
    """Letters as LibreOffice prints them."""
    folder = place / "pdf"
    try:
        count = pages.generate(folder, 10)
    except pages.CannotError as error:
        yield Row("audit with check, pdf", None, str(error))
        return
    used = audited(folder, place / "pdf-out")
    yield Row("audit with check, pdf, a core", count / (used.parent + used.children), "pages/s")


def two_at_once(place: Path, documents: int) -> Iterator[Row]:
    folder = made(place, documents, writing.NATIVE, writing.DOCX)
    one = audited(folder, place / "one", 1)
    two = audited(folder, place / "two", 2)
    load = Path("/proc/loadavg").read_text().split()[0]
    yield Row(
        f"two children against one, wall (load after it {load})",
        one.wall / two.wall,
        "times",
        least=1.8,
    )


def growing(place: Path, small: int, large: int) -> Iterator[Row]:
    """Ten times as many documents, and then nothing new."""
    first = audited(made(place, small), place / "small-out", 2)
    folder = made(place, large)
    second = audited(folder, place / "large-out", 2)
    yield Row(f"{small:,} documents of all formats, a core", first.rate, "documents/s")
    yield Row(f"{large:,} documents, a core", second.rate, "documents/s")
    slower = 100 * first.rate / second.rate
    yield Row("a document of the many against one of the few", slower, "%", most=110)
    yield Row(f"{large:,} documents, two children: wall", second.wall, "s")
    yield from _parent(first, second)
    yield from _again(folder, place / "large-out", large)


def alone(place: Path, small: int, large: int) -> Iterator[Row]:
    """The same with children that know their answer: what is left is the audit itself."""
    instant = "benchmarks.instant"
    few = audited(made(place, small, writing.NATIVE), place / "few-out", 2, instant)
    folder = made(place, large, writing.NATIVE)
    many = audited(folder, place / "many-out", 2, instant)
    for used in (few, many):
        each = 1000 * (used.parent + used.children) / used.documents
        yield Row(f"{used.documents:,} documents that cost nothing to read, each", each, "ms")
    yield from _parent(few, many)
    yield from _again(folder, place / "many-out", large)


def _parent(few: Used, many: Used) -> Iterator[Row]:
    yield Row("memory of the parent, few", few.peak, "MB")
    yield Row("memory of the parent, many", many.peak, "MB", most=400)


def _again(folder: Path, results: Path, documents: int) -> Iterator[Row]:
    again = audited(folder, results, 2)
    used = again.parent + again.children
    yield Row("run again with nothing new, CPU", documents / used, "documents/s", least=2000)
    yield Row("the same, wall", documents / again.wall, "documents/s")


class Sizes(NamedTuple):
    """``documents`` for the rates; a ``small`` and a ``large`` folder; rows of references."""

    documents: int
    small: int
    large: int
    references: int


_PARTS: dict[str, Callable[[Path, Sizes], Iterator[Row]]] = {
    "rates": lambda place, sizes: rates(place, sizes.documents),
    "pages": lambda place, sizes: of_pages(place),
    "two": lambda place, sizes: two_at_once(place, sizes.documents),
    "alone": lambda place, sizes: alone(place, sizes.small, sizes.large),
    "growing": lambda place, sizes: growing(place, sizes.small, sizes.large),
    "questions": lambda place, sizes: queries(place / "rows", sizes.references),
}


def rows(sizes: Sizes, parts: Iterable[str] = _PARTS) -> Iterator[Row]:
    for part in parts:
        place = Path(tempfile.mkdtemp(prefix="benchmark-"))
        try:
            yield from _PARTS[part](place, sizes)
        finally:
            shutil.rmtree(place, ignore_errors=True)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.audit")
    parser.add_argument("--documents", type=int, default=300, help="for the rates (default: 300)")
    parser.add_argument("--small", type=int, default=200, help="the smaller folder (default: 200)")
    parser.add_argument("--large", type=int, default=600, help="the larger one (default: 600)")
    parser.add_argument(
        "--references",
        type=int,
        default=1_000_000,
        help="rows to ask questions of (default: a million)",
    )
    parser.add_argument(
        "--whole", action="store_true", help="as the issue asks: 2,000, 20,000 and ten million"
    )
    parser.add_argument(
        "--check", action="store_true", help="exit 1 when something is over its limit"
    )
    parser.add_argument(
        "--record", action="store_true", help="put the table into benchmarks/audit.md"
    )
    parser.add_argument("--only", choices=_PARTS, help="one part of it")
    asked = parser.parse_args(arguments)
    sizes = Sizes(asked.documents, asked.small, asked.large, asked.references)
    if asked.whole:
        sizes = Sizes(600, 2_000, 20_000, 10_000_000)
    measured: list[Row] = []
    for row in rows(sizes, [asked.only] if asked.only else _PARTS):
        measured.append(row)
        value = "not measured:" if row.measured is None else f"{row.measured:.1f}"
        print(f"{row.what}: {value} {row.unit}", file=sys.stderr, flush=True)
    found = table(measured)
    print(found)
    if asked.record:
        before, _, rest = _PAGE.read_text(encoding="utf-8").partition("<!-- bench -->\n")
        _, _, after = rest.partition("<!-- /bench -->")
        _PAGE.write_text(
            f"{before}<!-- bench -->\n{found}\n<!-- /bench -->{after}", encoding="utf-8"
        )
    return 1 if asked.check and any(row.fails() for row in measured) else 0


if __name__ == "__main__":
    sys.exit(main())
