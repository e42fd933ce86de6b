"""What no frame of words tells, but what stands where the nota says what its letter deals with: a sentence
with a Member, the letter or "u", and a question, a deed or a paper: "Voor het lid Vos (SP) staat in bijlage
2 hoeveel bruggen dicht zijn". Better one too many to look at than one that nobody sees.
"""

from __future__ import annotations

from extractor.finders.commitments import owed, people
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import Context
from extractor.finders.commitments.words import words

_TO = words("aan voor richting tegenover jegens bij van")
_HERE = words("brief bijlage paragraaf kamerbrief tabel hoofdstuk antwoord")
# What a Member may do or think, and what is only expected of him.
_NOT = words(
    """geen niet verwacht verwachten verwachting vermoedelijk waarschijnlijk mogelijk naar opnieuw zal zullen
    kritisch vindt vond vinden steunt steunde tevreden ontevreden zorgen initiatiefnota initiatiefwet mondelinge schriftelijke
    kamervragen aangekondigd amendement ontraden verworpen ingetrokken eerder al reeds vorige inmiddels
    woordvoerder woordvoerders voorzitter rapporteur fractie wil zou kan kunnen motie moties"""
)
_MOST = 60  # words: more is no sentence about one Member


def claims(context: Context, start: int, end: int) -> bool:
    """Whether such a sentence is to be taken for a commitment."""
    if not people.members(context, start, end) or context.text[end - 1] in "?:":
        return False
    said = people.spoken(context, start, end)
    if len(said) > _MOST or not _NOT.isdisjoint(said) or said.count(people.MEMBER) != 1:
        return False
    at = said.index(people.MEMBER)
    if said[max(0, at - 1) : at] and said[at - 1] not in _TO:
        return False
    if _HERE.isdisjoint(said):
        return False
    rest = said[at + 1 :]
    return not sets.QUESTIONS.isdisjoint(rest) or not (owed.THINGS - _HERE).isdisjoint(rest)
