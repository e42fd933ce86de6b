"""The door to ``models/``: what the program knows, as data, read once and kept.

In a checkout the folder stands beside the package; in an installed wheel it lies inside it.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TypeVar

import msgspec

T = TypeVar("T")

_HERE = os.path.dirname(os.path.abspath(__file__))


@cache
def folder() -> str:
    """The path of the models folder, inside the wheel or beside the package."""
    inside = os.path.join(_HERE, "models")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(_HERE), "models")


def load(name: str, shape: type[T]) -> T:
    """``models/<name>.json`` decoded into ``shape``; a broken installation raises OSError."""
    with open(os.path.join(folder(), f"{name}.json"), "rb") as file:
        return msgspec.json.decode(file.read(), type=shape)
