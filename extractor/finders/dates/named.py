"""Dates that begin with a word: months, quarters, seasons, recesses, "dit jaar", "binnen"."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.finders.dates import patterns
from extractor.finders.dates.atoms import (
    EVENT,
    FEAST,
    MONTH,
    QUARTER,
    RECESS,
    SEASON,
    THIS_MONTH,
    THIS_QUARTER,
    THIS_SCHOOL_YEAR,
    THIS_WEEK,
    THIS_YEAR,
    WEEK,
    WEEKDAY,
    WITHIN,
    Atom,
    read_year,
)
from extractor.finders.dates.numbered import year_at
from extractor.language.calendar import MONTHS, WEEKDAYS

_QUARTERS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 4}
_SEASONS = frozenset(("voorjaar", "najaar", "lente", "zomer", "herfst", "winter"))
_FEASTS = frozenset((
    "prinsjesdag", "verantwoordingsdag", "pasen", "pinksteren", "jaarwisseling", "jaareinde",
    "algemene politieke beschouwingen",
))  # fmt: skip
_EVENTS = frozenset((
    "begrotingsbehandeling", "begrotingsbehandelingen", "voorjaarsnota", "najaarsnota",
    "miljoenennota", "verkiezingen",
))  # fmt: skip
_RELATIVE = {
    "jaar": THIS_YEAR, "kalenderjaar": THIS_YEAR, "begrotingsjaar": THIS_YEAR,
    "schooljaar": THIS_SCHOOL_YEAR, "studiejaar": THIS_SCHOOL_YEAR,
    "collegejaar": THIS_SCHOOL_YEAR, "cursusjaar": THIS_SCHOOL_YEAR,
    "week": THIS_WEEK, "maand": THIS_MONTH,
}  # fmt: skip


def at_words(text: str, openings: Sequence[int]) -> list[Atom]:
    """The atoms among the words that begin at ``openings``."""
    atoms: list[Atom] = []
    lined = f"\n{text}"  # a word at the very start has nothing before it: as if after a new line
    for opening in openings:
        match = patterns.WORD.match(lined, opening)
        if match is None:
            continue
        start, end = opening, match.end(1) - 1
        if text[max(0, start - 1) : start] == "-" and text[start - 2 : start - 1].isalnum():
            continue  # part of an address or a compound: "/15-april-2024-brief"
        atom = _word(text, match[1], start, end)
        if atom is not None:
            atoms.append(atom)
    return atoms


def _word(text: str, word: str, start: int, end: int) -> Atom | None:
    low = word.lower()
    if low in MONTHS:
        return _month(text, low, Atom(start, end, MONTH, month=MONTHS[low]), word != low)
    atom = Atom(start, end, "")
    if low in _SEASONS:
        atom.unit, atom.name = SEASON, low
        read_year(text, atom)
        if low == "winter" and (match := patterns.NEXT_WINTER.match(text, atom.end)):
            atom.end = match.end()
        # "Winter" with a capital and no year is somebody's name; "Najaar" is not.
        name = word != low and not low.endswith("jaar")
        return None if name and atom.year is None and atom.shift is None else atom
    if low in _RELATIVE:
        return _relative(text, low, atom)
    if low == "kwartaal" or word[0] == "Q":
        return _word_quarter(text, word, atom)
    if low in WEEKDAYS:
        atom.unit, atom.number = WEEKDAY, WEEKDAYS[low]
        read_year(text, atom)
        return None if atom.year is not None else atom
    if low in ("binnen", "uiterlijk"):
        match = patterns.WITHIN.match(text, end)
        if match is None or (low == "uiterlijk" and not text.startswith(" na ", match.end())):
            return None
        return Atom(start, match.end(), WITHIN, name=f"{match[1].lower()} {match[2]}")
    if low in _FEASTS:
        atom.unit = FEAST
    elif low in _EVENTS:
        atom.unit = EVENT
    else:
        atom.unit = RECESS
    atom.name = low
    read_year(text, atom)
    return atom


def _month(text: str, low: str, atom: Atom, capital: bool) -> Atom | None:
    match = patterns.NEXT_MONTH.match(text, atom.end)
    if match and match[1] in MONTHS:
        atom.upto, atom.end = MONTHS[match[1]], match.end()
    elif (
        len(low) < 5 and low not in ("mei", "juni", "juli") and text[atom.end : atom.end + 1] == "."
    ):
        atom.end += 1
    read_year(text, atom)
    bare = atom.year is None and atom.shift is None and not atom.turn
    # "Mei" without a year is a name, "jan" and "sep" without one are too.
    if bare and (capital or (len(low) < 5 and low not in ("mei", "juni", "juli"))):
        return None
    return atom


def _relative(text: str, low: str, atom: Atom) -> Atom | None:
    match = patterns.NUMBERED.match(text, atom.end) if low == "week" else None
    if match is None:
        atom.unit, atom.name = _RELATIVE[low], low
        return None if low in ("jaar", "kalenderjaar") and year_at(text, atom.end + 1) else atom
    if int(match[1]) > 53:
        return None
    atom.unit, atom.number, atom.end = WEEK, int(match[1]), match.end()
    read_year(text, atom)
    return atom


def _word_quarter(text: str, word: str, atom: Atom) -> Atom | None:
    """ "eerste kwartaal", "derde en vierde kwartaal", "Q1-Q2 2026", "kwartaal 3 van 2026"."""
    atom.unit = QUARTER
    if word[0] == "Q":
        atom.number = int(word[1])
        if match := patterns.NEXT_QUARTER.match(text, atom.end):
            atom.upto, atom.end = int(match[1]), match.end()
    elif match := patterns.NUMBERED.match(text, atom.end):
        if int(match[1]) > 4:
            return None
        atom.number, atom.end = int(match[1]), match.end()
    else:
        stretch = text[max(0, atom.start - 40) : atom.start].replace("\t", "\n")
        words = stretch.rpartition("\n")[2].split(" ")[:-1]
        number = _QUARTERS.get(words[-1].lower()) if words else None
        if number is None:
            atom.unit = THIS_QUARTER  # "komend kwartaal", or nothing
            return atom
        back = len(words[-1]) + 1
        atom.number = number
        joined = [w.lower() for w in words[-5:-1]]
        for link in (["en"], ["of"], ["t/m"], ["tot", "en", "met"], ["en", "het"], ["of", "het"]):
            first = joined[-len(link) - 1] if len(joined) > len(link) else ""
            if joined[-len(link) :] == link and first in _QUARTERS and _QUARTERS[first] < number:
                back += sum(len(w) + 1 for w in words[-len(link) - 2 : -1])
                atom.number, atom.upto = _QUARTERS[first], number
        atom.start -= back
    read_year(text, atom)
    return atom
