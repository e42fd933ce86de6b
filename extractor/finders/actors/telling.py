"""What can be weighed of a name: what stands around it and the names it is listed with, how it is built."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from extractor.finders.actors import speech
from extractor.finders.actors.evidence import is_class
from extractor.finders.actors.given import is_given
from extractor.finders.actors.leads import LEADS, ROLES
from extractor.finders.actors.naming import like_surname
from extractor.finders.actors.things import is_thing
from extractor.finders.actors.weighing import Letter
from extractor.finders.actors.words import ACTOR_VERBS
from extractor.finders.commitments.weights import by_word
from extractor.language.names import Name, after_particles, fold, opens
from extractor.patterns import pattern

_AROUND = 110  # characters in which the words around stand
_NEAR = 2  # words on each side whose place counts
_FURTHER = 4  # and those that are near
_WORD = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+")
_SMALL = frozenset("abcdefghijklmnopqrstuvwxyzéëï")
_CLASSES = {
    "verb": frozenset(speech.VERBS),
    "noun": frozenset(speech.NOUNS),
    "article": speech.ARTICLES,
    "placed": speech.PLACED,
    "preposition": speech.PREPOSITIONS,
    "free": speech.FREE,
    "done": speech.DONE,
    "complement": speech.COMPLEMENTS,
    "promised": speech.PROMISED,
    "movers": speech.MOVERS,
    "role": ROLES,
    "acts": ACTOR_VERBS,
}
for _word, _kind in LEADS.items():
    _CLASSES["lead " + _kind] = _CLASSES.get("lead " + _kind, frozenset()) | {_word}


class Run(NamedTuple):
    """Names that stand in one list; ``firm``: where those end that are Members' by a rule."""

    names: tuple[Name, ...]
    firm: frozenset[int]


class Telling:
    """The signals of names in one document."""

    def __init__(self, letter: Letter) -> None:
        self.letter = letter
        self._columns: dict[tuple[int, int], int] | None = None

    def around(self, run: Run) -> set[str]:
        """What stands before and behind a list of names."""
        text = self.letter.text
        start, end = run.names[0].start, run.names[-1].end
        line = text.rfind("\n", 0, start) + 1
        stop = text.find("\n", end)
        stop = len(text) if stop < 0 else stop
        before = text[max(line, start - _AROUND) : start]
        behind = text[end : min(stop, end + _AROUND)]
        mark, after = _mark_before(before), _mark_behind(behind)
        said = {"mark before: " + mark, "mark behind: " + after}
        classes = _classes()
        for sign, part in (("-", _WORD.findall(before)[::-1]), ("+", _WORD.findall(behind))):
            for n, word in enumerate(part):
                small = "0" if word.isdigit() else word.lower()
                if n < _NEAR:
                    where = f"{sign}{n + 1}: "
                elif n < _FURTHER:
                    where = sign + ": "
                elif small is not word:
                    continue
                else:
                    said.add("in: " + small)
                    continue
                said.add(where + small)
                if small is word or word[0] in _SMALL:
                    said.add("in: " + small)
                for name in classes.get(small, ()):
                    said.add(where + name)
                if n == 0 and is_class(small):
                    said.add(where + "organisation")
        if len(run.names) > 1:
            said.add("several")
        if opens(text, start) and before[-1:] != "(":
            said.add("opens")
            said.add("opens, mark: " + after)
            follows = _WORD.match(behind, 1) if behind[:1] == " " else None
            if follows is not None:
                for name in classes.get(follows[0].lower(), ("word",)):
                    said.add("opens, then " + name)
        if behind[:1] == " " and behind[1:2].isupper():
            said.add("capital behind")
        if before[-1:] == " " and before[:-1].rpartition(" ")[2][:1].isupper():
            said.add("capital before")
        for join in (" en ", ", ", "/", "& "):
            if before.endswith(join) and before[: -len(join)].rpartition(" ")[2][:1].isupper():
                said.add("other fellow")
            if behind.startswith(join) and behind[len(join) : len(join) + 1].isupper():
                said.add("other fellow behind")
        colon = before.rfind(":")
        if colon >= 0:
            said.add("label: " + "".join(_WORD.findall(before[:colon])[-1:]).lower())
        if "\t" in text[line:stop]:
            said |= self._in_row(line, stop, start, end)
        elif start == line:
            said.add("is line" if end == stop else "opens line")
        return said

    def _in_row(self, line: int, stop: int, start: int, end: int) -> set[str]:
        """What the cell says in which a list stands."""
        text = self.letter.text
        said = {"in row"}
        if text[start - 1] in "\n\t":
            row = text.rfind("\n", 0, line - 1) + 1 if line else 0
            if "\t" not in text[row:line]:
                said.add("first row")
                said.add("first row, " + ("several" if " " in text[start:end] else "one"))
            said.add("is cell" if text[end : end + 1] in ("\n", "\t", "") else "opens cell")
            place = text.count("\t", line, stop), text.count("\t", line, start)
            own = any(line <= name.start < stop for name, *_ in self.letter.firm.values())
            if self.columns.get(place, 0) > own:
                said.add("in a column of Members")
        return said

    @property
    def columns(self) -> dict[tuple[int, int], int]:
        """How many rows of so many cells have a Member at the beginning of which cell."""
        if self._columns is None:
            text = self.letter.text
            self._columns = {}
            for name, *_ in self.letter.firm.values():
                if text[name.start - 1 : name.start] in ("\t", "\n"):
                    line = text.rfind("\n", 0, name.start) + 1
                    stop = text.find("\n", name.end)
                    tabs = text.count("\t", line, stop if stop >= 0 else len(text))
                    if tabs:
                        place = tabs, text.count("\t", line, name.start)
                        self._columns[place] = self._columns.get(place, 0) + 1
        return self._columns

    def own(self, name: Name, run: Run) -> set[str]:
        """How a name is built, and what is known of it."""
        letter = self.letter
        text, surname = letter.text, name.surname
        at = after_particles(surname, 0)
        particle, core = surname[:at].rstrip(), surname[at:]
        low = core.lower()
        said = {
            "particle: " + particle,
            "ends: " + low[-3:],
            "ends: " + low[-2:],
            f"letters: {min(len(low), 14) // 2}",
        }
        shape = "double" if "-" in core else "words" if " " in core else "word"
        said.add(shape)
        if run.firm - {name.end}:
            said.add("fellow")
        first = core.partition(" ")[0].partition("-")[0]
        if name.given:
            said.add("given" if is_given(name.given.partition(" ")[0]) else "initials")
        if is_given(first):
            said.add("like given")
        if like_surname(core):
            said.add("like surname")
        if is_class(core):
            said.add("class")
        if is_thing(core, "", True):
            said.add("thing")
        if opens(text, name.start) and text[name.start - 1] != "(":
            said.add("opens " + (shape if not at else "particle"))
            if not at:
                said.add("opens, ends: " + low[-3:])
                said.add("opens, ends: " + low[-2:])
        entry = letter.gazetteer.at(text, name.at + at)
        if entry is not None and name.at + at + len(entry.form) >= name.end:
            said.add("known: " + entry.type)
        return said

    def elsewhere(self, name: Name) -> list[str]:
        """What the text says elsewhere of somebody or something of that name."""
        letter = self.letter
        said = ["elsewhere"] if name.surname in letter.elsewhere else []
        return [*said, "other"] if fold(name.surname) in letter.others else said


def _mark_before(before: str) -> str:
    mark = before[-1:]
    if not mark:
        return "line"
    return before[-2:] if mark == " " and not before[-2:-1].isalnum() else mark


def _mark_behind(behind: str) -> str:
    mark = behind[:1]
    if not mark:
        return "line"
    return behind[:2] if mark in ".,;:)" and not behind[1:2].isalnum() else mark


@cache
def _classes() -> dict[str, list[str]]:
    return {
        w: [c[7:] if c.startswith("class: ") else c for c in cs]
        for w, cs in by_word(_CLASSES).items()
    }
