"""What the parts of this finder pass to each other: a commitment in the making, and its document."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import Any

import msgspec

from extractor.document import FOOTNOTE, NOTA, Document
from extractor.finders.base import Found, Hit
from extractor.finders.commitments import raised, spoken
from extractor.findings import Addressee, Date, Reference
from extractor.language import sentences
from extractor.language.names import Name, fold
from extractor.language.search import has_any
from extractor.patterns import pattern

TOEZEGGING = "toezegging"
MOTIE = "motie"
VERZOEK = "verzoek"
BELOFTE = "belofte"
KINDS = (TOEZEGGING, MOTIE, VERZOEK)

Range = tuple[int, int]

# The types of number that an item can have.
_OWN = frozenset(("toezegging", "kamerstuk", "zaak", "document", "activiteit"))
# Before a number: it is mentioned by the way, or is that of what the item replaces.
_ASIDE = pattern(
    r"[ZzVvBbRrt](?:(?:(?<=\b[Zz])ie|(?<=\b[Vv])(?:gl\.|ergelijk|ervolg op)|(?<=\b[Bb])ijlagen? bij"
    r"|(?<=\b[Rr])eactie op)\b|(?<=t)(?:\.v\.v\.|er vervanging van))[^;)\t]*\Z"
)
_REPLACED = pattern(r"t(?:\.v\.v\.|er vervanging van)[^.;)\t]*\Z")
_ASIDE_REACH = 48
# One of these stands in all that the two patterns find.
_ASIDE_SIGNS = ("ie", "gl.", "ergelijk", "ervolg op", "ijlage", "t.v.v.", "vervanging")


class Draft(msgspec.Struct):
    """A commitment before its fields are read.

    ``pieces`` are the stretches of clean text that are its text, in order (more than one where a
    table or a page break cuts it up); ``cells`` further stretches that say something about it: the other
    cells of its row by column name. ``scope`` is the stretch in which statements such as "de moties
    zijn ingediend bij ..." hold for it. ``ids`` and ``movers`` are known for a motion from its
    reference.
    """

    kind: str
    pieces: list[Range]
    cells: dict[str, Range] = {}
    scope: Range = (0, 0)
    ids: tuple[str, ...] = ()
    movers: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        return self.pieces[-1][1]

    def ranges(self) -> list[Range]:
        """All stretches that belong to it, its text first."""
        if not self.cells:
            return self.pieces
        return self.pieces + list(self.cells.values())


class Place(msgspec.Struct, frozen=True, gc=False):
    """An official number as it counts in the running text: ``at`` is where it stands, or where the
    note in which it stands hangs. ``aside``: mentioned by the way ("zie ook")."""

    at: int
    reference: Reference
    aside: bool
    noted: bool


# One of these must stand in a sentence that speaks of a commitment: "motie", "toezegging", "toegezegd",
# "toezegde", "zegt ... toe", "zegde ... toe", "verzoek", "verzocht", "vroeg", "gevraagd", "wilde weten", "opgeroepen" or a number. The
# whole text is searched, so stems are looked for together by a letter that they share: the engine skips
# to a literal.
_SPEAKING = (
    pattern(
        r"z(?:o(?<=erzo)|egging(?<=oezegging)|egd(?:(?<=oegezegd)|(?<=oezegd)|(?<= zegd))"
        r"|egt (?<= zegt ))"
    ),
    pattern(r"v(?:roeg|raagd(?<=evraagd)|olgt)"),
    pattern(r"T(?:Z2|0)"),
)
_SPEAKING_WORDS = ("otie", "opgeroepen")
# And one of these, or "volgt", in a sentence that promises something to the Kamer.
_FOLLOWS = "volgt"
_PROMISING = (
    "Kamer", " u ", " u.", " u,", "U ", "terug", "reactie", "nemen wij", "k kom ", " maak ", "uw kant",
    "ommissie", " leden", "parlement", "ierover", "antwoord", "Voorzitter",
)  # fmt: skip
# Or one of these before " ik".
_I = ("neem", "besteed", "laat", "geef", "verwerk", "rapporteer", "vermeld", "kom", "ga")


class Context(msgspec.Struct):
    """The document with what earlier finders found in it, by place in the running text.

    ``places`` are the official numbers that may be an item's own and ``motions`` those named by mover;
    ``places_at``, ``motions_at`` and ``dates_at`` where these stand. ``codes`` is where the numbers of
    toezeggingen stand, ``marks`` and ``promising`` where the stems above do, ``speaking`` both codes and
    marks, all in text order; ``told`` those marks of a nota with which other words promise.
    """

    document: Document
    found: Found
    text: str
    places: list[Place]
    motions: list[Hit[Reference]]
    places_at: list[int]
    motions_at: list[int]
    dates_at: list[int]
    codes: list[int]
    marks: list[int]
    speaking: list[int]
    promising: list[int]
    told: list[int]
    split: dict[int, list[Range]] = {}
    parties: dict[str, str] | None = None
    named: dict[Range, list[tuple[Range, list[Addressee]]]] = {}
    names: dict[int, Name | None] = {}
    words: dict[tuple[Range, ...], frozenset[str]] = {}
    members: dict[Range, list[Range]] = {}
    mentions: dict[Range, list[Any]] = {}
    ministries: frozenset[str] | None = None
    others: dict[str, bool] | None = None
    other_names: tuple[str, ...] = ()

    def sentences(self, start: int, end: int) -> list[Range]:
        """The sentences of a passage or a part of it, split once."""
        found = self.split.get(start)
        if found is None or found[-1][1] != end:
            found = sentences.split(self.text, start, end) or [(start, end)]
            self.split[start] = found
        return found

    def marked(self, start: int, end: int) -> bool:
        """Whether ``text[start:end]`` may speak of a commitment at all."""
        return holds(self.marks, start, end)

    def names_other(self, at: int) -> str | None:
        """The name of a body, company, place or office that the document has and that stands at ``at``."""
        if self.others is None:
            self.others = {
                said: hit.value.type == "bewindspersoon"
                for hit in self.found.actors
                if hit.value.type != "member"
                for said in (hit.value.name, *(m.text for m in hit.value.mentions))
                if hit.value.id is not None or hit.value.type != "organisation" or " " in said
            }
            self.other_names = tuple(self.others)
        if not self.text.startswith(self.other_names, at):
            return None
        names = (n for n in self.other_names if self.text.startswith(n, at))
        return max(names, key=len)

    def party_of(self, surname: str) -> str | None:
        """The party of the Member of this folded surname, when the document gives one anywhere."""
        if self.parties is None:
            members = (h.value for h in self.found.actors if h.value.type == "member")
            self.parties = {fold(m.name).rpartition(" ")[2]: m.party for m in members if m.party}
        return self.parties.get(surname.rpartition(" ")[2])

    def numbers(self, start: int, end: int) -> list[Place]:
        """The numbers in ``text[start:end]`` or in a note that hangs there, at its end too."""
        at = self.places_at
        i = bisect_left(at, start)
        if i == len(at) or at[i] > end:
            return []
        places = self.places[i : bisect_right(at, end)]
        return [p for p in places if p.at > start or not p.noted]

    def own_codes(self, start: int, end: int) -> list[Place]:
        """The numbers of toezeggingen in ``text[start:end]`` and its notes, not those by the way."""
        if not holds(self.codes, start, end + 1):
            return []
        return [
            p for p in self.numbers(start, end) if p.reference.type == TOEZEGGING and not p.aside
        ]

    def named_motions(self, start: int, end: int) -> list[Hit[Reference]]:
        """The motions that are named in ``text[start:end]`` by mover or number."""
        at = self.motions_at
        return self.motions[bisect_left(at, start) : bisect_left(at, end)]

    def dates(self, start: int, end: int) -> list[Hit[Date]]:
        """The dates and terms in ``text[start:end]``."""
        at = self.dates_at
        i = bisect_left(at, start)
        if i == len(at) or at[i] >= end:
            return []
        dates = self.found.dates[i : bisect_left(at, end)]
        return [d for d in dates if d.end <= end]


def holds(places: list[int], start: int, end: int) -> bool:
    """Whether one of some sorted places lies in [start, end)."""
    i = bisect_left(places, start)
    return i < len(places) and places[i] < end


def context(document: Document, found: Found) -> Context:
    """The document made ready for look-ups by place."""
    text = document.text
    hangs: dict[str, list[int]] = {}
    for anchor in document.anchors:
        hangs.setdefault(anchor.label, []).append(anchor.at)
    places: list[Place] = []
    motions: list[Hit[Reference]] = []
    for hit in found.references:
        if hit.value.type == MOTIE:
            motions.append(hit)
            continue
        if hit.value.id is None or hit.value.type not in _OWN:
            continue
        passage = document.passage_at(hit.start)
        # A citation's words belong to its text: "Bijlage bij Kamerstuk 24587, nr. 1019".
        at = min(hit.end, hit.start + 12)
        aside = _found(_ASIDE, text, max(passage.start, hit.start - _ASIDE_REACH), at)
        if passage.kind != FOOTNOTE:
            places.append(Place(hit.start, hit.value, aside, False))
            continue
        for at in hangs.get(passage.label or "", ()):
            replaced = _found(_REPLACED, text, max(0, at - _ASIDE_REACH), at)
            places.append(Place(at, hit.value, aside or replaced, True))
    places.sort(key=_at)
    codes = [p.at for p in places if p.reference.type == TOEZEGGING]
    marks: list[int] = []
    promising = _marks(text, _PROMISING) + behind(text, _I, " ik")
    for stems in _SPEAKING:
        for m in stems.finditer(text):
            (promising if m[0] == _FOLLOWS else marks).append(m.start())
    promising.sort()
    marks += _marks(text, _SPEAKING_WORDS)
    marks += [at for at in _marks(text, (" weten",)) if text.endswith(("lde", "lden"), 0, at)]
    told: list[int] = []
    if document.kind == NOTA:
        told = _marks(text, spoken.MARKS) + capitalised(text, *spoken.OPENINGS)
        told.sort()
    else:
        marks += [m.start() for m in raised.SPACED.finditer(text)]
        marks += _marks(text, raised.PARTS)
    marks += told
    marks.sort()
    return Context(
        document=document,
        found=found,
        text=text,
        places=places,
        motions=motions,
        places_at=[p.at for p in places],
        motions_at=[m.start for m in motions],
        dates_at=[d.start for d in found.dates],
        codes=codes,
        marks=marks,
        speaking=sorted(codes + marks),
        promising=promising,
        told=told,
    )


def _found(aside: re.Pattern[str], text: str, start: int, end: int) -> bool:
    return has_any(text[start:end], _ASIDE_SIGNS) and aside.search(text, start, end) is not None


def _marks(text: str, stems: tuple[str, ...]) -> list[int]:
    found: list[int] = []
    find = text.find
    for stem in stems:
        if stem[0].isupper():
            found += capitalised(text, stem)
            continue
        at = find(stem)
        while at >= 0:
            found.append(at)
            at = find(stem, at + len(stem))
    return found


def behind(text: str, stems: tuple[str, ...], word: str) -> list[int]:
    """Where a word stands that one of some stems ends before: a search for one word instead of one for each pair."""
    found: list[int] = []
    find, ends = text.find, text.endswith
    at = find(word)
    while at >= 0:
        if ends(stems, 0, at):
            found.append(at)
        at = find(word, at + 1)
    return found


def capitalised(text: str, *stems: str) -> list[int]:
    """Where stems that begin with the same capital stand. Capitals are rare, and one letter is found far sooner than a
    few: each capital is looked at."""
    found: list[int] = []
    find, capital = text.find, stems[0][0]
    at = find(capital)
    while at >= 0:
        if text.startswith(stems, at):
            found.append(at)
        at = find(capital, at + 1)
    return found


def _at(place: Place) -> int:
    return place.at
