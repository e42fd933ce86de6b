"""The reports in a real browser: what a reader does with them, in both themes and at every width."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import extractor
from extractor.baseline import NOTHING
from extractor.reports.html import write, write_document
from extractor.reports.outputs import Checked

PAIR = Path(__file__).parents[2] / "corpus" / "01-ienw-drinkwater"
WIDTHS = {"desk": (1440, 900), "laptop": (1000, 760), "phone": (320, 640)}
SHOWN = "(key) => [...document.querySelectorAll(`mark[data-keys~='${key}']`)].map((m) => {"
IN_SIGHT = (
    SHOWN + " const p = m.closest('.text').getBoundingClientRect(), r = m.getBoundingClientRect();"
    " return [m.closest('.pane').id, r.top >= p.top - 1 && r.top < Math.min(p.bottom, innerHeight)]; })"
)

Opened = Callable[..., Any]


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The reports of a pair, in both languages, and of a letter, as addresses."""
    folder = tmp_path_factory.mktemp("verslagen")
    letter, memo = extractor.read(PAIR / "brief.txt"), extractor.read(PAIR / "nota.md")
    made = {}
    for lang in ("nl", "en"):
        found = extractor.check(letter, memo, lang)
        path = folder / f"{lang}.html"
        write(Checked(found, letter, memo, "brief.txt", "nota.md", NOTHING, lang), str(path))
        made[lang] = path.as_uri()
    path = folder / "brief.html"
    write_document(letter, extractor.extract(letter), str(path), "nl", "brief.txt")
    made["brief"] = path.as_uri()
    return made


@pytest.fixture
def opened(chromium: Any, reports: dict[str, str]) -> Iterator[Opened]:
    """Open a report: name, width, theme and part. A request or an error fails the test."""
    contexts, asked, wrong = [], [], []

    def start(
        name: str, width: str = "desk", theme: str = "light", part: str = "", **how: Any
    ) -> Any:
        wide, high = WIDTHS[width]
        context = chromium.new_context(
            viewport={"width": wide, "height": high}, color_scheme=theme, reduced_motion="reduce", **how
        )  # fmt: skip
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(reports[name] + part)
        return page

    yield start
    for context in contexts:
        context.close()
    assert wrong == []
    assert [url for url in asked if not url.startswith("file://")] == []
    assert len(asked) == len(contexts)  # the file itself, and nothing beside it


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["nl", "en", "brief"])
def test_axe_finds_nothing(
    opened: Opened, axe: str, pictures: Path | None, name: str, width: str, theme: str
) -> None:
    page = opened(name, width, theme)
    first = page.locator("[data-key] button.show, [data-key] a.place").first
    if width != "phone":
        first.click()
    if pictures is not None:
        page.screenshot(path=pictures / f"report-{name}-{width}-{theme}.png")
    page.evaluate(axe)
    violations = page.evaluate("axe.run().then((result) => result.violations)")
    told = [(v["id"], v["nodes"][0]["target"], v["nodes"][0]["failureSummary"]) for v in violations]
    assert told == []


@pytest.mark.parametrize("name", ["nl", "en"])
def test_what_is_clicked_is_large_enough_at_every_width(
    opened: Opened, axe: str, name: str
) -> None:
    """What wraps under something else comes close to it, and at which width differs by language."""
    page = opened(name)
    page.evaluate(axe)
    for width in (320, 768, 1000, 1050, 1280, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        found = page.evaluate("axe.run(document, {runOnly: ['wcag22aa']})")
        assert [(width, n["html"]) for v in found["violations"] for n in v["nodes"]] == []
        assert page.evaluate("document.documentElement.scrollWidth") == width
        low = page.evaluate(
            "[...document.querySelectorAll('.officials a, .officials button')].filter("
            "(e) => e.offsetParent && e.getBoundingClientRect().height < 24).map((e) => e.textContent)"
        )
        assert low == [], width


@pytest.mark.parametrize("name", ["nl", "en", "brief"])
def test_on_a_phone_nothing_scrolls_sideways(opened: Opened, name: str) -> None:
    page = opened(name, "phone")
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_text_enlarged_to_twice_its_size_still_fits(opened: Opened) -> None:
    page = opened("nl", "laptop")
    page.set_viewport_size(
        {"width": 500, "height": 400}
    )  # what zooming to 200 % leaves of a window
    assert page.evaluate("document.documentElement.scrollWidth") == 500


@pytest.mark.parametrize("width", ["desk", "laptop"])
def test_a_click_on_an_item_brings_both_texts_to_it(opened: Opened, width: str) -> None:
    page = opened("nl", width)
    item = page.locator("article.item.covered").nth(1)
    key = item.get_attribute("data-key")
    item.locator("blockquote").first.click()
    assert "on" in (item.get_attribute("class") or "").split()
    places = page.evaluate(IN_SIGHT, key)
    for side in ("nota", "brief"):
        assert next(seen for pane, seen in places if pane == side), (side, places)


def test_a_click_in_the_text_leads_to_the_item(opened: Opened) -> None:
    page = opened("nl")
    mark = page.locator("#brief mark.covered").last
    key = (mark.get_attribute("data-keys") or "").split()[0]
    mark.scroll_into_view_if_needed()
    mark.click()
    item = page.locator(f"[data-key='{key}']")
    assert "on" in (item.get_attribute("class") or "").split()
    assert item.evaluate("e => e.getBoundingClientRect().top < innerHeight")


def test_everything_can_be_done_by_keyboard(opened: Opened) -> None:
    page = opened("nl")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Naar de items"
    page.keyboard.press("Enter")
    for _ in range(4):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('button.show')"):
            break
    held = "document.activeElement.closest('[data-key]').dataset.key"
    assert page.evaluate(held) == "i1"
    for key, expected in (("ArrowDown", "i2"), ("j", "i3"), ("k", "i2"), ("ArrowUp", "i1"), ("ArrowUp", "i1"), ("j", "i2")):  # fmt: skip
        page.keyboard.press(key)
        assert page.evaluate(held) == expected
    assert [seen for _, seen in page.evaluate(IN_SIGHT, "i2")].count(True) >= 2
    page.locator("#brief .text").focus()
    page.keyboard.press("j")  # single keys mean nothing outside the buttons
    page.keyboard.press("Escape")
    assert page.evaluate(held) == "i2"


def test_on_a_phone_a_place_leads_to_the_text_and_back(opened: Opened) -> None:
    page = opened("nl", "phone")
    page.locator("#i2 a.place").first.click()
    badge = page.locator("#nota a.badge[href='#i2']")
    assert badge.evaluate("e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight }")  # fmt: skip
    badge.click()
    top = page.locator("#i2").evaluate("e => e.getBoundingClientRect().top")
    assert -1 <= top < 640


def test_without_script_the_links_still_lead_there_and_back(opened: Opened) -> None:
    page = opened("nl", java_script_enabled=False)
    assert page.locator("button:visible").count() == 0
    page.locator("#i1 a.place").first.click()
    assert page.url.endswith("#nota-i1")
    page.locator("#nota a.badge[href='#i1']").click()
    assert page.url.endswith("#i1")


def test_a_citation_is_copied(opened: Opened) -> None:
    page = opened("nl", permissions=["clipboard-read", "clipboard-write"])
    page.locator("button.copy").first.click()
    page.wait_for_function("document.getElementById('status').textContent !== ''")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator("button.copy").first.get_attribute("data-copy")
    assert page.locator("#status").text_content() == f"Gekopieerd: {copied}"


def test_an_address_with_an_item_in_it_opens_there(opened: Opened) -> None:
    page = opened("nl", part="#i3")
    assert "on" in (page.locator("#i3").get_attribute("class") or "").split()


def test_targets_are_large_enough_to_hit(opened: Opened) -> None:
    """24 by 24 for what stands by itself; a link in a sentence is as high as its line."""
    page = opened("nl")
    small = page.evaluate(
        "[...document.querySelectorAll('button, .strip a, a.place')].filter((e) => e.offsetParent)"
        ".map((e) => [e.textContent, e.getBoundingClientRect()])"
        ".filter(([, r]) => r.height < 24 || r.width < 24).map(([t]) => t)"
    )
    assert small == []


def test_on_paper_everything_is_there_and_nothing_to_click(opened: Opened) -> None:
    page = opened("nl", theme="dark")
    page.emulate_media(media="print")
    assert page.locator("button:visible").count() == 0
    heights = page.evaluate(
        "[...document.querySelectorAll('.text')].map((e) => e.scrollHeight - e.clientHeight)"
    )
    assert max(heights) <= 0  # no text is hidden behind a scroll bar
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(26, 32, 39)"
    pdf = page.pdf(format="A4")
    assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ") + pdf.count(b"/Type /Page/") > 3


def test_the_figure_keeps_within_its_lane(opened: Opened) -> None:
    for width in WIDTHS:
        page = opened("brief", width)
        outside = page.evaluate(
            "[...document.querySelectorAll('.lane rect')].filter((r) => {"
            " const a = r.getBoundingClientRect(), b = r.ownerSVGElement.getBoundingClientRect();"
            " return a.left < b.left - 3 || a.right > b.right + 3; }).length"
        )
        assert outside == 0
        assert page.locator(".lane rect").count() > 50


WHOLE = (  # the words of an element that stand on more than one line
    "(root) => { const cut = [], walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);"
    " for (let node; (node = walk.nextNode());) for (const m of node.data.matchAll(/[\\p{L}\\d]+/gu)) {"
    " const range = document.createRange();"
    " range.setStart(node, m.index); range.setEnd(node, m.index + m[0].length);"
    " if (new Set([...range.getClientRects()].map((r) => Math.round(r.top))).size > 1) cut.push(m[0]); }"
    " return cut; }"
)


@pytest.mark.parametrize("width", [320, 400, 768, 1000, 1440])
def test_no_word_of_a_table_or_a_heading_is_cut(chromium: Any, width: int, tmp_path: Path) -> None:
    table = (
        "\n\n| Volgnummer | Onderwerp | Toezegging | Verantwoordelijke directie |\n|---|---|---|---|\n"
        "| 1 | Meetpunten | U stuurt de Kamer een overzicht van de meetpunten. | Waterkwaliteitsbeleid |\n"
        "| 2 | Tarieven | U informeert de Kamer over de drinkwatertarieven. |"
        f" https://voorbeeld.example/{'een-adres-zonder-einde-' * 8} |\n"
    )
    nota = (PAIR / "nota.md").read_text("utf-8") + table
    letter, memo = (
        extractor.read((PAIR / "brief.txt").read_bytes(), "brief.txt", kind="brief"),
        extractor.read(nota.encode(), "nota.md", kind="nota"),
    )
    found = extractor.check(letter, memo, "nl")
    path = tmp_path / "lang.html"
    long = "/thuis/map van mij/" + "2026-06-22_ontwerpnota_commissiedebat_drinkwater_versie_" * 3
    write(Checked(found, letter, memo, f"{long}b.txt", f"{long}n.md", NOTHING), str(path))
    page = chromium.new_page(viewport={"width": width, "height": 900})
    page.goto(path.as_uri())
    shown = page.locator("table.rows", has_text="Volgnummer")
    assert shown.count() == 1
    rows = "table.rows:has-text('Volgnummer') tr"
    for place in (f"{rows}:nth-child(1)", f"{rows}:nth-child(2)", ".pane > .head h2"):
        for each in page.locator(place).all():
            assert each.evaluate(WHOLE) == [], (place, width)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert "map van mij" not in page.content()
    page.close()
