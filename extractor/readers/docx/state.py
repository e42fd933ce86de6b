"""What is known while a docx is read from beginning to end: counts, open fields, tracked changes."""

from __future__ import annotations

import msgspec

from extractor.readers.docx.numbering import Numbering, numeral
from extractor.readers.docx.styles import Styles

FOOTNOTE, ENDNOTE = "footnote", "endnote"


class Field(msgspec.Struct, gc=False):
    """A field: its code is no text, its result is."""

    in_code: bool = True
    code: str = ""
    link: str | None = None


class State(msgspec.Struct, gc=False):
    styles: Styles
    numbering: Numbering
    targets: dict[str, tuple[str, bool]]
    formats: dict[str, tuple[str, int]]  # of note numbers: (form, first number)
    part: str = "body"
    paragraphs: int = 0
    fields: list[Field] = []
    anchors: dict[tuple[str, str], str] = {}  # kind and id of a note -> its label
    dropped: set[tuple[str, str]] = set()  # notes of which the mark was deleted
    counts: dict[str, int] = {}
    indents: list[int] = []
    inserted: int = 0
    deleted: int = 0
    unread: int = 0

    def label(self, kind: str, key: str, own: str | None) -> str:
        """The label of the note at the next mark: the number that a reader sees, or its own sign."""
        if own:
            label = own
        else:
            form, first = self.formats[kind]
            count = self.counts[kind] = self.counts.get(kind, first - 1) + 1
            label = numeral(count, form)
            if kind == ENDNOTE and label.isdigit():
                label = f"e{label}"  # as in the text dump: kept apart from a footnote's
        self.anchors.setdefault((kind, key), label)
        return label
