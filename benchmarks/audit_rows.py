"""Questions to results with many rows of references, which are made here by SQL: as many parts as a merge
leaves, ten thousand documents in each, ten references in a document."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec

from benchmarks.measure import Row
from extractor.audit import ducks, parts, querying, store
from extractor.audit.columns import BY_NAME, SCHEMA
from extractor.audit.values import UnitOutcome

PART = 100_000  # rows
_EACH = 10  # references in a document
_MOST = 2.0  # seconds

# Numbers as they come: few dossiers are cited often, most numbers once or twice.
_REFERENCES = """
    SELECT 'u' || n // {each} AS unit, sha256((n // {each})::VARCHAR) AS sha256,
           CASE n % 5 WHEN 0 THEN 'toezegging' WHEN 1 THEN 'motie' ELSE 'kamerstuk' END AS type,
           CASE n % 5 WHEN 0 THEN 'TZ2026' || lpad((n % 12 + 1)::VARCHAR, 2, '0') || '-' || (n % 900 + 100)
           ELSE 'kst-' || (27000 + (9000 * pow(hash(n) % 1000000 / 1e6, 4))::INTEGER) || '-' || (hash(n + 1) % 40 + 1) END AS id,
           'Kamerstukken II 2025/26, ' || n AS text, (n % 9000)::INTEGER AS start,
           (n % 9000 + 20)::INTEGER AS stop, NULL::VARCHAR AS footnote,
           'https://zoek.officielebekendmakingen.nl/kst-' || n AS url, ['De Vries']::VARCHAR[] AS movers,
           NULL::VARCHAR AS status, NULL::VARCHAR AS law
    FROM range({first}, {last}) AS t(n)
"""

QUESTIONS = {
    "cited": "most cited",
    "SELECT count(*) FROM \"references\" WHERE id = 'TZ202604-152'": "one number",
    'SELECT type, count(*), count(DISTINCT id) FROM "references" GROUP BY type': "numbers by type",
}


def queries(results: Path, references: int) -> Iterator[Row]:
    """A row for each question, asked as ``extract query`` does it, the least of three."""
    fill(results, references)
    for question, what in QUESTIONS.items():
        best = min(_asked(results, question) for _ in range(3))
        yield Row(f"question to {references:,} references: {what}", best, "s", most=_MOST)


def _asked(results: Path, question: str) -> float:
    began = time.perf_counter()
    with querying.asked(str(results), question) as answer:
        count = sum(1 for _ in answer.rows)
    assert count
    return time.perf_counter() - began


def fill(results: Path, references: int) -> None:
    """Results with so many references and nothing else."""
    store.open_(str(results), str(results))
    names = ", ".join(ducks.name(column.name) for column in BY_NAME["references"].columns)
    used: dict[str, int] = {}
    with ducks.memory() as duck:
        for number, first in enumerate(range(0, references, PART)):
            name = f"{number:024}"
            aside = results / parts.FOLDER / f"{parts.ASIDE}{name}"
            aside.mkdir(parents=True)
            last = min(references, first + PART)
            sql = _REFERENCES.format(each=_EACH, first=first, last=last)
            file = ducks.text(os.fspath(aside / "references.parquet"))
            ducks.run(
                duck,
                f"COPY (SELECT {names} FROM ({sql})) TO {file} (FORMAT parquet, COMPRESSION zstd)",
            )
            units = tuple(UnitOutcome(f"u{n}", ()) for n in range(first // _EACH, last // _EACH))
            place = os.fspath(results / parts.FOLDER / name)
            parts.finish(
                os.fspath(aside), place, units, {"references": last - first}, "made", "made"
            )
            used[name] = SCHEMA
    state = store.State(SCHEMA, "made", "runs/made/tables-0", used, {})
    store.replace(os.fspath(results / "state.json"), msgspec.json.encode(state))
