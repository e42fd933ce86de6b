"""Where the nota says what the letter encloses, and which documents each such sentence names."""

from __future__ import annotations

import re
from bisect import bisect_left

import msgspec

from extractor.coverage.announcements.cues import places
from extractor.coverage.announcements.naming import Enclosure, named
from extractor.coverage.sides import Side
from extractor.document import ITEM, PARAGRAPH, Document
from extractor.finders.base import Taken
from extractor.language.sentences import Bounds
from extractor.patterns import pattern
from extractor.readers import labels

# Without one of these pieces of words a sentence says nothing of what goes with the letter.
_PIECES = (
    "bied", "geboden", "anbieding", "tuur", "turen", "zend", "bijlage", "ijgevoegd", "ijgesloten", "voeg",
    "doet u", "toekomen", "gezonden", "brief ga", "brief zi", "brief ho", "brief wo", "brief is", "brief on",
    "brief kr", "ergezeld", "Kamer ontvangt", "Kamer krijgt", "eegeleverd",
)  # fmt: skip
# "biedt u de Kamer ... aan": what is offered stands behind it.
_OFFERS = pattern(
    r"[bBsSzZvVdDuU](?:ied(?:t|en)?[ ](?:u|wij|ik)\b|iedt\b|tuurt[ ]u\b|endt[ ]u\b|oegt[ ]u\b|oet[ ]u\b"
    r"|[ ](?:biedt|stuurt|zendt|voegt|doet)\b)"
)
# "... aan te bieden", "wordt meegestuurd": what is offered stands before it.
_OFFERED = pattern(
    r"[aAmMbBtT](?:an(?:[ ]te[ ]bieden|bieden|biedt|geboden)|ee(?:[ ]te[ ])?(?:sturen|zenden)"
    r"|e[ ](?:ver)?(?:sturen|zenden)\b|ee(?:ge)?(?:stuurd|zonden|stuurt|leverd)|ij(?:[ ]te[ ]voegen|gevoegd\b|gesloten\b|voegen)|oe(?:gevoegd|[ ]te[ ]voegen)"
    r"|oekomen\b)"
)
# "bij de brief gaan ...", "als bijlage": on either side of it.
_ENCLOSED = pattern(
    r"[aAbBmMvVdD](?:ls[ ]bijlagen?\b|ij(?:lagen?[ ](?:bij|van)[ ])?(?:[ ]?de|[ ]?deze|[ ]?bijgaande)?[ ](?:[Kk]amer)?brief"
    r"[ ](?:ga(?:at|an)|zit(?:ten)?|ho(?:ort|ren)|treft|word(?:t|en)|vindt|zijn|is)\b"
    r"|et[ ](?:de|deze|bijgaande)[ ](?:[Kk]amer)?brief[ ](?:ga(?:at|an)|ontvangt|krijgt)\b|ergezeld[ ]van"
    r"|e[ ]Kamer[ ](?:ontvangt|krijgt)[ ](?:ook|tevens|hierbij|met))|Aanbieding van\b"
)
# A verb of sending says that something goes with the letter only beside one of these.
_ALONG = pattern(
    r"[\s(](?:[Mm]ee|[Oo]ok|[Tt]evens|[Dd]aarnaast|[Dd]aarbij|[Hh]ierbij|[Hh]iermee|[Dd]aarmee|[Bb]ijgaande?|[Ee]veneens"
    r"|[Bb]ovendien|toe|[Bb]ijlagen?|(?:[Mm]et|[Bb]ij|[Mm]iddels) (?:de|deze|bijgaande|uw) (?:\w{1,20} )?(?:[Kk]amer)?brief"
    r"|met (?:de )?aanbiedingsbrief)\b"
)
# Not the Kamer but the reader of the nota gets something.
_TO_READER = pattern(r"[\s(](?:[Tt]reft u|[Vv]indt u|[Oo]ntvangt u|(?:bij|aan) deze nota)\b")
# The Kamer gets it another day, unless the sentence names this letter.
_NOT_NOW = pattern(
    r"[\s(](?:[Ii]n het (?:na|voor)jaar|najaar|voorjaar|later|[Ee]erder|[Dd]estijds|vorig jaar|[Zz]odra|na de zomer"
    r"|[Jj]aarlijks|halfjaarlijks|periodiek|voortaan|zal|zullen|separaat|afzonderlijk"
    r"|(?:is|zijn|was|werd|werden|hebt|heeft|had)[ ][^.;]{0,160}?(?:aangeboden|gestuurd|gezonden))\b"
)
_WITH_LETTER = pattern(
    r"[HhMmBb](?:ier(?:bij|mee)\b|(?:et|ij|iddels) (?:de|deze|bijgaande|bijgevoegde|uw) (?:\w{1,20} )?(?:[Kk]amer)?brief)"
)
_LETTER = pattern(r"[KkBb](?:amer|rief)")
# Where the part of a sentence that tells of the offer ends.
_CLOSED = pattern(r"[ ](?:aan|mee|toe|bij|toekomen)(?=[ ]?(?:[.,;:)]|\Z)|[ ]en[ ]|[ ]als[ ])|[;:]")
_AAN = pattern(
    r"[ ]aan(?=[ ]?(?:[.,;:()]|\Z)|[ ](?:en|als|met|ter|bij|inclusief|die|dat|waarin)[ ]|[ ]de (?:Tweede |Eerste )?Kamer)"
)
# "... biedt u aan:" before a list.
_LISTS = pattern(r"[ ](?:aan|mee|bij|toe|gevoegd|gaan|bijlagen?|brief|Kamerbrief):\Z")
_MOST = 8  # words of offering that are looked at in one sentence


class Statement(msgspec.Struct, frozen=True):
    """A sentence of the nota with the documents that it says the letter encloses."""

    start: int
    end: int
    documents: list[Enclosure]


def find(nota: Side) -> list[Statement]:
    """The statements in text order. What was promised to the Kamer is no announcement, nor is the
    list of attachments."""
    text, document = nota.text, nota.document
    bounds = Bounds(text)
    promised = Taken((hit.start, hit.end) for hit in nota.found.commitments)
    listed = _list_of_attachments(document)
    found: dict[tuple[int, int], list[Enclosure]] = {}
    for place in dict.fromkeys(map(bounds, places(text, _PIECES))):
        if place[0] >= listed:
            break
        if not _is_of_now(nota, *place):
            continue
        for cue in _cues(text, *place):
            if not promised.overlaps(*cue.span()) and _is_statement(text, cue, *place):
                found[place] = _documents(text, cue, *place) or _items(nota.document, *place)
                if found[place]:
                    break
    return [
        Statement(start, max(end, documents[-1].end), documents)
        for (start, end), documents in found.items()
        if documents
    ]


def _cues(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The words in a sentence that may tell what goes with the letter, in text order."""
    found = [
        cue for cues in (_OFFERS, _OFFERED, _ENCLOSED) for cue in cues.finditer(text, start, end)
    ]
    return sorted(found, key=re.Match.start)[:_MOST]


def _list_of_attachments(document: Document) -> int:
    """Where the list of attachments begins; behind the text when there is none."""
    at = len(document.text)
    for passage in document.of_kind("heading"):
        if labels.heading(labels.unnumbered(document.read(passage))) == "Bijlagen":
            at = passage.start
    return at


def _is_of_now(nota: Side, start: int, end: int) -> bool:
    """Whether the sentence is running text that may tell of what goes to the Kamer with this letter."""
    text, before = nota.text, max(0, start - 1)
    if nota.document.passage_at(start).kind not in (PARAGRAPH, ITEM):
        return False
    if _TO_READER.search(text, before, end):
        return False
    return not _NOT_NOW.search(text, before, end) or bool(_WITH_LETTER.search(text, start, end))


def _is_statement(text: str, cue: re.Match[str], start: int, end: int) -> bool:
    """Whether the sentence tells of something that goes to the Kamer, and not to the reader."""
    if cue.re is _ENCLOSED:
        return True
    if cue.re is _OFFERS and "ied" in cue[0]:  # "biedt u inzicht" hands over nothing
        return _AAN.search(text, cue.end(), end) is not None
    if _LETTER.search(text, start, end) is None and cue[0][0] not in "mM" and cue.re is _OFFERED:
        return False
    return "bied" in cue[0] or "bod" in cue[0] or _is_along(text, start, end)


def _is_along(text: str, start: int, end: int) -> bool:
    return _ALONG.search(text, max(0, start - 1), end) is not None


def _documents(text: str, cue: re.Match[str], start: int, end: int) -> list[Enclosure]:
    """The documents that the sentence names as what is enclosed."""
    if cue.re is _OFFERS:
        closed = _CLOSED.search(text, cue.end(), end)
        zones = [(cue.end(), closed.start() if closed is not None else end)]
    elif cue.re is _OFFERED:
        zones = [(start, cue.start()), (cue.end(), end)]
    else:
        zones = [(cue.end(), end), (start, cue.start())]
    titles = "bied" in cue[0]  # of a verb that only goes with documents
    for zone in zones:
        found = named(text, *zone, titles, attached=cue.re is _ENCLOSED)
        if found:
            return found
    return []


def _items(document: Document, start: int, end: int) -> list[Enclosure]:
    """The documents in the list that a sentence of offering opens."""
    text = document.text
    if text[end - 1] != ":" or not _LISTS.search(text, max(start, end - 20), end):
        return []
    found: list[Enclosure] = []
    i = bisect_left(document.starts, end)
    while i < len(document.passages) and (item := document.passages[i]).kind == ITEM:
        found += named(text, item.start, item.end, True, False)
        i += 1
    return found
