"""Members whom a nota names by their surname alone, known by where that stands: "Vos had gevraagd of",
"Door Kerk is verzocht om", "U heeft Vos en Kerk een lijst beloofd", "de vraag van Vos naar".

A name that is known as that of a body, ministry or place is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.finders.commitments import naming
from extractor.finders.commitments.draft import Context, Range
from extractor.finders.commitments.words import tokens, words
from extractor.patterns import pattern

_OPENERS = (
    "Ook ", "En ", "Daarnaast ", "Verder ", "Tevens ", "Voorts ", "Tot slot ", "Ten slotte ", "Bovendien ", "Kleintje: ",
)  # fmt: skip
_NO_SUBJECT = (
    "Aan ", "Door ", "Voor ", "Tegenover ", "Richting ", "Jegens ", "Op ", "Met ", "In ", "Bij ", "Naar ", "Uit ", "U ",
    "Er ", "Dat ", "Dit ", "Die ", "Deze ", "Als ", "Zoals ", "Tijdens ", "Over ", "Na ", "Om ", "Het ", "Een ", "Zij ", "Hij ",
)  # fmt: skip
# Who is the subject of one of these asks for something or gets it.
_VERBS = words(
    """vroeg vroegen verzocht verzochten wilde wilden wenste wensten kreeg kregen krijgt krijgen ontving ontvingen
    ontvangt hoort leest verneemt informeerde"""
)
_AUXILIARIES = words("heeft hebben had hadden zou zouden is was werd")
_DONE = words(
    """gevraagd verzocht krijgen ontvangen gekregen ontvangen toegezegd beloofd opmerking vraag vragen verzoek
    geïnformeerd aangedrongen horen vernemen verzekerd"""
)
_CUES = pattern(
    r"(?:\b(?:[Dd]oor|[Aa]an|[Tt]egenover|[Rr]ichting|[Jj]egens|[Vv]oor|[Vv]an|[Cc]ollega(?:['’]s)?"
    r"|[Uu] (?:heeft|hebt|had|zou|zult|zegde|beloofde|gaf)"
    r"|(?:heeft|hebt|had|zou|zegde|beloofde) u|vroeg|verzocht|wilde|wenste|kreeg|krijgt|ontving)) (?=[A-ZÀ-Þ’'])"
)
# Behind these the name is a Member's only where a verb or noun of asking or telling stands by.
_PREPOSITIONS = words("door aan voor van")
_BEHIND = words(
    "is was werd zijn waren heeft hebt had zou staat zegde beloofde gevraagd verzocht aangesproken toegezegd beloofd"
)
_NOUNS = ("raag", "ragen", "erzoek", "oezegging", "elofte", "erzoeken")
_METONYMS = words(
    "Brussel Europa Schiphol Berlijn Parijs Londen Washington Straatsburg Moskou Peking Kyiv Kiev Kabinet Rijk"
)
_SHORT = pattern(r"[A-Z]{2}[a-z]?(?![a-z])|[a-z][A-Z]{2}|[a-z][A-Z]\b")  # "de NZa", "de RvS"
_REACH = 200


def find(context: Context, start: int, end: int) -> Iterator[Range]:
    """Where a sentence names Members so, in no order."""
    text = context.text
    at = start + next((len(o) for o in _OPENERS if text.startswith(o, start)), 0)
    if text[at : at + 1].isupper() and not text.startswith(_NO_SUBJECT, at):
        stop = _read(context, at, end)
        if stop > at and _acts(text, stop, end):
            yield at, stop
    for m in _CUES.finditer(text, start, end):
        stop = _read(context, m.end(), end, m[0][:7].lower() == "collega")
        if stop > m.end() and _fits(text, start, m.start(), m[0].rstrip(), stop, end):
            yield m.end(), stop


def _read(context: Context, at: int, end: int, colleague: bool = False) -> int:
    """Where the names end that begin at ``at``; ``at`` where they are none of Members. A ``colleague``
    who looks like a minister may be one of the Kamer."""
    text = context.text
    stop = naming.read_list(context, at, end, [], naming.BY_AND)
    if stop == at or text[at:stop].isupper() or text[at:stop].split(" ", 1)[0] in _METONYMS:
        return at
    if text[stop : stop + 1] == " " and text[stop + 1 : stop + 2].isupper():
        return at  # "Alzheimer Nederland"
    if _SHORT.search(text, at, stop):
        return at
    return at if _is_other(context, at, stop, colleague) else stop


def _is_other(context: Context, start: int, end: int, colleague: bool) -> bool:
    """Whether names are known as somebody else's."""
    for lead in ("", "De ", "Het "):
        if context.text.startswith(lead, start):
            name = context.names_other(start + len(lead))
            if name is not None and start + len(lead) + len(name) >= end:
                return not (colleague and context.others and context.others[name])
    return False


def _acts(text: str, at: int, end: int) -> bool:
    """Whether the verb behind names says that they ask or get something."""
    said = tokens(text, at, min(end, at + _REACH))
    if not said or said[0] in _VERBS:
        return bool(said)
    return said[0] in _AUXILIARIES and not _DONE.isdisjoint(said[1:])


def _fits(text: str, start: int, at: int, cue: str, stop: int, end: int) -> bool:
    cue = cue.lower()
    if cue not in _PREPOSITIONS:
        return True
    if cue == "van":
        return text.endswith(_NOUNS, start, at - 1) or text.endswith("ezegd", start, at - 1)
    if cue == "aan" and text.endswith(_NOUNS, start, at - 1):
        return True
    behind = tokens(text, stop, min(end, stop + _REACH))
    if at > start and cue != "door":
        return behind[:1] != [] and behind[0] in ("toegezegd", "beloofd", "gezegd")
    return (behind[:1] != [] and behind[0] in _BEHIND) or (
        cue == "door" and not _DONE.isdisjoint(behind[:12])
    )
