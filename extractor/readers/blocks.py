"""Lines to blocks: which lines make one paragraph, what is a heading, item, row or signature."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.document import HEADING, ITEM, PARAGRAPH, ROW
from extractor.language.search import has_any
from extractor.patterns import pattern
from extractor.readers import (
    aligned,
    dump_rows,
    headings,
    items,
    labels,
    shapes,
    signatures,
    tables,
    unfinished,
)
from extractor.readers.block import Block, paragraph, piece
from extractor.readers.clean import CELL, Piece
from extractor.readers.lines import Line

_WIDEST = 118  # a text of which most lines are longer than this is not wrapped at all
_FULL = 0.86  # a line is full when the next word would have brought it past this part of the width
_LONGEST_CELL = 90  # a longer line that begins with a tab is an indented paragraph
_LONGEST_LEAD = 70  # characters of a line that introduces items
_ALIGNED = 4  # columns that a mark of bold or a proportional letter may shift a line by
_OPENS_NOTHING = "(€"  # no paragraph begins with it
_DRAWN = ("   ", "-  -", "-+-")  # one of these stands in a text with a table of spaces
_SECTION_ALONE = pattern(r"\d{1,2}(?:\.\d{1,2}){1,3}\.?\Z")


def build(lines: Sequence[Line], *, raw: str, dump: bool = False) -> list[Block]:
    """The blocks of the running text. ``raw`` is the text the lines point into; ``dump`` says that
    it is the text dump of a docx, where a tab begins each cell of a table."""
    width = wrapped_at(lines)
    signed = signatures.find(lines)
    drawn = tables.find(lines) if has_any(raw, _DRAWN) else aligned.find(lines)
    blocks: list[Block] = []
    levels = items.Levels()
    bullets: list[tuple[str, Line]] = []  # marks that stand alone on their line
    number: Line | None = None  # "1.1" alone on its line, above its heading
    i = 0
    while i < len(lines):
        line = lines[i]
        text = line.text
        if i in signed:
            blocks.extend(signatures.blocks(lines[i : signed[i]]))
            i = signed[i]
            continue
        if i in drawn:
            rows, i = drawn[i]
            blocks += [paragraph(stands) for _, stands in bullets]  # "1." above a record
            bullets.clear()
            blocks.extend(rows)
            continue
        if shapes.rule(text):
            _underlined(blocks, line)
            i += 1
            continue
        if (mark := shapes.md_heading(text)) is not None:
            blocks.append(Block(HEADING, [piece(line, mark[1])], [line], level=mark[0]))
            bullets.clear()
            i += 1
            continue
        row = _row(lines, i, raw, dump, blocks)
        if row is not None:
            blocks.append(row)
            i += len(row.lines)
            continue
        item = items.mark(line)
        if item is not None and item[0][-1] in ".)" and labels.heading(text) is not None:
            item = None  # "3. Kernpunten" is a heading with a number
        if item is not None:
            marker, skip = item
            if skip >= len(text):
                bullets.append((marker, line))
            else:
                blocks.append(levels.item(line, marker, skip, blocks, line.column))
                bullets.clear()
            i += 1
            continue
        goes_on = bool(blocks) and _continues(blocks[-1], line, width)
        if bullets and not (goes_on and _before_bullets(blocks[-1], bullets[0][1])):
            marker, stands = bullets.pop(0)
            blocks.append(levels.item(line, marker, 0, blocks, stands.column))
        elif number is not None:
            blocks.append(Block(PARAGRAPH, [piece(number), piece(line)], [number, line]))
        elif _SECTION_ALONE.match(text) and i + 1 < len(lines) and not goes_on:
            number = line
            i += 1
            continue
        elif (
            goes_on
            and (line.soft or not _stands_alone(blocks[-1].last, lines, i, width))
            and not _introduces(blocks[-1], lines, i)
        ):
            blocks[-1].pieces.append(piece(line))
            blocks[-1].lines.append(line)
        else:
            blocks.append(paragraph(line))
        number = None
        if bullets and headings.known(text):
            bullets.clear()
        i += 1
    # A number that nothing follows is all there is to read; an empty bullet says nothing.
    left = [stands for marker, stands in bullets if any(map(str.isalnum, marker))]
    blocks += [paragraph(stands) for stands in left + ([number] if number else [])]
    headings.mark(blocks)
    return blocks


def _before_bullets(block: Block, bullet: Line) -> bool:
    """Whether a line that goes on with ``block`` does so although marks wait for their item: they
    stand in a stack at the top of a page or of their list. Within the list, a sentence's end at the
    end of a line is an item's end."""
    if bullet.page != block.last.page:
        return True
    return block.first.start > bullet.start and not shapes.ends_open(block.last.text)


def wrapped_at(lines: Sequence[Line]) -> int | None:
    """The width at which the text is wrapped, in characters; None when it is not."""
    lengths = sorted(len(line.text) for line in lines if len(line.text) > 30)
    wrapped = [length for length in lengths if length <= _WIDEST]
    # pdftotext joins a hyphenated word's line to the next, so some lines are twice as long.
    if len(wrapped) < 0.5 * len(lengths) or len(wrapped) < 3:
        return None
    return wrapped[int(len(wrapped) * 0.9)]


def _underlined(blocks: list[Block], line: Line) -> None:
    """A line of = or - right below a single line makes that line a heading."""
    last = blocks[-1] if blocks else None
    if last is None or last.kind != PARAGRAPH or len(last.lines) > 1 or line.gap or line.cut:
        return
    text = last.text.strip("\uffff ")
    if (
        set(line.text) <= {"=", "-"}
        and len(text) <= 130
        and not text.endswith((".", ",", ";", ":"))
    ):
        last.kind, last.level = HEADING, 1 if line.text[0] == "=" else 2


def _row(lines: Sequence[Line], i: int, raw: str, dump: bool, blocks: list[Block]) -> Block | None:
    """A table row: of Markdown, of a docx dump (a tab before each cell), or parted by tabs."""
    line = lines[i]
    text = line.text
    if "|" in text and _piped(lines, i, blocks):
        return _cells(line)
    if line.column == 1 and raw[line.start - 1 : line.start] == "\t":
        if dump:
            row = dump_rows.row(lines, i, raw, blocks[-1] if blocks else None)
            if row is not None:
                return row
        group = [line]
        for other in lines[i + 1 :]:
            if other.gap or raw[other.start - 1 : other.start] != "\t" or other.column != 1:
                break
            group.append(other)
        if len(group) > 1 and all(len(cell.text) <= _LONGEST_CELL for cell in group):
            return Block(ROW, [Piece(c.start, c.end, CELL) for c in group], group)
    if "\t" in text and len(shapes.cells(text)) > 1 and items.mark(line) is None:
        return _cells(line)
    return None


def _piped(lines: Sequence[Line], i: int, blocks: list[Block]) -> bool:
    """A row of a Markdown table, also of one without bars at its edges."""
    text = lines[i].text
    if text.startswith("|"):
        return text.count("|") > 1
    below = lines[i + 1] if i + 1 < len(lines) else None
    if below is not None and below.gap == 0 and "|" in below.text and shapes.rule(below.text):
        return True
    last = blocks[-1] if blocks else None
    if last is not None and last.kind == ROW and lines[i].gap == 0 and "|" in last.text:
        return True
    bars = text.count(" | ")
    return (
        bars > 1
        and below is not None
        and below.gap == 0
        and below.text.count(" | ") == bars
        and items.mark(lines[i]) is None
    )


def _cells(line: Line) -> Block:
    """One row; an empty cell keeps its place."""
    pieces = [Piece(line.start + a, line.start + b, CELL) for a, b in shapes.cells(line.text)]
    return Block(ROW, pieces, [line])


def _continues(block: Block, line: Line, width: int | None) -> bool:
    """Whether a line goes on with the block before it, also past a page's furniture or a note."""
    if block.kind not in (PARAGRAPH, ITEM):
        return False
    last = block.last
    before, text = last.text, line.text
    small = text[0].islower() or text[0] in ",;)"
    apart = line.cut or line.page != last.page
    if block.kind == ITEM and line.column < block.first.column and not line.cut:
        # Out to the left of the item's mark: only a sentence that a page break cut off.
        return small and not shapes.ends_open(before)
    if not small and headings.known(text):
        return False
    if line.soft and line.gap == 0 and not apart and not headings.known(before):
        return True
    if before.startswith("Geachte") and len(before) < 60:
        return False
    if before[-1] == "-" and before[-2:-1].isalnum() and (line.gap < 2 or apart):
        return True
    if line.gap == 0 and not apart:
        titled = len(block.lines) == 1 and headings.known(before)
        if width is not None and not titled and (small or _full(last, text, width)):
            return True
        if (small and width is None) or text[0] in _OPENS_NOTHING:
            return not (shapes.ends_open(before) or headings.known(before))
        return _hangs(block, line) or unfinished.breaks_off(before, text)
    if apart and unfinished.interrupted(before, text):
        return True
    if apart and small and before[-1] == ";" and block.kind == PARAGRAPH and len(block.lines) > 1:
        return True  # within a list each part has lines of its own
    if shapes.ends_open(before):
        return False
    if small or text[0] in _OPENS_NOTHING:
        return True
    return apart and width is not None and _full(last, text, width)


def _hangs(block: Block, line: Line) -> bool:
    """Whether a line stands right under the text of its item. The first below a number may be the text
    below a heading."""
    if block.kind != ITEM or (len(block.lines) == 1 and (block.marker or "")[-1:] in (".", ")")):
        return False
    hang = block.first.column + block.pieces[0].start - block.first.start
    return max(hang - 1, block.first.column + 1) <= line.column <= hang + _ALIGNED


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


def _introduces(block: Block, lines: Sequence[Line], i: int) -> bool:
    """Whether a line behind an item that is complete introduces the items below it: "Uit het debat:"."""
    line = lines[i]
    text = line.text
    if block.kind != ITEM or text[-1] != ":" or not text[0].isupper() or len(text) > _LONGEST_LEAD:
        return False
    if i + 1 == len(lines) or line.column > block.first.column:
        return False
    return shapes.ends_sentence(block.last.text) and items.mark(lines[i + 1]) is not None


def _full(line: Line, following: str, width: int) -> bool:
    """Whether the first word of the next line would not have fitted any more."""
    word = len(following.split(" ", 1)[0])
    return len(line.text) + min(line.column, 12) + 1 + word > _FULL * width
