"""A unit in a child that may die without harm: what becomes of it is always an outcome.

Every thread that runs shards has a child of its own, kept from unit to unit. A unit whose child dies
is done again step by step, each in a new child, so that only what kills it is lost.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from extractor.audit import modelling
from extractor.audit.child import Job, Reply
from extractor.audit.values import (
    CRASHED,
    DONE,
    TIMED_OUT,
    Item,
    Limits,
    Model,
    Options,
    Outcome,
    Unit,
    UnitOutcome,
)
from extractor.audit.work import out_of_memory
from extractor.guard import frames, worker
from extractor.guard.limits import OCR
from extractor.messages import InputError

_TIMES = ("SIGALRM", "SIGXCPU")
_NEAR = 0.5  # a child that broke down with so much of its memory in use broke down for want of more
_MB = 1_000_000
_mine = threading.local()
_all: set[_Child] = set()
_stopping = threading.Event()

# The module that a child begins with.
ENTRY = "extractor.audit.child"

Rows = dict[str, list[bytes]]


class StoppedError(Exception):
    """The audit is being ended: nothing of this shard counts."""


class _Child(worker.Worker):
    """The guard's parent side with an audit's child at the other end. It is never a fork: threads run
    here, and DuckDB's are among them."""

    def _fork(self, inbox: int, outbox: int, life: int) -> int:
        return self._spawn(inbox, outbox, life)

    def _spawn(self, inbox: int, outbox: int, life: int) -> int:
        import subprocess

        code = (
            f"import sys; sys.path[:] = {sys.path!r}\n"
            f"from {ENTRY} import enter\n"
            f"enter({inbox}, {outbox}, {life})"
        )
        self._process: Any = subprocess.Popen(
            [sys.executable, "-c", code],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(inbox, outbox, life),
        )
        return int(self._process.pid)


class Isolated:
    """The children of one thread, one at a time."""

    def __init__(self) -> None:
        self._child: _Child | None = None
        self._model: Model | None = None

    def ask(self, job: Job, data: bytes) -> Reply:
        """Raises DeadError, OSError when no child can be started, StoppedError; InputError when the model
        is not to be had here."""
        if _stopping.is_set():
            raise StoppedError
        model = job.options.model
        if self._model != model:  # a worker of a cluster does one audit after the other
            self.close()
        if self._child is None:
            self._child = _Child()
            _all.add(self._child)
            self._model = model
            if model is not None:
                self._load(job.options, model)
        reply = self._exchange(job, data)
        if reply[:1] == frames.LEAVES:
            self.close()
        return msgspec.msgpack.decode(reply[1:], type=Reply)

    def _load(self, options: Options, model: Model) -> None:
        """Have a new child load the model, before any document is on the clock."""
        try:
            reply = self._exchange(_loading(options), b"")
            modelling.same(msgspec.msgpack.decode(reply[1:], type=modelling.Loaded), model)
        except worker.DeadError as died:
            raise OSError(f"{model.name}: {died.how}") from None
        except InputError:
            self.close()
            raise

    def _exchange(self, job: Job, data: bytes) -> memoryview:
        assert self._child is not None
        try:
            return _ask(self._child, job, data)
        except BaseException:
            _all.discard(self._child)
            self._child = None
            if _stopping.is_set():
                raise StoppedError from None
            raise

    def close(self) -> None:
        if self._child is not None:
            _all.discard(self._child)
            self._child.kill()
            self._child = None


def _ask(child: _Child, job: Job, data: bytes) -> memoryview:
    # ``ask`` needs of a job how to encode it, its seconds and its memory.
    one: Any = job
    return child.ask(one, data)


def _loading(options: Options) -> Job:
    return Job("", (), (), False, False, options, modelling.MEMORY, modelling.SECONDS, 0)


def loaded(name: str) -> modelling.Loaded:
    """The model of this name or in this folder, as a child of its own sees it: this process stays free of
    spaCy. Raises InputError: I063 no such model, I064 it cannot be used, I065 no spaCy, I066 it sees no names,
    I067 no name, I068 no model."""
    options = Options(model=Model(name, "", "", ""))
    child = _Child()
    try:
        reply = _ask(child, _loading(options), b"")
    except worker.DeadError as died:
        raise InputError("I064", name, why=died.how) from None
    finally:
        child.kill()
    found = msgspec.msgpack.decode(reply[1:], type=modelling.Loaded)
    modelling.same(found, None, name)
    return found


def mine() -> Isolated:
    """The one of this thread."""
    isolated: Isolated | None = getattr(_mine, "isolated", None)
    if isolated is None:
        isolated = _mine.isolated = Isolated()
    return isolated


def start() -> None:
    _stopping.clear()


def stop() -> None:
    """End all children, from whatever thread; the threads that wait for them get StoppedError."""
    _stopping.set()
    for child in list(_all):
        with contextlib.suppress(ProcessLookupError):
            os.kill(child.pid, signal.SIGKILL)


def reap() -> None:
    """Wait for the children that ``stop`` ended, once no thread asks any more."""
    for child in list(_all):
        child.kill()
    _all.clear()


def run(
    unit: Unit, texts: Sequence[bytes], folder: str, options: Options, limits: Limits
) -> tuple[UnitOutcome, Rows]:
    """What became of a unit, and its rows as lines of JSON by table. ``texts`` are the bytes of its
    items. Raises StoppedError."""
    asker = _Asker(unit, texts, folder, options, limits)
    whole = asker.ask(unit.items, unit.check)
    if isinstance(whole, Reply):
        items = tuple(zip((item.sha256 for item in unit.items), whole.items, strict=True))
        return UnitOutcome(unit.key, items, whole.check, whole.brief, whole.nota), {
            name: [lines] for name, lines in whole.rows.items()
        }
    if (
        len(unit.items) == 1
    ):  # there is nothing to take apart: once more, for what killed it may pass
        again = asker.ask(unit.items, False) if whole.code == "A007" else whole
        return _alone(unit, again)
    return _by_steps(unit, asker)


def _alone(unit: Unit, reply: Reply | Outcome) -> tuple[UnitOutcome, Rows]:
    outcome = reply.items[0] if isinstance(reply, Reply) else reply
    made = reply.rows if isinstance(reply, Reply) else {}
    found = UnitOutcome(unit.key, ((unit.items[0].sha256, outcome),))
    return found, {name: [lines] for name, lines in made.items()}


def _by_steps(unit: Unit, asker: _Asker) -> tuple[UnitOutcome, Rows]:
    """Each document by itself, then the check without their rows."""
    made: Rows = {}
    outcomes: list[Outcome] = []
    for item in unit.items:
        reply = _twice(asker, (item,), False)
        outcomes.append(reply.items[0] if isinstance(reply, Reply) else reply)
        if isinstance(reply, Reply):
            _keep(made, reply)
    items = tuple(zip((item.sha256 for item in unit.items), outcomes, strict=True))
    if not unit.check or any(outcome.status != DONE for outcome in outcomes):
        return UnitOutcome(unit.key, items), made
    bare = tuple(replace(item, extract=False) for item in unit.items)
    reply = _twice(asker, bare, True)
    if isinstance(reply, Outcome):
        return UnitOutcome(unit.key, items, reply), made
    _keep(made, reply)
    return UnitOutcome(unit.key, items, reply.check, reply.brief, reply.nota), made


def _twice(asker: _Asker, items: tuple[Item, ...], check: bool) -> Reply | Outcome:
    """What ended a child may have come from outside, and pass."""
    reply = asker.ask(items, check)
    again = isinstance(reply, Outcome) and reply.code == "A007"
    return asker.ask(items, check) if again else reply


def _keep(made: Rows, reply: Reply) -> None:
    for name, lines in reply.rows.items():
        made.setdefault(name, []).append(lines)


class _Asker:
    """Asks the child for a part of one unit."""

    def __init__(
        self, unit: Unit, texts: Sequence[bytes], folder: str, options: Options, limits: Limits
    ) -> None:
        self.unit = unit
        self.texts = {item.sha256: text for item, text in zip(unit.items, texts, strict=True)}
        self.folder = folder
        self.options = options
        self.limits = limits

    def ask(self, items: tuple[Item, ...], check: bool) -> Reply | Outcome:
        """The reply, or the outcome that a death is."""
        stage = self.limits.seconds * (OCR if self.options.ocr else 1)
        # Reading, and looking at what was read, of each; the check.
        steps = 2 * len(items) + check
        job = Job(
            unit=self.unit.key,
            items=items,
            names=tuple(os.fsencode(os.path.join(self.folder, item.path)) for item in items),
            check=check,
            named=self.unit.named,
            options=self.options,
            memory=self.limits.memory,
            seconds=float(stage * steps),
            stage=stage,
        )
        data = b"".join(self.texts[item.sha256] for item in items)
        try:
            return mine().ask(job, data)
        except worker.DeadError as died:
            return self._died(died, stage)
        except OSError as error:  # no child to be had: the machine's fault, not the file's
            return Outcome(CRASHED, "A010", {"why": error.strerror or str(error)})

    def _died(self, died: worker.DeadError, stage: int) -> Outcome:
        if died.how in _TIMES:
            limit = self.limits.seconds
            return Outcome(TIMED_OUT, "A005", {"limit": stage, "more": limit * 4}, limit)
        memory = self.limits.memory
        much = _NEAR * memory + self.limits.held
        # A child begins with the peak of its parent; only what lies above that is its own.
        if died.how == worker.MEMORY or died.peak > max(much * _MB, _held()):
            return out_of_memory(memory)
        return Outcome(CRASHED, "A007", {"why": died.how})


def _held() -> int:
    """The most bytes of memory that this process has held."""
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
