"""An atom with what stands before it: whether the two make a date, and under what limit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from extractor.document import Span
from extractor.finders.base import Taken
from extractor.finders.dates import atoms, patterns
from extractor.finders.dates.atoms import Atom
from extractor.finders.dates.named import at_words
from extractor.finders.dates.numbered import at_numbers
from extractor.finders.dates.tense import promises
from extractor.finders.dates.terms import limit_of
from extractor.finders.dates.words import (
    AFTER,
    BEFORE,
    BEGIN,
    BY,
    END,
    FOR,
    MIDDLE,
    THROUGH,
    UNTIL,
    WHOLE,
    Context,
    context,
    last_word,
)
from extractor.finders.dates.years import UNRESOLVED, Resolved

_KERST = ("kerst", "kerstmis")


class Reading(msgspec.Struct, gc=False):
    """An atom, the words before it, the limit they set, its days, and whether a period has it."""

    atom: Atom
    before: Context
    limit: str | None
    result: Resolved = UNRESOLVED
    joined: bool = False

    @property
    def start(self) -> int:
        """Where the phrase begins, its limit left out: at "eind" in "vóór eind juni"."""
        before = self.before
        if before.part is not None:
            return before.part_start
        return self.atom.start if before.which is None else before.which_start


def read(
    text: str, numbers: Sequence[Span], openings: Sequence[int], references: Iterable[Span]
) -> list[Reading]:
    """The atoms of a ``plain`` text, without what is part of a reference or means nothing alone."""
    taken = Taken(references)
    readings: list[Reading] = []
    for atom in _apart(at_numbers(text, numbers) + at_words(text, openings)):
        if taken.overlaps(atom.start, atom.end) and not _lettered(text, atom):
            continue
        before = context(text, atom.start)
        if readings and before.start < readings[-1].atom.end:
            before = Context(atom.start)  # those words are a date themselves: "komende week Q1"
        if not _means(text, atom, before):
            continue
        limit = limit_of(text, atom, before)
        if (
            atom.unit == atoms.SEASON
            and atom.name == "zomer"
            and before.part is None
            and limit in (BEFORE, UNTIL, AFTER)
        ):
            atom.unit = atoms.RECESS  # "voor de zomer" is before the Kamer goes home
        readings.append(Reading(atom, before, limit))
    return readings


def _apart(found: list[Atom]) -> list[Atom]:
    """The atoms in text order, without those that lie in an earlier one: "mei" in "8 mei"."""
    apart: list[Atom] = []
    end = 0
    for atom in sorted(found, key=_place):
        if atom.start >= end:
            apart.append(atom)
            end = atom.end
    return apart


def _place(atom: Atom) -> tuple[int, int]:
    return atom.start, -atom.end


def _lettered(text: str, atom: Atom) -> bool:
    """A day with its month in letters is a date even in a reference: "d.d. 14 juli 2023"."""
    printed = text[atom.start : atom.end]
    return atom.unit == atoms.DAY and printed.lower() != printed.upper()


def _current(text: str, atom: Atom, before: Context) -> bool:
    """Whether "het einde van de maand", "de loop van de week" is that of this one: as a term, or where the
    sentence promises something; elsewhere it is that of every month."""
    if atom.unit == atoms.THIS_SCHOOL_YEAR or before.part not in (BEGIN, MIDDLE, END, WHOLE):
        return False
    if not text.endswith((" de ", " het "), 0, atom.start) or patterns.OF_WHICH.match(
        text, atom.end
    ):
        return False
    return before.limit in (BEFORE, FOR, BY, THROUGH, UNTIL) or promises(atom, before, text)


def _means(text: str, atom: Atom, before: Context) -> bool:
    """Whether the words around an atom make it a date: "het jaar" alone is none."""
    printed = atom.year is not None or atom.shift is not None or atom.turn
    if atom.unit == atoms.THIS_YEAR:
        # "het komende jaar" is the next twelve months, "een half jaar" and "begin jaar" nothing.
        if before.which is not None:
            word = text[before.which_start : atom.start].strip(" ").lower()
            return word in ("dit", "volgend", "komend", "vorig", "lopende", "huidige")
        return before.part is not None and text[atom.start - 5 : atom.start].endswith(" het ")
    if atom.unit.endswith("*"):
        return before.which is not None or _current(text, atom, before)
    if atom.unit == atoms.WEEKDAY:
        follows = text[atom.end : atom.end + 3].lstrip(", ")[:1]
        return bool(atom.turn or before.which) and not follows.isdigit()
    if atom.unit == atoms.EVENT:
        return before.limit is not None and before.limit_word != "per"
    if atom.unit == atoms.FEAST:
        return bool(printed or before.limit or last_word(text, atom.start) in ("op", "met", "rond"))
    if atom.unit == atoms.RECESS and atom.name in _KERST:
        return before.limit is not None
    if atom.unit == atoms.RECESS and atom.name == "reces":
        return bool(
            before.limit or before.which is not None or text[atom.start - 4 : atom.start] == "het "
        )
    if atom.unit == atoms.SEASON and atom.name in ("winter", "lente"):
        # "in de winter" is every winter
        return bool(printed or before.limit or before.part or before.which is not None)
    return True
