"""The rows behind a number: the first of them, and the question that gives all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct

LONGEST = 220  # characters of a cell; the question gives all


class Rows(Struct, frozen=True, gc=False):
    """``key`` is where the number leads to. ``kind`` colours the heading."""

    key: str
    title: str
    count: int
    sql: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    kind: str = ""


class Group(Struct, frozen=True, gc=False):
    """Rows under one heading."""

    key: str
    title: str
    parts: tuple[Rows, ...]


# The letters and notas that count now, each pair once.
_PAIRS = "(SELECT pair, min(brief_path) AS letter FROM pairs GROUP BY pair) AS p"
ITEMS = (
    "SELECT c.text, c.ids, p.letter FROM coverage AS c JOIN "
    f"{_PAIRS} USING (pair) JOIN documents AS d ON d.sha256 = c.brief_sha256"
    " WHERE {} ORDER BY letter, c.start"
)
TERMS = (
    "SELECT due, text, letter FROM ("
    "SELECT p.due, p.text, (SELECT min(path) FROM files WHERE sha256 = p.sha256) AS letter"
    " FROM promises AS p UNION ALL SELECT c.due, c.text, p.letter FROM coverage AS c JOIN "
    f"{_PAIRS} USING (pair) WHERE c.verdict <> 'covered') WHERE {{}} ORDER BY ALL"
)


def shown(value: object) -> str:
    """A cell as text, cut where it is long."""
    if value is None:
        return ""
    if isinstance(value, list):
        value = ", ".join(map(str, value))
    if isinstance(value, date):
        return value.isoformat()
    text = " ".join(str(value).split())
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def asked(
    duck: Any,
    key: str,
    title: str,
    sql: str,
    columns: Sequence[str],
    most: int,
    kind: str = "",
    kept: str | None = None,
) -> Rows:
    """The rows of one question. ``kept`` asks the same of what was read before."""
    run = kept or sql
    count = duck.execute(f"SELECT count(*) FROM ({run})").fetchone()[0]
    found = duck.execute(f"SELECT * FROM ({run}) LIMIT {most}").fetchall() if count else []
    return Rows(key, title, count, sql, tuple(columns), _cells(found), kind)


def grouped(
    duck: Any, sql: str, most: int
) -> dict[tuple[str, ...], tuple[int, tuple[tuple[str, ...], ...]]]:
    """By key how many rows there are, and the first. ``sql`` selects two columns of keys, then the cells; it
    is read once, however many keys there are."""
    found: dict[tuple[str, ...], tuple[int, list[Any]]] = defaultdict(lambda: (0, []))
    for row in duck.execute(
        f"""
        WITH all_ AS ({sql}),
        numbered AS (
            SELECT *, count(*) OVER (PARTITION BY one, two) AS many,
                   row_number() OVER (PARTITION BY one, two ORDER BY letter, text) AS nr FROM all_
        )
        SELECT * FROM numbered WHERE nr <= {most} ORDER BY one, two, nr
        """
    ).fetchall():
        one, two, *cells, many, _ = row
        found[one, two] = (many, [*found[one, two][1], cells])
    return {key: (many, _cells(some)) for key, (many, some) in found.items()}


def _cells(found: Sequence[Sequence[Any]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(map(shown, row)) for row in found)
