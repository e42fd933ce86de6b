"""Which mentions are of one Member, and the later mentions by the bare surname."""

from __future__ import annotations

from extractor.finders.actors.book import MEMBER, Book, Sighting
from extractor.finders.actors.gazetteer import WORD
from extractor.finders.actors.lists import Candidate
from extractor.finders.actors.titled import role_before
from extractor.finders.actors.tokens import Token, word_before
from extractor.language.names import after_particles, fold, given_names, opens

_PARTICLES = ("de", "den", "der", "ten", "ter", "el", "’t", "'t")


class _Person:
    """Who a surname stands for; what a later mention adds is filled in."""

    def __init__(self, key: str) -> None:
        self.key, self.party, self.given = key, "", ""

    def fits(self, party: str, given: str) -> bool:
        """Whether a mention with this party and given name (each may be "") can be of this one."""
        if party and self.party and party != self.party:
            return False
        return not (given and self.given) or given[0] == self.given[0]


def write_members(book: Book, tokens: list[Token], members: list[Candidate]) -> None:
    """Write one actor for every surname, two where parties or given names tell people apart."""
    people: dict[str, list[_Person]] = {}
    keys: dict[str, str] = {}  # surname as printed -> key of the last person of that name
    for name, party, _, _ in members:
        if not book.free(name.at, name.end):
            continue
        folded, given = fold(name.surname), fold(name.given)
        known = people.setdefault(folded, [])
        person = next((p for p in reversed(known) if p.fits(party or "", given)), None)
        if person is None:
            person = _Person(f"{folded} {len(known)}")
            known.append(person)
        person.party, person.given = party or person.party, given or person.given
        full = f"{name.given} {name.surname}" if name.given else None
        book.add(Sighting(name.at, name.end, MEMBER, person.key, full, None, party))
        keys[name.surname] = known[-1].key
    _mentions(book, tokens, keys)


def _mentions(book: Book, tokens: list[Token], keys: dict[str, str]) -> None:
    """Mentions by surname alone, its tussenvoegsel in capital or small letters."""
    text = book.text
    by_word: dict[str, list[tuple[str, str, str]]] = {}  # first word -> core, particles, key
    for surname, key in keys.items():
        core = surname[after_particles(surname, 0) :]
        particles = surname[: len(surname) - len(core)].lower()
        if m := WORD.match(core):
            by_word.setdefault(m[0], []).append((core, particles, key))
    for first, _, word, _, _ in [token for token in tokens if token[2] in by_word]:
        for core, particles, key in by_word[word]:
            start, end = first - len(particles), first + len(core)
            if (
                text.startswith(core, first)
                and text[start:first].lower() == particles
                and book.free(start, end)
                and _stands_alone(text, start, end, core)
            ):
                book.add(Sighting(start, end, MEMBER, key))


def _stands_alone(text: str, start: int, end: int, core: str) -> bool:
    """Whether a surname printed here is all of a name, and no ordinary word."""
    after = text[end : end + 3]
    if after[:1].isalnum() or (after[:1] == "-" and after[1:2].isupper()):
        return False  # "Vossen", "Bakker-Smit"
    if after[:1] == " " and after[1:2].isupper() and after[2:].islower():
        return False  # "Prins Hendrik"
    if start and (text[start - 1].isalnum() or text[start - 1] in "’'"):
        return False
    before = word_before(text, start)[0] if start and text[start - 1] == " " else ""
    if before.lower() in _PARTICLES or before in given_names() or role_before(text, start):
        return False  # "De Groot" is not "Groot"
    # "Boer en burger": where the word is used as a word, a capital at the start means nothing
    return not (opens(text, start) and f" {core.lower()} " in text)
