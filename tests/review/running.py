"""A real server in a process of its own, and a browser's manners for it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue

import httpx

CORPUS = Path(__file__).parents[2] / "corpus"
_STARTS = 60  # seconds, on a busy machine


class Server:
    """``extract review`` as a user starts it. ``link`` is the address that it prints."""

    def __init__(self, *arguments: str | Path, environment: dict[str, str] | None = None) -> None:
        self.clients: list[httpx.Client] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "extractor", "review", *map(str, arguments), "--no-browser"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, **(environment or {}), "PYTHONUNBUFFERED": "1"},
        )
        assert self.process.stdout is not None
        lines: Queue[str] = Queue()
        threading.Thread(
            target=lambda: lines.put(self.process.stdout.readline()), daemon=True
        ).start()
        try:
            self.link = lines.get(timeout=_STARTS).strip()
        except Empty:
            self.link = ""
        if not self.link:
            self.process.kill()
            raise AssertionError(self.process.communicate()[1])
        self.base = self.link.split("/in/")[0].removesuffix("/login")

    def kill(self) -> None:
        """As a power cut would: no time to finish anything."""
        self.process.send_signal(signal.SIGKILL)
        self.process.communicate()
        self._close()

    def stop(self) -> str:
        """End it as Ctrl-C does; gives what it said on standard error."""
        self._close()
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        try:
            return self.process.communicate(timeout=30)[1]
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.communicate()[1]

    def _close(self) -> None:
        for client in self.clients:
            client.close()

    def client(self) -> httpx.Client:
        """A browser without cookies, closed with the server."""
        made = httpx.Client(base_url=self.base.replace("0.0.0.0", "127.0.0.1"), timeout=30)
        self.clients.append(made)
        return made


@contextmanager
def serving(*arguments: str | Path, environment: dict[str, str] | None = None) -> Iterator[Server]:
    server = Server(*arguments, environment=environment)
    try:
        yield server
    finally:
        print(server.stop())  # what it said is shown with a test that failed


class Browser:
    """What a browser does: keeps the cookie, reads forms and sends them back."""

    def __init__(self, server: Server, link: str | None = None) -> None:
        self.client = server.client()
        self.entered = self.client.get(link or server.link)

    def get(self, path: str) -> httpx.Response:
        return self.client.get(path)

    def page(self, path: str = "/pair/1") -> str:
        response = self.client.get(path)
        assert response.status_code == 200, response.text
        return response.text

    def secret(self, path: str = "/pair/1") -> str:
        return _one(r'name="csrf" value="([^"]+)"', self.page(path))

    def form(self, item: str, page: str | None = None) -> dict[str, str]:
        """The hidden fields of an item's form, as the page shows them now."""
        shown = self.page() if page is None else page
        own = _one(rf'(?s)<li [^>]*id="i-{re.escape(item)}".*?</form>', shown, 0)
        return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', own))

    def decide(
        self, item: str, choice: str, verdict: str = "", reason: str = "", **more: str
    ) -> httpx.Response:
        data = {**self.form(item), "choice": choice, "verdict": verdict, "reason": reason, **more}
        return self.client.post("/pair/1/decide", data=data, headers={"X-Fragment": "1"})

    def undo(self) -> httpx.Response:
        return self.client.post(
            "/pair/1/undo", data={"csrf": self.secret()}, headers={"X-Fragment": "1"}
        )

    def upload(self, name: str, data: bytes, **more: str) -> httpx.Response:
        page = self.page()
        version = _one(r'name="version" value="(\d+)"', page)
        return self.client.post(
            "/pair/1/letter",
            data={"csrf": self.secret(), "version": version, **more},
            files={"letter": (name, data)},
        )

    def items(self, state: str = "", path: str = "/pair/1") -> list[str]:
        """The ids of the items in a state ("open", "done", "later", "stale"), or all."""
        return re.findall(rf'data-item="([^"]+)" data-state="{state or "[a-z]+"}"', self.page(path))

    def log(self) -> list[dict[str, object]]:
        """All decisions, newest first."""
        made: list[dict[str, object]] = self.get("/pair/1/export/decisions").json()["decisions"]
        return made


def _one(pattern: str, text: str, group: int = 1) -> str:
    found = re.search(pattern, text)
    assert found is not None, pattern
    return found[group]
