"""Notes of text without note markup: "toegezegd.1" in the running text, "1 TZ202503-012." at the
foot of the page or at the end.

A number counts as a note only when both sides are there: a body line that begins with the next
number in turn, low on its page, and a mark with that number before it, glued to a word or (on one
page) a space away. That keeps lists, tables, years and amounts out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from extractor.document import Span
from extractor.patterns import pattern
from extractor.readers import note_marks, note_numbers, note_stacks
from extractor.readers.lines import Line
from extractor.readers.note_marks import SUPERSCRIPT
from extractor.readers.note_stacks import Body

# A body line: its number, bare, in brackets or raised, then text or nothing. A number with a full
# stop is an item of a list, unless a heading says that notes follow.
_BODY = pattern(
    r"(?:\[(?P<a>\d{1,3})\]|\((?P<e>\d{1,3})\)|(?P<b>\d{1,3})\)|(?P<c>\d{1,3})|(?P<d>[⁰¹²³⁴-⁹]{1,3})\)?)"
    r"(?:[ \t\u00a0\uffff]+(?P<text>\S.*)|(?P<glued>(?<=[⁰¹²³⁴-⁹\])])\S.*))?\Z"
)
_DOTTED = pattern(r"(?P<c>\d{1,3})\uffff?[.:][ \t\u00a0]+(?P<text>\S.*)\Z")
_NOTES_HEADING = pattern(
    r"[#*\uffff ]*(?:[Nn]oten|NOTEN|(?:[Vv]oet|[Ee]ind)no(?:ot|ten)|VOETNOTEN|EINDNOTEN):?\**\Z"
)
_STARTS = "0123456789[(⁰¹²³⁴⁵⁶⁷⁸⁹"
_OPENS = "#*NnVvEeBbDMSLAO\uffff"  # first letters of the headings below
_TABLE = "Volgnummer"
_MOST_SKIPPED = 4  # a note whose body or mark cannot be found does not hide those after it
_NUMBERED = 3  # characters: "12." is the number of an item
_LOOK_AHEAD = 8  # lines that a paragraph of a note may have before the next number


class FootNote(msgspec.Struct):
    """``mark``: the span of the mark; ``lines``: (start, end) pieces of the body."""

    label: str
    mark: Span
    lines: list[Span]


_Region = list[tuple[FootNote, list[int]]]


def find(lines: Sequence[Line], text: str, after: int) -> tuple[list[FootNote], set[int]]:
    """The notes in order, and the ``id`` of each line that is part of a body. No mark stands before
    the offset ``after``, where the running text begins."""
    bodies = _bodies(lines)
    if not bodies:
        return note_marks.starred(lines, text, after, FootNote)
    notes: list[FootNote] = []
    used: set[int] = set()
    finder = _Finder(lines, text, bodies)
    numbers = sorted(bodies)
    at, want, missed = 0, 1, 0
    while missed <= _MOST_SKIPPED:
        start = finder.next_body(numbers, at, want)
        region = finder.region(start, want, after) if start is not None else []
        while start is not None and not region:
            start = finder.next_body(numbers, start + 1, want)
            region = finder.region(start, want, after) if start is not None else []
        if not region:
            want, missed = want + 1, missed + 1
            if not notes and missed > 1:
                break
            continue
        missed = 0
        for note, indices in region:
            notes.append(note)
            used.update(id(lines[i]) for i in indices)
            at = max(at, *indices) + 1
        want += len(region)
        after = notes[-1].mark[1]
    if not notes:
        return note_marks.starred(lines, text, after, FootNote)
    return notes, used


def _bodies(lines: Sequence[Line]) -> dict[int, Body]:
    """The lines that may begin a note, by index."""
    found: dict[int, Body] = {}
    dotted = False
    table = 0  # the page on which a table of attachments began: the numbers below are its cells
    for i, line in enumerate(lines):
        text = line.text
        if text[0] not in _STARTS:
            if len(text) < 24 and text[0] in _OPENS:
                dotted = dotted or _NOTES_HEADING.match(text) is not None
                if text.startswith(_TABLE) or text in ("Bijlagen", "BIJLAGEN"):
                    table = line.page
            elif text.startswith(_TABLE):
                table = line.page
            continue
        match = _BODY.match(text)
        if match is None and dotted:
            match = _DOTTED.match(text)
        if match is None:
            continue
        bare = match.groupdict().get("c") is not None  # "[2]" and "2)" number no table
        if (
            bare
            and table == line.page
            and ((i and lines[i - 1].text.startswith(_TABLE)) or not _ends_page(lines, i, match))
        ):
            continue
        groups = match.groupdict()
        form = next(name for name in "abcde" if groups.get(name))
        start = (
            match.start("text" if groups["text"] else "glued")
            if groups["text"] or groups.get("glued")
            else None
        )
        found[i] = Body(int(groups[form].translate(SUPERSCRIPT)), form, start)
    return found


def _ends_page(lines: Sequence[Line], i: int, body: re.Match[str]) -> bool:
    """Whether a numbered line below a table of attachments can be a note: it has a text that reads
    like a citation or ends as sentences do, or it is the last line of its page."""
    text = body["text"]
    below = [line for line in lines[i + 1 : i + _LOOK_AHEAD] if line.page == lines[i].page]
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


class _Finder:
    """Finds the bodies of one foot of page at a time, each with its mark."""

    def __init__(self, lines: Sequence[Line], text: str, bodies: dict[int, Body]) -> None:
        self._lines = lines
        self._bodies = bodies
        self._marks = note_marks.Marks(text)
        self._text = text
        self._pages: dict[int, tuple[int, int]] = {}  # the first index and the last, plus one
        for i, line in enumerate(lines):
            first, _ = self._pages.get(line.page, (i, i))
            self._pages[line.page] = (first, i + 1)

    def next_body(self, numbers: Sequence[int], at: int, want: int) -> int | None:
        """The line of the next body with number ``want``: the last such line of the first page that
        has one, since notes stand below the lists and tables of their page."""
        found: int | None = None
        for index in numbers[bisect_left(numbers, at) :]:
            if found is not None and self._lines[index].page != self._lines[found].page:
                break
            if self._bodies[index].number == want:
                found = index
        return found

    def region(self, start: int, want: int, after: int) -> _Region:
        """The notes of one foot of page, from line ``start``: each with the lines it takes up."""
        lines, page = self._lines, self._lines[start].page
        if stacked := self._stacked(start, want, after):
            return stacked
        result: _Region = []
        waiting: list[FootNote] = []  # numbers printed in a stack before their bodies
        head = lines[start].start
        index = start
        while index < len(lines) and lines[index].page == page:
            line = lines[index]
            body = self._bodies.get(index)
            if body is not None and body.number == want + len(result):
                mark = self._mark(body, after, head, page)
                mark = mark or self._in_number(body, index, after, head)
                if mark is None:
                    break
                after = mark[1]
                note = FootNote(str(body.number), mark, [])
                result.append((note, [index]))
                if body.text is None:
                    waiting.append(note)
                else:
                    note.lines.append((line.start + body.text, line.end))
            elif waiting:
                waiting[0].lines.append((line.start, line.end))
                result[-1][1].append(index)
                if len(waiting) > 1 or line.text.endswith("."):
                    waiting.pop(0)
                else:
                    waiting.clear()
            elif result and self._goes_on(result[-1][0], index, want + len(result)):
                result[-1][0].lines.append((line.start, line.end))
                result[-1][1].append(index)
            else:
                break
            index += 1
        result = [entry for entry in result if entry[0].lines]
        if len(result) == 1 and self._bodies[start].text is None and self._is_cell(result[0][1]):
            return []
        return result

    def _is_cell(self, indices: Sequence[int]) -> bool:
        """Whether a number alone on its line, and what follows, is part of a table and not of the
        foot of the page: running text, or more numbers, still come on the page."""
        last = indices[-1]
        page = self._lines[last].page
        rest = [line for line in self._lines[last + 1 : last + 12] if line.page == page]
        return any(line.text.isdigit() or len(line.text) > 62 for line in rest)

    def _stacked(self, start: int, want: int, after: int) -> _Region:
        """The notes of a page whose last line is a bare number."""
        first, end = self._pages[self._lines[start].page]
        last = self._bodies.get(end - 1)
        if last is None or last.text is not None:
            return []
        taken = note_stacks.read(self._lines, self._bodies, first, end, want)
        if not taken:
            return []
        head = self._lines[min(map(min, taken.values()))].start
        result: _Region = []
        for number, indices in taken.items():
            form = next((b.form for b in self._bodies.values() if b.number == number), "c")
            mark = self._marks.find(number, form, after, head, self._lines[first].start)
            if mark is None:
                break
            after = mark[1]
            note = FootNote(str(number), mark, [])
            for i in indices:
                line = self._lines[i]
                skip = (self._bodies[i].text or 0) if i in self._bodies else 0
                note.lines.append((line.start + skip, line.end))
            result.append((note, indices))
        if len(result) == len(taken):  # the numbers themselves
            result[-1][1].extend(
                i
                for i, body in self._bodies.items()
                if first <= i < end and body.text is None and i > min(map(min, taken.values()))
            )
        return result

    def _mark(self, body: Body, after: int, head: int, page: int) -> Span | None:
        top = self._lines[self._pages[page][0]].start
        return self._marks.find(body.number, body.form, after, head, top)

    def _in_number(self, body: Body, index: int, after: int, head: int) -> Span | None:
        """The mark where it is glued to a number; not past the mark of the note that follows it."""
        if body.text is None or body.form != "c":
            return None
        line = self._lines[index]
        ahead = range(index + 1, min(len(self._lines), index + _LOOK_AHEAD))
        following = next((self._bodies[i] for i in ahead if i in self._bodies), None)
        stop = next(
            (i for i in ahead if i in self._bodies or self._lines[i].page != line.page), index + 1
        )
        note = self._text[line.start + body.text : self._lines[stop - 1].end]
        mark = note_numbers.find(self._text, body.number, note, after, head)
        if mark is None or following is None or following.number != body.number + 1:
            return mark
        beside = self._marks.find(following.number, following.form, after, head, 0)
        return None if beside is not None and beside[0] < mark[0] else mark

    def _goes_on(self, note: FootNote, index: int, following: int) -> bool:
        """Whether a line continues the body: no blank line between, plainly the same sentence, or a
        further paragraph of it before the next number."""
        line = self._lines[index]
        if line.gap == 0 or not note.lines:
            return True
        before = self._text[note.lines[-1][0] : note.lines[-1][1]]
        if not before.endswith((".", "!", "?", ")")) and line.text[:1].islower():
            return True
        for ahead in range(index + 1, min(len(self._lines), index + _LOOK_AHEAD)):
            if self._lines[ahead].page != line.page:
                return False
            body = self._bodies.get(ahead)
            if body is not None:
                return (
                    body.number == following and body.text is not None and index not in self._bodies
                )
        return False
