"""What the shards say, made into the tables of a run and into the state that readers see."""

from __future__ import annotations

import os
import shutil
import time
from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec

from extractor.audit import counting, ducks, parts, store, views, words
from extractor.audit.columns import BY_NAME, SCHEMA, struct, typed
from extractor.audit.pairing import Together
from extractor.audit.planning import Known, Plan
from extractor.audit.values import (
    DONE,
    FAILED,
    STATUSES,
    File,
    Manifest,
    Outcome,
    UnitOutcome,
    pair_id,
)
from extractor.messages import say

Row = tuple[Any, ...]
# What a check says of two documents that nothing but a folder put together: they are no pair.
UNFIT = frozenset(("I010", "I011", "I012"))


_OPEN = frozenset(("alone", "none"))


class Picture(NamedTuple):
    """All that a run knows at some moment. ``passing``: outcomes of this run that no part keeps."""

    files: list[File]
    pairs: list[Together]
    alone: dict[str, words.Why]
    absent: list[str]
    plan: Plan
    parts: Mapping[str, Manifest]
    known: Known
    passing: dict[str, UnitOutcome]


class Told(NamedTuple):
    """The tables of a run, and how many files ended how."""

    files: list[Row]
    pairs: list[Row]
    failures: list[Row]
    counts: Counter[str]
    checked: int


def tell(picture: Picture, before: Mapping[str, str | None], lang: str) -> Told:
    """The rows. ``before``: the hash of each file in the run before."""
    told = Told([], [], [], Counter(), 0)
    stands: dict[str, str] = {}
    for file in picture.files:
        outcome = _of_file(file, picture)
        if outcome is None:
            continue  # not done yet
        told.counts[outcome.status] += 1
        twin = None
        if file.sha256 is not None:
            twin = stands.setdefault(file.sha256, file.path)
        had = file.path in before
        change = "new" if not had else "same" if before[file.path] == file.sha256 else "changed"
        told.files.append(
            (
                file.path,
                file.sha256,
                file.size,
                _moment(file.modified / 1e9),
                outcome.status,
                twin if twin != file.path else None,
                change,
            )
        )
        if outcome.status != DONE:
            stage = "find" if file.sha256 is None else "read"
            lasting = _lasts(file, picture)
            told.failures.append(
                _failure(file.path, None, file.sha256, stage, outcome, lasting, lang)
            )
    told.failures.extend(
        _failure(path, None, None, "find", Outcome(FAILED, "A015"), False, lang)
        for path in picture.absent
    )
    checked, alone = _pairs(picture, told, lang)
    by_path = {file.path: file for file in picture.files}
    twins = {row[0]: row[5] for row in told.files}
    statuses = {row[0]: row[4] for row in told.files}
    for path, why in sorted(alone.items()):
        if path not in statuses:
            continue
        if statuses[path] != DONE:
            why = (("unread", ""),)
        elif twins[path] is not None and why[0][0] in _OPEN:
            why = (("same", twins[path]),)
        outcome = _of_file(by_path[path], picture)
        told.pairs.append(_alone(by_path[path], outcome, words.why(why, lang)))
    return told._replace(checked=checked)


def _of_file(file: File, picture: Picture) -> Outcome | None:
    if file.sha256 is None:
        return Outcome(FAILED, file.code or "I007", file.values)
    unit = picture.plan.owner[file.sha256]
    found = _unit(unit.key, picture)
    return dict(found.items)[file.sha256] if found is not None else None


def _lasts(file: File, picture: Picture) -> bool:
    if file.sha256 is None:
        return False
    found = _unit(picture.plan.owner[file.sha256].key, picture)
    return found is not None and found.lasting


def _unit(key: str, picture: Picture) -> UnitOutcome | None:
    return picture.passing.get(key) or picture.known.outcomes.get(key)


def _pairs(picture: Picture, told: Told, lang: str) -> tuple[int, dict[str, words.Why]]:
    """The rows of what was put together; how many checks were done, and what stands alone after all."""
    alone = dict(picture.alone)
    by_path = {file.path: file.sha256 for file in picture.files}
    checked = 0
    for pair in picture.pairs:
        unit = picture.plan.of_pair.get((pair.one, pair.other))
        if unit is None:  # twice the same content, or one of the two could not be opened
            same = by_path.get(pair.one) == by_path.get(pair.other) is not None
            for path, other in ((pair.one, pair.other), (pair.other, pair.one)):
                alone[path] = (("same", other),) if same else (("unread", ""),)
            continue
        found = _unit(unit.key, picture)
        if found is None:
            continue
        outcome = found.check
        if outcome is None:  # one of the two could not be read
            bad = [each for _, each in found.items if each.status != DONE]
            outcome = bad[0] if bad else Outcome(FAILED, "A008", {"why": "?"})
        elif outcome.code in UNFIT and not pair.named:
            said = say(outcome.code or "", {"name": "", **outcome.values}, lang)
            alone |= dict.fromkeys((pair.one, pair.other), (("unfit", said.split(";")[0]),))
            continue
        one, other = pair.one, pair.other
        if found.brief is not None and found.brief == by_path.get(other):
            one, other = other, one
        id_ = None
        if outcome.status == DONE and found.brief and found.nota:
            id_ = pair_id(found.brief, found.nota)
            checked += 1
        told.pairs.append(
            (
                id_,
                one,
                other,
                by_path.get(one),
                by_path.get(other),
                pair.method,
                pair.certainty,
                words.why(pair.why, lang),
                outcome.status,
            )
        )
        if found.check is not None and outcome.status != DONE:
            told.failures.append(
                _failure(one, other, by_path.get(one), "check", outcome, found.lasting, lang)
            )
    return checked, alone


def _alone(file: File, outcome: Outcome | None, why: str) -> Row:
    ends = (None, None, None, None)
    if outcome is not None and outcome.kind == "nota":
        ends = (None, file.path, None, file.sha256)  # type: ignore[assignment]
    else:
        ends = (file.path, None, file.sha256, None)  # type: ignore[assignment]
    return (None, *ends, "unpaired", None, why, "unpaired")


def _failure(
    path: str,
    other: str | None,
    sha256: str | None,
    stage: str,
    outcome: Outcome,
    lasting: bool,
    lang: str,
) -> Row:
    code = outcome.code or "A008"
    message = say(code, {"name": path, "why": "?", **outcome.values}, lang)
    return (path, other, sha256, stage, outcome.status, code, message, lasting)


def publish(
    results: str, run: store.Run, told: Told, picture: Picture, number: int, anew: bool = False
) -> store.State:
    """Write the tables of the run, and let them count. ``anew``: nothing that was counted before is
    built on."""
    runs = [_run(one, run) for one in store.runs(results)]
    folder = os.path.join("runs", run.run, f"tables-{number}")
    _tables(
        os.path.join(results, folder),
        {"files": told.files, "pairs": told.pairs, "failures": told.failures, "runs": runs},
    )
    live = {unit.key for unit in picture.plan.units}
    used: dict[str, int] = {}
    dead: dict[str, list[str]] = {}
    for name, manifest in picture.parts.items():
        gone = [
            unit.key
            for unit in manifest.units
            if unit.key not in live or picture.known.part[unit.key] != name
        ]
        if len(gone) < len(manifest.units):
            used[name] = manifest.schema
            if gone:
                dead[name] = gone
    was = store.state(results)
    before = was if was is None or was.run != run.run else was.before
    if before is not None:  # a damaged past is no reason not to be read
        before = msgspec.structs.replace(before, before=None) if _whole(results, before) else None
    state = store.State(SCHEMA, run.run, folder, used, dead, before)
    rows = {name: picture.parts[name].rows.get("references", 0) for name in used}
    counting.write(results, state, None if anew else was, rows)
    state = msgspec.structs.replace(state, digests=_kept(os.path.join(results, folder)))
    store.save_state(results, state)
    views.publish(results, state)
    old = os.path.join(results, "runs", run.run, f"tables-{number - 2}")
    shutil.rmtree(old, ignore_errors=True)
    return state


def _whole(results: str, state: store.State) -> bool:
    return all(
        parts.digest(os.path.join(results, state.tables, name)) == digest
        for name, digest in state.digests.items()
    )


def _kept(folder: str) -> dict[str, str]:
    """Force the tables of a run to disk; what each of them is."""
    names = sorted(os.listdir(folder))
    for name in names:
        parts.sync(os.path.join(folder, name))
    parts.sync(folder)
    return {name: parts.digest(os.path.join(folder, name)) or "" for name in names}


def _run(one: store.Run, now: store.Run) -> Row:
    how = one.ended_how
    if how == store.RUNNING and one.run != now.run:
        how = store.INTERRUPTED
    return tuple(
        how if name == "ended_how" else getattr(one, name)
        for name in (column.name for column in BY_NAME["runs"].columns)
    )


def _tables(folder: str, tables: Mapping[str, list[Row]]) -> None:
    os.makedirs(folder, exist_ok=True)
    with ducks.memory(threads=1) as duck:
        for name, rows in tables.items():
            columns = BY_NAME[name].columns
            names = [column.name for column in columns]
            lines = os.path.join(folder, f"{name}.jsonl")
            with open(lines, "wb") as file:
                for row in rows:
                    file.write(msgspec.json.encode(dict(zip(names, row, strict=True))) + b"\n")
            ducks.run(
                duck,
                f"COPY (SELECT {', '.join(map(typed, columns))} FROM read_json({ducks.text(lines)},"
                f" format='newline_delimited', columns={{{struct(columns)}}}))"
                f" TO {ducks.text(os.path.join(folder, f'{name}.parquet'))} (FORMAT parquet)",
            )
            os.unlink(lines)


def _moment(seconds: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds))


def totals(counts: Counter[str]) -> dict[str, int]:
    return {status: counts.get(status, 0) for status in STATUSES}
