"""Lines that may begin a note: "1 TZ202503-012.", "[1] Zie ...", "(1) ...", a number alone on its line, and
"1. ..." or "1: ..." where the notes are numbered like a list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.patterns import pattern
from extractor.readers import note_stacks
from extractor.readers.lines import Line
from extractor.readers.note_marks import SUPERSCRIPT
from extractor.readers.note_stacks import Body

# A body line: its number, bare, in brackets or raised, then text or nothing. A number with a full
# stop is an item of a list, unless a heading says that notes follow or nothing else can be a note.
_BODY = pattern(
    r"(?:\[(?P<a>\d{1,3})\]:?|\((?P<e>\d{1,3})\):?|(?P<b>\d{1,3})\)|(?P<c>\d{1,3})|(?P<d>[⁰¹²³⁴-⁹]{1,3})\)?)"
    r"(?:[ \t\u00a0\uffff]+(?P<text>\S.*)|(?P<glued>(?<=[⁰¹²³⁴-⁹\])])\S.*))?\Z"
)
_DOTTED = pattern(r"(?P<f>\d{1,3})\uffff?[.:](?:[ \t\u00a0]+(?P<text>\S.*))?\Z")
_NOTES_HEADING = pattern(
    r"[#*\uffff ]*(?:[Nn]o(?:ot|ten)|NOTEN|(?:[Vv]oet|[Ee]ind)no(?:ot|ten)|VOETNOTEN|EINDNOTEN"
    r"|[Bb]ronnen|[Vv]erwijzingen|[Bb]ronvermelding(?:en)?):?\**:?\Z"
)
_STARTS = "0123456789[(⁰¹²³⁴⁵⁶⁷⁸⁹"
_OPENS = "#*NnVvEeBbDMSLAO\uffff"  # first letters of the headings above and of the tables below
_TABLE = "Volgnummer"
_NUMBERED = 3  # characters: "12." is the number of an item
LOOK_AHEAD = 8  # lines that a paragraph of a note may have before the next number


class Found:
    """``bodies``: the lines that may begin a note, by index; ``dotted``: those with a full stop or colon
    behind their number, where no heading says that they are notes."""

    def __init__(self) -> None:
        self.bodies: dict[int, Body] = {}
        self.dotted: dict[int, Body] = {}


def find(lines: Sequence[Line]) -> Found:
    """The lines that may begin a note."""
    found = Found()
    headed = False
    table = 0  # the page on which a table of attachments began: the numbers below are its cells
    for i, line in enumerate(lines):
        text = line.text
        if text[0] not in _STARTS:
            if len(text) < 24 and text[0] in _OPENS:
                headed = headed or _NOTES_HEADING.match(text) is not None
                if text.startswith(_TABLE) or text in ("Bijlagen", "BIJLAGEN"):
                    table = line.page
            elif text.startswith(_TABLE):
                table = line.page
            continue
        match = _BODY.match(text)
        dotted = match is None
        if match is None:
            match = _DOTTED.match(text)
        if match is None:
            continue
        groups = match.groupdict()
        if (
            groups.get("c") is not None  # "[2]" and "2)" number no table
            and table == line.page
            and ((i and lines[i - 1].text.startswith(_TABLE)) or not _ends_page(lines, i, match))
        ):
            continue
        form = next(name for name in "abcdef" if groups.get(name))
        start = None
        if groups["text"]:
            start = match.start("text")
        elif groups.get("glued"):
            start = match.start("glued")
        body = Body(int(groups[form].translate(SUPERSCRIPT)), form, start)
        if dotted and not headed:
            found.dotted[i] = body
        else:
            found.bodies[i] = body
    return found


def _ends_page(lines: Sequence[Line], i: int, body: re.Match[str]) -> bool:
    """Whether a numbered line below a table of attachments can be a note: it has a text that reads
    like a citation or ends as sentences do, or it is the last line of its page."""
    text = body["text"]
    below = [line for line in lines[i + 1 : i + LOOK_AHEAD] if line.page == lines[i].page]
    if text is None and below:
        text = below[0].text
    if text is None or note_stacks.CITATION.match(text) is not None:
        return True
    following = str(int((body["c"] or "0").translate(SUPERSCRIPT)) + 1)
    for line in below:
        if line.text.startswith(following) and not line.text[len(following) :][:1].isalnum():
            break
        text = line.text
    return text.endswith(".") and len(text) > _NUMBERED
