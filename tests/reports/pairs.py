"""Judged pairs for the outputs, and LibreOffice to look at what they wrote."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

import extractor
from extractor.baseline import NOTHING, Applied
from extractor.reports.outputs import Checked
from tests.parity import word
from tests.places import CORPUS

SOFFICE = shutil.which("soffice")
_PATIENCE = 300  # seconds


def judged(brief: Path, nota: Path, lang: str = "nl", applied: Applied = NOTHING) -> Checked:
    letter, memo = (
        extractor.read(brief, kind="brief", guard=False),
        extractor.read(nota, kind="nota", guard=False),
    )
    found = extractor.check(letter, memo, lang)
    return Checked(found, letter, memo, str(brief), str(nota), applied, lang)


def of_corpus(name: str) -> tuple[Path, Path]:
    """The letter and the nota of the corpus pair whose folder begins so."""
    (folder,) = CORPUS.glob(f"{name}-*")
    (brief,), (nota,) = folder.glob("brief.*"), folder.glob("nota.*")
    return brief, nota


def in_word(brief: Path, into: Path, *, block_in_table: bool = False) -> Path:
    """The letter as Word would have it, with its real notes."""
    document = extractor.read(brief, kind="brief")
    path = into / "brief.docx"
    path.write_bytes(word.write(document, block_in_table=block_in_table))
    return path


def as_pdf(files: list[Path], into: Path) -> list[Path]:
    profile = into / "profile"
    process = subprocess.Popen(
        [
            SOFFICE or "soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless",
            "--norestore", "--nolockcheck", "--convert-to",
            'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"false"}}',
            "--outdir", str(into), *map(str, files),
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"HOME": str(into), "SAL_USE_VCLPLUGIN": "svp"},
        start_new_session=True,
    )  # fmt: skip
    try:
        process.wait(_PATIENCE)
    finally:
        with suppress(ProcessLookupError):  # the launcher and the program that it started
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    return [(into / file.name).with_suffix(".pdf") for file in files]
