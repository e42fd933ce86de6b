"""One walk over the capitalised words: known names, then names of unknown organisations."""

from __future__ import annotations

from extractor.finders.actors import persons, unknown
from extractor.finders.actors.aliases import Alias
from extractor.finders.actors.book import (
    BEWINDSPERSOON,
    MINISTRY,
    MUNICIPALITY,
    ORGANISATION,
    REGION,
    Book,
    Sighting,
)
from extractor.finders.actors.committees import chamber
from extractor.finders.actors.gazetteer import (
    CUED,
    PORTFOLIO,
    PROGRAMME_HEAD,
    Gazetteer,
)
from extractor.finders.actors.known import ENDINGS, inflected, known
from extractor.finders.actors.tokens import Token, word_before
from extractor.finders.actors.words import PART_OF_NAME

_NOUN_ENDS = frozenset([noun[-3:] for noun in PART_OF_NAME])
_PREFIXES = (
    ("Min", "minister"),
    ("MIN", "minister"),
    ("M", "minister"),
    ("Stas", "staatssecretaris"),
    ("S", "staatssecretaris"),
)


def find(
    book: Book, gazetteer: Gazetteer, tokens: list[Token], aliases: dict[str, list[Alias]]
) -> None:
    """Write everything that is named with a capital and not seen yet."""
    done = 0
    text, taken, begins = book.text, book.taken, gazetteer.begins
    for token in tokens:
        start, _, word, lead, at = token
        if start < done or taken[start]:
            continue
        if word == "Kamer" and not text.startswith(" van ", start + 5):
            chamber(book, token)
            continue
        if aliases and (named := aliases.get(word) or ("-" in word and aliases.get(_first(word)))):
            stop = _alias(book, gazetteer, named, start, word)
            if stop:
                done = stop
                continue
        noun = lead in PART_OF_NAME or (
            lead in ("van", "de") and text[at - 4 : at - 1] in _NOUN_ENDS
        )
        done = (
            (_led(book, gazetteer, token) if noun else 0)
            or (known(book, gazetteer, start, word, lead) if word in begins or "-" in word else 0)
            or (_minister(book, gazetteer, start, word) if word[0] in "MS" else 0)
            or (_initials(book, gazetteer, start) if text[start + 1 : start + 2] == "." else 0)
            or unknown.find(book, gazetteer, tokens, token)
            or done
        )
    if book.new:
        unknown.again(book, tokens)


def _first(word: str) -> str:
    """Of "NPLV-gebieden" the part before the hyphen."""
    return word.partition("-")[0]


def _alias(book: Book, gazetteer: Gazetteer, named: list[Alias], start: int, word: str) -> int:
    """The document's own short name for something; where it ends, or 0."""
    text = book.text
    for short, kind, key, name in named:
        end = start + len(short)
        if text.startswith(short, start) and not text[end : end + 1].isalnum():
            if kind is None:  # no actor, unless it begins a longer name
                return 0 if _longer(book, gazetteer, start, end, word) else end
            stop = inflected(text, end, short) if text[end : end + 1] in ENDINGS else end
            book.add(Sighting(start, stop, kind, key, name))
            return end
    return 0


def _led(book: Book, gazetteer: Gazetteer, token: Token) -> int:
    """A known body whose class noun is printed small: "waterschap De Dommel", "hoogheemraadschap
    van Rijnland"; where it ends, or 0."""
    _, end, _, noun, at = token
    if noun not in PART_OF_NAME:
        noun, at = word_before(book.text, at)
        if noun not in PART_OF_NAME:
            return 0
    for entry in gazetteer.of(noun.capitalize()):
        stop = at + len(entry.form)
        printed = book.text[at:stop]
        whole = stop >= end and not book.text[stop : stop + 1].isalnum()
        if whole and printed.lower() == entry.form.lower() and book.free(at, stop):
            book.add(Sighting(at, stop, entry.type, entry.name, entry.name))
            return stop
    place = gazetteer.at(book.text, token[0], MUNICIPALITY, REGION)
    if noun == token[3] and place is not None:
        end = max(end, token[0] + len(place.form))  # "gerechtshof Den Bosch"
        return unknown.write(book, at, end, ORGANISATION)  # "rechtbank Utrecht"
    return 0


def _longer(book: Book, gazetteer: Gazetteer, start: int, end: int, word: str) -> bool:
    """Whether a known name, or one with a known head, goes on after ``end``."""
    return any(
        entry.type == PROGRAMME_HEAD
        or (start + len(entry.form) > end and book.text.startswith(entry.form, start))
        for entry in gazetteer.of(word)
    )


def _minister(book: Book, gazetteer: Gazetteer, start: int, word: str) -> int:
    """An office in one word ("MVRO", "MinVWS", "StasFin"); where it ends, or 0."""
    if len(word) < 3:
        return 0
    for prefix, role in _PREFIXES:
        if word.startswith(prefix):
            for entry in gazetteer.of(word[len(prefix) :]):
                known = entry.form == word[len(prefix) :] and CUED not in entry.flags
                if known and entry.type in (MINISTRY, PORTFOLIO):
                    end = start + len(word)
                    key = f"{role} {entry.name}"
                    title = f"{role} van {entry.name}"
                    book.add(Sighting(start, end, BEWINDSPERSOON, key, title, role))
                    return end
    return 0


def _initials(book: Book, gazetteer: Gazetteer, start: int) -> int:
    """A person by initials ("J.W. Terhorst"); whereabouts the name ends, or 0."""
    return start + 2 if persons.read_person(book, gazetteer, start, None) else 0
