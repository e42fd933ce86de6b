"""The guard against readers that do what a hostile file makes a library do (misbehaving.py)."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from extractor import guard
from extractor.commands import guarding
from extractor.document import Document
from extractor.guard import worker
from extractor.guard.limits import MEMORY_MB, SECONDS, Limits
from extractor.messages import InputError
from extractor.readers import text
from tests.places import ROOT

READER = "tests.guard.misbehaving"
TIGHT = Limits(memory=500, seconds=3)


def read(words: str | bytes, limits: Limits = TIGHT, name: str = "brief.docx") -> Document:
    data = words if isinstance(words, bytes) else words.encode()
    return guard.read(READER, "docx", data, name, None, limits)


def pid() -> int:
    return int("".join(filter(str.isdigit, read("pid").text)))


# What the reader does, the code, and a word of the line.
ENDS = [
    ("refuse", "I038", "beschadigd"),
    ("fail", "I040", "ValueError: een regel en nog een"),
    ("deep", "I049", "genest"),
    ("loop", "I043", "--max-seconds 12"),
    ("sleep", "I043", "te lang"),
    ("eat", "I044", "--max-memory 2000"),
    ("killed", "I044", "geheugen"),  # what the system's own killer does when memory runs out
    ("segv", "I045", "SIGSEGV"),
    ("exit", "I045", "exit 3"),
    ("leave", "I045", "exit"),
]


@pytest.mark.parametrize(("does", "code", "word"), ENDS, ids=[e[0] for e in ENDS])
def test_a_death_is_one_line_and_the_next_file_goes_on(does: str, code: str, word: str) -> None:
    with pytest.raises(InputError) as caught:
        read(does)
    line = caught.value.line("nl")
    assert caught.value.code == code
    assert line.startswith(f"{code} brief.docx: ")
    assert word in line
    assert "\n" not in line + caught.value.line("en")
    assert "Een gewone brief" in read("Een gewone brief van vandaag.").text


def test_what_comes_back_is_what_was_read() -> None:
    letter = (ROOT / "corpus" / "03-jenv-jeugddetentie" / "brief.md").read_bytes()
    assert read(letter) == text.read(letter, "brief.docx", None)


def test_the_child_is_kept_until_it_dies() -> None:
    first = pid()
    assert pid() == first
    with pytest.raises(InputError):
        read("segv")
    assert pid() != first


def test_a_child_that_was_ended_between_two_files_is_replaced() -> None:
    first = pid()
    os.kill(first, 9)
    time.sleep(0.2)
    assert pid() != first


def test_a_child_that_used_much_memory_makes_room_for_a_new_one() -> None:
    first = pid()
    read("grow")
    assert pid() != first


@pytest.mark.parametrize(
    ("call", "status"), [("beat()", 0), ("pass", -14)], ids=["pages", "one page"]
)
def test_a_page_that_is_done_earns_time(call: str, status: int) -> None:
    """A purse of one second is spent in one; ten pages of 0.15 s each pay 0.1 s in."""
    code = (
        "import time\nfrom extractor.guard import beat, clock\nclock.start(1.0, 60.0)\n"
        f"for _ in range(10):\n    time.sleep(0.15)\n    {call}\nclock.stop()"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT)
    assert done.returncode == status


def test_who_allows_a_file_more_time_allows_its_pages_more() -> None:
    assert Limits().purse == 8
    assert Limits(seconds=480).purse == 16
    assert Limits(seconds=100).purse == 8
    assert Limits(seconds=1).purse == 1


def test_nothing_is_written_opened_to_the_network_or_started(tmp_path: Path) -> None:
    canary = tmp_path / "kanarie"
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        port = server.getsockname()[1]
        for does in (
            f"write {canary}",
            f"write-c {canary}",
            f"program {canary}",
            f"connect {port}",
        ):
            with pytest.raises(InputError) as caught:
                read(does)
            assert caught.value.code == "I040"
        with pytest.raises(TimeoutError):
            server.accept()
    assert not canary.exists()


@pytest.mark.parametrize("threads", [False, True], ids=["fork", "spawn"])
def test_the_child_has_nothing_of_its_parent_open(tmp_path: Path, threads: bool) -> None:
    """A process with threads gets a Python of its own instead of a copy; either is as alone."""
    code = f"""
import threading
from extractor import guard
if {threads}:
    threading.Thread(target=threading.Event().wait, daemon=True).start()
secret = open({str(tmp_path / "geheim")!r}, "w")
for _ in range(2):
    found = guard.read({READER!r}, "docx", b"descriptors", "-")
print(found.text.strip())
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.split() == ["Open", *"0123456"]  # 6 is the folder that lists them
    assert done.stderr == ""


def test_many_threads_share_no_child() -> None:
    found: list[str] = []

    def one(number: int) -> None:
        found.extend(read(f"Brief nummer {number}.").text.split() for _ in range(3))  # type: ignore[arg-type]

    threads = [threading.Thread(target=one, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expected = [["Brief", "nummer", f"{n}."] for n in range(6) for _ in range(3)]
    assert sorted(map(str, found)) == sorted(map(str, expected))


def test_a_copy_of_the_parent_starts_a_child_of_its_own() -> None:
    code = f"""
import os
from extractor import guard
ask = lambda: guard.read({READER!r}, "docx", b"pid", "-").text.strip()
first = ask()
print(first, flush=True)
if (copy := os.fork()) == 0:
    print(ask(), flush=True)
    guard.close()
    os._exit(0)
os.waitpid(copy, 0)
print(ask(), flush=True)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    before, in_copy, after = done.stdout.splitlines()
    assert before == after != in_copy


def _runs(process: int) -> bool:
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return False
    return "State:\tZ" not in status


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="processes are seen in /proc")
@pytest.mark.parametrize("threads", [False, True], ids=["fork", "spawn"])
@pytest.mark.parametrize("signal", [9, 15], ids=["kill", "term"])
@pytest.mark.parametrize("does", ["pid", "loop"], ids=["waiting", "busy"])
def test_no_child_outlives_its_parent(threads: bool, signal: int, does: str) -> None:
    """Also when the parent is killed while the child is in an endless loop."""
    code = f"""
import threading
from extractor import guard
if {threads}:
    threading.Thread(target=threading.Event().wait, daemon=True).start()
print(guard.read({READER!r}, "docx", b"pid", "-").text.strip(), flush=True)
guard.read({READER!r}, "docx", b"loop", "-")
"""
    code = code if does == "loop" else code.replace('b"loop"', 'b"pid"') + "input()"
    parent = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True, cwd=ROOT
    )  # fmt: skip
    try:
        assert parent.stdout is not None
        child = int("".join(filter(str.isdigit, parent.stdout.readline())))
        assert _runs(child)
        time.sleep(0.3)
        parent.send_signal(signal)
        parent.wait(10)
        for _ in range(100):
            if not _runs(child):
                break
            time.sleep(0.05)
        assert not _runs(child)
    finally:
        parent.kill()
        parent.communicate()


def test_what_was_started_for_ocr_ends_with_the_child() -> None:
    document = guard.read(READER, "pdf", b"start", "-", None, TIGHT, {"ocr": True})
    started = int("".join(filter(str.isdigit, document.text)))
    assert _runs(started)
    guard.close()
    time.sleep(0.2)
    assert not _runs(started)
    with pytest.raises(InputError):  # and without OCR nothing is
        read("start")


def test_no_child_to_be_had_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    guard.close()

    def refuse() -> bool:
        raise OSError("te veel processen")

    monkeypatch.setattr(worker, "_may_fork", refuse)
    with pytest.raises(InputError) as caught:
        read("Een brief.")
    assert caught.value.code == "I048"
    assert "te veel processen" in caught.value.line()


def test_a_reader_that_cannot_be_loaded_is_one_line() -> None:
    with pytest.raises(InputError) as caught:
        guard.read("extractor.readers.absent", "docx", b"x", "brief.docx")
    assert caught.value.code == "I048"
    assert "extractor.readers.absent" in caught.value.line()


def test_a_name_that_is_no_text() -> None:
    name = os.fsdecode(b"brief-\xe9.docx")
    assert read("Een brief.", name=name).name == name


def test_help_says_the_limits_that_hold() -> None:
    assert (guarding.MEMORY_MB, guarding.SECONDS) == (MEMORY_MB, SECONDS)
    assert guarding.limits(None, None, False) is True
    assert guarding.limits(None, None, True) is False
    assert guarding.limits(500, None, False) == Limits(memory=500)
    assert guarding.limits(None, 5, False) == Limits(seconds=5)
