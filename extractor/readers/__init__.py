"""A file in, a Document out: one reader per format, chosen by what the bytes are."""

from __future__ import annotations

import os
import sys
from os import PathLike

from extractor.document import Document
from extractor.messages import InputError


def read(
    source: str | PathLike[str] | bytes, name: str | None = None, kind: str | None = None
) -> Document:
    """Read a document from a path ("-" is standard input) or from bytes.

    ``kind`` ("brief", "nota" or "other") overrides what is guessed. Raises InputError, with a code
    and one clear line, when the file cannot be read.
    """
    from extractor.readers import text

    if isinstance(source, bytes):
        return text.read(source, name or "-", kind)
    path = os.fspath(source)
    return text.read(_bytes(path), name or path, kind)


def _bytes(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        raise InputError("I001", path) from None
    except IsADirectoryError:
        raise InputError("I002", path) from None
    except PermissionError:
        raise InputError("I003", path) from None
    except OSError as error:
        raise InputError("I007", path, why=error.strerror or str(error)) from None
