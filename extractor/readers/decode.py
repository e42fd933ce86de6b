"""Bytes to text: UTF-8 first, then UTF-16, then cp1252; or one clear reason why not.

Detectors that guess from statistics called cp1252 "cp1250", so the order is fixed: a byte order
mark decides, then strict UTF-8, then UTF-16 where NULs fall on one side, then cp1252, which is what
Windows programs write. A byte order mark is not part of the decoded text.
"""

from __future__ import annotations

import codecs

from extractor.document import Issue
from extractor.messages import InputError
from extractor.patterns import pattern

LIMIT_MB = 32  # about ten thousand letters in one file; more is a mistake, not a letter

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What a file that is no text begins with; the formats issue gives most of these a reader.
_SIGNATURES = (
    (b"%PDF-", "een pdf"),
    (b"PK\x03\x04", "een docx, odt of zip"),
    (b"\xd0\xcf\x11\xe0", "een .doc (Word 97-2003) of .msg"),
    (b"{\\rtf", "een rtf"),
    (b"\x89PNG", "een afbeelding"),
    (b"\xff\xd8\xff", "een afbeelding"),
    (b"GIF8", "een afbeelding"),
    (b"\x1f\x8b", "een gzip"),
)
_SAMPLE = 65_536
_CONTROL = pattern("[\x00-\x08\x0e-\x1b\x7f\ufffd]")
# The bytes that every encoding here writes one of those with, but for the last.
_CONTROL_BYTES = bytes([*range(0x09), *range(0x0E, 0x1C), 0x7F])
_MOJIBAKE = pattern("Ã[©«¯¶¼¡³±]|â€[™œ˜¢“”]|Â[ €°]")


def decode(data: bytes, name: str = "-") -> tuple[str, tuple[Issue, ...]]:
    """The text of a file. Raises InputError (I004-I008) when there is none to be had."""
    if not data:
        raise InputError("I004", name)
    if len(data) > LIMIT_MB * 1_000_000:
        raise InputError("I006", name, size=round(len(data) / 1_000_000), limit=LIMIT_MB)
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise InputError("I005", name, what=what)
    text, encoding = _decoded(data, name)
    if not text or text.isspace():
        raise InputError("I004", name)
    issues = []
    if encoding:
        issues.append(Issue("R001", {"encoding": encoding}, None))
    # Most files have none of them, which the bytes tell with far less work than the pattern.
    may_be_odd = "\ufffd" in text or len(data.translate(None, _CONTROL_BYTES)) < len(data)
    odd = _CONTROL.findall(text, 0, _SAMPLE) if may_be_odd else []
    if odd:
        if len(odd) > 0.02 * min(len(text), _SAMPLE):
            raise InputError("I005", name, what="een binair bestand")
        first = _CONTROL.search(text)
        assert first is not None
        issues.append(Issue("R004", {"count": len(odd)}, first.span()))
    suspect = "Ã" in text or "â" in text or "Â" in text
    if suspect and (garbled := _MOJIBAKE.search(text)) is not None:
        issues.append(Issue("R006", {"sample": garbled.group()}, garbled.span()))
    if not any(map(str.isalnum, text)):
        raise InputError("I008", name)
    return text, tuple(issues)


def _decoded(data: bytes, name: str) -> tuple[str, str | None]:
    """The text and, where it was a guess, the name of the encoding."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding), None
            except UnicodeDecodeError as error:
                raise InputError("I007", name, why=f"{encoding}: byte {error.start}") from None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    else:
        if "\x00" not in text:
            return text, None
    sample = data[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) > 0.3 * len(sample) / 2 and min(even, odd) < 0.05 * max(even, odd):
        encoding = "utf-16-be" if even > odd else "utf-16-le"
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError as error:
            raise InputError("I007", name, why=f"{encoding}: byte {error.start}") from None
    if text:
        return text, None
    if sample.count(0) > 0.01 * len(sample):
        raise InputError("I005", name, what="een binair bestand")
    # cp1252 has five unused bytes; a file with one of them is damaged but still readable.
    return data.decode("cp1252", errors="replace"), "cp1252"
