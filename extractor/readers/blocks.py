"""Lines to blocks: which lines make one paragraph, what is a heading, an item, a row, a signature."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.document import HEADING, ITEM, PARAGRAPH, ROW, SIGNATURE
from extractor.readers import labels, shapes
from extractor.readers.block import Block, paragraph, piece
from extractor.readers.clean import CELL, LINE, Piece
from extractor.readers.lines import Line

_WIDEST = 118  # a text of which most lines are longer than this is not wrapped at all
_FULL = 0.86  # a line is full when the next word would have brought it past this part of the width
_LONGEST_HEADING = 130
_SIGNATURE_LINES = 30  # signatures stand within so many lines of the end


def build(lines: Sequence[Line], *, raw: str) -> list[Block]:
    """The blocks of the running text. ``raw`` is the text the lines point into."""
    width = _width(lines)
    signature = _signature_start(lines)
    blocks: list[Block] = []
    bullet: tuple[str, Line] | None = None  # a mark that stands alone on its line
    columns: list[int] = []  # the columns of the open levels of a list
    i = 0
    while i < len(lines):
        line = lines[i]
        text = line.text
        if i >= signature:
            blocks.append(_signature(line))
            i += 1
            continue
        if shapes.rule(text):
            i += 1
            continue
        if (mark := shapes.md_heading(text)) is not None:
            level, skip = mark
            blocks.append(Block(HEADING, [piece(line, skip)], [line], level=level))
            i += 1
            continue
        row = _row(lines, i, raw)
        if row is not None:
            blocks.append(row)
            i += len(row.lines)
            continue
        item = _item(line)
        if item is not None:
            marker, skip = item
            if skip >= len(text):
                bullet = (marker, line)
            else:
                blocks.append(_list_item(line, marker, skip, columns, blocks))
            i += 1
            continue
        if bullet is not None:
            blocks.append(_list_item(line, bullet[0], 0, columns, blocks, at=bullet[1].column))
            bullet = None
        elif blocks and _continues(blocks[-1], line, width) and not (
            _stands_alone(blocks[-1].last, lines, i, width)
        ):
            blocks[-1].pieces.append(Piece(line.start, line.end, LINE))
            blocks[-1].lines.append(line)
        else:
            blocks.append(paragraph(line))
        i += 1
    _mark_headings(blocks)
    return blocks


def _width(lines: Sequence[Line]) -> int | None:
    """The width at which the text is wrapped, in characters; None when it is not."""
    lengths = sorted(len(line.text) for line in lines if len(line.text) > 30)
    wrapped = [length for length in lengths if length <= _WIDEST]
    # pdftotext joins a hyphenated word's line to the next, so some lines are twice as long.
    if len(wrapped) < 0.5 * len(lengths) or len(wrapped) < 3:
        return None
    return wrapped[int(len(wrapped) * 0.9)]


def _item(line: Line) -> tuple[str, int] | None:
    return shapes.bullet(line.text) or shapes.numbered(line.text)


def _list_item(
    line: Line,
    marker: str,
    skip: int,
    columns: list[int],
    blocks: Sequence[Block],
    at: int | None = None,
) -> Block:
    """An item with its level: by indent, and where there is none by the kind of mark."""
    column = line.column if at is None else at
    previous = blocks[-1] if blocks and blocks[-1].kind == ITEM else None
    if previous is None:
        columns.clear()
    while columns and columns[-1] > column + 1:
        columns.pop()
    if not columns or columns[-1] < column - 1:
        columns.append(column)
    level = len(columns)
    if level == 1 and previous is not None:
        level = _level_by_mark(marker, previous, blocks)
    return Block(ITEM, [piece(line, skip)], [line], level=level, marker=marker)


def _level_by_mark(marker: str, previous: Block, blocks: Sequence[Block]) -> int:
    """Text from a pdf has no indent: a bullet of another sort after a colon opens a level."""
    kind = _sort(marker)
    if kind == _sort(previous.marker or ""):
        return previous.level
    for block in reversed(blocks):
        if block.kind == HEADING:
            break
        if block.kind == ITEM and _sort(block.marker or "") == kind:
            return block.level
    return previous.level + 1 if previous.text.endswith(":") else 1


def _sort(marker: str) -> str:
    core = marker.strip("().")
    return "1" if core.isdigit() else "a" if core.isalpha() and marker != core else marker


def _row(lines: Sequence[Line], i: int, raw: str) -> Block | None:
    """A table row: of Markdown, of a docx dump (a tab before each cell) or parted by tabs or gaps."""
    line = lines[i]
    if line.text.startswith("|") and line.text.count("|") > 1:
        return _cells(line)
    if raw[line.start - 1 : line.start] == "\t" and line.column == 1:
        group = [line]
        for other in lines[i + 1 :]:
            if other.gap or raw[other.start - 1 : other.start] != "\t" or other.column != 1:
                break
            group.append(other)
        if len(group) > 1:
            return Block(ROW, [Piece(c.start, c.end, CELL) for c in group], group)
    if "\t" in line.text and len(shapes.cells(line.text)) > 1 and shapes.numbered(line.text) is None:
        return _cells(line)
    if "   " in line.text and (bounds := shapes.cells(line.text)) and len(bounds) > 1:
        neighbours = [*lines[max(0, i - 1) : i], *lines[i + 1 : i + 2]]
        wide = any("   " in other.text and other.gap <= 1 for other in neighbours)
        if wide and _item(line) is None:
            return _cells(line)
    return None


def _cells(line: Line) -> Block:
    pieces = [
        Piece(line.start + a, line.start + b, CELL) for a, b in shapes.cells(line.text) if b > a
    ]
    return Block(ROW, pieces, [line])


def _continues(block: Block, line: Line, width: int | None) -> bool:
    """Whether a line goes on with the block before it, also past a page's furniture or a note."""
    if block.kind not in (PARAGRAPH, ITEM):
        return False
    last = block.last
    before, text = last.text, line.text
    if block.kind == ITEM and line.column < block.first.column and not line.cut:
        return False  # out to the left of the item's mark
    small = text[0].islower() or text[0] in ",;)"
    if labels.heading(text) is not None and not small:
        return False
    if before.startswith("Geachte") and len(before) < 60:
        return False
    if line.gap == 0 and not line.cut and line.page == last.page:
        if width is None:
            return small and not shapes.ends_open(before)
        if labels.heading(before) is not None and len(block.lines) == 1:
            return False
        return small or _full(last, text, width)
    if shapes.ends_open(before):
        return False
    if small or text[0] in "(€":
        return True
    interrupted = line.cut or line.page != last.page
    return interrupted and width is not None and _full(last, text, width)


def _stands_alone(last: Line, lines: Sequence[Line], i: int, width: int | None) -> bool:
    """Whether a short line after a sentence is a heading: it ends like none, and what follows it
    begins anew."""
    text = lines[i].text
    if width is None or not shapes.ends_sentence(last.text) or i + 1 == len(lines):
        return False
    if len(text) > 0.66 * width or not text[0].isupper() or text.endswith((".", ",", ";", ":")):
        return False
    after = lines[i + 1]
    return after.text[0].isupper() and (after.gap > 0 or len(after.text) > len(text))


def _full(line: Line, following: str, width: int) -> bool:
    """Whether the first word of the next line would not have fitted any more."""
    word = len(following.split(" ", 1)[0])
    return len(line.text) + min(line.column, 12) + 1 + word > _FULL * width


def _mark_headings(blocks: list[Block]) -> None:
    """Short paragraphs that stand above text and end like no sentence are headings."""
    for i, block in enumerate(blocks):
        if block.kind != PARAGRAPH or len(block.lines) > 2:
            continue
        text = block.text.strip("\uffff ")
        known = labels.heading(text) is not None and len(block.lines) == 1
        after = blocks[i + 1] if i + 1 < len(blocks) else None
        if known or (after is not None and _is_heading(text, block, blocks[i - 1] if i else None, after)):
            block.kind = HEADING
            block.level = _heading_level(text, block)


def _is_heading(text: str, block: Block, before: Block | None, after: Block) -> bool:
    if not 3 < len(text) <= _LONGEST_HEADING or not (text[0].isupper() or text[0].isdigit() or text[0] in "‘“'\""):
        return False
    if text.endswith((".", ",", ";", ":", "!", "-")) or text.startswith("Geachte"):
        return False
    if sum(map(str.isalpha, text)) < 0.6 * len(text):
        return False
    if after.kind == SIGNATURE or (after.kind == PARAGRAPH and not after.text.strip("\uffff ")[:1].isupper()):
        return after.kind != SIGNATURE and after.text.strip("\uffff ")[:1] in "‘“('\""
    if shapes.bold(block.first.text) or (before is None and block.first.gap == 0):
        return True
    settled = before is None or before.kind != PARAGRAPH or shapes.ends_open(before.text)
    return settled or block.first.gap > 0


def _heading_level(text: str, block: Block) -> int:
    number = shapes.section(text)
    return min(6, number[0].strip(".").count(".") + 1) if number else 1 if text[0].isdigit() else 2


def _signature_start(lines: Sequence[Line]) -> int:
    """The index of the first line of the signatures at the end, or the number of lines."""
    count = len(lines)
    for i in range(max(0, count - _SIGNATURE_LINES), count):
        text = lines[i].text
        if text.startswith(("Hoogachtend", "Met vriendelijke groet")):
            return i + 1
        first = text.split("   ", 1)[0].strip()
        if shapes.office(first) and len(first) < 130 and (lines[i].gap or _short(lines, i)):
            # A name may stand above its office.
            while i and _short(lines, i) and _name_like(lines[i - 1].text) and lines[i].gap < 2:
                i -= 1
            return i
    return count


def _short(lines: Sequence[Line], i: int) -> bool:
    """Whether only short lines follow, as below a letter."""
    return all(len(line.text) < 120 for line in lines[i:])


def _name_like(text: str) -> bool:
    return len(text) < 50 and text[:1].isupper() and not text.endswith((".", ":")) and " " in text


def _signature(line: Line) -> Block:
    bounds = shapes.cells(line.text)
    pieces = [Piece(line.start + a, line.start + b, CELL) for a, b in bounds if b > a]
    return Block(SIGNATURE, pieces, [line])
