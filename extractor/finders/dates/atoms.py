"""An atom: one place that names a stretch of time, as read and not yet resolved."""

from __future__ import annotations

import msgspec

from extractor.finders.dates import patterns
from extractor.language.calendar import MONTHS

DAY, MONTH, QUARTER, YEAR, SEASON = "day", "month", "quarter", "year", "season"
YEARS = "years"  # "2023-2025", "schooljaar 2025/26"
RECESS, WEEK, WEEKDAY = "recess", "week", "weekday"
FEAST, EVENT = "feast", "event"  # "Prinsjesdag", "de begrotingsbehandeling"
WITHIN = "within"  # "binnen zes weken"
# "dit jaar", "het nieuwe studiejaar", "deze week", "volgende maand": none without a word before.
THIS_YEAR, THIS_SCHOOL_YEAR, THIS_QUARTER = "year*", "school*", "quarter*"
THIS_WEEK, THIS_MONTH = "week*", "month*"

PAST_TURN, NEXT_TURN = -1, 1  # "jl.", "a.s."
SAME_YEAR = 99  # "van datzelfde jaar"
# The months that are not abbreviated.
FULL_MONTHS = frozenset(name for name in MONTHS if len(name) > 4) | {"mei", "juni", "juli"}
_NAMED = {"dit": 0, "volgend": 1, "komend": 1, "vorig": -1}


class Atom(msgspec.Struct, gc=False):
    """``text[start:end]`` names one stretch of time. ``year`` is None where none is printed;
    ``shift`` counts years from the document's ("volgend jaar" is 1); ``turn`` is "jl." or "a.s.".
    A day of ``month`` 0 lacks its month. ``upto`` is the last month or quarter of a compound."""

    start: int
    end: int
    unit: str
    number: int = 0
    month: int = 0
    upto: int = 0
    year: int | None = None
    shift: int | None = None
    turn: int = 0
    name: str = ""


def read_year(text: str, atom: Atom) -> None:
    """Take in the year, "jl." or "a.s." that follows the atom."""
    match = patterns.YEAR.match(text, atom.end)
    if match is None:
        return
    atom.end = match.end()
    kind = match.lastgroup
    if kind == "year":
        atom.year = int(match["year"])
    elif kind == "short":
        atom.year = 2000 + int(match["short"])
    elif kind == "named":
        atom.shift = _NAMED.get(match["named"], SAME_YEAR)
    else:
        atom.turn = PAST_TURN if kind == "past" else NEXT_TURN
