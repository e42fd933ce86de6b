"""What people type for a bullet: each line of a list is an item of its own."""

from __future__ import annotations

import pytest

from extractor.readers import read

MARKS = [
    "-",
    "–",
    "—",
    "•",
    "▪",
    "■",
    "●",
    "○",
    "‣",
    "·",
    "*",
    "+",
    "§",
    "»",
    "►",
    "➢",
    "→",
    "◆",
    "❖",
    "✓",
    "☐",
    ".",
]


@pytest.mark.parametrize("mark", MARKS)
def test_each_line_is_an_item(mark: str) -> None:
    lines = [f"{mark} toez. Vos: de veren", f"{mark} mot. Kerk 31 305, nr. 12: de sluizen"]
    document = read("\n".join(["Nota", "", "erin:", *lines, ""]).encode(), kind="nota")
    items = [document.text[p.start : p.end] for p in document.passages if p.kind == "item"]
    assert items == ["toez. Vos: de veren", "mot. Kerk 31 305, nr. 12: de sluizen"]


def test_a_full_stop_that_a_line_begins_with_is_none() -> None:
    """Of a number that a pdf cut, or of three: there is no space behind it."""
    document = read(
        b"Nota\n\nDe kosten zijn 12\n.500 euro per jaar.\n... en dat is veel.\n", kind="nota"
    )
    assert [p.kind for p in document.passages].count("item") == 0
