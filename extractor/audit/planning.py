"""From pairs to units, and from units to shards."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from extractor.audit.columns import SCHEMA
from extractor.audit.pairing import Together
from extractor.audit.values import (
    File,
    Item,
    Limits,
    Manifest,
    Options,
    Outcome,
    Unit,
    UnitOutcome,
)

MOST = 250  # documents in a shard: so many are done again when a machine stops
_SHARDS = 4  # for each child, so that none waits long for the last


class Plan(NamedTuple):
    """``units`` in order; ``of_pair``: the unit that checks each pair; ``owner``: the unit that gives a
    document's own rows, by its hash."""

    units: list[Unit]
    of_pair: dict[tuple[str, str], Unit]
    owner: dict[str, Unit]


class Known(NamedTuple):
    """What the parts hold: of each unit its outcome and the part that it counts in."""

    outcomes: dict[str, UnitOutcome]
    part: dict[str, str]


def plan(files: Sequence[File], pairs: Iterable[Together], rules: str, options: Options) -> Plan:
    """A unit for each pair and for each document alone. The same content under two names is read once,
    where it comes first."""
    by_path = {file.path: file for file in files if file.sha256 is not None}
    made = Plan([], {}, {})
    checked: dict[tuple[str, str, bool, bool], Unit] = {}
    paired: set[str] = set()
    for pair in pairs:
        one, other = by_path.get(pair.one), by_path.get(pair.other)
        if one is None or other is None or one.sha256 == other.sha256:
            continue
        paired |= {one.path, other.path}
        same = (one.sha256 or "", other.sha256 or "", pair.named, pair.forced)
        unit = checked.get(same)
        if unit is None:
            kinds = ("brief", "nota") if pair.forced else (None, None)
            items = (_item(one, kinds[0], made), _item(other, kinds[1], made))
            unit = checked[same] = _unit(items, True, pair.named, rules, options)
            made.units.append(unit)
            _own(unit, made)
        made.of_pair[pair.one, pair.other] = unit
    for path, file in by_path.items():
        if path not in paired and file.sha256 not in made.owner:
            unit = _unit((_item(file, None, made),), False, False, rules, options)
            made.units.append(unit)
            _own(unit, made)
    return made


def checks(
    files: Mapping[str, File], pairs: Iterable[Together], rules: str, options: Options, made: Plan
) -> list[Unit]:
    """Units that only check, for pairs found by what their documents say; added to the plan."""
    fresh: list[Unit] = []
    for pair in pairs:
        items = tuple(
            Item(file.path, file.sha256 or "", file.size, extract=False)
            for file in (files[pair.one], files[pair.other])
        )
        unit = _unit(items, True, pair.named, rules, options)
        if unit.key not in {one.key for one in fresh}:
            fresh.append(unit)
        made.of_pair[pair.one, pair.other] = unit
    made.units.extend(fresh)
    return fresh


def _item(file: File, kind: str | None, made: Plan) -> Item:
    sha256 = file.sha256 or ""
    return Item(file.path, sha256, file.size, extract=sha256 not in made.owner, kind=kind)


def _own(unit: Unit, made: Plan) -> None:
    for item in unit.items:
        if item.extract:
            made.owner[item.sha256] = unit


def _unit(items: tuple[Item, ...], check: bool, named: bool, rules: str, options: Options) -> Unit:
    """The key is of the content, never of a path: what is moved is not done again."""
    if options.model is not None:
        options = replace(options, model=replace(options.model, place=""))
    said = [(item.sha256, item.extract, item.kind) for item in items]
    text = msgspec.json.encode([SCHEMA, rules, options, said, check, named])
    return Unit(hashlib.sha256(text).hexdigest()[:20], items, check, named)


def known(parts: Mapping[str, Manifest]) -> Known:
    """What has been done. A unit that is in two parts counts in the one that was not stopped by a
    limit, else in the later."""
    found = Known({}, {})
    rank: dict[str, tuple[bool, str, str]] = {}
    for name, manifest in parts.items():
        for unit in manifest.units:
            mine = (stopped(unit) is None, manifest.run, name)
            if unit.key not in rank or mine > rank[unit.key]:
                rank[unit.key] = mine
                found.outcomes[unit.key] = unit
                found.part[unit.key] = name
    return found


def stopped(unit: UnitOutcome) -> Outcome | None:
    """The outcome that a limit made, if one did."""
    outcomes = [outcome for _, outcome in unit.items] + ([unit.check] if unit.check else [])
    return next((outcome for outcome in outcomes if outcome.limit is not None), None)


def to_do(units: Iterable[Unit], done: Known, limits: Limits) -> list[Unit]:
    """The units that are not known, and those that a lower limit than today's stopped."""
    return [
        unit
        for unit in units
        if unit.key not in done.outcomes or _deserves_more(done.outcomes[unit.key], limits)
    ]


def _deserves_more(unit: UnitOutcome, limits: Limits) -> bool:
    why = stopped(unit)
    if why is None or why.limit is None:
        return False
    return why.limit < (limits.memory if why.code == "A006" else limits.seconds)


def shards(units: Sequence[Unit], jobs: int) -> list[tuple[Unit, ...]]:
    """The units in order, in shards of about as many documents."""
    total = sum(len(unit.items) for unit in units)
    size = max(1, min(MOST, -(-total // (jobs * _SHARDS))))
    found: list[tuple[Unit, ...]] = []
    group: list[Unit] = []
    count = 0
    for unit in units:
        group.append(unit)
        count += len(unit.items)
        if count >= size:
            found.append(tuple(group))
            group, count = [], 0
    return [*found, tuple(group)] if group else found
