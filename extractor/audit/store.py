"""The results folder: whose it is, who is at work in it, which runs there were and what counts.

- ``audit.json``: this folder holds results of an audit
- ``.lock``: who is at work
- ``parts/``: the rows (``parts``)
- ``runs/<run>/``: ``run.json``, ``inventory.json`` (the files), and ``tables-N/`` with the tables of files,
  pairs, failures, runs and numbers as they were published the N-th time
- ``state.json``: what counts now: one file, replaced at once
- ``audit.duckdb``: views over all that, for other programs
"""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Iterator
from typing import Any

import msgspec

from extractor.audit.columns import SCHEMA
from extractor.audit.parts import sync
from extractor.audit.values import File
from extractor.messages import InputError

RUNNING, INTERRUPTED, ENDED = "running", "interrupted", "done"


class Mark(msgspec.Struct, frozen=True):
    """``audit.json``."""

    extractor_audit: int = SCHEMA


class Run(msgspec.Struct):
    """One run; moments are ISO 8601 in UTC."""

    run: str
    started: str
    folder: str
    version: str
    rules: str
    engine: str
    jobs: int
    ended: str | None = None
    ended_how: str = RUNNING
    inputs: int = 0
    done: int = 0
    failed: int = 0
    timed_out: int = 0
    crashed: int = 0
    computed: int = 0
    pairs: int = 0
    seconds: float = 0.0
    model: str | None = None


class Inventory(msgspec.Struct):
    """The files of a run; ``at`` in nanoseconds since 1970."""

    at: int
    files: list[File]


class State(msgspec.Struct, frozen=True):
    """What counts: the schema of each part, the units in it that do not count (any more), and the
    folder with the run's own tables and the SHA-256 of each of them. ``before``: the state that the run
    before left."""

    schema: int
    run: str
    tables: str
    parts: dict[str, int]
    dead: dict[str, list[str]]
    before: State | None = None
    digests: dict[str, str] = {}


def open_(results: str, folder: str) -> None:
    """Make the folder for results, or see that it is one. Raises InputError: A012 when it is not."""
    mark = os.path.join(results, "audit.json")
    try:
        os.makedirs(results, exist_ok=True)
        if os.path.isfile(mark):
            return
        # The mark of another audit that begins at this moment may stand aside still.
        if any(
            name != ".lock" and not name.startswith("audit.json") for name in os.listdir(results)
        ):
            raise InputError("A012", results)
        replace(mark, msgspec.json.encode(Mark()))
    except OSError as error:
        raise InputError("A014", results, why=error.strerror or str(error)) from None


def check(results: str) -> None:
    """Raises InputError (A013) where no results are."""
    if not os.path.isfile(os.path.join(results, "audit.json")):
        raise InputError("A013", results)


@contextlib.contextmanager
def locked(results: str) -> Iterator[None]:
    """Work in the folder alone. Raises InputError (A011). The lock ends with the process that has it,
    however that ends."""
    path = os.path.join(results, ".lock")
    with open(path, "a+b") as file:
        try:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except ImportError:  # Windows: nothing keeps two audits apart there
            pass
        except OSError:
            file.seek(0)
            who = file.read(200).decode("utf-8", "replace").strip() or "?"
            raise InputError("A011", results, who=who) from None
        file.truncate(0)
        file.write(f"pid {os.getpid()}, {socket.gethostname()}\n".encode())
        file.flush()
        try:
            yield
        finally:
            with contextlib.suppress(OSError):
                file.truncate(0)


def replace(path: str, data: bytes) -> None:
    """Put a file in place at once."""
    aside = f"{path}.{os.getpid()}.aside"
    try:
        with open(aside, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(aside)
        raise
    sync(os.path.dirname(path))


def _load(path: str, shape: Any) -> Any:
    try:
        with open(path, "rb") as file:
            return msgspec.json.decode(file.read(), type=shape)
    except (OSError, msgspec.DecodeError):
        return None


def state(results: str) -> State | None:
    """What counts now; None before the first run has published."""
    found: State | None = _load(os.path.join(results, "state.json"), State)
    return found


def save_state(results: str, value: State) -> None:
    replace(os.path.join(results, "state.json"), msgspec.json.encode(value))


def runs(results: str) -> list[Run]:
    """Every run, the oldest first."""
    folder = os.path.join(results, "runs")
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    found = [_load(os.path.join(folder, name, "run.json"), Run) for name in names]
    return [run for run in found if run is not None]


def save_run(results: str, run: Run) -> None:
    os.makedirs(os.path.join(results, "runs", run.run), exist_ok=True)
    replace(os.path.join(results, "runs", run.run, "run.json"), msgspec.json.encode(run))


def inventory(results: str, run: str) -> Inventory | None:
    found: Inventory | None = _load(os.path.join(results, "runs", run, "inventory.json"), Inventory)
    return found


def save_inventory(results: str, run: str, value: Inventory) -> None:
    replace(os.path.join(results, "runs", run, "inventory.json"), msgspec.json.encode(value))
