"""What goes wrong is a row with a code, and the tables in the end are those of an undisturbed run."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from extractor.audit import compacting, isolation, parts, store, views
from extractor.audit.engines import local
from extractor.audit.shard import Tell
from extractor.audit.values import Result, Shard
from extractor.messages import InputError
from tests.audit.running import ask, audit, children_of, command, folder_of, start, tables

_PAIRS = 3
_MANY = 24
_TRIES = 6


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """A folder, and the tables of a run in which nothing went wrong."""
    place = tmp_path_factory.mktemp("audit")
    folder = folder_of(place / "in", _PAIRS)
    audit(folder, place / "out")
    return folder, tables(place / "out")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """The same with more pairs, for what must come in the middle."""
    place = tmp_path_factory.mktemp("audit")
    folder = folder_of(place / "in", _MANY)
    audit(folder, place / "out")
    return folder, tables(place / "out")


@pytest.fixture
def misbehaving(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "ENTRY", "tests.audit.misbehaving")


# What a document does, what becomes of it, and a word of its message.
ENDS = [
    ("!hang", "timed out", "A005", "--timeout 8"),
    ("!eat", "crashed", "A006", "--memory 1200"),
    ("!segv", "crashed", "A007", "SIGSEGV"),
    ("!exit", "crashed", "A007", "exit 3"),
    ("!fault", "failed", "A008", "KeyError"),
]


@pytest.mark.usefixtures("misbehaving")
def test_a_bad_document_harms_no_other(tmp_path: Path) -> None:
    """Each stands alone, and once beside a good letter in a pair."""
    folder, results = folder_of(tmp_path / "in", 2), tmp_path / "out"
    letter = next(folder.rglob("brief.*"))
    for word, *_ in ENDS:
        (folder / f"{word[1:]}.txt").write_text(f"{word} en verder niets\n")
    pair = folder / "paar"
    pair.mkdir()
    (pair / "brief.txt").write_bytes(letter.read_bytes() + b"\n")
    (pair / "nota.txt").write_text("!segv in een paar\n")
    (folder / "leeg.txt").write_bytes(b"")
    (folder / "oud.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))
    done = audit(folder, results, seconds=2, memory=300)

    failures = {
        row[0]: row[1:] for row in ask(results, "SELECT path, status, code, message FROM failures")
    }
    for word, status, code, said in ENDS:
        assert failures[f"{word[1:]}.txt"][:2] == (status, code)
        assert said in failures[f"{word[1:]}.txt"][2]
    assert failures["paar/nota.txt"][:2] == ("crashed", "A007")
    assert failures["leeg.txt"][:2] == ("failed", "I004")
    assert failures["oud.doc"][:2] == ("failed", "I039")
    assert len(failures) == len(ENDS) + 3
    # Every file is accounted for, and the letter beside the bad nota has its rows.
    run = done.run
    assert run.inputs == run.done + run.failed + run.timed_out + run.crashed == 13
    assert (run.done, run.failed, run.timed_out, run.crashed) == (5, 3, 1, 4)
    assert ask(results, "SELECT status FROM pairs WHERE brief_path = 'paar/brief.txt'") == [
        ("crashed",)
    ]
    assert ask(results, "SELECT count(*) FROM documents") == [(5,)]

    again = audit(folder, results, seconds=2, memory=300)
    assert again.run.computed == 0
    # A higher limit is a reason to try what the lower one stopped, and nothing else.
    more = audit(folder, results, seconds=3, memory=300)
    assert more.run.computed == 1


def test_killed_children_cost_nothing(
    undisturbed: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    folder, expected = undisturbed

    def kill(done: int) -> None:
        if done in (2, 4):
            for child in list(isolation._all):
                os.kill(child.pid, signal.SIGKILL)

    before = set(children_of(os.getpid()))
    audit(folder, tmp_path / "out", after=kill)
    assert tables(tmp_path / "out") == expected
    assert set(children_of(os.getpid())) <= before  # none waits, and none is left to be buried


@pytest.mark.parametrize("series", [0, 1])
def test_kill_9_of_the_whole_audit_at_ten_moments(
    many: tuple[Path, dict[str, Any]], tmp_path: Path, series: int
) -> None:
    """Five into each results, some while it works and some while it publishes; no child is left over, and
    no row is lost or there twice."""
    folder, expected = many
    results = tmp_path / "out"
    moments = random.Random(f"6 {series}")
    seen: list[int] = []
    ended = 0
    for _ in range(5):
        had = len(store.runs(str(results))) if results.exists() else 0
        process = start(folder, "--out", results, "--jobs", "2")
        wait(lambda n=had, p=process: len(store.runs(str(results))) > n or p.poll() is not None)  # type: ignore[misc]
        time.sleep(moments.uniform(0, 0.8))
        left = children_of(process.pid)
        seen.extend(left)
        process.kill()
        process.communicate()
        ended += process.returncode != -signal.SIGKILL
        wait(lambda left=left: not any(map(_is_there, left)))  # type: ignore[misc]
    assert sys.platform != "linux" or seen
    audit(folder, results)
    assert tables(results) == expected
    assert not [name for name in os.listdir(results / "parts") if name.startswith(".")]
    hows = [how for (how,) in ask(results, "SELECT ended_how FROM runs ORDER BY run")]
    assert hows[-1] == "done"
    assert len(hows) == 6
    assert hows[:-1].count("interrupted") >= 5 - ended


def test_what_was_done_before_a_kill_stays(
    many: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    folder, expected = many
    results = tmp_path / "out"
    process = start(folder, "--out", results, "--jobs", "1")
    wait(lambda: _parts(results) > 0 or process.poll() is not None)
    process.kill()
    process.communicate()
    done = audit(folder, results)
    assert done.run.computed < 2 * _MANY
    assert tables(results) == expected


def _parts(results: Path) -> int:
    return len(list((results / "parts").glob("[!.]*")))


def _is_there(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not until():
        assert time.monotonic() < end
        time.sleep(0.05)


def _is_begun(kept: Path, process: subprocess.Popen[str]) -> bool:
    """Whether a first part is there, or nothing more will come."""
    return any(kept.glob("[!.]*")) or process.poll() is not None


def test_ctrl_c_says_how_to_go_on(many: tuple[Path, dict[str, Any]], tmp_path: Path) -> None:
    folder, expected = many
    for attempt in range(_TRIES):  # a busy machine may send the signal after the end
        results = tmp_path / f"out{attempt}"
        process = start(folder, "--out", results, "--jobs", "1")
        wait(partial(_is_begun, results / "parts", process))
        left = children_of(process.pid)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
        if process.returncode == 130:
            break
    assert process.returncode == 130
    assert f"extract audit {folder} --out {results} --jobs 1" in said
    assert "Traceback" not in said
    assert not any(map(_is_there, left))
    assert ask(results, "SELECT ended_how FROM runs") == [("interrupted",)]
    done = audit(folder, results)
    assert 0 < done.run.computed < 2 * _MANY  # what was done stayed
    assert tables(results) == expected


def _shorten(part: Path) -> None:
    path = next(part.glob("*.parquet"))
    path.write_bytes(path.read_bytes()[:-100])


def _remove_one(part: Path) -> None:
    next(part.glob("*.parquet")).unlink()


def _spoil_manifest(part: Path) -> None:
    (part / "manifest.json").write_bytes(b'{"schema":1,')


def test_a_damaged_part_is_done_again(
    undisturbed: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    folder, expected = undisturbed
    results = tmp_path / "out"
    audit(folder, results)
    for damage in (_shorten, _remove_one, _spoil_manifest):
        damage(sorted((results / "parts").iterdir())[0])
        done = audit(folder, results)
        assert done.damaged == 1
        assert 0 < done.run.computed < 2 * _PAIRS
        assert tables(results) == expected


def test_files_that_vanish_and_change_meanwhile(
    undisturbed: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    folder = folder_of(tmp_path / "in", _PAIRS)
    results = tmp_path / "out"
    gone, other = sorted(folder.rglob("brief.*"))[:2]
    kept = {path: path.read_bytes() for path in (gone, other)}

    def engine(shards: Sequence[Shard], jobs: int, tell: Tell) -> Iterator[Result]:
        gone.unlink()
        other.write_bytes(b"anders")
        yield from local.run(shards, jobs, tell)

    done = audit(folder, results, engine=engine)
    found = {
        Path(row[0]): row[1:] for row in ask(results, "SELECT path, code, lasting FROM failures")
    }
    assert found[gone.relative_to(folder)] == ("A002", False)
    assert found[other.relative_to(folder)] == ("A003", False)
    # Their notas wait for them.
    assert sorted(code for code, _ in found.values()) == ["A002", "A003", "A004", "A004"]
    assert done.run.inputs == done.run.done + done.run.failed == 2 * _PAIRS
    for path, data in kept.items():
        path.write_bytes(data)
    audit(folder, results)
    assert tables(results) == undisturbed[1]


@pytest.mark.parametrize("share", [0.0, 0.2, 0.8])
def test_a_full_disk_is_one_line_and_what_was_done_stays(
    undisturbed: tuple[Path, dict[str, Any]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    share: float,
) -> None:
    """Full after such a share of the files: at the first word about the run, in the first part, in a later
    one."""
    folder, expected = undisturbed
    results = tmp_path / "out"
    sync = parts.sync
    seen: list[str] = []
    most = float("inf")

    def full(path: str) -> None:
        if len(seen) >= most:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        seen.append(path)
        sync(path)

    with monkeypatch.context() as patch:
        patch.setattr(parts, "sync", full)
        patch.setattr(store, "sync", full)
        audit(folder, tmp_path / "all")
        most = share * len(seen)
        seen.clear()
        with pytest.raises(InputError) as caught:
            audit(folder, results)
    assert caught.value.code == "A014"
    assert os.strerror(errno.ENOSPC) in caught.value.line("en")
    aside = [path.name for path in results.rglob("*.aside*")]
    assert not aside
    done = audit(folder, results)
    # Three parts, two at a time: when the third has begun, one is whole.
    assert share < 0.8 or done.run.computed < 2 * _PAIRS
    assert tables(results) == expected


@pytest.mark.skipif(sys.platform != "linux", reason="a limit that DuckDB meets too")
@pytest.mark.parametrize("most", [2_000, 20_000])
def test_a_file_that_the_disk_will_not_have(
    undisturbed: tuple[Path, dict[str, Any]], tmp_path: Path, most: int
) -> None:
    """The system refuses every write behind so many bytes, whoever writes: Python or DuckDB."""
    import resource

    folder, expected = undisturbed
    results = tmp_path / "out"

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))

    process = start(folder, "--out", results, before=limit)
    _, said = process.communicate(timeout=120)
    assert process.returncode == 2
    assert [line[:5] for line in said.splitlines()] == ["A014 "]
    audit(folder, results)
    assert tables(results) == expected


def test_a_merge_that_is_cut_off_loses_nothing(
    undisturbed: tuple[Path, dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, expected = undisturbed
    results = tmp_path / "out"
    audit(folder, results)

    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    for module, name in ((parts, "finish"), (views, "publish"), (parts, "sweep")):
        with monkeypatch.context() as patch:
            patch.setattr(module, name, cut_off)
            with pytest.raises(KeyboardInterrupt):
                compacting.compact(str(results))
        assert tables(results) == expected
    compacting.compact(str(results))
    assert tables(results) == expected
    assert audit(folder, results).run.computed == 0


def test_two_audits_into_one_folder(
    undisturbed: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    folder, _ = undisturbed
    results = tmp_path / "out"
    store.open_(str(results), str(folder))
    with store.locked(str(results)):
        status, out, said = command(folder, "--out", results)
    assert (status, out) == (2, "")
    assert said.startswith(f"A011 {results}: ")
    assert f"pid {os.getpid()}" in said
    assert said.count("\n") == 1
    with store.locked(str(results)):  # the first has ended: it is free again
        pass


def test_two_audits_that_start_at_once(many: tuple[Path, dict[str, Any]], tmp_path: Path) -> None:
    """One does it; the other says that it is busy, or comes so late that there is nothing left to do."""
    folder, expected = many
    results = tmp_path / "out"
    both = [start(folder, "--out", results, "--jobs", "1") for _ in range(2)]
    ends = []
    for process in both:
        _, said = process.communicate(timeout=120)
        ends.append((process.returncode, said[:5]))
    assert (1, "") in ends
    assert set(ends) <= {(1, ""), (2, "A011 ")}
    assert tables(results) == expected


def test_a_reader_asks_while_an_audit_writes(
    undisturbed: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    folder, expected = undisturbed
    results = tmp_path / "out"
    audit(folder, results)
    seen: list[int] = []
    (folder_of(tmp_path / "more", 2, first=_PAIRS)).rename(tmp_path / "in")

    def look(done: int) -> None:
        seen.append(len(ask(results, "SELECT * FROM documents")))

    audit(tmp_path / "in", results, after=look)
    assert len(seen) == 2
    assert set(seen) <= {0, 2, 4}  # of the new folder, never half a document
    audit(folder, results)
    assert tables(results) == expected
