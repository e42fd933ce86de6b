"""The outline: headings with their level, in Markdown, in a dump and in wrapped text."""

from __future__ import annotations

import pytest

from extractor.finders import outline
from extractor.readers import read

PROSE = (
    "In deze paragraaf staat een lopende zin die lang genoeg is om geen kop te zijn, "
    "en die netjes op een punt eindigt."
)


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (f"# Een\n\n{PROSE}\n\n## Twee\n\n{PROSE}\n", [("Een", 1), ("Twee", 2)], "Markdown"),
        (f"{PROSE}\n\nGeluid en hinder\n{PROSE}\n", [("Geluid en hinder", 2)], "a short line above text"),
        (f"{PROSE}\n\n1. Inleiding\n\n{PROSE}\n\n1.1 Aanpak\n\n{PROSE}\n", [("1. Inleiding", 1), ("1.1 Aanpak", 2)], "numbers"),
        (f"{PROSE}\n\nZie ook dit.\n{PROSE}\n", [], "a short sentence is no heading"),
        (f"Geachte voorzitter,\n\n{PROSE}\n", [], "a salutation is no heading"),
    ],
)  # fmt: skip
def test_headings(text: str, expected: list[tuple[str, int]], why: str) -> None:
    name = "brief.md" if text.startswith("#") else "brief.txt"
    document = read(text.encode(), name)
    found = outline.find(document)
    assert [(h.heading, h.level) for h in found] == expected, why
    for heading in found:
        assert document.source[slice(*heading.span)] == heading.heading
