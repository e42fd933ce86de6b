"""Names of organisations that are known by how they are built: a branch ("ABC-Noord"), a part of a known
one ("ABC Zorg"), a class noun in small letters behind an adjective ("Nederlands instituut voor ...")."""

from __future__ import annotations

from extractor.finders.actors.evidence import ACTORS, is_acronym, is_class
from extractor.finders.actors.gazetteer import Gazetteer
from extractor.finders.actors.words import NO_ORGANISATION, SECTORS
from extractor.patterns import pattern

_REGIONS = frozenset(
    [
        "Noord",
        "Oost",
        "Zuid",
        "West",
        "Midden",
        "Noordoost",
        "Noordwest",
        "Zuidoost",
        "Zuidwest",
        "Nederland",
        "Holland",
        "Brabant",
        "Limburg",
        "Gelderland",
        "Utrecht",
        "Zeeland",
        "Drenthe",
        "Groningen",
        "Friesland",
        "Fryslân",
        "Overijssel",
        "Flevoland",
        "Amsterdam",
        "Rotterdam",
        "Caribisch",
    ]
)
# Adjectives with a capital behind which a name may go on in small letters.
ADJECTIVES = frozenset(
    [
        "Nederlands",
        "Nederlandse",
        "Nationaal",
        "Nationale",
        "Landelijk",
        "Landelijke",
        "Koninklijk",
        "Koninklijke",
        "Centraal",
        "Centrale",
        "Europees",
        "Europese",
        "Internationaal",
        "Internationale",
        "Vlaams",
        "Vlaamse",
    ]
)
# Nouns for organisations beyond the usual ones, as they stand in such names.
_NOUNS = (
    *("orde", "comité", "centrum", "autoriteit", "college", "archief", "museum", "gilde"),
    *("agentschap", "academie", "netwerk", "verbond", "unie", "loket", "bibliotheek"),
)
# The small words of such a name and the abbreviation that closes it: " instituut voor de x (ABC)".
_CLOSED = pattern(
    r" (?P<noun>[a-z-]{4,30})(?P<rest>(?: [a-z-]{2,30}){0,8}) \((?P<short>[A-Z][\w-]{1,11})\)"
)
_ENGLISH = frozenset(
    ("Advisory", "Consulting", "Consultancy", "Public", "Legal", "Economics", "Policy")
)


def is_branch(word: str) -> bool:
    """Whether a word is an abbreviation with its region: "ABC-Noord", "WXYZ-Nederland"."""
    head, dash, tail = word.rpartition("-")
    return bool(dash) and tail in _REGIONS and head.isupper() and head not in NO_ORGANISATION


def is_union(gazetteer: Gazetteer, text: str, middle: int, end: int) -> bool:
    """Whether an unknown abbreviation that ends at ``middle`` stands right before a known one that
    ends at ``end``: together they are one name ("de XYZ FNV")."""
    entry = gazetteer.at(text, middle + 1, *ACTORS)
    return entry is not None and middle + 1 + len(entry.form) == end


def names_part(text: str, end: int, last: int, public: bool) -> bool:
    """Whether what follows a known name, ``text[end:last]``, belongs to it: " Zorg & Welzijn". Behind
    the abbreviation of a ``public`` body a Dutch word may begin a title: "RIVM Advies"."""
    if not public:
        return True
    said = text[end + 1 : last].replace(" & ", " ").split(" ")
    return not all(word in SECTORS for word in said) or not _ENGLISH.isdisjoint(said)


def small(text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """Where a name ends that goes on in small letters behind an adjective at ``text[start:end]``, and
    the place of the abbreviation in brackets behind it; None if it does not."""
    if text[start:end] not in ADJECTIVES:
        return None
    m = _CLOSED.match(text, end)
    if m is None or not is_acronym(m["short"]):
        return None
    noun = m["noun"]
    if not is_class(noun) and not noun.endswith(_NOUNS):
        return None
    return m.end("rest"), m.start("short"), m.end("short")
