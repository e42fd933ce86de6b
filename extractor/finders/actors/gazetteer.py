"""Known names: ministries, parties, bodies, municipalities and the rest, found by their first word.

``models/actors.json`` maps the first word of every form to its entries, one a line, longest first;
a line is read only when a text holds that word, so that loading costs as much as decoding one flat
object. ``python -m extractor.finders.actors.index`` writes that file from the readable ones. What a
form meant on the day of the document, and the user's own names, come on top when a line is read.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from extractor import gazetteer_periods as periods
from extractor.knowledge import kept, load, own
from extractor.language.names import CAPITALS
from extractor.patterns import pattern

# A capitalised word as the index knows it: "J&V", "VNO-NCW", "GroenLinks-PvdA"; an apostrophe or a
# full stop ends it ("GGD’en", "RVO.nl"). Bounded, so that no text makes it slow.
WORD = pattern(rf"[{CAPITALS}][\w&]{{0,60}}(?:-[\w&]{{1,60}}){{0,4}}")
PORTFOLIO = "portfolio"

# Not names themselves but the beginnings of names ("Raad voor", "Stichting", "Nationaal
# Programma"), and look-alikes that are no actor at all ("Raad van Bestuur").
BODY_HEAD = "body head"
ORGANISATION_HEAD = "organisation head"
PROGRAMME_HEAD = "programme head"
NOTHING = "nothing"
# One letter per type in the index; small flags after it.
TYPES = {
    "m": "ministry",
    "f": PORTFOLIO,
    "b": "body",
    "o": "organisation",
    "c": "committee",
    "p": "party",
    "g": "municipality",
    "r": "region",
    "n": "programme",
    "k": "chamber",
    "B": BODY_HEAD,
    "O": ORGANISATION_HEAD,
    "N": PROGRAMME_HEAD,
    "x": NOTHING,
}
# The types that are actors by themselves.
KINDS = tuple(kind for code, kind in TYPES.items() if code in "mbocpgrnk")
PARTY_WORDS = "*party"  # the key of a list of first words
RISKY = "!"  # also an ordinary word: only in a fitting context
CUED = "~"  # only after the cue of its kind: "Justitie" after "ministerie van"
LIGHT = "?"  # often not counted as an actor by annotators


class Entry(NamedTuple):
    """One form of a known name, and what it is a form of."""

    form: str
    type: str
    name: str
    flags: str


Amend = Callable[[str, tuple[Entry, ...]], tuple[Entry, ...]]


class Gazetteer:
    """The index, its lines opened on demand and kept. ``amend`` changes the entries of a first word."""

    def __init__(self, lines: dict[str, str], amend: Amend | None = None) -> None:
        self._lines = lines
        self._amend = amend
        self.begins = lines.keys()  # holds the first word of every form
        self._open: dict[str, tuple[Entry, ...]] = {}  # known words only: it cannot outgrow them
        self._tails: dict[str, dict[str, tuple[Entry, ...]]] = {}
        self._party_words: frozenset[str] | None = None

    def of(self, word: str) -> tuple[Entry, ...]:
        """The entries whose first word is ``word``, longest first."""
        entries = self._open.get(word)
        if entries is None:
            lines = self._lines.get(word)
            if lines is None:
                return ()
            entries = tuple(map(_entry, lines.split("\n"))) if lines else ()
            if self._amend is not None:
                entries = self._amend(word, entries)
            self._open[word] = entries
        return entries

    def going_on(self, word: str, after: str) -> tuple[Entry, ...]:
        """Of the entries of ``word`` those that can stand before ``after``, two characters of text:
        some words begin a hundred names."""
        tails = self._tails.get(word)
        if tails is None:
            if word not in self._lines:
                return ()
            tails = self._tails[word] = _by_tail(self.of(word), len(word))
        found = tails.get(after)
        return tails[""] if found is None else found

    def party_words(self) -> frozenset[str]:
        """The first words of all forms of parties."""
        if self._party_words is None:
            self._party_words = frozenset(self._lines.get(PARTY_WORDS, "").split("\n"))
        return self._party_words

    def capitals(self, printed: str) -> str | None:
        """The ministry or portfolio whose name is printed in capitals throughout, or None."""
        entries = self.of("^" + printed)
        if not entries:
            return None
        form = entries[0].form
        entry = self.at(form, 0, "ministry") or self.at(form, 0, PORTFOLIO)  # as meant on the day
        return entry.name if entry is not None and entry.form == form else entries[0].name

    def tail(self, word: str) -> Entry | None:
        """The class ending of a word ("Onderwijsraad" -> "raad", "Group" -> " Group"), or None."""
        key = "=" + word
        if key not in self._lines:
            key = "-" + word[-4:]
            if key not in self._lines:
                return None
        for entry in self.of(key):
            if entry.form[0] == " " or word.endswith(entry.form):
                return entry
        return None

    def at(self, text: str, at: int, *types: str) -> Entry | None:
        """The longest entry of these types (default all) that stands at ``text[at:]``, or None."""
        m = WORD.match(text, at)
        if m is None:
            return None
        word = m[0]
        while True:
            stop = at + len(word)
            for entry in self.going_on(word, text[stop : stop + 2]):
                end = at + len(entry.form)
                if (
                    (not types or entry.type in types)
                    and text.startswith(entry.form, at)
                    and not text[end : end + 1].isalnum()
                ):
                    return entry
            word, dash, _ = word.rpartition("-")
            if not dash:
                return None


def _by_tail(entries: tuple[Entry, ...], at: int) -> dict[str, tuple[Entry, ...]]:
    """The entries by the two characters of their forms from ``at`` on, the longest first; under ""
    and in each of the others those forms that end before."""
    tails = {entry.form[at : at + 2] for entry in entries if len(entry.form) > at + 1}
    return {
        tail: tuple([e for e in entries if len(e.form) < at + 2 or e.form[at : at + 2] == tail])
        for tail in (*tails, "")
    }


def _entry(line: str) -> Entry:
    form, code, name = line.split("\t")
    return Entry(form, TYPES[code[0]], name or form, code[1:])


def gazetteer(day: str | None = None) -> Gazetteer:
    """The installed index with the user's own names, as they were meant on a day (ISO 8601); without
    one as they are meant now."""
    return _from(periods.epoch(_bounds(), day))


@kept
def _from(day: str | None) -> Gazetteer:
    """The names from a bound on to the next one: documents of years share a few of these."""
    lines, mine = _lines(), _mine(day)
    senses = _senses() if day is not None else {}
    if not senses and not mine:
        return Gazetteer(lines)

    def amend(word: str, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        if word in senses:
            entries = _as_meant(entries, senses[word], day or "")
        return _before(mine[word], entries) if word in mine else entries

    if mine:
        parties = [word for word, some in mine.items() if any(e.type == TYPES["p"] for e in some)]
        lines = {**dict.fromkeys(mine, ""), **lines}
        lines[PARTY_WORDS] = "\n".join((lines[PARTY_WORDS], *parties))
    return Gazetteer(lines, amend)


def _as_meant(entries: tuple[Entry, ...], lines: str, day: str) -> tuple[Entry, ...]:
    senses: dict[tuple[str, str], list[periods.Sense]] = {}
    for sense in periods.read(lines):
        senses.setdefault((sense.form, TYPES[sense.code[0]]), []).append(sense)
    found = []
    for entry in entries:
        its = senses.get((entry.form, entry.type))
        if entry.type == PORTFOLIO and (entry.form, TYPES["m"]) in senses:
            continue  # the ministry of that day, by the name of its minister's office
        if its is not None:
            code = its[0].code[0] + entry.flags
            now = periods.meant(its, day) or periods.unmeant(entry.form, code, entry.name)
            if now is None:
                continue
            entry = Entry(entry.form, entry.type, now.name, now.code[1:])
        found.append(entry)
    return tuple(found)


def _before(mine: list[Entry], entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The user's entries and ours, the longest first; what the user has as well is the user's."""
    forms = {entry.form for entry in mine}
    ours = [entry for entry in entries if entry.form not in forms]
    return tuple(sorted((*mine, *ours), key=lambda entry: -len(entry.form)))


@kept
def _lines() -> dict[str, str]:
    return load("actors", dict[str, str])


@kept
def _senses() -> dict[str, str]:
    return load("periods", dict[str, str])


@kept
def _bounds() -> list[str]:
    days = _senses()[periods.BOUNDS].split("\n")
    mine = own()
    if mine is None:
        return days
    return sorted({*days, *periods.bounds(mine.names)})


def _mine(day: str | None) -> dict[str, list[Entry]]:
    """The user's own names that were there on a day, by their first words."""
    found: dict[str, list[Entry]] = {}
    mine = own()
    for name in mine.names if mine is not None else ():
        if day is not None and not periods.was_there(name, day):
            continue
        for form in name.forms:
            m = WORD.match(form)
            if m is not None:
                entry = Entry(form, TYPES[name.code[0]], name.name, name.code[1:])
                found.setdefault(m[0], []).append(entry)
    return found
