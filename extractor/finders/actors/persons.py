"""Persons by role or initials: "burgemeester Vos", "J.W. Terhorst-Nauta"; who signs."""

from __future__ import annotations

from extractor.finders.actors.book import BEWINDSPERSOON, PERSON, Book, Sighting
from extractor.finders.actors.gazetteer import Gazetteer
from extractor.finders.actors.leads import MINISTER, STATE
from extractor.finders.actors.lists import is_no_name
from extractor.finders.actors.naming import name_at
from extractor.finders.actors.things import ROYAL, is_work
from extractor.finders.actors.tokens import Cue
from extractor.language.names import NAME_SPAN, Name, fold, full_name

_DEGREE = ("mr", "dr", "drs", "ir", "prof", "ing")
_OFFICE_LINE = 120  # characters; a longer one is a paragraph
_DEGREES = frozenset(f"{degree}{stop}" for degree in _DEGREE for stop in ("", "."))


def by_role(book: Book, gazetteer: Gazetteer, cue: Cue) -> None:
    """The person behind the name of a function."""
    if cue.lead.lower() in ROYAL and is_work(cue.token[2]):
        return  # "de Prinses Marijkesluis"
    if cue.at == cue.start + len(cue.lead) + 1:
        read_person(book, gazetteer, cue.at, cue.lead.lower())


def read_person(book: Book, gazetteer: Gazetteer, start: int, role: str | None) -> bool:
    """Write down the person whose name begins at ``start``; False if there is no name there."""
    name = name_at(
        gazetteer, book.text, start, lambda surname: is_no_name(gazetteer, surname), wary=True
    )
    if name is None or not book.free(name.start, name.end):
        return False
    if name.surname[0].islower() and not name.given:
        return False  # "directeur van Vitens": there is no Mr Van Vitens
    write_person(book, name, role)
    return True


def write_person(book: Book, name: Name, role: str | None) -> None:
    kind = BEWINDSPERSOON if role in (MINISTER, STATE) else PERSON
    start = name.start if name.given else name.at
    key = "naam " + fold(name.surname)
    book.add(Sighting(start, name.end, kind, key, None, None if role in _DEGREES else role))


def signatories(book: Book) -> None:
    """Full names on a line of their own next to the line with the office of who signs."""
    text = book.text
    lines = text.split("\n")
    at = 0
    previous = ""  # the last line that is not empty
    for i, line in enumerate(lines):
        length = len(line)
        if not length:
            at += 1
            continue
        if length <= NAME_SPAN:
            following = lines[i + 1] if i + 1 < len(lines) else ""
            role = _office(previous) or _office(following)
            surname = full_name(line) if role else None
            if role and surname is not None and book.free(at, at + length):
                key = "naam " + fold(surname)
                book.add(Sighting(at, at + length, BEWINDSPERSOON, key, line, role))
        previous = line
        at += length + 1


def _office(line: str) -> str | None:
    """The office in the line under which somebody signs, or None."""
    if len(line) < _OFFICE_LINE:
        line = line[:60].lower()
        for office in ("staatssecretaris", "minister"):
            if office in line:
                return office
    return None
