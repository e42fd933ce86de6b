"""A real browser for the tests in this folder.

Without Playwright, Chromium or axe-core they skip and say so; with EXTRACTOR_CI=1, where all three are
installed on purpose, a missing one is a failure.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"


def missing(what: str) -> None:
    """Skip the test, or fail where nothing may be missing."""
    if os.environ.get("EXTRACTOR_CI") == "1":
        pytest.fail(f"{what}; EXTRACTOR_CI=1 asks for it")
    pytest.skip(what)


@pytest.fixture(scope="package")
def chromium() -> Iterator[Any]:
    """A started browser; it ends with this folder, since its event loop would be in the way of other tests."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("playwright is not installed")
    path = os.environ.get("EXTRACTOR_CHROMIUM") or next(
        filter(None, map(shutil.which, _NAMES)), None
    )
    if path is None:
        missing("chromium is not installed")
    with sync_playwright() as playwright:
        # A container runs as root and has little shared memory.
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core, to be run in a page."""
    path = Path(os.environ.get("EXTRACTOR_AXE", _AXE))
    if not path.is_file():
        missing(f"axe-core is not installed ({path})")
    return path.read_text("utf-8")


@pytest.fixture(scope="session")
def pictures() -> Path | None:
    """Where screenshots are kept to be looked at; None where nobody asked for them."""
    folder = os.environ.get("EXTRACTOR_PICTURES")
    if folder is None:
        return None
    Path(folder).mkdir(parents=True, exist_ok=True)
    return Path(folder)
