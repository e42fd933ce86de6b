"""DuckDB views over the parts that count: the tables as ``columns`` documents them."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from extractor.audit import ducks, numbers, parts, store
from extractor.audit.columns import TABLES, Table
from extractor.messages import InputError

DATABASE = "audit.duckdb"
BEFORE = "before"  # the same tables as the run before left them


def statements(results: str, state: store.State) -> list[str]:
    """The SQL that makes the tables of a state, and under ``before`` those of the run before."""
    made = schema(results, state, "")
    if state.before is not None:
        made += [f"CREATE SCHEMA {BEFORE}", *schema(results, state.before, f"{BEFORE}.")]
    return made


def schema(results: str, state: store.State, where: str) -> list[str]:
    """The SQL that makes the tables of a state. ``where``: the schema for them, with its dot."""
    made = [f"CREATE TABLE {where}dead (part VARCHAR, unit VARCHAR)"]
    rows = [
        f"({ducks.text(part)}, {ducks.text(unit)})"
        for part, units in state.dead.items()
        for unit in units
    ]
    made += [
        f"INSERT INTO {where}dead VALUES {', '.join(rows[at : at + 1000])}"
        for at in range(0, len(rows), 1000)
    ]
    return made + [
        f'CREATE VIEW {where}"{table.name}" AS {_select(results, state, table, where)}'
        for table in TABLES
    ]


def _select(results: str, state: store.State, table: Table, where: str) -> str:
    if not table.parts:
        path = os.path.join(results, state.tables, f"{table.name}.parquet")
        if os.path.exists(path):
            return _read(table, [path], state.schema)
        # Results of before this table came: slower, and the same.
        return numbers.counted(where) if table.name == numbers.NAME else _nothing(table)
    whole: dict[int, list[str]] = defaultdict(list)
    partly: dict[int, list[str]] = defaultdict(list)
    for part, number in state.parts.items():
        path = os.path.join(results, parts.FOLDER, part, f"{table.name}.parquet")
        if os.path.exists(path):
            (partly if state.dead.get(part) else whole)[number].append(path)
    selects = [_read(table, paths, number) for number, paths in whole.items()]
    selects += [
        f"{_read(table, paths, number, filename=True)} AS p WHERE NOT EXISTS (FROM {where}dead AS d"
        " WHERE d.unit = p.unit AND d.part = string_split(replace(p.filename, '\\', '/'), '/')[-2])"
        for number, paths in partly.items()
    ]
    return " UNION ALL ".join(selects) or _nothing(table)


def _read(table: Table, paths: list[str], number: int, filename: bool = False) -> str:
    """A select of files of the schema with this number; columns that came later are NULL there."""
    columns = ", ".join(
        ducks.name(c.name) if c.since <= number else f"NULL::{c.type} AS {ducks.name(c.name)}"
        for c in table.columns
    )
    files = ", ".join(ducks.text(os.path.abspath(path)) for path in paths)
    more = ", filename=true" if filename else ""
    return f"SELECT {columns} FROM read_parquet([{files}]{more})"


def _nothing(table: Table) -> str:
    columns = ", ".join(f"NULL::{c.type} AS {ducks.name(c.name)}" for c in table.columns)
    return f"SELECT {columns} WHERE false"


def publish(results: str, state: store.State) -> None:
    """Make ``audit.duckdb`` anew, beside the old one and then in its place: who has that open keeps it."""
    aside = os.path.join(results, f".{DATABASE}.{os.getpid()}")
    _remove(aside)
    try:
        with ducks.memory(path=aside) as duck:
            for sql in statements(results, state):
                ducks.run(duck, sql)
        os.replace(aside, os.path.join(results, DATABASE))
    finally:
        _remove(aside)


def _remove(aside: str) -> None:
    for path in (aside, f"{aside}.wal"):
        if os.path.exists(path):
            os.unlink(path)


@contextmanager
def opened(results: str, threads: int | None = None) -> Iterator[Any]:
    """A connection with the tables as they count now, that can read the results and nothing else.
    Raises InputError: A013 where there are none, A022 where they are damaged."""
    store.check(results)
    state = store.state(results)
    if state is None:
        raise InputError("A013", results)
    with ducks.memory() as duck:
        try:
            for sql in statements(results, state):
                ducks.run(duck, sql)
        except ducks.library().Error:
            raise InputError("A022", results) from None
        if threads:
            ducks.run(duck, f"SET threads={threads}")
        ducks.run(duck, f"SET allowed_directories=[{ducks.text(os.path.abspath(results))}]")
        ducks.run(duck, "SET enable_external_access=false")
        ducks.run(duck, "SET lock_configuration=true")
        yield duck
