"""The notes at one place - the foot of a page, or the end of the text: which lines they take up, and
where each is marked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import islice

import msgspec

from extractor.document import Span
from extractor.readers import note_marks, note_numbers, note_order, note_stacks
from extractor.readers.lines import Line
from extractor.readers.note_bodies import LOOK_AHEAD
from extractor.readers.note_marks import Place
from extractor.readers.note_stacks import Body

_IN_NUMBER = 8  # how doubtful a mark is that is glued to another number
_MOST_STARTS = 6  # lines of a page with the same number that are tried as the first note
_SURE = 1  # a mark on the page of its note or before it, glued
_SURE_IN_BRACKETS = 5  # or a space away, in brackets of its own


class FootNote(msgspec.Struct):
    """``mark``: the span of the mark; ``lines``: (start, end) pieces of the body."""

    label: str
    mark: Span
    lines: list[Span]


Region = list[tuple[FootNote, list[int]]]


class Finder:
    """Finds the bodies of one foot of page at a time, each with its mark."""

    def __init__(self, lines: Sequence[Line], text: str, bodies: Mapping[int, Body]) -> None:
        self._lines = lines
        self._bodies = bodies
        self._numbers = sorted(bodies)
        self._marks = note_marks.Marks(text)
        self._text = text
        self._pages: dict[int, tuple[int, int]] = {}  # the first index and the last, plus one
        for i, line in enumerate(lines):
            first, _ = self._pages.get(line.page, (i, i))
            self._pages[line.page] = (first, i + 1)

    def next(self, at: int, want: int, after: int, *, sure: bool = False) -> Region:
        """The next notes, from line ``at`` on, of which the first has number ``want``; none where no
        such notes are. With ``sure`` each is marked, and most plainly."""
        start = self._next_body(at, want)
        while start is not None:
            region = [] if self._in_sentence(start) else self._region(start, want, after, sure=sure)
            if region:
                return region
            start = self._next_body(start + 1, want)
        return []

    def again(self, at: int, stop: int, after: int, known: bool) -> Region:
        """Notes that count from 1 again, on a page that begins behind line ``at``, before line ``stop``:
        they end their page and are marked on it, plainly unless it is ``known`` that pages count anew."""
        page = self._lines[at - 1].page if at else 0
        start = self._next_body(at, 1)
        while start is not None and start < stop:
            line = self._lines[start]
            if line.page > page and not self._in_sentence(start):
                top = self._lines[self._pages[line.page][0]].start
                region = self._region(start, 1, max(after, top), sure=not known)
                if region and not self.below(region):
                    return region
            start = self._next_body(start + 1, 1)
        return []

    def below(self, region: Region) -> int:
        """How many lines stand below the notes on their page."""
        last = max(i for _, indices in region for i in indices)
        return self._pages[self._lines[last].page][1] - last - 1

    def _in_sentence(self, start: int) -> bool:
        """Whether a line that begins with a number goes on with the sentence above it."""
        line, body = self._lines[start], self._bodies[start]
        if not start or body.form != "c" or body.text is None:
            return False
        if line.gap and start != self._pages[line.page][0]:
            return False
        above = self._lines[start - 1].text
        text = line.text[body.text :]
        return (
            text[0].islower()
            and not text.startswith(("http", "www."))
            and not above.endswith((".", ":", ";", "!", "?", ")", "”", "’", '"'))
        )

    def _next_body(self, at: int, want: int) -> int | None:
        """The line of the next body with number ``want``, on the first page that has one: the last such
        line that the most notes follow, since notes stand below the lists and tables of their page."""
        found: list[int] = []
        for index in self._numbers[bisect_left(self._numbers, at) :]:
            if found and self._lines[index].page != self._lines[found[-1]].page:
                break
            if self._bodies[index].number == want:
                found.append(index)
        if len(found) < 2:
            return found[0] if found else None
        return max(found[-_MOST_STARTS:], key=lambda start: (self._following(start, want), start))

    def _following(self, start: int, want: int) -> int:
        """How many numbers follow one another from line ``start`` to the end of its page, before the
        first comes again."""
        page = self._lines[start].page
        at = bisect_left(self._numbers, start)
        count = 0
        for index in islice(self._numbers, at, None):
            number = self._bodies[index].number
            if self._lines[index].page != page or (count and number == want):
                break
            count += number == want + count
        return count

    def _region(self, start: int, want: int, after: int, *, sure: bool = False) -> Region:
        """The notes of one foot of page, from line ``start``: each with the lines it takes up. ``sure``
        asks that all are marked, and half of them plainly."""
        if stacked := self._stacked(start, want, after):
            return stacked
        notes, bodies = self._run(start, want)
        head = self._lines[start].start
        top = self._lines[self._pages[self._lines[start].page][0]].start
        places = self._placed(notes, bodies, after, head, top)
        if not places or places[0] is None:
            return []
        if sure and not self._sure(places):
            return []
        result: Region = []
        for (note, indices), place in zip(notes, places, strict=True):
            if place is not None and note.lines:
                note.mark = (place.start, place.end)
                result.append((note, indices))
        if len(result) == 1 and self._bodies[start].text is None and self._is_cell(result[0][1]):
            return []
        return result

    def _sure(self, places: Sequence[Place | None]) -> bool:
        """Whether all notes are marked, and half of them plainly."""
        doubts = [
            place.doubt - (_SURE_IN_BRACKETS if self._text[place.end - 1] in ")]" else _SURE)
            for place in places
            if place is not None
        ]
        return len(doubts) == len(places) and 2 * sum(doubt <= 0 for doubt in doubts) >= len(doubts)

    def _run(self, start: int, want: int) -> tuple[Region, list[tuple[Body, int]]]:
        """The notes from line ``start`` on, not yet marked, and the line with the number of each."""
        lines, page = self._lines, self._lines[start].page
        result: Region = []
        bodies: list[tuple[Body, int]] = []
        waiting: list[FootNote] = []  # numbers printed in a stack before their bodies
        index = start
        while index < len(lines) and lines[index].page == page:
            line = lines[index]
            body = self._bodies.get(index)
            if body is not None and body.number == want + len(result):
                note = FootNote(str(body.number), (0, 0), [])
                result.append((note, [index]))
                bodies.append((body, index))
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
        return result, bodies

    def _placed(
        self,
        notes: Region,
        bodies: Sequence[tuple[Body, int]],
        after: int,
        head: int,
        top: int,
    ) -> list[Place | None]:
        """Where each note is marked. The first place of each is taken where all are sure, else those
        that fit together best."""
        sure: list[Place | None] = []
        at = after
        for body, _ in bodies:
            place = self._marks.find(body.number, body.form, at, head, top)
            if place is None or place.doubt > 0:
                break
            sure.append(place)
            at = place.end
        if len(sure) == len(bodies):
            return sure
        options: list[list[Place]] = []
        for (note, _), (body, _) in zip(notes, bodies, strict=True):
            places = self._marks.places(body.number, body.form, after, head, top)
            if not places and body.form == "c" and note.lines:
                said = self._text[note.lines[0][0] : note.lines[-1][1]]
                span = note_numbers.find(self._text, body.number, said, after, head)
                places = [] if span is None else [Place(*span, _IN_NUMBER)]
            options.append(places)
            if not places and len(options) == 1:
                break
        placed = note_order.assign(options, after)
        return placed + [None] * (len(bodies) - len(placed))

    def _is_cell(self, indices: Sequence[int]) -> bool:
        """Whether a number alone on its line, and what follows, is part of a table and not of the
        foot of the page: running text, or more numbers, still come on the page."""
        last = indices[-1]
        page = self._lines[last].page
        rest = [line for line in self._lines[last + 1 : last + 12] if line.page == page]
        return any(line.text.isdigit() or len(line.text) > 62 for line in rest)

    def _stacked(self, start: int, want: int, after: int) -> Region:
        """The notes of a page whose last line is a bare number."""
        first, end = self._pages[self._lines[start].page]
        last = self._bodies.get(end - 1)
        if last is None or last.text is not None:
            return []
        taken = note_stacks.read(self._lines, self._bodies, first, end, want)
        if not taken:
            return []
        head = self._lines[min(map(min, taken.values()))].start
        result: Region = []
        for number, indices in taken.items():
            form = next((b.form for b in self._bodies.values() if b.number == number), "c")
            mark = self._marks.find(number, form, after, head, self._lines[first].start)
            if mark is None:
                break
            after = mark.end
            note = FootNote(str(number), (mark.start, mark.end), [])
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

    def _goes_on(self, note: FootNote, index: int, following: int) -> bool:
        """Whether a line continues the body: no blank line between, plainly the same sentence, or a
        further paragraph of it before the next number."""
        line = self._lines[index]
        if line.gap == 0 or not note.lines:
            return True
        before = self._text[note.lines[-1][0] : note.lines[-1][1]]
        if not before.endswith((".", "!", "?", ")")) and line.text[:1].islower():
            return True
        for ahead in range(index + 1, min(len(self._lines), index + LOOK_AHEAD)):
            if self._lines[ahead].page != line.page:
                return False
            body = self._bodies.get(ahead)
            if body is not None:
                return (
                    body.number == following and body.text is not None and index not in self._bodies
                )
        return False
