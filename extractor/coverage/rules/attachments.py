"""Which of the nota's attachments the letter names; what several rules ask."""

from __future__ import annotations

from functools import cache

import msgspec

from extractor.coverage.announcements.names import Name, group, groups
from extractor.coverage.rules.attachment_list import LETTER, listed
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.reading import MARKS, WORD, Range, Reading, Tokens, stems
from extractor.document import LABEL
from extractor.findings import Attachment
from extractor.patterns import pattern

_FIELD = "attachments"  # of the reference block
_LABEL = pattern(r"(?i)(?:bijlage|annex) *\d{1,2}[a-z]? *[:.)–-]? *")
_TITLE = pattern(r"[‘'“\"«]([^’'”\"»\n]{4,120})[’'”\"»]")
_BRACKET = pattern(r"\([^()\n]{0,80}\)")
_ENCLOSED = pattern(
    r"(?i)\bbijlagen?\b|bijgevoegd|hierbij|biedt? (?:ik|wij)|treft u|aangeboden|zend ik|stuur ik|ontvangt u"
    r"|\b(?:bij|met) deze brief\b|\b(?:toe)?gevoegd\b|\bmee(?:gezonden|gestuurd)\b|\bbijgaande?\b|\bingesloten\b"
)
_NUMBERED = pattern(r"bijlage (\d{1,2})\b")
# What an attachment is; these say little about which one it is.
_KINDS = (
    "rapport eindrapport onderzoek onderzoeksrapport evaluatie advies tabel overzicht lijst verslag notitie"
    " stuk document rapportage versie eindrapportage voortgangsrapportage monitor bijlage studie"
)
_STEM = 6  # letters of a word that is looked for within compounds
_TAIL = 8  # letters of the end of a compound that can stand for it
_ENOUGH = 0.6  # of the words of a name, in one sentence
_SHORTEST = 5  # letters of a half of a compound
_SHORT = 4  # letters of an abbreviation ("VGR 2025")
_ALL = 0.75  # of them, in a passage
_HALF = 0.5  # where the sentence speaks of what is enclosed


class Named(msgspec.Struct, frozen=True):
    """An attachment of the nota, its place there, and whether the letter names it."""

    attachment: Attachment
    place: Range
    found: bool


def enclosed(both: Both) -> list[Named]:
    """The nota's attachments but for the letter itself, and whether the letter names each."""
    if both.attachments is None:
        both.attachments = _enclosed(both)
    return both.attachments


def _enclosed(both: Both) -> list[Named]:
    nota, brief = both.nota, both.brief
    attachments = listed(both.pair.nota)
    if not attachments:
        return []
    letter = _Letter(brief)
    found: list[Named] = []
    for one, place in attachments:
        if LETTER.match(_LABEL.sub("", one.name)) is None:
            named = _is_named(nota, letter, one.name, place)
            found.append(Named(attachment=one, place=place, found=named))
    # A letter that numbers as many attachments as there are may name them in its own words: then one
    # word in common is enough.
    places: dict[int, list[int]] = {}
    for match in _NUMBERED.finditer(brief.low):
        places.setdefault(int(match[1]), []).append(match.start())
    if not found or not places.keys() >= set(range(1, len(found) + 1)):
        return found
    passages = [
        both.pair.brief.document.passage_at(at) for spots in places.values() for at in spots
    ]
    around = [brief.tokens(passage.start, passage.end) for passage in passages]
    return [
        one
        if one.found or not any(nota.tokens(*one.place) & tokens for tokens in around)
        else Named(attachment=one.attachment, place=one.place, found=True)
        for one in found
    ]


@cache
def _generic() -> frozenset[str]:
    return frozenset(stems(_KINDS.split()).values())


def _kinds_of(word: str) -> frozenset[str]:
    """The stems of both halves of a word that says only what kind of thing it is ("evaluatierapport")."""
    for kind in _KINDS.split():
        first = word.removesuffix(kind)
        if len(first) < len(word):
            halves = frozenset(stems([first.removesuffix("s"), kind]).values())
            if halves <= _generic():
                return halves
    return frozenset()


class _Letter:
    """The letter as attachments are looked for in it."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.flat = _flat(reading.text)
        self.sentences = [(n, reading.near(n)) for n in _telling(reading)]
        self.generic = _generic()
        self._like: dict[str, set[str]] = {}
        self._all = frozenset[str]().union(*(words for _, words in self.sentences))
        self._joined = " ".join(self._all) + " "

    def like(self, word: str) -> set[str]:
        """The letter's words that are it, a compound with it, or nearly all of the compound it is."""
        found = self._like.get(word)
        if found is None:
            every = self._all
            found = {word} & every
            if len(word) >= _STEM:
                at = self._joined.find(word)
                while at >= 0:
                    start, end = self._joined.rfind(" ", 0, at) + 1, self._joined.find(" ", at)
                    found.add(self._joined[start:end])
                    at = self._joined.find(word, end)
            for cut in range(1, len(word) - _TAIL + 1):
                if word[cut:] in every and (len(word) - cut) * 5 > len(word) * 3:
                    found.add(word[cut:])
            found |= _kinds_of(word) & every
            self._like[word] = found
        return found


def _telling(reading: Reading) -> list[int]:
    """The sentences of the running text, and the lines of the reference block that name attachments."""
    labels = [
        reading.index(passage.start)
        for passage in reading.side.document.of_kind(LABEL)
        if passage.field == _FIELD
    ]
    return [*reading.prose, *labels]


def short(name: str) -> str:
    """The name without "Bijlage 2:" before it."""
    return _LABEL.sub("", name, count=1).strip()


def _flat(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").replace("‘", "'").split())


def _is_named(nota: Reading, letter: _Letter, name: str, place: Range) -> bool:
    """By its title; else by enough of its words in one sentence, with what kind of thing it is."""
    label = _LABEL.match(name)
    start = label.end() if label is not None else 0
    title = _TITLE.search(name)
    plain = " ".join(_BRACKET.sub(" ", name[start:]).split())
    if any(_flat(whole) in letter.flat for whole in (title[1] if title else plain, plain)):
        return True
    at, end = place[0] + start, place[0] + len(name)
    words = nota.words(at, end)
    if title is not None:
        its = nota.words(place[0] + title.start(1), place[0] + title.end(1))
        words = its if len(set(its)) > 1 else words  # a title of one word says too little
    wanted = set(words) - letter.generic or set(words)
    if max(map(len, wanted), default=0) <= _SHORT:
        return True  # nothing to look for, or an abbreviation that the letter may write out
    matter = [letter.like(word) for word in wanted]
    head = letter.like(words[0]) if words[0] not in letter.generic else None
    any_of = head if head is not None else set[str]().union(*matter)
    for number, here in letter.sentences:
        if any_of.isdisjoint(here):
            continue
        share = _share(matter, here)
        if share >= _ENOUGH:
            return True
        if _ENCLOSED.search(letter.reading.text, *letter.reading.spans[number]) is None:
            continue
        # The matter may have been named in the sentence before: "Bij deze brief ontvangt u de evaluatie".
        if share >= _HALF or _share(matter, here | letter.reading.wide(number)) >= _ENOUGH:
            return True
    return _is_meant(letter, set(words), wanted)


def _is_meant(letter: _Letter, words: set[str], wanted: set[str]) -> bool:
    """Whether a sentence encloses a thing of that kind, and it or one beside it has at least half of each
    word of what it is called ("de lijst treft u als bijlage aan", of a list of buildings)."""
    kinds = words & letter.generic
    matter = wanted - kinds
    if not kinds or not matter:
        return False
    for number, here in letter.sentences:
        if kinds.isdisjoint(here):
            continue
        if _ENCLOSED.search(letter.reading.text, *letter.reading.spans[number]) is None:
            continue
        around = here | letter.reading.wide(number)
        halves = tuple(word for word in around if len(word) >= _SHORTEST and word[0] not in MARKS)
        if all(word.startswith(halves) or word.endswith(halves) for word in matter):
            return True
    return False


def is_spoken_of(both: Both, name: Name) -> bool:
    """Whether a passage of the letter encloses a thing of that kind, and has nearly all words of what it
    is called: "Bureau Berenschot raamt ... Het rapport is bijgevoegd" names "rapport Berenschot"."""
    if name.kind is None or not name.about or name.title is not None:
        return False
    letter = _Letter(both.brief)
    matter = [letter.like(word) for word in name.about]
    for number, here in letter.sentences:
        start, end = letter.reading.spans[number]
        if _ENCLOSED.search(letter.reading.text, start, end) is None:
            continue
        if group(name.kind) not in groups(WORD.findall(letter.reading.low, start, end)):
            continue
        if _share(matter, here | letter.reading.tokens(*letter.reading.paragraph(start))) >= _ALL:
            return True
    return False


def _share(matter: list[set[str]], tokens: Tokens) -> float:
    return sum([not like.isdisjoint(tokens) for like in matter]) / len(matter)
