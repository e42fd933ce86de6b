"""The shorthand of busy notas: "Toez. De Wit (D66): ...", "mot. Vos c.s.", "verzoek cie. BuZa".

Only what opens an item, a heading or a cell is shorthand; nothing here looks further than a label is long.
"""

from __future__ import annotations

from bisect import bisect_left

from extractor.finders.base import Hit
from extractor.finders.commitments import naming
from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import MOTIE, TOEZEGGING, VERZOEK, Context, Draft
from extractor.finders.commitments.words import words
from extractor.findings import Actor, Addressee

_ABBREVIATED = {"toez": TOEZEGGING, "toezegg": TOEZEGGING, "mot": MOTIE, "verz": VERZOEK}
_KINDS = {**_ABBREVIATED, "toezegging": TOEZEGGING, "motie": MOTIE, "verzoek": VERZOEK}
# "Toegezegd aan De Wit: ...", "Gevraagd door cie. Financiën: ...".
_PARTICIPLES = {
    "toegezegd": TOEZEGGING,
    "gevraagd": VERZOEK,
    "verzocht": VERZOEK,
    "ingediend": MOTIE,
}
_BY = {"toegezegd": "aan ", "gevraagd": "door ", "verzocht": "door ", "ingediend": "door "}
_SEVERAL = {"tz": TOEZEGGING, "toez": TOEZEGGING, "mot": MOTIE, "verz": VERZOEK}
# In a column "Soort", and before a name in a list that is announced: "M. De Wit c.s. - sluizen".
_LETTERS = {"t": TOEZEGGING, "m": MOTIE, "v": VERZOEK}
# Before the shorthand: "gew. mot. De Wit", "nader gew. motie".
_BESIDE_MOVERS = words("t.v.v. ter i.p.v. nader gew. nr. nrs. oordeel stuk")
_STATES = words("gew aangeh aangen nader gewijzigde gewijzigd aangehouden aangenomen overgenomen")
# Behind a noun written in full these tell of it and do not say which one: "Toezegging is gereed".
_PREDICATES = words(
    """is was wordt worden werd zijn heeft hebben had kan kon zal zou moet niet nog ook al en of dat die
    gedaan ingediend staat loopt volgt kreeg krijgt geldt vereist nodig komt ligt blijft gaat doet"""
)
_COMMITTEES = (
    "commissie", "cie ", "cie. ", "vaste commissie", "vaste cie", "de commissie", "de vaste commissie",
    "de cie", "vz.", "vz ", "vkc ", "presidium", "kamercommissie",
)  # fmt: skip
_LABEL = 100  # characters that a label before its matter may take
_ABOUT = (" over ", " inzake ", " betreffende ", " omtrent ")
_NOUNS = (
    "motie",
    "toezegging",
    "verzoek",
    "amendement",
    "wetsvoorstel",
    "minister",
    "staatssecretaris",
)
_MOST_WORDS = 5  # of "Mot. 2MD Water 28-5"
_ENDS = (": ", " – ", " - ", " — ")
_TO = ("aan ", "voor ")
# What may stand beside a name in a label, besides a day or number.
_BESIDE = (
    "over ",
    "inzake ",
    "aangehouden",
    "aangenomen",
    "overgenomen",
    "ingediend",
    "CD ",
    "RvW",
    "zn.",
)
_MOST_BESIDE = 60  # characters of it


def kind(text: str, start: int, end: int, bare: bool = False) -> str | None:
    """What an item says it is by an abbreviation that opens it; where an item of a list or a row of a
    table is read, by a ``bare`` noun too: "Toezegging raming per huis"."""
    known = _KINDS if bare else _ABBREVIATED
    at = start
    for _ in range(3):
        space = text.find(" ", at, min(end, at + 16))
        if space < 0:
            return None
        word = text[at:space].lower()
        stem = word.rstrip(".:")
        if text.startswith(_BY.get(stem, "\n"), space + 1):
            return _PARTICIPLES[stem]
        found = known.get(stem)
        if found is not None:
            following = text[space + 1 : min(end, space + 20)].partition(" ")[0]
            return None if following.strip(".,:;").lower() in _PREDICATES else found
        if stem not in _STATES:
            return None
        at = space + 1
    return None


def nouns(title: str) -> set[str]:
    """Which kinds a heading abbreviates: "Toez. CD Water 13-5", "Mot./toez."."""
    said = title.lower().replace("/", " ").replace(".", " ").replace(":", " ").split()
    return {_SEVERAL[word] for word in said[:6] if word in _SEVERAL}


def participles(title: str) -> set[str]:
    """Which kinds a heading or the label of a column tells by a participle: "Toegezegd", "Toegezegd /
    gevraagd", "Gevraagd door de Kamer"."""
    said = title.lower().replace("/", " ").rstrip(": ").split()
    return {_PARTICIPLES[word] for word in said[:3] if word in _PARTICIPLES}


def shorthand(title: str) -> bool:
    """Whether a line is such a heading: kinds, a debate or a date, and no names or matter."""
    said = title.rstrip(".: ").split()
    return (
        bool(nouns(title)) and len(said) <= _MOST_WORDS and not {"–", ":", "-"}.intersection(said)
    )


def letter(text: str, start: int, end: int) -> str | None:
    """What a cell "M", "Toez." or "motie" says that its row is."""
    said = text[start:end].strip(" .").lower()
    return _LETTERS.get(said) or _KINDS.get(said)


def initial(context: Context, start: int, end: int) -> tuple[str, int] | None:
    """The kind of "M. De Wit c.s.", "T. Vos", "M 29 675 nr. 240", in an
    announced list, and where its names or number begin."""
    text = context.text
    for mark in (". ", " "):
        found = _LETTERS.get(text[start : start + 1].lower())
        stop = start + 1 + len(mark)
        if found is None or not text.startswith(mark, start + 1) or stop >= end:
            continue
        if text[stop].isdigit() and found != TOEZEGGING:
            return found, stop
        if text[stop].isupper() and naming.read_list(context, stop, end, []) > stop:
            return found, stop
    return None


def labelled(context: Context, start: int, end: int) -> str | None:
    """What an item is that opens with whom it is for: "Lid De Wit (D66): sluizen", "aan Vos: brug",
    "cie. IenW: reactie". A committee asks, a Member got a promise; None where no such label stands."""
    text = context.text
    near = text[start : min(end, start + 24)].lower()
    at = start + next((len(lead) for lead in _TO if near.startswith(lead)), 0)
    if near[at - start :].startswith(_COMMITTEES):
        stop = min((s for m in _ENDS if (s := text.find(m, at, at + _LABEL)) > 0), default=-1)
        return (TOEZEGGING if at > start else VERZOEK) if 0 < stop < end else None
    if near.startswith(_NOUNS):
        return None  # "Motie-De Wit: ..." says what it is itself
    bracket = text.find(" (", at, at + naming.PARTY_SPAN)
    if bracket > 0 and naming.is_party(text[at:bracket]):
        at = bracket + 2  # "D66 (De Wit): sluizen"
    stop = naming.read_list(context, at, end, [])
    if stop > at and text[at - 1] == "(" and text.startswith(")", stop):
        stop += 1
    if stop <= at or stop - start > _LABEL:
        return None
    if stop >= end - 1:
        return None  # a name alone is a title
    while text.startswith((" (", " ["), stop):
        closes = text.find(")" if text[stop + 1] == "(" else "]", stop, end)
        if closes < 0:
            return None
        stop = closes + 1
    if text.startswith(_ABOUT, stop) and is_marked(context, at, end):
        return TOEZEGGING  # "De Wit (D66) over de sluizen"
    return TOEZEGGING if text.startswith(_ENDS, _past_beside(text, stop, end)) else None


def past_label(text: str, start: int, end: int) -> int:
    """Where the matter begins behind the first colon or dash of a label."""
    ends = ((text.find(mark, start, min(end, start + _LABEL)), mark) for mark in _ENDS)
    return min((at + len(mark) for at, mark in ends if at > 0), default=start)


def _past_beside(text: str, at: int, end: int) -> int:
    """Past what stands beside a name in a label, a day, a number or a state: "De Wit (D66), 14 april: ",
    "Vos, 30 196, nr. 861: ", "Prins (CU), over de sluizen: "."""
    if not text.startswith((", ", "; "), at):
        return at
    ends = [s for mark in _ENDS if (s := text.find(mark, at, min(end, at + _LABEL))) > 0]
    stop = min(ends, default=-1)
    said = text[at + 2 : stop] if stop > 0 else ""
    told = any(c.isdigit() for c in said) or said.startswith(_BESIDE)
    return (
        stop if told and len(said) <= _MOST_BESIDE and ". " not in said.replace("nr. ", "") else at
    )


def is_marked(context: Context, start: int, end: int) -> bool:
    """Whether a label leaves no doubt that a Member is meant: "lid De Wit: ...", "De Wit (D66): ..."."""
    at, marked = naming.past_leads(context.text, start, end)
    return marked or naming.is_name_with_party(context, at, end)


def addressees(context: Context, draft: Draft, found: list[Addressee]) -> None:
    """Whom an item in shorthand names: behind its kind or number, behind its last dash, in a bracket."""
    start, end = draft.pieces[0]
    at = _past_kind(context, start, end)
    bracket = context.text.find(" (", start, min(end, start + naming.PARTY_SPAN))
    if bracket > 0 and naming.is_party(context.text[start:bracket]):
        at = bracket + 2
    noun = context.text[at : at + 16].lower().startswith(_NOUNS)
    named = not noun and naming.is_name_with_party(context, at, end)
    if named or at > start or labelled(context, start, end):
        stop = naming.read_list(context, at, end, found, naming.BY_AND)
        while stop == at and context.text.startswith("(", at):
            stop = naming.read_list(context, at + 1, end, found, naming.BY_AND)
            at += 1
    for first, last in draft.pieces[:1] if not found else ():
        _at_end(context, first, last, found)
        if not found:
            _bare_bracket(context, draft, first, last, found)


def names_member(context: Context, start: int, end: int) -> bool:
    """Whether a Member with party stands right behind the kind: "Toezegging De Wit (D66): sluizen"."""
    at = _past_kind(context, start, end)
    return at > start and naming.is_name_with_party(context, at, end)


def _past_kind(context: Context, start: int, end: int) -> int:
    """Where the names may begin behind "Toez.", "mot. lid", "T02867", "TZ202505-012 (", "aan"."""
    text = context.text
    if text.startswith(("aan ", "Aan "), start):
        return start + 4
    short = initial(context, start, end)
    at = short[1] if short is not None else start
    if kind(text, start, end, bare=True):
        at = text.find(" ", start, end) + 1
        while text[start : at - 1].split(" ")[-1].lower().rstrip(".") in _STATES:
            at = text.find(" ", at, end) + 1
    for place in context.numbers(at, min(end, at + 16)):
        if place.at == at and not place.noted:
            stop = at + len(place.reference.text)
            while stop < end and text[stop] in " ,:":
                stop += 1
            # "TZ202602-061 van Vos": small "van" behind a number is no part of the name
            return (
                stop + len("van ")
                if text.startswith("van ", stop) and text[stop + 4].isupper()
                else stop
            )
    return at


def _at_end(context: Context, start: int, end: int, found: list[Addressee]) -> None:
    """The names behind the last dash: "reactie rapport – De Wit/D66"."""
    text = context.text
    stop = end - (text[end - 1] in ".;")
    for mark in (" – ", " - ", " — "):
        at = text.rfind(mark, start, stop)
        if at > 0 and is_marked(context, at + len(mark), stop):
            members: list[Addressee] = []
            if naming.read_list(context, at + len(mark), stop, members) >= stop:
                found += members
                return


def _bare_bracket(
    context: Context, draft: Draft, start: int, end: int, found: list[Addressee]
) -> None:
    """The names that fill a bracket without a party: "(Vos)", "(aan De Wit en Vos)", "(Vos, TZ202505-012)".

    A name that is known as that of an organisation is none.
    """
    actors = context.found.actors
    low = bisect_left(actors, start, key=_start)
    others = [
        h
        for h in actors[low : bisect_left(actors, end, low, key=_start)]
        if h.value.type != "member"
    ]
    for first, last in naming.brackets(context.text, start, end):
        asked = context.text.startswith("aan ", first)
        if not asked and any(h.start < last and first < h.end for h in others):
            continue
        members: list[Addressee] = []
        stop = naming.read_list(context, first, last, members)
        fills = stop >= last or context.text.startswith((", TZ", ", T0", "; "), stop)
        if draft.kind == MOTIE and context.text.startswith(", ", stop):
            # "(Vos c.s., 33 576, nr. 41)", "(Vos c.s., t.v.v. nr. 12)"
            said = context.text[stop + 2 : last].split(" ", 1)[0].rstrip(",")
            fills = fills or said[:1].isdigit() or said in _BESIDE_MOVERS or said in sets.STATES
        if members and fills and not any(m.name.isupper() for m in members):
            found += members
            return


def _start(hit: Hit[Actor]) -> int:
    return hit.start
