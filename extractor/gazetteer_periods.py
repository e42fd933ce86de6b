"""What a name meant on a day: which of those that bear it was there.

"LNV" was Landbouw, Natuurbeheer en Visserij until 2003 and Landbouw, Natuur en Voedselkwaliteit later;
"NSC" was no party in 2019. ``models/periods.json`` maps the first word of such forms to their senses,
one a line; ``python -m extractor.gazetteer_files`` writes it. A day is ISO 8601 and compared as
text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from extractor.knowledge import Member, Name

BOUNDS = ""  # the key of a list of the days on which any sense begins or has ended
_MODERN = "1990"  # documents are younger: what began before was always there
_AFTER = "~"  # behind a day: later than all of it
_PARTY, _BODIES, _OFFICES, _RISKY = "p", "bo", "mf", "!"  # as in the index of names
_REST = {0: ("", ""), 4: ("-01-01", "-12-31"), 7: ("-01", "-31"), 10: ("", "")}

Period = tuple[str, str]  # first and last day, "" where there is no bound


class Sense(NamedTuple):
    """``form`` meant ``name`` from ``since`` to ``until``; ``code`` is its type with flags."""

    form: str
    code: str
    name: str
    since: str
    until: str


Dated = Sense | Name | Member


def period(since: str | None, until: str | None) -> Period:
    """The first and the last day of what a file states as days, months or years."""
    first, last = since or "", until or ""
    return first + _REST[len(first)][0], last + _REST[len(last)][1]


def written(
    rows: Iterable[tuple[str, str, str]], periods: Mapping[tuple[str, str], Sequence[Period]]
) -> dict[str, str]:
    """The senses that a day decides, by form. ``rows`` are (form, code, name), the first of a form and
    type its meaning without a day; ``periods`` go by the letter of the type and the name."""
    forms: dict[tuple[str, str], dict[str, str]] = {}
    for form, code, name in rows:
        names = forms.setdefault((form, code[0]), {})
        if names and code[0] in _OFFICES:  # it stands as it always stood, whatever it meant
            code = next(iter(names.values()))
        names.setdefault(name, code)
    found: dict[str, str] = {}
    for (form, letter), names in forms.items():
        senses = [
            Sense(form, code, name, *each)
            for name, code in names.items()
            for each in periods.get((letter, name), (("", ""),))
        ]
        if _decides(form, letter, names, senses):
            lines = "\n".join("\t".join(sense) for sense in senses)
            found[form] = f"{found[form]}\n{lines}" if form in found else lines
    return found


def _decides(form: str, letter: str, names: Mapping[str, str], senses: Sequence[Sense]) -> bool:
    if len(names) > 1:
        return any(sense.since or sense.until for sense in senses)
    began = min(sense.since for sense in senses)
    if began < _MODERN:
        return False
    short = " " not in form and sum(c.isupper() for c in form) > 1
    return letter == _PARTY or (letter in _BODIES and short)


def read(lines: str) -> Iterator[Sense]:
    for line in lines.split("\n"):
        form, code, name, since, until = line.split("\t")
        yield Sense(form, code, name, since, until)


def bounds(senses: Iterable[Dated]) -> list[str]:
    """Between two of these days, in order, no form changes its meaning."""
    days = set()
    for sense in senses:
        if sense.since:
            days |= {sense.since, _announced(sense)}
        if sense.until:
            days.add(sense.until + _AFTER)
    return sorted(days)


def epoch(days: Sequence[str], day: str | None) -> str | None:
    """The bound from which on all is as on ``day``; "" before the first, None without a day."""
    if day is None:
        return None
    at = bisect_right(days, day)
    return days[at - 1] if at else ""


def meant(senses: Sequence[Sense], day: str) -> Sense | None:
    """The sense of a form on a day: one that was there, best one that has ended since, as it says most;
    else the last that had ended, or one that is a year away at most. None: it meant nothing yet."""
    there = [s for s in senses if was_there(s, day)]
    if there:
        return next((s for s in there if s.until), there[0])
    past = [s for s in senses if _ended(s, day)]
    if past:
        return max(past, key=lambda sense: sense.until)
    return next((s for s in senses if _announced(s) <= day), None)


def unmeant(form: str, code: str, name: str) -> Sense | None:
    """What is left of a form that meant nothing yet: a party as it is printed, and only beside a name;
    no body; a ministry as ever, for its words mean nothing else."""
    if code[0] == _PARTY:
        return Sense(form, _PARTY + _RISKY, form, "", "")
    return None if code[0] in _BODIES else Sense(form, code, name, "", "")


def was_there(sense: Dated, day: str) -> bool:
    return sense.since <= day and not _ended(sense, day)


def _ended(sense: Dated, day: str) -> bool:
    return sense.until != "" and sense.until < day


def _announced(sense: Dated) -> str:
    """The day from which on one writes of what is to come."""
    return f"{int(sense.since[:4]) - 1:04}{sense.since[4:]}" if sense.since else ""
