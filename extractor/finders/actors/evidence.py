"""What tells that a capitalised name is an organisation's: its build, or the words around it."""

from __future__ import annotations

from extractor.finders.actors.book import BODY, MINISTRY, ORGANISATION, Book
from extractor.finders.actors.gazetteer import RISKY, Gazetteer
from extractor.finders.actors.leads import NO_NAME
from extractor.finders.actors.runs import reach, row
from extractor.finders.actors.stances import minded
from extractor.finders.actors.tokens import Token, word_before
from extractor.finders.actors.words import (
    ACTOR_LEAD,
    ACTOR_VERBS,
    AUTHORED,
    CLASS_NOUNS,
    DEALINGS,
    ENGLISH_TAILS,
    HEADS_OF,
    INVERTED,
    NO_CLASS,
    OPENERS,
    PLACE_LEAD,
    SECTORS,
    TAIL_NOUNS,
)
from extractor.language.names import given_names, opens

ACTORS = (BODY, ORGANISATION, MINISTRY)
# The last letters of class nouns: most words fail by these already.
_CLASS_ENDS = frozenset([noun[-4:] for noun in CLASS_NOUNS])
# Between two names of a list.
BETWEEN = frozenset(
    f"{mark}{article}"
    for mark in (", ", " en ", " & ", " of ", "/", ", en ", " alsmede ", " met ")
    for article in ("", "de ", "het ")
)
_MARKS = frozenset(mark[0] for mark in BETWEEN)
# Behind these a name is no subject.
_PREPOSITIONS = frozenset(
    ("van", "met", "bij", "aan", "tussen", "voor", "uit", "onder", "tot", "naar")
)


def is_acronym(word: str) -> bool:
    """Whether a word is written as abbreviations are: "VEHAN", "JOBhbo", "TenneT", "VNO-NCW"; two
    letters are too few."""
    if len(word) < 3 or word[1:].islower() or (word[:2] == "IJ" and word[2:].islower()):
        return False  # "IJssel": one letter, printed as two
    if word.isascii() and word.isalpha() and word.isupper():
        return True
    return not any(map(str.isdigit, word)) and sum(map(str.isupper, word)) > 1


def is_personal(text: str, token: Token) -> bool:
    """Whether a capitalised word looks like (part of) a person's name: a given name, or behind one
    ("Carla Bruinsma", "Carla de Wit", "Van Gaal")."""
    _, _, word, before, at = token
    if word in given_names():
        return True
    if before.lower() in ("van", "de", "den", "der", "ten", "ter", "el"):
        earlier = word_before(text, at)[0]
        return (before[0].isupper() and not opens(text, at)) or earlier[:1].isupper()
    return before[:1].isupper() and before not in OPENERS and not is_class(before)


def surnames(book: Book, tokens: list[Token]) -> frozenset[str]:
    """The words that somewhere follow a capitalised word as surnames do ("Carla Bruinsma")."""
    if book.surnames is None:
        book.surnames = frozenset(
            word
            for _, _, word, before, at in tokens
            if before[:1].isupper()
            and before[1:].islower()
            and before not in OPENERS
            and not is_class(before)
            and (before in given_names() or not opens(book.text, at))
        )
    return book.surnames


def is_class(word: str) -> bool:
    """Whether a noun, singular or plural, says what sort of organisation follows or is meant."""
    word = word.lower()
    if word[-4:] in _CLASS_ENDS and word.endswith(CLASS_NOUNS):
        return word not in NO_CLASS
    if word.endswith(("en", "s")):
        word = word.removesuffix("en").removesuffix("s")
        return word[-4:] in _CLASS_ENDS and word.endswith(CLASS_NOUNS)
    return False


def is_organisation(gazetteer: Gazetteer, name: str) -> bool:
    """Whether some word of a name says that it is an organisation."""
    return any(
        word in ENGLISH_TAILS or word.lower().endswith(TAIL_NOUNS) or gazetteer.tail(word)
        for word in name.split()
    )


def tailed(gazetteer: Gazetteer, text: str, start: int, end: int, article: bool) -> int:
    """Where the name in ``text[start:end]`` ends by a class word at its end, or 0.

    ``article``: it stands behind "de" or "het" within a sentence, so that a capital says much.
    """
    if text.find(" ", start, end) < 0:  # a single word: "Onderwijsraad"
        word = text[start:end]
        tail = None if word in NO_NAME and word != "Nederland" else gazetteer.tail(word)
        # the weaker of the class words only behind an article
        whole = tail is not None and tail.form[0] != " " and (article or RISKY not in tail.flags)
        return end if whole else 0
    last = end
    while last > start:
        at = max(text.rfind(" ", start, last), start - 1) + 1
        word = text[at:last]
        tail = None if word in NO_NAME and word != "Nederland" else gazetteer.tail(word)
        if at > start and word in ENGLISH_TAILS:
            return reach(gazetteer, text, last)  # "Centre for Water Research"
        if at > start and tail is not None:
            return last
        single = at == start and tail is not None and tail.form[0] != " "
        if single and tail is not None and (RISKY not in tail.flags or article):
            return last
        last = at - 1
    return 0


def named_on(gazetteer: Gazetteer, text: str, end: int, taken: bytearray) -> int:
    """Where a longer name ends that goes on behind a known one to a word such as "International"
    or "Group"; ``end`` if there is none."""
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].isupper():
        return end
    last = row(text, end, taken)
    while last > end:
        at = text.rfind(" ", end, last) + 1
        word = text[at:last]
        tail = gazetteer.tail(word) if word not in NO_NAME else None
        if word in ENGLISH_TAILS or word in SECTORS or (tail is not None and tail.form[0] == " "):
            return last
        last = at - 1
    return end


def leads(text: str, start: int, before: str, at: int) -> bool:
    """Whether what stands at ``start`` is led or has written something: "directeur van Radius",
    "het jaarverslag van de ABC" (an abbreviation only); ``before`` begins ``at``."""
    if before in ("de", "het"):
        of, at = word_before(text, at)
        return of == "van" and word_before(text, at)[0] in AUTHORED
    if before != "van":
        return False
    of, at = word_before(text, at)
    if of in ("uit", "aan", "over") or of[:1].isupper():  # "sprak het faillissement uit van"
        of = word_before(text, at)[0]
    return of.lower().endswith(HEADS_OF)


def is_apposed(text: str, start: int, end: int) -> bool:
    """Whether a class noun explains the name: "voor deze onderneming, AnCora in Delfzijl, is"."""
    if text[start - 2 : start] != ", " or "," not in text[end : end + 40].partition(".")[0]:
        return False
    noun = word_before(text, start - 1)[0]
    return noun.islower() and noun.endswith(CLASS_NOUNS) and noun not in NO_CLASS


def acts(text: str, start: int, end: int, before: str, sure: bool = False) -> bool:
    """Whether what stands at ``text[start:end]``, behind ``before``, does or undergoes something as
    only an actor can; less is asked of a known name than of an unknown one (``sure``)."""
    after = text[end + 1 : end + 24].split(" ", 1)[0] if text[end : end + 1] == " " else ""
    verb = after.rstrip(".,;") in ACTOR_VERBS or after.endswith("eert")  # "accepteert"
    if opens(text, start):
        if sure and not is_acronym(text[start:end]):
            return False
        return verb or (sure and minded(text, end))
    if before in ("volgens", "namens", "aldus", "door"):
        return True
    told = before in ACTOR_VERBS or before.endswith("eert")
    if told and (not after or after.rstrip(".,;") in INVERTED):
        return True  # "in vier dorpen plaatst Zuiderbank er een"
    if before not in ACTOR_LEAD or not sure:
        return before in ACTOR_LEAD
    if before in _PREPOSITIONS and not is_acronym(text[start:end]):
        return False  # "namens de bewoners van Kornwerderzand sprak": no subject
    if before in ("en", "of") and _in_place(text, start):
        return False
    return verb or minded(text, end)


def _in_place(text: str, start: int) -> bool:
    """Whether the fellow before "en" stands behind a preposition of place: "In Arcen en Well komt een"."""
    _, at = word_before(text, start)
    fellow, at = word_before(text, at)
    return fellow[:1].isupper() and word_before(text, at)[0].lower() in PLACE_LEAD


def deals(text: str, start: int, end: int) -> bool:
    """Whether the words around tell of talks or agreements, which one has with organisations."""
    return not DEALINGS.isdisjoint(text[max(0, start - 60) : end + 40].split())


def _is_title(text: str, start: int, end: int) -> bool:
    """Whether the word that ends at ``end`` begins the title of what the organisation at ``start``,
    the first of its line or bracket, has written: "ABC, Wonen in cijfers (mei 2026)"."""
    if not opens(text, start) and text[start - 2 : start] != ") ":
        return False
    after = text[end : end + 24]
    word = after[1:].partition(" ")[0]
    if after[:1] != " " or word in ("en", "of", "&") or word.rstrip(".,;") in ACTOR_VERBS:
        return False
    return not text[end + 1].isupper()


def is_described(text: str, end: int) -> bool:
    """Whether a description follows: ", een bedrijf met", ", de werkgever van"."""
    if not text.startswith((", een ", ", de ", ", het "), end):
        return False
    words = [word.rstrip(",.") for word in text[end + 2 : end + 60].split()[1:4]]
    return any(word.endswith(TAIL_NOUNS) and word not in NO_CLASS for word in words)


def listed(book: Book, gazetteer: Gazetteer, start: int, end: int) -> bool:
    """Whether the name stands in a list next to a known organisation."""
    text = book.text
    last = book.sightings[-1] if book.sightings else None
    near = last is not None and 0 < start - last.end < 12 and last.type in ACTORS
    between = text[last.end : start] if near and last is not None else ""
    if between[:1] == ")" and between != "), ":
        between = between[1:]  # "Bond van Post Personeel (BVPP) en de LOU"
    if last is not None and between in BETWEEN:
        return not (text.startswith(", ", last.end) and _is_title(text, last.start, end))
    if text[end : end + 1] not in _MARKS:
        return False
    for mark in (", ", " en ", "/"):
        if text.startswith(mark, end):
            at = end + len(mark)
            at += 3 if text.startswith("de ", at) else 4 if text.startswith("het ", at) else 0
            following = gazetteer.at(text, at, *ACTORS)
            return following is not None and RISKY not in following.flags
    return False
