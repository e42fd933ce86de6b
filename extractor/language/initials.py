"""Whether the letters of an abbreviation come from the words of its expansion.

"Wetenschappelijk Onderzoek- en Datacentrum" gives WODC, "justitiële jeugdinrichting" JJI, "Centraal
Orgaan opvang asielzoekers" COA, "Specifieke Uitkering" SPUK.
"""

from __future__ import annotations

from extractor.patterns import pattern

_WORD = pattern(r"[^\W_]+(?:[’'][^\W_]+)*")
_SMALL_WORDS = frozenset(
    (
        *("de", "het", "een", "en", "of", "van", "voor", "der", "den", "in"),
        *("op", "te", "tot", "aan", "ten", "ter", "bij", "om", "met"),
    )
)
_PASSED = 1  # words of weight that may give no letter ("Centraal Orgaan opvang asielzoekers")
_LONGEST = 12  # letters of an abbreviation
_GIVEN = 8  # letters that one word may give

# Letters still to place, from the left -> fewest (words passed over, letters from within a word).
States = dict[int, tuple[int, int]]


def align(words: str, short: str) -> int | None:
    """Where in ``words`` the expansion of ``short`` begins that ends where they end, or None.

    Every word that gives letters gives its first one, and then perhaps some from within, as
    compounds do. The last word must give one, unless it is a year; small words may be passed over.
    No more than two thirds of the letters come from within. The nearest beginning is taken.
    """
    if short[-1:] == "s" and short[-2:-1].isupper():  # "BENs": the plural of BEN
        short = short[:-1]
    letters = [letter for letter in short.lower() if letter.isalnum()]
    if not 2 <= len(letters) <= _LONGEST:
        return None
    folded = words.lower()
    states: States = {len(letters): (0, 0)}
    for start, end in reversed([m.span() for m in _WORD.finditer(folded)][-len(letters) - 5 :]):
        word = folded[start:end]
        small = word in _SMALL_WORDS or word.isdigit()
        states = _place(states, letters, word, small)
        if 0 in states and not (small and words[start].islower()):  # "van X" begins elsewhere
            # one word alone is a compound, as no abbreviation in small letters is ("van")
            alone = states[0][1] == len(letters) - 1
            return None if alone and short.islower() else start
        states.pop(0, None)
    return None


def _place(states: States, letters: list[str], word: str, small: bool) -> States:
    """The states after ``word``, from right to left, has given letters or been passed over."""
    further: States = {}
    total = len(letters)
    for left, (passed, within) in states.items():
        options = [(n, passed, within + left - n - 1) for n in _gives(word, letters, left)]
        if left < total or word.isdigit():  # "Programma Schoon Water 2026 (PSW)"
            options.append((left, passed + (not small), within))
        for n, p, w in options:
            fits = p <= _PASSED and 3 * w <= 2 * total
            if fits and (n not in further or (p, w) < further[n]):
                further[n] = (p, w)
    return further


def _gives(word: str, letters: list[str], left: int) -> list[int]:
    """The numbers of letters that may be left once ``word`` has given the last of ``left``."""
    result = []
    for first in range(left - 1, max(-1, left - 1 - _GIVEN), -1):
        if letters[first] == word[0]:
            place = 0
            for letter in letters[first + 1 : left]:
                place = word.find(letter, place + 1)
                if place < 0:
                    break
            else:
                result.append(first)
    return result
