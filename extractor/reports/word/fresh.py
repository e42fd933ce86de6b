"""A new Word file with the text of a letter that is none: headings, paragraphs, items, tables, notes."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple
from xml.sax.saxutils import escape

from extractor.document import (
    FOOTNOTE,
    FURNITURE,
    HEADING,
    ITEM,
    LABEL,
    ROW,
    Document,
    Passage,
    Span,
)
from extractor.patterns import pattern
from extractor.reports.plain import legal
from extractor.reports.word import blank
from extractor.reports.word.places import Stretch

_ENDNOTE = pattern(r"e[0-9]+")
_DEEPEST = 6  # heading styles
_INDENT = 360  # twips a level of items


class _Piece(NamedTuple):
    """A run of the letter's text: what of the clean text it holds, and where it stands."""

    start: int
    end: int
    paragraph: int
    run: int


class Fresh(NamedTuple):
    """``data``: the file; ``pieces``, in the order of the text, and ``marks`` (paragraph and run, by the
    label) say where what is."""

    data: bytes
    document: Document
    pieces: tuple[_Piece, ...]
    marks: dict[str, tuple[int, int]]

    def stretches(self, span: Span) -> list[Stretch]:
        """Where a span of the source stands in the file; of a note where its mark stands."""
        found: list[Stretch] = []
        for start, end in _clean(self.document, span):
            first = bisect_right(self.pieces, start, key=lambda piece: piece.start) - 1
            for piece in self.pieces[max(0, first) :]:
                if piece.start >= end:
                    break
                a, b = max(start, piece.start), min(end, piece.end)
                if a < b:
                    text = legal(self.document.text[piece.start : piece.end])
                    shift = piece.start
                    found.append(Stretch(piece.paragraph, piece.run, text, a - shift, b - shift))
            if not found:
                found += self._mark(self.document.passage_at(start))
        return sorted(found, key=lambda one: (one.paragraph, one.run))

    def _mark(self, passage: Passage) -> Iterator[Stretch]:
        place = self.marks.get(passage.label or "") if passage.kind == FOOTNOTE else None
        if place is not None:
            mark = f"[{passage.label}]"
            yield Stretch(*place, mark, 0, len(mark))


def document(letter: Document) -> Fresh:
    """The letter as a Word file without comments."""
    return _Writer(letter).made()


def _clean(letter: Document, span: Span) -> Iterator[Span]:
    """The stretches of the clean text that come from a span of the source."""
    clean, source = letter.clean_at, letter.source_at
    for i, (start, at) in enumerate(zip(clean, source, strict=True)):
        end = clean[i + 1] if i + 1 < len(clean) else len(letter.text)
        a, b = max(span[0], at), min(span[1], at + end - start)
        if a < b:
            yield start + a - at, start + b - at


class _Writer:
    def __init__(self, letter: Document) -> None:
        self._letter = letter
        self._notes: dict[str, deque[Passage]] = {}
        for passage in letter.of_kind(FOOTNOTE):
            self._notes.setdefault(passage.label or "", deque()).append(passage)
        self._made: dict[str, blank.Notes] = {kind: blank.Notes([]) for kind in blank.KINDS}
        self._body: list[str] = []
        self._pieces: list[_Piece] = []
        self._marks: dict[str, tuple[int, int]] = {}
        self._paragraph = self._run = 0

    def made(self) -> Fresh:
        told = (p for p in self._letter.passages if p.kind not in (FOOTNOTE, FURNITURE))
        for is_table, group in groupby(told, key=lambda passage: passage.kind == ROW):
            if is_table:
                self._table(list(group))
            else:
                for passage in group:
                    self._body.append(self._passage(passage))
        for passage in [each for left in self._notes.values() for each in left]:
            self._body.append(self._loose(passage))
        data = blank.package("".join(self._body), self._made)
        return Fresh(data, self._letter, tuple(sorted(self._pieces)), self._marks)

    def _passage(self, passage: Passage) -> str:
        before = properties = ""
        self._open()
        if passage.kind == HEADING:
            level = min(max(passage.level, 1), _DEEPEST)
            properties = f'<w:pStyle w:val="Heading{level}"/>'
            before = self._plain(f"{passage.marker} ") if passage.marker else ""
        elif passage.kind == ITEM:
            left = _INDENT * max(passage.level, 1)
            properties = f'<w:pStyle w:val="Item"/><w:ind w:left="{left}" w:hanging="{_INDENT}"/>'
            before = self._plain(f"{passage.marker or '•'}\t")
        elif passage.kind == LABEL and passage.label:
            before = self._plain(f"{passage.label}: ", "<w:b/>")
        return _paragraph(properties, before + self._text(passage.start, passage.end))

    def _loose(self, note: Passage) -> str:
        """A note that hangs nowhere, at the end."""
        self._open()
        before = self._plain(f"[{note.label}] ")
        return _paragraph("", before + self._text(note.start, note.end))

    def _table(self, rows: list[Passage]) -> None:
        cells = [self._cells(row) for row in rows]
        wide = max(map(len, cells))
        self._body.append(blank.table_head(wide))
        for row in cells:
            self._body.append("<w:tr>")
            for i in range(wide):
                self._open()
                text = self._text(*row[i]) if i < len(row) else ""
                self._body.append(f"<w:tc>{blank.CELL}{_paragraph('', text)}</w:tc>")
            self._body.append("</w:tr>")
        self._open()  # two tables without a paragraph between them are one
        self._body.append(f"</w:tbl>{_paragraph('', '')}")

    def _cells(self, row: Passage) -> list[Span]:
        """The cells of a row in the clean text."""
        found, start = [], row.start
        for cell in self._letter.read(row).split("\t"):
            found.append((start, start + len(cell)))
            start += len(cell) + 1
        return found

    def _text(self, start: int, end: int) -> str:
        """The runs of a stretch of the clean text with its note marks."""
        made: list[str] = []
        at = start
        marks = [each for each in self._letter.anchors if start <= each.at <= end]
        for anchor in sorted(marks, key=lambda each: (each.at, each.span)):
            made.append(self._stretch(at, anchor.at))
            made.append(self._mark(anchor.label))
            at = anchor.at
        made.append(self._stretch(at, end))
        return "".join(made)

    def _stretch(self, start: int, end: int) -> str:
        if start >= end:
            return ""
        self._run += 1
        self._pieces.append(_Piece(start, end, self._paragraph, self._run))
        return _run(self._letter.text[start:end])

    def _plain(self, text: str, properties: str = "") -> str:
        """A run of what the letter prints and its clean text has not: marks of items, labels."""
        self._run += 1
        return _run(text, properties)

    def _mark(self, label: str) -> str:
        self._run += 1
        waiting = self._notes.get(label)
        if not waiting:  # a mark without a note
            return _run(label, '<w:vertAlign w:val="superscript"/>')
        note = waiting.popleft()
        self._marks.setdefault(label, (self._paragraph, self._run))
        kind, number = _counted(label)
        made = self._made[kind]
        if number is not None and made.first is None:
            made.first = number
        own = None if number is not None and number == made.next else label
        made.counted += own is None
        key = blank.FIRST_NOTE + len(made.notes)
        made.notes.append(blank.note(kind, key, own, _run(self._read(note))))
        return blank.note_mark(kind, key, own)

    def _read(self, passage: Passage) -> str:
        return f" {self._letter.read(passage)}"

    def _open(self) -> None:
        self._paragraph += 1
        self._run = 0


def _counted(label: str) -> tuple[str, int | None]:
    """The kind of a note and its number; None for a mark that is no number. The label of an endnote
    begins with an e, to be told from a footnote's."""
    kind = blank.ENDNOTE if _ENDNOTE.fullmatch(label) else blank.FOOTNOTE
    digits = label.removeprefix("e")
    return kind, int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 5 else None


def _paragraph(properties: str, runs: str) -> str:
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{runs}</w:p>"


def _run(text: str, properties: str = "") -> str:
    head = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    pieces = (
        f'<w:t xml:space="preserve">{escape(piece)}</w:t>' if piece else ""
        for piece in legal(text).split("\t")
    )
    return f"<w:r>{head}{'<w:tab/>'.join(pieces)}</w:r>"
