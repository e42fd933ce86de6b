"""Where the nota says what the letter encloses, and which documents each such sentence names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

import msgspec

from extractor.coverage.announcements import wording
from extractor.coverage.announcements.naming import Enclosure, named, whole
from extractor.coverage.cues import places
from extractor.coverage.sides import Side
from extractor.document import HEADING, ITEM, PARAGRAPH, Document
from extractor.finders.base import Taken
from extractor.language.sentences import Bounds
from extractor.readers import labels

_MOST = 8  # words of offering that are looked at in one sentence
_EITHER_SIDE = (wording.OFFERED, wording.ENCLOSED, wording.GOES)
_CUES = (wording.OFFERS, *_EITHER_SIDE, wording.NOUNS)
# Verbs that go with documents alone, so that any name with a capital will do.
_SURE = ("bied", "Bied", "oeg", "luit")
# What a letter holds itself, when the Kamer is said to get it.
_GETS = ("krijgt", "ontvangt", "hierbij", "met", "bij", "via", "de Kamer", "Tweede Kamer")
_TOLD = frozenset((
    "reactie", "appreciatie", "antwoorden", "beantwoording", "standpunt", "zienswijze", "verklaring",
))  # fmt: skip
# What says by itself that something goes along.
_ENOUGH = ("bied", "bod", "mee", "Mee", "gevoegd", "gesloten")


class Statement(msgspec.Struct, frozen=True):
    """A stretch of the nota with the documents that it says the letter encloses."""

    start: int
    end: int
    documents: list[Enclosure]


def find(nota: Side) -> list[Statement]:
    """The statements in text order. What was promised to the Kamer is no announcement, nor is the
    list of attachments."""
    text = nota.text
    bounds = Bounds(text)
    promised = Taken((hit.start, hit.end) for hit in nota.found.commitments)
    listed = _list_of_attachments(nota.document)
    found: list[Statement] = []
    for place in dict.fromkeys(map(bounds, places(text, wording.PIECES))):
        if place[0] >= listed:
            break
        if not _is_of_now(nota, *place):
            continue
        for cue in _cues(text, *place):
            if promised.overlaps(*cue.span()) and not _is_with_letter(text, *place):
                continue
            if not _is_statement(text, cue, *place):
                continue
            said = _statements(nota.document, cue, *place)
            found += said
            if said:
                break
    return found


def _cues(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The words in a sentence that may tell what goes with the letter, in text order."""
    found = [cue for cues in _CUES for cue in cues.finditer(text, start, end)]
    asked = wording.ASKED.match(text, start, end)
    if asked is not None:
        found.append(asked)
    return sorted(found, key=re.Match.start)[:_MOST]


def _list_of_attachments(document: Document) -> int:
    """Where the list of attachments begins; behind the text when there is none."""
    at = len(document.text)
    for passage in document.of_kind(HEADING):
        if labels.heading(labels.unnumbered(document.read(passage))) == "Bijlagen":
            at = passage.start
    return at


def _is_of_now(nota: Side, start: int, end: int) -> bool:
    """Whether the sentence is running text that may tell of what goes to the Kamer with this letter."""
    text, before = nota.text, max(0, start - 1)
    if nota.document.passage_at(start).kind not in (PARAGRAPH, ITEM):
        return False
    if wording.NOT.search(text, start, end):
        return False
    if wording.TO_READER.search(text, before, end) and not wording.ATTACHED.search(
        text, start, end
    ):
        return False
    return not wording.NOT_NOW.search(text, before, end) or bool(
        wording.WITH_LETTER.search(text, start, end)
    )


def _is_statement(text: str, cue: re.Match[str], start: int, end: int) -> bool:
    """Whether the sentence tells of something that goes to the Kamer, and not to the reader."""
    if cue.re is wording.ENCLOSED:
        if wording.IS.search(cue[0]) and not wording.WITH_IT.search(text, start, end):
            return False
        return not wording.HOLDS.search(text, start, end) or bool(
            wording.THIS_LETTER.search(text, start, end)
        )
    if cue.re is wording.GOES:
        return True
    if cue.re is wording.NOUNS:
        return cue.start() == start or wording.AGREED.search(text, start, cue.start()) is not None
    if cue.re is not wording.OFFERED:
        if _by_others(text, cue) and not (
            cue[0].endswith("biedt") and _is_of_reader(text, start, end)
        ):
            return False  # "Het kabinet biedt reizigers ... aan"
        if "ied" in cue[0]:  # "biedt u inzicht" hands over nothing
            return wording.AAN.search(text, cue.end(), end) is not None
        if _adds(cue) and not wording.ADDED.search(text, cue.end(), end):
            return False
        if _adds(cue) and cue[0][0] != "e":
            return True
        if cue[0][0] == "e" and not wording.YOU.search(text, start, cue.start()):
            return False  # "De woordvoerder belt en stuurt ..."
        return _is_along(text, start, end)
    if cue[0] == "bijvoegen" and cue.end() >= end - 1:  # "Het advies bijvoegen."
        return not wording.OF_OTHERS.search(text, start, end)
    unsaid = wording.LETTER.search(text, start, end) is None and cue.start() > start
    if unsaid and (cue[0][0] not in "mM" or wording.OF_OTHERS.search(text, start, end)):
        return False
    return any(piece in cue[0] for piece in _ENOUGH) or _is_along(text, start, end)


def _by_others(text: str, cue: re.Match[str]) -> bool:
    """Whether another than "u" stands before the verb."""
    if cue[0] == "biedt":
        return True
    return cue[0][0] in "uU" and text[cue.start() - 1 : cue.start()].isalpha()


def _adds(cue: re.Match[str]) -> bool:
    return "oeg" in cue[0] or "luit" in cue[0]


def _is_of_reader(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells of the reader, the letter or the Kamer."""
    return any(told.search(text, start, end) for told in (wording.LETTER, wording.YOU))


def _is_with_letter(text: str, start: int, end: int) -> bool:
    """Whether a promise is kept by this very letter: "Zoals toegezegd biedt u hierbij ... aan"."""
    return (
        wording.WITH_LETTER.search(text, start, end) is not None
        and wording.OF_A_MEMBER.search(text, start, end) is None
    )


def _is_along(text: str, start: int, end: int) -> bool:
    return wording.ALONG.search(text, max(0, start - 1), end) is not None


def _statements(document: Document, cue: re.Match[str], start: int, end: int) -> list[Statement]:
    """What one sentence announces: its documents; those that hang on behind ("evenals"), which stand
    for themselves; and those of the list that it opens, each for itself."""
    text = document.text
    documents = _documents(text, cue, start, end)
    if not any(one.name.stems or one.name.title for one in documents):  # "drie rapporten:"
        items = _items(document, start, end)
        if items:
            return [Statement(one.start, one.end, [one]) for one in items]
    if not documents:
        return []
    tail = wording.TAIL.search(text, max(documents[-1].end, cue.end()), end)
    more = [] if tail is None else named(text, tail.end(), end, titles=True, attached=False)
    if tail is None or not more:
        return [Statement(start, end, documents)]
    return [
        Statement(start, tail.start() - (text[tail.start() - 1] in ",;"), documents),
        Statement(tail.start() + 1, more[-1].end, more),
    ]


def _documents(text: str, cue: re.Match[str], start: int, end: int) -> list[Enclosure]:
    """The documents that the sentence names as what is enclosed."""
    titles = any(verb in cue[0] for verb in _SURE) or cue.re is wording.GOES or cue[0][0] in "mM"
    told = cue[0].endswith(_GETS) and "ijlage" not in text[start:end]
    for zone in _zones(text, cue, start, end):
        found = named(text, *zone, titles, attached=cue.re is wording.ENCLOSED)
        if told:  # "De Kamer krijgt met de brief een reactie": the letter itself
            found = [one for one in found if one.name.kind not in _TOLD]
        if found and (zone[1] != cue.start() or cue.re in (wording.OFFERED, wording.ENCLOSED)):
            return found
        # What opens the sentence must reach up to the verb: "De monitor biedt u aan".
        if found and text[found[-1].end : cue.start()].strip()[:1] in ("", ",", "("):
            return found
    return []


def _zones(text: str, cue: re.Match[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches in which the documents may stand, the likeliest first."""
    before, after = (start, cue.start()), (cue.end(), end)
    if cue.re is wording.NOUNS:
        yield after
        return
    if cue.re is wording.OFFERED:
        yield from (before, after)
        return
    if cue.re is wording.ENCLOSED:
        yield from (after, before)
        return
    closed = wording.CLOSED.search(text, cue.end(), end)
    yield cue.end(), end if closed is None else closed.start()
    yield before
    if closed is not None and (colon := text.find(":", closed.start(), end)) >= 0:
        yield colon + 1, end


def _items(document: Document, start: int, end: int) -> list[Enclosure]:
    """The documents in the list that a sentence of offering opens."""
    text = document.text
    if text[end - 1] != ":" or not wording.LISTS.search(text, max(start, end - 20), end):
        return []
    found: list[Enclosure] = []
    i = bisect_left(document.starts, end)
    while i < len(document.passages) and (item := document.passages[i]).kind == ITEM:
        found += named(text, item.start, item.end, True, False) or whole(text, item.start, item.end)
        i += 1
    return found
