"""Shards on this machine: a thread for each child. A thread only waits for its child and writes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.audit import isolation
from extractor.audit.shard import Tell, run_shard
from extractor.audit.values import Result, Shard


def run(shards: Sequence[Shard], jobs: int, tell: Tell) -> Iterator[Result]:
    """Raises what a shard raised; when it is broken off, from wherever, the children are ended and no
    thread goes on."""
    from concurrent.futures import ThreadPoolExecutor, as_completed

    isolation.start()
    pool = ThreadPoolExecutor(jobs, thread_name_prefix="shard")
    try:
        for future in as_completed([pool.submit(run_shard, shard, tell) for shard in shards]):
            yield future.result()
    finally:
        isolation.stop()
        pool.shutdown(wait=True, cancel_futures=True)
        isolation.reap()
