"""The child of an audit: one unit at a time, from bytes to rows, under the limits of the guard.

It is the guard's child with more to do: what it may not do while a file's bytes are looked at is set
and watched by ``extractor.guard.child``.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, NoReturn

import msgspec

from extractor.audit import modelling
from extractor.audit.values import Item, Options, Outcome
from extractor.guard import Limits, child, frames


class Job(msgspec.Struct):
    """What a child is asked; the bytes of the items follow, one behind the other. ``seconds`` is what
    the whole may take, ``stage`` what one document or the check may. Without items: to load the model, to
    which the answer is a ``modelling.Loaded``."""

    unit: str
    items: tuple[Item, ...]
    names: tuple[bytes, ...]
    check: bool
    named: bool
    options: Options
    memory: int
    seconds: float
    stage: int


class Reply(msgspec.Struct):
    """``rows`` are lines of JSON, by table; ``brief`` and ``nota`` the hashes, as the check judged."""

    items: tuple[Outcome, ...]
    check: Outcome | None
    brief: str | None
    nota: str | None
    rows: dict[str, bytes]


def enter(inbox: int, outbox: int, life: int | None) -> NoReturn:
    """Become the child, and never come back to what called this."""
    code = 1
    try:
        inbox, outbox = child.alone(inbox, outbox, life)
        with os.fdopen(inbox, "rb") as file:
            _serve(file, outbox)
        code = 0
    except OSError:  # the parent has gone
        code = 0
    finally:
        os._exit(code)


def _serve(inbox: BinaryIO, outbox: int) -> None:
    from extractor import checking, knowledge, patterns  # noqa: F401 all that a unit needs, before the first comes
    from extractor.audit import work
    from extractor.readers import text  # noqa: F401

    patterns.keep()
    sys.addaudithook(child.watch)
    decode = msgspec.msgpack.Decoder(Job).decode
    first = True
    while (asked := frames.receive(inbox)) is not None:
        data = frames.receive(inbox)
        if data is None:
            return
        wanted = decode(asked)
        knowledge.use(wanted.options.own)
        if not wanted.items:
            answer = msgspec.msgpack.encode(modelling.load(wanted.options))
            frames.send(outbox, frames.STAYS, answer)
            continue
        reply, broke = work.answer(wanted, data)
        del data
        if first:  # what a first unit made that stays is not looked through for garbage any more
            gc.collect()
            gc.freeze()
            first = False
        leaves = broke or is_worn(wanted.memory)
        frames.send(
            outbox, frames.LEAVES if leaves else frames.STAYS, msgspec.msgpack.encode(reply)
        )
        if leaves:
            return


@contextmanager
def limited(
    memory: int, seconds: int, programs: bool = False, pages: bool = False
) -> Iterator[None]:
    """Within this a file's bytes are looked at. ``pages``: what runs says when a page is done, so that
    one that never ends is stopped at once."""
    limits = Limits(memory, seconds)
    purse = limits.purse if pages else float(seconds)
    try:
        space = memory + modelling.held()
        child.limit(frames.Job("", "", b"", None, space, float(seconds), purse, {}))
        child.programs = programs
        child.hostile = True
        yield
    finally:
        child.hostile = False
        child.free()


def is_worn(memory: int) -> bool:
    """Whether this process has grown so that the next file might not have its share. A model is not taken
    for growth: a part of what counts for the limit is more than half."""
    return child.is_worn(memory + 2 * modelling.held())
