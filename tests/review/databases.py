"""A PostgreSQL server of our own for the tests, from whatever Debian or PATH has."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

_USER = "postgres"


def _tools() -> str | None:
    """The folder with initdb and pg_ctl."""
    found = shutil.which("initdb")
    if found:
        return os.path.dirname(os.path.realpath(found))
    folders = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda f: int(f.split("/")[-2]))
    return folders[-1] if folders else None


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of an empty database; skips where there is no PostgreSQL to start."""
    pytest.importorskip("pg8000", reason="no driver: pip install '.[postgres]'")
    tools = _tools()
    if tools is None:
        pytest.skip("no PostgreSQL here: apt-get install postgresql")
    as_user: list[str] = []
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # it refuses to run as root
        if (
            shutil.which("runuser") is None
            or subprocess.run(["id", _USER], capture_output=True).returncode
        ):
            pytest.skip(f"PostgreSQL does not run as root and there is no user {_USER}")
        as_user = ["runuser", "-u", _USER, "--"]
    # A socket's path may be 107 characters long: pytest's folders are longer.
    folder = tempfile.mkdtemp(prefix="pg-", dir="/tmp")
    if as_user:
        shutil.chown(folder, _USER)
    data = os.path.join(folder, "data")

    def run(tool: str, *arguments: str) -> None:
        done = subprocess.run(
            [*as_user, os.path.join(tools, tool), "-D", data, *arguments],
            cwd=folder,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr + done.stdout

    try:
        run(
            "initdb", "-A", "trust", "-U", "reviewer", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8"
        )
        log = os.path.join(folder, "log")
        run("pg_ctl", "-w", "-l", log, "-o", f"-k {folder} -c listen_addresses=''", "start")
        try:
            yield f"postgresql://reviewer@/postgres?host={folder}"
        finally:
            run("pg_ctl", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
