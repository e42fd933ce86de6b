"""Who comes in, from where, and what is never opened."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner

from extractor.cli import cli
from extractor.review import database
from tests.review.running import CORPUS, Browser, Server, serving


@pytest.fixture(scope="module", name="server")
def still(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all that is refused: nothing here changes anything."""
    folder = tmp_path_factory.mktemp("review") / "drinkwater"
    shutil.copytree(CORPUS / "01-ienw-drinkwater", folder)
    with serving(folder, "--reviewer", "A. Bakker") as made:
        yield made


@pytest.fixture(scope="module", name="browser")
def inside(server: Server) -> Browser:
    return Browser(server)


def test_the_link_works_once(server: Server, browser: Browser) -> None:
    assert browser.entered.status_code == 200
    other = Browser(server)
    assert other.entered.status_code == 403
    assert other.get("/pair/1").status_code == 403
    assert browser.get("/pair/1").status_code == 200


def test_the_link_leads_on_in_the_browser_that_it_opened(server: Server, browser: Browser) -> None:
    """The same link is printed and opened: whoever clicks on it there again is in already."""
    for link in (server.link, f"{server.base}/in/verzonnen"):
        again = browser.client.get(link)
        assert (again.status_code, again.headers["location"]) == (303, "/pair/1")
        assert httpx.get(link).status_code == 403, "who is not in stays out"
    cookies = {"cookie": f"extract_review_{server.base.rpartition(':')[2]}=verzonnen"}
    assert httpx.get(server.link, headers=cookies).status_code == 403


def test_the_cookie_is_strict_and_closed_to_scripts(browser: Browser) -> None:
    cookie = browser.entered.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "domain" not in cookie


@pytest.mark.parametrize(
    "path", ["/", "/pair/1", "/pair/1/changes", "/pair/1/history", "/pair/1/export/gold", "/none"]
)
def test_nothing_is_shown_without_a_session(server: Server, path: str) -> None:
    answer = httpx.get(server.base + path)
    assert answer.status_code == 403
    assert "drinkwater" not in answer.text


@pytest.mark.parametrize("path", ["decide", "undo", "letter"])
def test_nothing_is_written_without_a_session_or_the_secret_of_the_form(
    server: Server, browser: Browser, path: str
) -> None:
    form = {**browser.form(browser.items()[0]), "choice": "confirm"}
    assert httpx.post(f"{server.base}/pair/1/{path}", data=form).status_code == 403
    for secret in ("", "verzonnen", "é"):
        answer = browser.client.post(f"/pair/1/{path}", data={**form, "csrf": secret})
        assert answer.status_code == 403
    assert browser.log() == []


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_a_form_from_another_site_is_refused(browser: Browser, headers: dict[str, str]) -> None:
    form = {**browser.form(browser.items()[0]), "choice": "confirm"}
    assert browser.client.post("/pair/1/decide", data=form, headers=headers).status_code == 403
    assert browser.log() == []


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1.evil.example:{port}", ""],
)
def test_another_host_name_is_refused(server: Server, browser: Browser, host: str) -> None:
    """What a name server under somebody else's control could make of it."""
    port = server.base.rpartition(":")[2]
    answer = browser.client.get("/pair/1", headers={"host": host.format(port=port)})
    assert answer.status_code == 421
    assert "drinkwater" not in answer.text


def test_two_hosts_are_refused(server: Server) -> None:
    name, port = server.base.removeprefix("http://").split(":")
    with socket.create_connection((name, int(port))) as raw:
        raw.sendall(
            f"GET / HTTP/1.1\r\nHost: {name}:{port}\r\nHost: x\r\nConnection: close\r\n\r\n".encode()
        )
        assert raw.recv(100).split()[1] in (b"421", b"400")


@pytest.mark.parametrize(
    "path", ["/", "/pair/1", "/nothing", "/assets/review.js", "/pair/1/export/decisions"]
)
def test_every_answer_has_the_headers(browser: Browser, path: str) -> None:
    headers = browser.get(path).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"
    assert "server" not in headers


def test_no_page_holds_a_script_or_style_of_its_own(browser: Browser) -> None:
    for path in ("/", "/pair/1", "/pair/1/changes", "/pair/1/history"):
        page = browser.page(path)
        assert (
            page.count("<script")
            == page.count('<script src="/assets/review.js" type="module"></script>')
            == 1
        )
        assert "<style" not in page
        assert " style=" not in page
        assert " onclick" not in page


@pytest.mark.parametrize(
    "path",
    [
        "/assets/../../web/sessions.py",
        "/assets/..%2f..%2fweb%2fsessions.py",
        "/assets/%2fetc%2fpasswd",
        "/assets/review.css%00.txt",
        "/pair/1/export/..%2f..%2fetc%2fpasswd",
        "/pair/../../etc/passwd",
        "/pair/%2e%2e/etc/passwd",
        "/pair/1/export/extractor.cli",
        "/pair/99999999999999999999",
        "/pair/-1",
        "/pair/1/changes?from=../../x",
    ],
)
def test_no_path_of_a_request_is_opened(browser: Browser, path: str) -> None:
    answer = browser.get(path)
    assert answer.status_code in (200, 404)
    assert "root:" not in answer.text
    assert "import " not in answer.text


def test_an_item_that_is_not_there_is_refused(browser: Browser) -> None:
    form = {**browser.form(browser.items()[0]), "choice": "confirm", "item": "../c-1"}
    answer = browser.client.post("/pair/1/decide", data=form, headers={"X-Fragment": "1"})
    assert answer.status_code == 409
    assert browser.log() == []


@pytest.mark.parametrize(
    ("field", "value"), [("version", "x"), ("revision", ""), ("revision", "9" * 50)]
)
def test_odd_fields_do_no_harm(browser: Browser, field: str, value: str) -> None:
    form = {**browser.form(browser.items()[0]), "choice": "confirm", field: value}
    answer = browser.client.post("/pair/1/decide", data=form)
    assert answer.status_code in (403, 409)
    assert browser.log() == []


def test_other_methods_are_refused(browser: Browser) -> None:
    for method in ("PUT", "DELETE", "OPTIONS", "TRACE"):
        assert browser.client.request(method, "/pair/1").status_code == 405


def test_a_large_form_is_refused(browser: Browser) -> None:
    answer = browser.client.post("/pair/1/decide", data={"reason": "x" * 100_000})
    assert answer.status_code == 413


def test_it_listens_on_loopback_alone(server: Server) -> None:
    assert server.base.startswith("http://127.0.0.1:")


def test_the_database_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    database.open_(str(path)).dispose()
    assert os.stat(path).st_mode & 0o077 == 0


def refused(*arguments: str | Path) -> str:
    result = CliRunner().invoke(cli, ["review", *map(str, arguments)])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    return result.stderr


def test_others_come_in_only_with_a_password(pair: Path, tmp_path: Path) -> None:
    assert refused(pair, "--host", "0.0.0.0").startswith("O047")
    secret = tmp_path / "secret.txt"
    secret.write_text("kort\n")
    secret.chmod(0o600)
    assert refused(pair, "--host", "0.0.0.0", "--password-file", secret).startswith("O046")
    secret.write_text("een lang wachtwoord\n")
    secret.chmod(0o644)
    assert refused(pair, "--host", "0.0.0.0", "--password-file", secret).startswith("O046")


def test_a_password_lets_in_and_guessing_is_stopped(pair: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("een lang wachtwoord\n")
    secret.chmod(0o600)
    with serving(pair, "--host", "0.0.0.0", "--password-file", secret) as server:
        client = server.client()
        assert client.get("/pair/1").headers["location"] == "/login"
        good = {"name": "E. Jansen", "password": "een lang wachtwoord"}
        assert client.post("/login", data={**good, "name": " "}).status_code == 403
        assert client.post("/login", data=good).status_code == 200
        assert "E. Jansen" in client.get("/pair/1").text
        stranger = server.client()
        answers = [
            stranger.post("/login", data={**good, "password": f"raad {i}"}).status_code
            for i in range(12)
        ]
        assert set(answers) == {403, 429}
        assert stranger.post("/login", data=good).status_code == 429
        assert client.get("/pair/1").status_code == 200, "who is in stays in"


@pytest.mark.parametrize("arguments", [["a", "b", "c"], []])
def test_a_call_that_makes_no_sense(arguments: list[str]) -> None:
    result = CliRunner().invoke(cli, ["review", *arguments])
    assert result.exit_code == 2


def test_a_folder_without_pairs(tmp_path: Path) -> None:
    assert refused(tmp_path).startswith("O044")
    assert refused(tmp_path / "absent").startswith("O042")
    assert list(tmp_path.iterdir()) == []
