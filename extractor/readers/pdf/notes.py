"""Notes: their bodies at the foot of a page or column, and their marks in the text.

A body begins with its number, small and raised or before text that is smaller than the rest of the
page. A raised number in the text is a mark only when there is a body with that number: "m2" is not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from extractor.patterns import pattern
from extractor.readers.pdf import endnotes, rows, runs
from extractor.readers.pdf.chars import Segment
from extractor.readers.pdf.hyphens import Hyphens
from extractor.readers.pdf.rows import Row
from extractor.readers.pdf.zones import Page
from extractor.readers.rich import Note

_SMALLER = 0.93  # of the size of the text: the body of a note
_BODY = pattern(r"\[?(\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|\*{1,3}|†)\]?[.)]?(?:\s+|$)")
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_ENDS = ".!?)”\"'»"


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
    for label, lines in endnotes.take(pages, frozenset(note.label for note in found)):
        found.append(Found(label, lines))
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


def assembled(found: Sequence[Found], hyphens: Hyphens) -> list[Note]:
    """The notes as ``assemble`` takes them."""
    none: frozenset[str] = frozenset()
    return [
        Note(note.label, [list(runs.runs([line for line in note.lines if line], none, hyphens))])
        for note in found
    ]
