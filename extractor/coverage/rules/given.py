"""A motion under a number that the other text gives to another motion, or to none: also where the nota
gives the bare number with its mover ("29398-913 Zwart", "Wit (VVD), 29398-913")."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from extractor.coverage.rules.context import Both
from extractor.coverage.rules.motions import Motion, motions
from extractor.coverage.rules.reading import Range, Reading
from extractor.language.names import fold
from extractor.patterns import pattern

# A dossier and a number with nothing else: no phone, no amount, no part of a longer number.
_BARE = pattern(r"(\d\d)[ .]?(\d{3})(-[IVXLC]{1,6}|-[A-Z])?-(\d{1,4})(?![\d/-])")
_WITHIN = tuple("0123456789.,/-")  # before it: the middle of a longer number
_WORD = pattern(r"[^\W_]+")


class Given(msgspec.Struct, frozen=True):
    """A motion's number where a text names its movers, as surnames in small letters."""

    number: str
    movers: frozenset[str]
    place: Range


def differing(sight: Both) -> Iterator[tuple[Given, Given]]:
    """Motions of the nota, each with the letter's motion of the same movers under another number of its
    dossier that the nota does not have; the nota's number is another motion's, or looks like it."""
    letter = _printed(motions(sight.brief))
    own = _printed(motions(sight.nota))
    found = {one.place for one in own}
    plain, printed = (
        {hit.value.id for hit in side.found.references} - {one.number for one in given}
        for side, given in ((sight.pair.nota, own), (sight.pair.brief, letter))
    )
    mine = [*own, *_bare(sight.nota, letter)]
    if not mine or not letter:
        return
    ours, theirs = ({one.number for one in side} for side in (mine, letter))
    for one in mine:
        same = [other for other in letter if other.movers == one.movers]
        if not same or any(other.number == one.number for other in same):
            continue
        other = same[0]
        if _dossier(one.number) != _dossier(other.number):
            continue
        if one.number in printed or other.number in plain:
            continue  # of whose motion it is, is not said there
        # Where the one text has it, the number must be another motion's; else it must look like it.
        if one.number in theirs or other.number in ours:
            right = (one.number not in theirs or _is_others(one, letter)) and (
                other.number not in ours or _is_others(other, mine)
            )
        else:
            right = one.place not in found and slip(one.number, other.number)
        if right:
            yield one, other


def _is_others(one: Given, given: list[Given]) -> bool:
    """Whether a text gives the number to motions of other movers only."""
    return not any(one.movers & its.movers for its in given if its.number == one.number)


def slip(one: str, other: str) -> bool:
    """Whether one number is the other with two neighbours swapped or one digit wrong."""
    if len(one) != len(other) or one == other:
        return False
    odd = [i for i in range(len(one)) if one[i] != other[i]]
    if not all(one[i].isdigit() and other[i].isdigit() for i in odd):
        return False
    if len(odd) == 2:
        i, j = odd
        return j == i + 1 and one[i] == other[j] and one[j] == other[i]
    return len(odd) == 1 and odd[0] >= len(one) - 3


def _dossier(number: str) -> str:
    return number.rpartition("-")[0]


def _printed(some: list[Motion]) -> list[Given]:
    return [
        Given(one.hit.value.id, one.movers, one.place)
        for one in some
        if one.hit.value.id is not None and not one.open
    ]


def _bare(reading: Reading, letter: list[Given]) -> Iterator[Given]:
    """The numbers by themselves, each with the one motion of the letter whose movers its line names."""
    known = {_dossier(one.number) for one in letter}
    taken = {hit.start for hit in reading.side.found.references}
    for match in _BARE.finditer(reading.text):
        number = f"kst-{match[1]}{match[2]}{match[3] or ''}-{match[4]}"
        start, end = reading.paragraph(match.start())
        if match.start() in taken or reading.text[match.start() - 1 : match.start()] in _WITHIN:
            continue
        line = reading.text[start:end]
        if _dossier(number) not in known or len(_BARE.findall(line)) > 1:
            continue
        said = f" {' '.join(_WORD.findall(fold(line)))} "
        movers = {one.movers for one in letter if _names(one.movers, said)}
        if len(movers) == 1:
            yield Given(number, next(iter(movers)), match.span())


def _names(movers: frozenset[str], said: str) -> bool:
    return all(f" {mover.replace('-', ' ')} " in said for mover in movers)
