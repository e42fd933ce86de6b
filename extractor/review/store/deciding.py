"""Decisions: what counts now for each item, the log of all that was decided, and taking back."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, and_, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from extractor.review.decisions import NOTHING, Choice, Standing
from extractor.review.items import Row
from extractor.review.schema import decisions, standing
from extractor.review.store import counts
from extractor.review.store.transactions import ConflictError, newest_of, now, reading


class Event(NamedTuple):
    """One decision with what was before it."""

    item: str
    what: str
    version: int
    who: str
    at: str
    before: Choice
    after: Choice
    is_undo: bool


def standings(engine: Engine, pair: int) -> dict[str, Standing]:
    """What counts now, by item; also of items that are no longer there."""
    with reading(engine) as connection:
        found = connection.execute(select(standing).where(standing.c.pair == pair)).all()
    return {row.item: _standing(row) for row in found}


def history(engine: Engine, pair: int) -> list[Event]:
    """All that was decided, newest first."""
    with reading(engine) as connection:
        found = connection.execute(
            select(decisions).where(decisions.c.pair == pair).order_by(decisions.c.id.desc())
        ).all()
    return [
        Event(
            row.item,
            row.what,
            row.version,
            row.who,
            row.at,
            Choice(row.before_choice, row.before_verdict, row.before_reason),
            Choice(row.choice, row.verdict, row.reason),
            row.undoes is not None,
        )
        for row in found
    ]


def decide(
    engine: Engine, pair: int, version: int, revision: int, row: Row, made: Choice, who: str
) -> Standing:
    """Keep a decision on the item as it stands in ``version``. The very same by the same reviewer on the
    same text is no new one: it keeps its revision, and an undo has nothing of it to take back. Raises
    ConflictError."""
    try:
        with engine.begin() as connection:
            if newest_of(connection, pair) != version:
                raise ConflictError("version")
            before = _current(connection, pair, row.id)
            if (before.revision if before else 0) != revision:
                raise ConflictError("revision")
            ground = (row.text, row.evidence, row.verdict)
            if before and (before.made, before.who, before[5:8]) == (made, who, ground):
                return before
            after = Standing(
                row.id,
                revision + 1,
                made,
                who,
                now(),
                row.text,
                row.evidence,
                row.verdict,
                row.what,
            )
            _write(connection, pair, version, before, after, who, after.at, None)
    except IntegrityError:
        raise ConflictError("revision") from None
    return after


def undo(engine: Engine, pair: int, who: str) -> Standing | None:
    """Take back the last decision of this reviewer on this pair: what counted before it counts again.
    None when there is nothing to undo. Raises ConflictError when somebody decided since."""
    d = decisions.c
    undone = select(d.undoes).where(d.pair == pair, d.undoes.is_not(None))
    made = and_(d.pair == pair, d.undoes.is_(None), d.id.not_in(undone))
    try:
        with engine.begin() as connection:
            version = newest_of(connection, pair)
            target = connection.execute(
                select(decisions).where(made, d.who == who).order_by(d.id.desc()).limit(1)
            ).first()
            if target is None or version is None:
                return None
            of_item = and_(made, d.item == target.item)
            if connection.scalar(select(func.count()).where(of_item, d.id > target.id)):
                raise ConflictError("undo")
            before = _current(connection, pair, target.item)
            assert before is not None  # it was decided
            earlier = connection.execute(
                select(decisions).where(of_item, d.id < target.id).order_by(d.id.desc()).limit(1)
            ).first()
            after = _standing(earlier or target)._replace(revision=before.revision + 1)
            if earlier is None:
                after = after._replace(made=NOTHING)
            _write(connection, pair, version, before, after, who, now(), target.id)
    except IntegrityError:
        raise ConflictError("undo") from None
    return after


def _current(connection: Connection, pair: int, item: str) -> Standing | None:
    row = connection.execute(
        select(standing).where(standing.c.pair == pair, standing.c.item == item)
    ).first()
    return None if row is None else _standing(row)


def _standing(row: Any) -> Standing:
    return Standing(
        row.item,
        row.revision,
        Choice(row.choice, row.verdict, row.reason),
        row.who,
        row.at,
        row.text,
        row.evidence,
        row.seen,
        row.what,
    )


def _write(
    connection: Connection,
    pair: int,
    version: int,
    before: Standing | None,
    after: Standing,
    who: str,
    at: str,
    undoes: int | None,
) -> None:
    was = before.made if before else NOTHING
    same = {
        "revision": after.revision,
        **after.made._asdict(),
        "text": after.text,
        "evidence": after.evidence,
        "seen": after.seen,
        "what": after.what,
    }
    connection.execute(
        insert(decisions).values(
            pair=pair,
            item=after.item,
            version=version,
            who=who,
            at=at,
            before_choice=was.choice,
            before_verdict=was.verdict,
            before_reason=was.reason,
            undoes=undoes,
            **same,
        )
    )
    current = {**same, "who": after.who, "at": after.at}
    if before is None:
        connection.execute(insert(standing).values(pair=pair, item=after.item, **current))
    else:
        connection.execute(
            update(standing)
            .where(standing.c.pair == pair, standing.c.item == after.item)
            .values(**current)
        )
    counts.renew(connection, pair)
