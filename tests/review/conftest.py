"""Databases of both kinds, and a server with one pair."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("starlette", reason="no extra 'review' here: pip install 'extractor[review]'")
pytest.importorskip("httpx", reason="no extra 'test' here: pip install 'extractor[test]'")

from sqlalchemy import Engine

from extractor.review import database, schema
from tests.review.databases import postgresql
from tests.review.running import CORPUS, Browser, Server, serving


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
def pair(tmp_path: Path) -> Path:
    """A folder with one annotated pair: a copy, since a review keeps its decisions there."""
    folder = tmp_path / "drinkwater"
    shutil.copytree(CORPUS / "01-ienw-drinkwater", folder)
    return folder


@pytest.fixture
def server(pair: Path) -> Iterator[Server]:
    with serving(pair, "--reviewer", "A. Bakker") as made:
        yield made


@pytest.fixture
def browser(server: Server) -> Browser:
    return Browser(server)
