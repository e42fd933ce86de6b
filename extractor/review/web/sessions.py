"""Who is in: one-time tokens, passwords and the sessions behind the cookie. Kept in memory only."""

from __future__ import annotations

import hmac
import os
import secrets
import stat
import threading
import time

import msgspec

from extractor.messages import InputError
from extractor.review.texts import plain

LONGEST_NAME = 80
_IDLE = 12 * 3600.0  # seconds
_MOST = 200  # sessions
_ATTEMPTS, _WINDOW = 10, 60.0  # wrong passwords in so many seconds
_SHORTEST_PASSWORD = 10


class Session(msgspec.Struct):
    """A browser that may come in. ``csrf`` stands in every form."""

    who: str
    csrf: str
    last: float


class Sessions:
    """All sessions of this run. ``token`` lets one browser in, once; ``password`` is None on loopback."""

    def __init__(self, who: str, password: str | None) -> None:
        self._token: str | None = secrets.token_urlsafe(32)
        self._who = name(who)
        self._password = password
        self._sessions: dict[str, Session] = {}
        self._wrong: list[float] = []
        self._lock = threading.Lock()

    @property
    def token(self) -> str | None:
        return self._token

    @property
    def asks_password(self) -> bool:
        return self._password is not None

    def use_token(self, token: str) -> str | None:
        """The value of the cookie for whoever has the token; the token is spent."""
        with self._lock:
            if self._token is None or not _same(token, self._token):
                return None
            self._token = None
        return self._new(self._who)

    def log_in(self, who: str, password: str) -> str | None:
        """The value of the cookie, or None when the password is wrong."""
        if self._password is None or not who or not _same(password, self._password):
            with self._lock:
                self._wrong.append(time.monotonic())
            return None
        return self._new(who)

    def too_often(self) -> bool:
        """Whether so many passwords were wrong just now that none is looked at."""
        since = time.monotonic() - _WINDOW
        with self._lock:
            self._wrong = [at for at in self._wrong if at > since]
            return len(self._wrong) >= _ATTEMPTS

    def of(self, cookie: str | None) -> Session | None:
        if not cookie:
            return None
        with self._lock:
            session = self._sessions.get(cookie)
            if session is None:
                return None
            if time.monotonic() - session.last > _IDLE:
                del self._sessions[cookie]
                return None
            session.last = time.monotonic()
            return session

    def leave(self, cookie: str | None) -> None:
        with self._lock:
            self._sessions.pop(cookie or "", None)

    def _new(self, who: str) -> str:
        cookie = secrets.token_urlsafe(32)
        with self._lock:
            self._sessions[cookie] = Session(who, secrets.token_urlsafe(32), time.monotonic())
            if len(self._sessions) > _MOST:
                del self._sessions[min(self._sessions, key=lambda c: self._sessions[c].last)]
        return cookie


def name(text: str) -> str:
    """A reviewer's name: one line, nothing unseen."""
    return plain(" ".join(text.split()))[:LONGEST_NAME]


def password(path: str) -> str:
    """The first line of a password file. Raises InputError: O046 when others can read it or it is too
    short, O042 when it cannot be read."""
    try:
        mode = os.stat(path).st_mode
        with open(path, encoding="utf-8") as file:
            word = file.readline().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise InputError("O042", path, why=why) from None
    readable = os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO)
    if readable or len(word) < _SHORTEST_PASSWORD:
        raise InputError("O046", path, least=_SHORTEST_PASSWORD)
    return word


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))
