"""The versions of a pair, each with its files and findings, and the items of the newest."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, Engine, delete, insert, select, update

from extractor.review.items import Row
from extractor.review.schema import items, versions
from extractor.review.store import counts
from extractor.review.store.transactions import ConflictError, newest_of, now, reading


class Version(NamedTuple):
    number: int
    who: str
    at: str
    brief_name: str


class Stored(NamedTuple):
    """A version as it is kept: the files, and both documents and the findings encoded."""

    who: str
    program: str
    lang: str
    brief_sha: str
    nota_sha: str
    brief_name: str
    nota_name: str
    brief_file: bytes
    nota_file: bytes
    brief: bytes
    nota: bytes
    found: bytes


def add_version(
    engine: Engine, pair: int, stored: Stored, rows: tuple[Row, ...], after: int | None
) -> int:
    """Keep a new version; ``after`` is the number of the one that it was made from, None for the first.
    Raises ConflictError when another came in between."""
    with engine.begin() as connection:
        newest = newest_of(connection, pair)
        if newest != after:
            raise ConflictError("version")
        number = (newest or 0) + 1
        connection.execute(
            insert(versions).values(pair=pair, number=number, at=now(), **stored._asdict())
        )
        _put_items(connection, pair, rows)
        return number


def judge_anew(
    engine: Engine, pair: int, number: int, stored: Stored, rows: tuple[Row, ...]
) -> None:
    """Put the findings of another program or language in place of those of the newest version; does
    nothing when it is no longer the newest."""
    with engine.begin() as connection:
        if newest_of(connection, pair) == number:
            connection.execute(
                update(versions)
                .where(versions.c.pair == pair, versions.c.number == number)
                .values(**stored._asdict())
            )
            _put_items(connection, pair, rows)


def known(engine: Engine, pair: int) -> list[tuple[int, str, str, str, str]]:
    """(number, letter's digest, nota's digest, program, language) of every version, oldest first."""
    c = versions.c
    with reading(engine) as connection:
        found = connection.execute(
            select(c.number, c.brief_sha, c.nota_sha, c.program, c.lang)
            .where(c.pair == pair)
            .order_by(c.number)
        )
        return [(r[0], r[1], r[2], r[3], r[4]) for r in found]


def stored(engine: Engine, pair: int, number: int) -> Stored | None:
    with reading(engine) as connection:
        row = connection.execute(
            select(*(versions.c[name] for name in Stored._fields)).where(
                versions.c.pair == pair, versions.c.number == number
            )
        ).first()
    return None if row is None else Stored(*row)


def listed(engine: Engine, pair: int) -> list[Version]:
    """The versions of a pair, newest first."""
    c = versions.c
    with reading(engine) as connection:
        found = connection.execute(
            select(c.number, c.who, c.at, c.brief_name)
            .where(c.pair == pair)
            .order_by(c.number.desc())
        )
        return [Version(*row) for row in found]


def newest(engine: Engine, pair: int) -> int | None:
    with reading(engine) as connection:
        return newest_of(connection, pair, lock=False)


def _put_items(connection: Connection, pair: int, rows: tuple[Row, ...]) -> None:
    connection.execute(delete(items).where(items.c.pair == pair))
    if rows:
        connection.execute(insert(items), [_item(pair, i, row) for i, row in enumerate(rows)])
    counts.renew(connection, pair)


def _item(pair: int, place: int, row: Row) -> dict[str, object]:
    return {
        "pair": pair,
        "item": row.id,
        "place": place,
        "grp": row.group,
        "verdict": row.verdict,
        "flagged": int(row.is_flagged),
        "what": row.what,
        "text": row.text,
        "evidence": row.evidence,
    }
