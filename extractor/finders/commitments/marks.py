"""What an introduction says of the items below by their marks: "Onder a tot en met f staan de
toezeggingen, onder g de moties", "toezeggingen (1-4) en moties (5)", "punt 3 is een verzoek".
"""

from __future__ import annotations

from extractor.finders.commitments.draft import MOTIE, TOEZEGGING, VERZOEK
from extractor.finders.commitments.words import words
from extractor.patterns import pattern

_STEMS = (("otie", MOTIE), ("oezegging", TOEZEGGING), ("erzoek", VERZOEK))
_MARKS = words(
    "onder punt punten nummer nummers nr nrs letter letters sub onderdeel onderdelen item items"
)
_WORD = pattern(r"[\w]+|[-–(),]|\.(?= |\Z)")
_LONGEST = 2  # digits of a mark
_MOST = 40  # marks in one range


def kinds(introduction: str) -> dict[str, str]:
    """The kind of each mark, without its bracket or dot, that an introduction speaks of."""
    said = _WORD.findall(introduction.lower().replace("t/m", "tm"))
    if not _MARKS.intersection(said) and "(" not in said:
        return {}
    found: dict[str, str] = {}
    spoken: list[tuple[list[str], str | None, str | None]] = []
    i, noun = 0, None
    while i < len(said):
        kind = _kind(said[i])
        if kind is not None:
            noun = kind
            if spoken and spoken[-1][2] is None and spoken[-1][1] is None:
                spoken[-1] = (spoken[-1][0], None, kind)
        named = said[i] in _MARKS or (said[i] == "(" and noun is not None)
        marks, stop = _marks(said, i + 1) if named else ([], i + 1)
        closed = not marks or said[i] != "(" or said[stop : stop + 1] == [")"]
        if marks and closed:
            spoken.append((marks, noun if said[i] == "(" else None, None))
        i = stop if marks else i + 1
    for marks, before, behind in spoken:
        kind = before or behind
        found |= dict.fromkeys(marks, kind) if kind else {}
    return found


def _kind(word: str) -> str | None:
    for stem, kind in _STEMS:
        at = word.find(stem)
        if at == 1:
            return kind
    return None


def _marks(said: list[str], i: int) -> tuple[list[str], int]:
    """The marks from ``said[i]`` on, "a tot en met f", "1, 2 en 5", and where they end."""
    found: list[str] = []
    while i < len(said):
        word = said[i]
        if word in _MARKS and found:
            i += 1
            continue
        if not _is_mark(word):
            break
        stop = i + 1
        while stop < len(said) and said[stop] in ("tot", "en", "met", "tm", "-", "–"):
            stop += 1
        ties = said[i + 1 : stop]
        through = bool({"tm", "-", "–", "tot"}.intersection(ties))
        if through and stop < len(said) and _is_mark(said[stop]):
            found += _range(word, said[stop])
            i = stop + 1
        else:
            found.append(word)
            i += 1
        while i < len(said) and said[i] in (",", "en") and _is_mark("".join(said[i + 1 : i + 2])):
            i += 1
        if i < len(said) and said[i] == "en" and said[i + 1 : i + 2] and said[i + 1] in _MARKS:
            i += 1
    return found, i


def _is_mark(word: str) -> bool:
    letter = len(word) == 1 and "a" <= word <= "z"
    return letter or (word.isdecimal() and len(word) <= _LONGEST)


def _range(first: str, last: str) -> list[str]:
    if first.isdecimal() and last.isdecimal():
        return [str(n) for n in range(int(first), min(int(last), int(first) + _MOST) + 1)]
    if first.isalpha() and last.isalpha():
        return [chr(n) for n in range(ord(first), min(ord(last), ord("z")) + 1)]
    return [first, last]
