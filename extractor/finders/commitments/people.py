"""Who of the Kamer a sentence names: "het lid Vos (D66)", "Kamerlid Kerk", "Henk Vos van het CDA".

Frames of verbs ask who hears, gets or is owed something; to them each Member, with title, party and all,
is one word.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.document import NOTA
from extractor.finders.commitments import bare, naming
from extractor.finders.commitments.draft import Context, Range
from extractor.finders.commitments.words import tokens, words
from extractor.language.names import NAME_SPAN

MEMBER = "kamerlid"  # the word that stands for each of them
PRONOUNS = words("hij zij ze hem haar")
_CUES = (
    "lid ", "Lid ", "leden ", "Leden ", "enator ", "enatoren ", "evrouw ", "evr. ", "e heer ", "hr. ",
)  # fmt: skip
_SURE = ("lid ", "Lid ", "leden ", "Leden ", "enator ", "enatoren ")  # the others may be of anybody
_ARTICLES = ("het ", "de ", "Het ", "De ")
_OF = (" van het ", " van de ", " van ")
_ROLES = words("directeur voorzitter bestuurder hoogleraar burgemeester wethouder secretaris hoofd")
_SENTENCE = 900  # characters: in more, names alone tell nothing
_NO_GIVEN = (
    "En ",
    "Ook ",
    "Maar ",
    "Want ",
    "Dus ",
    "Plus ",
)  # which open a sentence before a name
_BACK = 600  # characters
_NAMES = 5  # words of a name in front of its party


def members(context: Context, start: int, end: int) -> list[Range]:
    """Where a stretch names Members, each range with article, title and party, in text order."""
    known = context.members.get((start, end))
    if known is None:
        known = context.members[start, end] = _members(context, start, end)
    return known


def _members(context: Context, start: int, end: int) -> list[Range]:
    said = context.text[start:end]
    found = [*_titled(context, said, start, end), *_with_party(context, said, start, end)]
    if context.document.kind == NOTA and end - start < _SENTENCE:
        found += bare.find(context, start, end)
    if len(found) < 2:
        return found
    found.sort(key=_longest)
    apart: list[Range] = []
    for one in found:
        if not apart or one[0] >= apart[-1][1]:
            apart.append(one)
    return apart


def before(context: Context, at: int) -> list[Range]:
    """The Members whom the same passage names in front of ``at``, those that a pronoun can mean."""
    low = max(context.text.rfind("\n", 0, at) + 1, at - _BACK)
    return members(context, low, at) if low < at else []


def spoken(context: Context, start: int, end: int) -> list[str]:
    """The words of a stretch, with one word for each Member."""
    text = context.text
    parts: list[str] = []
    at = start
    for first, last in members(context, start, end):
        parts += (text[at:first], MEMBER, " ")
        at = last
    if not parts:
        return tokens(text, start, end)
    parts.append(text[at:end])
    said = "".join(parts)
    return tokens(said, 0, len(said))


def _titled(context: Context, said: str, start: int, end: int) -> Iterator[Range]:
    text = context.text
    for cue in _CUES:
        at = text.find(cue, start, end) if cue in said else -1
        while at >= 0:
            stop = at + len(cue)
            last = naming.read_list(context, stop, end, [])
            if last > stop and (cue in _SURE or not _of_others(text, last, end)):
                yield _opening(text, start, at), last
            at = text.find(cue, max(last, stop), end)


def _longest(one: Range) -> Range:
    return one[0], -one[1]


def _opening(text: str, start: int, at: int) -> int:
    """Where "het Kamerlid" begins whose title has a cue at ``at``."""
    first = text.rfind(" ", start, at) + 1 or start
    return next((first - len(a) for a in _ARTICLES if text.endswith(a, start, first)), first)


def _of_others(text: str, at: int, end: int) -> bool:
    """Whether what follows a name says that it is no Member: "van de VNG", ", directeur van"."""
    if text.startswith(", ", at) and text[at + 2 : at + 3].islower():
        return text[at + 2 : at + 14].split(" ", 1)[0] in _ROLES
    for of in _OF:
        if text.startswith(of, at):
            word = text[at + len(of) : at + len(of) + NAME_SPAN].split(" ", 1)[0].rstrip(".,;:)")
            return word[:1].isupper() and not naming.is_party(word)
    inside = text[at + 2 : at + 3] if text.startswith(" (", at) else ""
    return bool(inside) and not inside.isdigit()  # a bracket that is no party and no number


def _with_party(context: Context, said: str, start: int, end: int) -> Iterator[Range]:
    """Names without a title in front of a party: "De Wit (D66)", "Henk Vos van het CDA"."""
    text = context.text
    at = text.find(" (", start, end) if " (" in said else -1
    while at >= 0:
        close = text.find(")", at, min(end, at + naming.PARTY_SPAN))
        if close > 0 and naming.is_party(text[at + 2 : close]):
            first = _name_before(context, start, at)
            if first < at:
                yield first, close + 1
        at = text.find(" (", at + 2, end)
    at = text.find(" van ", start, end) if " van " in said else -1
    while at >= 0:
        of = next(o for o in _OF if text.startswith(o, at))
        stop = at + len(of)
        word = text[stop : min(end, stop + NAME_SPAN)].split(" ", 1)[0].rstrip(".,;:)")
        if word[:1].isupper() and naming.is_party(word):
            first = _name_before(context, start, at)
            if first < at:
                yield first, stop + len(word)
        at = text.find(" van ", at + 5, end)


def _name_before(context: Context, start: int, at: int) -> int:
    """Where the name begins that ends at ``at``; ``at`` when none does."""
    text = context.text
    best = at
    low = at
    for _ in range(_NAMES):
        low = text.rfind(" ", max(start, at - NAME_SPAN), max(start, low - 1)) + 1 or start
        led = (
            text.startswith(_NO_GIVEN, low) or naming.past_leads(text, low, at)[0] > low
        )  # "aan Vos": the name stands behind it
        if not led and naming.read_list(context, low, at, [], ()) >= at:
            best = low
        if low == start:
            break
    return best
