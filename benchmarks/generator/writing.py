"""One varied document as the bytes of a file: as it is in the corpus, or as docx, odt or html."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from html import escape
from typing import NamedTuple

from benchmarks.generator import markup
from benchmarks.generator.bases import Base, Text, has_columns
from benchmarks.generator.varying import Variation
from tests.parity import word

NATIVE, DOCX, ODT, HTML = "native", "docx", "odt", "html"
# How many of twenty pairs of each, unless asked otherwise.
SHARES = {NATIVE: 11, DOCX: 5, HTML: 2, ODT: 2}
_LONG_AGO = (2026, 1, 1, 0, 0, 0)  # every package is made at the same moment
_MIME = "application/vnd.oasis.opendocument.text"


class Made(NamedTuple):
    suffix: str
    data: bytes


def made(base: Base, side: str, change: int, format_: str, variation: Variation) -> Made:
    """The file of one side; ``change`` as for ``Base.source``."""
    text: Text = getattr(base, side)
    if format_ == NATIVE:
        source = base.source(side, change)
        assert source is not None
        return Made(
            text.suffix, text.bytes(_varied(source, text, variation, not has_columns(source)))
        )
    if format_ == HTML:
        page = _html(base, side, change)
        return Made(".html", _varied(page, text, variation).encode())
    parts = (_docx if format_ == DOCX else _odt)(base, side, change)
    # What says something of this letter; the rest is the same in all.
    own = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "content.xml")
    return Made(
        f".{format_}",
        _zipped(
            {
                name: _varied(data.decode(), text, variation).encode() if name in own else data
                for name, data in parts.items()
            }
        ),
    )


def _varied(source: str, text: Text, variation: Variation, grows: bool = True) -> str:
    """The subject grows where it stands first; the rest keeps its length."""
    if grows and variation.subject and text.subject:
        subject = text.subject if text.subject in source else escape(text.subject, quote=False)
        source = source.replace(subject, subject + variation.subject, 1)
    return variation.text(source)


@cache
def _html(base: Base, side: str, change: int) -> str:
    text: Text = getattr(base, side)
    return markup.html(base.document(side, change), text.subject or base.slug)


@cache
def _odt(base: Base, side: str, change: int) -> dict[str, bytes]:
    parts = markup.odt(base.document(side, change))
    return {"mimetype": _MIME.encode()} | {name: part.encode() for name, part in parts.items()}


@cache
def _docx(base: Base, side: str, change: int) -> dict[str, bytes]:
    data = word.write(base.document(side, change), block_in_table=True)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def _zipped(parts: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name, data in parts.items():
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.compress_type = kind
            package.writestr(entry, data, compresslevel=1)
    return file.getvalue()
