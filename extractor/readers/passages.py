"""Blocks to passages: in reading order, with notes behind the text they stand behind, and note marks
cut out of the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from extractor.digest import sha256
from extractor.document import FOOTNOTE, LABEL, Document, Issue, Span
from extractor.readers.block import Block
from extractor.readers.clean import GLUE, Mark, Piece, Writer
from extractor.readers.dump import Notes
from extractor.readers.lines import Line
from extractor.readers.note_regions import FootNote

_BLANK = " \t\u00a0*_"  # what may stand between a mark and the text that it belongs to


class Layout(msgspec.Struct):
    """The pieces of a document in reading order, and what was set apart."""

    blocks: list[Block]
    furniture: list[Line]
    pages: int


def write(
    source: str,
    clean: str,
    name: str,
    format_: str,
    document_kind: str,
    notes: Notes,
    plain: Sequence[FootNote],
    layout: Layout,
    issues: tuple[Issue, ...],
    data: bytes,
) -> Document:
    writer = Writer(clean)
    cutter = _Cutter(source, notes.marks)
    bodies: list[tuple[int, str, list[Piece]]] = [
        (whole[0], label, _note_lines(source, body)) for label, body, whole in notes.bodies
    ]
    bodies += [(n.lines[0][0], n.label, [Piece(a, b) for a, b in n.lines]) for n in plain]
    for entry in _in_order(layout.blocks, bodies):
        if isinstance(entry, Block):
            writer.passage(
                entry.kind,
                cutter.cut(entry.pieces),
                level=entry.level,
                marker=entry.marker,
                label=entry.label,
                field=entry.field,
            )
        else:
            writer.passage(FOOTNOTE, entry[1], label=entry[0])
    text, passages, anchors, clean_at, source_at = writer.finish()
    return Document(
        name=name,
        format=format_,
        kind=document_kind,
        sha256=sha256(data),
        source=source,
        text=text,
        passages=passages,
        anchors=anchors,
        furniture=tuple(sorted((line.start, line.end) for line in layout.furniture)),
        clean_at=clean_at,
        source_at=source_at,
        issues=issues,
        pages=layout.pages if layout.pages > 1 else None,
    )


def _in_order(
    layout: Sequence[Block], bodies: list[tuple[int, str, list[Piece]]]
) -> list[Block | tuple[str, list[Piece]]]:
    """Blocks in reading order, each followed by the notes that stand after it in the source."""
    result: list[Block | tuple[str, list[Piece]]] = []
    waiting = sorted(bodies, key=lambda body: body[0], reverse=True)
    top = 0
    for block in layout:
        # The reference block comes first whatever its place; notes wait for the running text.
        while waiting and block.kind != LABEL and waiting[-1][0] < max(top, block.first.start):
            _, label, pieces = waiting.pop()
            result.append((label, pieces))
        result.append(block)
        if block.kind != LABEL:
            top = max(top, block.last.start)
    result.extend((label, pieces) for _, label, pieces in reversed(waiting))
    return result


def _note_lines(source: str, body: Span) -> list[Piece]:
    """The body of a note as one piece a line."""
    pieces, at = [], body[0]
    for part in source[body[0] : body[1]].splitlines(keepends=True):
        # Without its line feed: a space would part a word that is broken off at the end of the line.
        pieces.append(Piece(at, at + len(part.rstrip())))
        at += len(part)
    return pieces


class _Cutter:
    """Cuts note marks out of pieces and leaves a ``Mark`` where each was."""

    def __init__(self, source: str, found: Sequence[tuple[str, Span]]) -> None:
        self._source = source
        self._marks = sorted(found, key=lambda mark: mark[1])
        self._starts = [span[0] for _, span in self._marks]
        self._placed: set[int] = set()  # a mark between two cells belongs to the first

    def cut(self, pieces: Sequence[Piece]) -> list[Piece | Mark]:
        if not self._marks:
            return list(pieces)
        result: list[Piece | Mark] = []
        for each in pieces:
            if each.start == each.end:  # an empty cell
                result.append(each)
                continue
            # A line's bounds leave out the masks at its ends: marks right beside it belong to it.
            start, stop = self._reach(each)
            first = bisect_left(self._starts, start)
            last = bisect_right(self._starts, stop - 1)
            at, join = each.start, each.join
            for i in range(first, last):
                if i in self._placed:
                    continue
                self._placed.add(i)
                label, (begin, end) = self._marks[i]
                if begin > at:
                    result.append(Piece(at, min(self._before(at, begin), each.end), join))
                    join = GLUE
                result.append(Mark(label, (begin, end)))
                at = max(at, end)
            if at < each.end:
                result.append(Piece(at, each.end, join))
        return result

    def _reach(self, each: Piece) -> tuple[int, int]:
        """The bounds of a piece with the marks that touch it, up to a space away."""
        start, stop = each.start, each.end
        i = bisect_left(self._starts, stop)
        while i < len(self._marks) and self._is_blank(stop, self._starts[i]):
            stop = self._marks[i][1][1]
            i += 1
        i = bisect_left(self._starts, start) - 1
        while i >= 0 and self._is_blank(self._marks[i][1][1], start):
            start = self._starts[i]
            i -= 1
        return start, stop

    def _is_blank(self, start: int, end: int) -> bool:
        """Whether nothing but blanks lies between. The nearest mark may be pages away, so that the two
        ends are asked before all that lies between is copied."""
        source = self._source
        return start >= end or (
            source[start] in _BLANK
            and source[end - 1] in _BLANK
            and not source[start:end].strip(_BLANK)
        )

    def _before(self, at: int, mark: int) -> int:
        """Where the text before a mark ends: a mark a space away takes that space with it."""
        end = mark
        while end > at and self._source[end - 1] in " \u00a0" and self._source[mark].isdigit():
            end -= 1
        return end
