"""How the tests print a document: one passage a line, «n» where a note hangs, ⇥ between cells."""

from __future__ import annotations

from collections import defaultdict

from extractor import readers
from extractor.document import FOOTNOTE, Document


def render(document: Document) -> str:
    """Kind, level, marker, [label:field] and text of each passage, then the furniture."""
    marks: dict[int, list[str]] = defaultdict(list)
    for anchor in document.anchors:
        marks[anchor.at].append(f"«{anchor.label}»")
    lines = []
    for passage in document.passages:
        head = passage.kind + (str(passage.level) if passage.level else "")
        if passage.marker is not None:
            head += f" {passage.marker}"
        if passage.kind == FOOTNOTE:
            head += f" {passage.label}"
        elif passage.field is not None:
            head += f" [{passage.label}:{passage.field}]"
        text = "".join(
            "".join(marks.get(at, ())) + document.text[at : at + 1]
            for at in range(passage.start, passage.end)
        ) + "".join(marks.get(passage.end, ()))
        lines.append(f"{head} | {text}".replace("\t", " ⇥ "))
    for start, end in document.furniture:
        lines.append(f"furniture | {' '.join(document.source[start:end].split())}")
    return "\n".join(lines)


def rendered(text: str, name: str = "brief.txt") -> str:
    return render(readers.read(text.encode(), name))


def expected(text: str) -> str:
    """A golden rendering as written in a test: without its indent and empty edges."""
    return "\n".join(line.strip() for line in text.strip().splitlines())
