"""The register reads the results of audits, which need DuckDB."""

from __future__ import annotations

from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.audit.running import audit, folder_of
from tests.register import letters

if TYPE_CHECKING:
    from extractor.register.values import Register

_HERE = Path(__file__).parent
AUTUMN = date(2026, 9, 1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if find_spec("duckdb") is None:
        for item in items:
            if item.path.is_relative_to(_HERE):
                item.add_marker(pytest.mark.skip(reason="needs DuckDB: pip install -e '.[audit]'"))


@pytest.fixture(scope="session")
def two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The results of an audit of the two letters."""
    place = tmp_path_factory.mktemp("havens")
    letters.write(place / "brieven")
    audit(place / "brieven", place / "uit")
    return place / "uit"


@pytest.fixture(scope="session")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The results of an audit of three pairs of the corpus."""
    place = tmp_path_factory.mktemp("paren")
    audit(folder_of(place / "brieven", 3), place / "uit")
    return place / "uit"


@pytest.fixture(scope="session")
def autumn(two: Path) -> Register:
    """The two letters as they stood on 1 September."""
    from extractor.register import building

    return building.build(str(two), AUTUMN)
