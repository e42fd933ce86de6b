"""Kept patterns are the same as freshly compiled ones, and nothing goes wrong when they cannot be kept."""

from __future__ import annotations

import importlib
import os
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

import extractor
from extractor import patterns
from tests.places import ROOT

CODE = "import extractor; print(len(extractor.extract(b'Zie Kamerstuk 31 204, nr. 5.').references))"


def all_patterns() -> list[re.Pattern[str]]:
    """Every module-level pattern of the package."""
    found = []
    for module in pkgutil.walk_packages(extractor.__path__, "extractor."):
        if not module.name.endswith("__main__"):
            values = vars(importlib.import_module(module.name)).values()
            found += [value for value in values if isinstance(value, re.Pattern)]
    return found


def test_every_pattern_is_what_re_makes_of_it() -> None:
    compiled = all_patterns()
    assert len(compiled) > 100
    for one in compiled:
        assert one == re.compile(one.pattern, one.flags)  # compares the engine's code


def run(home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", CODE],
        env={**os.environ, "XDG_CACHE_HOME": str(home), **environment},
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip


def kept(home: Path) -> list[Path]:
    return list((home / "extractor").glob("patterns.*.bin"))


def test_patterns_are_kept_and_used_again(tmp_path: Path) -> None:
    assert run(tmp_path).stdout == "1\n"
    (file,) = kept(tmp_path)
    before = file.stat().st_mtime_ns
    assert run(tmp_path).stdout == "1\n"
    assert file.stat().st_mtime_ns == before  # nothing was new, so nothing was written


def test_nothing_is_kept_when_that_is_asked(tmp_path: Path) -> None:
    assert run(tmp_path, EXTRACTOR_NO_CACHE="1").stdout == "1\n"
    assert kept(tmp_path) == []


@pytest.mark.parametrize("content", [b"", b"rommel", b"\xe9\x00\x00\x00\x00", b"N"])
def test_a_damaged_file_is_no_trouble(tmp_path: Path, content: bytes) -> None:
    run(tmp_path)
    (file,) = kept(tmp_path)
    file.write_bytes(content)
    done = run(tmp_path)
    assert (done.stdout, done.stderr) == ("1\n", "")


def test_a_home_that_cannot_be_written(tmp_path: Path) -> None:
    blocked = tmp_path / "bestand"
    blocked.write_text("geen map")
    assert run(blocked).stdout == "1\n"


def test_code_that_does_not_fit_is_compiled_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_kept", {("a+", 0): (0, b"\x00", 0, {}, (None,))})
    monkeypatch.setattr(patterns, "_fresh", {})
    assert patterns.pattern("a+").findall("caat") == ["aa"]
