"""Compiled patterns that are kept between runs, as Python keeps compiled modules.

The finders have some hundreds of patterns. Compiling them takes twenty times as long as starting
Python, and ``re`` keeps nothing between processes. ``pattern`` takes the place of ``re.compile`` for
the patterns of a module: what it compiles is written once to the user's cache folder and read back the
next time in one piece.

The kept form is the engine's own code, so the file's name carries the engine's version, and a file that
does not fit is left alone. Anything unexpected falls back on ``re.compile``. No text of a document is
in it. ``EXTRACTOR_NO_CACHE=1`` keeps nothing.
"""

from __future__ import annotations

import _sre
import atexit
import marshal
import os
import re
import sys
from array import array
from importlib import import_module
from typing import Any

_Key = tuple[str, int]
# flags, code, groups, group names with their numbers, names by number
_Kept = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]

_NAME = f"patterns.{sys.implementation.cache_tag}.{_sre.MAGIC}.bin"
_MOST = 4_000  # entries; what a development tree has left behind is dropped beyond that

_kept: dict[_Key, _Kept] | None = None
_fresh: dict[_Key, _Kept] = {}


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """``re.compile``, from the kept patterns where it is there already."""
    global _kept
    if _kept is None:
        _kept = _read()
    key = (text, int(flags))
    entry = _kept.get(key)
    if entry is not None:
        try:
            return _revived(text, entry)
        except (TypeError, ValueError, RuntimeError, OverflowError):
            pass  # not this engine's code after all: compile it
    try:
        entry = _compiled(text, int(flags))
        found = _revived(text, entry)
    except (AttributeError, TypeError, ImportError):  # another Python, with other insides
        return re.compile(text, flags)
    if not _fresh:
        atexit.register(_write)
    _fresh[key] = entry
    return found


def _revived(text: str, entry: _Kept) -> re.Pattern[str]:
    flags, code, groups, names, numbers = entry
    words = array("I")
    words.frombytes(code)
    made: re.Pattern[str] = _sre.compile(text, flags, words.tolist(), groups, names, numbers)
    return made


def _compiled(text: str, flags: int) -> _Kept:
    """What ``re`` hands to its engine for a pattern."""
    compiler: Any = import_module("re._compiler")
    parser: Any = import_module("re._parser")
    parsed = parser.parse(text, flags)
    code = compiler._code(parsed, flags)
    names: dict[str, int] = parsed.state.groupdict
    numbers: list[str | None] = [None] * parsed.state.groups
    for name, number in names.items():
        numbers[number] = name
    return (
        flags | parsed.state.flags,
        array("I", code).tobytes(),
        parsed.state.groups - 1,
        dict(names),
        tuple(numbers),
    )


def _path() -> str | None:
    """Where the patterns are kept; None when they are not to be."""
    if os.environ.get("EXTRACTOR_NO_CACHE"):
        return None
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(cache, "extractor", _NAME)


def _read() -> dict[_Key, _Kept]:
    path = _path()
    if path is None:
        return {}
    try:
        with open(path, "rb") as file:
            data = marshal.loads(file.read())
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return data if isinstance(data, dict) else {}


def keep() -> None:
    """Keep what was compiled until now; for a process that will end without Python's own farewell."""
    if _fresh:
        _write()
        _fresh.clear()


def _write() -> None:
    """Keep what was compiled in this run, written aside and put in place in one step."""
    path = _path()
    if path is None:
        return
    kept = _read()
    if len(kept) + len(_fresh) > _MOST:
        kept = {}
    kept.update(_fresh)
    aside = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(aside, "wb") as file:
            file.write(marshal.dumps(kept))
        os.replace(aside, path)
    except OSError:  # a read-only home: the next run compiles again
        return
