"""A file in, a Document out: one reader per format, chosen by what the bytes are.

Text is read in this process; what takes a parser for a binary or marked-up format is read under guard
(``extractor.guard``) unless the caller trusts its files.
"""

from __future__ import annotations

import os
import sys
from os import PathLike
from typing import BinaryIO

from extractor.document import Document
from extractor.messages import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractor.guard import Limits

MOST_MB = 200  # a scan of 500 pages; text has a limit of its own
_MB = 1_000_000


def read(
    source: str | PathLike[str] | bytes,
    name: str | None = None,
    kind: str | None = None,
    guard: bool | Limits = True,
    *,
    ocr: bool = False,
) -> Document:
    """Read a document from a path ("-" is standard input) or from bytes.

    ``kind`` ("brief", "nota" or "other") overrides what is guessed. ``guard`` may be the limits to read
    under; False reads everything in this process, without limits, for files that are trusted. ``ocr``
    lets Tesseract read the pages of a pdf that are only an image. Raises InputError, with a code and
    one clear line, when the file cannot be read.
    """
    if isinstance(source, bytes):
        data, name = source, name or "-"
    else:
        path = os.fspath(source)
        data, name = _bytes(path), name or path
    from extractor.readers import sniff

    format_ = sniff.format_of(data)
    if format_ == "text":
        from extractor.readers import text

        return text.read(data, name, kind)
    sniff.refuse(format_, name)
    options = {"ocr": True} if ocr and format_ == "pdf" else {}
    if guard is False:
        from extractor.guard import job

        module = sniff.FORMATS[format_]
        return job.run(job.load(module), data, name, kind, format_, options)
    from extractor import guard as guarded

    limits = None if guard is True else guard
    return guarded.read(sniff.FORMATS[format_], format_, data, name, kind, limits, options)


def _bytes(path: str) -> bytes:
    if path == "-":
        return _limited(sys.stdin.buffer, path)
    try:
        with open(path, "rb") as file:
            return _limited(file, path)
    except FileNotFoundError:
        raise InputError("I001", path) from None
    except IsADirectoryError:
        raise InputError("I002", path) from None
    except PermissionError:
        raise InputError("I003", path) from None
    except OSError as error:
        raise InputError("I007", path, why=error.strerror or str(error)) from None


def _limited(file: BinaryIO, path: str) -> bytes:
    """All of a file, unless it is too large to be a document: then not even that much memory."""
    size = os.fstat(file.fileno()).st_size if path != "-" else 0
    most = MOST_MB * _MB
    data = b"" if size > most else file.read(most + 1) if path == "-" else file.read()
    if max(size, len(data)) > most:
        raise InputError("I006", path, size=round(max(size, len(data)) / _MB), limit=MOST_MB)
    return data
