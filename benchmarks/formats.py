"""The rows for Word and pdf: the commands with the guard, and reading beside the libraries below it."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import made
from benchmarks.made import PAGES, PART
from benchmarks.measure import EXTRACT, Row, beside, command, peak

_AGAINST = "CPU against `python -c pass`, guard included"
_PLUMBED = 6  # pages; pdfplumber takes a third of a second for each


def rows(base: float) -> Iterator[Row]:
    """``base`` is the CPU time of a bare start of Python, in seconds."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            files = made.docx(folder)
        except made.CannotError as why:
            yield Row("docx and pdf", None, str(why))
            return
        yield from _docx(files, base)
        try:
            made_pdf = made.pdf(files, folder)
        except made.CannotError as why:
            yield Row("pdf", None, str(why))
            return
        yield from _pdf(*made_pdf, base)


def _docx(files: tuple[Path, Path], base: float) -> Iterator[Row]:
    letter, many = files
    yield _command(letter, base, 18)
    yield Row(
        "reading letter.docx against lxml's own parse of the same parts",
        _against_lxml(letter.read_bytes(), 20),
        "times",
        most=2.5,
    )
    yield Row("the same of many letters in one docx", _against_lxml(many.read_bytes(), 3), "times")


def _pdf(letter: Path, pages: Path, part: Path, base: float) -> Iterator[Row]:
    from extractor.readers import pdf
    from extractor.readers.pdf import opening

    yield _command(letter, base, 22)
    data = pages.read_bytes()
    ours, theirs = beside(lambda: pdf.read(data), lambda: _characters(data), 3)
    opened, words = beside(lambda: opening.pages(data, "-"), lambda: _words(data), 3)
    yield Row(
        f"reading {PAGES} pages of pdf: speed against pypdfium2 character by character",
        100 * theirs / ours,
        "%",
        least=60,
    )
    yield Row("of which segments with the place of each character", 100 * theirs / opened, "%")
    yield Row(
        "the same segments against pdfplumber's `extract_words`",
        words / _PLUMBED / (opened / PAGES),
        "times",
        least=20,
    )
    yield Row(
        "the whole of reading against pdfplumber's `extract_words`",
        words / _PLUMBED / (ours / PAGES),
        "times",
    )
    whole, third = (peak("read", file, letter) for file in (pages, part))
    yield Row(
        f"peak memory above the start, {PAGES} pages of pdf", whole, "bytes a character", most=200
    )
    yield Row(f"the same against {PART} of the pages", whole / third, "times", most=1.3)


def _command(file: Path, base: float, most: float) -> Row:
    spent = command([EXTRACT, str(file), "--json"])
    return Row(f"`extract {file.name} --json`, {_AGAINST}", spent / base, "times", most=most)


def _against_lxml(data: bytes, repeat: int) -> float:
    from lxml import etree

    from extractor.readers import docx

    parts = _parsed(lambda: docx.read(data))
    ours, theirs = beside(
        lambda: docx.read(data), lambda: [etree.fromstring(part) for part in parts], repeat
    )
    return ours / theirs


def _parsed(read: Callable[[], object]) -> list[bytes]:
    """The parts that a reader parses, as it does so."""
    from extractor.readers import xml

    parts: list[bytes] = []
    usual = xml.root

    def root(part: bytes, *about: str) -> object:
        parts.append(bytes(part))
        return usual(part, *about)

    xml.root = root  # type: ignore[assignment]
    try:
        read()
    finally:
        xml.root = usual
    return parts


def _characters(data: bytes) -> int:
    """The text and the box of every character with pypdfium2's own objects: the least that one has to
    ask of it to know what stands where."""
    import pypdfium2

    count = 0
    document = pypdfium2.PdfDocument(data)
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        count += len(text.get_text_range())
        for i in range(text.count_chars()):
            text.get_charbox(i)
        text.close()
        page.close()
    document.close()
    return count


def _words(data: bytes) -> int:
    import pdfplumber

    count = 0
    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages[:_PLUMBED]:
            count += len(page.extract_words())
            page.close()
    return count
