"""The running server: a socket, an address to open, and uvicorn."""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import threading
from collections.abc import Callable

import uvicorn

from extractor.messages import InputError
from extractor.review.web import app
from extractor.review.web.service import Service, prepare

LOOPBACK = "127.0.0.1"


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes a free one. Raises InputError (O045)."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        made = socket.create_server((host, port), family=family)
        # Else the end of every answer waits for the browser's receipt of its beginning: 40 ms. What
        # is accepted takes this over.
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except OSError as error:
        raise InputError("O045", f"{host}:{port}", why=error.strerror or str(error)) from None
    return made


def address(host: str, port: int, token: str | None) -> str:
    """What to open: with the one-time token, or the page that asks for the password."""
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}/{'login' if token is None else f'in/{token}'}"


def run(service: Service, made: socket.socket, ready: Callable[[], None]) -> None:
    """Serve until interrupted; ``ready`` is called once the server answers."""
    config = uvicorn.Config(
        app.make(service),
        log_level="error",
        access_log=False,  # an address may hold a token
        server_header=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=5,
        limit_concurrency=200,
        proxy_headers=False,
    )
    server = uvicorn.Server(config)
    stop = threading.Event()

    def announce() -> None:
        while not server.started and not stop.wait(0.02):
            pass
        if server.started:
            ready()

    threading.Thread(target=announce, daemon=True).start()
    thread = prepare(service, stop)
    try:
        with contextlib.suppress(KeyboardInterrupt):
            server.run(sockets=[made])
    finally:
        stop.set()
        thread.join(10)
        service.engine.dispose()
