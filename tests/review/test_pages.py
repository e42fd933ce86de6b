"""A reviewer's day with a real server: look, decide, disagree, undo, bring a new letter, restart."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.review.running import Browser, Server, serving

RTL = "\u202e"


def flagged(browser: Browser) -> str:
    """The first item of the page: one without counterpart."""
    return browser.items()[0]


def test_the_page_shows_both_texts_and_every_item(browser: Browser) -> None:
    page = browser.page()
    assert "Lozingen aan de bron" in page
    assert "Politieke context" in page
    assert "geen tegenhanger gevonden" in page
    assert len(browser.items("open")) == len(browser.items()) > 10
    for anchor in re.findall(r'href="#([nb]-[^"]+)"', page):
        assert f'id="{anchor}"' in page


def test_a_decision_is_kept_and_shown(browser: Browser) -> None:
    item = flagged(browser)
    answer = browser.decide(item, "overrule", "covered", "staat in de bijlage")
    assert answer.status_code == 200
    assert "staat in de bijlage" in answer.json()["item"]
    assert browser.items("done") == [item]
    (event,) = browser.log()
    assert (event["who"], event["item"]) == ("A. Bakker", item)
    assert event["before"] == {"choice": "", "verdict": "", "reason": ""}
    assert event["after"] == {
        "choice": "overrule",
        "verdict": "covered",
        "reason": "staat in de bijlage",
    }
    assert "staat in de bijlage" in browser.page("/pair/1/history")


def test_without_a_script_the_forms_work_too(browser: Browser) -> None:
    item = flagged(browser)
    data = {**browser.form(item), "choice": "later"}
    answer = browser.client.post("/pair/1/decide", data=data)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/pair/1#i-{item}")
    assert browser.items("later") == [item]


def test_what_changed_tells_why_a_decision_on_the_same_item_lapsed(
    browser: Browser, pair: Path
) -> None:
    item = flagged(browser)
    browser.decide(item, "confirm")
    browser.upload("v2.txt", (pair / "brief.txt").read_bytes() + b"\nNog een zin.\n")
    page = browser.page("/pair/1/changes")
    assert re.search(
        r"\d+ ongewijzigd; bij één daarvan is het besluit toch opnieuw te beoordelen", page
    )
    own = page.partition('id="stale"')[2]
    assert f"#i-{item}" in own
    assert "bevestigd door A. Bakker" in own
    assert "waar geen tegenhanger gevonden is, telt elke wijziging" in own


@pytest.mark.parametrize(
    ("choice", "verdict", "reason"),
    [("overrule", "covered", ""), ("overrule", "", "toch"), ("accept", "", " "), ("weg", "", "")],
)
def test_what_lacks_something_is_not_kept(
    browser: Browser, choice: str, verdict: str, reason: str
) -> None:
    answer = browser.decide(flagged(browser), choice, verdict, reason)
    assert answer.status_code == 422
    assert answer.json()["note"]
    assert browser.log() == []


def test_a_zero_byte_in_a_reason_does_no_harm(pair: Path, where: str) -> None:
    """PostgreSQL keeps none."""
    with serving(pair, "--database", where) as server:
        browser = Browser(server)
        answer = browser.decide(flagged(browser), "overrule", "covered", "in\x00bijlage 2")
        assert answer.status_code == 200
        assert "in bijlage 2" in answer.json()["item"]


def rename(browser: Browser, name: str) -> None:
    browser.client.post("/name", data={"csrf": browser.secret(), "name": name, "pair": "1"})


def test_who_has_two_windows_open_is_told_so(browser: Browser) -> None:
    """The same name: "another reviewer" would be nobody."""
    item = flagged(browser)
    seen = browser.form(item)
    browser.decide(item, "confirm")

    def late() -> str:
        data = {**seen, "choice": "overrule", "verdict": "covered", "reason": "staat er wel"}
        answer = browser.client.post("/pair/1/decide", data=data, headers={"X-Fragment": "1"})
        assert answer.status_code == 409
        return str(answer.json()["note"])

    assert "onder uw naam beslist, in een ander venster" in late()
    assert "heeft een ander" not in late()
    # Somebody else decides and takes it back: what counts is one's own again, and they did it.
    rename(browser, "C. de Vries")
    browser.decide(item, "overrule", "covered", "zie bijlage")
    browser.undo()
    rename(browser, "A. Bakker")
    assert "intussen heeft een ander" in late()


def test_a_digit_is_the_same_verdict_at_every_item(browser: Browser) -> None:
    page = browser.page()
    meant: dict[str, set[str]] = {}
    for own, options in re.findall(r'(?s)data-own="(\d)">(.*?)</select>', page):
        given = re.findall(r'value="(\w+)" data-digit="(\d)"', options)
        assert own not in [digit for _, digit in given], "the program's own is none to choose"
        for verdict, digit in given:
            meant.setdefault(digit, set()).add(verdict)
            assert f">{digit} " in options
    assert meant == {
        "1": {"covered"}, "2": {"partial"}, "3": {"deferred"}, "4": {"missing"}, "5": {"rejected"},
    }  # fmt: skip
    for line in ("1 tegenhanger gevonden", "4 geen tegenhanger gevonden", "5 klopt niet"):
        assert line in page.partition('id="keys"')[2].partition("</details>")[0]


def test_two_reviewers_do_not_overwrite_each_other(browser: Browser) -> None:
    item = flagged(browser)
    seen = browser.form(item)
    rename(browser, "C. de Vries")
    browser.decide(item, "confirm")
    rename(browser, "A. Bakker")
    late = browser.client.post(
        "/pair/1/decide",
        data={**seen, "choice": "overrule", "verdict": "covered", "reason": "staat er wel"},
        headers={"X-Fragment": "1"},
    )
    assert late.status_code == 409
    told = late.json()
    assert "intussen heeft een ander" in told["note"]
    assert "staat er wel" in told["note"], "the reviewer's own words are not lost"
    assert "bevestigd door C. de Vries" in told["item"]
    assert [event["after"]["choice"] for event in browser.log()] == ["confirm"]  # type: ignore[index]


def test_undo_takes_back_the_last_decision(browser: Browser) -> None:
    one, other = browser.items()[:2]
    browser.decide(one, "confirm")
    browser.decide(other, "confirm")
    assert browser.undo().json()["id"] == other
    assert browser.items("done") == [one]
    assert browser.undo().status_code == 200
    assert browser.undo().status_code == 422
    assert browser.items("done") == []


def test_a_name_counts_from_when_it_is_given(browser: Browser) -> None:
    rename(browser, " C.  de Vries ")
    browser.decide(flagged(browser), "later")
    assert browser.log()[0]["who"] == "C. de Vries"


def test_a_new_letter_shows_what_changed_and_what_is_to_be_judged_anew(
    browser: Browser, pair: Path
) -> None:
    page = browser.page()
    covered = re.findall(
        r'data-item="(c-[^"]+)"[^>]*>\s*<div class="head"><span class="verdict v-covered"', page
    )
    for item in covered:
        browser.decide(item, "confirm")
    text = (pair / "brief.txt").read_text("utf-8")
    # The mutation of the gold: a stretch without which an item has no counterpart.
    cut = re.sub(r"(?s)\[bookmark: _Toc123\]Lozingen.*?Kosten van extra", "Kosten van extra", text)
    assert len(cut) < len(text)
    answer = browser.upload("brief v2.txt", cut.encode())
    assert (answer.status_code, answer.headers["location"]) == (303, "/pair/1/changes")
    changes = browser.page("/pair/1/changes")
    assert "van versie 1 naar versie 2" in changes
    assert "brief v2.txt" in changes
    assert re.search(
        r">(deels|tegenhanger gevonden)</td><td data-name=\"Is nu\">geen tegenhanger gevonden</td>",
        changes,
    )
    stale = browser.items("stale")
    assert 0 < len(stale) < len(covered), "only what the cut touches"
    assert "opnieuw te beoordelen" in browser.page()
    assert (pair / "brief.txt").read_text("utf-8") == text, "the file on disk is the user's"


def test_a_decision_on_the_letter_before_is_refused(browser: Browser, pair: Path) -> None:
    item = flagged(browser)
    seen = browser.form(item)
    browser.upload("brief.txt", (pair / "brief.txt").read_bytes() + b"\nNog een zin.\n")
    late = browser.client.post(
        "/pair/1/decide", data={**seen, "choice": "confirm"}, headers={"X-Fragment": "1"}
    )
    assert late.status_code == 409
    assert "nieuwe versie van de brief" in late.json()["note"]


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("leeg.txt", b"", "I004"),
        ("plaatje.png", b"\x89PNG\r\n\x1a\n" + bytes(200), "I0"),
        ("kapot.docx", b"PK\x03\x04" + bytes(200), "I0"),
    ],
)
def test_what_is_no_letter_is_refused_in_one_line(
    browser: Browser, name: str, data: bytes, told: str
) -> None:
    answer = browser.upload(name, data)
    assert answer.status_code == 422
    assert told in answer.text
    assert "Traceback" not in answer.text
    assert "versie 1" in browser.page()


def test_the_same_letter_again_is_no_new_version(browser: Browser, pair: Path) -> None:
    answer = browser.upload("nogmaals.txt", (pair / "brief.txt").read_bytes())
    assert answer.status_code == 422
    assert "dezelfde brief" in answer.text


def test_a_letter_over_the_limit_is_refused(pair: Path) -> None:
    with serving(pair, "--max-upload", "1") as server:
        browser = Browser(server)
        assert browser.upload("groot.txt", b"x" * 1_200_000).status_code == 413
        assert "versie 1" in browser.page()


NAMES = [
    '"><script>alert(1)</script>.txt',
    "../../../etc/passwd",
    "..\\..\\brief.txt",
    f"brief{RTL}txt.exe",
    '=HYPERLINK("http://x","klik").txt',
    "brief\r\nSet-Cookie: a=b.txt",
    "a" * 3000 + ".txt",
    "nul\x00.txt",
]


def test_a_hostile_file_name_is_only_a_label(browser: Browser, pair: Path) -> None:
    before = sorted(pair.iterdir())
    letter = (pair / "brief.txt").read_bytes()
    for i, name in enumerate(NAMES):
        answer = browser.upload(name, letter + f"\nMeer, {i}.\n".encode())
        assert answer.status_code in (303, 422, 403), name
        for path in ("/pair/1", "/pair/1/changes"):
            page = browser.page(path)
            assert "<script>alert" not in page
            assert RTL not in page
            assert "a" * 200 not in page
    assert "naar versie" in page, "a letter with an odd name is a letter"
    assert sorted(pair.iterdir()) == before, "nothing was written beside the database"


def test_a_hostile_text_is_shown_as_text(tmp_path: Path) -> None:
    folder = tmp_path / "<img src=x onerror=alert(1)>"
    folder.mkdir()
    nasty = f'<script>alert(1)</script> =HYPERLINK("http://x") {RTL}levorg {{{{ 7*7 }}}}'
    (folder / "nota.txt").write_text(
        f"Nota bij Kamerbrief\n\nToezeggingen:\n- De minister zegt {nasty} toe aan het lid Prins (PRO).\n",
        "utf-8",
    )
    (folder / "brief.txt").write_text(f"Geachte voorzitter,\n\n{nasty}\n\nDe minister", "utf-8")
    with serving(folder, "--reviewer", f"<b>{RTL}x</b>") as server:
        browser = Browser(server)
        for path in ("/", "/pair/1", "/pair/1/history"):
            page = browser.page(path)
            assert "<script>alert" not in page
            assert "<img" not in page
            assert "<b>" not in page
            assert RTL not in page.replace("value=", ""), path
        page = browser.page()
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
        assert "[U+202E]" in page
        assert "{{ 7*7 }}" in page


def test_a_name_that_is_not_utf8_is_a_name(pair: Path, tmp_path: Path) -> None:
    folder = os.path.join(os.fsencode(tmp_path), b"met\xeb\xe9n")
    try:
        os.rename(pair, folder)
    except OSError:
        pytest.skip("this file system has only names in UTF-8")
    with serving(tmp_path) as server:
        browser = Browser(server)
        assert "met" in browser.page("/")
        assert browser.decide(flagged(browser), "confirm").status_code == 200


def test_decisions_are_there_after_a_restart(server: Server, browser: Browser, pair: Path) -> None:
    item = flagged(browser)
    browser.decide(item, "accept", "", "komt in de volgende brief")
    assert "Traceback" not in server.stop()
    with serving(pair, "--reviewer", "D. Smit") as again:
        later = Browser(again)
        assert later.items("done") == [item]
        assert "aanvaard door A. Bakker" in later.page()
        assert "versie 1" in later.page()


def test_a_letter_that_changed_on_disk_is_a_new_version(pair: Path) -> None:
    with serving(pair) as server:
        Browser(server).page()
    with (pair / "brief.txt").open("a", encoding="utf-8") as letter:
        letter.write("\nNog een zin.\n")
    with serving(pair) as server:
        browser = Browser(server)
        for _ in range(50):
            if "versie 2" in browser.page():
                break
        assert "van versie 1 naar versie 2" in browser.page("/pair/1/changes")


def test_an_english_page(pair: Path) -> None:
    with serving(pair, "--lang", "en") as server:
        page = Browser(server).page()
    assert '<html lang="en">' in page
    assert "no counterpart found" in page
    assert "Bevestigen" not in page


def test_a_pair_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    for name, text in (("goed", "Geachte voorzitter,\n\nTekst.\n"), ("leeg", "")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "brief.txt").write_text(text)
        (tmp_path / name / "nota.txt").write_text("Nota bij Kamerbrief\n\nTekst.\n")
    with serving(tmp_path) as server:
        browser = Browser(server)
        assert browser.get("/pair/2").status_code == 404
        assert "I004" in browser.page("/")
        assert browser.get("/pair/1").status_code == 200
