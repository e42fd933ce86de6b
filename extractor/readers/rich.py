"""What a format with structure knows (headings, items, rows, notes), made into a Document.

The readers of docx, odt, html, xml and pdf say what their file says: parts in reading order and
notes. ``assemble`` writes the readable text to which all spans point, and leaves to the steps that
text files go through what no format knows: labels of the reference block, signatures, headings
without a style, list marks typed by hand, letter or nota. So the same letter gives the same findings
in every format.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence

import msgspec

from extractor.document import (
    FURNITURE,
    HEADING,
    ITEM,
    PARAGRAPH,
    ROW,
    Document,
    Issue,
    Place,
    Span,
)
from extractor.messages import InputError
from extractor.readers import dump, kind, lines, passages, rich_layout
from extractor.readers.dump import Notes
from extractor.readers.lines import FILLER, MARGIN, Line
from extractor.readers.rich_blocks import Placed

# The kinds of part; a margin is a block of label and value lines: a frame, text box or page margin.
MARGIN_PART = "margin"
KINDS = (HEADING, PARAGRAPH, ITEM, ROW, FURNITURE, MARGIN_PART)

_BLANK = " \t\u00a0\u2007\u2009\u202f\u200b\ufeff" + FILLER
_PLAIN = str.maketrans({"\r": "\n", "\x0b": "\n", "\x0c": "\n", "\x00": None, FILLER: "\ufffd"})
_ODD = ("\r", "\x0b", "\x0c", "\x00", FILLER)


class Run(msgspec.Struct, frozen=True, gc=False):
    """A stretch of text, or a note mark: ``note`` is the label that a reader sees ("3", "iv", "*").

    A line feed in ``text`` is a soft break, two of them end a paragraph. ``where`` is the place in
    the file; ``bold`` tells a heading on the first line of a paragraph from its text; ``link`` is the
    address that the text points to.
    """

    text: str = ""
    note: str | None = None
    where: Place | None = None
    bold: bool = False
    link: str | None = None


class Part(msgspec.Struct, gc=False):
    """One paragraph, heading, item or table row; without any text it is a blank line.

    ``level`` is 1-6 for a heading, 1.. for the nesting of an item; ``marker`` is what is printed before
    an item or a numbered heading, and is not in ``runs``. A row has ``cells`` instead of ``runs``.
    A margin or furniture part of a later page (``page``) that repeats an earlier one is left out.
    """

    kind: str
    runs: Sequence[Run] = ()
    level: int = 0
    marker: str | None = None
    cells: Sequence[Sequence[Run]] | None = None
    page: int = 1


class Note(msgspec.Struct, gc=False):
    """A note: the label of its mark, and its paragraphs."""

    label: str
    paragraphs: Sequence[Sequence[Run]]


def assemble(
    parts: Iterable[Part],
    notes: Iterable[Note],
    *,
    name: str,
    format: str,
    data: bytes,
    as_kind: str | None = None,
    issues: Sequence[Issue] = (),
    pages: int | None = None,
) -> Document:
    """The Document of a file. A note is written after the part (for a table: after its last row) in
    which its mark stands, a note without a mark at the end; labels may repeat (each page its own 1).
    Raises InputError I008 when there is no text at all."""
    writer = _Source()
    waiting: dict[str, deque[Note]] = {}
    every = list(notes)
    for note in every:
        waiting.setdefault(note.label, deque()).append(note)
    due: list[str] = []
    for part in parts:
        if due and part.kind != ROW:
            writer.notes(due, waiting)
            due = []
        due += writer.part(part)
    writer.notes(due, waiting)
    left = {id(note) for queue in waiting.values() for note in queue}
    writer.bodies(note for note in every if id(note) in left)
    source = writer.source()
    if not any(map(str.isalnum, source)):
        raise InputError("I008", name)
    found = dump.told_apart(writer.found)
    placed = writer.placed
    masked = lines.mask(source, [span for _, span in found.marks])
    for entry in placed:
        for group in entry.cells:
            for line in group:
                _trim(line, masked)
        entry.cells = [[line for line in group if line.text] for group in entry.cells]
    layout = rich_layout.lay_out(placed)
    document_kind, sure = (as_kind, True) if as_kind else kind.guess(source)
    if not sure:
        issues = (*issues, Issue("R005", {}, None))
    document = passages.write(
        source, source, name, format, document_kind, found, [], layout, tuple(issues), data
    )
    return msgspec.structs.replace(
        document, pages=pages, places=tuple(writer.places), links=tuple(writer.links)
    )


def _trim(line: Line, masked: str) -> None:
    """Set the line's text, without blanks and note marks at its ends."""
    raw = masked[line.start : line.end]
    text = raw.strip(_BLANK)
    line.column = len(raw) - len(raw.lstrip(_BLANK))
    line.start += line.column
    line.end, line.text = line.start + len(text), text


class _Source:
    """Writes the readable text, one part a line, and keeps where everything stands."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._at = 0
        self._gap = 0  # blank lines before the next part
        self.placed: list[Placed] = []
        self.found = Notes(marks=[], bodies=[])
        self.places: list[tuple[int, Place]] = []
        self.links: list[tuple[Span, str]] = []
        self._plain: set[int] = set()  # where the lines begin that are not bold throughout

    def source(self) -> str:
        return "".join(self._pieces)

    def part(self, part: Part) -> list[str]:
        """Write a part; gives the labels of the notes that hang in it."""
        if part.cells is not None:
            return self._row(part, part.cells)
        if not any(run.note or not run.text.isspace() for run in part.runs if run.note or run.text):
            self._put("\n")
            self._gap += 1
            return []
        skip = 0
        if part.marker:
            indent = "  " * (part.level - 1) if part.kind == ITEM else ""
            self._put(indent)
            start = self._at
            self._put(part.marker + " ")
            skip = self._at - start
        else:
            start = self._at
        spans, labels = self._runs(part.runs, start)
        self._put("\n")
        self._keep(part, [spans], skip)
        return labels

    def notes(self, labels: Iterable[str], waiting: dict[str, deque[Note]]) -> None:
        """Write the notes with these labels, each once."""
        for label in labels:
            if waiting.get(label):
                self.bodies([waiting[label].popleft()])

    def bodies(self, notes: Iterable[Note]) -> None:
        for note in notes:
            whole = self._at
            self._put(f"[{note.label}] ")
            start = self._at
            for i, paragraph in enumerate(note.paragraphs):
                if i:
                    self._put("\n")
                self._runs([run for run in paragraph if run.note is None], self._at)
            self.found.bodies.append((note.label, (start, self._at), (whole, self._at)))
            self._put("\n")

    def _row(self, part: Part, cells: Sequence[Sequence[Run]]) -> list[str]:
        groups: list[list[Span]] = []
        labels: list[str] = []
        for i, cell in enumerate(cells):
            if i:
                self._put("\t")
            spans, marks = self._runs(cell, self._at, table=True)
            groups.append(spans)
            labels += marks
        self._put("\n")
        self._keep(part, groups, 0)
        return labels

    def _runs(
        self, runs: Iterable[Run], start: int, *, table: bool = False
    ) -> tuple[list[Span], list[str]]:
        """Write runs; gives the spans of their lines (a soft break ends one) and the note labels."""
        spans: list[Span] = []
        labels: list[str] = []
        for run in runs:
            if run.where is not None and (not self.places or self.places[-1][1] != run.where):
                self.places.append((self._at, run.where))
            if run.note is not None:
                mark = f"[{run.note}]"
                self.found.marks.append((run.note, (self._at, self._at + len(mark))))
                labels.append(run.note)
                self._put(mark)
                continue
            # Most runs have nothing odd in them, and to ask that costs less than to mend it.
            parts = [run.text] if run.text.isprintable() else _lines(run.text, table)
            if run.link is not None:
                end = self._at + sum(map(len, parts)) + len(parts) - 1
                self.links.append(((self._at, end), run.link))
            for i, line in enumerate(parts):
                if i:
                    spans.append((start, self._at))
                    self._put("\n")
                    start = self._at
                if not run.bold and line and not line.isspace():
                    self._plain.add(start)
                self._put(line)
        spans.append((start, self._at))
        return spans, labels

    def _keep(self, part: Part, groups: list[list[Span]], skip: int) -> None:
        zone = MARGIN if part.kind == MARGIN_PART else lines.MAIN
        cells = [
            [
                Line(a, b, "", part.page, 0, gap, zone)
                for (a, b), gap in zip(spans, _gaps(spans, self._gap), strict=True)
            ]
            for spans in groups
        ]
        bold = {id(line) for line in cells[0] if line.start not in self._plain} if cells else set()
        self.placed.append(Placed(part.kind, cells, part.level, part.marker, skip, part.page, bold))
        self._gap = 0

    def _put(self, text: str) -> None:
        self._pieces.append(text)
        self._at += len(text)


def _lines(text: str, table: bool) -> list[str]:
    """A run's text cut at its soft breaks, without characters that would mislead; in a table a tab
    parts cells."""
    if any(odd in text for odd in _ODD):
        text = text.replace("\r\n", "\n").translate(_PLAIN)
    return (text.replace("\t", " ") if table else text).split("\n")


def _gaps(spans: Sequence[Span], first: int) -> list[int]:
    """How many blank lines stand before each line; blank ones themselves go later."""
    gaps: list[int] = []
    gap = first
    for a, b in spans:
        gaps.append(gap)
        gap = gap + 1 if a == b else 0
    return gaps
