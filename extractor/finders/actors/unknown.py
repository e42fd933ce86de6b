"""Names of organisations that no list knows.

"Stichting Het Groene Dak", "Dutch Poultry Health Centre", "Vogelwacht Nederland", "kennisplatform
BuurtWijs", "overgenomen door Medizo", "RIVM, NPRX en KWR". A head like "Nationaal Programma" gives
a programme the same way.
"""

from __future__ import annotations

from msgspec.structs import replace

from extractor.finders.actors.book import (
    BODY,
    ORGANISATION,
    PROGRAMME,
    Book,
    Sighting,
)
from extractor.finders.actors.builds import is_branch, is_union
from extractor.finders.actors.evidence import (
    ACTORS,
    acts,
    deals,
    is_acronym,
    is_apposed,
    is_class,
    is_described,
    is_organisation,
    is_personal,
    leads,
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
from extractor.finders.actors.headed import QUOTES, headed, quoted
from extractor.finders.actors.leads import NO_NAME
from extractor.finders.actors.runs import place_end, reach, row
from extractor.finders.actors.things import is_thing
from extractor.finders.actors.tokens import Token
from extractor.finders.actors.words import (
    ACRONYM_LEAD,
    ACTOR_LEAD,
    ADJECTIVE_HEADS,
    DESCRIPTORS,
    ENGLISH_TAILS,
    LAW_WORDS,
    NAME_HEADS,
    NATIONS,
    NO_ORGANISATION,
    OPENERS,
    PAPER_TITLES,
    PAPERS,
    PART_OF_NAME,
    PARTNER_LEAD,
    PLACE_LEAD,
    TAIL_NOUNS,
    UNITS,
)
from extractor.language.names import opens
from extractor.patterns import pattern

_ENGLISH = frozenset(("for", "of", "into", "the", "and", "on"))
# "(BAC)": behind "Bezwaaradviescommissie" that stands for it.
_SHORT = pattern(r" \(([A-Z][A-Za-z]{0,6}[A-Z])\)")
# Behind the name of a firm: who else is in it, and its legal form.
_PARTNERS = pattern(r" (?:en|&) (?:Partners|Zonen|Zn|Zoon|Dochters|Associates|Compagnons|Co)(?!\w)")
_FORM = pattern(
    r" (?:[BN]\.V\.|U\.A\.|S\.A\.|B\.A\.|C\.V\.|V\.O\.F\.|BV|NV|GmbH|AG|SE|Ltd\.?|Inc\.?|plc|LLC)(?!\w)"
)
_FORMS = (" BV", " NV", " GmbH", " Ltd", " Inc", " plc", " LLC")
_FORM_OPENS = (" B", " N", " U", " S", " C", " V")
_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_NAMELESS = OPENERS | NO_NAME | NO_ORGANISATION
_OURS = ("Nederlandse", "Vlaamse")
_ARTICLED = ("De", "Het", "Van", "Den", "Ter", "Ten", "’t")
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
    fund = head.form in ADJECTIVE_HEADS and text.startswith("onds", stop - 4)
    kind = PROGRAMME if programme or fund else BODY if head.type == BODY_HEAD else ORGANISATION
    return write(book, start, stop, kind)


def find(book: Book, gazetteer: Gazetteer, tokens: list[Token], token: Token) -> int:
    """An unknown organisation that begins with this word; where it ends, or 0."""
    text = book.text
    start, end, word, before, _ = token
    if text[start - 1 : start] in QUOTES and (closing := quoted(text, start)):
        return write(book, start, closing, ORGANISATION)
    if word in _ARTICLED and is_class(before) and text[end + 1 : end + 2].isupper():
        return _classed(book, token, row(text, end, book.taken))  # "vakbond De Seinpaal"
    if word in OPENERS and (word not in _PARTICLES or before == ""):
        return 0
    if word in PAPER_TITLES and _by(gazetteer, text, end):
        return end  # "Rapport Gezondheidsraad": the body follows
    if word in LAW_WORDS or word.startswith(UNITS):
        return reach(gazetteer, text, end, whole=True)
    if before in _ENGLISH:
        return 0  # within an English title
    if word in _PARTICLES and gazetteer.at(text, end + 1, *ACTORS) is not None:
        return 0  # "De Gezondheidsraad"
    if word[1:2].isupper() and _is_glued(gazetteer, word):
        return end
    before = before.lower()
    first = opens(text, start)
    stop = headed(gazetteer, text, start, word)
    if stop and not (first and word.lower() in DESCRIPTORS):
        return write(book, start, stop, ORGANISATION)
    if text[end : end + 1] == " " and not text[end + 1 : end + 2].islower():
        end = row(text, end, book.taken)
    if word in NATIONS and word not in _OURS:
        if _is_english(text, start, end):  # "de Britse Office for Statistics"
            return write(book, token[1] + 1, reach(gazetteer, text, end), ORGANISATION)
        if before == "het":
            return 0  # "het Belgische Federaal Planbureau": the name begins behind it
    if end > token[1] and is_class(word) and place_end(gazetteer, text, token[1] + 1) == end:
        return write(book, start, end, ORGANISATION)  # "Warmtebedrijf Hengelo"
    if end > token[1] and _has_form(text, end):
        if is_class(word):
            return token[1]  # "Aannemer Veldkamp B.V.": the name begins behind it
        return write(book, start, end, ORGANISATION)
    stop = tailed(gazetteer, text, start, end, not first and before in ("de", "het"))
    if stop:
        if first and word.lower() in DESCRIPTORS:
            return token[1]  # "Brancheorganisatie ABC": the name begins behind it
        if stop == token[1] < end:  # "het Studiecentrum Waterrecht", but "Vakbond ABC"
            if first and is_acronym(text[stop + 1 : end]):
                return write(book, stop + 1, end, ORGANISATION)
            stop = reach(gazetteer, text, end)
        fund = word.endswith("fonds") and word == text[start:stop]
        if fund and before in ("de", "het") and (named := _known_as(book, word)) is not None:
            book.add(replace(named, start=start, end=stop))
            return stop
        fund = fund or (word in ("Europees", "Nationaal") and text.startswith("onds", stop - 4))
        return write(book, start, stop, PROGRAMME if fund else ORGANISATION)
    if word in _NAMELESS or len(word) < 2:
        return 0
    if word in NATIONS and (end == token[1] or text[token[1] + 1 : end].isupper()):
        return 0  # "het Spaanse ABC": the name begins behind it
    if word in NAME_HEADS and end > token[1]:
        return write(book, start, end, ORGANISATION)
    if end > token[1] and text[start:end].isupper():
        if before in ("de", "het") and is_union(gazetteer, text, token[1], end):
            return write(book, start, end, ORGANISATION)
        return end  # a heading in capitals
    acronym, described = is_acronym(word), is_described(text, end)
    if first and not acronym and not described:
        return 0  # the capital of the sentence
    if is_class(before):
        return _classed(book, token, end)
    if text[start:end].rpartition("-")[2].islower() or word.rpartition("-")[2].islower():
        return 0  # "het PGB-debat"
    if acronym and is_branch(word):
        return write(book, start, end, ORGANISATION)
    if before in PLACE_LEAD or (word.endswith(PAPERS) and not acronym):
        return 0  # "in Kerkdorp", "de Leegloopwet"
    abroad = token[3] in NATIONS and token[3] not in _OURS
    if not acronym and abroad and acts(text, start, end, "de", sure=True):
        return write(book, start, end, ORGANISATION)  # "het Duitse Umweltbundesamt onderzoekt"
    if not acronym and (is_personal(text, token) or any(map(str.isdigit, word))):
        return 0
    if (
        described
        or listed(book, gazetteer, start, end)
        or acts(text, start, end, before, sure=True)
        or (before in ("de", "het") and word.endswith(TAIL_NOUNS))
        or (acronym and (before in ACRONYM_LEAD or token[3] in NATIONS))
        or (before in PARTNER_LEAD and deals(text, start, end))
        or ((acronym or before == "van") and leads(text, start, before, token[4]))
        or is_apposed(text, start, end)
    ):
        if not acronym and end == token[1] and word in surnames(book, tokens):
            return 0
        if not acronym and is_thing(text[start:end].rpartition(" ")[2], before, end == token[1]):
            return 0  # "de IJssel voert water af"
        return write(book, start, end, ORGANISATION)
    return 0


def _is_english(text: str, start: int, end: int) -> bool:
    """Whether a name behind its first word is an English one."""
    return not ENGLISH_TAILS.isdisjoint(text[start:end].split(" ")[1:])


def _known_as(book: Book, word: str) -> Sighting | None:
    """The body or organisation that the document names in full with ``word`` first: of "het Vliegfonds
    Nederland" the later "het Vliegfonds"."""
    return next(
        (
            s
            for s in book.sightings
            if s.type in ACTORS and book.text.startswith(word + " ", s.start, s.end)
        ),
        None,
    )


def _by(gazetteer: Gazetteer, text: str, end: int) -> bool:
    """Whether a known body or organisation stands right behind ``end``, alone or in brackets."""
    entry = gazetteer.at(text, end + 1, *ACTORS) if text[end : end + 1] == " " else None
    return entry is not None and RISKY not in entry.flags


def _is_glued(gazetteer: Gazetteer, word: str) -> bool:
    """Whether a word is a known abbreviation and a noun whose hyphen a line's end has taken:
    "SERverkenning"."""
    small = word.lstrip(_CAPITALS)
    short = word[: len(word) - len(small)]
    return 1 < len(short) < len(word) - 4 and small.islower() and bool(gazetteer.of(short))


def _classed(book: Book, token: Token, end: int) -> int:
    """A name behind a class noun. The noun belongs to it with a capital within a sentence ("het
    Stagefonds Zorg") and with courts ("de rechtbank Assen"), else not: "netbeheerder TenneT"."""
    start, _, _, before, at = token
    fund = before.endswith("onds")
    if (
        fund
        or before in PART_OF_NAME
        or (before[0].isupper() and "-" not in before and not opens(book.text, at))
    ):
        start = at
    return write(book, start, end, PROGRAMME if fund else ORGANISATION)


def again(book: Book, tokens: list[Token]) -> None:
    """Write the other mentions of what was recognised as an organisation once."""
    text, new, taken = book.text, book.new, book.taken
    for start, _, word, _, _ in tokens:
        if word not in new:
            if "-" not in word:
                continue
            word = word.partition("-")[0]
            if word not in new:
                continue
        if not taken[start]:
            printed, sighting = new[word]
            end = start + len(printed)
            alone = not text[end : end + 1].isalnum()
            if alone and text.startswith(printed, start) and book.free(start, end):
                book.add(replace(sighting, start=start, end=end))


def _has_form(text: str, end: int) -> bool:
    """Whether a legal form closes the name that ends at ``end``, or stands behind it."""
    if text[end : end + 1] == "." and text[end - 2 : end] in _FORM_OPENS:
        return _FORM.match(text, end - 2) is not None
    return text.endswith(_FORMS, 0, end)


def _all_of(text: str, start: int, end: int) -> tuple[int, int]:
    """The name with its legal form, its partners and the saint before it: "Van Dort en Partners B.V."."""
    m = _PARTNERS.match(text, end)
    end = m.end() if m is not None else end
    if text[end : end + 1] == "." and text[end - 2 : end] in _FORM_OPENS:
        end -= 2  # "Nordhaven B": the legal form is begun
    m = _FORM.match(text, end)
    if text.startswith("St. ", start - 4) and start >= 4:
        start -= 4
    return start, m.end() if m is not None else end


def write(book: Book, start: int, end: int, kind: str) -> int:
    """Write an unknown name, and the abbreviation in brackets behind it; where the name ends."""
    start, end = _all_of(book.text, start, end)
    if not book.free(start, end):
        return 0
    sighting = Sighting(start, end, kind, book.text[start:end])
    book.add(sighting)
    m = WORD.match(sighting.key)
    if kind == ORGANISATION and m is not None:
        book.new.setdefault(m[0], (sighting.key, sighting))
        m = _SHORT.match(book.text, end)
        if m is not None and m[1][0] == sighting.key[0] and book.free(*m.span(1)):
            short = replace(sighting, start=m.start(1), end=m.end(1))
            book.add(short)
            book.new.setdefault(m[1], (m[1], short))
    return end
