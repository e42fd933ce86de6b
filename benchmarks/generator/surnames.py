"""Invented Members are called after these: by length, so that a column of text stays where it is."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

_NAMES = (Path(__file__).parent / "surnames.txt").read_text(encoding="utf-8").split()

BY_LENGTH = {length: tuple(names) for length, names in groupby(sorted(_NAMES, key=len), key=len)}
