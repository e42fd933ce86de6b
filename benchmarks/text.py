"""The rows for text: the command, the finders, growth and memory."""

from __future__ import annotations

import tempfile
from pathlib import Path

import extractor
from benchmarks.measure import (
    DENSE,
    EXTRACT,
    LETTER,
    Row,
    call,
    command,
    letters,
    peak,
)


def rows(base: float) -> list[Row]:
    """``base`` is the CPU time of a bare start of Python, in seconds."""
    data, dense = LETTER.read_bytes(), DENSE.read_bytes()
    against = "CPU against `python -c pass`"
    found = [
        Row(
            f"`extract letter.txt --json`, {against}",
            command([EXTRACT, str(LETTER), "--json"]) / base,
            "times",
            most=12,
        ),
        Row(f"`extract --help`, {against}", command([EXTRACT, "--help"]) / base, "times", most=5),
        Row(
            f"`extract document --help`, {against}",
            command([EXTRACT, "document", "--help"]) / base,
            "times",
        ),
    ]
    extractor.extract(data)  # the tables are loaded now
    whole = call(lambda: extractor.extract(data), 60)
    small, large = letters(1_000_000), letters(10_000_000)
    return [
        *found,
        Row("full extraction of the letter in one process", whole * 1000, "ms", most=8),
        Row("of which reading", call(lambda: extractor.read(data), 60) * 1000, "ms"),
        Row("the same of dense.txt", call(lambda: extractor.extract(dense), 30) * 1000, "ms"),
        Row("references alone", _references_rate(), "MB/s", least=20),
        Row(
            "10 MB against 1 MB",
            call(lambda: extractor.extract(large), 1) / call(lambda: extractor.extract(small), 3),
            "times",
            most=11,
        ),
        Row(
            "peak memory above the start, 5 MB of letters",
            _peak(letters(5_000_000)),
            "bytes a character",
            most=200,
        ),
    ]


def _references_rate() -> float:
    from extractor.finders import references

    document = extractor.read(letters(1_000_000))
    return len(document.source.encode()) / 1e6 / call(lambda: references.find(document), 5)


def _peak(data: bytes) -> float:
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        file.write(data)
        file.flush()
        return peak("extract", Path(file.name), LETTER)
