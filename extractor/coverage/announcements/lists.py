"""The attachments that a letter names one by one: in its reference block, or in a list of them."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.document import HEADING, ITEM, LABEL, PARAGRAPH, SIGNATURE, Document, Passage
from extractor.patterns import pattern

Place = tuple[int, int]

_HEAD = pattern(
    r"[BMLOÀ](?:ijlagen?(?:[ ]?\(n\))?|IJLAGEN?|eegezonden|eegestuurd|ijgevoegd|ijgesloten|ijst van bijlagen"
    r"|verzicht(?: van)?(?: de)? bijlagen|ijgaande stukken)(?:[ ](?:zijn|is|bij deze brief|bijlagen?|stukken|documenten))?[ ]?[:.]?\Z"
)
# "3, waaronder X" leaves the others unnamed.
_SOME = pattern(r"waaronder|o\.a\.|onder (?:andere|meer)")
_PARTED = pattern(r";[ ]?|\(\d{1,2}\)[ ]?|\n")
_NAMES = pattern(r"[^\W\d_]{3}")
_LONGEST = 240  # characters of a name, with who wrote it and when


def named_one_by_one(document: Document) -> tuple[list[Place], bool]:
    """Where the attachments are named, and whether all are."""
    blocks = list(_in_block(document))
    listed = list(_in_lists(document))
    named = [(start, end) for start, end in blocks if _NAMES.search(document.text, start, end)]
    all_named = bool(named) and not any(_SOME.search(document.text, *one) for one in named)
    return [*named, *listed], all_named or bool(listed)


def _in_block(document: Document) -> Iterator[Place]:
    for passage in document.of_kind(LABEL):
        if passage.field == "attachments":
            start = passage.start
            for parted in _PARTED.finditer(document.text, start, passage.end):
                yield start, parted.start()
                start = parted.end()
            yield start, passage.end


def _in_lists(document: Document) -> Iterator[Place]:
    """The items under "Bijlagen" or "Meegezonden:"; behind the signature also plain lines."""
    passages = document.passages
    signed = max(
        (i for i, one in enumerate(passages) if one.kind == SIGNATURE), default=len(passages)
    )
    for i, head in enumerate(passages):
        if head.kind in (HEADING, PARAGRAPH) and _HEAD.match(document.text, head.start, head.end):
            for passage in passages[i + 1 :]:
                if not _is_name(document, passage, plain=i > signed):
                    break
                yield passage.start, passage.end


def _is_name(document: Document, passage: Passage, plain: bool) -> bool:
    if passage.kind != ITEM and not (plain and passage.kind == PARAGRAPH):
        return False
    size = passage.end - passage.start
    return size <= _LONGEST and bool(_NAMES.search(document.text, passage.start, passage.end))
