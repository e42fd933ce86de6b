"""Draw the pictures of the README from the corpus: ``make pictures``; ``python -m docs.pictures audit`` draws
the last alone.

- report.png: what ``extract check --html`` writes, in Chromium
- review.png: the page of ``extract review``, in Chromium
- word.png: what ``--docx`` writes, laid out by LibreOffice, with the comments drawn beside the page
- workbook.png: the first sheet of ``--xlsx``, laid out by LibreOffice
- audit.png: the top of what ``extract audit`` writes of a generated folder, in Chromium

All but the last are of one pair.

LibreOffice 7.4 does not print comments in the margin (its PDF filter has no ExportNotesInMargin yet); it
does export them as notes of the PDF. Their words and places in the picture are those of the notes.

Needs Playwright and what pyproject.toml calls ``report`` and ``review`` (all in ``dev``), and the programs
chromium and soffice (Debian: chromium, libreoffice-writer-nogui, libreoffice-calc-nogui).
"""

from __future__ import annotations

import base64
import html
import io
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from PIL import Image, ImageChops

ROOT = Path(__file__).resolve().parent.parent
PAIR = ROOT / "corpus" / "07-szw-schulden"  # each verdict once or more, and discrepancies
FOLDER = ROOT / "docs" / "pictures"
WIDTH, HEIGHT = 1440, 900  # pixels
MOST = 250_000  # bytes for one picture, in a repository
DOCUMENTS, SEED = 300, 6  # of the folder that is audited
_PAGE_WIDTH = 700  # pixels of word.png; the rest is for the comments
_WITH_NOTES = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}'
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")


class Note(NamedTuple):
    """A comment of Word as LibreOffice exports it; x and y in points from the page's lower left corner."""

    x: float
    y: float
    author: str
    text: str


def check(folder: Path) -> None:
    """The three files in ``folder``, by the command that people use."""
    names = ["--html", "report.html", "--docx", "annotated.docx", "--xlsx", "review.xlsx"]
    command = [sys.executable, "-m", "extractor", "check", "brief.txt", "nota.txt", *names]
    # Names and not paths: they stand in the pictures.
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):  # 1: something is flagged
        sys.exit(done.stderr)


def to_pdf(path: Path, target: str = "pdf") -> bytes:
    """The file as LibreOffice lays it out; ``target`` is what its --convert-to is told."""
    soffice = shutil.which("soffice") or sys.exit(
        "soffice is not installed: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui"
    )
    profile = (path.parent / "profile").as_uri()
    subprocess.run(
        [
            soffice, f"-env:UserInstallation={profile}", "--headless",
            "--convert-to", target, "--outdir", str(path.parent), str(path),
        ],
        capture_output=True, timeout=120, check=True,
    )  # fmt: skip
    return path.with_suffix(".pdf").read_bytes()


def draw(pdf: bytes, width: int) -> Image.Image:
    """The first page, so many pixels wide, without the icons of notes."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        sheet = document[0]
        bitmap = sheet.render(scale=width / sheet.get_width(), draw_annots=False)
        image: Image.Image = bitmap.to_pil().convert("RGB")
        return image
    finally:
        document.close()


def notes(pdf: bytes) -> tuple[list[Note], float, float]:
    """The notes of the first page in reading order, and the width and height of that page in points."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as document:
        page = document.pages[0]
        _, _, width, height = (float(value) for value in page.mediabox)
        found = map(_note, filter(_is_note, page.get("/Annots", [])))
        return sorted(found, key=lambda note: (-note.y, note.x)), width, height


def _is_note(annotation: Any) -> bool:
    return str(annotation.get("/Subtype")) == "/Text" and "/Contents" in annotation


def _note(annotation: Any) -> Note:
    x, y, *_ = (float(value) for value in annotation.Rect)
    # After the author stands a date; these comments have none.
    author, _, _ = str(annotation.get("/T", "")).partition(",")
    return Note(x, y, author, str(annotation.Contents))


def word(pdf: bytes) -> str:
    """A page for the browser: the first page of the letter, and its comments beside it."""
    found, width, height = notes(pdf)
    scale = _PAGE_WIDTH / width
    comments = "".join(
        f'<article data-x="{n.x * scale:.0f}" data-y="{(height - n.y) * scale:.0f}">'
        f"<small>{html.escape(n.author)}</small>"
        + "".join(f"<p>{html.escape(line)}</p>" for line in n.text.splitlines() if line.strip())
        + "</article>"
        for n in found
    )
    file = io.BytesIO()
    draw(pdf, _PAGE_WIDTH).save(file, "png")
    image = base64.b64encode(file.getvalue()).decode()
    page = Template((FOLDER / "word.html").read_text("utf-8"))
    return page.substitute(width=_PAGE_WIDTH, image=image, comments=comments)


def workbook(pdf: bytes) -> Image.Image:
    """The first sheet without the white around it and without the foot of the page."""
    image = draw(pdf, 1800)
    sheet = image.crop((0, 0, image.width, image.height * 9 // 10))
    left, top, right, bottom = ImageChops.invert(sheet).getbbox() or (0, 0, *sheet.size)
    return sheet.crop((max(left - 12, 0), max(top - 12, 0), right + 12, bottom + 12))


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The link of a running ``extract review``; it ends with the block."""
    command = [sys.executable, "-m", "extractor", "review", "brief.txt", "nota.txt"]
    server = subprocess.Popen(
        [*command, "--no-browser", "--reviewer", "J. Jansen"],
        cwd=folder, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )  # fmt: skip
    assert server.stdout is not None
    try:
        yield server.stdout.readline().strip() or sys.exit("extract review did not start")
    finally:
        server.send_signal(signal.SIGINT)
        try:
            server.communicate(timeout=30)
        except subprocess.TimeoutExpired:
            server.kill()
            server.communicate()


@contextmanager
def browsing(width: int = WIDTH, height: int = HEIGHT) -> Iterator[Any]:
    """An empty page of a browser; that ends with the block."""
    from playwright.sync_api import sync_playwright

    path = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if path is None:
        sys.exit("chromium is not installed: apt-get install chromium")
    with sync_playwright() as playwright:
        # A container runs as root and has little shared memory.
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        context = browser.new_context(
            viewport={"width": width, "height": height},
            device_scale_factor=1,
            color_scheme="light",
            reduced_motion="reduce",
            locale="nl-NL",
        )
        yield context.new_page()
        browser.close()


def audit(place: Path) -> Image.Image:
    """The top of the report of a generated folder, by the command that people use."""
    from benchmarks.generator import Wanted, generate, writing

    generate(place / "brieven", Wanted(DOCUMENTS, SEED, formats=(writing.NATIVE,)))
    command = [sys.executable, "-m", "extractor", "audit", "brieven", "--out", "resultaten"]
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1, 2):  # 2: the folder has broken files on purpose
        sys.exit(done.stderr)
    with browsing(1100, 760) as page:
        page.goto((place / "resultaten" / "report.html").as_uri())
        return _shot(page)


def photograph(folder: Path) -> dict[str, Image.Image]:
    """The pictures of one pair that a browser makes, by name."""
    made = {}
    with browsing() as page:
        page.goto((folder / "report.html").as_uri())
        page.get_by_role("button", name="Toon in beide teksten").nth(1).click()
        page.wait_for_timeout(500)
        page.evaluate("scrollTo(0, 0)")
        page.wait_for_timeout(500)
        made["report"] = _shot(page)
        with serving(folder) as link:
            page.goto(link)
            page.wait_for_url("**/pair/1")
            _review(page)
            made["review"] = _shot(page)
        page.goto("about:blank")
        page.set_content(word(to_pdf(folder / "annotated.docx", _WITH_NOTES)))
        made["word"] = _shot(page)
    return made


def _review(page: Any) -> None:
    """One item confirmed by keyboard, and the next open one chosen."""
    page.keyboard.press("n")
    page.keyboard.press("b")
    page.wait_for_selector('.item[data-state="done"]')
    page.keyboard.press("n")
    page.wait_for_timeout(500)


def _shot(page: Any) -> Image.Image:
    return Image.open(io.BytesIO(page.screenshot())).convert("RGB")


def keep(image: Image.Image, path: Path) -> None:
    """Written with a palette, as small as that gets. Raises SystemExit when it is too large to keep."""
    file = io.BytesIO()
    image.quantize(128, dither=Image.Dither.NONE).save(file, "png", optimize=True)
    size = len(file.getvalue())
    if size > MOST:
        sys.exit(f"{path.name}: {size} bytes, more than {MOST}")
    path.write_bytes(file.getvalue())
    print(f"written: {path.relative_to(ROOT)} ({image.width}x{image.height}, {size} bytes)")


def of_pair(folder: Path) -> dict[str, Image.Image]:
    """The pictures of one pair, by name."""
    folder.mkdir()
    for file in ("brief.txt", "nota.txt"):
        shutil.copyfile(PAIR / file, folder / file)
    check(folder)
    made = photograph(folder)
    made["workbook"] = workbook(to_pdf(folder / "review.xlsx"))
    return made


def main(only: str | None = None) -> None:
    with TemporaryDirectory() as name:
        made: dict[str, Image.Image] = {}
        if only in (None, "audit"):
            made["audit"] = audit(Path(name))
        if only != "audit":
            made |= of_pair(Path(name) / "schulden")
    for title, image in made.items():
        keep(image, FOLDER / f"{title}.png")


if __name__ == "__main__":
    main(*sys.argv[1:2])
