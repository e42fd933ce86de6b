"""The same shards on a Dask cluster, with a worker that is killed in the middle."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from extractor.audit.engines import dask
from extractor.audit.shard import Tell
from extractor.audit.values import Result, Shard
from extractor.messages import InputError
from tests.audit.running import audit, folder_of, tables

distributed = pytest.importorskip("distributed")
pytestmark = pytest.mark.filterwarnings("ignore")


def test_row_for_row_what_the_local_engine_gives(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", 3)
    audit(folder, tmp_path / "local")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50
    ) as cluster:
        address = cluster.scheduler_address

        def engine(shards: Sequence[Shard], jobs: int, tell: Tell) -> Iterator[Result]:
            killed = False
            for result in dask.run(shards, jobs, tell, scheduler=address):
                if not killed:
                    killed = True
                    worker = next(iter(cluster.workers.values()))
                    os.kill(worker.process.pid, signal.SIGKILL)
                yield result

        done = audit(folder, tmp_path / "dask", engine=engine)
    assert done.run.done == 6
    assert tables(tmp_path / "dask") == tables(tmp_path / "local")


def test_a_scheduler_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dask, "_PATIENCE", 1)
    with pytest.raises(InputError) as caught:
        list(dask.run([], 1, lambda unit: None, scheduler="tcp://127.0.0.1:9"))
    assert caught.value.code == "A021"
