"""The text dump of a docx, as Apache Tika makes it; its grammar is in extractor/readers/dump.py."""

from __future__ import annotations

import re

from extractor.document import HEADING, ITEM, LABEL, Document
from tests.parity import content
from tests.parity.content import Mark, Part, Runs

_BULLETS = "·o▪"
_NUMBERED = re.compile(r"(\d+|[a-z])[.)]")


def write(document: Document, *, block_in_table: bool) -> bytes:
    """The document as a dump: no levels of headings, no indent of lists, notes after their paragraph."""
    texts = content.notes(document)
    counts = {"footnote": 1, "endnote": 1}  # 0 and 1 are the separators
    out: list[str] = []

    def runs(found: Runs) -> str:
        text, after = "", ""
        for run in found:
            if isinstance(run, Mark):
                kind = "endnote" if run.label.startswith("e") else "footnote"
                counts[kind] += 1
                text += f"[{kind}Ref:{counts[kind]}]"
                after += f" [{counts[kind]}:  {texts[run.label]}] "
            else:
                text += run
        return text + after + ("\n" if after else "")

    def paragraph(part: Part) -> str:
        if part.kind == LABEL and len(part.cells) > 1:
            return f"{runs(part.cells[0])}\n{runs(part.cells[1])}\n"
        if part.kind == HEADING:
            return f"\n{runs(part.cells[0])}\n"
        if part.kind == ITEM:
            return f"{_marker(part)} {runs(part.cells[0])}\n"
        return f"{runs(part.cells[0])}\n"

    before = ""
    for in_table, found in content.in_tables(content.parts(document)):
        if in_table and (found[0].kind != LABEL or block_in_table):
            out.append("\n")
            for part in found:
                out += [f"\t{runs(cell)}\n" for cell in part.cells] + ["\n"]
            continue
        for part in found:
            if part.kind != ITEM or before != ITEM:
                out.append("\n")  # an empty paragraph between two paragraphs
            out.append(paragraph(part))
            before = part.kind
    return "".join(out).encode()


def _marker(part: Part) -> str:
    if _NUMBERED.fullmatch(part.marker or ""):
        return part.marker or ""
    return _BULLETS[min(part.level, len(_BULLETS)) - 1]
