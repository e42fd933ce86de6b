"""What the name of a paragraph style tells: the level of a heading, a line of a table of contents."""

from __future__ import annotations

import re

from extractor.patterns import pattern

# "heading 1", "Kop 1", "Huisstijl-Kop 2", "Kop3"; not "Kopregel", "Koptekst" or "afzendkopje".
_HEADING = pattern(
    r"(?:[^\n]{0,60}[ _-])?(?:heading|kop|überschrift|titre|titolo|título)[ _-]?([1-9])(?:\b|_|$)",
    re.I,
)
_TITLES = {"title": 1, "titel": 1, "subtitle": 2, "ondertitel": 2}
_CONTENTS = pattern(r"(?:toc|inhopg|inhoudsopgave|contents|table of contents)[ ]?\d?\Z", re.I)
_DEEPEST = 6


def level(name: str) -> int:
    """1-6 for the name of a heading's style, else 0."""
    match = _HEADING.match(name)
    if match is not None:
        return min(_DEEPEST, int(match[1]))
    return _TITLES.get(name.lower(), 0)


def is_contents(name: str) -> bool:
    return _CONTENTS.match(name) is not None
