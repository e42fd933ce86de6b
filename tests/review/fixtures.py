"""A pair of the corpus and its server, for the tests with and without a browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.review.running import CORPUS, Server, serving


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
