"""No file may hang the program, fill the machine, reach what it should not, or hinder the next file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.hostile import made
from tests.hostile.bombs import BOMBS, READ
from tests.places import ROOT

WALL = 15.0
MEMORY = 1_000_000_000
CANARY = "kanarie-7f3a-zingt"
GOOD_NAME = "goed.docx"


class Run(NamedTuple):
    status: int
    out: list[str]
    err: list[str]
    seconds: float
    peak: int
    left: list[str]


def extract(folder: Path, *arguments: str, stdin: bytes = b"") -> Run:
    """Run the command line in a folder of its own and see what it cost and left behind."""
    work, temporary = folder / "work", folder / "tmp"
    for each in (work, temporary):
        each.mkdir(exist_ok=True)
    before = sorted(p.name for p in work.rglob("*"))
    mark = f"EXTRACTOR_TEST_MARK={folder}"
    name, _, value = mark.partition("=")
    environment = {**os.environ, "TMPDIR": str(temporary), "PYTHONPATH": str(ROOT), name: value}
    with open(folder / "out", "w+b") as out, open(folder / "err", "w+b") as err:
        begin = time.monotonic()
        process = subprocess.Popen(
            [sys.executable, "-m", "extractor", *arguments],
            stdin=subprocess.PIPE, stdout=out, stderr=err, cwd=work, env=environment,
        )  # fmt: skip
        assert process.stdin is not None
        process.stdin.write(stdin)
        process.stdin.close()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = []
        for file in (out, err):
            file.seek(0)
            texts.append(file.read().decode("utf-8", "replace").splitlines())
    left = [p.name for p in temporary.rglob("*")]
    left += [name for name in sorted(p.name for p in work.rglob("*")) if name not in before]
    left += [f"process {pid}" for pid in marked(mark)]
    return Run(process.returncode, texts[0], texts[1], seconds, usage.ru_maxrss * 1024, left)


def marked(mark: str) -> list[int]:
    """The processes that carry the mark in their environment."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if mark.encode() in (folder / "environ").read_bytes():
                found.append(int(folder.name))
        except OSError:
            continue
    return found


@pytest.mark.parametrize(("what", "make", "codes"), BOMBS, ids=[bomb[0] for bomb in BOMBS])
def test_hostile_file_is_one_line_and_the_next_file_goes_on(
    tmp_path: Path, what: str, make: Callable[[str], bytes], codes: tuple[str, ...]
) -> None:
    canary = tmp_path / "kanarie"
    canary.write_text(CANARY)
    work = tmp_path / "work"
    work.mkdir()
    (work / "bom").write_bytes(make(str(canary)))
    (work / GOOD_NAME).write_bytes(made.docx())
    run = extract(tmp_path, "bom", GOOD_NAME)
    assert CANARY not in "".join(run.out + run.err)
    assert run.left == []
    assert run.seconds < WALL
    assert run.peak < MEMORY
    names = [json.loads(line)["source"]["name"] for line in run.out]
    if not run.err:
        assert READ in codes
        assert (run.status, names) == (0, ["bom", GOOD_NAME])
        return
    assert len(run.err) == 1
    assert run.err[0].split()[:2][0] in codes, run.err[0]
    assert run.err[0].split()[1] == "bom:"
    assert (run.status, names) == (2, [GOOD_NAME])


# A file of each format under the name of another.
RENAMED = [(kind, wrong) for kind, wrong in zip(made.GOOD, ["pdf", "doc", "docx", "txt", "odt"], strict=True)]  # fmt: skip


@pytest.mark.parametrize(("kind", "wrong"), RENAMED, ids=[f"{k} as {w}" for k, w in RENAMED])
def test_a_file_is_what_its_content_says(tmp_path: Path, kind: str, wrong: str) -> None:
    work = tmp_path / "work"
    work.mkdir()
    data = made.GOOD[kind]()
    (work / f"brief.{wrong}").write_bytes(data)
    run = extract(tmp_path, f"brief.{wrong}", "-", stdin=data)
    found = [json.loads(line) for line in run.out]
    assert (run.status, run.err) == (0, [])
    assert [each["source"]["format"] for each in found] == [kind, kind]
    for each in found:
        assert {r["id"] for r in each["references"]} == {"TZ202604-154", "kst-36800-VIII-169"}


def test_all_formats_and_text_in_one_run(tmp_path: Path) -> None:
    work = tmp_path / "work"
    work.mkdir()
    for kind, make in made.GOOD.items():
        (work / f"brief.{kind}").write_bytes(make())
    (work / "brief.txt").write_text("\n\n".join(made.TEXT))
    names = [f"brief.{kind}" for kind in ("docx", "txt", "pdf", "odt", "html", "xml")]
    run = extract(tmp_path, *names)
    assert (run.status, run.err, run.left) == (0, [], [])
    assert [json.loads(line)["source"]["name"] for line in run.out] == names


def test_check_reads_any_format_from_both_sides(tmp_path: Path) -> None:
    work = tmp_path / "work"
    work.mkdir()
    (work / "brief.docx").write_bytes(made.docx())
    nota = "<h1>Nota</h1><p>Beslisnota</p><p>Toezeggingen:</p><ul><li>TZ202604-154: de Kamer informeren</li></ul>"
    (work / "nota.html").write_bytes(made.html(nota))
    run = extract(tmp_path, "check", "brief.docx", "nota.html", "--in-order", "--json")
    assert run.err == []
    assert run.status in (0, 1)
    (work / "bom").write_bytes(BOMBS[0][1](""))
    run = extract(tmp_path, "check", "bom", "nota.html")
    assert run.status == 2
    assert run.err[0].startswith("I041 bom: ")
    assert len(run.err) == 1


def test_limits_from_the_command_line(tmp_path: Path) -> None:
    work = tmp_path / "work"
    work.mkdir()
    bomb = next(make for what, make, _ in BOMBS if what == "docx, a million paragraphs")("")
    (work / "bom").write_bytes(bomb)
    run = extract(tmp_path, "bom", "--max-memory", "200")
    assert run.err[0].startswith("I044 bom: ")
    assert "--max-memory 800" in run.err[0]
    run = extract(tmp_path, "bom", "--max-seconds", "1", "--lang", "en")
    assert run.err[0].startswith(("I043 bom: ", "I044 bom: "))
    assert run.left == []
