"""The table ``numbers`` of a state, written when it is published.

What only grew since the state before is counted in what came; else all is counted, some parts at a time,
so that memory stays small.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from extractor.audit import ducks, numbers, parts, store, views
from extractor.audit.columns import SCHEMA

FILE = f"{numbers.NAME}.parquet"
_ROWS = 1_000_000  # references that are counted at once


def write(
    results: str, state: store.State, was: store.State | None, rows: Mapping[str, int]
) -> None:
    """Write the table into the folder of the state. ``was``: a state whose counts may be built on;
    ``rows``: how many references each part has. Raises OSError."""
    folder = os.path.join(results, state.tables)
    path = os.path.join(folder, FILE)
    base = _base(results, state, was)
    old = was.parts if was is not None and base is not None else {}
    fresh = [name for name in state.parts if name not in old and rows.get(name)]
    if base is not None and not fresh:
        shutil.copyfile(base, path)
        return
    spill = os.path.join(folder, "spill")
    try:
        with ducks.memory(threads=1, spill=spill) as duck:
            ducks.run(duck, f"CREATE TABLE lots AS {_lot(base)}")
            for number, lot in enumerate(_lots(fresh, rows), 1):
                _count(duck, results, _only(state, lot), number)
            sql = f"COPY ({numbers.added('lots')}) TO {ducks.text(path)}"
            ducks.run(duck, f"{sql} (FORMAT parquet, COMPRESSION zstd)")
    finally:
        shutil.rmtree(spill, ignore_errors=True)


def _base(results: str, state: store.State, was: store.State | None) -> str | None:
    """The counts of ``was``, if they are whole and nothing that they count has gone."""
    if was is None or was.schema != SCHEMA or FILE not in was.digests:
        return None
    for name in was.parts:
        if name not in state.parts or was.dead.get(name) != state.dead.get(name):
            return None
    path = os.path.join(results, was.tables, FILE)
    return path if parts.digest(path) == was.digests[FILE] else None


def _lot(base: str | None) -> str:
    """The first counts: of the base, or none."""
    if base is None:
        return f"SELECT 0 AS lot, * FROM {_NONE} WHERE false"
    return f"SELECT 0 AS lot, * FROM read_parquet({ducks.text(base)})"


_NONE = (
    "(SELECT NULL::VARCHAR AS type, NULL::VARCHAR AS id, 0 AS mentions, 0 AS documents, 0 AS in_all,"
    " NULL::DATE AS first, NULL::DATE AS last, NULL::VARCHAR AS url)"
)


def _lots(names: Iterable[str], rows: Mapping[str, int]) -> Iterator[list[str]]:
    """The parts in lots of about as many rows."""
    lot: list[str] = []
    count = 0
    for name in names:
        lot.append(name)
        count += rows[name]
        if count >= _ROWS:
            yield lot
            lot, count = [], 0
    if lot:
        yield lot


def _only(state: store.State, names: Iterable[str]) -> store.State:
    wanted = {name: state.parts[name] for name in names}
    dead = {name: units for name, units in state.dead.items() if name in wanted}
    return replace(state, parts=wanted, dead=dead, before=None)


def _count(duck: object, results: str, state: store.State, number: int) -> None:
    """Add the counts of one lot."""
    schema = f"lot{number}"
    ducks.run(duck, f"CREATE SCHEMA {schema}")
    for sql in views.schema(results, state, f"{schema}."):
        ducks.run(duck, sql)
    ducks.run(duck, f"INSERT INTO lots SELECT {number}, * FROM ({numbers.counted(f'{schema}.')})")
