"""The row for models/: what loading all of it costs, though no command needs all."""

from __future__ import annotations

import os
from typing import Any

from benchmarks.measure import Row, call
from extractor import knowledge
from extractor.finders.actors.gazetteer import gazetteer

_WORD = "Raad"  # a word with many names, so that the index is opened too


def rows(base: float) -> list[Row]:
    """``base`` is the CPU time of a bare start of Python, in seconds."""
    whole = call(_load, 20)
    return [
        Row("loading all of models/, CPU", whole * 1000, "ms", most=40),
        Row("the same against `python -c pass`", whole / base, "times", most=2),
    ]


def _load() -> None:
    for name in os.listdir(knowledge.folder()):
        if name.endswith(".json"):
            knowledge.load(name.removesuffix(".json"), Any)
    gazetteer("2026-03-01").of(_WORD)
