"""The reference block of a letter or nota: labels and their values, side by side or apart.

"Datum 9 april 2026" · "**Datum**" and the value below · "| Datum | 9 april 2026 |" · in text taken
from a pdf two labels in a row and then their two values. On later pages the block comes back, in
the middle of a sentence; what repeats is furniture.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.document import LABEL
from extractor.patterns import pattern
from extractor.readers import labels, shapes
from extractor.readers.block import Block
from extractor.readers.clean import LINE, Piece
from extractor.readers.labels import Label
from extractor.readers.lines import Line

_CELLS = pattern(r"\t+|[ ]{3,}|[ ]*\|[ ]*")
_INLINE = pattern(r"([^:|]{1,40}):(?:\s|\*|\uffff)+(\S.*)")
_DATE = pattern(r"\d{1,2}[ \-/.](?:\d{1,2}|[A-Za-zé]{3,9})\.?[ \-/.]\d{4}|\d{4}-\d\d-\d\d")
_DIGITS = pattern(r"\d{1,2}(?:\s|$)|[Gg]een\b|-$")
_CODE = pattern(r"(?=.*\d)[\w./ -]{4,60}$")
_YES_NO = pattern(r"(?:ja|nee|gedeeltelijk|deels)\b", re.I)
_OFFICE = pattern(r"Directoraat|Directie |DG |Afdeling ")  # who writes, below to whom
_REDACTED_ANYWHERE = pattern("[■█▇▉]{2}")
_REDACTED = pattern(r"[■█▇▉x]{3,}")
# Fields whose value is one line; the others run on until a blank line or the next label.
_ONE_LINE = frozenset(
    ("date", "our_reference", "your_reference", "public", "deadline", "decision", "public_title")
)
# Labels that may be followed by their value after a single space. "Aan de minister" is prose.
_SPACED = frozenset(
    ("date", "subject", "our_reference", "your_reference", "public", "attachments", "deadline")
)
# Which value belongs to which of several waiting labels.
_SHAPES = (
    (_DATE, ("date", "deadline")),
    (_YES_NO, ("public",)),
    (_DIGITS, ("attachments",)),
    (_REDACTED, ("prepared_by",)),
)
# What begins the title of a letter or nota, and is no name of whoever wrote it.
_TITLE = pattern(r"(?:Kamerbrief|Nota|Beslisnota|Beantwoording|Aanbieding|Antwoorden|Brief)\b")
_TYPED = frozenset(("date", "public"))
_LONGEST_VALUE = 300
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
    for line in lines:
        found = _stamp(line) or _side_by_side(line)
        if found is not None:
            blocks.extend(found)
            if unused is not None:
                unused.extend(waits for _, waits in waiting)
            current = found[-1] if found[-1].field not in _ONE_LINE else None
            waiting.clear()
            continue
        names = _names(line)
        if names:
            title = title and line.gap == 0
            if current is not None and not waiting:
                current = None
            waiting.extend((name, line) for name in names)
            continue
        title = _TITLE.match(line.text) is not None or (
            title and line.gap == 0 and not any(shape.match(line.text) for shape, _ in _SHAPES)
        )
        if waiting:
            chosen = None if title and not _TITLE.match(line.text) else _choose(waiting, line.text)
            if chosen is not None:
                name, _ = waiting.pop(chosen)
                current = _block(name, line, 0)
                blocks.append(current)
                title = False
                if name.field in _ONE_LINE:
                    current = None
                continue
        own = _OFFICE.match(line.text) and current is not None and current.field == "addressee"
        if current is not None and line.gap == 0 and len(line.text) < _LONGEST_VALUE and not own:
            current.lines.append(line)
            current.pieces.append(Piece(line.start, line.end, LINE))
            continue
        current = None
        rest.append(line)
    if unused is not None:
        unused.extend(line for _, line in waiting)
    return blocks, rest


def _block(name: Label, line: Line, skip: int) -> Block:
    return Block(
        LABEL,
        [Piece(line.start + skip, line.end)],
        [line],
        label=name.text,
        field=name.field,
    )


def _stamp(line: Line) -> list[Block] | None:
    """A line that says something all by itself: a stamp, or "Openbare beslisnota"."""
    name = labels.label(line.text)
    if name is not None and name.field == "public_title":
        field = name.field
    elif labels.stamp(line.text) is not None:
        field = "decision"
    else:
        return None
    return [Block(LABEL, [Piece(line.start, line.end)], [line], label="", field=field)]


def _names(line: Line) -> list[Label]:
    """The labels that a line consists of: one, or several in columns."""
    single = labels.label(line.text)
    if single is not None:
        return [single]
    cells = [cell for cell in _CELLS.split(line.text.strip("|")) if cell.strip("*: \uffff")]
    if len(cells) > 1:
        found = [labels.label(cell) for cell in cells]
        if all(found):
            return [name for name in found if name is not None]
    return []


def _side_by_side(line: Line) -> list[Block] | None:
    """Labels with their values on the same line."""
    text = line.text
    inline = _INLINE.match(text)
    if inline is not None and (name := labels.label(inline[1])) is not None:
        return [_block(name, line, inline.start(2))]
    cuts = [0]
    ends = []
    for gap in _CELLS.finditer(text):
        ends.append(gap.start())
        cuts.append(gap.end())
    ends.append(len(text))
    cells = [(a, b) for a, b in zip(cuts, ends, strict=True) if text[a:b].strip("* \uffff")]
    found: list[Block] = []
    i = 0
    while i + 1 < len(cells):
        (a, b), (c, d) = cells[i], cells[i + 1]
        name = labels.label(text[a:b])
        if name is not None and labels.label(text[c:d]) is None:
            part = Line(
                line.start + c, line.start + d, text[c:d], line.page, line.column + c, line.gap
            )
            found.append(_block(name, part, 0))
            i += 2
        else:
            i += 1
    if found:
        return found
    words = text.split(" ", 4)
    for count in (4, 3, 2, 1):
        if len(words) > count:
            name = labels.label(" ".join(words[:count]))
            if name is not None and not name.weak and name.field in _SPACED:
                skip = len(" ".join(words[:count])) + 1
                value = text[skip:].lstrip("* \uffff")
                if _fits(name.field, value):
                    return [_block(name, line, skip)]
    return None


def _fits(field: str, value: str) -> bool:
    if field == "date":
        return _DATE.match(value) is not None
    if field == "public":
        return _YES_NO.match(value) is not None
    if field == "attachments":
        return _DIGITS.match(value) is not None
    if field in ("our_reference", "your_reference"):
        return _CODE.match(value) is not None
    return value[:1].isupper()


def _choose(waiting: Sequence[tuple[Label, Line]], text: str) -> int | None:
    """Which waiting label a value belongs to: by its shape, else the first that takes any text."""
    for shape, fields in _SHAPES:
        if shape.match(text.strip("* \uffff")):
            for i, (name, _) in enumerate(waiting):
                if name.field in fields:
                    return i
    if len(text) > _LONGEST_VALUE or labels.key(text) in labels.table().titles:
        return None
    subject = next((i for i, (name, _) in enumerate(waiting) if name.field == "subject"), None)
    title = _TITLE.match(text) is not None
    if title and subject is not None:
        return subject
    for i, (name, _) in enumerate(waiting):
        if name.field in _TYPED or (title and name.field == "prepared_by"):
            continue
        if name.field == "attachments" and (title or subject is not None):
            continue  # a count may be waiting its turn; words are the subject's
        return i
    return None


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
        if "(" in run[last].text and _shaped(names[0][1].field, value):
            again = True  # "Bijlage(n)" is no word of any sentence
        if not again and not (
            labels.key(run[last].text) in seen and _shaped(names[0][1].field, value)
        ):
            return None
    end = last + 1
    many = names[-1][1].field not in _ONE_LINE
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


def _shaped(field: str, value: str) -> bool:
    shapes = {
        "date": _DATE,
        "our_reference": _CODE,
        "prepared_by": _REDACTED,
        "attachments": _DIGITS,
    }
    shape = shapes.get(field)
    return shape is not None and shape.match(value) is not None
