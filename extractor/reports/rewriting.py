"""A letter's own file written again with remarks in it, by the guard's child.

The file is no more trusted than it was for reading, so the child does it, under the same limits. The
guard carries Documents, and the new file goes home inside one: the ``edges`` of its only place.
"""

from __future__ import annotations

from collections.abc import Mapping

from extractor import guard
from extractor.digest import sha256
from extractor.document import OTHER, Document, Place
from extractor.messages import InputError
from extractor.reports.outputs import STANDARD, Checked


def rewritten(module: str, pair: Checked, task: Mapping[str, object]) -> bytes:
    """What ``module.read(data, name, kind, task=task)`` makes of the letter's file; it gives a
    ``carrier``. Raises InputError: O020, O021, and what the guard and the module raise."""
    data = _original(pair)
    made = guard.read(module, pair.brief.format, data, pair.brief_path, options={"task": task})
    return made.places[0][1].edges


def carrier(data: bytes) -> Document:
    return Document(
        name="", format="", kind=OTHER, sha256="", source="", text="", passages=(), anchors=(),
        furniture=(), clean_at=(), source_at=(), places=[(0, Place(edges=data))],
    )  # fmt: skip


def _original(pair: Checked) -> bytes:
    """The bytes of the letter, which must be those that were read: its places belong to them."""
    if pair.brief_path == STANDARD:
        raise InputError("O020", pair.brief_path)
    try:
        with open(pair.brief_path, "rb") as file:
            data = file.read()
    except OSError:
        raise InputError("O021", pair.brief_path) from None
    if sha256(data) != pair.brief.sha256:
        raise InputError("O021", pair.brief_path)
    return data
