"""``make bench``: what the speed issues ask for, as ratios measured in one run.

Prints a Markdown table; ``--record`` puts it into benchmarks/README.md, ``--check`` exits with status 1
when a ratio is over its limit. Named parts (``text``, ``formats``, ``report``, ``review``, ``workbook``) are measured
alone, and then not recorded.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from benchmarks import formats, models, report, review, spacy_letters, text, workbook
from benchmarks.measure import PYTHON, ROOT, Row, command

_PARTS = {
    "text": text.rows,
    "formats": formats.rows,
    "models": models.rows,
    "report": report.rows,
    "review": review.rows,
    "spacy": spacy_letters.rows,
    "workbook": workbook.rows,
}


def rows(parts: Iterable[str] = _PARTS) -> Iterator[Row]:
    with _own_cache():
        base = command(PYTHON, 40)
        yield Row("`python -c pass`, CPU", base * 1000, "ms")
        for part in parts:
            yield from _PARTS[part](base)


@contextmanager
def _own_cache() -> Iterator[None]:
    """Keep compiled patterns apart: what tests and other checkouts leave in the user's cache folder is
    not what someone has who only uses the command."""
    usual = os.environ.get("XDG_CACHE_HOME")
    with TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        try:
            yield
        finally:
            del os.environ["XDG_CACHE_HOME"]
            if usual is not None:
                os.environ["XDG_CACHE_HOME"] = usual


def table(measured: Iterable[Row]) -> str:
    lines = ["| what | measured | limit |", "|---|---:|---:|"]
    for row in measured:
        bound = "" if row.most is None else f"≤ {row.most:g}"
        bound = bound if row.least is None else f"≥ {row.least:g}"
        value = "not measured:" if row.measured is None else f"{row.measured:.1f}"
        lines.append(f"| {row.what} | {value} {row.unit} | {bound} |")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    parts = [part for part in _PARTS if part in arguments] or list(_PARTS)
    measured = list(rows(parts))
    found = table(measured)
    print(found)
    if "--record" in arguments and len(parts) == len(_PARTS):
        page = ROOT / "benchmarks" / "README.md"
        before, _, rest = page.read_text(encoding="utf-8").partition("<!-- bench -->\n")
        _, _, after = rest.partition("<!-- /bench -->")
        page.write_text(
            f"{before}<!-- bench -->\n{found}\n<!-- /bench -->{after}", encoding="utf-8"
        )
    failed = [row for row in measured if row.fails()]
    for row in failed:
        print(f"over its limit: {row.what}")
    return 1 if failed and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
