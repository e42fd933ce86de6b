"""Databases of both kinds, and a server with one pair."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("starlette", reason="no extra 'review' here: pip install '.[review]'")
pytest.importorskip("httpx", reason="no extra 'test' here: pip install '.[test]'")

from sqlalchemy import Engine

from extractor.review import database, schema
from tests.review.databases import postgresql
from tests.review.fixtures import pair, server
from tests.review.running import Browser, Server

__all__ = ["pair", "server"]  # fixtures


@pytest.fixture(scope="session")
def postgresql_address() -> Iterator[str]:
    with postgresql() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database: a path or an address."""
    if request.param == "sqlite":
        yield str(tmp_path / "kept.sqlite")
        return
    address: str = request.getfixturevalue("postgresql_address")
    yield address
    engine = database.open_(address)
    schema.metadata.drop_all(engine)
    engine.dispose()


@pytest.fixture
def engine(where: str) -> Iterator[Engine]:
    made = database.open_(where)
    yield made
    made.dispose()


@pytest.fixture
def browser(server: Server) -> Browser:
    return Browser(server)
