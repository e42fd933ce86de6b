"""What the letter encloses: the sentences in which it offers something, and its named attachments."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator

import msgspec

from extractor.coverage.announcements import lists
from extractor.coverage.announcements.names import (
    WORD,
    Name,
    group,
    groups,
    held,
    is_report,
    kind_of,
)
from extractor.coverage.cues import places
from extractor.coverage.sides import Side
from extractor.document import FOOTNOTE, FURNITURE, ITEM, LABEL, Document
from extractor.findings import Evidence
from extractor.language.sentences import Bounds
from extractor.language.stems import stem_all
from extractor.patterns import pattern

# What encloses by itself, whatever the sentence says of time; without first letters, which may be
# capitals.
_ENCLOSES = (
    "ijlage", "IJLAGE", "ijgevoegd", "ijgesloten", "ijgaand", "eegestuurd", "eegezonden", "ee te sturen",
    "ee te zenden", "eestuur", "eezend", "eegeleverd", "ergezeld", "ij deze brief",
)  # fmt: skip
# What hands something over, unless on another day.
_HANDS = (
    " bied", "anbied", "angeboden", " aan te bieden", "toekomen", " deel ik", "verhandig", "ntvangt u",
    "ntvangt de Kamer", "uw Kamer ontvangt", "u ontvangt", "U ontvangt", " stuur", " sturen", "oestuur",
    " treft", "vindt u", " zend", "oezend", "gaat hierbij", "gaan hierbij", "ierbij de ", "ierbij het ",
    "ierbij een ",
)  # fmt: skip
_NOW = pattern(
    r"[Hh]ier(?:bij|mee)\b|[Bb]ij dezen\b|[Mm](?:et|iddels) deze (?:\w{1,20} )?(?:[Kk]amer)?brief\b"
)
# "Bijlage bij Kamerstuk 12 345" and "bijlage IV bij Verordening" are enclosed with something else.
_ELSEWHERE = pattern(
    r"(?:n|’s|en)?[ ](?:[IVX]{1,6}\b|[a-z]{0,12}[ ]?(?:bij|van)[ ](?:[Kk]amerst|de brief van|mijn brief van"
    r"|[Vv]erordening|Handelingen|de [Rr]ichtlijn|de [Vv]erordening|de [Ww]et))"
)
# Said of another day: "heb ik u op 3 maart aangeboden", "stuur ik u na de zomer".
_OTHER_DAY = pattern(
    r"[\s(](?:zal|zullen|zodra|najaar|voorjaar|[a-z]{0,6}reces|later|volgend|volgende|eerstvolgende|komende|binnenkort"
    r"|separaat|eerder|destijds|uiterlijk|kwartaal|medio|na de zomer|voor de zomer|vóór|begin[ ]20\d\d|eind[ ]20\d\d"
    r"|he(?:b|eft|bben)[ ](?:ik|wij|mijn|u|uw|de)|(?:is|zijn|werd|werden)[ ][^.;]{0,160}?(?:aangeboden|gestuurd|gezonden))\b"
)
_BACK = pattern(
    r"[\s(;](?:[Dd](?:it|at|eze|ie)[ ](?:[\w-]{0,20}(?:rapport|onderzoek|advies|evaluatie|studie|verslag|monitor"
    r"|overzicht|lijst|analyse|rapportage|document|stuk)\w{0,4}|t?reft|bied|vindt|is\b|zijn\b|stuur)"
    r"|[Hh]et[ ](?:eind)?(?:rapport|onderzoek|advies|verslag|overzicht|document)[ ]"
    r"|[Dd]e[ ](?:eind)?(?:rapportage|evaluatie|studie|analyse)[ ](?:t?reft|bied|vindt|is\b|stuur|ontvang)"
    r"|(?:Zijn|Haar|Hun)[ ](?:eind)?(?:rapport|advies|onderzoek|bevindingen|verslag|analyse|evaluatie)\b)"
)
_PUBLISHED = pattern(r"[\s(](?:website|www\.|gepubliceerd|[Kk]amerst|https?:|verschijnt|verscheen)")
_YEAR = pattern(r"20\d\d\Z|19\d\d\Z")
_DATED = pattern(r"([^\W\d_]{4,60}) (?:over |van )?((?:19|20)\d\d)\b")
_YEARS = (" 19", " 20")

Place = tuple[int, int]

_NAMED, _ENCLOSED, _HANDED, _MENTIONED = 1.0, 1.0, 0.9, 0.6
_ENOUGH = 0.5  # of the words of a name
_KIND, _NUMBER = 0.5, 0.5  # what a kind that says little and a year weigh, beside 1 for a word
_MOST = 200  # windows; no letter encloses more


class Window(msgspec.Struct, frozen=True):
    """A sentence that offers something, with the words that may name it: in small letters, their
    kinds of documents, and their stems."""

    start: int
    end: int
    signal: str
    weight: float
    small: str
    words: frozenset[str]
    listed: str
    kinds: frozenset[int]
    stems: frozenset[str]
    among: str
    years: tuple[tuple[int, str], ...]


class Letter:
    """The letter as far as it encloses anything."""

    def __init__(self, side: Side, windows: list[Window], encloses: bool) -> None:
        self._side = side
        self._windows = windows
        self._encloses = encloses

    def answer(self, names: list[Name]) -> Evidence | None:
        """What encloses the document of these names, or None."""
        best, most = None, 0.0
        for name in names:
            for window in self._windows:
                share = _share(name, window)
                if share >= _ENOUGH and share * window.weight > most:
                    best, most = (window, share), share * window.weight
        if best is None:
            return self._mentioned(names) if self._encloses else None
        window, share = best
        signals = {"words": round(share, 3), window.signal: 1.0}
        return self._evidence(window.start, window.end, most, signals)

    def _mentioned(self, names: list[Name]) -> Evidence | None:
        """A letter with attachments that names a title in full means to enclose it, unless it says
        that the document stands elsewhere."""
        text = self._side.text
        small = text.lower()
        if len(small) != len(text):  # a letter that has two small ones: places would differ
            return None
        bounds = Bounds(text)
        for words in dict.fromkeys(words for name in names for words in (name.title, name.printed)):
            at = small.find(words) if words and " " in words else -1
            if at >= 0:
                start, end = bounds(at)
                if not _PUBLISHED.search(text, max(0, start - 1), end):
                    return self._evidence(start, end, _MENTIONED, {"title": 1.0})
        return None

    def _evidence(self, start: int, end: int, score: float, signals: dict[str, float]) -> Evidence:
        quote = self._side.quote(start, end)
        hits = self._side.found.references
        first = bisect_left(hits, start, key=lambda hit: hit.start)
        last = bisect_left(hits, end, key=lambda hit: hit.start)
        ids = (hit.value.id for hit in hits[first:last])
        return Evidence(
            text=quote.text,
            span=quote.span,
            references=tuple(dict.fromkeys(id_ for id_ in ids if id_ is not None)),
            score=round(score, 3),
            signals=signals,
            digest=self._side.digest_at(start),
        )


def read(side: Side) -> Letter:
    """The letter's offers, in text order."""
    document, text = side.document, side.text
    bounds = Bounds(text)
    windows: dict[Place, Window] = {}
    encloses = bool(side.metadata.attachment_count or side.metadata.attachments)
    named, all_named = lists.named_one_by_one(document)
    for start, end in named or _in_metadata(side):
        windows[start, end] = _window(start, end, "attachment", _NAMED, text[start:end])

    def offer(place: Place, signal: str, weight: float) -> None:
        """A sentence that offers something; of a list that it opens, each item for itself."""
        words = _words(document, bounds, place)
        windows[place] = _window(*place, signal, weight, words)
        for item in _items(document, *place):
            told = f"{words} {text[slice(*item)]}"
            windows.setdefault(item, _window(*item, signal, weight, told))

    for at in places(text, _ENCLOSES):
        if text[at + 1 : at + 6] == "jlage":
            if _ELSEWHERE.match(text, at + 6):
                continue
            encloses = True
        place = _sentence(document, bounds, at, windows)
        if place is not None:
            offer(place, "enclosed", _ENCLOSED)
    for at in places(text, _HANDS):
        place = _sentence(document, bounds, at, windows)
        if place is None:
            continue
        if _NOW.search(text, *place):
            offer(place, "enclosed", _ENCLOSED)
        elif not _OTHER_DAY.search(text, max(0, place[0] - 1), place[1]):
            offer(place, "offered", _HANDED)
    in_order = sorted(windows.values(), key=lambda window: window.start)
    return Letter(side, in_order, encloses and not all_named)


def _in_metadata(side: Side) -> Iterator[Place]:
    """Where the attachments stand that the reader knows of."""
    for attachment in side.metadata.attachments:
        at = side.text.find(attachment.name)
        if at >= 0:
            yield at, at + len(attachment.name)


def _sentence(
    document: Document, bounds: Bounds, at: int, known: Collection[Place]
) -> Place | None:
    """The sentence about a word of offering; None where it is known or no text."""
    place = bounds(at)
    if place in known or len(known) > _MOST:
        return None
    return None if document.passage_at(at).kind in (LABEL, FURNITURE) else place


def _words(document: Document, bounds: Bounds, place: Place) -> str:
    """A sentence that offers something, with what names that thing outside the sentence: the sentence
    before "dat rapport", the sentence on which a note hangs."""
    text, (start, end) = document.text, place
    words = text[start:end]
    passage = document.passage_at(start)
    if passage.kind == FOOTNOTE:
        at = next((a.at for a in document.anchors if a.label == passage.label), None)
        return words if at is None else f"{words} {text[slice(*bounds(max(0, at - 1)))]}"
    if start > passage.start and _BACK.search(text, start - 1, end):
        before, _ = bounds(start - 2)
        return text[before:end]
    return words


def _items(document: Document, start: int, end: int) -> Iterator[Place]:
    """The items of the list that a sentence opens with its colon."""
    if not document.text.endswith(":", start, end):
        return
    i = bisect_left(document.starts, end)
    while i < len(document.passages) and document.passages[i].kind == ITEM:
        yield document.passages[i].start, document.passages[i].end
        i += 1


def _window(start: int, end: int, signal: str, weight: float, text: str) -> Window:
    small = " ".join(text.lower().split())
    words = frozenset(WORD.findall(small))
    stems = stem_all(words)
    return Window(
        start=start,
        end=end,
        signal=signal,
        weight=weight,
        small=small,
        words=words,
        listed=f" {' '.join(words)}",
        kinds=groups(words),
        stems=frozenset(stems),
        among=f" {' '.join(stems)} ",
        years=tuple(
            (group(kind), match[2])
            for match in (_DATED.finditer(small) if any(y in small for y in _YEARS) else ())
            if (kind := kind_of(match[1])) is not None
        ),
    )


def _share(name: Name, window: Window) -> float:
    """How much of a name stands in a window, 0 to 1; 0 when it is another sort of document."""
    if name.title is not None and name.title in window.small:
        return 1.0
    kind = name.kind is not None and group(name.kind) in window.kinds
    if not kind and not is_report(name):
        return 0.0  # a summary is not the report that it sums up
    held_stems = [stem for stem in name.stems if held(stem, window.stems, window.among)]
    if name.before and name.before not in held_stems:
        if f" {name.begins}" not in window.listed:
            return 0.0  # nor is the evaluation of the process the evaluation
        held_stems.append(name.before)
    if name.kind is not None and name.numbers and window.years:
        years = {year for number, year in window.years if number == group(name.kind)}
        if years and not years & name.numbers and any(map(_YEAR.match, name.numbers)):
            return 0.0  # nor is that of another year
    if name.about and not any(stem in name.about for stem in held_stems):
        return 0.0  # two monitors of one year
    total: float = len(name.stems) + _NUMBER * len(name.numbers)
    got: float = len(held_stems) + _NUMBER * len(name.numbers & window.words)
    if name.kind is not None:
        total += _KIND
        got += _KIND * kind
    return got / total if total else 0.0
