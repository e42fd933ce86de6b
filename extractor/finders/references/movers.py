"""Who moved a motion: the names behind the word, by which lead they are announced, and where a second
motion begins in the same breath ("de moties van het lid Dobbe en van het lid Krul")."""

from __future__ import annotations

import re
from typing import NamedTuple

from extractor.finders.actors.given import is_given
from extractor.language import names
from extractor.language.names import Name
from extractor.patterns import pattern

_WHO = (
    r"(?:het[ ]|de[ ])?(?:Kamer)?(?:lid|leden|lid[ ]van[ ]de[ ](?:Tweede|Eerste)[ ]Kamer|heer|heren|dames|mevrouw"
    r"|mevr\.|mw\.|dhr\.|senator(?:en)?)[ ]"
)
_BY = pattern(rf"[ ](?:van|door)[ ](?:onder (?:meer|andere) )?{_WHO}")
# With what the motion is about in between: "de motie over wolven van het lid Bakker".
_BY_LATER = pattern(
    rf"[ ][a-z][^.;:\n\t]{{0,60}}?[ ](?:van|door)[ ](?:onder (?:meer|andere) )?{_WHO}"
)
_OF = pattern(r"[ ]van[ ](?=[A-ZÀ-Þ])")
_MEMBER = pattern(r"\b(?:[Ll]id|[Ll]eden|[Mm]evrouw|[Dd]e heer|Kamerlid)[ ](?=[A-ZÀ-Þvdt'’])")
# A party may have digits in its name (D66, JA21, 50PLUS); a number of a document is no party.
_PARTY = pattern(r"[ ]\([^()\n]{1,40}\)")
_NUMBER = pattern(r"\d{3}|(?<![A-Za-z\d])\d+(?![A-Za-z\d])")
_JOIN = pattern(rf"(?:[ ]?/[ ]?|(?:,[ ]en|[ ]en|,|[ ]&|,?[ ]alsmede)[ ](?:{_WHO})?)-?")
_CS = pattern(r",?[ ](?:c\.?s\.?|cum suis)(?!\w)")
# Where the next motion of "de moties" begins, behind the number of this one or not.
_NEXT = pattern(
    r"(?P<number>[ ]\([^()\n]{0,60}\d[^()\n]{0,60}\))?(?:,[ ]en|[ ]en|,|,?[ ]alsmede)[ ]"
    rf"(?P<by>(?P<that>die[ ])?van[ ]{_WHO})?-?"
)
# Behind what became of the first one: "… is aangenomen en die van het lid Krul verworpen".
_THAT = pattern(
    rf"[^.;:\n]{{0,40}}(?:genomen|aanvaard|worpen|aangehouden|trokken|vervallen)(?:[ ][a-z]{{2,12}})?,?[ ](?:en|maar|terwijl)[ ](?P<that>die[ ])van[ ]{_WHO}"
)
# A member named as another motion's mover.
_OTHERS = pattern(r"otie[s]?[ ](?:[a-z]{1,20}[ ]){0,6}(?:van|door)[ ](?:het[ ]|de[ ])?\Z")
_OWN = pattern(r"\b(?:[Ee]en|[Hh]aar|[Zz]ijn|[Hh]un|[Dd]e|[Dd]iens)(?: [a-z]{4,14})?[ ]\Z")
# Tussenvoegsels in the middle of a full or double name; before "van" and "van de" also other things
# stand that are no name ("het lid Bakker van de ChristenUnie").
_MIDDLE = pattern(r"[ ](?:van[ ]de[nr]|von(?:[ ]der)?|ten|ter|el|da|dos|del)[ ](?=[A-ZÀ-Þ])")
_MIDDLE_VAN = pattern(r"[ ]van(?:[ ](?:de|het|['’]t|la))?[ ](?=[A-ZÀ-Þ'’])")
_SURNAME_ENDS = (
    "sen", "stra", "sma", "ema", "inga", "mans", "man", "kers", "ker", "ts", "ders", "ink", "berg",
    "dijk", "veld", "huis", "hof", "hoff", "horst", "kamp", "hout", "meijer", "des",
)  # fmt: skip
# Capitalised words that may follow "motie" and are no name.
_NO_NAME = frozenset((
    "Kamerstuk", "Kamerstukken", "KST", "Tweede", "Eerste", "Kamer", "Toezegging", "Toezeggingen",
    "Verzoek", "Motie", "Moties", "Nr", "Nrs", "Stand", "Omschrijving", "Vindplaats", "Status", "Uw",
    "De", "Het", "Deze", "Die", "Met", "Over", "In", "Op", "Minister", "Staatssecretaris", "Bijlage",
    "Dit", "Hiermee", "Ik", "Wij",
))  # fmt: skip
# What a member may be "van": parties that are written as a name is.
_PARTIES = frozenset((
    "ChristenUnie", "GroenLinks", "Volt", "Denk", "Partij", "Groep", "Lijst", "Forum", "Nieuw",
    "BoerBurgerBeweging", "Staten", "Socialistische",
))  # fmt: skip
_MOST = 20
_BEFORE = 80  # characters before a member in which another motion may be named


class Movers(NamedTuple):
    """The movers of one motion; their names end at ``end``. ``start`` is where a motion begins that has
    no word "motie" of its own, else -1."""

    names: tuple[str, ...]
    end: int
    start: int = -1


def after(text: str, mention: re.Match[str]) -> list[Movers] | None:
    """The movers named right after the word, for each motion that it stands for; None where no name
    is."""
    at = mention.end()
    if mention["join"] is None:
        by = _BY.match(text, at) or _later(text, at) or _OF.match(text, at)
        if by is not None:
            at = by.end()
        elif text[at : at + 1] == " " and text[at + 1 : at + 2].isupper():
            at += 1
        else:
            return None
    first = _names(text, at)
    if first is None:
        return None
    found = [first]
    while len(found) < _MOST and (further := _further(text, found[-1].end, mention)) is not None:
        found.append(further)
    return found


def _later(text: str, at: int) -> re.Match[str] | None:
    by = _BY_LATER.match(text, at)
    return None if by is None or "otie" in by.group() else by  # those are another motion's


def _further(text: str, at: int, mention: re.Match[str]) -> Movers | None:
    """The movers of the next motion, when the word stands for several."""
    later = _THAT.match(text, at)
    if later is not None and (read := _names(text, later.end())) is not None:
        return read._replace(start=later.start("that"))
    following = _NEXT.match(text, at)
    if following is None:
        return None
    apart = following["that"]  # "de motie van het lid Dobbe en die van het lid Krul"
    if mention["plural"]:
        apart = following["by"] or following["number"]
    read = _names(text, following.end()) if apart else None
    if read is None:
        return None
    start = following.start("by") if following["by"] else following.end()
    return read._replace(start=start)


def in_sentence(text: str, mention: re.Match[str], begin: int, end: int) -> Movers | None:
    """ "Het lid X heeft … een motie aangehouden": the members named in the same sentence, when the motion
    is introduced there ("een motie", "haar motie")."""
    if mention["plural"] or mention["join"]:
        return None
    if not _OWN.search(text, max(begin, mention.start() - 25), mention.start() - 1):
        return None
    later = text.find("otie", mention.end(), end)  # whoever is named behind that may have moved it
    for member in _MEMBER.finditer(text, begin, end if later < 0 else later):
        read = _names(text, member.end())
        low = max(begin, member.start() - _BEFORE)
        if read is not None and not _OTHERS.search(text, low, member.start()):
            return Movers(read.names, mention.end())
    return Movers((), mention.end())


def _no_name(word: str) -> bool:
    return word in _NO_NAME


def _names(text: str, at: int) -> Movers | None:
    found: list[str] = []
    stop = at
    while len(found) < _MOST:
        name = names.name_at(text, at, _no_name)
        if name is None:
            break
        name = _surname(text, name)
        found.append(name.surname)
        stop = name.end
        party = _PARTY.match(text, stop)
        if party is not None and _NUMBER.search(party.group()) is None:
            stop = party.end()
        others = _CS.match(text, stop)
        if others is not None:
            stop = others.end()
        join = _JOIN.match(text, stop)
        if join is None or others is not None:
            break
        at = join.end()
    return Movers(tuple(found), stop) if found else None


def _surname(text: str, name: Name) -> Name:
    """Of "Tijs van den Brink" and "Henri Bontenbal" what is no given name; of "Lammerts van Bueren" all."""
    first, space, rest = name.surname.partition(" ")
    if name.given or not first[0].isupper():
        return name
    if space:
        if is_given(first) and rest[:1].isupper() and names.after_particles(name.surname, 0) == 0:
            return Name(name.start, name.end - len(rest), name.end, first, rest)
        return name
    sure = _MIDDLE.match(text, name.end)
    middle = sure or _MIDDLE_VAN.match(text, name.end)
    end = names.surname_end(text, name.end + 1) if middle is not None else -1
    if middle is None or end < 0:
        return name
    given = is_given(first)
    party = _PARTY.match(text, end)
    printed = text[middle.end() : end]
    if not (given or sure or party) or _no_name(printed) or printed.partition("-")[0] in _PARTIES:
        return name
    if given or (sure and not first.endswith(_SURNAME_ENDS)):
        return Name(name.start, name.end + 1, end, first, text[name.end + 1 : end])
    return name._replace(end=end, surname=text[name.at : end])
