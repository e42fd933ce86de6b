"""The documents that a stretch of a sentence names, each with what it is called."""

from __future__ import annotations

import msgspec

from extractor.coverage.announcements.names import QUOTED, Name, kind_of, name_of
from extractor.finders.base import Taken
from extractor.patterns import pattern

# What no longer belongs to a name.
_STOP = pattern(
    r"[ ](?:als (?:bijlagen?|onderdeel)|(?:met|bij|middels) (?:de|deze|bijgaande|uw) (?:\w{1,20} )?(?:[Kk]amer)?brief"
    r"|met (?:de )?aanbiedingsbrief|aan de (?:Tweede |Eerste )?Kamer|naar de (?:Tweede |Eerste )?Kamer|die|dat|waarin|waarmee|waarbij|wordt|worden|is|zijn"
    r"|mee|toe|te|kan|kunnen|gaat|gaan|opgesteld|uitgevoerd|uiterlijk|ter|zodat|omdat|om)\b|[ ]?[(;:]"
)
# A copy of something else than this letter.
_COPY = pattern(
    r"afschrift van (?:uw|de|het|mijn) [\w-]{3,30} aan (?!de (?:Eerste |Tweede )?Kamer)"
)
_JOIN = pattern(r",(?: en)?[ ]|[ ](?:en|alsmede|evenals|alsook|plus|samen met)(?: ook)?[ ]")
_TOKEN = pattern(r"[^\s,;:()]{1,80}")
_OPENING = "‘“„\"'"
# "X en", "X, de": what the cut before the next document leaves.
_TAIL = pattern(r"(?:,| aan| en| alsmede| evenals| plus| samen met)(?: ook)?(?: (?:de|het|een))?\Z")
_DETERMINERS = frozenset((
    "de", "het", "een", "deze", "dit", "die", "dat", "zijn", "haar", "hun", "uw", "beide", "twee", "drie",
    "vier",
))  # fmt: skip
_PREPOSITIONS = frozenset((
    "van", "over", "naar", "uit", "op", "voor", "door", "met", "bij", "tot", "aan", "in", "tijdens",
    "volgens", "namens", "per", "onder",
))  # fmt: skip
# "U biedt de brief aan" encloses nothing.
_THE_LETTER = frozenset((
    "brief", "kamerbrief", "nota", "beslisnota", "aanbiedingsbrief", "verzamelbrief", "voortgangsbrief",
    "conceptbrief", "afschrift",
))  # fmt: skip
# What a document comes as, before "van": "de negende editie van de Monitor".
_FORMS = frozenset((
    "editie", "versie", "eindversie", "exemplaar", "deel", "kopie", "vertaling", "aflevering", "actualisatie",
))  # fmt: skip
# Capitals that open no title.
_NO_TITLES = frozenset((
    "Kamer", "Tweede", "Eerste", "U", "De", "Het", "Ook", "Met", "Middels", "Hierbij", "Hiermee",
))  # fmt: skip


# Behind these what stood before governs nothing: "aan de brief is de monitor toegevoegd".
_VERBS = frozenset((
    "is", "zijn", "wordt", "worden", "gaat", "gaan", "komt", "komen", "ontvangt", "krijgt", "vindt", "treft",
    "biedt", "stuurt", "zendt", "hoort", "horen", "zit", "zitten", "heeft", "hebben", "u", "wij", "ik",
))  # fmt: skip
_PROPOSE = ("stellen", "stelt", "stel", "u")  # "wij stellen u voor het rapport ..."
# Who makes documents is none.
_BODIES = (
    "raad", "commissie", "inspectie", "ministerie", "bureau", "instituut", "autoriteit", "dienst", "bank", "bond",
    "vereniging", "minister", "secretaris", "inspecteur", "college", "fractie", "kamer", "directie",
)  # fmt: skip
# Such a word alone is an act and no document: "akkoord gaan".
_ACTS = frozenset(("akkoord", "besluit"))
_RELATIVES = frozenset(("die", "dat", "waarin", "waarmee", "waarbij", "waarvan"))


class Enclosure(msgspec.Struct, frozen=True):
    """A document as a sentence names it."""

    start: int
    end: int
    name: Name


def named(text: str, start: int, end: int, titles: bool, attached: bool) -> list[Enclosure]:
    """The documents in a stretch of text. What stands behind "en" is a document of its own when its
    own noun names one; else it belongs to the document before it."""
    heads: list[int] = []
    aside = False  # in "die A en B hebben opgesteld" no name is a document's
    for begin, stop in _parts(text, start, end):
        aside = aside and text[begin - 2] != ","
        head = _head(text, begin, stop, titles and not aside, attached)
        heads += [] if head is None else [head]
        aside = aside or any(token[0] in _RELATIVES for token in _TOKEN.finditer(text, begin, stop))
    found: list[Enclosure] = []
    for head, after in zip(heads, [*heads, end][1:], strict=True):
        stop = _end(text, head, after)
        if stop > head:
            found.append(Enclosure(head, stop, name_of(text[head:stop])))
    return found


def whole(text: str, start: int, end: int) -> list[Enclosure]:
    """A stretch that names one document and nothing else, unless that is the letter."""
    stop = _end(text, start, end)
    words = [token[0].lower().strip(".-") for token in _TOKEN.finditer(text, start, stop)]
    if not words or any(word in _THE_LETTER for word in words[:2]):
        return []
    return [Enclosure(start, stop, name_of(text[start:stop]))]


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A stretch cut at its commas and "en"s, but not within quotes."""
    quoted = Taken((match.start(), match.end()) for match in QUOTED.finditer(text, start, end))
    parts: list[tuple[int, int]] = []
    for join in _JOIN.finditer(text, start, end):
        if not quoted.overlaps(join.start(), join.end()):
            parts.append((start, join.start()))
            start = join.end()
    return [*parts, (start, end)]


def _head(text: str, start: int, end: int, titles: bool, attached: bool) -> int | None:
    """Where the name of a document begins in a part: its first noun for one, or its title, that no
    preposition governs ("op het rapport biedt u de reactie aan"); None when there is none. ``titles``
    says that a name with a capital will do, ``attached`` that "met" brings in what is enclosed."""
    begin, governed, before = None, False, ""
    aside = False  # within "die ..."
    for token in _TOKEN.finditer(text, start, end):
        small = token[0].lower()
        aside = aside or small in _RELATIVES
        if small in _VERBS and not aside:
            begin, governed, before = None, False, small
            continue
        if small in _DETERMINERS:
            governed = governed and before in _PREPOSITIONS
            begin = token.end() + 1
        elif small in _PREPOSITIONS and not (small == "voor" and before in _PROPOSE):
            governed = not (attached and small in ("met", "van"))
            begin = None
        elif not governed:
            begin = token.start() if begin is None else begin
            if token[0][0] in _OPENING:
                return begin
            if _COPY.match(text, token.start()):
                return begin
            if small.rpartition("-")[2].rstrip(".") in _THE_LETTER:
                begin = None
            elif _names(token[0], small, before, titles):
                return begin
        before = small
    return None


def _names(word: str, small: str, before: str, titles: bool) -> bool:
    """Whether a noun names a document, by its kind or its capital."""
    if small in _ACTS:
        return before in _DETERMINERS
    if small in _FORMS or kind_of(small.rstrip(".’”'\"")) is not None:
        return True
    if not titles or not before or word in _NO_TITLES or small.endswith(_BODIES):
        return False
    return word[0].isupper()


def _end(text: str, start: int, end: int) -> int:
    """Where the name that begins at ``start`` ends, at the latest at ``end``."""
    quoted = QUOTED.search(text, start, end)
    stop = _STOP.search(text, start, end)
    while stop is not None and quoted is not None and quoted.start() < stop.start() < quoted.end():
        stop = _STOP.search(text, quoted.end(), end)
    name = text[start : stop.start() if stop is not None else end].rstrip(" .,;:")
    tail = _TAIL.search(name)
    return start + (len(name) if tail is None else tail.start())
