"""Labels with their values on the same line: "Datum: 9 april 2026", "Datum      9 april 2026     Bijlagen    2"."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.document import LABEL
from extractor.patterns import pattern
from extractor.readers import label_values, labels
from extractor.readers.block import Block
from extractor.readers.clean import CELL, Piece
from extractor.readers.labels import Label
from extractor.readers.lines import Line

CELLS = pattern(r"\t+|[ ]{3,}|[ ]*\|[ ]*")
# Fields whose value is one line; the others run on until a blank line or the next label.
ONE_LINE = frozenset(
    ["date", "our_reference", "your_reference", "public", "deadline", "decision", "public_title",
     "website"]
)  # fmt: skip
_INLINE = pattern(r"([^:|]{1,40}):(?:\s|\*|\uffff)+(\S.*)")
# Labels that may be followed by their value after a single space. "Aan de minister" is prose.
_SPACED = frozenset(
    ("date", "subject", "our_reference", "your_reference", "public", "attachments", "deadline")
)


def block(name: Label, line: Line, skip: int) -> Block:
    """A label with its value; "Status" with a stamp behind it is the stamp."""
    stamped = labels.stamp(line.text[skip:]) is not None
    start, end = label_values.ticked(line.text[skip:]) or (0, len(line.text) - skip)
    return Block(
        LABEL,
        [Piece(line.start + skip + start, line.start + skip + end)],
        [line],
        label=name.text,
        field="decision" if stamped else name.field,
    )


def read(line: Line) -> tuple[list[Block], list[Line]]:
    """The labels of a line with their values, and the parts of the line that are neither."""
    inline = _INLINE.match(line.text)
    if inline is not None and (name := labels.label(inline[1])) is not None:
        return [block(name, line, inline.start(2))], []
    found: list[Block] = []
    loose: list[Line] = []
    cells = [(cell, labels.label(cell.text)) for cell in _cells(line)]
    i = 0
    while i < len(cells):
        cell, name = cells[i]
        i += 1
        if name is None or i == len(cells) or cells[i][1] is not None:
            loose.append(cell)
            continue
        found.append(block(name, cells[i][0], 0))
        i += 1
        while name.field not in ONE_LINE and i < len(cells) and cells[i][1] is None:
            more = cells[i][0]
            found[-1].pieces.append(Piece(more.start, more.end, CELL))
            i += 1
    if found:
        return found, loose
    after = _spaced(line)
    return ([after], []) if after is not None else ([], [])


def _cells(line: Line) -> Iterator[Line]:
    """What stands between the gaps of a line, as lines of their own."""
    text, start = line.text, 0
    ends = [(gap.start(), gap.end()) for gap in CELLS.finditer(text)]
    for end, after in (*ends, (len(text), len(text))):
        if text[start:end].strip("* \uffff"):
            yield Line(
                line.start + start,
                line.start + end,
                text[start:end],
                line.page,
                line.column + start,
                line.gap,
            )
        start = after


def _spaced(line: Line) -> Block | None:
    """A label whose value follows after a single space."""
    words = line.text.split(" ", 4)
    for count in (4, 3, 2, 1):
        if len(words) > count:
            name = labels.label(" ".join(words[:count]))
            if name is not None and not name.weak and name.field in _SPACED:
                skip = len(" ".join(words[:count])) + 1
                value = line.text[skip:].lstrip("* \uffff")
                if label_values.follows(name.field, value):
                    return block(name, line, skip)
    return None
