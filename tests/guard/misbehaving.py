"""Readers that do what a hostile file makes a library do; the first word of the file says what."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from extractor.document import Document
from extractor.messages import InputError
from extractor.readers import text


def read(data: bytes, name: str, as_kind: str | None, **options: Any) -> Document:
    what, *words = data.decode().split(" ", 1)
    rest = words[0] if words else ""
    match what:
        case "refuse":
            raise InputError("I038", name)
        case "fail":
            raise ValueError("een regel\nen nog een")
        case "deep":
            return read(data, name, as_kind, **options)
        case "loop":
            while True:
                pass
        case "sleep":
            time.sleep(60)
        case "eat":
            eaten = []
            while True:
                eaten.append(bytearray(10_000_000))
        case "grow":
            return text.read(b"Gegroeid." + (b"x" * 350_000_000)[:0], name, as_kind)
        case "segv":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "exit":
            os._exit(3)
        case "leave":
            sys.exit(0)
        case "write":
            Path(rest).write_text("gelekt")
        case "write-c":
            os.write(os.open(rest, os.O_RDWR | os.O_CREAT), b"gelekt")
        case "connect":
            import socket

            socket.create_connection(("127.0.0.1", int(rest)), timeout=5)
        case "program":
            os.system(f"touch {rest}")
        case "start":
            import subprocess

            started = subprocess.Popen(["sleep", "60"])
            return text.read(f"Proces {started.pid}.".encode(), name, as_kind)
        case "pid":
            return text.read(f"Proces {os.getpid()}.".encode(), name, as_kind)
        case "descriptors":
            return text.read(
                " ".join(["Open", *os.listdir("/proc/self/fd")]).encode(), name, as_kind
            )
    return text.read(data, name, as_kind)
