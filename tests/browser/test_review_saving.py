"""The review page while a decision is on its way: nothing a reviewer does meanwhile is lost or goes astray."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("starlette", reason="no extra 'review' here: pip install '.[review]'")

from tests.browser.test_review import browser, now, page, settle, state
from tests.review.fixtures import pair, server

__all__ = ["browser", "page", "pair", "server"]  # fixtures

# A server that answers when the test says so.
HOLD = """() => {
    const ask = window.fetch, gates = [];
    window.fetch = async (...all) => {
        const answer = await ask(...all);
        await new Promise((go) => gates.push(go));
        return answer;
    };
    window.answer = async () => {
        while (!gates.length) await new Promise((go) => setTimeout(go, 10));
        gates.shift()();
    };
}"""
FOCUS = "[document.activeElement.tagName, document.activeElement.closest('.item')?.dataset.item]"
LEAVING = """() => {
    const leaving = new Event("beforeunload", { cancelable: true });
    dispatchEvent(leaving);
    return leaving.defaultPrevented;
}"""


@pytest.fixture
def slow(page: Any) -> Any:
    """The page of a pair with a slow server, on its first open item."""
    page.keyboard.press("n")
    page.evaluate(HOLD)
    return page


def answer(page: Any, item: str, wanted: str) -> None:
    page.evaluate("answer()")
    settle(page, item, wanted)


def said(page: Any) -> str:
    return str(page.locator("#said.hint").inner_text()).strip()


def test_a_reason_is_written_on_while_the_item_before_is_saved(slow: Any) -> None:
    one = now(slow)
    for key in "bno1":
        slow.keyboard.press(key)
    other = now(slow)
    slow.keyboard.type("in bijlage 2, en b, j, n, u")
    slow.keyboard.press("Home")
    slow.keyboard.type("staat ")
    answer(slow, one, "done")
    assert slow.evaluate(FOCUS) == ["TEXTAREA", other]
    slow.keyboard.type("wel ")  # where the caret was
    slow.keyboard.press("End")
    slow.keyboard.type(" zijn letters")
    slow.keyboard.press("Enter")
    answer(slow, other, "done")
    told = slow.locator(f"#i-{other} .told").inner_text()
    assert told.endswith(": staat wel in bijlage 2, en b, j, n, u zijn letters")
    assert slow.locator(".item[data-state=open]").count() == slow.locator(".item").count() - 2


def test_a_reason_is_written_on_while_its_own_item_is_saved(slow: Any) -> None:
    item = now(slow)
    for key in "bo1":
        slow.keyboard.press(key)
    slow.keyboard.type("bij nader ")
    answer(slow, item, "done")
    assert slow.evaluate(FOCUS) == ["TEXTAREA", item]
    slow.keyboard.type("inzien")
    slow.keyboard.press("Enter")
    slow.keyboard.press("j")  # the next key is for the page again
    slow.evaluate("answer()")
    slow.wait_for_selector(f"#i-{item} .told:has-text('bij nader inzien')")
    assert now(slow) != item
    assert slow.locator(f"#i-{item} details.more[open]").count() == 0


def test_decisions_made_faster_than_they_are_saved_all_count(slow: Any) -> None:
    made = []
    for _ in range(6):
        made.append(now(slow))
        slow.keyboard.press("b")
        slow.keyboard.press("n")
    assert len(set(made)) == 6
    assert "wordt bewaard" in slow.locator(f"#i-{made[5]} .state").evaluate(
        "e => getComputedStyle(e, '::after').content"
    )
    assert slow.evaluate(LEAVING), "who leaves now is warned"
    here = now(slow)
    for item in made:
        answer(slow, item, "done")
    assert now(slow) == here
    assert not slow.evaluate(LEAVING)
    slow.reload()
    assert [state(slow, item) for item in made] == ["done"] * 6
    slow.goto(slow.url.partition("#")[0] + "/history")
    links = slow.locator("tbody a").evaluate_all("all => all.map((a) => a.hash)")
    assert links == [f"#i-{item}" for item in reversed(made)]


def test_of_two_decisions_on_one_item_the_second_counts(slow: Any) -> None:
    item = now(slow)
    slow.keyboard.press("b")
    slow.keyboard.press("b")
    assert said(slow) == "Dit besluit wordt al bewaard."
    slow.keyboard.press("l")
    answer(slow, item, "done")
    answer(slow, item, "later")
    assert slow.locator(f"#i-{item} .note").count() == 0
    slow.keyboard.press("u")
    answer(slow, item, "done")


def test_what_was_undone_is_shown_unless_the_reviewer_went_on(slow: Any) -> None:
    one = now(slow)
    slow.keyboard.press("b")
    answer(slow, one, "done")
    slow.keyboard.press("n")
    slow.keyboard.press("u")
    answer(slow, one, "open")
    assert now(slow) == one
    slow.keyboard.press("b")
    answer(slow, one, "done")
    slow.keyboard.press("u")
    slow.keyboard.press("j")
    other = now(slow)
    answer(slow, one, "open")
    assert now(slow) == other != one
    assert slow.evaluate(FOCUS) == ["LI", other]


def test_a_decision_that_did_not_arrive_is_not_forgotten(page: Any) -> None:
    page.keyboard.press("n")
    lost = now(page)
    page.route("**/decide", lambda route: route.abort("connectionrefused"), times=1)
    page.keyboard.press("b")
    page.keyboard.press("n")
    other = now(page)
    page.keyboard.press("b")
    settle(page, other, "done")
    assert state(page, lost) == "open"
    assert "Niet bewaard" in page.locator("#note").inner_text()
    assert "Niet bewaard" in page.locator(f"#i-{lost} .note").inner_text()
    page.locator("#note a").click()
    assert now(page) == lost
    page.keyboard.press("b")
    settle(page, lost, "done")
    assert page.locator("#note").is_hidden()
    assert page.locator(f"#i-{lost} .note").count() == 0


def test_a_conflict_elsewhere_on_the_page_is_pointed_at(slow: Any) -> None:
    one = now(slow)
    second = slow.context.new_page()
    second.goto(slow.url)
    second.locator(f'#i-{one} button[value="later"]').click()
    settle(second, one, "later")
    slow.keyboard.press("b")
    slow.keyboard.press("n")
    answer(slow, one, "later")
    assert "intussen is hierover onder uw naam beslist" in slow.locator("#note").inner_text()
    slow.locator("#note a").click()
    assert now(slow) == one
    assert slow.locator("#note").is_hidden(), "the item itself says it"
    assert (
        "intussen is hierover onder uw naam beslist" in slow.locator(f"#i-{one} .note").inner_text()
    )


def test_a_key_that_does_nothing_says_so(page: Any) -> None:
    page.keyboard.press("b")
    assert said(page) == "Kies eerst een item, met j of n."
    page.keyboard.press("j")
    assert page.locator("#said.hint").count() == 0
    page.keyboard.press("k")
    assert said(page) == "Dit is het eerste item."
    page.locator(".item:not(:has(button[value=accept]))").first.locator(".head").click()
    page.keyboard.press("a")
    assert said(page) == "Aanvaarden kan hier niet."
    assert page.locator(".item details.more[open]").count() == 0
    page.locator(".item").last.locator(".head").click()
    for key in "o4":
        page.keyboard.press(key)
    assert said(page) == "Dit oordeel is er bij dit item niet."
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    assert said(page) == "Dit is het laatste item."
