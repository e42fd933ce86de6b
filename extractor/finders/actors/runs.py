"""How far a name of several capitalised words goes."""

from __future__ import annotations

from extractor.finders.actors.book import BODY, MINISTRY, MUNICIPALITY, ORGANISATION, PARTY, REGION
from extractor.finders.actors.gazetteer import CUED, RISKY, WORD, Gazetteer
from extractor.finders.actors.leads import words
from extractor.finders.actors.words import ACTOR_VERBS, OPENERS, SECTORS
from extractor.patterns import pattern

# Small words that join the capitalised words of one name, as they stand before the next of them.
_JOIN = pattern(
    r" (?:(?:van|voor|der|den|in|op|ter|te|tot|tegen|inzake|bij|of|for|on|into)"
    r"(?: (?:de|het|een|the))?|de|het|(?P<and>en|and|&)(?: de| het)?|[’']s) (?=\w)"
)
_AT = (" in ", " te ", " op ", " bij ")
_ARTICLES = ("De", "Het")  # "Stichting Het Groene Dak"
_WORDS = 8  # of a name, at most
# What organisations are about: the parts of a name that commas and "en" join ("Kenniscentrum Wonen,
# Zorg en Welzijn").
_FIELDS = SECTORS | words(
    """Arbeid Bodem Bestuur Bouw Cultuur Dans Dieren Erfgoed Film Gezin Gezinnen Gezondheid Groen
    Handhaving Inkomen Innovatie Integratie Jeugd Justitie Kinderen Klimaat Kunst Kunsten Landbouw
    Landschap Leefomgeving Letteren Leven Literatuur Migratie Muziek Natuur Ondernemen Onderzoek Opvang
    Ouderen Ouders Participatie Recht Recreatie Ruimte Samenleving School Schrijven Spel Sport Taal
    Techniek Theater Toerisme Toezicht Verkeer Visserij Voeding Voedsel Water Werk Wetenschap"""
)
_SINGULAR = words("is was wordt werd heeft had komt kwam gaat ging")
_LISTED = pattern(
    r"(?:, (?P<one>[A-Z][a-zë]{2,16})){1,3} (?:en|&) (?P<last>[A-Z][a-zë]{2,16})(?!\w)"
)


def row(text: str, end: int, taken: bytearray) -> int:
    """Where the capitalised words end that follow each other from a word that ends at ``end``."""
    for _ in range(_WORDS):
        after = text[end : end + 3]
        if after[:1] != " ":
            return end
        m = WORD.match(text, end + 3 if after == " & " else end + 1)
        if m is None or taken[m.start()]:
            return end
        end = m.end()
    return end


def reach(
    gazetteer: Gazetteer, text: str, end: int, acronyms: bool = True, whole: bool = False
) -> int:
    """Where a name ends of which the beginning ends at ``end``: small words may join the others.

    An "en" joins unless an abbreviation or another known name follows; with ``whole`` always.
    Without ``acronyms`` an abbreviation ends the name.
    """
    for n in range(_WORDS):
        listed = _fields(text, end) if text[end : end + 1] == "," else 0
        if listed:
            return listed
        joined = _JOIN.match(text, end)
        at = joined.end() if joined else end + 1
        word = WORD.match(text, at) if joined or text[end : end + 1] == " " else None
        if word is None:
            return end
        if word[0] in OPENERS and not joined and (n or word[0] not in _ARTICLES):
            return end
        acronym = word[0].isupper()
        if acronym and not acronyms:
            return end
        if joined and not whole and joined[0] in _AT and place_end(gazetteer, text, at):
            return end  # "het Centre for Dune Research in Petten": where it is
        if (
            joined
            and joined["and"]
            and not whole
            and (acronym or (word[0] not in _FIELDS and _is_known(gazetteer, text, at)))
        ):
            return end  # "Stichting Leergeld en Nibud": the next name
        article = joined and joined["and"] and joined[0].endswith(("de ", "het "))
        if article and not whole and not is_single(text, word.end()):
            return end  # "het Platform Sensoren en de Kring van Meters"
        if joined and joined["and"] and not whole and word[0] in _ARTICLES:
            return end  # "Stichting Veilig Werk en Het Kenniscentrum"
        end = word.end()
    return end


def enumeration(text: str, at: int) -> int:
    """Where the capitalised words at ``at`` end, joined by commas that an "en" closes.

    "Jeugd, Preventie en Sport" whole, but of "Jeugd, Nederland" only "Jeugd"; ``at`` if none.
    """
    m = WORD.match(text, at)
    best = end = m.end() if m else at
    comma = closed = False
    while m is not None and end - at < 120:
        if text.startswith(", ", end) and not closed:
            m, comma = WORD.match(text, end + 2), True
        elif text.startswith((" en ", " & "), end) and not closed:
            m, comma, closed = WORD.match(text, text.index(" ", end + 1) + 1), False, True
        else:
            m = WORD.match(text, end + 1) if text[end : end + 1] == " " else None
        if m is not None:
            end = m.end()
            best = best if comma else end
    return best


def place_end(gazetteer: Gazetteer, text: str, at: int) -> int:
    """Where the municipality or region ends that stands at ``at``; 0 where none does."""
    place = gazetteer.at(text, at, MUNICIPALITY, REGION)
    return at + len(place.form) if place is not None else 0


def _is_known(gazetteer: Gazetteer, text: str, at: int) -> bool:
    entry = gazetteer.at(text, at, BODY, ORGANISATION, MINISTRY, MUNICIPALITY, PARTY)
    if entry is None or CUED in entry.flags:
        return False
    return not (entry.type == MUNICIPALITY and RISKY in entry.flags)


def is_single(text: str, end: int) -> bool:
    """Whether a verb of one subject stands behind ``end``: what is joined before it is one name."""
    verb = text[end + 1 : end + 24].partition(" ")[0]
    return verb in _SINGULAR or (verb.endswith("t") and verb in ACTOR_VERBS)


def _fields(text: str, end: int) -> int:
    """Where the fields end that commas and an "en" join behind ``end``; 0 if there are none."""
    m = _LISTED.match(text, end)
    if m is None:
        return 0
    said = text[end : m.end()].replace(" en ", ", ").replace(" & ", ", ").strip(" ,").split(", ")
    if _FIELDS.issuperset(said):
        return m.end()
    # "Kenniscentrum Sport, Spel en Bewegen helpt"
    return m.end() if said[0] in _FIELDS and is_single(text, m.end()) else 0
