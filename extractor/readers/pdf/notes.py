"""Notes: their bodies at the foot of a page or column, and their marks in the text.

A body begins with its number, small and raised or before text that is smaller than the rest of the
page. A raised number in the text is a mark only when there is a body with that number: "m2" is not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from extractor.document import Place
from extractor.patterns import pattern
from extractor.readers.pdf import rows
from extractor.readers.pdf.chars import Segment
from extractor.readers.pdf.rows import Row
from extractor.readers.pdf.zones import Page
from extractor.readers.rich import Note, Run

_SMALLER = 0.93  # of the size of the text: the body of a note
_BODY = pattern(r"\[?(\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|\*{1,3}|†)\]?[.)]?(?:\s+|$)")
_LABELS = pattern(r"\d{1,3}|\*{1,3}|†")
_ONLY_LABELS = pattern(r"\(?(?:(?:\d{1,3}|\*{1,3}|†)[\s,;]*)+\)?$")
_SUPER = pattern("[⁰¹²³⁴-⁹]+")
_MARKED = pattern(r"(?:[-–—•*o]|\(?[\da-z]{1,3}[.)])\s")
_WORD = pattern(r"[^\W_]+")
_SPACE = 0.25  # of the size
_ROUNDED = 0.3  # points
_METRES = pattern(r"(?:^|[\W\d_])[kdcm]?m$")
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_GOES_ON = "-/=_?&#~%."  # an address of the web that ends so at the end of a line goes on
_ENDS = ".!?)”\"'»"


class Cell(msgspec.Struct, frozen=True, gc=False):
    """How far the text of a cell may reach, and the words of the document: what begins with one of
    those is no rest of a word."""

    right: float
    words: frozenset[str]


class Found(msgspec.Struct, gc=False):
    """A note as found: its label and its lines, the first without the label."""

    label: str
    lines: list[list[tuple[str, Segment]]]


def take(pages: Sequence[Page], size: float) -> list[Found]:
    """Take the note bodies out of the text of all pages, in order."""
    found: list[Found] = []
    for page in pages:
        kept: list[Row] = []
        for group in _groups(page.main):
            at, starts = _foot(group, size, found, page)
            kept += group[:at]
            for i, row in enumerate(group[at:]):
                if i in starts:
                    found.append(Found(*_opening(row)))
                elif found:
                    found[-1].lines.append(row.joined())
        page.main = kept
    return found


def _groups(main: Sequence[Row]) -> Iterator[list[Row]]:
    """The columns of a page, from top to bottom."""
    group: list[Row] = []
    for row in main:
        if row.top and group:
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _foot(
    group: Sequence[Row], size: float, found: Sequence[Found], page: Page
) -> tuple[int, set[int]]:
    """Where the notes at the foot of a column begin, and which of their lines open a note."""
    first = len(group)
    while first > 0 and (
        group[first - 1].size < _SMALLER * size or rows.opens_raised(group[first - 1])
    ):
        first -= 1
    last = found[-1].label if found else ""
    starts: list[int] = []
    for i in range(first, len(group)):
        label = _label(group[i])
        if label is not None and (
            rows.opens_raised(group[i]) or not label.isdigit() or _follows(label, last, starts)
        ):
            starts.append(i)
            last = label
    if not starts:
        # A note that runs over from the page before stands alone under its rule.
        if (
            found
            and first < len(group)
            and _runs_over(found[-1])
            and _under_rule(group[first], page)
        ):
            return first, set()
        return len(group), set()
    at = starts[0]
    if at > first and found and _runs_over(found[-1]) and _under_rule(group[first], page):
        at = first
    return at, {i - at for i in starts}


def _follows(label: str, last: str, starts: Sequence[int]) -> bool:
    if not last.isdigit():
        return True
    return int(label) == int(last) + 1 or (not starts and int(label) == 1)


def _runs_over(note: Found) -> bool:
    text = "".join(segment.text for _, segment in note.lines[-1]) if note.lines else ""
    return not text.rstrip().endswith(tuple(_ENDS))


def _under_rule(row: Row, page: Page) -> bool:
    return any(row.base < y < row.base + 3 * row.size for _, _, y in page.rules)


def _label(row: Row) -> str | None:
    match = _BODY.match(row.text if len(row.segments) == 1 else _spaced(row))
    return match[1].translate(_DIGITS) if match else None


def _spaced(row: Row) -> str:
    """The line with a space behind a raised number that touches what follows."""
    head = row.segments[0].text
    rest = row.text[len(head) :]
    return f"{head} {rest}" if rows.opens_raised(row) else head + rest


def _opening(row: Row) -> tuple[str, list[list[tuple[str, Segment]]]]:
    """The label, and the first line without it."""
    label = _label(row) or ""
    first, *rest = row.joined()
    match = _BODY.match(first[1].text + " ")
    skip = min(match.end(), len(first[1].text)) if match else 0
    kept = [("", first[1].part(skip, len(first[1].text)))] if skip < len(first[1].text) else []
    if not kept and rest:
        rest[0] = ("", rest[0][1])
    return label, [[*kept, *rest]]


def assembled(found: Sequence[Found]) -> list[Note]:
    """The notes as ``assemble`` takes them."""
    return [
        Note(note.label, [list(runs([line for line in note.lines if line], frozenset()))])
        for note in found
    ]


def place(segment: Segment) -> Place:
    """Where a segment stands."""
    low, high = segment.base - 0.22 * segment.size, segment.base + 0.78 * segment.size
    box = (segment.x0, low, segment.x1, high)
    return Place(page=segment.page + 1, box=box, edges=segment.edges.tobytes())


def runs(
    lines: Sequence[Sequence[tuple[str, Segment]]], labels: frozenset[str], cell: Cell | None = None
) -> Iterator[Run]:
    """The runs of lines of segments, a soft break after each line; ``labels`` are of known notes. In
    a ``cell`` a word may be broken where it fills the line."""
    for i, line in enumerate(lines):
        usual = rows.main_size([segment for _, segment in line])
        base = next((s.base for _, s in line if s.size >= rows.SMALL * usual), 0.0)
        for k, (_, segment) in enumerate(line):
            tail = line[k + 1][0] if k + 1 < len(line) else _break(lines, i, cell)
            where = place(segment)
            small = segment.size < rows.SMALL * usual and segment.base > base
            if small and labels and _ONLY_LABELS.match(segment.text):
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


def _break(lines: Sequence[Sequence[tuple[str, Segment]]], i: int, cell: Cell | None) -> str:
    """What parts a line from the next: a soft break, or nothing within an address of the web and
    within a word that is too long for its cell."""
    if i + 1 >= len(lines):
        return ""
    last = lines[i][-1][1].text.rsplit(None, 1)[-1:]
    first = lines[i + 1][0][1].text.split(None, 1)[:1]
    if last and first and _inside_address(last[0], first[0], i, lines):
        return ""
    if cell is not None:
        above, below = lines[i][-1][1], lines[i + 1][0][1]
        if _too_long(above, below, cell):
            return ""
        if not above.text.endswith("-") and _wrapped(above, below, cell):
            return " "  # a line of a cell is no line that someone typed
    if last and first and _MARKED.match(lines[i + 1][0][1].text):
        # By its place no item: a line that happens to begin with a dash or number.
        return "" if last[0].endswith("-") and first[0][0].isdigit() else " "
    return "\n"


def _wrapped(above: Segment, below: Segment, cell: Cell) -> bool:
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
