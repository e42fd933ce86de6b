"""The measured letter as docx and pdf, made when it is measured: the letter alone, and many in one file.

LibreOffice makes the pdf files, with fonts, kerning and footnotes as an office has them.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

import extractor
from benchmarks.measure import LETTER, letters

PAGES = 174
PART = 58  # the first third of them, to see what a page adds
_LETTERS = 52  # a few pages too many: the rest is cut off
_PATIENCE = 300  # seconds


class CannotError(Exception):
    """What is missing here to make the files."""


def docx(folder: Path) -> tuple[Path, Path]:
    """The letter and many letters in one, as Word files. Raises CannotError."""
    try:
        from tests.parity import word
    except ImportError as error:
        raise CannotError(f"{error.name} is not installed") from None
    letter, many = folder / "letter.docx", folder / "letters.docx"
    for file, data in (
        (letter, LETTER.read_bytes()),
        (many, letters(_LETTERS * len(LETTER.read_text("utf-8")))),
    ):
        file.write_bytes(word.write(extractor.read(data, kind="brief"), block_in_table=True))
    return letter, many


def pdf(files: tuple[Path, Path], folder: Path) -> tuple[Path, Path, Path]:
    """The same as pdf: the letter, ``PAGES`` pages of letters, and the first ``PART`` of them. Raises
    CannotError."""
    import pypdfium2

    convert(files, folder)
    letter, many = (file.with_suffix(".pdf") for file in files)
    whole = pypdfium2.PdfDocument(many)
    if len(whole) < PAGES:
        raise CannotError(f"LibreOffice made {len(whole)} pages, not {PAGES}")
    cut = []
    for count in (PAGES, PART):
        part = pypdfium2.PdfDocument.new()
        part.import_pages(whole, range(count))
        cut.append(folder / f"pages-{count}.pdf")
        part.save(cut[-1])
        part.close()
    whole.close()
    return letter, cut[0], cut[1]


def convert(files: tuple[Path, ...], folder: Path) -> None:
    """LibreOffice without a screen, with a profile of its own; nothing of it stays behind."""
    office = shutil.which("soffice")
    if office is None:
        raise CannotError("LibreOffice (soffice) is not installed")
    process = subprocess.Popen(
        [
            office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
            "--norestore", "--nolockcheck", "--convert-to", "pdf:writer_pdf_Export",
            "--outdir", str(folder), *map(str, files),
        ],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        env=os.environ | {"HOME": str(folder), "SAL_USE_VCLPLUGIN": "svp"},
    )  # fmt: skip
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        raise CannotError(f"LibreOffice was not done in {_PATIENCE} seconds") from None
    finally:
        with suppress(ProcessLookupError):  # the launcher and the program that it started
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    if not all(file.with_suffix(".pdf").exists() for file in files):
        raise CannotError("LibreOffice made no pdf")
