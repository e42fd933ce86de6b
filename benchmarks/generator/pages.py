"""Pairs as pdf, printed by LibreOffice where that is installed. It writes the hour into its files, so that
these are not the same byte for byte from one time to the next."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from benchmarks import made
from benchmarks.generator import varying, writing
from benchmarks.generator.bases import BRIEF, NOTA, bases
from benchmarks.generator.folders import GOLD, Wanted
from benchmarks.made import CannotError

__all__ = ["CannotError", "generate"]


def generate(folder: Path, pairs: int, seed: int = 6) -> int:
    """So many pairs in a folder each; gives the number of pages. Raises CannotError."""
    import pypdfium2

    from_ = bases(Wanted(0).corpus)
    with tempfile.TemporaryDirectory() as name:
        files = []
        for number in range(pairs):
            chance = random.Random(f"{seed} {number}")
            base = from_[number % len(from_)]
            variation = varying.variation(base.slots, chance)
            for side in (BRIEF, NOTA):
                file = Path(name) / f"{number:04}-{side}.docx"
                file.write_bytes(writing.made(base, side, 0, writing.DOCX, variation).data)
                files.append(file)
        made.convert(tuple(files), Path(name))
        count = 0
        for file in files:
            number_, side = file.stem.split("-")
            place = folder / number_ / f"{side}.pdf"
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.with_suffix(".pdf").read_bytes())
            pdf = pypdfium2.PdfDocument(place)
            count += len(pdf)
            pdf.close()
    (folder / GOLD).write_bytes(b"")
    return count
