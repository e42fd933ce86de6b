"""``--model`` in an audit: each child loads the model once, and what it makes of a document goes beside what
the finders found there."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import msgspec

from extractor.audit.values import Model, Options
from extractor.document import Document
from extractor.finders.base import Found, Hit
from extractor.findings import Actor
from extractor.messages import InputError

if TYPE_CHECKING:
    from extractor.spacy_components import Opened

# What loading may take: whoever has a large model waits for it once in each child.
SECONDS = 600.0
MEMORY = 1000  # MB, of the answer alone
_OTHER = "not the files with which the audit was started"


class Loaded(msgspec.Struct):
    """What a child says that was to load a model: which one it is, how many MB it takes and for which other
    versions of spaCy it is made, or why not, by code and values."""

    model: Model | None = None
    held: int = 0
    made_for: str = ""
    code: str | None = None
    values: dict[str, str | int] = {}


_opened: Opened | None = None
_held = 0


def load(options: Options) -> Loaded:
    """Load the model of these options into this process, which is a child."""
    global _opened, _held
    from extractor import spacy_components

    if options.model is None:
        return Loaded()
    before = _peak()
    try:
        _opened = spacy_components.opened(options.model.place)
    except InputError as error:
        rest = {key: value for key, value in error.values.items() if key != "name"}
        return Loaded(code=error.code, values=rest)
    gc.collect()
    gc.freeze()  # it stays as long as this process
    _held = max(0, _peak() - before)
    return Loaded(Model(*_opened.identity), _held, _opened.made_for)


def same(loaded: Loaded, wanted: Model | None, name: str | None = None) -> None:
    """Raises InputError when a model could not be loaded, or is another than the one that is wanted."""
    name = name or (wanted.place if wanted is not None else "")
    if loaded.code is not None:
        raise InputError(loaded.code, name, **loaded.values)
    if wanted is not None and loaded.model is not None and loaded.model.digest != wanted.digest:
        raise InputError("I064", name, why=_OTHER)


def held() -> int:
    """The MB that the model takes in this process, besides what documents do."""
    return _held


def added(document: Document, found: Found) -> tuple[Found, list[Hit[Actor]]]:
    """What was found in a document as a check takes it, and its actors as they are to be shown: with those
    of the model, if there is one."""
    if _opened is None:
        return found, found.actors
    return _opened.beside(document, found)


def _peak() -> int:
    """The most MB of address space that this process has had; of memory where that is not told."""
    try:
        with open("/proc/self/status", "rb") as file:
            peak = next(int(line.split()[1]) for line in file if line.startswith(b"VmPeak:"))
    except (OSError, StopIteration, ValueError):  # not Linux
        try:
            import resource
        except ImportError:
            return 0
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak * 1024 // 1_000_000
