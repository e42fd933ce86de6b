"""Text and Markdown files: from bytes to a Document, one step a line.

decode → notes by their grammar → lines → margin column → furniture → notes at the foot → reference
block → blocks → passages.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from extractor.digest import sha256
from extractor.document import FOOTNOTE, HEADING, LABEL, Document, Issue, Span
from extractor.patterns import pattern
from extractor.readers import (
    blocks,
    columns,
    decode,
    dump,
    furniture,
    glued,
    head,
    kind,
    labels,
    lines,
    markdown,
    marks,
    reference_block,
    shapes,
)
from extractor.readers.block import Block, piece
from extractor.readers.clean import GLUE, Mark, Piece, Writer
from extractor.readers.dump import Notes
from extractor.readers.lines import MARGIN, Line

_LETTERHEAD = "letterhead"
_SAME_COLUMN = 6  # lines of one group of the head start within so many columns of each other
# The lines of a published Kamerstuk's head each say something of their own.
_PUBLISHED = pattern(
    r"\d|Vergaderjaar|Nr\.|[A-Z]{1,2}$|BRIEF|Aan de|Den Haag|(?:Tweede|Eerste) Kamer"
)


class _Layout(msgspec.Struct):
    """The pieces of a document in reading order, and what was set apart."""

    blocks: list[Block]
    furniture: list[Line]
    pages: int


def read(data: bytes, name: str = "-", as_kind: str | None = None) -> Document:
    """Read a .txt or .md file. Raises InputError when there is no text to be had."""
    source, issues = decode.decode(data, name)
    is_markdown = name.lower().endswith((".md", ".markdown"))
    notes, format_ = _notes(source, is_markdown)
    notes = dump.told_apart(notes)
    notes.drop += markdown.quotes(source)
    gone = [span for _, span in notes.marks] + [whole for _, _, whole in notes.bodies]
    clean = lines.mask(lines.mask(source, notes.space, " "), notes.drop)
    is_dump = dump.is_dump(source)
    layout, found = _lay_out(lines.mask(clean, gone), plain_notes=not notes.marks, is_dump=is_dump)
    if found:
        notes = Notes(marks=[(note.label, note.mark) for note in found], bodies=[])
    document_kind, sure = (as_kind, True) if as_kind else kind.guess(source)
    if not sure:
        issues = (*issues, Issue("R005", {}, None))
    return _write(source, clean, name, format_, document_kind, notes, found, layout, issues, data)


def _notes(source: str, is_markdown: bool) -> tuple[Notes, str]:
    """Notes and markup by the grammar the file is written in, and the name of its format."""
    if dump.is_dump(source):
        return dump.notes(source), "text"
    if is_markdown or markdown.is_markdown(source):
        return markdown.notes(source), "markdown" if is_markdown else "text"
    return Notes(), "text"


def _lay_out(
    text: str, *, plain_notes: bool, is_dump: bool
) -> tuple[_Layout, list[marks.FootNote]]:
    """Lines to blocks; ``text`` is as long as the source, with markup and note bodies masked."""
    all_lines = lines.split(text)
    lines.single_space(all_lines)
    pages = furniture.number_pages(all_lines)
    all_lines, numbers = furniture.drop_page_numbers(all_lines)
    all_lines, gone = furniture.drop_running(columns.split_margin(all_lines), numbers)
    margin = [line for line in all_lines if line.zone == MARGIN]
    body = [line for line in all_lines if line.zone != MARGIN]
    found: list[marks.FootNote] = []
    if plain_notes:
        first = head.end_of_head(body)
        found, used = marks.find(body, text, body[first].start if first < len(body) else 0)
        body, _ = lines.without(body, lambda line: id(line) in used)
        text = lines.mask(text, (note.mark for note in found))
        lines.retext(body, text)
    start = head.end_of_head(body)
    unused: list[Line] = []  # labels without a value, and values that only repeat another
    in_block, rest = reference_block.read_block(body[:start], unused)
    in_margin, margin_rest = _first_of_margin(margin, unused)
    seen = frozenset(labels.key(line.text) for line in (*body[:start], *margin))
    tails = glued.cut(body[start:], seen)
    aside = reference_block.in_text(body[start:], seen)
    running, later = lines.without(body[start:], lambda line: id(line) in aside)
    more = _later_labels(later, seen)
    margin_blocks = [*_letterhead(margin_rest), *in_margin, *more]
    top = sorted([*in_block, *_letterhead(rest)], key=_place)
    built = [
        *top,
        *sorted(margin_blocks, key=_place),
        *blocks.build(running, raw=text, dump=is_dump),
    ]
    kept = {id(line) for block in more for line in block.lines}
    aside_lines = [line for line in later if id(line) not in kept]
    return _Layout(built, numbers + gone + tails + unused + aside_lines, pages), found


def _place(block: Block) -> int:
    return block.first.start


def _first_of_margin(margin: Sequence[Line], unused: list[Line]) -> tuple[list[Block], list[Line]]:
    """The margin block of the first page that has one, and what later pages add to it."""
    result: list[Block] = []
    rest: list[Line] = []
    seen: set[tuple[str | None, str]] = set()
    for page in sorted({line.page for line in margin}):
        found, left = reference_block.read_block(
            [line for line in margin if line.page == page], unused
        )
        for block in found:
            mark = (block.field, labels.key(block.text))
            if mark not in seen:
                seen.add(mark)
                result.append(block)
            else:
                unused.extend(block.lines)
        if not rest:
            rest = left
        else:
            unused.extend(left)
    return result, rest


def _later_labels(later: Sequence[Line], seen: frozenset[str]) -> list[Block]:
    """Labels with values that only stand in a block in the running text, each once."""
    found, _ = reference_block.read_block(later)
    fresh: dict[tuple[str | None, str], Block] = {}
    for block in found:
        value = labels.key(block.text)
        if value not in seen:
            fresh.setdefault((block.field, value), block)
    return list(fresh.values())


def _letterhead(rest: Sequence[Line]) -> list[Block]:
    """What stands in the head without a label, a block for each group of lines: address lines, the
    title of a nota, the head of a published Kamerstuk. A Markdown heading stays one."""
    result: list[Block] = []
    for line in rest:
        mark = shapes.md_heading(line.text)
        last = result[-1] if result else None
        if shapes.rule(line.text):
            continue
        if mark is not None:
            result.append(Block(HEADING, [piece(line, mark[1])], [line], level=mark[0]))
        elif (
            last is not None
            and last.kind == LABEL
            and line.gap == 0
            and line.zone == last.last.zone
            and abs(line.column - last.last.column) < _SAME_COLUMN
            and not _PUBLISHED.match(line.text)
        ):
            last.lines.append(line)
            last.pieces.append(piece(line))
        else:
            result.append(Block(LABEL, [piece(line)], [line], label="", field=_LETTERHEAD))
    return result


def _write(
    source: str,
    clean: str,
    name: str,
    format_: str,
    document_kind: str,
    notes: Notes,
    plain: Sequence[marks.FootNote],
    layout: _Layout,
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
        pieces.append(Piece(at, at + len(part)))
        at += len(part)
    return pieces


class _Cutter:
    """Cuts note marks out of pieces and leaves a ``Mark`` where each was."""

    def __init__(self, source: str, found: Sequence[tuple[str, Span]]) -> None:
        self._source = source
        self._marks = sorted(found, key=lambda mark: mark[1])
        self._starts = [span[0] for _, span in self._marks]

    def cut(self, pieces: Sequence[Piece]) -> list[Piece | Mark]:
        if not self._marks:
            return list(pieces)
        result: list[Piece | Mark] = []
        for each in pieces:
            # A line's bounds leave out the masks at its ends: marks right beside it belong to it.
            start, stop = self._reach(each)
            first = bisect_left(self._starts, start)
            last = bisect_right(self._starts, stop - 1)
            at, join = each.start, each.join
            for label, (begin, end) in self._marks[first:last]:
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
        while i < len(self._marks) and not self._source[stop : self._starts[i]].strip(
            " \t\u00a0*_"
        ):
            stop = self._marks[i][1][1]
            i += 1
        i = bisect_left(self._starts, start) - 1
        while i >= 0 and not self._source[self._marks[i][1][1] : start].strip(" \t\u00a0*_"):
            start = self._starts[i]
            i -= 1
        return start, stop

    def _before(self, at: int, mark: int) -> int:
        """Where the text before a mark ends: a mark a space away takes that space with it."""
        end = mark
        while end > at and self._source[end - 1] in " \u00a0" and self._source[mark].isdigit():
            end -= 1
        return end
