"""Commitments that a sentence names by a pronoun, an ordinal or movers alone, behind "twee moties".

"De Kamer nam twee moties aan. Die van het lid Vos (33 576, nr. 12) wil ... De andere, van Kerk c.s., draagt
u op om ...", "Vos en Kerk (33 576, nr. 12) vragen u om ...".
"""

from __future__ import annotations

from typing import NamedTuple

from extractor.finders.commitments import cutting, naming, stuknummers
from extractor.finders.commitments.draft import MOTIE, TOEZEGGING, VERZOEK, Context
from extractor.finders.commitments.words import words
from extractor.findings import Addressee
from extractor.patterns import pattern

_LEAD = pattern(
    r"(?:En |Ook |Verder |Daarnaast |Ten slotte |Tot slot )?"
    r"(?P<one>[Dd]ie|[Dd]e (?:ene|een|één|eerste|tweede|derde|vierde|vijfde|zesde|andere|overige|laatste)"
    r"|[Ee]en (?:andere|tweede|derde|vierde|vijfde|laatste)|[EeÉé][eé]n(?: daarvan| ervan| hiervan)?)"
    r"(?: motie| toezegging| verzoek)?,?"
    r"(?: (?:is|werd|was|komt|kwam))?(?: (?:aangehouden|aangenomen|ingediend|gedaan|afkomstig))?,?"
    r"(?: \(| (?P<by>van|door|aan) )"
)
_OPENS = ("En ", "Ook ", "Verder ", "Daarnaast ", "Ten slotte ", "Tot slot ")
_NOUNS = (("oties", MOTIE), ("oezeggingen", TOEZEGGING), ("erzoeken", VERZOEK))
_ONE = (("otie", MOTIE), ("oezegging", TOEZEGGING))
_OTHER = words("andere tweede derde vierde")
_BEFORE = 900  # characters in front in which "twee moties" stands
_TITLES = ("lid ", "leden ", "het lid ", "de leden ", "mevrouw ", "de heer ", "senator ")
_OTHERS = (" c.s.", ", c.s.")
_FIRST = ("die ", "de ", "een ", "één ", "nr")
_LEAST = 12
_NUMBER = 30  # characters that "Die op stuk nr. 12 " may take
_MOVERS = 240  # characters that movers and their number may take
_BRACKET = 6  # characters between a mover and the number in brackets behind him

Found = tuple[str, int, tuple[str, ...], tuple[str, ...]]


class _One(NamedTuple):
    kind: str
    at: int
    names_end: int
    who: list[Addressee]


def find(context: Context, start: int, end: int) -> list[Found]:
    """The kind, place, numbers and movers of each that ``text[start:end]`` names so, in text order."""
    text = context.text
    low = max(0, start - _BEFORE)
    if "otie" not in text[low:end] and "oezegging" not in text[low:end]:
        return []
    numbered = _has_number(context, start, end)
    begins = sorted({start, *(after for _, after in cutting.joins(text, start, end))})
    colon = text.find(": ", start, end)
    if colon >= 0:
        begins = sorted({*begins, colon + 2})
    placed: list[_One] = []
    past = start
    for at in begins:
        if end - at < _LEAST or at < past:
            continue
        one = _by_pronoun(context, at, end)
        if one is None and numbered:
            one = _by_movers(context, at, end)
        if one is not None:
            placed.append(one)
            past = one.names_end
    if not placed:
        return []
    stops = [*(one.at for one in placed[1:]), end]
    return [_numbered_as(context, one, stop) for one, stop in zip(placed, stops, strict=True)]


def opens(context: Context, start: int, end: int) -> bool:
    """Whether such a motion begins at ``start``."""
    if not context.text.startswith(_FIRST, start) and not context.text[start : start + 1].isupper():
        return False
    one = _by_pronoun(context, start, end)
    if one is None and _has_number(context, start, end):
        one = _by_movers(context, start, end)
    return one is not None and one.kind == MOTIE


def _has_number(context: Context, start: int, end: int) -> bool:
    """Whether movers or a number alone can name a motion there."""
    return bool(context.numbers(start, end)) or "nr" in context.text[start:end].lower()


def _numbered_as(context: Context, one: _One, end: int) -> Found:
    """One with its number, the first that stands before ``end``, and its movers, if it is a motion."""
    if one.kind != MOTIE:
        return one.kind, one.at, (), ()
    ids = [
        p.reference.id
        for p in context.numbers(one.at, end)
        if p.reference.type == "kamerstuk" and p.reference.id and not p.aside
    ]
    return MOTIE, one.at, tuple(ids[:1]), tuple(m.name for m in one.who)


def _by_pronoun(context: Context, at: int, end: int) -> _One | None:
    """One that begins at ``at``: "De andere, van Kerk c.s. (...)", "Die van de leden Vos en Kerk"."""
    text = context.text
    m = _LEAD.match(text, at, end)
    if m is None:
        return None
    kind = _antecedent(text, at, m["one"])
    if kind is None or (kind == TOEZEGGING) != (m["by"] == "aan"):
        return None
    who: list[Addressee] = []
    stop = naming.read_list(context, m.end(), end, who, naming.BY_AND)
    if not who or end - stop < _LEAST:
        return None
    titled = text.startswith(_TITLES, m.end()) or any(m.party for m in who)
    others = any(other in text[m.end() : stop] for other in _OTHERS)
    if not titled and not others and not _numbered(context, stop):
        return None
    return _One(kind, at, stop, who)


def _by_movers(context: Context, at: int, end: int) -> _One | None:
    """One that begins with its movers and its number, or its number alone: "Vos c.s. (33 576, nr. 12)
    vraagt u", "nr. 12 (Vos) vraagt om"."""
    text = context.text
    if text.startswith(_OPENS, at):
        at += next(len(lead) for lead in _OPENS if text.startswith(lead, at))
    end = min(end, at + _MOVERS)
    who: list[Addressee] = []
    if text[at : at + 1] in "NnSs" and stuknummers.by_number(text, at, end):
        stop = _past_mover(context, at, end, who)
    elif (text[at : at + 1].isupper() or text.startswith(_TITLES, at)) and context.numbers(at, end):
        stop = naming.read_list(context, at, end, who, naming.BY_AND)
        if not who or not _numbered(context, stop):
            return None
    else:
        return None
    return _One(MOTIE, at, stop, who) if _antecedent(text, at, "") == MOTIE else None


def _past_mover(context: Context, at: int, end: int, who: list[Addressee]) -> int:
    """Where the mover ends behind a number alone, "Nr. 12 (Vos)", "Nr. 12 van het lid Vos"; ``at`` where
    none is named."""
    text = context.text
    high = min(end, at + _NUMBER)
    leads = [(text.find(lead, at, high), len(lead)) for lead in (" (", " van ", " door ")]
    begins = [found + length for found, length in leads if found >= 0]
    return naming.read_list(context, min(begins), end, who, naming.BY_AND) if begins else at


def _numbered(context: Context, at: int) -> bool:
    """Whether the number of a Kamerstuk stands in brackets right behind names that end at ``at``."""
    if not context.text.startswith((" (", ", "), at):
        return False
    return any(
        p.reference.type == "kamerstuk" and not p.aside for p in context.numbers(at, at + _BRACKET)
    )


def _antecedent(text: str, at: int, lead: str) -> str | None:
    """The kind of which several are spoken of before ``at``; of one, where the lead says "een andere"."""
    low = max(0, at - _BEFORE)
    nouns = (*_NOUNS, *_ONE) if _OTHER.intersection(lead.lower().split()) else _NOUNS
    places = [(text.rfind(stem, low, at), kind) for stem, kind in nouns]
    last, kind = max(places)
    return kind if last >= 0 else None
