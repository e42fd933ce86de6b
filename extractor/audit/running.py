"""An audit from folder to tables."""

from __future__ import annotations

import os
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from extractor import __version__
from extractor.audit import (
    alike,
    contents,
    fingerprint,
    listing,
    pairing,
    parts,
    planning,
    publishing,
    store,
)
from extractor.audit.listing import Chosen
from extractor.audit.progress import Progress
from extractor.audit.shard import Tell
from extractor.audit.values import (
    CRASHED,
    File,
    Limits,
    Manifest,
    Options,
    Outcome,
    Result,
    Shard,
    Unit,
    UnitOutcome,
)
from extractor.audit.words import Why
from extractor.messages import InputError

Engine = Callable[[Sequence[Shard], int, Tell], Iterator[Result]]
_PUBLISH = 60.0  # seconds between two publications while the work goes on
_MOST = 0.05  # of the time at most goes to publishing


class Request(NamedTuple):
    """What the user asked. ``pairs``: the manifest, None for ``pairs.csv`` where there is one."""

    folder: str
    results: str
    options: Options
    limits: Limits
    chosen: Chosen = Chosen()
    pairs: str | None = None
    jobs: int = 1
    engine: str = "local"
    fresh: bool = False


class Planned(NamedTuple):
    """What a run would do."""

    files: list[File]
    other: Counter[str]
    at: int
    paired: pairing.Paired
    plan: planning.Plan
    to_do: list[Unit]
    damaged: list[str]
    whole: dict[str, Manifest]


class Finished(NamedTuple):
    """What a run did. ``interrupted``: Ctrl-C, and the rest is for a next run."""

    run: store.Run
    told: publishing.Told
    damaged: int
    other: Counter[str]
    interrupted: bool


def prepared(request: Request) -> Planned:
    """List, pair and plan; nothing is written. Raises InputError."""
    if not os.path.isdir(request.folder):
        raise InputError("I001" if not os.path.exists(request.folder) else "A018", request.folder)
    past = store.runs(request.results)
    had = store.inventory(request.results, past[-1].run) if past and not request.fresh else None
    manifest, named = _manifest(request)
    found = listing.find(
        request.folder,
        request.results,
        request.chosen,
        {file.path: file for file in had.files} if had else None,
        had.at if had else 0,
        leave=(named,),
    )
    if not found.files:
        raise InputError("A018", request.folder)
    paths = [file.path for file in found.files if file.sha256 is not None]
    paired = pairing.by_sight(paths, manifest, named)
    listed = {file.path for file in found.files}
    paired = paired._replace(absent=[path for path in paired.absent if path not in listed])
    plan = planning.plan(found.files, paired.pairs, fingerprint.rules(), request.options)
    whole, damaged = ({}, []) if request.fresh else parts.all_of(request.results)
    to_do = planning.to_do(plan.units, planning.known(whole), request.limits)
    return Planned(found.files, found.other, found.at, paired, plan, to_do, damaged, whole)


def _manifest(request: Request) -> tuple[list[tuple[str, str]], str]:
    """The pairs of the manifest and its path below the folder."""
    path = request.pairs or os.path.join(request.folder, pairing.DEFAULT)
    name = os.path.relpath(path, request.folder).replace(os.sep, "/")
    if request.pairs is None and not os.path.isfile(path):
        return [], name
    return pairing.read_manifest(path, request.folder), name


def audit(request: Request, engine: Engine, progress: Progress) -> Finished:
    """Do what is new and publish. Raises InputError: bad input, results that are not to be had."""
    store.open_(request.results, request.folder)
    with store.locked(request.results):
        planned = prepared(request)
        if request.fresh:
            shutil.rmtree(os.path.join(request.results, parts.FOLDER), ignore_errors=True)
        parts.sweep(request.results, planned.damaged)
        try:
            return _Audit(request, engine, progress, planned).run()
        except OSError as error:
            why = error.strerror or str(error)
            raise InputError("A014", request.results, why=why) from None


class _Audit:
    """One run. What it knows at any moment is a ``Picture`` that can be published."""

    def __init__(
        self, request: Request, engine: Engine, progress: Progress, planned: Planned
    ) -> None:
        self.request = request
        self.engine = engine
        self.progress = progress
        self.planned = planned
        self.parts = dict(planned.whole)
        self.known = planning.known(self.parts)
        self.passing: dict[str, UnitOutcome] = {}
        self.pairs = list(planned.paired.pairs)
        self.alone: dict[str, Why] = dict(planned.paired.alone)
        self.files = {file.path: file for file in planned.files}
        past = store.runs(request.results)
        had = store.inventory(request.results, past[-1].run) if past else None
        self.before = {file.path: file.sha256 for file in had.files} if had else {}
        self.began = time.time()
        model = request.options.model
        self.record = store.Run(
            run=_name(self.began),
            started=_moment(self.began),
            folder=os.path.abspath(request.folder),
            version=__version__,
            rules=fingerprint.rules(),
            engine=request.engine,
            jobs=request.jobs,
            model=f"{model.name} {model.version}" if model is not None else None,
        )
        self.fresh: dict[
            str, int
        ] = {}  # how many documents each unit at work reads for its own sake
        self.published = 0
        self.told = publishing.Told([], [], [], Counter(), 0)
        self._last = time.monotonic()
        self._cost = 0.0

    def run(self) -> Finished:
        store.save_run(self.request.results, self.record)
        inventory = store.Inventory(self.planned.at, self.planned.files)
        store.save_inventory(self.request.results, self.record.run, inventory)
        interrupted = False
        try:
            if self.planned.to_do and self.parts:
                self.publish()
            self.work(self.planned.to_do)
            self.work(self.by_content())
        except KeyboardInterrupt:
            interrupted = True
        finally:
            self.progress.close()
        self.record.ended_how = store.INTERRUPTED if interrupted else store.ENDED
        self.publish(last=True)
        damaged = len(self.planned.damaged)
        return Finished(self.record, self.told, damaged, self.planned.other, interrupted)

    def work(self, units: Sequence[Unit]) -> None:
        """Have the engine do these units, and keep what comes back."""
        if not units:
            return
        self.progress.start(sum(len(unit.items) for unit in units))
        self.fresh = {unit.key: sum(item.extract for item in unit.items) for unit in units}
        request = self.request
        shards = [
            Shard(
                folder=os.path.abspath(request.folder),
                results=os.path.abspath(request.results),
                run=self.record.run,
                rules=self.record.rules,
                units=some,
                options=request.options,
                limits=request.limits,
            )
            for some in planning.shards(units, request.jobs)
        ]
        for result in self.engine(shards, request.jobs, self.progress.tell):
            self.keep(result)
            pause = max(_PUBLISH, self._cost / _MOST)
            if time.monotonic() - self._last > pause:
                self.publish()
        self.reconcile(units)

    def keep(self, result: Result) -> None:
        for unit in result.units:
            self.record.computed += self.fresh.get(unit.key, 0)
            if not unit.lasting:
                self.passing[unit.key] = unit
        if result.name is None:
            return
        manifest = parts.read(os.path.join(self.request.results, parts.FOLDER, result.name))
        if manifest is not None:
            self.parts[result.name] = manifest

    def reconcile(self, units: Iterable[Unit]) -> None:
        """Every unit has an outcome: what an engine did not bring back is a failure with a name."""
        self.known = planning.known(self.parts)
        for unit in units:
            if unit.key not in self.known.outcomes and unit.key not in self.passing:
                lost = Outcome(CRASHED, "A016")
                items = tuple((item.sha256, lost) for item in unit.items)
                self.passing[unit.key] = UnitOutcome(unit.key, items, lasting=False)

    def by_content(self) -> list[Unit]:
        """Pair what stands alone by what was found in it; the checks that are to be done."""
        paths = self.left()
        if len(paths) < 2:
            return []
        self.publish()
        about = contents.of(self.request.results, {self.files[p].sha256 or "": p for p in paths})
        pairs, alone = alike.by_content(about)
        self.alone |= alone
        for pair in pairs:
            for path in (pair.one, pair.other):
                self.alone.pop(path, None)
        self.pairs = [pair for pair in self.pairs if not self.unfit(pair)] + pairs
        units = planning.checks(
            self.files, pairs, self.record.rules, self.request.options, self.planned.plan
        )
        return planning.to_do(units, self.known, self.request.limits)

    def left(self) -> list[str]:
        """The documents that nothing put together so far, each content once."""
        self.known = planning.known(self.parts)
        found = [path for path, why in self.alone.items() if why[0][0] == "alone"]
        for pair in self.pairs:
            if self.unfit(pair):
                found += [pair.one, pair.other]
                self.alone |= dict.fromkeys((pair.one, pair.other), (("alone", ""),))
        seen: dict[str, str] = {}
        for path in sorted(found):
            seen.setdefault(self.files[path].sha256 or path, path)
        return list(seen.values())

    def unfit(self, pair: pairing.Together) -> bool:
        """Whether only their folder put two documents together that are no letter and nota."""
        unit = self.planned.plan.of_pair.get((pair.one, pair.other))
        found = self.known.outcomes.get(unit.key) if unit is not None else None
        check = found.check if found is not None else None
        return not pair.named and check is not None and check.code in publishing.UNFIT

    def publish(self, last: bool = False) -> None:
        """Let what is known now count."""
        began = time.monotonic()
        self.known = planning.known(self.parts)
        picture = publishing.Picture(
            files=self.planned.files,
            pairs=self.pairs,
            alone=self.alone,
            absent=self.planned.paired.absent,
            plan=self.planned.plan,
            parts=self.parts,
            known=self.known,
            passing=self.passing,
        )
        self.told = publishing.tell(picture, self.before, self.request.options.lang)
        counts = self.told.counts
        record = self.record
        record.inputs = len(self.planned.files)
        record.done, record.failed = counts["done"], counts["failed"]
        record.timed_out, record.crashed = counts["timed out"], counts["crashed"]
        record.pairs = self.told.checked
        if last:
            now = time.time()
            record.ended, record.seconds = _moment(now), round(now - self.began, 3)
        store.save_run(self.request.results, record)
        anew = self.published == 0 and (self.request.fresh or bool(self.planned.damaged))
        publishing.publish(self.request.results, record, self.told, picture, self.published, anew)
        self.published += 1
        self._last = time.monotonic()
        self._cost = self._last - began


def _name(moment: float) -> str:
    """Names of runs sort by their start."""
    return time.strftime("%Y%m%dT%H%M%S", time.gmtime(moment)) + f".{int(moment * 1000) % 1000:03}Z"


def _moment(seconds: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds))
