"""What stands in the head and the margin besides labels with their values, and what later pages add."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.document import HEADING, LABEL
from extractor.patterns import pattern
from extractor.readers import label_values, labels, reference_block, shapes
from extractor.readers.block import Block, piece
from extractor.readers.lines import Line

_LETTERHEAD = "letterhead"
_SAME_COLUMN = 6  # lines of one group of the head start within so many columns of each other
# The lines of a published Kamerstuk's head each say something of their own.
_PUBLISHED = pattern(
    r"\d|Vergaderjaar|Nr\.|[A-Z]{1,2}$|BRIEF|Aan de|Den Haag|(?:Tweede|Eerste) Kamer"
)


def first_of_margin(margin: Sequence[Line], unused: list[Line]) -> tuple[list[Block], list[Line]]:
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


def once(
    found: Sequence[Block], unused: list[Line], seen: set[tuple[str | None, str]]
) -> list[Block]:
    """The blocks without those that repeat a value of the same field to the letter. What was met is
    added to ``seen``."""
    result: list[Block] = []
    for block in found:
        mark = (block.field, labels.key(block.text))
        if mark in seen:
            unused.extend(block.lines)
        else:
            seen.add(mark)
            result.append(block)
    return result


def later_labels(later: Sequence[Line], seen: frozenset[str]) -> list[Block]:
    """Labels with values that only stand in a block in the running text, each once."""
    found, _ = reference_block.read_block(later)
    fresh: dict[tuple[str | None, str], Block] = {}
    for block in found:
        value = labels.key(block.text)
        if value not in seen:
            fresh.setdefault((block.field, value), block)
    return list(fresh.values())


def letterhead(rest: Sequence[Line]) -> list[Block]:
    """What stands in the head without a label, a block for each group of lines: address lines, the
    title of a nota, the head of a published Kamerstuk. A Markdown heading stays one."""
    result: list[Block] = []
    for line in rest:
        mark = shapes.md_heading(line.text)
        last = result[-1] if result else None
        if shapes.rule(line.text):
            if last is not None and line.gap == 0 and _underlines(line, last):
                last.kind, last.level = HEADING, 1 if line.text[0] == "=" else 2
                last.label = last.field = None
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
            and not label_values.TITLE.match(line.text)
        ):
            last.lines.append(line)
            last.pieces.append(piece(line))
        else:
            result.append(Block(LABEL, [piece(line)], [line], label="", field=_LETTERHEAD))
    return result


def _underlines(line: Line, last: Block) -> bool:
    """Whether a line of = or - makes a heading of the single line above it, which is no letterhead."""
    return (
        set(line.text) <= {"=", "-"}
        and len(last.lines) == 1
        and last.kind == LABEL
        and not last.text.startswith(("Ministerie", "Directoraat"))
    )
