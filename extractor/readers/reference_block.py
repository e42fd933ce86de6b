"""The reference block of a letter or nota: labels and their values, side by side or apart.

"Datum 9 april 2026" · "**Datum**" and the value below · "| Datum | 9 april 2026 |" · in text taken
from a pdf two labels in a row and then their two values. On later pages the block comes back, in
the middle of a sentence; what repeats is furniture.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.document import LABEL
from extractor.patterns import pattern
from extractor.readers import label_cells, label_values, labels, shapes
from extractor.readers.block import Block
from extractor.readers.clean import LINE, Piece
from extractor.readers.label_cells import CELLS, ONE_LINE
from extractor.readers.labels import Label
from extractor.readers.lines import TABLE, Line

_OFFICE = pattern(r"Directoraat|Directie |DG |Afdeling ")  # who writes, below to whom
_ADDRESS = ("www.", "http")  # a line that is an address is no label that waits for a value
_OWNED = ("Onze ref", "Uw ref", "Ons kenm", "Uw kenm")
# What may be told below the text as well, in so many lines and so many characters each.
_AT_FOOT = frozenset(
    ["in_cooperation_with", "prepared_by", "copy", "deadline", "public", "route", "our_reference",
     "classification", "version"]
)  # fmt: skip
_MOST_AT_FOOT, _LONGEST_AT_FOOT = 12, 200
_LONGEST_IN_MARGIN = 48  # no line of a margin block is longer


def read_block(
    lines: Sequence[Line], unused: list[Line] | None = None
) -> tuple[list[Block], list[Line]]:
    """The label/value blocks of a stretch of lines, and the lines that belong to none. Labels whose
    value never came are added to ``unused``."""
    blocks: list[Block] = []
    rest: list[Line] = []
    waiting: list[tuple[Label, Line]] = []
    current: Block | None = None
    title = False  # a title above the text runs on
    for above, line in zip((None, *lines), lines, strict=False):
        if line.text.startswith(_ADDRESS):
            blocks.append(
                Block(LABEL, [Piece(line.start, line.end)], [line], label="", field="website")
            )
            current = None
            continue
        if shapes.rule(line.text):
            if rest and rest[-1] is above:  # it may underline that
                rest.append(line)
            continue
        found, loose = _stamp(line, waiting), list[Line]()
        if found is None:
            found, loose = label_cells.read(line)
        if found:
            title = False
            rest.extend(loose)
            blocks.extend(found)
            if unused is not None:
                unused.extend(waits for _, waits in waiting)
            current = found[-1] if found[-1].field not in ONE_LINE else None
            waiting.clear()
            continue
        names = _names(line)
        if names:
            title, current = False, None
            waiting.extend((name, line) for name in names)
            continue
        titled = label_values.TITLE.match(line.text) is not None
        title = titled or (title and line.gap == 0 and not label_values.shaped(line.text))
        if waiting:
            chosen = label_values.choose(waiting, line.text) if titled or not title else None
            if chosen is not None:
                name, _ = waiting.pop(chosen)
                current = label_cells.block(name, line, 0)
                blocks.append(current)
                title = False
                if name.field in ONE_LINE:
                    current = None
                continue
        own = _OFFICE.match(line.text) and current is not None and current.field == "addressee"
        short = len(line.text) < label_values.LONGEST
        if current is not None and line.gap == 0 and short and not own:
            current.lines.append(line)
            current.pieces.append(Piece(line.start, line.end, LINE))
            continue
        current = None
        rest.append(line)
    if unused is not None:
        unused.extend(line for _, line in waiting)
    return blocks, rest


def _stamp(line: Line, waiting: list[tuple[Label, Line]]) -> list[Block] | None:
    """A line that says something all by itself: a stamp, or "Openbare beslisnota"."""
    chosen = label_values.ticked(line.text)
    if chosen is not None and labels.stamp(line.text[chosen[0] : chosen[1]]) is not None:
        pieces = [Piece(line.start + chosen[0], line.start + chosen[1])]
        return [Block(LABEL, pieces, [line], label="", field="decision")]
    name = labels.label(line.text)
    if name is not None and name.field == "public_title":
        field = name.field
    elif labels.stamp(line.text) is not None:
        if waiting and waiting[-1][0].field == "version":
            return [label_cells.block(waiting.pop()[0], line, 0)]
        field = "decision"
    else:
        return None
    mark = shapes.md_heading(line.text)
    start = line.start + (mark[1] if mark is not None else 0)
    return [Block(LABEL, [Piece(start, line.end)], [line], label="", field=field)]


def _names(line: Line) -> list[Label]:
    """The labels that a line consists of: one, or several in columns."""
    single = labels.label(line.text)
    if single is not None:
        return [single]
    cells = [cell for cell in CELLS.split(line.text.strip("|")) if cell.strip("*: \uffff")]
    if len(cells) > 1:
        found = [labels.label(cell) for cell in cells]
        if all(found):
            return [name for name in found if name is not None]
    return []


def foot(lines: Sequence[Line]) -> int:
    """Where the labels with their values begin that stand below all other text, as "Extern afgestemd:
    PO-Raad" does; the number of lines when there are none."""
    for i in range(max(0, len(lines) - _MOST_AT_FOOT), len(lines)):
        line = lines[i]
        opening = line.text.strip("| ").partition(":")[0].partition("|")[0].partition("\t")[0]
        name = labels.label(opening.partition("   ")[0])
        if name is None or name.weak or name.field not in _AT_FOOT:
            continue
        unused: list[Line] = []
        found, rest = read_block(lines[i:], unused)
        if not rest and not unused and all(_at_foot(block) for block in found):
            return i
    return len(lines)


def _at_foot(block: Block) -> bool:
    """Whether a value may stand there: its label is no ordinary word, and it is no running text."""
    name = labels.label(block.label or "")
    most = _LONGEST_AT_FOOT // 2 if shapes.ends_sentence(block.text) else _LONGEST_AT_FOOT
    return (
        block.field in _AT_FOOT and name is not None and not name.weak and len(block.text) <= most
    )


def in_text(lines: Sequence[Line], seen: frozenset[str]) -> set[int]:
    """Lines in the running text that belong to a reference block, by ``id``: text from a pdf has
    the margin block, and its repeat on later pages, in the middle of sentences.

    ``seen`` holds the keys of the lines of the block in the head. A run of short lines with two
    labels is such a block; one with a single label is when its value repeats what was seen.
    """
    gone: set[int] = set()
    known = set(seen)
    i = 0
    while i < len(lines):
        j = i
        while j < len(lines) and _may_belong(lines[j]):
            j += 1
        if j > i:
            bounds = _bounds(lines[i:j], known)
            if bounds is not None:
                run = lines[i + bounds[0] : i + bounds[1]]
                gone.update(id(line) for line in run)
                known.update(labels.key(line.text) for line in run)
                i += bounds[1]
                continue
        i = max(j, i + 1)
    return gone


def _may_belong(line: Line) -> bool:
    text = line.text
    return (
        len(text) <= _LONGEST_IN_MARGIN
        and line.zone != TABLE
        and text[0] not in "|#"
        and shapes.bullet(text) is None
        and shapes.numbered(text) is None
    )


def _bounds(run: Sequence[Line], seen: set[str]) -> tuple[int, int] | None:
    """Where in a run of short lines the block begins and ends."""
    names = [(i, name) for i, line in enumerate(run) if (name := _strong(line.text)) is not None]
    if not names:
        return None
    first, last = names[0][0], names[-1][0]
    if len(names) == 1:
        value = run[last + 1].text if last + 1 < len(run) else ""
        again = labels.key(value) in seen
        if "(" in run[last].text and label_values.of_field(names[0][1].field, value):
            again = True  # "Bijlage(n)" is no word of any sentence
        if run[last].text.startswith(_OWNED) and label_values.CODE.match(value):
            again = True  # nor is a number below "Uw referentie"
        if not again and not (
            labels.key(run[last].text) in seen and label_values.of_field(names[0][1].field, value)
        ):
            return None
    end = last + 1
    many = names[-1][1].field not in ONE_LINE
    while end < len(run) and (end == last + 1 or (many and run[end].gap == 0)):
        end += 1
    while first > 0 and (run[first].gap == 0 or _letterhead(run[first - 1].text, seen)):
        first -= 1
    return first, end


def _strong(text: str) -> Label | None:
    name = labels.label(text)
    if name is None or name.weak or labels.heading(text) is not None:
        return None
    return name


def _letterhead(text: str, seen: set[str]) -> bool:
    return text.startswith(("Ministerie van", "Directoraat")) or labels.key(text) in seen
