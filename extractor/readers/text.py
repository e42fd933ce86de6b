"""Text and Markdown files: from bytes to a Document, one step a line.

decode → notes by their grammar → lines → margin column → furniture → notes at the foot → reference
block → blocks → passages.
"""

from __future__ import annotations

from extractor.document import Document, Issue
from extractor.readers import (
    blocks,
    columns,
    decode,
    dump,
    dump_rows,
    furniture,
    glued,
    head,
    kind,
    labels,
    letterhead,
    lines,
    markdown,
    marks,
    passages,
    reference_block,
)
from extractor.readers.block import Block
from extractor.readers.dump import Notes
from extractor.readers.lines import MARGIN, Line
from extractor.readers.note_regions import FootNote
from extractor.readers.passages import Layout


def read(data: bytes, name: str = "-", as_kind: str | None = None) -> Document:
    """Read a .txt or .md file. Raises InputError when there is no text to be had."""
    source, issues = decode.decode(data, name)
    is_markdown = name.lower().endswith((".md", ".markdown"))
    notes, format_ = _notes(source, is_markdown)
    notes = dump.told_apart(notes)
    notes.drop += markdown.quotes(source)
    gone = [span for _, span in notes.marks] + [whole for _, _, whole in notes.bodies]
    clean = lines.mask(lines.mask(source, notes.space, " "), notes.drop)
    is_dump = dump.is_dump(source) or dump.has_tables(source)
    layout, found = _lay_out(
        lines.mask(clean, gone),
        plain_notes=not notes.marks,
        is_dump=is_dump,
        broken=markdown.breaks(source) if is_markdown else frozenset(),
    )
    if found:
        notes = Notes(marks=[(note.label, note.mark) for note in found], bodies=[])
    document_kind, sure = (as_kind, True) if as_kind else kind.guess(source)
    if not sure:
        issues = (*issues, Issue("R005", {}, None))
    return passages.write(
        source, clean, name, format_, document_kind, notes, found, layout, issues, data
    )


def _notes(source: str, is_markdown: bool) -> tuple[Notes, str]:
    """Notes and markup by the grammar the file is written in, and the name of its format."""
    if dump.is_dump(source):
        return dump.notes(source), "text"
    if is_markdown or markdown.is_markdown(source):
        return markdown.notes(source), "markdown" if is_markdown else "text"
    return Notes(), "text"


def _lay_out(
    text: str, *, plain_notes: bool, is_dump: bool, broken: frozenset[int] = frozenset()
) -> tuple[Layout, list[FootNote]]:
    """Lines to blocks; ``text`` is as long as the source, with markup and note bodies masked. At
    ``broken`` a line begins that Markdown has in one paragraph with the line above."""
    all_lines = lines.split(text)
    for line in all_lines if broken else ():
        line.soft = line.start - line.column in broken
    lines.single_space(all_lines)
    if is_dump:
        dump_rows.mark(all_lines, text)
    pages = furniture.number_pages(all_lines)
    all_lines, numbers = furniture.drop_page_numbers(all_lines)
    all_lines, gone = furniture.drop_running(columns.split_margin(all_lines), numbers)
    margin = [line for line in all_lines if line.zone == MARGIN]
    body = [line for line in all_lines if line.zone != MARGIN]
    found: list[FootNote] = []
    if plain_notes:
        first = head.end_of_head(body)
        after = body[first].start if first < len(body) else 0
        found, used = marks.find(body, text, after, (*margin, *numbers, *gone))
        body, _ = lines.without(body, lambda line: id(line) in used)
        text = lines.mask(text, (note.mark for note in found))
        lines.retext(body, text)
    start = head.end_of_head(body)
    unused: list[Line] = []  # labels without a value, and values that only repeat another
    in_block, rest = reference_block.read_block(body[:start], unused)
    in_margin, margin_rest = letterhead.first_of_margin(margin, unused)
    seen = frozenset(labels.key(line.text) for line in (*body[:start], *margin))
    tails = glued.cut(body[start:], seen)
    aside = reference_block.in_text(body[start:], seen)
    running, later = lines.without(body[start:], lambda line: id(line) in aside)
    below = reference_block.foot(running)
    more = letterhead.later_labels(later, seen)
    at_foot, _ = reference_block.read_block(running[below:])
    met: set[tuple[str | None, str]] = set()
    top = [*letterhead.once(in_block, unused, met), *letterhead.letterhead(rest)]
    in_margin = letterhead.once(in_margin, unused, met)
    margin_blocks = [*letterhead.letterhead(margin_rest), *in_margin, *more, *at_foot]
    built = [
        *sorted(top, key=_place),
        *sorted(margin_blocks, key=_place),
        *blocks.build(running[:below], raw=text, dump=is_dump),
    ]
    kept = {id(line) for block in more for line in block.lines}
    aside_lines = [line for line in later if id(line) not in kept]
    return Layout(built, numbers + gone + tails + unused + aside_lines, pages), found


def _place(block: Block) -> int:
    return block.first.start
