"""One pair of the corpus under other names, numbers, dates and another subject, in letter, nota and gold alike.

Whatever is put in place of something is as long as that, so that columns, wrapped lines and page feet
stay what they are; only a subject grows, and not in a text with columns.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from benchmarks.generator.surnames import BY_LENGTH

_MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_DAYS = rf"(?<!\d)(?:\d{{1,2}}(?:,|\s+en|\s+tot|\s+t/m|\s*[-–])\s+)*\d{{1,2}}\s+(?:{_MONTHS})\b"
_NUMERIC = r"(?<![\d-])\d{1,2}(?P<sep>[-./])\d{1,2}(?P=sep)(?=20\d\d(?!\d))"
_YEARS = r"(?<!\d)20[1-4]\d(?:[-/](?:20)?\d\d(?!\d))?(?!\d)"
_WEEKDAY = re.compile(
    r"\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:ma|di|wo|do|vr|za|zo)\.?)\s+\d{1,2}[\s-]"
)
# Of official numbers; laws, European acts and courts keep theirs.
_OWN = re.compile(r"kst-|TZ|T0|20\d\d[ZD]|dossier-|blg-|ah-|stcrt-")
_PIECE = re.compile(r"[^\W\d_]{3,}")
_RUN = re.compile(
    r"(?P<years>(?<!\d)20[1-4]\d(?:[-/](?:20)?\d\d(?!\d))?(?=\d\d(?!\d)|\D|$))|\d\d \d{3}(?!\d)|\d+"
)
_LOWER = ("van", "de", "den", "der", "ten", "ter", "te", "el", "oude")
_MARKS = str.maketrans(dict.fromkeys("'’‘`", "'"))
# The year before, with the same weekdays from March on and in the whole year.
_SAME_WEEKDAYS = 11
_SUBJECTS = (
    "", " (vervolg)", " in Drenthe", " in Zeeland", " (voorjaar)", " (najaar)", " in Twente", " op de Veluwe",
    " (tweede brief)", " (nader bericht)", " in Limburg", " in de grensregio",
)  # fmt: skip


class Slots(NamedTuple):
    """Where a pair can vary: one pattern for all places; ``names`` and ``numbers`` are those it found;
    ``days`` by how many days all its dates may move; ``weekdays``: some dates say theirs."""

    places: re.Pattern[str]
    names: tuple[str, ...]
    days: tuple[int, ...]
    weekdays: bool


class Variation(NamedTuple):
    """How everything is called in one pair; ``subject`` is what its subject has more."""

    text: Callable[[str], str]
    number: Callable[[str], str]  # of a canonical number alone
    subject: str


def slots(
    texts: Sequence[str],
    names: Collection[str],
    printed: Iterable[tuple[str, str]],
    own: Iterable[str],
) -> Slots:
    """Of a pair's texts, its Members, its references as (printed, canonical) and its own file numbers."""
    numbers = {text for text, canonical in printed if _OWN.match(canonical or "")} | set(own)
    ids = "|".join(_loose(text) for text in sorted(numbers, key=len, reverse=True)) or r"(?!)"
    people = "|".join(_loose(name) for name in sorted(names, key=len, reverse=True)) or r"(?!)"
    edge, end = r"(?<![^\W_])", r"(?![^\W_])"
    places = re.compile(
        # Behind a name may stand the mark of a note.
        rf"(?P<id>{edge}(?:{ids}){end})|(?P<name>{edge}(?:{people})(?![^\W\d_]))"
        rf"|(?P<day>{_DAYS}|{_NUMERIC})|(?P<year>{_YEARS})"
    )
    found = [int(day) for text in texts for day in _days_in(text)]
    days = tuple(
        by
        for by in range(-9, 10)
        if all(
            1 <= day + by <= max(28, day) and len(str(day)) == len(str(day + by)) for day in found
        )
    )
    weekdays = any(_WEEKDAY.search(text) for text in texts)
    return Slots(places, tuple(sorted(names)), days or (0,), weekdays)


def variation(place: Slots, chance: random.Random, subjects: bool = True) -> Variation:
    """Another pair, as the chance has it."""
    if place.weekdays:
        years, by = chance.choice((0, -_SAME_WEEKDAYS)), 0
    else:
        years, by = chance.randint(-7, 1), chance.choice(place.days)
    names = _names(place.names, chance)
    number = _Numbers(years, chance)
    subject = chance.choice(_SUBJECTS) if subjects else ""

    def day(match: re.Match[str]) -> str:
        return f"{int(match[0]) + by:0{len(match[0])}d}"

    def one(match: re.Match[str]) -> str:
        found = match[0]
        if match["name"] is not None:
            return _PIECE.sub(lambda piece: names.get(piece[0], piece[0]), found)
        if match["id"] is not None:
            return number.of(found)
        if match["day"] is not None:  # of a date in digits only the first are the day
            return re.sub(r"\d+", day, found, count=1 if match["sep"] else 0)
        return shifted(found, years)

    return Variation(lambda text: place.places.sub(one, text), number.of, subject)


def shifted(years: str, by: int) -> str:
    """ "2026", "2025/26" and "2025-2026" so many years later."""
    first, rest = years[:4], years[4:]
    moved = str(int(first) + by)
    if not rest or int(rest[-2:]) != (int(first) + 1) % 100:  # "2026-05" is a month
        return moved + rest
    return f"{moved}{rest[0]}{str(int(moved) + 1)[1 - len(rest) :]}"


class _Numbers:
    """Every stretch of three digits or more in a number becomes another, always the same for the same."""

    def __init__(self, years: int, chance: random.Random) -> None:
        self._years = years
        self._chance = chance
        self._known: dict[str, str] = {}
        self._used: set[str] = set()

    def of(self, printed: str) -> str:
        return _RUN.sub(self._run, printed)

    def _run(self, match: re.Match[str]) -> str:
        found = match[0]
        if match["years"]:
            return shifted(found, self._years)
        plain = found.replace(" ", "")
        if len(plain) < 3:
            return found
        if plain not in self._known:
            self._known[plain] = self._fresh(plain)
        made = self._known[plain]
        return made if plain == found else f"{made[:2]} {made[2:]}"

    def _fresh(self, digits: str) -> str:
        head = digits[: len(digits) - len(digits.lstrip("0"))]
        size = len(digits) - len(head)
        if not size:
            return digits
        while True:
            made = head + str(self._chance.randrange(10 ** (size - 1), 10**size))
            # What looks like a year is read as one.
            if made not in self._used and not re.fullmatch(r"20[1-4]\d.*", made):
                self._used.add(made)
                return made


def _names(names: Iterable[str], chance: random.Random) -> Mapping[str, str]:
    """Every part of a name that begins with a capital, but for "Van" and the like, and what it becomes."""
    parts = dict.fromkeys(
        part
        for name in names
        for part in _PIECE.findall(name)
        if part[0].isupper() and part.lower() not in _LOWER
    )
    taken = set(parts)
    made: dict[str, str] = {}
    for part in parts:
        free = [name for name in BY_LENGTH.get(len(part), ()) if name not in taken]
        made[part] = chance.choice(free) if free else part
        taken.add(made[part])
    return made


def _loose(text: str) -> str:
    """A pattern for a text however its lines fell and whatever apostrophe it has."""
    words = []
    for word in text.split():
        pattern = re.escape(word.translate(_MARKS)).replace("'", "['’‘`]").replace(r"\-", r"-\s?")
        if word.lower() in _LOWER:
            pattern = f"[{word[0].lower()}{word[0].upper()}]{pattern[1:]}"
        words.append(pattern)
    return r"\s+".join(words)


def _days_in(text: str) -> list[str]:
    found = [day for match in re.finditer(_DAYS, text) for day in re.findall(r"\d+", match[0])]
    return found + [match[0].split(match["sep"])[0] for match in re.finditer(_NUMERIC, text)]
