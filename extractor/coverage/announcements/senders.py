"""The words for sending a letter together, and on which side of them the offices stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from extractor.coverage.cues import places
from extractor.language.sentences import Bounds
from extractor.patterns import pattern

_NAMENS = pattern(r"[nN]amens\b|naam van\b")
_NAMENS_AT = ("namens", "Namens", "naam van")
# What makes of "namens" that others send the letter too.
_ALSO = (
    "mede ", "mede-", "ook ", "tevens ", "en ", "mede in ", "mede uit ", "ook in ", "ook uit ", "tevens in ",
    "tevens uit ", "mede verzonden ", "mede verstuurd ", "mede ondertekend ",
)  # fmt: skip
# "namens u en de minister van X"
_WITH_YOU = pattern(r"[ ](?:u|ons|mij|mijzelf)(?: beiden)?(?: en|, de)(?=[ ])")
_SIGNED = pattern(
    r"nderteken(?:d|en|ing|aars?)?(?:[ ](?P<also>mede|ook|tevens))?(?:[ ](?:door|van|zijn|is))?\b"
)
# "ook door de minister van X ondertekend", "een gezamenlijke brief van u en de minister van X"
_ALSO_BY = pattern(r"[mot](?:ede|ok|evens) door\b")
_DOOR = ("ede door", "ok door", "evens door")
_JOINT = pattern(
    r"ezamenlijke (?:[Kk]amer)?brief(?: is)? (?:van|met)(?: (?:u|mij|ons)(?: beiden)? en)?\b"
)
# "U en de minister van X ondertekenen de brief"
_YOU_AND = pattern(r"[Uu] en (?=(?:de|uw|het|mijn) )")
_AND = ("U en ", "u en ")
_DONE = pattern(r"[ogv](?:ndertekend|etekend|erzonden|erstuurd|estuurd)\b")
# "De minister van X ondertekent de brief mee": the office stands before it, and before the verb's
# first letters; or right before it.
_SIGNS = pattern(
    r"[tv](?:eken(?:t|en)|er(?:zendt|zenden|stuurt|sturen))[ ](?:(?:de(?:ze)?|uw)[ ](?:[Kk]amer)?brief[ ])?(?:mede|mee|ook)\b"
)
_SIGNING = ("ekent ", "ekenen ", "erzendt ", "erzenden ", "erstuurt ", "ersturen ")
_SIGNS_TOO = pattern(r"ondertekent\b")
_TOO = pattern(r"[OoEeTt](?:ok|veneens|evens)\b")
_IS = pattern(r"is[ ](?:ook[ ])?mede-?(?:ondertekenaar|afzender|verzender)\b")
# "De minister van X en ik informeren u", "Hierbij sturen de minister van X en ik u": not of talks
# held together.
_AND_I = pattern(r"en[ ](?:ik|u)[ ]")
_WE_SEND = pattern(
    r"[biosvz](?:ieden|erichten|nformeren|ndertekenen|turen|chrijven|ersturen|erzenden|enden)[ ]"
)
_TOGETHER = ("amen met ", "ezamenlijk met ")
# "U verstuurt de brief samen met ...", "Samen met ... bied ik u": not of talks held together.
_SENDS = pattern(
    r"[Uu][ ](?:ver|onder)?(?:stuurt|zendt|tekent|biedt)\b"
    r"|[stzbi](?:tuurt|endt|ekent|iedt)[ ]u\b|[stzbi](?:tuur|end|ied|nformeer|turen|enden|ieden)[ ](?:ik|wij)\b"
    r"|\b(?:Ik|ik|Wij|wij)[ ](?:schrijf|schrijven|stuur|sturen|zend|zenden|informeer|informeren|bericht|berichten)[ ]u\b"
    r"|\bschrijf(?:t|)[ ](?:ik|u)\b"
)
# What names this letter, before "mede namens".
OF_THIS_LETTER = pattern(
    r"[BbDd](?:ij(?:gaande|gevoegde)[ ]|e(?:ze)?[ ](?:bijgaande[ ]|bijgevoegde[ ])?)(?:[Kk]amer)?brief\b"
)
_OWN = pattern(
    r"(?:[nN]amens|naam van)[ ](?:de[ ])?(?P<role>[Mm]inister|[Ss]taatssecretaris)\b(?![ ](?:van|voor|[A-Z]))"
)
# "De minister van X ..., verstuurt u de brief mede uit diens naam": the office stands before it.
_HIS = pattern(
    r"ede[ ](?:(?:in|uit)[ ](?:diens|zijn|haar|hun)[ ]naam|namens[ ](?:hem|haar|hen|deze)\b)"
)
_HIS_AT = ("ede in ", "ede uit ", "ede namens ")
# A letter that went out before.
BEFORE_NOW = pattern(
    r"[ ](?:(?:ver)?stuurde|(?:ver)?zond|ondertekende|informeerde|berichtte"
    r"|(?:heeft|hebt|had|werd)[ ][^.;]{0,160}?(?:gestuurd|verstuurd|gezonden|verzonden|geïnformeerd))\b"
)
AND_YOU = (" en u", " en mij")  # "namens de minister van X en u"
LABEL = pattern(
    r"[Mm](?:ede[ -]?(?:namens|onderteken(?:d|ing|aars?)|afzenders?)|EDE NAMENS)\b(?:[ ]door)?"
)
LONGEST_LABEL = 40  # characters from a label to its value


def namens(text: str) -> Iterator[re.Match[str]]:
    """Where a text says "namens" or "in naam van"."""
    return _matches(_NAMENS, text, places(text, _NAMENS_AT))


def _matches(said: re.Pattern[str], text: str, at: Iterable[int]) -> Iterator[re.Match[str]]:
    """Where a pattern fits, of the places where a piece of its words stands."""
    return (match for place in at if (match := said.match(text, place)) is not None)


def _behind_first(text: str, pieces: Iterable[str]) -> Iterator[int]:
    """Where words begin of which the pieces are all but the first letter."""
    return (at - 1 for at in places(text, pieces) if at)


def before(text: str) -> Iterator[tuple[int, int]]:
    """Words that stand before the offices: where they begin, and where the offices may begin."""
    for match in namens(text):
        you = _WITH_YOU.match(text, match.end())
        said = text[max(0, match.start() - 20) : match.start()].lower()
        also = next((word for word in _ALSO if said.endswith(word)), None)
        if also is not None:
            yield match.start() - len(also), match.end()
        elif you is not None:
            yield match.start(), you.end()
    for match in _SIGNED.finditer(text):  # from "nderteken" on
        said = text[max(0, match.start() - 7) : match.start() - 1].rstrip(" -").lower()
        if match["also"] or said.endswith(("mede", "mee")):
            yield match.start() - 1, match.end()
    for match in _JOINT.finditer(text):
        yield match.start() - 1, match.end()
    bounds = Bounds(text)
    for match in _matches(_ALSO_BY, text, _behind_first(text, _DOOR)):
        if _DONE.search(text, *bounds(match.start())):
            yield match.start(), match.end()
    for match in _matches(_YOU_AND, text, places(text, _AND)):
        start, end = bounds(match.start())
        done = _DONE if text.endswith("door ", start, match.start()) else _WE_SEND
        if (match.start() == start or text[match.start() - 1] == " ") and done.search(
            text, match.end(), end
        ):
            yield match.start(), match.end() - 1
    for at in places(text, _TOGETHER):
        if _SENDS.search(text, *bounds(at)):
            yield at - 1, text.index("met ", at) + 3


def own(text: str) -> Iterator[re.Match[str]]:
    """Where "namens de minister" names no portfolio."""
    return _matches(_OWN, text, places(text, _NAMENS_AT))


def meant(text: str) -> Iterator[tuple[int, int]]:
    """Words that mean an office named before them in the sentence: where they begin and end."""
    for match in _matches(_HIS, text, places(text, _HIS_AT)):
        yield match.start() - 1, match.end()


def behind(text: str) -> Iterator[tuple[int, int]]:
    """Words that stand behind one office: where the office ends, and where the words end."""
    for match in _matches(_SIGNS, text, _behind_first(text, _SIGNING)):
        yield text.rfind(" ", 0, match.start()), match.end()
    for match in _IS.finditer(text):
        yield match.start() - 1, match.end()
    bounds = Bounds(text)
    for match in _SIGNS_TOO.finditer(text):
        if _TOO.search(text, *bounds(match.start())):
            yield match.start() - 1, match.end()
    for match in _AND_I.finditer(text):
        start, _ = bounds(match.start())
        if _WE_SEND.match(text, match.end()) or _WE_SEND.search(text, start, match.start()):
            yield match.start() - 1, match.end() - 1
