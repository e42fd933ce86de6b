"""A scan read with Tesseract, if that is installed: its lines as segments like any other.

Pages go to Tesseract and come back over pipes; nothing is written.
"""

from __future__ import annotations

import subprocess
from array import array
from collections.abc import Iterator
from itertools import groupby
from statistics import median
from typing import Any

from extractor.guard import beat
from extractor.messages import InputError
from extractor.readers.pdf.chars import Segment
from extractor.readers.pdf.zones import Page

_DPI = 300
_COMMAND = ("tesseract", "stdin", "stdout", "-l", "nld", "--dpi", str(_DPI), "tsv")
_FIELDS = 12  # of a line of Tesseract's table
_LEAST_SURE = 20.0  # percent: what is less so is a smudge
_NEAR = (0.7, 1.35)  # lines so much lower or higher than most are set in the same size
_BULLETS = ("e", "o", "°", "»", "«", "*", "¢", "©", "®")  # what Tesseract makes of "•"
_GAP = 2.5  # heights of a word
_ALIGNED = 4.0  # points
_BODY = 0.95  # of the height of a word: the size of its letters


class _Word:
    """A word as Tesseract gives it, in points from the lower left corner."""

    def __init__(self, fields: list[str], height: float) -> None:
        left, top, width, tall = (int(value) * 72 / _DPI for value in fields[6:10])
        self.line = tuple(fields[2:5])  # block, paragraph and line
        self.x0, self.x1 = left, left + width
        self.low, self.tall = height - top - tall, tall
        self.text = fields[11]


def fill(data: bytes, pages: list[Page], name: str) -> None:
    """Fill the pages with what Tesseract reads. Raises InputError I051 when it is not there."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        for page in pages:
            words = _words(_table(_picture(document[page.number]), name), page.height)
            page.segments = _segments(words, page.number)
            beat()
    finally:
        document.close()


def _picture(page: Any) -> bytes:
    """The page as a grey picture, in the simplest of formats (PGM)."""
    # Without annotations: what someone highlighted is hard to read.
    bitmap = page.render(scale=_DPI / 72, grayscale=True, may_draw_forms=False, draw_annots=False)
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    raw = bytes(bitmap.buffer)
    if stride != width:
        raw = b"".join(raw[row * stride : row * stride + width] for row in range(height))
    page.close()
    return b"P5\n%d %d\n255\n" % (width, height) + raw


def _table(picture: bytes, name: str) -> str:
    try:
        done = subprocess.run(_COMMAND, input=picture, capture_output=True, check=False)
    except OSError as error:
        raise InputError("I051", name, why=error.strerror or "tesseract") from None
    if done.returncode != 0:
        why = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise InputError("I051", name, why=why[0][:120] if why else str(done.returncode))
    return done.stdout.decode("utf-8", "replace")


def _words(table: str, height: float) -> list[_Word]:
    result = []
    for line in table.split("\n")[1:]:
        fields = line.rstrip("\r").split("\t")
        if len(fields) >= _FIELDS and fields[11].strip() and float(fields[10]) >= _LEAST_SURE:
            result.append(_Word(fields, height))
    return result


def _segments(words: list[_Word], number: int) -> list[Segment]:
    """A segment a line; lines of about one height get one size, for ink is no measure of it."""
    usual = median([word.tall for word in words]) if words else 0.0
    result = []
    for line in _lines(words, _GAP * usual):
        tall = median([word.tall for word in line])
        size = usual if _NEAR[0] * usual < tall < _NEAR[1] * usual else tall
        if line[0].text in _BULLETS and len(line) > 1:
            line[0].text = "•"
            line[1].text = line[1].text.lstrip("_") or "-"
        edges = array("f")
        for i, word in enumerate(line):
            step = (word.x1 - word.x0) / len(word.text)
            edges.extend(word.x0 + step * k for k in range(len(word.text)))
            if i + 1 < len(line):
                edges.append(word.x1)
        edges.append(line[-1].x1)
        result.append(
            Segment(
                text=" ".join(word.text for word in line),
                page=number,
                x0=line[0].x0,
                x1=line[-1].x1,
                base=median([word.low for word in line]),
                size=size / _BODY,
                edges=edges,
            )
        )
    _align(result)
    return result


def _lines(words: list[_Word], gap: float) -> Iterator[list[_Word]]:
    """The words of each line, parted where a wide gap shows another column."""
    for _, group in groupby(words, key=lambda word: word.line):
        line: list[_Word] = []
        for word in group:
            if line and word.x0 - line[-1].x1 > gap:
                yield line
                line = []
            line.append(word)
        yield line


def _align(found: list[Segment]) -> None:
    """Have lines that begin at about one x begin at the same: ink varies, what was typed does not."""
    start = -_ALIGNED
    for segment in sorted(found, key=lambda s: s.x0):
        if segment.x0 - start >= _ALIGNED:
            start = segment.x0
        segment.x0 = start
