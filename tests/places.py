"""Where things are that tests look at; what may be absent is skipped with the reason said."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "corpus"
SHARED = ROOT.parent / "shared"

LETTERS = sorted(CORPUS.glob("*/brief.*"))
NOTAS = sorted(CORPUS.glob("*/nota.*"))

needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(),
    reason="the folder shared/ with the contract and the seed pair is not beside this checkout",
)
