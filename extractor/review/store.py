"""Keeping decisions: what counts for each item, and everything that ever happened to it.

Every write is one transaction. Whoever writes says which revision of the item and which version of
the letter they saw; when another was there first they get ``ConflictError``, and nothing is written.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, and_, case, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from extractor.review.decisions import DECIDED, LATER, NOTHING, Choice, Standing
from extractor.review.items import Row
from extractor.review.schema import decisions, items, pairs, standing, versions


class ConflictError(Exception):
    """Somebody else was first. ``why`` is "revision" (another decision), "version" (a new version of
    the letter), "undo" (another decision since the one to undo) or "gone" (no such item)."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Progress(NamedTuple):
    """A pair in the list. ``done`` counts decisions that still hold, ``flagged`` the open items that
    need a look, ``stale`` those to be judged anew."""

    id: int
    name: str
    version: int | None
    total: int
    done: int
    flagged: int
    later: int
    stale: int


class Version(NamedTuple):
    number: int
    who: str
    at: str
    brief_name: str


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


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def add_pair(engine: Engine, key: str, name: str) -> int:
    """The id of the pair with this key, made when it is new."""
    wanted = select(pairs.c.id).where(pairs.c.key == key)
    try:
        with engine.begin() as connection:
            id_ = connection.scalar(wanted)
            if id_ is None:
                connection.execute(insert(pairs).values(key=key, name=name))
                id_ = connection.scalar(wanted)
    except IntegrityError:  # two programs began at once
        with _reading(engine) as connection:
            id_ = connection.scalar(wanted)
    assert id_ is not None
    return int(id_)


def add_version(
    engine: Engine, pair: int, stored: Stored, rows: tuple[Row, ...], after: int | None
) -> int:
    """Keep a new version; ``after`` is the number of the one that it was made from, None for the first.
    Raises ConflictError when another came in between."""
    with engine.begin() as connection:
        newest = _newest(connection, pair)
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
        if _newest(connection, pair) == number:
            connection.execute(
                update(versions)
                .where(versions.c.pair == pair, versions.c.number == number)
                .values(**stored._asdict())
            )
            _put_items(connection, pair, rows)


def known(engine: Engine, pair: int) -> list[tuple[int, str, str, str, str]]:
    """(number, letter's digest, nota's digest, program, language) of every version, oldest first."""
    c = versions.c
    with _reading(engine) as connection:
        found = connection.execute(
            select(c.number, c.brief_sha, c.nota_sha, c.program, c.lang)
            .where(c.pair == pair)
            .order_by(c.number)
        )
        return [(r[0], r[1], r[2], r[3], r[4]) for r in found]


def stored(engine: Engine, pair: int, number: int) -> Stored | None:
    with _reading(engine) as connection:
        row = connection.execute(
            select(*(versions.c[name] for name in Stored._fields)).where(
                versions.c.pair == pair, versions.c.number == number
            )
        ).first()
    return None if row is None else Stored(*row)


def listed(engine: Engine, pair: int) -> list[Version]:
    """The versions of a pair, newest first."""
    c = versions.c
    with _reading(engine) as connection:
        found = connection.execute(
            select(c.number, c.who, c.at, c.brief_name)
            .where(c.pair == pair)
            .order_by(c.number.desc())
        )
        return [Version(*row) for row in found]


def newest(engine: Engine, pair: int) -> int | None:
    with _reading(engine) as connection:
        return _newest(connection, pair, lock=False)


def progress(engine: Engine, only: int | None = None) -> list[Progress]:
    """Every pair with how far it is, by name; ``only`` for one."""
    same = and_(
        standing.c.text == items.c.text,
        standing.c.evidence == items.c.evidence,
        standing.c.seen == items.c.verdict,
    )
    decided = standing.c.choice.in_(DECIDED)

    def count(condition: Any) -> Any:
        return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

    undecided = func.coalesce(standing.c.choice, "").not_in(DECIDED)
    counted = (
        select(
            items.c.pair,
            func.count(items.c.item).label("total"),
            count(and_(decided, same)).label("done"),
            count(and_(undecided, items.c.flagged == 1)).label("flagged"),
            count(standing.c.choice == LATER).label("later"),
            count(and_(decided, ~same)).label("stale"),
        )
        .select_from(
            items.outerjoin(
                standing, and_(standing.c.pair == items.c.pair, standing.c.item == items.c.item)
            )
        )
        .group_by(items.c.pair)
    )
    last = select(versions.c.pair, func.max(versions.c.number).label("number")).group_by(
        versions.c.pair
    )
    if only is not None:
        counted, last = counted.where(items.c.pair == only), last.where(versions.c.pair == only)
    c, v = counted.subquery(), last.subquery()
    query = (
        select(
            pairs.c.id,
            pairs.c.name,
            v.c.number,
            c.c.total,
            c.c.done,
            c.c.flagged,
            c.c.later,
            c.c.stale,
        )
        .select_from(
            pairs.outerjoin(v, v.c.pair == pairs.c.id).outerjoin(c, c.c.pair == pairs.c.id)
        )
        .order_by(pairs.c.name, pairs.c.id)
    )
    if only is not None:
        query = query.where(pairs.c.id == only)
    with _reading(engine) as connection:
        return [
            Progress(r[0], r[1], r[2], *(n or 0 for n in r[3:])) for r in connection.execute(query)
        ]


def standings(engine: Engine, pair: int) -> dict[str, Standing]:
    """What counts now, by item; also of items that are no longer there."""
    with _reading(engine) as connection:
        found = connection.execute(select(standing).where(standing.c.pair == pair)).all()
    return {row.item: _standing(row) for row in found}


def history(engine: Engine, pair: int) -> list[Event]:
    """All that was decided, newest first."""
    with _reading(engine) as connection:
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
    """Keep a decision on the item as it stands in ``version``. Raises ConflictError."""
    try:
        with engine.begin() as connection:
            if _newest(connection, pair) != version:
                raise ConflictError("version")
            before = _current(connection, pair, row.id)
            if (before.revision if before else 0) != revision:
                raise ConflictError("revision")
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
    counts = and_(d.pair == pair, d.undoes.is_(None), d.id.not_in(undone))
    try:
        with engine.begin() as connection:
            version = _newest(connection, pair)
            target = connection.execute(
                select(decisions).where(counts, d.who == who).order_by(d.id.desc()).limit(1)
            ).first()
            if target is None or version is None:
                return None
            of_item = and_(counts, d.item == target.item)
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


def _reading(engine: Engine) -> Any:
    """A transaction that only reads: it waits for no writer."""
    return engine.connect().execution_options(reads=True)


def _newest(connection: Connection, pair: int, *, lock: bool = True) -> int | None:
    """The number of the newest version. Locks the pair, so that it stays the newest until the end of
    the transaction (SQLite has one writer at a time anyway)."""
    if lock:
        connection.execute(select(pairs.c.id).where(pairs.c.id == pair).with_for_update())
    number: int | None = connection.scalar(
        select(func.max(versions.c.number)).where(versions.c.pair == pair)
    )
    return number


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
    counts = {**same, "who": after.who, "at": after.at}
    if before is None:
        connection.execute(insert(standing).values(pair=pair, item=after.item, **counts))
    else:
        connection.execute(
            update(standing)
            .where(standing.c.pair == pair, standing.c.item == after.item)
            .values(**counts)
        )


def _put_items(connection: Connection, pair: int, rows: tuple[Row, ...]) -> None:
    connection.execute(delete(items).where(items.c.pair == pair))
    if rows:
        connection.execute(insert(items), [_item(pair, i, row) for i, row in enumerate(rows)])


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
