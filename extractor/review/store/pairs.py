"""The pairs, by the key that their files give them."""

from __future__ import annotations

from sqlalchemy import Engine, insert, select
from sqlalchemy.exc import IntegrityError

from extractor.review.schema import pairs
from extractor.review.store.transactions import reading


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
        with reading(engine) as connection:
            id_ = connection.scalar(wanted)
    assert id_ is not None
    return int(id_)
