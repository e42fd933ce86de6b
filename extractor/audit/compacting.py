"""Many small parts into few large ones, without the units that do not count any more."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from msgspec.structs import replace

from extractor.audit import ducks, parts, store, views
from extractor.audit.columns import PARTS, SCHEMA
from extractor.audit.values import Manifest
from extractor.messages import InputError

MOST = 10_000  # units in a part

# One number among millions is found without reading the others: small groups of rows, and of each a filter
# that tells which numbers it cannot have. DuckDB writes those for columns that have a dictionary.
_LAYOUT = {
    "references": ", ROW_GROUP_SIZE 20480, DICTIONARY_SIZE_LIMIT 20480, BLOOM_FILTER_FALSE_POSITIVE_RATIO 0.1"
}


class Compacted(NamedTuple):
    """How many parts there were and are."""

    before: int
    after: int


def compact(results: str) -> Compacted:
    """Merge the parts that count and remove all others; what the tables say stays the same, but for
    those of the run before, which are gone. Raises InputError: A011 an audit is at work, A013, A014."""
    store.check(results)
    with store.locked(results):
        state = store.state(results)
        if state is None:
            raise InputError("A013", results)
        try:
            return _compact(results, state)
        except OSError as error:
            raise InputError("A014", results, why=error.strerror or str(error)) from None


def _compact(results: str, state: store.State) -> Compacted:
    whole, broken = parts.all_of(results)
    if any(name in state.parts for name in broken):
        raise InputError("A022", results)
    used = {name: manifest for name, manifest in whole.items() if name in state.parts}
    kept: dict[str, int] = {}
    for group in _groups(used, state):
        alone = len(group) == 1 and not state.dead.get(group[0])
        name = group[0] if alone else _merged(results, state, {n: used[n] for n in group})
        kept[name] = used[name].schema if alone else SCHEMA
    # What counts is written before anything is removed: whoever is cut off here lost nothing.
    after = replace(state, parts=kept, dead={}, before=None)
    store.save_state(results, after)
    views.publish(results, after)
    parts.sweep(results, broken)
    for name in set(whole) - set(kept):
        shutil.rmtree(os.path.join(results, parts.FOLDER, name), ignore_errors=True)
    return Compacted(len(whole), len(kept))


def how(table: str) -> str:
    """The options with which a large part of a table is written."""
    return f"FORMAT parquet, COMPRESSION zstd{_LAYOUT.get(table, '')}"


def _groups(used: dict[str, Manifest], state: store.State) -> Iterator[list[str]]:
    """Parts of the same rules, so many that they make one of the usual size."""
    names = sorted(used, key=lambda name: (used[name].rules, used[name].version, name))
    for _, same in groupby(names, key=lambda name: (used[name].rules, used[name].version)):
        group: list[str] = []
        count = 0
        for name in same:
            size = len(used[name].units) - len(state.dead.get(name, ()))
            if group and count + size > MOST:
                yield group
                group, count = [], 0
            group.append(name)
            count += size
        yield group


def _merged(results: str, state: store.State, group: dict[str, Manifest]) -> str:
    """One part of several; its name."""
    dead = {name: set(state.dead.get(name, ())) for name in group}
    units = [
        unit
        for name, manifest in group.items()
        for unit in manifest.units
        if unit.key not in dead[name]
    ]
    name = parts.name_of(units)
    folder = os.path.join(results, parts.FOLDER)
    aside = os.path.join(folder, f"{parts.ASIDE}{name}-{os.getpid()}")
    shutil.rmtree(aside, ignore_errors=True)
    os.mkdir(aside)
    only = replace(
        state,
        parts={part: state.parts[part] for part in group},
        dead={part: state.dead[part] for part in group if part in state.dead},
        before=None,
    )
    try:
        counts = _tables(results, only, aside)
        newest = max(manifest.run for manifest in group.values())
        rules = next(iter(group.values())).rules
        parts.finish(aside, os.path.join(folder, name), units, counts, rules, newest)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    return name


def _tables(results: str, only: store.State, aside: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    with ducks.memory() as duck:
        for sql in views.statements(results, only):
            ducks.run(duck, sql)
        for table in PARTS:
            path = os.path.join(aside, f"{table.name}.parquet")
            sql = f"COPY (FROM {ducks.name(table.name)}) TO {ducks.text(path)} ({how(table.name)})"
            (count,) = ducks.run(duck, sql).fetchone()
            if count:
                counts[table.name] = count
            else:
                os.unlink(path)
    return counts
