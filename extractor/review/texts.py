"""A document as blocks of text, cut where the marks of items begin and end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from extractor.document import Document, Span
from extractor.reports.plain import SYMBOLS

# What turns the direction of text around, or shows as nothing: in a review it is shown for what it is.
_UNSEEN = {
    **{code: "\ufffd" for code in range(32) if chr(code) not in "\t\n"},
    **dict.fromkeys(range(127, 160), "�"),
    **{
        code: f"[U+{code:04X}]"
        for code in (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    },
    **dict.fromkeys(range(55296, 57344), "�"),  # half a character: no encoding has it
    **SYMBOLS,
}
_BETWEEN = 2  # a line break in a passage: the mark goes on


class Piece(NamedTuple):
    """A stretch of text with the items that are marked there; ``first`` are those whose mark begins."""

    text: str
    items: tuple[str, ...]
    first: tuple[str, ...]


class Block(NamedTuple):
    kind: str
    level: int
    lead: str  # a list mark, the label of a value or of a note
    pieces: tuple[Piece, ...]


def plain(text: str) -> str:
    """Text that shows as what it is: without characters that turn it around or hide."""
    # What is replaced is never printable, and most text is: to know that is much quicker.
    return text if text.isprintable() else text.translate(_UNSEEN)


def storable(text: str) -> str:
    """What a person wrote, as one line that every database can keep."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return " ".join(whole.replace("\0", " ").split())


def blocks(document: Document, marks: Iterable[tuple[Span, str]]) -> tuple[Block, ...]:
    """The passages in reading order; ``marks`` are (source span, item)."""
    stretches = sorted(
        (*piece, item)
        for span, item in dict.fromkeys(marks)
        for piece in _stretches(document, span)
    )
    begun: set[str] = set()
    made = []
    for passage in document.passages:
        inside = [
            (max(start, passage.start), min(end, passage.end), item)
            for start, end, item in stretches
            if start < passage.end and end > passage.start
        ]
        pieces = tuple(_cut(document.text, passage.start, passage.end, inside, begun))
        lead = passage.marker or passage.label or ""
        made.append(Block(passage.kind, passage.level, plain(lead), pieces))
    return tuple(made)


def _cut(
    text: str, start: int, end: int, marks: Sequence[tuple[int, int, str]], begun: set[str]
) -> Iterable[Piece]:
    edges = sorted({start, end, *(m[0] for m in marks), *(m[1] for m in marks)})
    for a, b in pairwise(edges):
        here = tuple(dict.fromkeys(item for m, n, item in marks if m <= a and b <= n))
        first = tuple(item for item in here if item not in begun)
        begun.update(first)
        yield Piece(plain(text[a:b]), here, first)


def _stretches(document: Document, span: Span) -> list[Span]:
    """The clean stretches of a span; what only a line break parts is one."""
    found: list[Span] = []
    for start, end in document.stretches(span):
        if found and 0 <= start - found[-1][1] <= _BETWEEN:
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return found
