"""Notes marked by a symbol: "openbaar*" in the text and a single "* Deels" low on the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.patterns import pattern
from extractor.readers.lines import Line
from extractor.readers.note_regions import FootNote

# "*" and "†": one note of the whole page, its body the last thing on it.
_STAR_BODY = pattern(r"(\*{1,3}|[†‡])\)?[ \t]*(?=[^\s*])")
_STAR_MARK = r"(?<=[\w.,;:)’”%]){sign}(?=[\s.,;:)]|\Z)"


def find(lines: Sequence[Line], text: str, after: int) -> tuple[list[FootNote], set[int]]:
    """Notes marked by a symbol: "openbaar*" and, low on the page, a single "* Deels"."""
    notes: list[FootNote] = []
    used: set[int] = set()
    if not any(sign in text for sign in "*†‡"):
        return notes, used
    for i, line in enumerate(lines):
        match = _STAR_BODY.match(line.text) if line.text[0] in "*†‡" else None
        if match is None or any(_beside(lines, j, match[1]) for j in (i - 1, i + 1)):
            continue
        star = re.compile(_STAR_MARK.format(sign=re.escape(match[1])))
        found = list(star.finditer(text, after, line.start))
        if len(found) == 1:
            notes.append(
                FootNote(match[1], found[0].span(), [(line.start + match.end(), line.end)])
            )
            used.add(id(line))
    return notes, used


def _beside(lines: Sequence[Line], i: int, sign: str) -> bool:
    return 0 <= i < len(lines) and lines[i].text.startswith(sign + " ")
