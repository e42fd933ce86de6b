"""Scans: what Tesseract gives becomes text like any other; the real thing only where it is installed."""

from __future__ import annotations

import shutil
import subprocess

import pypdfium2
import pytest

from extractor.messages import InputError
from extractor.readers import pdf as reader
from extractor.readers.pdf import scan
from tests.readers.pdf_pages import Picture, Rule, page, pdf

LETTER = [
    "Geachte voorzitter,",
    "",
    "Hierbij bied ik u de eindrapportage van de monitor aan. Daarmee wordt voldaan aan de",
    "toezegging aan het lid Moorman (TZ202604-153).",
]


def _table(*lines: str) -> str:
    """Tesseract's table of these lines, each word 14 pixels a letter wide."""
    rows = ["level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext"]
    for number, text in enumerate(lines):
        left = 330
        for k, word in enumerate(text.split()):
            wide = 14 * len(word)
            box = f"{left}\t{500 + 50 * number}\t{wide}\t38"
            rows.append(f"5\t1\t1\t1\t{number}\t{k}\t{box}\t96\t{word}")
            left += wide + 12
    return "\n".join([*rows, "5\t1\t1\t1\t9\t1\t100\t3000\t9\t9\t3\t~"])


def test_what_tesseract_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "_table", lambda picture, name: _table(*LETTER))
    document = reader.read(pdf([Rule(0, 0, 1, 1)]), "scan.pdf", "brief", ocr=True)
    assert document.text.splitlines() == ["Geachte voorzitter,", " ".join(LETTER[2:])]
    start = document.source.index("TZ202604-153")
    (place,) = document.where((start, start + 12))
    assert place.page == 1
    assert place.box is not None
    assert place.box[2] - place.box[0] == pytest.approx(12 * 14 * 72 / 300, rel=0.01)


def test_without_tesseract_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "_COMMAND", ("tesseract-that-is-not-there",))
    with pytest.raises(InputError) as caught:
        reader.read(pdf([Rule(0, 0, 1, 1)]), "scan.pdf", ocr=True)
    assert caught.value.code == "I051"
    assert "tesseract-ocr-nld" in caught.value.line("nl")


def _dutch() -> bool:
    if shutil.which("tesseract") is None:
        return False
    listed = subprocess.run(["tesseract", "--list-langs"], capture_output=True, check=False)
    return b"nld" in listed.stdout + listed.stderr


@pytest.mark.skipif(not _dutch(), reason="tesseract with Dutch data is not installed")
def test_a_page_that_is_a_picture() -> None:
    drawn = pypdfium2.PdfDocument(pdf(page(80, 700, LETTER, size=11, lead=15)))
    bitmap = drawn[0].render(scale=3, grayscale=True)
    rows = bytes(bitmap.buffer)
    grey = b"".join(rows[k * bitmap.stride :][: bitmap.width] for k in range(bitmap.height))
    picture = pdf([Picture(bitmap.width, bitmap.height, grey)])
    drawn.close()
    with pytest.raises(InputError) as caught:
        reader.read(picture, "scan.pdf")
    assert caught.value.code == "I050"
    text = reader.read(picture, "scan.pdf", "brief", ocr=True).text
    assert "Geachte voorzitter" in text
    assert "TZ202604-153" in text
