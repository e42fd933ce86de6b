"""The door to ``models/``: what the program knows, as data, read once and kept.

In a checkout the folder stands beside the package; in an installed wheel it lies inside it. Names of
the user's own (``--gazetteer``, docs/gazetteer.md) stand before ours wherever ours are loaded.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar, cast

import msgspec

T = TypeVar("T")
F = TypeVar("F", bound="Callable[..., object]")

_HERE = os.path.dirname(os.path.abspath(__file__))


class Name(msgspec.Struct, frozen=True):
    """A name of the user's own. ``forms`` are all ways of writing it, itself first; ``code`` is the
    letter of its type in the index of names, with its flags; ``since`` and ``until`` are days (ISO
    8601), inclusive, "" where there is no bound."""

    name: str
    code: str
    forms: tuple[str, ...]
    since: str = ""
    until: str = ""


class Member(msgspec.Struct, frozen=True):
    """A Member whose party the user states, for texts that print none; dates as of a ``Name``."""

    name: str
    party: str
    since: str = ""
    until: str = ""


class Own(msgspec.Struct, frozen=True):
    """What the user knows beside us, as plain data: it can be sent to another process. ``entries`` are
    in the shape of the files of ``models/``, by their names; ``digest`` is of all of it."""

    digest: str
    names: tuple[Name, ...] = ()
    members: tuple[Member, ...] = ()
    entries: dict[str, list[dict[str, Any]]] = {}


_kept: list[Callable[[], None]] = []
_own: Own | None = None


def kept(function: F) -> F:
    """As ``functools.cache``, for what is made of a loaded file: ``use`` empties it."""
    cached = cache(function)
    _kept.append(cached.cache_clear)
    return cast("F", cached)


def own() -> Own | None:
    """The user's own names, None where there are none."""
    return _own


def use(names: Own | None) -> None:
    """Let the user's names stand beside ours in this process, from now on; None: ours alone."""
    global _own
    if names != _own:
        _own = names
        for forget in _kept:
            forget()


@cache
def folder() -> str:
    """The path of the models folder, inside the wheel or beside the package."""
    inside = os.path.join(_HERE, "models")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(_HERE), "models")


def load(name: str, shape: type[T]) -> T:
    """``models/<name>.json`` decoded into ``shape``, with the user's own entries before ours; a broken
    installation raises OSError."""
    with open(os.path.join(folder(), f"{name}.json"), "rb") as file:
        data = file.read()
    mine = _own.entries.get(name) if _own is not None else None
    if not mine:
        return msgspec.json.decode(data, type=shape)
    whole = msgspec.json.decode(data)
    whole["entries"] = [*mine, *whole["entries"]]
    return msgspec.convert(whole, shape)
