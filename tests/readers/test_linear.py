"""Time and memory grow with the length of a file and no faster, whatever is in it."""

from __future__ import annotations

import time
import tracemalloc

import pytest

from extractor import readers

_LETTER = (
    "In het debat van 4 februari heb ik toegezegd uw Kamer te informeren over de kosten van\n"
    "gemeenten. Met deze brief doe ik die toezegging gestand, mede namens de minister van\n"
    "Financiën. De kosten bedragen € 12,5 miljoen per jaar.\n\n"
)
_HOSTILE = [
    "[1: ", "[footnoteRef:2]", "**", "[^1]", "[^1]: a\n", "1 \n", "1\n2\n", "1 a\n", "12 34 ", "Datum\n",
    "a-\n", "|", "|a", "\t", "a\t", "\ta\n", "\x0c", "a\x0c", "   a", "a   b   c\n", "- \n", "> ", "[a](",
    "*", "_", "\\", "<sup>1</sup>", "De minister van A\n", "Vraag 1\n", "e\u0301", "¹ a\n", "===\n", "<a ",
    "de minister van A,\n", "a de\n\n", "a van de\n\x0c", "- a\n  B\n", "a  \n", "Afgestemd met: a\n",
]  # fmt: skip


def _seconds(text: str, size: int) -> float:
    data = ("x " + text * (size // len(text))).encode()
    best = 9.0
    for _ in range(2):
        start = time.process_time()
        readers.read(data, "brief.txt")
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("text", [*_HOSTILE, _LETTER], ids=repr)
def test_twice_the_text_takes_about_twice_the_time(text: str) -> None:
    # Four times the text: 4 when linear, 16 when quadratic. Below 40 ms a clock says nothing.
    assert _seconds(text, 80_000) < 9 * max(0.04, _seconds(text, 20_000))


def test_memory_for_a_long_text() -> None:
    text = _LETTER * (2_000_000 // len(_LETTER))
    data = text.encode()
    readers.read(_LETTER.encode())  # tables of knowledge are loaded once
    tracemalloc.start()
    readers.read(data, "brief.txt")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak / len(text) < 150
