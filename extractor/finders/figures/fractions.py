"""Fractions and ratios: "een derde", "twee op de vijf", "drie van de vier", "1/3 deel"."""

from __future__ import annotations

from extractor.finders.figures import patterns
from extractor.finders.figures.number import multiply, number_at
from extractor.finders.figures.patterns import FRACTION
from extractor.finders.figures.quantity import Quantity
from extractor.finders.figures.units import unit_after
from extractor.finders.figures.words import FUNCTION, words
from extractor.language.numbers import ORDINALS, word_value
from extractor.patterns import pattern

# What may follow a number that divides or is divided.
_PARTS = frozenset([*ORDINALS, "kwart"])
# After "een derde": the words of a comparison; anything else makes it a rank ("een derde spoor").
_COMPARES = words("""
    van deel minder meer hoger lager kleiner groter korter langer duurder goedkoper sneller vaker
    bovenop zoveel à
""")
# Verbs behind "een derde" as the subject; none of them is a noun as well.
_SUBJECT_OF = words("""
    betrof betreft ging gaat kwam komt vond vindt woont woonde werkt werkte kiest koos gaf geeft krijgt
    kreeg heeft had wil wilde zegt zei viel valt staat stond ligt lag blijft bleef bestaat bestond
    ontvangt ontving verliet verlaat gebruikt gebruikte noemt noemde ervaart ervoer ziet zag doet deed
    haalt haalde vertrekt vertrok stopt stopte voldoet voldeed ontbrak ontbreekt liet laat belandt
    eindigt eindigde zit zat begint begon verwacht verwachtte mist miste slaagt slaagde zoekt zocht
""")
# How a participle begins: "met een derde teruggelopen".
_PARTICIPLES = ("ge", "be", "ver", "ont", "her", "afge", "toege", "terugge", "aange", "inge",
                "opge", "uitge", "overge", "omge", "meege", "voorge")  # fmt: skip
# "twee derde landen" are two third countries.
_THIRD_PARTIES = words("landen landers partijen personen staten lidstaten")
# From a fraction to the greater one that makes it a range.
_BETWEEN = (" tot ", " à ", " en ")
_TO = pattern(r" (?:tot|à|(en)) (?:zelfs |wel |ruim |bijna )?")
_WORD = pattern(r" ([^\W\d_]+)")
# "daalde met een derde verder." divides: a verb ends the clause.
_VERB_ENDS = pattern(r" [a-z]+(?:[dt]e?|[dt]en)[.,;:)]")
_MOST_PARTS = 1000


def becomes_fraction(text: str, number: Quantity) -> bool:
    """Read "twee derde", "één op de acht", "drie van de vier" or "1/3 deel" as a fraction.

    True when ``number`` now is one. "een kwart miljoen" is multiplied but stays a number.
    """
    end, raw = number.end, number.raw
    if text.startswith("/", end):
        slash = patterns.SLASH.match(text, end)
        if slash is None or raw >= int(slash[1]):
            return False
        return bool(number.as_fraction(raw / int(slash[1]), slash.end()))
    m = _WORD.match(text, end)
    if m is None:
        return _is_part(text, number)
    word = m[1]
    if word == "op":
        return _out_of(text, number)
    if word == "van" and number.word and raw > 1:
        of_the = patterns.OF_THE.match(text, end)
        whole = word_value(of_the[1]) if of_the is not None else None
        if of_the is None or not whole or raw >= whole:
            return False
        return bool(number.as_fraction(raw / whole, of_the.end()))
    if number.word and word in _PARTS and raw == int(raw):
        below = 4 if word == "kwart" else ORDINALS[word]
        hyphen = text.startswith("-", m.end())  # "een vijfde-jaars"
        if hyphen or raw >= below or _ranks(text, number, m.end(), word):
            return False
        number.raw = number.value = raw / below
        number.end = m.end() + (len(" deel") if text.startswith(" deel", m.end()) else 0)
        multiply(text, number, patterns.NEXT.match(text, number.end))
        return number.scale == 1 and bool(number.as_fraction(number.raw, number.end))
    return _is_part(text, number)


def to_fraction(text: str, first: Quantity) -> Quantity:
    """Extend a fraction with a greater one: "een derde tot de helft", "een kwart à een derde".

    "steeg van een derde tot de helft" is a change, which has two figures.
    """
    if not text.startswith(_BETWEEN, first.end) or text.endswith("van ", 0, first.start):
        return first
    link = _TO.match(text, first.end)
    if link is None:
        return first
    if link[1] and not text.endswith(("ussen ", "ussen de "), 0, first.start):
        return first
    place = patterns.number_from(text, link.end())
    second = number_at(text, place) if place is not None else None
    if second is None:
        return first
    if second.kind is None and not becomes_fraction(text, second):
        return first
    if second.kind == FRACTION and first.value < second.value:
        first.upper, first.end = second.value, second.end
    return first


def _is_part(text: str, number: Quantity) -> bool:
    """ "driekwart van de scholen", but "driekwart jaar" is a duration."""
    if not (number.word and number.raw in (0.25, 0.75)):
        return False
    unit = unit_after(text, number.end, number.raw, False, True)
    if unit is not None and unit.strong:
        return False
    return bool(number.as_fraction(number.raw, number.end))


def _out_of(text: str, number: Quantity) -> bool:
    """ "negen op de tien", "1 op de 5", "een op drie"; not "12 op 20 mei"."""
    out_of = patterns.OUT_OF.match(text, number.end)
    place = patterns.number_from(text, out_of.end()) if out_of is not None else None
    if out_of is None or place is None:
        return False
    whole = number_at(text, place)
    if whole is None or whole.kind is not None or whole.raw <= number.raw:
        return False
    if out_of[1] is None and not (number.word or number.raw == 1):
        return False
    if whole.raw > _MOST_PARTS:  # "één op elke 2.900 inwoners" tells of the 2.900
        return False
    return bool(number.as_fraction(number.raw / whole.value, whole.end))


def _ranks(text: str, number: Quantity, end: int, part: str) -> bool:
    """Whether "derde" ranks instead of divides: "een derde spoor", "negen derde landen"."""
    m = _WORD.match(text, end)
    if m is None or part == "kwart":
        return False
    word = m[1].lower()
    if number.raw > 1:
        return word in _THIRD_PARTIES
    if word in FUNCTION or word in _COMPARES or word in _SUBJECT_OF:
        return False
    if word.startswith(_PARTICIPLES) and word[-1] in "dtn":
        return False
    return not (text.startswith("met ", number.start - 4) and _VERB_ENDS.match(text, end))
