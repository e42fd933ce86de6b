"""The members that a text names beside a number: the item of the nota, and the letter's sentence that
carries the same number, in it or in a note that hangs on it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from extractor.coverage.rules.context import Both
from extractor.coverage.rules.motions import key, same_member
from extractor.coverage.rules.naming import members
from extractor.coverage.rules.reading import Range, Reading

_BEHIND = 120  # characters behind an item in which a table may name its members


class Named(msgspec.Struct, frozen=True):
    """One number with other members on the two sides."""

    number: str
    nota: list[str]
    brief: list[str]
    nota_place: Range
    brief_place: Range


def differing(sight: Both) -> Iterator[Named]:
    """Items of which the letter names another member, where it names the nota's member nowhere."""
    names = members(sight.pair.brief)
    named = {key(name) for name in names}
    for hit in sight.pair.nota.found.commitments:
        mine = [
            a.name for a in hit.value.made_to if "amer" not in a.name and "ommissie" not in a.name
        ]
        absent = [name for name in mine if not _is_among(name, named)]
        if not absent or len(hit.value.references) != 1:
            continue
        number = hit.value.references[0]
        found = [_at(sight.brief, place, names) for place in _places(sight.brief, number)]
        theirs = dict.fromkeys(name for names in found for name in names)
        keys = {key(name) for name in mine}
        others = [name for name in theirs if not _is_among(name, keys)]
        # One of two movers who is not named is no contradiction, nor is one more beside them.
        if not others or len(theirs) != len(mine):
            continue
        place = next(where for where in found if where)
        text = sight.nota.text
        yield Named(
            number=number,
            nota=mine,
            brief=list(theirs),
            nota_place=_stretch(text, mine, hit.start, hit.end + _BEHIND) or (hit.start, hit.end),
            brief_place=(min(a for a, _ in place.values()), max(b for _, b in place.values())),
        )


def _is_among(name: str, keys: set[str]) -> bool:
    return any(same_member(key(name), other) for other in keys)


def _places(reading: Reading, number: str) -> list[Range]:
    """The sentences that carry a number; of a note the one that it hangs on."""
    found = []
    for hit in reading.side.found.references:
        if hit.value.id == number:
            at = reading.index(hit.start)
            anchor = reading.noted(at)
            found.append(reading.spans[at if anchor is None else anchor])
    return found


def _at(reading: Reading, span: Range, members: list[str]) -> dict[str, Range]:
    """The members named in a sentence, by their longest name, each with its place."""
    found: dict[str, Range] = {}
    taken: list[Range] = []
    for name in sorted(members, key=len, reverse=True):
        at = reading.text.find(name, *span)
        end = at + len(name)
        if at < 0 or reading.text[end : end + 1].isalnum() or any(a <= at < b for a, b in taken):
            continue
        taken.append((at, end))
        found[name] = (at, end)
    return found


def _stretch(text: str, names: list[str], start: int, end: int) -> Range | None:
    places = [(at, at + len(name)) for name in names if (at := text.find(name, start, end)) >= 0]
    return (min(places)[0], max(b for _, b in places)) if places else None
