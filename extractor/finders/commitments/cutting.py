"""Cutting a sentence where a new deed or a new question begins."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.finders.commitments import words as sets
from extractor.finders.commitments.draft import Range
from extractor.finders.commitments.words import words

_ADVERBS = words("daarbij tevens ook vervolgens daarna om daarnaast eventueel")
_SUBJECTS = words("ik wij u zij hij minister staatssecretaris kabinet")
_ABOUT_IT = words("daarover hierover daarvan hiervan")
_RESULTS = words("uitkomst uitkomsten resultaten resultaat bevindingen")
_TALKS = words("spreken overleggen bespreken praten")
_EMBEDDED = words("die dat waar waarin waarmee waardoor zodat door en om")
# "over de vraag of ...", "zowel ... als": what follows belongs to it.
_OPEN = words("vraag vragen zowel zoals meer namelijk weten nog daar dan")
_PLACES = words("in op tot met binnen")
LEAST = 12  # characters: less is no thing of its own
_LEAST_DEED = 20  # "... te verspreiden en beter te benutten" is one


def cut(text: str, start: int, end: int) -> Iterator[Range]:
    """A sentence cut where new things begin."""
    joins = sorted(_joins(text, start, end))
    begin = start
    for n, (at, after) in enumerate(joins):
        if at - begin < LEAST or end - after < LEAST:
            continue
        stop = next((a for a, _ in joins[n + 1 : n + 4] if a >= after), end)
        if _new_thing(text, begin, at, after, stop):
            yield begin, at
            begin = after
    yield begin, end


def _joins(text: str, start: int, end: int) -> Iterator[Range]:
    """Every comma, semicolon and "en", with where the next word begins."""
    said = text[start:end]
    for mark in (", ", "; ", " en "):
        at = text.find(mark, start, end) if mark in said else -1
        while at >= 0:
            after = at + len(mark)
            if mark == ", " and text.startswith("en ", after):
                after += 3
            if not (mark == " en " and text[at - 1] == ","):
                yield at, after
            at = text.find(mark, at + len(mark), end)


def _new_thing(text: str, begin: int, at: int, after: int, stop: int) -> bool:
    """Whether a new deed or question begins behind the join ``text[at:after]``."""
    before = text[max(begin, at - 40) : at].split()
    said = [w.strip(",.;:()") for w in text[after : after + 60].split(" ", 4)[:4]]
    if said[0] in _ADVERBS:
        said = said[1:] or [""]
    if not before or before[-1] in _OPEN or before[-1] in sets.QUESTIONS:
        return False
    first, second, third = [*said, "", "", ""][:3]
    if first in sets.QUESTIONS or (first in _PLACES and second in ("hoeverre", "welke")):
        return True
    comma = text[at] == "," and after - at == 2
    if first in sets.DEEDS:  # but "Zodra dat kan, informeert de minister de Kamer" is one thing
        return not (comma and (second in _SUBJECTS or third in _SUBJECTS))
    if first in ("de", "uw", "aan") and "Kamer" in (second, third):
        return True
    if first in _ABOUT_IT or second in _RESULTS:
        return True
    rest = text[after:stop].rstrip(" .;").split(" ")
    if first == "met" and _TALKS.intersection(rest[2:12]):
        return True
    if before[-2:-1] == ["te"] and before[-1].endswith("n"):
        return stop - after >= _LEAST_DEED  # an infinitive has closed the thing before
    if before[-1] in sets.INFINITIVES and rest[-1] in sets.INFINITIVES and len(rest) > 1:
        return True
    closes = len(rest) > 2 and rest[-2] == "te" and rest[-1].endswith("n")
    return comma and closes and first not in _EMBEDDED
