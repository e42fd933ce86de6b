"""One reader on one file, in whatever process this is: anything that goes wrong is an InputError."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from extractor.document import Document
from extractor.guard.limits import TEXT_MB
from extractor.messages import InputError

_LONGEST = 80  # characters of a library's own words


def load(module: str) -> Any:
    """The module of a reader. An ImportError means that a library is missing, not that a file is bad."""
    return import_module(module)


def run(
    reader: Any, data: bytes, name: str, kind: str | None, format_: str, options: dict[str, Any]
) -> Document:
    """What the reader gives. Libraries raise what they like on a bad file, so whatever comes out of one
    is said to be the file's fault (I040); what the readers say themselves passes through. Memory and
    the like are the caller's: they mean something else under a limit than without."""
    try:
        document: Document = reader.read(data, name, kind, **options)
    except (InputError, MemoryError):
        raise
    except RecursionError:
        raise InputError("I049", name) from None
    except Exception as error:
        raise InputError("I040", name, format=format_, why=why(error)) from None
    if len(document.source) > TEXT_MB * 1_000_000:
        size = round(len(document.source) / 1_000_000)
        raise InputError("I006", name, size=size, limit=TEXT_MB)
    return document


def why(error: BaseException) -> str:
    """The kind of an error and the first of its words, on one line."""
    words = "".join(c if c.isprintable() else " " for c in str(error)[:_LONGEST])
    return (
        f"{type(error).__name__}: {' '.join(words.split())}"
        if words.strip()
        else type(error).__name__
    )
