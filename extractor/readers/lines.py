"""The source as lines with their place: offsets, page, indent, blank lines before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from extractor.language.search import has_any
from extractor.patterns import pattern

MAIN = 0
MARGIN = 1
TABLE = 2  # a cell of a table in a dump

# How a line ends. U+2028, U+0085 and a form feed end one in files that people have.
_ENDS = "\r\n\x0b\x0c\x85\u2028\u2029"
# A line with its end, for a text with one of the three that ``str.splitlines`` takes for an end as well.
_LINE = pattern(f"[^{_ENDS}]*(?:\r\n|[{_ENDS}])|[^{_ENDS}]+")
_SEPARATORS = ("\x1c", "\x1d", "\x1e")
# What a mask leaves of markup and note bodies; it is not a character of any text.
FILLER = "\uffff"
_BLANK = " \t\u00a0\u2007\u2009\u202f\u200b\ufeff\x00" + FILLER
_TRIMMED = _BLANK + _ENDS


class Line(msgspec.Struct, gc=False):
    """A line with something on it: ``text`` is ``source[start:end]``, trimmed on both sides.

    ``column`` is how many characters stand before it on its line, ``gap`` how many blank lines
    before it (0 = none), ``cut`` whether page furniture or a note body was taken out before it,
    ``soft`` whether the line above was only broken off, in the same paragraph.
    """

    start: int
    end: int
    text: str
    page: int
    column: int
    gap: int
    zone: int = MAIN
    cut: bool = False
    soft: bool = False


def split(source: str) -> list[Line]:
    """All lines that are not blank; a line that only holds masked text counts as absent."""
    lines: list[Line] = []
    page, gap, at = 1, 0, 0
    for whole in _with_ends(source):
        text = whole.strip(_TRIMMED)
        if text:
            column = 0 if whole[0] == text[0] else len(whole) - len(whole.lstrip(_TRIMMED))
            first = at + column
            lines.append(Line(first, first + len(text), text, page, column, gap))
            gap = 0
        elif FILLER not in whole:
            gap += 1
        if whole[-1] == "\x0c":
            page += 1
        at += len(whole)
    return lines


def _with_ends(source: str) -> list[str]:
    """The lines with what ends them; the last may have none."""
    if has_any(source, _SEPARATORS):
        return _LINE.findall(source)
    return source.splitlines(keepends=True)


def mask(source: str, spans: Iterable[tuple[int, int]], filler: str = FILLER) -> str:
    """The source, equally long, with the given stretches blanked out by fillers."""
    parts: list[str] = []
    at = 0
    for start, end in sorted(spans):
        if end <= at:
            continue
        start = max(start, at)
        parts.append(source[at:start])
        parts.append(filler * (end - start))
        at = end
    parts.append(source[at:])
    return "".join(parts)


def without(lines: Sequence[Line], gone: Callable[[Line], bool]) -> tuple[list[Line], list[Line]]:
    """The lines that stay and those that go; what follows a line that went is marked ``cut``."""
    stay: list[Line] = []
    went: list[Line] = []
    cut, gap = False, 0
    for line in lines:
        if gone(line):
            went.append(line)
            cut, gap = True, max(gap, line.gap)
            continue
        if cut:
            line.cut, line.gap = True, max(line.gap, gap)
            cut, gap = False, 0
        stay.append(line)
    return stay, went


def single_space(lines: Sequence[Line]) -> None:
    """Undo double spacing: where a blank line follows every line, also within sentences, one blank
    line less counts before each."""
    spaced = [i for i in range(1, len(lines)) if lines[i].gap]
    if len(lines) < 6 or len(spaced) < 0.9 * len(lines):
        return
    inside = sum(lines[i].text[0].islower() and len(lines[i - 1].text) > 40 for i in spaced)
    if inside > 0.3 * len(lines):
        for line in lines:
            line.gap = max(0, line.gap - 1)


def retext(lines: Iterable[Line], text: str) -> None:
    """Give the lines their text again, after more of it was masked."""
    for line in lines:
        line.text = text[line.start : line.end]
