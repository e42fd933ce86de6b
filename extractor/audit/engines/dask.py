"""Shards on the workers of a Dask cluster, or of one that is started here for this run. All workers
must see the audited folder and the results under the same paths, with the same version installed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from typing import Any

from extractor.audit.shard import Tell, run_shard
from extractor.audit.values import Result, Shard
from extractor.messages import InputError

# A worker that dies takes the shard that it was at with it; the scheduler gives that to another so often.
_AGAIN = 3
_PATIENCE = 20  # seconds for the scheduler to answer


def run(
    shards: Sequence[Shard], jobs: int, tell: Tell, scheduler: str | None = None
) -> Iterator[Result]:
    """Raises InputError: A021 without Dask or without the scheduler; what a shard raised. A shard whose
    workers keep dying gives no result."""
    try:
        dask, distributed = import_module("dask"), import_module("distributed")
    except ModuleNotFoundError as error:
        raise InputError("A021", "--engine dask", why=error.name or "dask") from None
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    dask.config.set({"distributed.scheduler.allowed-failures": _AGAIN})
    cluster: Any = None
    try:
        if scheduler is None:
            cluster = distributed.LocalCluster(
                n_workers=jobs,
                threads_per_worker=1,
                dashboard_address=None,
                silence_logs=logging.CRITICAL,
            )
        client = distributed.Client(cluster or scheduler, timeout=_PATIENCE)
    except (OSError, ValueError, TimeoutError) as error:
        raise InputError("A021", scheduler or "--engine dask", why=str(error)) from None
    try:
        work = {
            client.submit(run_shard, shard, key=f"{shard.run}-{number}", pure=False): shard
            for number, shard in enumerate(shards)
        }
        for future in distributed.as_completed(list(work)):
            try:
                result = future.result()
            except distributed.KilledWorker:
                continue
            for unit in result.units:
                tell(unit)
            yield result
    finally:
        client.close()
        if cluster is not None:
            cluster.close()


def at(scheduler: str | None) -> Callable[[Sequence[Shard], int, Tell], Iterator[Result]]:
    """The engine that uses this scheduler."""
    return partial(run, scheduler=scheduler)
