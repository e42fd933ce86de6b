"""Dates that begin with a number: days, years, "1e kwartaal"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.document import Span
from extractor.finders.dates import patterns
from extractor.finders.dates.atoms import (
    DAY,
    FULL_MONTHS,
    QUARTER,
    YEAR,
    YEARS,
    Atom,
    read_year,
)
from extractor.finders.dates.words import (
    COUNTED,
    DAY_AFTER,
    NO_DAY_AFTER,
    NO_YEAR_AFTER,
    YEAR_AFTER,
    last_word,
    next_word,
)
from extractor.language.calendar import MONTHS

# Years that do not begin in January, by the beginning of the word before them.
_SPLIT = {
    "school": "schooljaar", "seizoen": "schooljaar", "studie": "studiejaar",
    "college": "studiejaar", "academi": "studiejaar", "cursus": "studiejaar",
    "vergader": "vergaderjaar",
}  # fmt: skip
# What stands behind the digits of a day: between it and its month, or "1e", "2de", "14ste".
_PARTING = frozenset(" -/.")
_ENDINGS = frozenset("eds")
# Days that can be meant at all: "31 april" is a slip of the pen, "57 mei" is no date.
_MOST_DAYS = 39


def at_numbers(text: str, numbers: Sequence[Span]) -> list[Atom]:
    atoms: list[Atom] = []
    shorts: list[Atom] = []
    numeric = False  # the document writes "08-04-2026", and so perhaps "17-4"
    end = 0
    for at, stop in numbers:
        # A day or a quarter has one or two digits, a year four; most other numbers are asked nothing.
        year = stop - at == 4
        if at < end or not (year or stop - at < 3) or patterns.NUMBER.match(text, at) is None:
            continue
        found = [] if year else _days(text, at)
        if not found and text[at - 1 : at] != "-":
            after = text[stop : stop + 1]
            if year:
                one = _iso(text, at) if after == "-" else None
                numeric = numeric or one is not None
                one = one or _year_quarter(text, at) or year_at(text, at)
            elif after == " " and text[stop + 1 : stop + 2] not in _PARTING:
                one = _incomplete(text, at)
            elif after in _PARTING:
                one = _numeric(text, at)
                numeric = numeric or one is not None
                if one is None and (short := _short(text, at)):
                    shorts.append(short)
                    continue
            else:
                one = _quarter(text, at) or _incomplete(text, at) if after in _ENDINGS else None
            found = [one] if one else []
        if found:
            atoms += found
            end = found[-1].end
    return atoms + (_believed(text, shorts, atoms) if shorts and numeric else [])


def _days(text: str, at: int) -> list[Atom]:
    """ "9 april 2026", and the days before it in "3, 10 en 17 maart"."""
    match = patterns.DAYS.match(text, at)
    if match is None or (month := MONTHS.get(match[2].lower())) is None:
        return []
    end = match.end()
    if text[end : end + 1] == "." and match[2].lower() not in FULL_MONTHS:
        end += 1  # "9 apr."
    if _is_name(text, match):
        return []  # "vraag 3 Jan Jansen"
    if text[at - 1 : at] == "-" and text[match.end(1)] == "-":
        return []  # part of an address: "-council-15-april-2024-"
    numbers = _numbers(match)
    if not 0 < numbers[-1][0] <= _MOST_DAYS:
        return []
    last = Atom(numbers[-1][1], end, DAY, numbers[-1][0], month)
    read_year(text, last)
    dashed = last.year is None and text[match.start(2) - 1] == "-"
    if dashed and (short := patterns.DASHED_YEAR.match(text, last.end)):
        last.year, last.end = 2000 + int(short[1]), short.end()
    atoms = [last]
    # Backwards while the days go down and are joined by more than a comma: not "nr. 2, 12 maart".
    for i in range(len(numbers) - 2, -1, -1):
        day, start, stop = numbers[i]
        gap = text[stop : numbers[i + 1][1]]
        if not 0 < day < numbers[i + 1][0] or (len(atoms) == 1 and gap == ", "):
            break
        if gap == " op " and day + 1 != numbers[i + 1][0]:
            break  # "de nacht van 4 op 5 mei"; not "2 op 5 mei"
        atoms.insert(0, Atom(start, stop, DAY, day, month, 0, last.year, last.shift, last.turn))
    if len(atoms) > 1 and last_word(text, atoms[0].start) in NO_DAY_AFTER:
        return [last]  # "nrs. 3 en 4 juni"
    return atoms


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Whether the month is a first name: "Jan" with a capital and no year or dot behind it."""
    word = match[2]
    short = word.istitle() and word.lower() not in FULL_MONTHS
    return (
        short
        and text[match.end() : match.end() + 1] != "."
        and not patterns.YEAR.match(text, match.end())
    )


def _numbers(match: re.Match[str]) -> list[tuple[int, int, int]]:
    """The days, each with where it stands; mostly there is one."""
    printed, (start, end) = match[1], match.span(1)
    if printed.isdecimal():
        return [(int(printed), start, end)]
    days = patterns.DAY_OF_LIST.finditer(match.string, start, end)
    return [(int(m[0]), *m.span()) for m in days]


def _iso(text: str, at: int) -> Atom | None:
    """ "2026-04-08"."""
    match = patterns.ISO.match(text, at)
    if match is None:
        return None
    year, month, day = match[1].split("-")
    return Atom(at, match.end(), DAY, int(day), int(month), year=int(year))


def _numeric(text: str, at: int) -> Atom | None:
    """ "08-04-2026", "8/4/26"."""
    match = patterns.NUMERIC.match(text, at)
    if match is None:
        return None
    day, month, year = int(match[1]), int(match[3]), int(match[4])
    if not 0 < day <= _MOST_DAYS or not 0 < month <= 31:
        return None
    if year < 100:
        # "12-03-26" is a day, "1.2.26" a version and "1 - 2 - 34" a sum.
        if match[2] not in "-/" or month > 12 or not 10 <= year <= 69:
            return None
        year += 2000
    return Atom(at, match.end(), DAY, day, month, year=year)


def _short(text: str, at: int) -> Atom | None:
    match = patterns.SHORT.match(text, at)
    if match is None or not 0 < int(match[1]) <= 31 or not 0 < int(match[3]) <= 12:
        return None
    if (
        match.group() == "24/7"
        or last_word(text, at) in NO_DAY_AFTER
        or _counted(text, match.end())
    ):
        return None
    return Atom(at, match.end(), DAY, int(match[1]), int(match[3]), name=match[2])


def _believed(text: str, shorts: list[Atom], atoms: list[Atom]) -> list[Atom]:
    """The short days that a document which writes "08-04-2026" means as days.

    A range of numbers goes up ("3-4"), so a day that is greater than its month or has its noughts
    is one; any other needs a word before it that goes with days. A slash needs a date with slashes.
    """
    slashes = any(atom.unit == DAY and "/" in text[atom.start : atom.end] for atom in atoms)
    kept = []
    for atom in shorts:
        printed = text[atom.start : atom.end]
        plainly = atom.number > atom.month or printed[0] == "0" or "-0" in printed
        if (atom.name == "-" or slashes) and (
            last_word(text, atom.start) in DAY_AFTER or (plainly and atom.name == "-")
        ):
            atom.name = ""
            kept.append(atom)
    return kept


def _counted(text: str, at: int) -> bool:
    return next_word(text, at).startswith(COUNTED)


def _counts(text: str, end: int, before: str, *, two: bool) -> bool:
    """Whether a number of four digits counts something: "2050 woningen", "zijn 1950 telefoons".

    ``two``: a stretch of years, "2026-2027", which only the plainest words count.
    """
    word = next_word(text, end)
    if word.startswith(COUNTED):
        return True
    if two or before.endswith("jaar"):
        return False
    plural = word.islower() and len(word) > 4 and word.endswith(("en", "s", "es"))
    return plural and before.islower() and before not in YEAR_AFTER


def year_at(text: str, at: int) -> Atom | None:
    """ "2026", "2023-2025", "2025/26"."""
    match = patterns.YEARS.match(text, at)
    if match is None:
        return None
    before = last_word(text, at)
    if before in NO_YEAR_AFTER or before[-1:].isdigit() or text[at - 5 : at - 1] == "COM(":
        return None
    end = match.end()
    if text[end + 1 : end + 2].isupper() and patterns.POSTCODE.match(text, end):
        return None
    if _counts(text, match.end(), before, two=match[3] is not None):
        return None
    year = int(match[1])
    if text[at - 1 : at] in ("\n", "") and text[match.end() : match.end() + 1] in ("\n", ""):
        return None  # alone in its passage: a page, or the number of the document
    if match[3] is None:
        return Atom(at, match.end(), YEAR, year=year)
    to = int(match[3]) if len(match[3]) == 4 else year // 100 * 100 + int(match[3])
    if len(match[3]) == 2 and to != year + 1 and (to < year or to - year > 30):
        return None
    if to <= year or patterns.SESSION.match(text, match.end()):
        return None
    kind = next((_SPLIT[b] for b in _SPLIT if before.startswith(b)), "")
    if not kind and to == year + 1 and match[2] == "/":
        kind = "schooljaar"  # a year that is written over two
    return Atom(at, match.end(), YEARS, upto=to, year=year, name=kind)


def _year_quarter(text: str, at: int) -> Atom | None:
    if "Q" not in text[at + 4 : at + 6] or not (match := patterns.YEAR_QUARTER.match(text, at)):
        return None
    return Atom(at, match.end(), QUARTER, int(match[2]), year=int(match[1]))


def _quarter(text: str, at: int) -> Atom | None:
    match = patterns.NTH_QUARTER.match(text, at)
    if match is None:
        return None
    atom = Atom(at, match.end(), QUARTER, int(match[1]), upto=int(match[2] or 0))
    read_year(text, atom)
    return atom


def _incomplete(text: str, at: int) -> Atom | None:
    """ "21 jl.", "op de 14e.": a day that lacks its month."""
    match = patterns.BARE.match(text, at)
    if match is None:
        match = patterns.NTH.match(text, at)
        if match is None or text[at - 3 : at] != "de " or last_word(text, at - 3) not in DAY_AFTER:
            return None
    return Atom(at, match.end(), DAY, int(match[1])) if 0 < int(match[1]) <= 31 else None
