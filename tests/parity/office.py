"""LibreOffice without a screen: all files to one format in one call, with a profile of its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

SOFFICE = shutil.which("soffice")
FILTERS = {"odt": "odt", "html": "html:HTML (StarWriter)", "pdf": "pdf:writer_pdf_Export"}
_PATIENCE = 600  # seconds for all files of a format


def convert(files: Sequence[Path], into: Path) -> None:
    """Each file as odt, html and pdf, side by side; raises when LibreOffice makes less than all."""
    running = []
    for suffix, name in FILTERS.items():
        profile = into / f"profile-{suffix}"
        command = [
            SOFFICE or "soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless",
            "--norestore", "--nolockcheck", "--convert-to", name, "--outdir", str(into), *map(str, files),
        ]  # fmt: skip
        environment = os.environ | {"HOME": str(into), "SAL_USE_VCLPLUGIN": "svp"}
        running.append(
            subprocess.Popen(
                command,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=environment,
                start_new_session=True,
            )
        )
    try:
        for process in running:
            process.wait(_PATIENCE)
    finally:
        for process in running:
            with suppress(ProcessLookupError):  # the launcher and the program that it started
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        for profile in into.glob("profile-*"):
            shutil.rmtree(profile, ignore_errors=True)
    missing = [
        file.with_suffix(f".{suffix}").name
        for file in files
        for suffix in FILTERS
        if not (into / file.name).with_suffix(f".{suffix}").exists()
    ]
    assert not missing, f"LibreOffice did not make {missing}"
