"""The report of an audit and the pages of its register in a real browser: both themes, wide and narrow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

WIDTHS = {"desk": (1200, 900), "phone": (320, 640)}
PAGES = ("report", "register", "ministry", "member")

Opened = Callable[..., Any]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The addresses of the report and of the register's pages, of three pairs and a broken file."""
    if find_spec("duckdb") is None:
        pytest.skip("needs DuckDB: pip install -e '.[audit]'")
    from extractor.audit import report
    from extractor.register import building, html
    from tests.audit.running import PAIRS, audit, folder_of

    place = tmp_path_factory.mktemp("audit")
    folder = folder_of(place / "brieven", 3, of=PAIRS)
    (folder / "leeg.txt").write_bytes(b"")
    results = place / "uit"
    audit(folder, results)
    made = {"report": Path(report.write(str(results), "nl", date(2026, 9, 1)))}
    html.write(building.build(str(results), date(2026, 9, 1)), str(place / "register"), "nl")
    made["register"] = place / "register" / "index.html"
    for kind in ("ministry", "member"):
        made[kind] = min((place / "register").glob(f"{kind}-*.html"))
    return {name: path.as_uri() for name, path in made.items()}


@pytest.fixture
def opened(chromium: Any, pages: dict[str, str]) -> Iterator[Opened]:
    """Open a page by name, width and theme. A request or an error fails the test."""
    contexts, asked, wrong = [], [], []

    def start(name: str, width: str = "desk", theme: str = "light") -> Any:
        wide, high = WIDTHS[width]
        context = chromium.new_context(
            viewport={"width": wide, "height": high}, color_scheme=theme, java_script_enabled=True
        )
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(pages[name])
        return page

    yield start
    for context in contexts:
        context.close()
    assert wrong == []
    assert len(asked) == len(contexts)  # each file itself, and nothing beside it


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(
    opened: Opened, axe: str, pictures: Path | None, name: str, width: str, theme: str
) -> None:
    page = opened(name, width, theme)
    if pictures is not None:
        page.screenshot(path=pictures / f"audit-{name}-{width}-{theme}.png")
    # What is folded is read too.
    page.evaluate("document.querySelectorAll('details').forEach((e) => { e.open = true; })")
    page.evaluate(axe)
    violations = page.evaluate("axe.run().then((result) => result.violations)")
    told = [(v["id"], v["nodes"][0]["target"], v["nodes"][0]["failureSummary"]) for v in violations]
    assert told == []


@pytest.mark.parametrize("name", PAGES)
def test_on_a_phone_nothing_scrolls_sideways(opened: Opened, name: str) -> None:
    page = opened(name, "phone")
    page.evaluate("document.querySelectorAll('details').forEach((e) => { e.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_a_number_leads_to_its_rows(opened: Opened) -> None:
    page = opened("report", "desk")
    link = page.locator(".counts a").first
    count = link.locator(".n").text_content()
    link.click()
    target = page.locator(page.evaluate("location.hash"))
    assert target.locator(".count").text_content() == count
    assert target.evaluate(
        "e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight; }"
    )


def test_a_page_of_the_register_leads_back(opened: Opened) -> None:
    page = opened("register", "desk")
    assert page.locator("a[href^='ministry-']").count() > 0
    assert opened("ministry").locator("a[href='index.html']").count() > 0
