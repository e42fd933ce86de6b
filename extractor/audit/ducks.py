"""The door to DuckDB: imported late, small, and without a way to the network."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from extractor.messages import InputError


def library() -> Any:
    """DuckDB. Raises InputError where it is not installed."""
    try:
        return import_module("duckdb")
    except ModuleNotFoundError:
        raise InputError("A001", "audit", what="duckdb") from None


@contextmanager
def memory(
    threads: int | None = None, path: str = ":memory:", spill: str | None = None
) -> Iterator[Any]:
    """A connection to a database of its own, in memory unless ``path`` names a new file. ``spill``: a
    folder for what does not fit in memory."""
    config: dict[str, Any] = {
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
    }
    if threads:
        config |= {"threads": threads, "memory_limit": "1GB", "preserve_insertion_order": True}
    if spill:
        config |= {"temp_directory": spill}
    duckdb = library()
    try:
        duck = duckdb.connect(path, config=config)
    except duckdb.IOException as error:
        raise _refused(error) from None
    try:
        yield duck
    finally:
        duck.close()


def run(duck: Any, sql: str) -> Any:
    """Execute. Raises OSError when the disk would not have it."""
    duckdb = library()
    try:
        return duck.execute(sql)
    # A write that fails at the end of a statement is said as a commit that failed.
    except (duckdb.IOException, duckdb.TransactionException, duckdb.FatalException) as error:
        raise _refused(error) from None


def _refused(error: Exception) -> OSError:
    return OSError(None, str(error).splitlines()[0])


def text(value: str) -> str:
    """A string as SQL has it."""
    return "'" + value.replace("'", "''") + "'"


def name(value: str) -> str:
    """A name as SQL has it."""
    return '"' + value.replace('"', '""') + '"'
