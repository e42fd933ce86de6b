"""Which blocks are headings: short, above text, and ending like no sentence."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.document import HEADING, ITEM, PARAGRAPH, ROW, SIGNATURE
from extractor.patterns import pattern
from extractor.readers import labels, shapes
from extractor.readers.block import Block, piece

_LONGEST = 130
_LONGEST_NUMBERED = 100
_FILL = "\uffff "
_NUMBERED = pattern(r"([1-9][0-9]?)\.? ")
# "Vraag 1", "Antwoord op vraag 3, 4 en 5": the headings of answers to Kamervragen.
_QUESTION = pattern(
    r"(?:Vraag|Vragen|Antwoord|Antwoorden|VRAAG|ANTWOORD|Vraag en antwoord)"
    r"(?:[ ]op(?:[ ]de)?[ ]vra(?:ag|gen))?"
    r"(?:[ ]\d{1,3}[a-z]?"
    r"(?:(?:,|[ ]en|[ ]t/m|[ ]tot en met|,?[ ]\(?|-)[ ]?\d{1,3}[a-z]?){0,30}\)?)?:?\Z"
)


def known(text: str) -> bool:
    """Whether a line is a heading by what it says, wherever it stands."""
    if text.startswith(("Vra", "Antw", "VRA", "ANTW")) and _QUESTION.match(text):
        return True
    return labels.heading(text) is not None


def mark(blocks: Sequence[Block]) -> None:
    """Turn paragraphs, and numbered lines above text, into the headings that they are."""
    for i, block in enumerate(blocks):
        if block.kind == ITEM:
            if _numbered(blocks, i):
                _turn(block)
            continue
        if block.kind != PARAGRAPH or len(block.lines) > 3:
            continue
        # The number of a section may stand on a line of its own.
        if len(block.lines) > 2 and shapes.section(block.text) is None:
            continue
        text = block.text.strip(_FILL)
        before = blocks[i - 1] if i else None
        after = blocks[i + 1] if i + 1 < len(blocks) else None
        if (known(text) and len(block.lines) == 1) or (
            after is not None and _is_heading(text, block, before, after)
        ):
            block.kind = HEADING
            block.level = _level(text)
    _count_on(blocks)


def _turn(block: Block) -> None:
    """Make the numbered heading of what was read as an item."""
    block.kind, block.marker, block.level = HEADING, None, 1
    block.pieces = [piece(x) for x in block.lines]


def _count_on(blocks: Sequence[Block]) -> None:
    """Where numbered headings count on, the lines between them that have the missing numbers are headings
    too, whatever stands below: "2. Advies", "3. Af te doen punten" above a list, "4. Financiën"."""
    count = 0  # of the last heading with a number
    waiting: list[tuple[int, Block]] = []
    for i, block in enumerate(blocks):
        if block.kind == HEADING:
            number = _NUMBERED.match(block.text.strip(_FILL))
            if number is None:
                continue
            for expected, one in waiting:
                if count < expected < int(number[1]):
                    _turn(one)
            count, waiting = int(number[1]), []
        elif block.kind == ITEM and _like_heading(block) is not None:
            expected = (waiting[-1][0] if waiting else count) + 1
            if int(_like_heading(block) or 0) == expected and not _in_list(blocks, i):
                waiting.append((expected, block))
    # Behind the last one nothing counts on: one line above a list of another sort is it.
    if len(waiting) == 1 and waiting[0][0] > 1:
        _turn(waiting[0][1])


def _like_heading(block: Block) -> str | None:
    """The number of an item that has the form of a heading, or None."""
    marker = (block.marker or "").strip("()")
    if not marker.rstrip(".").isdigit() or not marker.endswith(".") or len(block.lines) > 2:
        return None
    text = block.text.strip(_FILL)
    if len(text) > _LONGEST_NUMBERED or text.endswith((".", ",", ";", ":")):
        return None
    rest = text[len(block.marker or "") :].strip(_FILL)
    return marker.rstrip(".") if rest[:1].isupper() else None


def _in_list(blocks: Sequence[Block], i: int) -> bool:
    """Whether the item before or behind counts on with it."""
    number = int((blocks[i].marker or "").strip("()."))
    before = blocks[i - 1].marker if i and blocks[i - 1].kind == ITEM else None
    after = blocks[i + 1] if i + 1 < len(blocks) else None
    if before is not None and before.strip("().") == str(number - 1):
        return True
    return after is None or (
        after.kind == ITEM and (after.marker or "").strip("().") == str(number + 1)
    )


def _numbered(blocks: Sequence[Block], i: int) -> bool:
    """ "2. Ontzwavelen van kerosine" between two paragraphs is no list of one item."""
    block = blocks[i]
    marker = _like_heading(block)
    if marker is None:
        return False
    before = blocks[i - 1] if i else None
    after = blocks[i + 1] if i + 1 < len(blocks) else None
    if after is None or after.kind not in (PARAGRAPH, HEADING) or after.first.text[:1].islower():
        return False
    if before is None or (before.kind == ITEM and _follows(before.marker, marker)):
        return False
    return len(after.text) > 60 or after.kind == HEADING or shapes.ends_open(after.text)


def _follows(before: str | None, marker: str) -> bool:
    """Whether two marks count on in one list, or are of different sorts."""
    first = (before or "").strip("().")
    return not first.isdigit() or int(first) + 1 == int(marker)


def _is_heading(text: str, block: Block, before: Block | None, after: Block) -> bool:
    if not 3 < len(text) <= _LONGEST or not (text[0].isupper() or text[0] in "0123456789‘“'\""):
        return False
    if text.endswith((".", ",", ";", ":", "!", "-")) or text.startswith(("Geachte", "Hoogachtend")):
        return False
    if sum(map(str.isalpha, text)) < 0.6 * len(text) or labels.column(text):
        return False
    if text.endswith("?") and before is not None and before.kind == HEADING:
        return False  # the question below "Vraag 2"
    if after.kind == SIGNATURE:
        return False
    if after.kind == PARAGRAPH:
        first = after.text.strip(_FILL)[:1]
        if not (first.isupper() or first in "‘“('\"0123456789€" or shapes.bold(block.first.text)):
            return False
    if shapes.bold(block.first.text) or (before is None and block.first.gap == 0):
        return True
    settled = before is None or before.kind not in (PARAGRAPH, ROW) or shapes.ends_open(before.text)
    return settled or block.first.gap > 0


def _level(text: str) -> int:
    number = shapes.section(text)
    return min(6, number[0].strip(".").count(".") + 1) if number else 1 if text[0].isdigit() else 2
