"""Names that are on a list, where they stand as such a name can."""

from __future__ import annotations

from extractor.finders.actors import builds, evidence, unknown
from extractor.finders.actors.book import (
    BODY,
    MINISTRY,
    MUNICIPALITY,
    ORGANISATION,
    PARTY,
    REGION,
    Book,
    Sighting,
)
from extractor.finders.actors.gazetteer import (
    BODY_HEAD,
    CUED,
    NOTHING,
    ORGANISATION_HEAD,
    PORTFOLIO,
    PROGRAMME_HEAD,
    RISKY,
    WORD,
    Entry,
    Gazetteer,
)
from extractor.finders.actors.headed import headed
from extractor.finders.actors.runs import is_single, place_end
from extractor.finders.actors.words import DESCRIPTORS, PLACE_LEAD
from extractor.language.names import opens
from extractor.patterns import pattern

_HEADS = (BODY_HEAD, ORGANISATION_HEAD, PROGRAMME_HEAD)
ENDINGS = frozenset("-’'")  # what the ending of an inflected abbreviation begins with
# Behind a name of one word with its article: that of another, "De Unie van Molenaars", "De Alliantie
# Kleine Kernen".
_GOES_ON = pattern(r" (?:(?:van|voor) )?[A-Z][a-zé]")
# Of whom a longer name also is: "Vereniging van Griffiers en Raadsleden".
_AND_MORE = pattern(r" en ([A-Z][a-zë]{3,24}(?:en|s))(?= [a-z])")
_DISTRICTS = ("Noord", "Oost", "Zuid", "West", "Centrum", "Nieuw-West", "Binnenstad")


def known(book: Book, gazetteer: Gazetteer, start: int, word: str, lead: str) -> int:
    """Write the longest known name at ``start``; gives where it ends, 0 if there is none."""
    text = book.text
    while True:
        at = start + len(word)
        for entry in gazetteer.going_on(word, text[at : at + 2]):
            end = start + len(entry.form)
            if not text.startswith(entry.form, start) or text[end : end + 1].isalnum():
                continue
            if entry.type == NOTHING:
                return _small(book, start, end) or _headed(book, gazetteer, start, word) or end
            form_words = entry.form.count(" ")
            article = not lead and entry.form.startswith(("De ", "Het "))
            if article and entry.name.lower() != entry.form.lower():
                continue  # "De Kindertelefoon meldt": the article of the sentence
            if article and (
                _longer_without(gazetteer, text, start, end)
                or (form_words == 1 and _GOES_ON.match(text, end))
            ):
                continue  # "De Unie van Waterschappen" is not "De Unie"
            if entry.type in _HEADS and word.lower() in DESCRIPTORS and opens(text, start):
                reached = end  # "Beroepsvereniging ABC": the name begins behind it
            elif entry.type in _HEADS:
                reached = unknown.extend(book, gazetteer, start, end, entry, lead)
            else:
                reached = _accept(book, gazetteer, start, end, entry, lead)
            if reached:
                return reached
        if "-" not in word:
            return 0
        word = word.rpartition("-")[0]


def _headed(book: Book, gazetteer: Gazetteer, start: int, word: str) -> int:
    """Where a name ends that an adjective opens which alone is none: "Nederlandse Imkersvereniging"."""
    stop = headed(gazetteer, book.text, start, word)
    return unknown.write(book, start, stop, ORGANISATION) if stop else 0


def _longer_without(gazetteer: Gazetteer, text: str, start: int, end: int) -> bool:
    """Whether a longer name than ``text[start:end]`` begins behind its article."""
    at = text.index(" ", start) + 1
    entry = gazetteer.at(text, at, *evidence.ACTORS)
    return entry is not None and at + len(entry.form) > end


def _accept(
    book: Book, gazetteer: Gazetteer, start: int, end: int, entry: Entry, before: str
) -> int:
    """Write a known name if it stands where such a name can stand; where it ends, or 0."""
    text = book.text
    if not book.free(start, end):
        return 0
    kind, key, form = entry.type, entry.name, entry.form
    if kind in (MINISTRY, PORTFOLIO):
        return _ministry(book, start, end, entry, before)
    if kind == MUNICIPALITY:
        if RISKY in entry.flags and before not in PLACE_LEAD:
            return 0
        return _place(book, gazetteer, start, end, entry)
    if RISKY in entry.flags:
        if kind == REGION:
            if before not in PLACE_LEAD and before != "de":
                return 0
        elif (
            kind == PARTY
            or _is_noun(text, end, before)
            or not (
                evidence.acts(text, start, end, before.lower())
                or evidence.is_class(before)
                or evidence.listed(book, gazetteer, start, end)
            )
        ):
            return 0
    if kind == REGION and (text[end : end + 1] == "-" or text[start - 1 : start] == "("):
        return 0  # "Noord-Holland-pad", "Richtlijn (EU) 2020/2184"
    if kind in (BODY, ORGANISATION):
        plural = " " not in form and form.endswith(("en", "s")) and evidence.is_class(form)
        if plural and opens(text, start):
            return end  # "Omgevingsdiensten": all of them, as the subject of a sentence or cell
        m = _AND_MORE.match(text, end) if " van " in form or " voor " in form else None
        if m is not None and is_single(text, m.end()) and gazetteer.at(text, m.start(1)) is None:
            return unknown.write(book, start, m.end(), ORGANISATION)
        if " " not in form and (place := _of_place(gazetteer, text, end)) > end:
            return unknown.write(book, start, place, ORGANISATION)  # "GGZ Drenthe"
        stop = evidence.named_on(gazetteer, text, end, book.taken)
        if stop > end and builds.names_part(
            text, end, stop, kind == BODY and form.isupper()
        ):  # "Vitens Evides International" is not "Vitens"
            return unknown.write(book, start, stop, ORGANISATION)
    stop = inflected(text, end, form) if text[end : end + 1] in ENDINGS else end
    book.add(Sighting(start, stop, kind, key, key))
    if form.startswith("Afdeling "):
        _within(book, gazetteer, start, end)
    return end


def _of_place(gazetteer: Gazetteer, text: str, end: int) -> int:
    """Where the place ends that stands right behind a name and belongs to it; ``end`` if none does."""
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].isupper():
        return end
    stop = place_end(gazetteer, text, end + 1) or end
    return end if text[stop : stop + 1] in ("-", "/") else stop


def _within(book: Book, gazetteer: Gazetteer, start: int, end: int) -> None:
    """Write the body of which a division is named: "de Afdeling advisering van de Raad van State"."""
    at = book.text.find(" van de ", start, end) + len(" van de ")
    entry = gazetteer.at(book.text, at, BODY) if at > len(" van de ") else None
    if entry is not None and at + len(entry.form) == end:
        book.sightings.append(Sighting(at, end, BODY, entry.name, entry.name))


def _is_noun(text: str, end: int, before: str) -> bool:
    """Whether a name that is a word too is used as a word: "de Balans van de visserij"."""
    return before.lower() in ("de", "het") and text.startswith((" van de ", " van het "), end)


def _small(book: Book, start: int, end: int) -> int:
    """Write a name that goes on in small letters behind an adjective, and its abbreviation: "Nederlands
    instituut voor duinbeheer (NID)"; where it ends, or 0."""
    place = builds.small(book.text, start, end)
    if place is None or not book.free(start, place[0]):
        return 0
    stop, at, last = place
    book.add(Sighting(start, stop, ORGANISATION, book.text[start:stop]))
    if book.free(at, last):
        book.add(Sighting(at, last, ORGANISATION, book.text[start:stop]))
    return stop


def _ministry(book: Book, start: int, end: int, entry: Entry, before: str) -> int:
    text = book.text
    if text[end : end + 1] in ("/", "-") and text[end + 1 : end + 4] == "BSK":
        return end  # a reference number: "IENW/BSK-2026/1234"
    if CUED in entry.flags:
        return 0
    if not (form := entry.form).isupper() and " " in form:
        # a full name: not the subject of a debate, nor part of a longer title
        if before.endswith(("debat", "overleg")) or before[:1].isupper():
            return end
        if text[start - 1 : start] == "(":
            return end  # "Minister De Jong (Volksgezondheid, Welzijn en Sport)"
    elif form in ("Defensie", "Financiën"):
        if before[:1].isupper() or before.endswith(("debat", "overleg")):
            return end
        line = start == 0 or text[start - 1] == "\n"
        if line and text[end : end + 1] in ("\n", "", "\t", ".", ":"):
            return end  # a heading
    book.add(Sighting(start, end, MINISTRY, entry.name, entry.name))
    return end


def _place(book: Book, gazetteer: Gazetteer, start: int, end: int, entry: Entry) -> int:
    """A municipality, or one of its districts: "Rotterdam-Zuid", "Tilburg Noordwest"."""
    text = book.text
    if text[end : end + 1] in ("-", " "):
        m = WORD.match(text, end + 1)
        if m and m[0].startswith(_DISTRICTS):  # "Noordwest" too
            book.add(Sighting(start, m.end(), REGION, text[start : m.end()], None))
            return m.end()
        if m and text[end] == "-":
            return 0
        if m and (stop := evidence.tailed(gazetteer, text, start, m.end(), False)) > end:
            book.add(Sighting(start, stop, ORGANISATION, text[start:stop]))
            return stop  # "Utrecht University"
    book.add(Sighting(start, end, MUNICIPALITY, entry.name, entry.name))
    return end


def inflected(text: str, end: int, form: str) -> int:
    """Where the mention ends: the plural of an abbreviation belongs to it ("GGD’en", "ROM’s")."""
    mark = text[end : end + 1]
    if mark == "-":
        whole = text.startswith("-en", end) and not text[end + 3 : end + 4].isalnum()
        return end + 3 if whole and form.isupper() else end
    if mark in ("’", "'") and form[-1:].isupper():
        for ending in ("en", "s"):
            stop = end + 1 + len(ending)
            if text.startswith(ending, end + 1) and not text[stop : stop + 1].isalnum():
                return stop
    return end
