"""The child: reads one file after another under limits, and knows nothing else.

It is a fork of the parent, or a Python of its own where the parent cannot fork. What it may not do is
set before a file's bytes are looked at: memory, processor time, wall time, no byte written to any
file, no core dump, no socket, no program (but for Tesseract, where the user asked for it; it works
from pipe to pipe and inherits the limits).
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Mapping
from typing import Any, BinaryIO, NoReturn

import msgspec

from extractor.guard import clock, frames, job
from extractor.messages import InputError

try:
    import resource
except ImportError:  # Windows: only the parent's clock is left
    resource = None  # type: ignore[assignment]

MB = 1_000_000
_WORN = 0.6  # a child that once grew to this part of its limit makes room for a new one
_DENIED = ("socket.", "subprocess.", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "os.fork",
           "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate",
           "shutil.")  # fmt: skip
_PROGRAMS = ("subprocess.", "os.posix_spawn")
_RESET = ("SIGINT", "SIGTERM", "SIGALRM", "SIGXCPU", "SIGIO", "SIGHUP", "SIGCHLD")

hostile = False  # whether a file's bytes are being looked at
programs = False  # whether it may start one


def serve(inbox: BinaryIO, outbox: int) -> None:
    """Answer until the parent has gone or this process is worn."""
    sys.addaudithook(watch)
    decode = msgspec.msgpack.Decoder(frames.Job).decode
    while (asked := frames.receive(inbox)) is not None:
        data = frames.receive(inbox)
        if data is None:
            return
        wanted = decode(asked)
        what, reply = _answer(wanted, data)
        del data
        leaves = what == frames.MEMORY or is_worn(wanted.memory)
        frames.send(outbox, frames.LEAVES if leaves else frames.STAYS, what, reply)
        if leaves:
            return


def _answer(asked: frames.Job, data: bytes) -> tuple[bytes, bytes]:
    global hostile, programs
    name = os.fsdecode(asked.name)
    try:
        reader = _load(asked.module)
    except Exception as error:
        return frames.NO_READER, job.why(error).encode("utf-8", "replace")
    try:
        limit(asked)
        programs = bool(asked.options.get("ocr"))
        hostile = True
        document = job.run(reader, data, name, asked.kind, asked.format, asked.options)
        return frames.DOCUMENT, frames.pack(document)
    except MemoryError:
        return frames.MEMORY, b""
    except (
        ValueError,
        TypeError,
    ) as error:  # a text that is no text, such as half a surrogate pair
        return _failure("I040", {"format": asked.format, "why": job.why(error)})
    except InputError as error:
        if error.code == "I040" and is_worn(asked.memory):
            return frames.MEMORY, b""  # a library that got no more memory calls that what it likes
        return _failure(error.code, error.values)
    finally:
        hostile = False
        free()


def _failure(code: str, values: Mapping[str, str | int]) -> tuple[bytes, bytes]:
    """An InputError without the name, which only the parent knows as the user wrote it."""
    rest = {key: value for key, value in values.items() if key != "name"}
    return frames.FAILURE, msgspec.msgpack.encode(frames.Failure(code, rest))


def _load(module: str) -> Any:
    """Import a reader, and keep what that compiled: after this nothing is written."""
    from extractor import patterns

    reader = job.load(module)
    patterns.keep()
    return reader


def limit(asked: frames.Job) -> None:
    if resource is not None:
        used = resource.getrusage(resource.RUSAGE_SELF)
        seconds = int(used.ru_utime + used.ru_stime + asked.seconds) + 1
        _soft(resource.RLIMIT_AS, asked.memory * MB)
        _soft(resource.RLIMIT_CPU, seconds)
        _soft(resource.RLIMIT_FSIZE, 0)
        _soft(resource.RLIMIT_CORE, 0)
    clock.start(asked.purse, asked.seconds)


def free() -> None:
    """Between files: a clock that runs on would end a child that only waits."""
    clock.stop()
    if resource is not None:
        for kind in (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_FSIZE):
            _soft(kind, resource.RLIM_INFINITY)


def _soft(kind: int, value: int) -> None:
    """Set a limit that this process may lift again, never above what it got itself."""
    hard = resource.getrlimit(kind)[1]
    if hard != resource.RLIM_INFINITY and not 0 <= value < hard:
        value = hard
    resource.setrlimit(kind, (value, hard))


def is_worn(memory: int) -> bool:
    """Whether the address space once grew to such a part of the limit that the next file might not
    have its share."""
    try:
        with open("/proc/self/status", "rb") as file:
            peak = next(int(line.split()[1]) for line in file if line.startswith(b"VmPeak:"))
    except (OSError, StopIteration, ValueError):  # not Linux: by what was in use
        if resource is None:
            return False
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak * 1024 > _WORN * memory * MB


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """What Python is asked to do while a hostile file is open: no network, no programs, and nothing
    opened to be written."""
    if not hostile:
        return
    if event == "open":
        path, mode, flags = arguments
        if not (path == os.devnull or isinstance(path, int)) and (
            (isinstance(mode, str) and not set(mode).isdisjoint("wax+"))
            or (isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))
        ):
            raise PermissionError("guard: open")
    elif event.startswith(_DENIED) and not (programs and event.startswith(_PROGRAMS)):
        raise PermissionError(f"guard: {event}")


def enter(inbox: int, outbox: int, life: int | None) -> NoReturn:
    """Become the child, and never come back to what called this."""
    code = 1
    try:
        inbox, outbox = alone(inbox, outbox, life)
        with os.fdopen(inbox, "rb") as file:
            serve(file, outbox)
        code = 0
    except OSError:  # the parent has gone
        code = 0
    finally:
        os._exit(code)


def alone(inbox: int, outbox: int, life: int | None) -> tuple[int, int]:
    """Leave everything of the parent behind but the pipes: its files, its signals, its garbage."""
    if hasattr(os, "setpgid"):
        os.setpgid(0, 0)  # with what it may start it is ended as one group
    gc.freeze()  # what lies about in the parent's memory is not this process's to finish
    for name in _RESET:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_SETMASK, ())
    # Above what follows, so that no copy lands on another.
    kept = [os.dup(fd) for fd in (inbox, outbox, *([] if life is None else [life]))]
    while min(kept) < 6:
        kept = [os.dup(fd) for fd in kept]
    nothing = os.open(os.devnull, os.O_RDWR)
    for fd in (0, 1, 2):
        os.dup2(nothing, fd)
    for place, fd in enumerate(kept, 3):
        os.dup2(fd, place)
    os.closerange(3 + len(kept), os.sysconf("SC_OPEN_MAX") if hasattr(os, "sysconf") else 256)
    if life is not None:
        _die_with_parent(5)
    return 3, 4


def _die_with_parent(life: int) -> None:
    """Nothing is ever written to this pipe, so the only news of it is that its other end is gone. The
    system then sends SIGIO, which ends this process and what it started, even in the middle of a
    library's endless loop."""
    import fcntl

    fcntl.fcntl(life, fcntl.F_SETOWN, -os.getpid())
    fcntl.fcntl(life, fcntl.F_SETFL, fcntl.fcntl(life, fcntl.F_GETFL) | os.O_ASYNC)
