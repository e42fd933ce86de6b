"""Notes of text without note markup: "toegezegd.1" in the running text, "1 TZ202503-012." at the
foot of the page or at the end.

A number counts as a note only when both sides are there: a body line that begins with the next
number in turn, low on its page, and a mark with that number before it, glued to a word or (on one
page) a space away. That keeps lists, tables, years and amounts out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractor.readers import lines as lines_
from extractor.readers import note_bodies, note_stars
from extractor.readers.lines import Line
from extractor.readers.note_bodies import LOOK_AHEAD
from extractor.readers.note_regions import Finder, FootNote
from extractor.readers.note_stacks import Body

_MOST_SKIPPED = 4  # a note whose body or mark cannot be found does not hide those after it


def find(
    lines: Sequence[Line], text: str, after: int, aside: Sequence[Line] = ()
) -> tuple[list[FootNote], set[int]]:
    """The notes in order, and the ``id`` of each line that is part of a body. No mark stands before
    the offset ``after``, where the running text begins, nor in the lines ``aside``."""
    found = note_bodies.find(lines)
    notes: list[FootNote] = []
    used: set[int] = set()
    if (found.bodies or found.dotted) and aside:
        text = lines_.mask(text, ((line.start, line.end) for line in aside))
    if found.bodies:
        notes, used = _read(lines, text, found.bodies, after)
    if len(found.dotted) > len(notes):
        dotted = _read(lines, text, found.dotted, after, dotted=True)
        notes, used = max((notes, used), dotted, key=lambda read: len(read[0]))
    if not notes:
        return note_stars.find(lines, text, after)
    return notes, used


def _read(
    lines: Sequence[Line],
    text: str,
    bodies: Mapping[int, Body],
    after: int,
    *,
    dotted: bool = False,
) -> tuple[list[FootNote], set[int]]:
    """The notes among ``bodies``. Those with a full stop behind their number stand low on
    their page, and all are marked."""
    notes: list[FootNote] = []
    used: set[int] = set()
    finder = Finder(lines, text, bodies)
    at, want, missed, series = 0, 1, 0, 1
    while missed <= _MOST_SKIPPED:
        region = finder.next(at, want, after, sure=dotted)
        if region and dotted and finder.below(region) > LOOK_AHEAD:
            region = []
        if notes:
            stop = region[0][1][0] if region else len(lines)
            if again := finder.again(at, stop, after, series > 1):
                region, want, series = again, 1, series + 1
        if not region:
            want, missed = want + 1, missed + 1
            if not notes and missed > 1:
                break
            continue
        missed = 0
        for note, indices in region:
            if series > 1:
                note.label = f"{note.label}#{series}"
            notes.append(note)
            used.update(id(lines[i]) for i in indices)
            at = max(at, *indices) + 1
        want = int(notes[-1].label.partition("#")[0]) + 1
        after = notes[-1].mark[1]
    return notes, used
