"""How far every pair is. The counts are kept, so that a list of a thousand pairs is read as it stands
instead of being added up from all their items."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, and_, case, delete, func, insert, select

from extractor.review.decisions import DECIDED, LATER
from extractor.review.schema import counts, items, pairs, standing
from extractor.review.store.transactions import newest_of, reading


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


_SAME = and_(
    standing.c.text == items.c.text,
    standing.c.evidence == items.c.evidence,
    standing.c.seen == items.c.verdict,
)
_DECIDED = standing.c.choice.in_(DECIDED)
_OPEN = func.coalesce(standing.c.choice, "").not_in(DECIDED)


def _sum(condition: Any) -> Any:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


# As ``decisions.state`` has it.
_COUNTED = select(
    func.count(items.c.item).label("total"),
    _sum(and_(_DECIDED, _SAME)).label("done"),
    _sum(and_(_OPEN, items.c.flagged == 1)).label("flagged"),
    _sum(standing.c.choice == LATER).label("later"),
    _sum(and_(_DECIDED, ~_SAME)).label("stale"),
).select_from(
    items.outerjoin(
        standing, and_(standing.c.pair == items.c.pair, standing.c.item == items.c.item)
    )
)
_LISTED = (
    select(
        pairs.c.id,
        pairs.c.name,
        counts.c.version,
        *(func.coalesce(counts.c[name], 0) for name in Progress._fields[3:]),
    )
    .select_from(pairs.outerjoin(counts, counts.c.pair == pairs.c.id))
    .order_by(pairs.c.name, pairs.c.id)
)


def progress(engine: Engine, only: int | None = None) -> list[Progress]:
    """Every pair with how far it is, by name; ``only`` for one."""
    query = _LISTED if only is None else _LISTED.where(pairs.c.id == only)
    with reading(engine) as connection:
        return list(map(Progress._make, connection.execute(query)))


def renew(connection: Connection, pair: int) -> None:
    """Count a pair again, in the transaction of what changed it, which holds the pair."""
    counted = connection.execute(_COUNTED.where(items.c.pair == pair)).one()
    connection.execute(delete(counts).where(counts.c.pair == pair))
    connection.execute(
        insert(counts).values(pair=pair, version=newest_of(connection, pair), **counted._mapping)
    )
