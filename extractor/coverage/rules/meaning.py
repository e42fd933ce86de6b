"""What two places say in other words: "huizen" beside "woningen".

The rules compare stems (``context``); where those fall short the meanings of the words are asked for, for
the few places that are nearly alike.
"""

from __future__ import annotations

from extractor.coverage.lexicon import SYNONYM, Keys, Lexicon
from extractor.coverage.rules.context import Both
from extractor.coverage.rules.reading import MARKS, Reading, stems

LEXICON = Lexicon((), ())
_LEAST = 0.3  # what two words must have in common, to be said to mean the same
_MOST = 1.5  # that other words can add together
_UNITS = 0.4  # what two counted nouns must have in common
_HEAD = 5  # letters of the word in which two compounds end
_PART = 4  # letters of a noun that ends another ("broedparen", "paren")
# Counted nouns that stand for whoever is counted.
_ANYONE = frozenset((
    "mensen", "personen", "inwoners", "nederlanders", "slachtoffers", "burgers", "volwassenen", "deelnemers",
    "betrokkenen", "mannen", "vrouwen", "doden", "gewonden", "gedupeerden", "huishoudens", "gezinnen",
))  # fmt: skip
# Units of work and times, which are no synonyms of anything that is counted.
_MEASURES = frozenset(("keer", "maal", "fte", "punten", "stemmen"))


def meant(sight: Both, nota: int, brief: int) -> float:
    """How much the nota's sentence and the letter's, with those around it, say with other words that mean
    the same; 0 to ``_MOST``."""
    i, j = sight.nota.index(nota), sight.brief.index(brief)
    mine = _keys(sight.nota, i, sight.nota.near(i))
    theirs = _keys(sight.brief, j, sight.brief.near(j) | sight.brief.wide(j))
    total = 0.0
    for word, keys in mine.items():
        if word in theirs:
            continue
        says = max((_common(keys, its) for its in theirs.values()), default=0.0)
        total += says if says >= _LEAST else 0.0
    return min(total, _MOST)


def _keys(reading: Reading, number: int, tokens: frozenset[str]) -> dict[str, Keys]:
    kept: dict[int, dict[str, Keys]] = reading.kept.setdefault("meanings", {})
    found = kept.get(number)
    if found is None:
        found = kept[number] = {
            token: LEXICON.keys(token) for token in tokens if token[0] not in MARKS
        }
    return found


def _common(one: Keys, other: Keys) -> float:
    return max((min(one[key], other[key]) for key in one.keys() & other.keys()), default=0.0)


def alike(one: str, other: str) -> bool:
    """Whether two stems are said to mean the same."""
    return _common(LEXICON.keys(one), LEXICON.keys(other)) >= _LEAST


def _together(one: Keys, other: Keys) -> float:
    """The same of two words by themselves: the more groups of synonyms they share, the surer they are
    alike (``coverage.matter``)."""
    groups = sum(
        min(one[key], other[key]) for key in one.keys() & other.keys() if isinstance(key, int)
    )
    return max(_common(one, other), min(groups, SYNONYM))


def same_noun(one: str | None, other: str | None) -> bool:
    """Whether two counted nouns can be one: equal, one the end of the other, or of one meaning."""
    if one == other:
        return True
    if one is None or other is None:
        return False
    a, b = one.split()[-1].lower(), other.split()[-1].lower()
    if a in _MEASURES or b in _MEASURES:
        return a == b
    short, long = sorted((a, b), key=len)
    if len(short) >= _PART and long.endswith(short):
        return True
    known = stems([a, b])
    return _together(LEXICON.keys(known[a]), LEXICON.keys(known[b])) >= _UNITS


def same_head(one: str | None, other: str | None) -> bool:
    """Whether two counted nouns are compounds that end in one word ("ligplaatsen", "standplaatsen"): of
    one sort, where all else says so too."""
    if one is None or other is None:
        return False
    a, b = one.split()[-1].lower(), other.split()[-1].lower()
    same = 0
    while same < min(len(a), len(b)) and a[-1 - same] == b[-1 - same]:
        same += 1
    end = a[len(a) - same :]
    # The letters that both happen to have before the word: "gsplaatsen".
    ends = [end[cut:] for cut in range(3) if len(end) - cut >= _HEAD]
    return any(len(LEXICON.keys(stem)) > 1 for stem in stems(ends).values())


def may_be_one(one: str | None, other: str | None) -> bool:
    """Whether a slip of the pen can stand between them: no noun, whoever is counted, or the same."""
    if one is None or other is None:
        return _MEASURES.isdisjoint((one, other))
    a, b = one.split()[-1].lower(), other.split()[-1].lower()
    if a in _ANYONE or b in _ANYONE:
        return _MEASURES.isdisjoint((a, b))
    return same_noun(one, other)
