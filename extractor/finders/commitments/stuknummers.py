"""Motions that a nota names by their number alone, "de motie op stuk nr. 15", and what it only remarks of one."""

from __future__ import annotations

from itertools import pairwise

from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import MOTIE
from extractor.finders.commitments.words import tokens, words, words_with
from extractor.patterns import pattern

_NEAR = 60
_REMARK = 260  # characters
# A motion by number alone: "op stuk nr. 15", "nr. 15 (t.v.v. nr. 12)".
LEADS = (
    " op stuk",
    " onder nr",
    " met nr",
    " met nummer",
    " op nr",
    " onder nummer",
    " nr. ",
    " nr ",
)
_STUK = pattern(
    r"(?: (?:op|onder|met))?(?: (?:het )?stuk)?(?: met)?(?: (?:[Nn]r\.?|nummer))?"
    r" ?(?P<number>\d{1,5})\b(?! \d{3}\b)(?: ?\([^()\n]{1,80}\))?,?"
)
_CLAUSE_NUMBER = ("Nr. ", "nr. ", "Stuk nr", "Die op stuk nr", "die op stuk nr")
_ASKS = words(
    """gaat vraagt vroeg verzoekt verzocht roept betreft ziet handelt draagt pleit bepleit spreekt wil
    strekt beoogt waarin die dat over om inzake"""
)
_BY = ("van", "door")  # "Nr. 15 van het lid De Wit vraagt"
# What u does about a motion.
_DOES = words("neemt ontraadt laat geeft doet komt gaat wijst houdt vraagt verzoekt kunt wilt zult")


def asks(text: str, at: int, end: int) -> bool:
    """Whether "op stuk nr. 15" at ``at`` is followed by what the motion asks: "gaat over", "(De Wit) vraagt"."""
    m = _STUK.match(text, at, end)
    if m is None:
        return False
    said = tokens(text, m.end(), min(end, m.end() + _NEAR))[:3]
    return bool(said) and (said[0] in _ASKS or said[0] in sets.TELLS)


def by_numbers(text: str, start: int, end: int) -> list[int]:
    """Where a sentence speaks of motions by their numbers alone: "de motie op stuk nr. 15 over ... en de
    motie op stuk nr. 18 over ..."."""
    if " nr" not in text[start:end] and "nummer" not in text[start:end]:
        return []
    places = words_with(text, "otie", start, end)
    return [at for at in places if asks(text, at + len(MOTIE), end)]


def by_number(text: str, at: int, end: int) -> str | None:
    """The number of "Nr. 15 vraagt om ...", as a clause begins of several motions; else None."""
    if not text.startswith(_CLAUSE_NUMBER, at):
        return None
    m = _STUK.match(text, at + 3 if text[at] in "Dd" else at - 1, end)
    said = tokens(text, m.end(), min(end, m.end() + _NEAR))[:1] if m else []
    return m["number"] if m and said and (said[0] in _ASKS or said[0] in _BY) else None


def stuk(text: str, start: int, end: int) -> str | None:
    """The number of a motion that is named by it alone: "De motie op stuk nr. 15"; else None."""
    if text.startswith(_CLAUSE_NUMBER, start):
        return by_number(text, start, end)
    for at in words_with(text, "otie", start, end):
        stop = at + len(MOTIE)
        m = _STUK.match(text, stop, end) if text.startswith(LEADS, stop) else None
        return m["number"] if m else None
    return None


def remarks(text: str, start: int, end: int) -> bool:
    """Whether an item only says what "u" does about a motion: "Over de motie-De Wit neemt u nog geen
    standpunt in"; not "Motie-De Wit: u ..."."""
    said = tokens(text, start, min(end, start + _REMARK))
    if ": " in text[start : start + _NEAR] or not any("motie" in word for word in said[:4]):
        return False
    return any(a in _DOES and b == "u" for a, b in pairwise(said))
