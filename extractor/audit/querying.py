"""Questions to the results, read only."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from extractor.audit import ducks, store, views
from extractor.audit.questions import BY_NAME
from extractor.messages import InputError

_READS = ("SELECT", "EXPLAIN")


class Answer(NamedTuple):
    """``rows`` come as they are read, so that a large answer takes little memory."""

    columns: Sequence[str]
    rows: Iterator[tuple[Any, ...]]


@contextmanager
def asked(
    results: str, question: str, day: str | None = None, value: str | None = None
) -> Iterator[Answer]:
    """The answer to SQL or to a ready question by its name. ``day`` (ISO 8601) stands for today;
    ``value`` is what some ready questions are asked about.

    Raises InputError: A013 no results, A019 more than reading or more than one question, A020 what
    DuckDB says of the SQL.
    """
    ready = BY_NAME.get(question.strip())
    sql = question
    if ready is not None:
        sql = ready.sql.replace("{today}", day or time.strftime("%Y-%m-%d"))
        if value is not None and ready.one:
            sql = ready.one.replace("{value}", ducks.text(value))
    duckdb = ducks.library()
    with views.opened(results) as duck:
        try:
            if ready is not None and "before." in sql and not _has_before(results):
                yield Answer((), iter(()))
                return
            statements = duckdb.extract_statements(sql)
            if len(statements) != 1 or statements[0].type.name not in _READS:
                raise InputError("A019", "query")
            cursor = duck.execute(statements[0])
            columns = [column[0] for column in cursor.description or ()]
            yield Answer(columns, _rows(cursor))
        except duckdb.Error as error:
            why = " ".join(str(error).split("\n\n")[0].split())
            raise InputError("A020", "query", why=why) from None


def _rows(cursor: Any) -> Iterator[tuple[Any, ...]]:
    while some := cursor.fetchmany(1000):
        yield from some


def _has_before(results: str) -> bool:
    state = store.state(results)
    return state is not None and state.before is not None
