"""Which of the nota's attachments the letter names; what several rules ask."""

from __future__ import annotations

from functools import cache

import msgspec

from extractor.coverage.rules.context import Both, Range, Reading, stems
from extractor.findings import Attachment
from extractor.patterns import pattern

# The letter itself is often the first in the list, and the nota too.
_LETTER = pattern(r"(?i)(?:concept)?[- ]?(?:kamer)?brief\b|aanbiedingsbrief|(?:beslis)?nota\b")
_LABEL = pattern(r"(?i)(?:bijlage|annex) *\d{1,2}[a-z]? *[:.)–-]? *")
_TITLE = pattern(r"[‘'“\"«]([^’'”\"»\n]{4,120})[’'”\"»]")
_BRACKET = pattern(r"\([^()\n]{0,80}\)")
_ENCLOSED = pattern(
    r"(?i)\bbijlagen?\b|bijgevoegd|hierbij|biedt? (?:ik|wij)|treft u|aangeboden|zend ik|stuur ik|ontvangt u"
)
_NUMBERED = pattern(r"(?i)\bbijlage (\d{1,2})\b")
# What an attachment is; these say little about which one it is.
_KINDS = (
    "rapport eindrapport onderzoek onderzoeksrapport evaluatie advies tabel overzicht lijst verslag notitie"
    " stuk document rapportage versie eindrapportage voortgangsrapportage monitor bijlage studie"
)
_MOST = 60  # attachments that are looked for
_STEM = 6  # letters of a word that is looked for within compounds
_TAIL = 8  # letters of the end of a compound that can stand for it
_ENOUGH = 0.6  # of the words of a name, in one sentence
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
    listed = both.pair.nota.metadata.attachments
    listed = listed[:_MOST]
    numbered = any(one.number is not None for one in listed)
    letter = _Letter(brief) if listed else None
    found: list[Named] = []
    for one in listed:
        if letter is None or (numbered and one.number is None):
            continue  # an item of another list
        if _LETTER.match(_LABEL.sub("", one.name)) is not None:
            continue
        place = _place(nota.text, one.name)
        at = place[0]
        found.append(
            Named(attachment=one, place=place, found=_is_named(nota, letter, one.name, at))
        )
    # A letter that numbers as many attachments as there are may name them in its own words: then one
    # word in common is enough.
    places: dict[int, list[int]] = {}
    for match in _NUMBERED.finditer(brief.text):
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


def _place(text: str, name: str) -> Range:
    """Where the list names an attachment: its last mention, or that of its first words, for a name
    that runs over lines is read together."""
    words = name.split(" ")
    for many in (len(words), 3, 2, 1):
        start = " ".join(words[:many])
        at = text.rfind(start)
        if at >= 0:
            return at, at + len(start)
    return 0, 0


@cache
def _generic() -> frozenset[str]:
    return frozenset(stems(_KINDS.split()).values())


class _Letter:
    """The letter as attachments are looked for in it."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.flat = _flat(reading.text)
        self.sentences = [(span, set(reading.words(*span))) for span in reading.prose]
        self.generic = _generic()
        self._like: dict[str, set[str]] = {}
        self._all = set[str]().union(*(words for _, words in self.sentences))

    def like(self, word: str) -> set[str]:
        """The letter's words that are it, a compound with it, or nearly all of the compound it is."""
        found = self._like.get(word)
        if found is None:
            every = self._all
            found = {word} & every
            if len(word) >= _STEM:
                found |= {other for other in every if word in other}
            for cut in range(1, len(word) - _TAIL + 1):
                if word[cut:] in every and (len(word) - cut) * 5 > len(word) * 3:
                    found.add(word[cut:])
            self._like[word] = found
        return found


def short(name: str) -> str:
    """The name without "Bijlage 2:" before it."""
    return _LABEL.sub("", name, count=1).strip()


def _flat(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").replace("‘", "'").split())


def _is_named(nota: Reading, letter: _Letter, name: str, at: int) -> bool:
    """By its title; else by enough of its words in one sentence, with what kind of thing it is."""
    label = _LABEL.match(name)
    start = label.end() if label is not None else 0
    title = _TITLE.search(name)
    plain = " ".join(_BRACKET.sub(" ", name[start:]).split())
    if any(_flat(whole) in letter.flat for whole in (title[1] if title else plain, plain)):
        return True
    start, end = title.span(1) if title is not None else (start, len(name))
    words = nota.words(at + start, at + end)
    matter = [letter.like(word) for word in (set(words) - letter.generic or set(words))]
    if not matter:
        return True  # nothing to look for
    head = letter.like(words[0]) if words[0] not in letter.generic else None
    for span, here in letter.sentences:
        share = sum(not like.isdisjoint(here) for like in matter) / len(matter)
        if share < _HALF or (head is not None and head.isdisjoint(here)):
            continue
        if share >= _ENOUGH or _ENCLOSED.search(letter.reading.text, *span) is not None:
            return True
    return False
