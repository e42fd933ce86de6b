"""Kill -9 in the middle of saving: what the server acknowledged is there when it starts again."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import httpx

from tests.review.running import Browser, Server, serving


def _decide_until_dead(browser: Browser, seen: list[str], mark: str) -> None:
    """Decide on one item after the other, for ever; ``seen`` gets the reason of each that was
    acknowledged."""
    forms = {item: browser.form(item) for item in browser.items()}
    turn = 0
    try:
        while True:
            for form in forms.values():
                turn += 1
                data = {**form, "choice": "later", "reason": f"nr {turn}{mark}"}
                answer = browser.client.post(
                    "/pair/1/decide", data=data, headers={"X-Fragment": "1"}
                )
                assert answer.status_code == 200, answer.text
                seen.append(f"nr {turn}{mark}")
                form["revision"] = str(int(form["revision"]) + 1)
    except httpx.HTTPError:
        return


def _kill_while_saving(server: Server, least: int, mark: str = "") -> list[str]:
    browser = Browser(server)
    seen: list[str] = []
    thread = threading.Thread(target=_decide_until_dead, args=(browser, seen, mark))
    thread.start()
    until = time.monotonic() + 60
    while len(seen) < least and time.monotonic() < until:
        time.sleep(0.005)
    server.kill()
    thread.join()
    return seen


def test_nothing_acknowledged_is_lost(pair: Path) -> None:
    kept: list[str] = []
    # The reasons of each round are its own: the same decision again is none.
    for round_ in range(3):
        kept += [
            f"{round_}: {reason}"
            for reason in _kill_while_saving(Server(pair), 20, chr(97 + round_))
        ]
        with serving(pair) as again:
            log = Browser(again).log()
        reasons = [str(event["after"]["reason"]) for event in log]  # type: ignore[index]
        here = [reason.partition(": ")[2] for reason in kept if reason.startswith(f"{round_}:")]
        assert len(here) >= 20
        # One more may be there: saved, and killed before the answer went out.
        assert len(kept) <= len(log) <= len(kept) + round_ + 1
        assert set(here) <= set(reasons[: len(here) + 1])


def test_nothing_acknowledged_is_lost_in_postgresql(pair: Path, postgresql_address: str) -> None:
    seen = _kill_while_saving(Server(pair, "--database", postgresql_address), 20)
    with serving(pair, "--database", postgresql_address) as again:
        reasons = [event["after"]["reason"] for event in Browser(again).log()]  # type: ignore[index]
    assert len(seen) >= 20
    assert set(seen) <= set(reasons)
    assert len(reasons) <= len(seen) + 1
