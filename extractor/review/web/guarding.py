"""What stands before every request: the right host, the right origin, a session, and a size limit."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection
from typing import NamedTuple

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import cookie_parser
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from extractor.review.web.sessions import Sessions

MB = 1_000_000
SMALL = 64_000  # bytes of any form but an upload
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cache-control": "no-store",
}
_OPEN = ("/in/", "/login", "/assets/")  # what is to be had without a session
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class Where(NamedTuple):
    """Where the server listens. ``names`` are the host names that a browser may use for it; an address
    in figures always may when the server is open to others, since no name server can lie about it."""

    port: int
    names: Collection[str]
    is_loopback: bool

    @property
    def cookie(self) -> str:
        """Cookies know no port: two servers on one machine need two names."""
        return f"extract_review_{self.port}"

    def knows(self, host: str) -> bool:
        name, port = _split(host)
        if name in _LOOPBACK:
            return port == str(self.port)
        # Behind a proxy the browser sees another port.
        return not self.is_loopback and (name in self.names or _is_address(name))


class TooLargeError(Exception):
    """A body over the limit."""


class Guarded:
    """The application with all that stands before it."""

    def __init__(self, app: ASGIApp, where: Where, sessions: Sessions, most_mb: int) -> None:
        self._app = app
        self._where = where
        self._sessions = sessions
        self._most = most_mb * MB

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        refusal = self._refusal(scope)
        if refusal is not None:
            await refusal(scope, receive, with_headers)
            return
        # What writes reads a form; the one large form is an upload.
        limit = self._most + SMALL if scope["path"].endswith("/letter") else SMALL
        await self._app(scope, _limited(receive, limit), with_headers)

    def _refusal(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if len(headers.getlist("host")) != 1 or not self._where.knows(host):
            return _plain(421, "Verkeerde host. / Wrong host.")
        if scope["method"] not in ("GET", "HEAD", "POST"):
            return _plain(405, "Dat kan hier niet. / Not allowed here.")
        if scope["method"] == "POST" and not _same_origin(headers, host):
            return _plain(403, "Deze vraag komt van een andere site. / From another site.")
        cookie = cookie_parser(headers.get("cookie", "")).get(self._where.cookie)
        scope["reviewer"] = session = self._sessions.of(cookie)
        if session is None and not scope["path"].startswith(_OPEN):
            if self._sessions.asks_password and scope["method"] != "POST":
                return RedirectResponse("/login", 303)
            if scope["method"] == "POST" or scope["path"] != "/":
                return _plain(
                    403, "Geen toegang: open de koppeling die extract review gaf. / No entry."
                )
        return None


def _same_origin(headers: Headers, host: str) -> bool:
    """Browsers say where a form comes from. What says nothing is no browser: it needs the secret of the
    form all the same."""
    origin = headers.get("origin")
    if origin is not None and origin not in (f"http://{host}", f"https://{host}"):
        return False
    return headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")


def _limited(receive: Receive, limit: int) -> Receive:
    had = 0

    async def counted() -> Message:
        nonlocal had
        message = await receive()
        had += len(message.get("body", b""))
        if had > limit:
            raise TooLargeError
        return message

    return counted


def _split(host: str) -> tuple[str, str]:
    if host.startswith("["):
        name, _, port = host[1:].partition("]")
        return name.lower(), port.removeprefix(":") or "80"
    name, _, port = host.partition(":")
    return name.lower().rstrip("."), port or "80"


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _plain(status: int, text: str) -> Response:
    return Response(text, status, media_type="text/plain; charset=utf-8")
