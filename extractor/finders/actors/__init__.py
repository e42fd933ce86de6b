"""Who and what is named: Members, ministers, ministries, bodies, parties, places, programmes.

The searches write into one book, the surest first: what is seen once is not seen again as something
else.
"""

from __future__ import annotations

from msgspec.structs import replace

from extractor.document import Document, Issue
from extractor.finders.actors import aliases, committees, members, offices, persons, sweep
from extractor.finders.actors.book import MEMBER, Book
from extractor.finders.actors.gazetteer import Gazetteer, gazetteer
from extractor.finders.actors.leads import COLLEAGUE, COMMITTEES, MINISTER, MINISTRIES, ROLE, STATE
from extractor.finders.actors.merge import actors
from extractor.finders.actors.tokens import Cue, Token, read
from extractor.finders.base import Found, Hit
from extractor.findings import Actor
from extractor.knowledge import Own, own

# What reads the words behind a cue of this kind; the Members' cues are read before.
_READERS = {
    MINISTER: offices.office,
    STATE: offices.office,
    COLLEAGUE: offices.office,
    MINISTRIES: offices.ministries,
    COMMITTEES: committees.committee,
    ROLE: persons.by_role,
}
_NAMED = ("motie", "amendement")  # references that are made with a Member's name
_CAPITALS = frozenset(("MINISTER", "MINISTERS", "STAATSSECRETARIS", "STAATSSECRETARISSEN"))


def find(document: Document, found: Found) -> tuple[list[Hit[Actor]], list[Issue]]:
    """All actors, in order of their first mention; a hit's place is that of the first mention."""
    known = gazetteer(found.date)
    book = begin(document, found)
    words, announced = read(document.text)
    members.find(book, known, words, announced)
    _offices(book, known, words, announced)
    sweep.find(book, known, words, aliases.find(book, known))
    hits = actors(document, book.sightings)
    mine = own()
    if mine is not None:  # what the text prints goes before what the user states
        hits = [_with_party(hit, mine, found.date) for hit in hits]
    return hits, []


def begin(document: Document, found: Found) -> Book:
    """A book in which nothing is written yet but where numbers stand."""
    book = Book(document)
    for hit in found.references:
        if hit.value.type not in _NAMED:
            book.take(hit.start, hit.end)  # "35 334, AP": a document, not the AP
    return book


def _with_party(hit: Hit[Actor], mine: Own, day: str | None) -> Hit[Actor]:
    from extractor.gazetteer import party_of

    actor = hit.value
    if actor.type != MEMBER or actor.party is not None:
        return hit
    return replace(hit, value=replace(actor, party=party_of(mine, actor.name, day)))


def _offices(book: Book, known: Gazetteer, words: list[Token], announced: list[Cue]) -> None:
    """Committees, ministries, ministers and other functions: all that a lead announces."""
    persons.signatories(book)
    offices.president(book)
    for cue in announced:
        reader = _READERS.get(cue.kind)
        if reader is not None:
            reader(book, known, cue)
    for token in [token for token in words if token[2] in _CAPITALS]:
        offices.capitals(book, known, token)
