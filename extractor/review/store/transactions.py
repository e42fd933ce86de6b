"""What every write and read shares: conflicts, the clock, and which version of a pair is the newest."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, func, select

from extractor.review.schema import pairs, versions


class ConflictError(Exception):
    """Somebody else was first. ``why`` is "revision" (another decision), "version" (a new version of
    the letter), "undo" (another decision since the one to undo) or "gone" (no such item)."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def reading(engine: Engine) -> Any:
    """A transaction that only reads: it waits for no writer."""
    return engine.connect().execution_options(reads=True)


def newest_of(connection: Connection, pair: int, *, lock: bool = True) -> int | None:
    """The number of the newest version. Locks the pair, so that it stays the newest until the end of
    the transaction (SQLite has one writer at a time anyway)."""
    if lock:
        connection.execute(select(pairs.c.id).where(pairs.c.id == pair).with_for_update())
    number: int | None = connection.scalar(
        select(func.max(versions.c.number)).where(versions.c.pair == pair)
    )
    return number
