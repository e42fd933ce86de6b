"""Parts of a structured file to blocks, through the steps that lines of text go through.

The head and the margin are read as label and value lines; what comes below is for ``rich_blocks``.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from extractor.document import FURNITURE, HEADING, ITEM, ROW
from extractor.readers import head, labels, letterhead, reference_block, rich_blocks
from extractor.readers.block import Block, piece
from extractor.readers.lines import MARGIN, Line
from extractor.readers.passages import Layout
from extractor.readers.rich_blocks import Placed

_ROWS_OF_LABELS = 8  # below the head as it looks from its text


def lay_out(placed: Sequence[Placed]) -> Layout:
    """Blocks in reading order, and the lines that are no text."""
    gone: list[Line] = []
    margin: list[Line] = []
    body: list[Placed] = []
    for (furniture, _), run in groupby(placed, key=lambda p: (p.kind == FURNITURE, p.page)):
        group = list(run)
        if not furniture:
            for entry in group:
                if entry.lines and entry.lines[0].zone == MARGIN:
                    margin += entry.lines
                else:
                    body.append(entry)
        else:
            found = [line for entry in group for line in entry.lines]
            if labels.looks_like_margin(line.text for line in found):
                margin += found
            else:
                gone += found
    owners: dict[int, Placed] = {}
    main: list[Line] = []
    before = ""
    for entry in body:
        for i, line in enumerate(_head_lines(entry)):
            owners[id(line)] = entry
            if i == 0 and before not in (
                entry.kind,
                "",
            ):  # no value runs on from a row into a title
                line.gap = max(1, line.gap)
            main.append(line)
        before = entry.kind
    start = _past_labels(main, owners, head.end_of_head(main))
    unused: list[Line] = []
    in_block, rest = reference_block.read_block(main[:start], unused)
    in_margin, margin_rest = letterhead.first_of_margin(margin, unused)
    seen = frozenset(labels.key(line.text) for line in (*main[:start], *margin))
    running = main[start:]
    loose = [line for line in running if owners[id(line)].kind not in (HEADING, ITEM, ROW)]
    aside = reference_block.in_text(loose, seen)
    later = [line for line in loose if id(line) in aside]
    more = letterhead.later_labels(later, seen)
    kept = {id(line) for block in more for line in block.lines}
    text = [line for line in running if id(line) not in aside]
    below = reference_block.foot(text)
    if any(owners[id(line)].kind in (HEADING, ITEM) for line in text[below:]):
        below = len(text)
    at_foot, _ = reference_block.read_block(text[below:])
    met: set[tuple[str | None, str]] = set()
    top = [*letterhead.once(in_block, unused, met), *_title_blocks(rest, owners)]
    in_margin = letterhead.once(in_margin, unused, met)
    at_side = [*letterhead.letterhead(margin_rest), *in_margin, *more, *at_foot]
    blocks = [
        *sorted(top, key=_place),
        *sorted(at_side, key=_place),
        *rich_blocks.build(text[:below], owners),
    ]
    gone += unused + [line for line in later if id(line) not in kept]
    return Layout(blocks, gone, 1)


def _place(block: Block) -> int:
    return block.first.start


def _past_labels(main: Sequence[Line], owners: dict[int, Placed], start: int) -> int:
    """The end of the head, past the rows of a table with a label in front: a value as long as a
    sentence is still a value there."""
    for i in range(start, min(len(main), start + _ROWS_OF_LABELS)):
        if owners[id(main[i])].kind != ROW:
            break
        name = labels.label(main[i].text.partition("\t")[0])
        if name is not None and not name.weak and "\t" in main[i].text:
            start = i + 1
    return start


def _head_lines(entry: Placed) -> list[Line]:
    """The lines of a part; a row is one line, unless one of its cells has several."""
    if entry.kind != ROW:
        return entry.lines
    if any(len(group) > 1 for group in entry.cells):
        for group in filter(None, entry.cells):  # no address runs on in what stands beside it
            group[0].gap = max(1, group[0].gap)
        return entry.lines
    found = entry.lines
    if len(found) < 2:
        return found
    # One line over the row: the labels side by side with their values are told by the tabs.
    first, last = found[0], found[-1]
    whole = Line(first.start, last.end, "", first.page, first.column, first.gap)
    parts, at = [], first.start
    for line in found:
        parts += ["\t" * (line.start - at) if at > first.start else "", line.text]
        at = line.end
    whole.text = "".join(parts)
    return [whole]


def _title_blocks(rest: Sequence[Line], owners: dict[int, Placed]) -> list[Block]:
    """What stands in the head without a label; a heading by style stays one."""
    result: list[Block] = []
    for titled, run in groupby(rest, key=lambda line: owners[id(line)].kind == HEADING):
        group = list(run)
        if not titled:
            result += letterhead.letterhead(group)
            continue
        for line in group:
            level = max(1, owners[id(line)].level)
            result.append(Block(HEADING, [piece(line)], [line], level=level))
    return result
