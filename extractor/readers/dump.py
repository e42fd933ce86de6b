"""The text dump of a docx (Apache Tika / POI): ``[footnoteRef:3]`` and ``[3:  TZ202503-012. ]``.

Nothing is escaped in this form, so ``[4: x]`` can be prose: a body counts only while its anchor is
pending. One pass over the square brackets, linear in the text; brackets inside a body are balanced.
"""

from __future__ import annotations

from bisect import bisect_left

import msgspec

from extractor.document import Span
from extractor.patterns import pattern

_OPEN = pattern(
    r"\[(?:(?P<ref>footnoteRef|endnoteRef):[ ]?(?P<anchor>\d{1,4})\]"
    r"|(?P<body>\d{1,4}):[ ]"
    r"|(?P<drop>bookmark|image):[^\[\]\n]{0,300}\])"
)
_LONGEST_NOTE = 20_000
# Two rows of a table as the dump has them, a tab before each cell and a blank line after each row.
_TABLE = pattern(
    r"\t[^\t\r\n]{0,89}[^\t\r\n.,;]\r?\n\t[^\t\r\n]{1,400}\r?\n(?:\t[^\t\r\n]{0,400}\r?\n){0,12}\r?\n"
    r"\t[^\t\r\n]{1,2000}\r?\n\t"
)


class Notes(msgspec.Struct):
    """What a grammar of notes found: marks in the text, bodies, and stretches that are no text.

    ``marks``: (label, source span); ``bodies``: (label, source span of the body's text,
    source span with its brackets); ``drop``: markup to leave out; ``space``: markup that reads as a
    space.
    """

    marks: list[tuple[str, Span]] = []
    bodies: list[tuple[str, Span, Span]] = []
    drop: list[Span] = []
    space: list[Span] = []


def told_apart(found: Notes) -> Notes:
    """The same notes with the labels told apart where a file has several notes of one label, as when
    letters were pasted together: a mark belongs to the next body with its label, else to the last."""
    places: dict[str, list[int]] = {}
    for label, _, whole in found.bodies:
        places.setdefault(label, []).append(whole[0])
    if all(len(starts) == 1 for starts in places.values()):
        return found

    def named(label: str, at: int) -> str:
        starts = places.get(label, [])
        i = min(bisect_left(starts, at), len(starts) - 1)
        return label if i <= 0 else f"{label}#{i + 1}"

    for starts in places.values():
        starts.sort()
    return msgspec.structs.replace(
        found,
        marks=[(named(label, span[0]), span) for label, span in found.marks],
        bodies=[(named(label, whole[0]), body, whole) for label, body, whole in found.bodies],
    )


def printed(label: str) -> str:
    """A label as the file has it, without what tells it apart from others."""
    bare = label.partition("#")[0]
    return bare[1:] if bare[:1] == "e" and bare[1:].isdigit() else bare


def is_dump(source: str) -> bool:
    """Whether a text is a dump with notes."""
    return "[footnoteRef:" in source or "[endnoteRef:" in source


def has_tables(source: str) -> bool:
    """Whether a text has tables as a dump has them: without notes nothing else gives it away."""
    at = source.find("\n\t")
    return at >= 0 and _TABLE.search(source, at + 1) is not None


def notes(source: str) -> Notes:
    """Marks, bodies and markup of the dump. An endnote's label is kept apart from a footnote's."""
    found = Notes()
    pending: dict[str, list[str]] = {}
    partners = _partners(source)
    at = 0
    while (match := _OPEN.search(source, at)) is not None:
        at = match.end()
        if match["drop"]:
            found.drop.append(match.span())
        elif match["ref"]:
            label = match["anchor"] if match["ref"] == "footnoteRef" else f"e{match['anchor']}"
            found.marks.append((label, match.span()))
            pending.setdefault(match["anchor"], []).append(label)
        elif pending.get(match["body"]):
            end = partners.get(match.start())
            if end is None or end - at > _LONGEST_NOTE:
                continue
            label = pending[match["body"]].pop(0)
            found.bodies.append((label, (at, end), (match.start(), end + 1)))
            at = end + 1
    return found


def _partners(source: str) -> dict[int, int]:
    """For each square bracket that opens, where the one that closes it stands."""
    found: dict[int, int] = {}
    open_: list[int] = []
    opens, closes = source.find("["), source.find("]")
    while closes >= 0:
        if 0 <= opens < closes:
            open_.append(opens)
            opens = source.find("[", opens + 1)
        else:
            if open_:
                found[open_.pop()] = closes
            closes = source.find("]", closes + 1)
    return found
