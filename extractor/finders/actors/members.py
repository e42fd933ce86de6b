"""Members of the Tweede and Eerste Kamer.

Names that are ordinary words ("Vos", "De Groot", "Boer") need no care where a cue or a party tells
what they are. What is in doubt ("motie van Dalen", "mevrouw Vos", "vragen van Zuiderhuis") is
settled by what is certain elsewhere in the document.
"""

from __future__ import annotations

from extractor.finders.actors import bare, beside, likely, movers
from extractor.finders.actors.book import Book
from extractor.finders.actors.columns import in_columns
from extractor.finders.actors.gazetteer import Gazetteer
from extractor.finders.actors.leads import MANY, MINISTER, ONE, ROLE, STATE, TITLE, VAN_NAMES
from extractor.finders.actors.lists import Candidate
from extractor.finders.actors.naming import like_surname
from extractor.finders.actors.parties import party_after
from extractor.finders.actors.people import write_members
from extractor.finders.actors.persons import write_person
from extractor.finders.actors.sources import by_cue, by_fraction, by_label, by_party, in_capitals
from extractor.finders.actors.telling import Telling
from extractor.finders.actors.titled import role_before, titled
from extractor.finders.actors.tokens import Cue, Token
from extractor.finders.actors.weighing import Letter
from extractor.finders.commitments.weights import load
from extractor.language.names import Name, fold

# So many capitalised words make a document of which a name is weighed: in a shorter one it has too little around it.
_ENOUGH = 30


def find(book: Book, gazetteer: Gazetteer, tokens: list[Token], cues: list[Cue]) -> None:
    """Write every Member's mentions in the book, and the persons behind a title who are none."""
    letter = ruled(book, gazetteer, tokens, cues)
    firm = letter.firm
    if len(tokens) >= _ENOUGH:
        weights = load("likely_members")
        for name in list(likely.find(Telling(letter), likely.candidates(book, letter), weights)):
            firm[name.end] = Candidate(name, party_after(gazetteer, book.text, name.end))
    for name in letter.titled:
        if name.end not in firm:
            write_person(book, name, None)
    _split_pairs(firm, {fold(candidate.name.surname) for candidate in firm.values()})
    write_members(book, tokens, [firm[end] for end in sorted(firm)])


def ruled(book: Book, gazetteer: Gazetteer, tokens: list[Token], cues: list[Cue]) -> Letter:
    """Who are Members by the rules; the persons behind a title who are none are written in the book."""
    text = book.text
    firm: dict[int, Candidate] = {}  # by where the name ends
    weak: list[Candidate] = []
    cued = by_cue(gazetteer, text, cues)
    begins = {candidate.name.end: candidate.name.at for candidate in cued}
    for candidate in (
        *[_whole(text, candidate, begins) for candidate in by_party(gazetteer, text, tokens)],
        *by_fraction(gazetteer, text, tokens),
        *cued,
        *by_label(gazetteer, text),
        *beside.find(gazetteer, text, tokens, cues),
        *movers.find(gazetteer, text),
        *in_capitals(text, tokens),
        *in_columns(gazetteer, book.document),
    ):
        member = candidate.party is not None or candidate.name.end in begins
        if candidate.name.end in firm or role_before(text, candidate.name.start, member=member):
            continue
        if candidate.van or (candidate.weak and candidate.party is None):
            weak.append(candidate)
        else:
            firm[candidate.name.end] = candidate
    known = {fold(candidate.name.surname) for candidate in firm.values()}
    formal = any(cue.kind in (ONE, MANY) for cue in cues)
    people = titled(gazetteer, text, [cue for cue in cues if cue.kind == TITLE], formal)
    introduced = {fold(person.name.surname) for person in people if person.role is not None}
    if people:
        introduced |= {fold(cue.token[2]) for cue in cues if cue.kind in (ROLE, MINISTER, STATE)}
    unsure: list[Name] = []
    for person in people:
        if person.name.end in firm:
            continue
        surname = fold(person.name.surname)
        introduction = surname in introduced or surname.rpartition(" ")[2] in introduced
        member = person.member and (person.party is not None or not introduction)
        if member or (person.role is None and surname in known):
            firm[person.name.end] = Candidate(person.name, person.party)
            known.add(fold(person.name.surname))
        elif person.role is None:
            unsure.append(person.name)
        else:
            write_person(book, person.name, person.role or None)
    for candidate in sorted(weak, key=lambda candidate: candidate.name.end):
        settled = _settle(candidate, known)
        if settled is not None and settled.name.end not in firm:
            firm[settled.name.end] = settled
            known.add(fold(settled.name.surname))
    others = {fold(person.name.surname) for person in people if person.name.end not in firm} - known
    letter = Letter(gazetteer, text, tokens, firm, others, unsure)
    for candidate in list(bare.find(letter)):
        firm.setdefault(candidate.name.end, candidate)
    return letter


def _whole(text: str, candidate: Candidate, begins: dict[int, int]) -> Candidate:
    """Of "Van der Wal (BBB)" behind "het lid Hoekstra" all of the name."""
    name = candidate.name
    at = begins.get(name.end, name.at)
    if at >= name.at or (
        name.surname.startswith("van ") and not like_surname(text[at : name.at - 1])
    ):
        return candidate._replace(van=candidate.van and at >= name.at)  # "Sjaantje van Dalen (D66)"
    return candidate._replace(name=Name(at, at, name.end, "", text[at : name.end]), van=False)


def _settle(candidate: Candidate, known: set[str]) -> Candidate | None:
    """What a candidate in doubt comes to, given the surnames that are certain."""
    name = candidate.name
    if candidate.van:
        bare = name.surname[4:]
        if fold(bare) in known or (fold(name.surname) not in known and bare not in VAN_NAMES):
            name = name._replace(start=name.start + 4, at=name.at + 4, surname=bare)
    personal = " " in name.surname or "-" in name.surname or name.given != ""
    if candidate.weak and candidate.party is None and not personal:
        return candidate._replace(name=name) if fold(name.surname) in known else None
    return candidate._replace(name=name)


def _split_pairs(firm: dict[int, Candidate], known: set[str]) -> None:
    """The "amendement Bakker-Smit" is of two where one of them is a Member by another cue."""
    for end, candidate in list(firm.items()):
        first, dash, second = candidate.name.surname.rpartition("-")
        if dash and (fold(first) in known or fold(second) in known) and second[0].isupper():
            middle = end - len(second)
            name = candidate.name._replace(end=middle - 1, surname=first)
            firm[middle - 1] = Candidate(name, None)
            firm[end] = Candidate(Name(middle, middle, end, "", second), candidate.party)
