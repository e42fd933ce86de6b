"""Questions to results with many rows of references, which are made here by SQL: as many parts as a merge
leaves, ten thousand documents in each, ten references in a document. The documents and files are there too, and
the table of numbers as a run publishes it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from benchmarks.measure import Row
from extractor.audit import compacting, counting, ducks, parts, querying, store
from extractor.audit.columns import BY_NAME, SCHEMA
from extractor.audit.values import UnitOutcome

PART = 100_000  # rows
_EACH = 10  # references in a document
_MOST = 2.0  # seconds

# Numbers as they come: few dossiers are cited often, most numbers once or twice.
_REFERENCES = """
    SELECT 'u' || n // {each} AS unit, sha256((n // {each})::VARCHAR) AS sha256,
           CASE n % 5 WHEN 0 THEN 'toezegging' WHEN 1 THEN 'motie' ELSE 'kamerstuk' END AS type,
           CASE WHEN n % 50000 = 0 THEN '{number}'
           WHEN n % 5 = 0 THEN 'TZ' || (2015 + hash(n + 2) % 12) || lpad((hash(n + 3) % 12 + 1)::VARCHAR, 2, '0')
                || '-' || (hash(n + 4) % 900 + 100)
           ELSE 'kst-' || (27000 + (9000 * pow(hash(n) % 1000000 / 1e6, 4))::INTEGER) || '-' || (hash(n + 1) % 40 + 1) END AS id,
           'Kamerstukken II 2025/26, ' || n AS text, (n % 9000)::INTEGER AS start,
           (n % 9000 + 20)::INTEGER AS stop, NULL::VARCHAR AS footnote,
           'https://zoek.officielebekendmakingen.nl/kst-' || n AS url, ['De Vries']::VARCHAR[] AS movers,
           NULL::VARCHAR AS status, NULL::VARCHAR AS law
    FROM range({first}, {last}) AS t(n)
"""

_DOCUMENTS = """
    SELECT DISTINCT unit, sha256, 'text' AS format, 'brief' AS kind, 8000 AS length,
           DATE '2015-01-01' + (hash(unit) % 4000)::INTEGER AS date, 'Fin' AS ministry
    FROM ({references})
"""
_FILES = """
    SELECT 'brieven/' || n || '.txt' AS path, sha256(n::VARCHAR) AS sha256, 8000 AS size, 'done' AS status
    FROM range({documents}) AS t(n)
"""
_RUN = "runs/made/tables-0"
_NUMBER = "TZ202604-152"  # stands in some


class Asked(NamedTuple):
    """A question as it is asked of ``extract query``: by name, with a value, or as SQL."""

    what: str
    question: str
    value: str | None = None


QUESTIONS = (
    Asked("most cited", "cited"),
    Asked("one number: where it stands", "number", _NUMBER),
    Asked("every number of a toezegging", "number"),
    Asked("numbers by type", "types"),
    Asked(
        "one number, counted in the rows by SQL",
        f"SELECT count(*) FROM \"references\" WHERE id = '{_NUMBER}'",
    ),
    Asked(
        "numbers by type, counted in the rows by SQL",
        'SELECT type, count(*), count(DISTINCT id) FROM "references" GROUP BY type',
    ),
)


def queries(results: Path, references: int) -> Iterator[Row]:
    """A row for each question, asked as ``extract query`` does it, the least of three; and what the table
    of numbers cost."""
    took = fill(results, references)
    yield Row(f"{references:,} references counted when all is new, CPU", took, "s")
    for asked in QUESTIONS:
        tries = [_asked(results, asked) for _ in range(3)]
        what = f"question to {references:,} references: {asked.what}"
        yield Row(f"{what}, CPU", min(used for used, _ in tries), "s", most=_MOST)
        yield Row("the same, wall", min(wall for _, wall in tries), "s")


def _asked(results: Path, asked: Asked) -> tuple[float, float]:
    """Seconds of processor time, of all threads, and of wall."""
    began, used = time.perf_counter(), time.process_time()
    with querying.asked(str(results), asked.question, value=asked.value) as answer:
        count = sum(1 for _ in answer.rows)
    assert count
    return time.process_time() - used, time.perf_counter() - began


def fill(results: Path, references: int) -> float:
    """Results with so many references, their documents and files. Gives the seconds of processor time that
    the table of numbers took."""
    store.open_(str(results), str(results))
    used: dict[str, int] = {}
    with ducks.memory() as duck:
        for number, first in enumerate(range(0, references, PART)):
            name = f"{number:024}"
            aside = results / parts.FOLDER / f"{parts.ASIDE}{name}"
            aside.mkdir(parents=True)
            last = min(references, first + PART)
            sql = _REFERENCES.format(each=_EACH, number=_NUMBER, first=first, last=last)
            _write(duck, "references", sql, aside)
            _write(duck, "documents", _DOCUMENTS.format(references=sql), aside)
            rows = {"references": last - first, "documents": (last - first) // _EACH}
            units = tuple(UnitOutcome(f"u{n}", ()) for n in range(first // _EACH, last // _EACH))
            place = os.fspath(results / parts.FOLDER / name)
            parts.finish(os.fspath(aside), place, units, rows, "made", "made")
            used[name] = SCHEMA
        folder = results / _RUN
        folder.mkdir(parents=True)
        _write(duck, "files", _FILES.format(documents=references // _EACH), folder)
    state = store.State(SCHEMA, "made", _RUN, used, {})
    began = time.process_time()
    counting.write(os.fspath(results), state, None, dict.fromkeys(used, PART))
    took = time.process_time() - began
    store.replace(os.fspath(results / "state.json"), msgspec.json.encode(state))
    return took


def _write(duck: Any, table: str, sql: str, folder: Path) -> None:
    """A table with all its columns; NULL where the select has none."""
    columns = [(column.name, column.type) for column in BY_NAME[table].columns]
    bare = ", ".join(f"NULL::{type_} AS {ducks.name(name)}" for name, type_ in columns)
    whole = f"SELECT {bare} WHERE false UNION ALL BY NAME ({sql})"
    file = ducks.text(os.fspath(folder / f"{table}.parquet"))
    ducks.run(duck, f"COPY ({whole}) TO {file} ({compacting.how(table)})")
