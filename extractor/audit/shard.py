"""One shard: ``run_shard(shard) -> Result``, the only thing that an engine knows.

Done twice it leaves the same part under the same name. The engine may run it in a thread, in a process
or on another machine that sees the same two folders.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable

from msgspec.structs import replace

from extractor.audit import fingerprint, isolation, parts
from extractor.audit.values import FAILED, Outcome, Result, Shard, Unit, UnitOutcome
from extractor.messages import InputError

Tell = Callable[[UnitOutcome], None]


def run_shard(shard: Shard, tell: Tell | None = None) -> Result:
    """Do every unit and write what lasts of it as one part. ``tell`` hears of each unit as it is done.

    Raises InputError (A017) where another version is installed, OSError when the part cannot be written, StoppedError when the audit is being ended.
    """
    if fingerprint.rules() != shard.rules:  # on a worker of another machine
        raise InputError("A017", os.uname().nodename)
    began = time.monotonic()
    done: list[UnitOutcome] = []
    rows: dict[str, list[bytes]] = {}
    for unit in shard.units:
        outcome, made = _unit(unit, shard)
        done.append(outcome)
        for table, lines in made.items():
            rows.setdefault(table, []).extend(lines)
        if tell is not None:
            tell(outcome)
    _reconcile(shard, done)
    lasting = [unit for unit in done if unit.lasting]
    name = parts.write(shard.results, lasting, rows, shard.rules, shard.run) if lasting else None
    return Result(name, tuple(done), time.monotonic() - began)


def _unit(unit: Unit, shard: Shard) -> tuple[UnitOutcome, dict[str, list[bytes]]]:
    """Read the files again: what was listed may have gone or changed meanwhile."""
    texts: list[bytes] = []
    lost: list[tuple[str, Outcome]] = []
    for item in unit.items:
        text, why = _text(os.path.join(shard.folder, item.path), item.sha256)
        texts.append(text)
        lost.append((item.sha256, why))
    if any(why.code for _, why in lost):
        # The other of a pair is not done either: the next run does both, as they are then.
        blamed = tuple((sha, why if why.code else Outcome(FAILED, "A004")) for sha, why in lost)
        return UnitOutcome(unit.key, blamed, lasting=False), {}
    outcome, made = isolation.run(unit, texts, shard.folder, shard.options, shard.limits)
    if any(each.code == "A010" for _, each in outcome.items):  # no child to be had
        return replace(outcome, lasting=False), {}
    return outcome, made


def _text(path: str, sha256: str) -> tuple[bytes, Outcome]:
    try:
        with open(path, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        return b"", Outcome(FAILED, "A002")
    except OSError as error:
        return b"", Outcome(FAILED, "I007", {"why": error.strerror or str(error)})
    if hashlib.sha256(data).hexdigest() != sha256:
        return b"", Outcome(FAILED, "A003")
    return data, Outcome()


def _reconcile(shard: Shard, done: list[UnitOutcome]) -> None:
    """Inputs = done + failed + timed out + crashed, unit by unit."""
    asked = [(unit.key, len(unit.items)) for unit in shard.units]
    if asked != [(unit.key, len(unit.items)) for unit in done]:
        raise AssertionError("a shard lost a unit")
