"""Names of organisations that no list knows.

"Stichting Het Groene Dak", "Dutch Poultry Health Centre", "Vogelwacht Nederland", "kennisplatform
BuurtWijs", "overgenomen door Medizo", "RIVM, NPRX en KWR". A head like "Nationaal Programma" gives
a programme the same way.
"""

from __future__ import annotations

from extractor.finders.actors.book import BODY, ORGANISATION, PROGRAMME, Book, Sighting
from extractor.finders.actors.evidence import (
    ACTORS,
    acts,
    deals,
    is_acronym,
    is_class,
    is_described,
    is_organisation,
    is_personal,
    listed,
    surnames,
    tailed,
)
from extractor.finders.actors.gazetteer import (
    BODY_HEAD,
    PROGRAMME_HEAD,
    RISKY,
    WORD,
    Entry,
    Gazetteer,
)
from extractor.finders.actors.leads import NO_NAME
from extractor.finders.actors.runs import reach, row
from extractor.finders.actors.tokens import Token
from extractor.finders.actors.words import (
    ACRONYM_LEAD,
    ACTOR_LEAD,
    ADJECTIVE_HEADS,
    LAW_WORDS,
    NO_ORGANISATION,
    OPENERS,
    PARTNER_LEAD,
    PLACE_LEAD,
    TAIL_NOUNS,
    UNITS,
)
from extractor.language.names import opens

_ENGLISH = frozenset(("for", "of", "into", "the", "and", "on"))
_PARTICLES = ("Van", "De", "Den", "Ter", "Ten")  # "het Van Zanten Instituut"


def extend(book: Book, gazetteer: Gazetteer, start: int, end: int, head: Entry, before: str) -> int:
    """The name that begins with a class word: its capitalised words and what joins them.

    Writes it and gives where it ends; 0 when nothing follows the head, or a weak head has no other
    evidence.
    """
    text = book.text
    programme = head.type == PROGRAMME_HEAD
    stop = reach(gazetteer, text, end, acronyms=not programme)
    if stop == end:
        return 0
    known = gazetteer.at(text, end + 1, *ACTORS)  # "Koninklijke NLR"
    if RISKY in head.flags and (known is None or len(known.form) != stop - end - 1):
        if head.form in ADJECTIVE_HEADS and not is_organisation(gazetteer, text[end:stop]):
            return 0
        led = before.lower() in ACTOR_LEAD and not opens(text, start)
        if not led and not text.startswith(" (", stop):
            return 0
    kind = PROGRAMME if programme else BODY if head.type == BODY_HEAD else ORGANISATION
    return _write(book, start, stop, kind)


def find(book: Book, gazetteer: Gazetteer, tokens: list[Token], token: Token) -> int:
    """An unknown organisation that begins with this word; where it ends, or 0."""
    text = book.text
    start, end, word, before, _ = token
    if word in OPENERS and (word not in _PARTICLES or before == ""):
        return 0
    if word in LAW_WORDS or word.startswith(UNITS):
        return reach(gazetteer, text, end, whole=True)
    if before in _ENGLISH:
        return 0  # within an English title
    before = before.lower()
    first = opens(text, start)
    if text[end : end + 1] == " ":
        end = row(text, end, book.taken)
    stop = tailed(gazetteer, text, start, end, not first and before in ("de", "het"))
    if stop:
        fund = word.endswith("fonds") and word == text[start:stop]
        return _write(book, start, stop, PROGRAMME if fund else ORGANISATION)
    if word in OPENERS or word in NO_NAME or word in NO_ORGANISATION or len(word) < 2:
        return 0
    if end > token[1] and text[start:end].isupper():
        return end  # a heading in capitals
    if is_class(before):
        return _classed(book, token, end)
    if before in PLACE_LEAD or text[start:end].rpartition("-")[2].islower():
        return 0  # "in Kerkdorp", "het PGB-debat"
    acronym = is_acronym(word)
    if not acronym and (is_personal(text, token) or any(map(str.isdigit, word))):
        return 0
    if (not first or acronym or is_described(text, end)) and (
        listed(book, gazetteer, start, end)
        or is_described(text, end)
        or acts(text, start, end, before, sure=True)
        or (before in ("de", "het") and word.endswith(TAIL_NOUNS))
        or (acronym and before in ACRONYM_LEAD)
        or (before in PARTNER_LEAD and deals(text, start, end))
    ):
        if not acronym and end == token[1] and word in surnames(book, tokens):
            return 0
        return _write(book, start, end, ORGANISATION)
    return 0


def _classed(book: Book, token: Token, end: int) -> int:
    """A name behind a class noun. The noun belongs to it with a capital within a sentence ("het
    Stagefonds Zorg") and with courts ("de rechtbank Assen"), else not: "netbeheerder TenneT"."""
    start, _, _, before, at = token
    fund = before.endswith("onds")
    if fund or before == "rechtbank" or (before[0].isupper() and not opens(book.text, at)):
        start = at
    return _write(book, start, end, PROGRAMME if fund else ORGANISATION)


def again(book: Book, tokens: list[Token]) -> None:
    """Write the other mentions of what was recognised as an organisation once."""
    text = book.text
    for start, _, word, _, _ in tokens:
        sighting = book.new.get(word)
        if sighting is not None and not book.taken[start]:
            end = start + len(sighting.key)
            alone = not text[end : end + 1].isalnum()
            if alone and text.startswith(sighting.key, start) and book.free(start, end):
                book.add(sighting._replace(start=start, end=end))


def _write(book: Book, start: int, end: int, kind: str) -> int:
    if not book.free(start, end):
        return 0
    sighting = Sighting(start, end, kind, book.text[start:end])
    book.add(sighting)
    if kind == ORGANISATION and (m := WORD.match(sighting.key)):
        book.new.setdefault(m[0], sighting)
    return end
