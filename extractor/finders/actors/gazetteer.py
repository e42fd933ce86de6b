"""Known names: ministries, parties, bodies, municipalities and the rest, found by their first word.

``models/actors.json`` maps the first word of every form to its entries, one a line, longest first;
a line is read only when a text holds that word, so that loading costs as much as decoding one flat
object. ``python -m extractor.finders.actors.index`` writes that file from the readable ones.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from extractor.knowledge import load
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


class Gazetteer:
    """The index, its lines opened on demand and kept."""

    def __init__(self, lines: dict[str, str]) -> None:
        self._lines = lines
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
            entries = self._open[word] = tuple(map(_entry, lines.split("\n")))
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
        return entries[0].name if entries else None

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


@cache
def gazetteer() -> Gazetteer:
    """The installed index; read at the first call."""
    return Gazetteer(load("actors", dict[str, str]))
