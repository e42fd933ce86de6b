"""Lines of segments to runs of text: what parts a line from the next, and where note marks stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from extractor.document import Place
from extractor.patterns import pattern
from extractor.readers.pdf import rows
from extractor.readers.pdf.chars import Segment
from extractor.readers.pdf.hyphens import Hyphens
from extractor.readers.rich import Run

_LABELS = pattern(r"\d{1,3}|\*{1,3}|†|[ivxl]{1,8}")
_BETWEEN = " \t,;()"
_SUPER = pattern("[⁰¹²³⁴-⁹]+")
_MARKED = pattern(r"(?:[-–—•*o]|\(?[\da-z]{1,3}[.)])(?:\s|\Z)")
_WORD = pattern(r"[^\W_]+")
_SPACE = 0.25  # of the size
_ROUNDED = 0.3  # points
_METRES = pattern(r"(?:^|[\W\d_])[kdcm]?m$")
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_GOES_ON = "-/=_?&#~%."  # an address of the web that ends so at the end of a line goes on


class Cell(msgspec.Struct, frozen=True, gc=False):
    """How far the text of a cell may reach, and the words of the document: what begins with one of
    those is no rest of a word."""

    right: float
    words: frozenset[str]


def place(segment: Segment) -> Place:
    """Where a segment stands."""
    low, high = segment.base - 0.22 * segment.size, segment.base + 0.78 * segment.size
    box = (segment.x0, low, segment.x1, high)
    return Place(page=segment.page + 1, box=box, edges=segment.edges.tobytes())


def runs(
    lines: Sequence[Sequence[tuple[str, Segment]]],
    labels: frozenset[str],
    hyphens: Hyphens,
    cell: Cell | None = None,
) -> Iterator[Run]:
    """The runs of lines of segments, a soft break after each line but for a hyphen that stays;
    ``labels`` are of known notes. In a ``cell`` a word may be broken where it fills the line."""
    for i, line in enumerate(lines):
        usual = rows.main_size([segment for _, segment in line])
        base = next((s.base for _, s in line if s.size >= rows.SMALL * usual), 0.0)
        for k, (_, segment) in enumerate(line):
            tail = line[k + 1][0] if k + 1 < len(line) else _break(lines, i, hyphens, cell)
            where = place(segment)
            small = segment.size < rows.SMALL * usual and segment.base > base
            if small and labels and not _LABELS.sub("", segment.text).strip(_BETWEEN):
                marks = _LABELS.findall(segment.text)
                before = line[k - 1][1].text if k else ""
                if all(mark in labels for mark in marks) and not _METRES.search(before[-4:]):
                    for mark in marks:
                        yield Run(note=mark, where=where)
                    if tail:
                        yield Run(tail)
                    continue
            yield from _split(segment, where, labels)
            if tail:
                yield Run(tail)


def _break(
    lines: Sequence[Sequence[tuple[str, Segment]]], i: int, hyphens: Hyphens, cell: Cell | None
) -> str:
    """What parts a line from the next: a soft break, or nothing within an address of the web, after
    a hyphen that stays and within a word that is too long for its cell."""
    if i + 1 >= len(lines):
        return ""
    last = lines[i][-1][1].text.rsplit(None, 1)[-1:]
    first = lines[i + 1][0][1].text.split(None, 1)[:1]
    if last and first and _inside_address(last[0], first[0], i, lines):
        return ""
    if hyphens.stays(lines[i][-1][1].text, lines[i + 1][0][1].text):
        return ""
    if last and first and last[0][-2:-1].isalnum() and last[0][-1] == "/" and first[0][0].isalnum():
        return ""  # "regels/afspraken"
    if cell is not None:
        above, below = lines[i][-1][1], lines[i + 1][0][1]
        if _too_long(above, below, cell):
            return ""
        if not above.text.endswith("-") and wrapped(above, below, cell):
            return " "  # a line of a cell is no line that someone typed
    if last and first and _MARKED.match(lines[i + 1][0][1].text):
        # By its place no item: a line that happens to begin with a dash, number or short word.
        if not last[0].endswith("-"):
            return " "
        return "\n" if first[0][0].isalpha() else ""
    return "\n"


def wrapped(above: Segment, below: Segment, cell: Cell) -> bool:
    """Whether the next word would not have fitted."""
    space = below.text.find(" ")
    word = (below.edges[space] if space > 0 else below.x1) - below.x0
    return above.x1 + word + _SPACE * below.size > cell.right


def _too_long(above: Segment, below: Segment, cell: Cell) -> bool:
    """Whether a line of a cell is the beginning of a word that is wider than the cell: it is one word,
    and the next letter would not have fitted."""
    if not above.text.isalnum() or not below.text[0].isalpha() or not below.text[0].islower():
        return False
    if _WORD.match(below.text)[0] in cell.words:  # type: ignore[index]
        return False
    return -_ROUNDED < cell.right - above.x1 < below.edges[1] - below.edges[0] + _ROUNDED


def _inside_address(
    last: str, first: str, i: int, lines: Sequence[Sequence[tuple[str, Segment]]]
) -> bool:
    begun = "://" in last or "www." in last
    if not begun and len(lines[i]) == 1 and lines[i][0][1].text == last and i:
        before = lines[i - 1][-1][1].text.rsplit(None, 1)[-1]
        begun = "://" in before or "www." in before
    return begun and (
        last[-1] in _GOES_ON
        or any(sign in first for sign in "/=&?%_~")
        or (last[-1].isdigit() and first[0].isdigit())
    )


def _split(segment: Segment, where: Place, labels: frozenset[str]) -> Iterator[Run]:
    """A segment as one run, or cut at note marks set as superior figures."""
    at = 0
    for match in _SUPER.finditer(segment.text) if labels else ():
        label = match.group().translate(_DIGITS)
        if label not in labels or _METRES.search(segment.text[: match.start()][-4:]):
            continue
        yield Run(segment.text[at : match.start()], where=where, bold=segment.bold)
        yield Run(note=label, where=where)
        at = match.end()
    if at < len(segment.text):
        yield Run(segment.text[at:], where=where, bold=segment.bold)
