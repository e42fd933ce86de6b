"""An audit's child whose reader of text does what a hostile file makes a library do: the first word
of a document that begins with an exclamation mark says what."""

from __future__ import annotations

import os
import signal
import time
from typing import Any, NoReturn

from extractor.audit import child
from extractor.readers import text

_read = text.read


def _obey(data: bytes, name: str, kind: str | None = None) -> Any:
    word = data.split(None, 1)[0].decode() if data.strip() else ""
    if word == "!hang":
        while True:
            time.sleep(0.01)
    if word == "!eat":
        held = []
        while True:
            held.append(bytearray(50_000_000))
    if word == "!segv":
        os.kill(os.getpid(), signal.SIGSEGV)
    if word == "!exit":
        os._exit(3)
    if word == "!fault":
        raise KeyError("no such thing")
    return _read(data, name, kind)


def enter(inbox: int, outbox: int, life: int | None) -> NoReturn:
    text.read = _obey  # type: ignore[assignment]
    child.enter(inbox, outbox, life)
