"""The review page in a real browser: decide by keyboard, reload, a crash, a new letter, an export."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("starlette", reason="no extra 'review' here: pip install '.[review]'")

from tests.review.fixtures import pair, server
from tests.review.running import Server, serving

__all__ = ["pair", "server"]  # fixtures

WIDTHS = {"wide": (1440, 900), "phone": (360, 740)}


@pytest.fixture
def browser(chromium: Any) -> Any:
    return chromium


@pytest.fixture
def page(browser: Any, server: Server) -> Iterator[Any]:
    """The page of the pair, come in by the link; no error may show in the browser's own log."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="nl-NL")
    made = context.new_page()
    faults: list[str] = []
    made.on("pageerror", lambda error: faults.append(str(error)))
    made.on("console", lambda m: faults.append(m.text) if m.type == "error" else None)
    made.goto(server.link)
    made.wait_for_url("**/pair/1")
    yield made
    context.close()
    # A conflict has status 409 and a killed server refuses: the browser calls both an error.
    meant = ("status of 4", "ERR_CONNECTION", "ERR_EMPTY", "ERR_SOCKET")
    assert [fault for fault in faults if not any(one in fault for one in meant)] == []


def state(page: Any, item: str) -> str:
    return str(page.locator(f"#i-{item}").get_attribute("data-state"))


def now(page: Any) -> str:
    return str(page.locator(".item.now").get_attribute("data-item"))


def settle(page: Any, item: str, wanted: str) -> None:
    page.wait_for_selector(f'#i-{item}[data-state="{wanted}"]')


def violations(page: Any, axe: str) -> list[str]:
    """What axe-core has against the page: its own choice of rules, and WCAG 2.2 level A and AA."""
    page.evaluate(axe)
    asked = ("", "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}")
    return [
        f"{v['id']}: {v['help']} {[n['html'][:120] for n in v['nodes']][:3]}"
        for options in asked
        for v in page.evaluate(f"axe.run({', '.join(filter(None, ('document', options)))})")[
            "violations"
        ]
    ]


def test_what_is_flagged_comes_first_and_is_found_in_both_texts(page: Any) -> None:
    first = page.locator(".item").first
    assert "geen tegenhanger gevonden" in first.inner_text()
    page.locator(".item").nth(1).click()
    marks = page.locator("mark.now")
    assert marks.count() >= 2
    assert page.locator("#nota mark.now").first.is_visible()
    assert page.locator("#brief mark.now").first.is_visible()


def test_everything_by_keyboard_and_there_after_a_reload(page: Any) -> None:
    page.keyboard.press("n")
    one = now(page)
    page.keyboard.press("b")
    settle(page, one, "done")
    page.keyboard.press("n")
    other = now(page)
    assert other != one
    page.keyboard.press("o")
    page.keyboard.press("1")
    page.keyboard.type("staat in bijlage 2; b, j en u zijn hier letters")
    page.keyboard.press("Enter")
    settle(page, other, "done")
    page.keyboard.press("j")
    third = now(page)
    page.keyboard.press("l")
    settle(page, third, "later")
    page.keyboard.press("u")
    settle(page, third, "open")
    page.reload()
    assert [state(page, item) for item in (one, other, third)] == ["done", "done", "open"]
    assert "b, j en u zijn hier letters" in page.locator(f"#i-{other}").inner_text()
    assert re.search(r"Beoordeeld 2/\d+", page.locator("#progress").inner_text())


def test_a_digit_means_the_same_verdict_everywhere(page: Any) -> None:
    chosen = {}
    for verdict in ("missing", "partial", "covered"):
        item = page.locator(f".item:has(.verdict.v-{verdict})").first
        item.click(position={"x": 3, "y": 3})
        for digit in "124":
            page.keyboard.press("o")
            page.keyboard.press(digit)
            chosen[verdict, digit] = item.locator("select").input_value()
            if chosen[verdict, digit] == "":
                assert "geeft het programma al" in page.locator("#said.hint").inner_text()
            item.locator("select").select_option("")
            page.keyboard.press("Escape")
    words = {"1": "covered", "2": "partial", "4": "missing"}
    assert chosen == {
        (verdict, digit): "" if words[digit] == verdict else words[digit]
        for verdict, digit in chosen
    }


def test_keys_can_be_turned_off(page: Any) -> None:
    page.keyboard.press("j")
    item = now(page)
    page.locator("#keys summary").click()
    page.locator("#use-keys").uncheck()
    page.locator(f"#i-{item}").focus()
    page.keyboard.press("l")
    page.keyboard.press("j")
    assert (now(page), state(page, item)) == (item, "open")


def test_a_conflict_is_shown_and_the_words_are_kept(page: Any) -> None:
    page.locator(".item").first.wait_for()
    item = str(page.locator(".item").first.get_attribute("data-item"))
    second = page.context.new_page()
    second.goto(page.url)
    second.locator(f'#i-{item} button[value="confirm"]').click()
    settle(second, item, "done")
    own = page.locator(f"#i-{item}")
    own.locator("summary").click()
    own.locator("select").select_option("covered")
    own.locator("textarea").fill("staat er wel degelijk")
    own.locator('button[value="overrule"]').click()
    page.wait_for_selector(f"#i-{item} .note")
    assert "onder uw naam beslist, in een ander venster" in own.inner_text()
    assert own.locator("textarea").input_value() == "staat er wel degelijk"
    own.locator('button[value="overrule"]').click()  # having seen it: now it is a decision
    page.wait_for_selector(f"#i-{item} .told:has-text('ander oordeel')")


def test_a_crash_in_between_loses_nothing(
    page: Any, server: Server, pair: Path, browser: Any
) -> None:
    page.keyboard.press("n")
    item = now(page)
    page.keyboard.press("b")
    settle(page, item, "done")
    server.kill()
    page.keyboard.press("j")
    page.keyboard.press("l")
    page.wait_for_selector("#note:not([hidden])")
    assert "Niet bewaard" in page.locator("#note").inner_text()
    with serving(pair) as again:
        later = browser.new_page()
        later.goto(again.link)
        later.wait_for_url("**/pair/1")
        assert state(later, item) == "done"
        later.close()


def test_a_new_letter_dropped_on_the_page(page: Any, pair: Path, tmp_path: Path) -> None:
    text = (pair / "brief.txt").read_text("utf-8")
    cut = re.sub(r"(?s)Nieuwe aansluitingen.*?Zuiniger met", "Zuiniger met", text)
    transfer = page.evaluate_handle(
        """text => {
            const carried = new DataTransfer();
            carried.items.add(new File([text], 'brief <v2>.txt', {type: 'text/plain'}));
            return carried;
        }""",
        cut,
    )
    page.dispatch_event("#brief", "drop", {"dataTransfer": transfer})
    page.locator("#upload button").click()
    page.wait_for_url("**/changes")
    assert "brief <v2>.txt" in page.locator("main").inner_text()
    assert "geen tegenhanger gevonden" in page.locator("main").inner_text()


@pytest.mark.parametrize("width", [1100, 1280, 1440])
def test_the_toolbar_stays_where_it_is_when_there_is_more_to_count(page: Any, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    places = (
        "['.tools', '#keys', '#undo', '.sides'].map((s) => document.querySelector(s))"
        ".map((e) => [e.getBoundingClientRect().left, e.getBoundingClientRect().top])"
    )
    before = page.evaluate(places)
    tops = [top for _, top in before[1:3]]
    assert max(tops) - min(tops) < 15, "one row"
    for key in "lb":
        page.keyboard.press("n")
        item = now(page)
        page.keyboard.press(key)
        settle(page, item, {"l": "later", "b": "done"}[key])
    assert "Later 1" in page.locator("#progress").inner_text()
    assert page.evaluate(places) == before


@pytest.mark.parametrize("width", [1440, 1280, 1120, 1024, 768, 320])
def test_what_a_menu_opens_is_on_the_screen(page: Any, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    for menu in ("details.who", "#export", "#upload", "#keys"):
        button = page.locator(f"{menu} > summary")
        button.click()
        page.wait_for_function(
            "(menu) => document.querySelector(`${menu} > :not(summary)`).style.left", arg=menu
        )
        box = page.locator(f"{menu} > :not(summary)").bounding_box()
        own = button.bounding_box()
        assert 0 <= box["x"] <= width - box["width"], menu
        # It hangs from its own button: right below it, and not beside it.
        assert 0 <= box["y"] - own["y"] - own["height"] <= 8, menu
        assert own["x"] - box["width"] < box["x"] < own["x"] + own["width"], menu
        button.click()


@pytest.mark.parametrize("width", [1440, 1000, 900, 768, 320])
def test_no_word_of_a_table_is_cut_into_bits(page: Any, server: Server, width: int) -> None:
    """A day or a verdict in a column too narrow for it would stand there letter by letter."""
    page.locator(".who summary").click()
    page.locator(".who input[name=name]").fill(
        "Q"
    )  # a column as narrow as its name, not as its head
    with page.expect_navigation():
        page.locator(".who input[name=name]").press("Enter")
    page.keyboard.press("n")
    item = now(page)
    for key, wanted in (("b", "done"), ("l", "later")):
        page.keyboard.press(key)
        settle(page, item, wanted)
    page.keyboard.press("o")
    page.keyboard.press("1")
    page.keyboard.type(
        "staat in het hoofdstuk over de drinkwatertarieven, onder leveringszekerheid " * 3
    )
    page.keyboard.press("Enter")
    settle(page, item, "done")
    page.set_viewport_size({"width": width, "height": 900})
    for path in ("history", "changes"):
        page.goto(f"{server.base}/pair/1/{path}")
        lines = page.evaluate(
            """[...document.querySelectorAll('td, th')].filter((e) => e.offsetWidth).map((e) => {
                const range = document.createRange();
                return [...document.createTreeWalker(e, NodeFilter.SHOW_TEXT).nextNode()?.data.matchAll(/\\S+/g) ?? []]
                    .filter(([word]) => word.length < 20).map((found) => {
                        const text = document.createTreeWalker(e, NodeFilter.SHOW_TEXT).nextNode();
                        range.setStart(text, found.index);
                        range.setEnd(text, found.index + found[0].length);
                        return [found[0], new Set([...range.getClientRects()].map((r) => r.top)).size];
                    });
            }).flat()"""
        )
        assert len(lines) > 3
        assert [word for word, count in lines if count > 1] == [], path
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_the_same_again_is_no_new_decision_and_undo_shows(page: Any, server: Server) -> None:
    page.keyboard.press("n")
    item = now(page)
    page.keyboard.press("b")
    settle(page, item, "done")
    page.keyboard.press("b")
    page.wait_for_selector("#said.hint:has-text('stond er al')")
    page.keyboard.press("u")
    settle(page, item, "open")
    page.goto(f"{server.base}/pair/1/history")
    assert page.locator("tbody tr").count() == 2  # confirmed, and undone


def test_an_earlier_reason_is_there_to_be_written_over(page: Any) -> None:
    page.keyboard.press("n")
    item = now(page)
    for reason in ("eerst zo", "nu anders"):
        page.keyboard.press("o")
        page.keyboard.press("1")
        page.keyboard.type(reason)
        page.keyboard.press("Enter")
        page.wait_for_selector(f"#i-{item} .told:has-text('{reason}')")
    assert "eerst zo" not in page.locator(f"#i-{item} .told").inner_text()
    page.locator(f"#i-{item} .more summary").click()
    page.locator(f"#i-{item} textarea").click()
    page.keyboard.type("met de muis")
    assert page.locator(f"#i-{item} textarea").input_value() == "met de muis"


def test_on_a_phone_the_list_says_all_of_a_pair(page: Any, server: Server) -> None:
    page.set_viewport_size({"width": 320, "height": 740})
    page.goto(server.base)
    cells = page.locator(".pairs tbody td.n")
    assert [cells.nth(i).is_visible() for i in range(3)] == [True] * 3
    named = page.evaluate(
        "[...document.querySelectorAll('.pairs tbody td.n')].map((e) => getComputedStyle(e, '::before').content)"
    )
    heads = page.evaluate(
        "[...document.querySelectorAll('.pairs thead th.n')].map((e) => e.textContent)"
    )
    assert named == [f'"{head}: "' for head in heads]


def test_a_workbook_to_take_along_opens(page: Any, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip(
        "openpyxl", reason="no extra 'report' here: pip install '.[report]'"
    )
    page.keyboard.press("n")
    item = now(page)
    page.keyboard.press("a")
    page.keyboard.type("komt in de volgende brief")
    page.keyboard.press("Enter")
    settle(page, item, "done")
    page.locator("#export summary").click()
    with page.expect_download() as waiting:
        page.locator('a[href$="/export/xlsx"]').click()
    target = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(target)
    assert target.name == "drinkwater-review.xlsx"
    sheet = openpyxl.load_workbook(target)["Dekking"]
    heads, *rows = sheet.iter_rows(values_only=True)
    (decided,) = [
        dict(zip(heads, row, strict=True)) for row in rows if row[heads.index("Id")] == item
    ]
    assert decided["Oordeel"] == "geaccepteerd"
    assert decided["Reden"] == "komt in de volgende brief"
    assert decided["Uitkomst"] == "✗ geen tegenhanger gevonden"  # what the program says stays
    assert sheet.tables["Dekking"].autoFilter is not None


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_is_accessible_and_fits(
    page: Any, axe: str, pictures: Path | None, server: Server, scheme: str, width: str
) -> None:
    wide, high = WIDTHS[width]
    page.set_viewport_size({"width": wide, "height": high})
    page.emulate_media(color_scheme=scheme)
    for name, path in (
        ("pair", "/pair/1"),
        ("list", "/"),
        ("changes", "/pair/1/changes"),
        ("history", "/pair/1/history"),
    ):
        page.goto(server.base + path)
        if name == "pair":
            page.locator(".item").nth(1).click()
            page.locator(".item.now summary").click()
        assert page.evaluate("document.documentElement.scrollWidth") <= wide, name
        assert violations(page, axe) == [], name
        if pictures:
            page.screenshot(path=pictures / f"review-{name}-{scheme}-{width}.png")


def test_a_long_item_is_there_whole_and_within_reach(
    browser: Any, axe: str, pair: Path, pictures: Path | None
) -> None:
    """Of a text in a box of its own that scrolls, who has only a keyboard would see the beginning."""
    nota = pair / "nota.md"
    text = nota.read_text("utf-8")
    short = "brengt in beeld hoeveel huishoudens en boerenbedrijven"
    assert text.count(short) == 1
    places = ", ".join(
        f"de gemeenten ten zuiden van kanaalvak {n} en hun waterschap" for n in range(1, 19)
    )
    nota.write_text(
        text.replace(
            short, f"brengt samen met {places} in beeld hoeveel huishoudens en boerenbedrijven"
        )
    )
    with serving(pair, "--reviewer", "A. Bakker") as server:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.goto(server.link)
        page.wait_for_url("**/pair/1")
        item = page.locator(".item", has_text="kanaalvak 18")
        assert "PFAS wordt onderzocht" in item.locator(".text").inner_text()
        cut = page.evaluate(
            "[...document.querySelectorAll('.item *')].filter((e) => e.scrollHeight > e.clientHeight + 1"
            " && getComputedStyle(e).overflowY !== 'visible').map((e) => e.className)"
        )
        assert cut == []
        assert violations(page, axe) == []
        if pictures:
            item.scroll_into_view_if_needed()
            page.screenshot(path=pictures / "review-long.png")
        page.close()


def test_the_page_works_without_script(browser: Any, server: Server) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server.link)
    page.wait_for_url("**/pair/1")
    item = str(page.locator(".item").first.get_attribute("data-item"))
    page.locator(f'#i-{item} button[value="later"]').click()
    page.wait_for_url(f"**/pair/1#i-{item}")
    assert state(page, item) == "later"
    context.close()
