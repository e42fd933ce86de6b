"""The guard: files from outside are read in a child process that may die without harm.

``read`` hands a file to the child and gives back its Document. The child has limits on memory,
processor and wall time (``Limits``), may write nothing, start nothing and reach no network. It is kept
for the next file; when it dies, that file gets one clear line and the next file a new child. What
comes back is msgpack, which holds data and nothing else. ``beat`` is for readers of long files: a page
is done.
"""

from __future__ import annotations

import os
from typing import Any

from extractor.document import Document
from extractor.guard.clock import beat
from extractor.guard.limits import OCR, Limits
from extractor.messages import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractor.guard.worker import DeadError, Worker

__all__ = ["Limits", "beat", "close", "read"]

_TOO_LONG = ("SIGALRM", "SIGXCPU")
_NEAR = 0.5  # a child that broke down with so much of its memory in use broke down for want of more
_MB = 1_000_000

_worker: Worker | None = None
_owner = 0  # the process that the worker is a child of


def read(
    module: str,
    format_: str,
    data: bytes,
    name: str,
    kind: str | None = None,
    limits: Limits | None = None,
    options: dict[str, Any] | None = None,
) -> Document:
    """What ``module.read(data, name, kind, **options)`` gives, read by the child.

    Raises InputError: what the reader raised, I040 when a library did, I043 time, I044 memory, I045
    when the child broke down, I048 when there is no child to be had.
    """
    from extractor.guard import frames, worker

    limits = limits or Limits()
    if options and options.get("ocr"):
        limits = Limits(limits.memory, limits.seconds * OCR)
    job = frames.Job(
        module=module,
        format=format_,
        name=os.fsencode(name),
        kind=kind,
        memory=limits.memory,
        seconds=limits.seconds,
        purse=limits.purse,
        options=options or {},
    )
    child = _take()
    try:
        if child is None:
            child = worker.Worker()
        reply = child.ask(job, data)
    except worker.DeadError as died:
        raise _why(died, name, limits) from None
    except OSError as error:
        raise InputError("I048", name, why=error.strerror or str(error)) from None
    if reply[:1] == frames.STAYS:
        _give_back(child)
    else:
        child.kill()
    what, rest = bytes(reply[1:2]), reply[2:]
    if what == frames.DOCUMENT:
        return frames.unpack(rest, name)
    if what == frames.FAILURE:
        failure = frames.failure(rest)
        raise InputError(failure.code, name, **failure.values)
    if what == frames.MEMORY:
        raise _memory(name, limits)
    raise InputError("I048", name, why=bytes(rest).decode("utf-8", "replace"))


def close() -> None:
    """End the child, if there is one; a later ``read`` starts another. Happens by itself at exit."""
    child = _take()
    if child is not None:
        child.kill()


def _take() -> Worker | None:
    """The child that waits, if it is this process's own. Whoever takes it has it alone, so that two
    threads never speak to one child."""
    global _worker, _owner
    child, _worker = _worker, None
    if child is not None and _owner != os.getpid():
        child.let_go()  # this process is a copy of the one that started it
        return None
    if child is not None and not child.is_alive():
        child.let_go()
        return None
    return child


def _give_back(child: Worker) -> None:
    """Keep a child for the next file; of two that threads bring back one is enough."""
    global _worker, _owner
    if _owner != os.getpid():
        import atexit

        _owner = os.getpid()
        atexit.register(_at_exit, _owner)
    spare, _worker = _worker, child
    if spare is not None:
        spare.kill()


def _at_exit(owner: int) -> None:
    if owner == os.getpid():
        close()


def _why(died: DeadError, name: str, limits: Limits) -> InputError:
    """What a child's death says about the file."""
    if died.how in _TOO_LONG:
        return InputError(
            "I043",
            name,
            purse=round(limits.purse),
            limit=round(limits.seconds),
            more=round(limits.seconds * 4),
        )
    # A forked child begins with what its parent has: only what it took beside that is its own.
    if died.how in ("memory", "SIGKILL") or died.peak - _held() > _NEAR * limits.memory * _MB:
        return _memory(name, limits)
    return InputError("I045", name, why=died.how)


def _held() -> int:
    """The most bytes of memory that this process has held."""
    import resource
    import sys

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _memory(name: str, limits: Limits) -> InputError:
    return InputError("I044", name, limit=limits.memory, more=limits.memory * 4)
