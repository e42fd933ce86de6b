"""Where a text names a debate: its type, its subject, its day, and whether it is still to come."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

import msgspec

from extractor.finders.commitments.draft import Context, capitalised
from extractor.finders.commitments.words import tokens, words
from extractor.findings import Debate

_PLENARY = "plenair debat"
VAGUE = "debat"
# The word that names a debate, and with it the one before where one word does not do.
_TYPES = {
    "commissiedebat": "commissiedebat",
    "commissiedebatten": "commissiedebat",
    "tweeminutendebat": "tweeminutendebat",
    "dertigledendebat": "dertigledendebat",
    "interpellatiedebat": "interpellatiedebat",
    "hoofdlijnendebat": _PLENARY,
    "verantwoordingsdebat": _PLENARY,
    "spoeddebat": _PLENARY,
    "plenair debat": _PLENARY,
    "plenaire debat": _PLENARY,
    "plenaire vergadering": _PLENARY,
    "politieke beschouwingen": _PLENARY,
    "financiële beschouwingen": _PLENARY,
    "notaoverleg": "notaoverleg",
    "wetgevingsoverleg": "wetgevingsoverleg",
    "begrotingsoverleg": "wetgevingsoverleg",
    "algemeen overleg": "algemeen overleg",
    "schriftelijk overleg": "schriftelijk overleg",
    "mondeling overleg": "mondeling overleg",
    "begrotingsbehandeling": "begrotingsbehandeling",
    "wetsbehandeling": "wetsbehandeling",
    "van werkzaamheden": "regeling van werkzaamheden",
    "procedurevergadering": "procedurevergadering",
    "vragenuur": "mondelinge vragenuur",
    "debat": VAGUE,
}
_STEMS = (
    "debat", "overleg", "ergadering", "vragenuur", "werkzaamheden", "ehandeling", "beschouwingen",
)  # fmt: skip
# By their last letter, which is what is looked for; "VAO" before "AO".
_ABBREVIATED = {
    "D": {"CD": "commissiedebat", "TMD": "tweeminutendebat", "2MD": "tweeminutendebat"},
    "O": {
        "VAO": "tweeminutendebat", "AO": "algemeen overleg", "WGO": "wetgevingsoverleg",
        "SO": "schriftelijk overleg",
    },
    "W": {"RvW": "regeling van werkzaamheden"},
    "V": {"PV": "procedurevergadering"},
}  # fmt: skip
# A debate still to come is when something is due, not where it was promised.
_COMING = words(
    "volgende volgend komende komend eerstvolgende aanstaande aanstaand eerstkomende aankomende"
)
_OTHERS = words("toezeggingen moties verzoeken punten onderwerpen vragen uit in tijdens bij")
_AHEAD = (
    "voor het ", "voor de ", "vóór het ", "vóór de ", "behoeve van het ", "voorafgaand aan het ",
    "t.b.v. het ",
)  # fmt: skip
_BILLS = (" van het wetsvoorstel", " van de wet")
# "in dat debat" is the one before.
_AGAIN = (" dat ", " dit ", " hetzelfde ", " datzelfde ")
# Between the subject of a debate and its day.
_TIES = words(
    """van op d.d. dd. dd d.d dat gehouden die plaatsvond de het heb ik heeft u is hebben wij
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"""
)
_LEADS = words("over inzake betreffende m.b.t. de het")
# Words that no subject holds, for the sentence has gone on; and words that one without a day does
# not hold and that none begins with.
_VERBS = words(
    """heb heeft hebben is zijn was werd waren zal zullen vroeg verzocht waarin waar dat die ga gaf
    kom komt gaat en/of toegezegd doet stuurt biedt informeert u ik"""
)
_BOUNDS = words("bij om op aan met uit door in voor tijdens is")
_REACH = 130
_LONGEST = 24  # letters of such a word before its last part
_MOST = 300  # debates: no letter names more, a hostile file may


class Place(msgspec.Struct, frozen=True, gc=False):
    """A debate as named at ``text[start:end]``."""

    start: int
    end: int
    debate: Debate


def named(context: Context) -> list[Place]:
    """Every debate that the document names, in text order, completed from one another."""
    text = context.text
    found = sorted(islice(_words(text), _MOST))
    starts = [start for start, _, _ in found]
    places = [_place(context, *word, starts) for word in found]
    for i, place in enumerate(places):
        if i and place.debate.date is None and text.endswith(_AGAIN, 0, place.start):
            places[i] = Place(place.start, place.end, places[i - 1].debate)
    return [_completed(p, places) for p in places]


def _words(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a word names a debate, and its type; not one that is still to come."""
    for stem in _STEMS:
        at = text.find(stem)
        while at >= 0:
            start, end = _begins(text, at), at + len(stem)
            word = text[start:end].lower()
            if stem == "debat" and text.startswith("ten", end):
                end += 3
            space = text.rfind(" ", max(0, start - 20), max(0, start - 1)) + 1
            two = text[max(space, start - 14) : start].lower() + word
            kind = _TYPES.get(two) or _TYPES.get(word)
            if word == "behandeling":
                bill = next((b for b in _BILLS if text.startswith(b, end)), "")
                kind, end = ("wetsbehandeling", end + len(bill)) if bill else (None, end)
            at = text.find(stem, end)
            if kind is None or text[end : end + 1].isalpha() or _to_come(text, start):
                continue
            yield start, end, kind
    for capital, shorts in _ABBREVIATED.items():
        for last in capitalised(text, capital + " "):
            short = next((s for s in shorts if text.endswith(s, 0, last + 1)), None)
            if short is None:
                continue
            at, end = last + 1 - len(short), last + 1
            after = text[end + 1 : end + 2]
            if (after.isupper() or after.isdigit()) and not text[max(0, at - 1) : at].isalnum():
                yield at, end, shorts[short]


def _begins(text: str, at: int) -> int:
    """Where the word with a stem at ``at`` begins; hyphens are of it."""
    low = max(0, at - _LONGEST)
    before = text[low:at].rpartition(" ")[2]
    if not before or before.isalpha():
        return at - len(before)
    while at > low and (text[at - 1].isalpha() or text[at - 1] == "-"):
        at -= 1
    return at


def _to_come(text: str, start: int) -> bool:
    """Whether a debate is one to come: "voor het debat", "het volgende Staat van de Vissen debat"; not
    "de volgende toezeggingen uit het debat"."""
    before = text[max(0, start - 48) : start].rpartition(".")[2].lower()
    said = before.split()
    coming = next((i for i, word in enumerate(said) if word in _COMING), len(said))
    return before.endswith(_AHEAD) or (
        coming < len(said) and not _OTHERS.intersection(said[coming:])
    )


def _place(context: Context, start: int, end: int, kind: str, starts: list[int]) -> Place:
    """The debate with its subject and day, read on from the word that names its type."""
    text = context.text
    line = text.find("\n", end, end + _REACH)
    high = line if line >= 0 else min(len(text), end + _REACH)
    other = bisect_left(starts, end)
    high = min(high, starts[other]) if other < len(starts) else high
    days = [d for d in context.dates(end, high) if d.value.kind == "day"]
    if days:
        said = text[end : days[0].start].split()
        ties = len(said)
        while ties and said[ties - 1].strip("(,").lower() in _TIES:
            ties -= 1
        if _is_subject(said[:ties]):
            subject = _subject(said[:ties], text[end : days[0].start], dated=True)
            return Place(
                start, days[0].end, Debate(type=kind, subject=subject, date=days[0].value.end)
            )
    subject = _subject(text[end:high].split(), text[end:high], dated=False)
    stop = text.find(subject, end) + len(subject) if subject else end
    return Place(start, stop, Debate(type=kind, subject=subject, date=_day_before(context, start)))


def _is_subject(said: list[str]) -> bool:
    """Whether the words between a debate and a day can be its subject."""
    return len(said) <= 14 and not any(w.lower() in _VERBS or w[-1] in ".;:?" for w in said)


def _subject(said: list[str], after: str, dated: bool) -> str | None:
    """The subject at the beginning of what follows the word for the debate."""
    if not said or after[:1] not in (" ", ""):
        return None
    first = 0
    while first < len(said) and said[first] in _LEADS:
        first += 1
    over = first > 0 and said[0] not in ("de", "het")
    last = first
    while last < len(said):
        word = said[last]
        if word.lower() in _VERBS or word[0] in "(–" or (not dated and word in _BOUNDS):
            break
        last += 1
        if word[-1] in ".;:?,)":
            break
    subject = " ".join(said[first:last]).strip(" ,.;:’'“”\"‘)(")
    while subject.endswith((" van", " en", " de", " het", " voor", " op")):
        subject = subject.rpartition(" ")[0]
    if len(subject) < 3 or not (subject[0].isupper() or over or dated):
        return None
    opens = subject.split(" ")[0].lower()
    return None if opens in _TIES or opens in _BOUNDS else subject


def _day_before(context: Context, at: int) -> str | None:
    """The day of "op 16 juni 2022 tijdens het commissiedebat": right before, in the same sentence."""
    text = context.text
    low = max(0, at - 70)
    low = max(low, *[text.rfind(mark, low, at) + 1 for mark in ("\n", ". ", ",")])
    days = [d for d in context.dates(low, at) if d.value.kind == "day"]
    before = tokens(text, max(0, days[-1].start - 16), days[-1].start)[-2:] if days else []
    return days[-1].value.end if {"op", "van"}.intersection(before) else None


def _completed(place: Place, places: list[Place]) -> Place:
    """A debate with what other mentions of it tell: "het commissiedebat" is the one commissiedebat
    that has a day; "het debat van 8 april" takes type and subject from another of that day."""
    mine = place.debate
    if mine.date is None:
        if mine.type == VAGUE:
            return place
        dated = (p.debate for p in places if p.debate.date and _alike(p.debate, mine))
        alike = {key(debate): debate for debate in dated}
        if len(alike) == 1:
            return Place(place.start, place.end, *alike.values())
        return place
    if mine.subject is not None and mine.type != VAGUE:
        return place
    for other in places:
        its = other.debate
        if its.date != mine.date or other.start == place.start:
            continue
        better = mine.type == VAGUE and its.type != VAGUE
        if better or (its.type == mine.type and mine.subject is None):
            mine = Debate(type=its.type, subject=mine.subject or its.subject, date=its.date)
    return Place(place.start, place.end, mine)


def _alike(one: Debate, other: Debate) -> bool:
    subjects = [d.subject.lower() for d in (one, other) if d.subject]
    return one.type == other.type and len(set(subjects)) < 2


def key(debate: Debate) -> tuple[str | None, str | None]:
    return debate.type, debate.date
