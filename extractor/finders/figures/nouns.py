"""The counted noun after a number: "412 professionele bedrijven" counts bedrijven.

There is no part-of-speech tagger here, and none is needed: in Dutch a number above one takes a
plural, a plural ends in -en, -s or a handful of learned endings, and the adjectives before it end
in -e. What remains is closed: the function words and plain verbs that end like a plural, and the
adjectives that do not end in -e (words).
"""

from __future__ import annotations

from extractor.finders.figures.words import (
    BARE_ADJECTIVES,
    E_NOUN_ENDINGS,
    E_NOUNS,
    FUNCTION,
    LEARNED_PLURALS,
    NOUNS_LIKE_PARTICIPLES,
    PARTICIPLES,
    SINGULAR,
    UNINFLECTED,
    VERBS,
)
from extractor.patterns import pattern

# A word with its hyphens and apostrophes ("EU-lidstaten", "regio’s"), an opening quote before it.
_WORD = pattern(r" (?:‘|“)?['\"]?([^\W\d_][^\s.,;:()?!\"\[\]]*)")
# What parts two adjectives: "drie grote en middelgrote gemeenten", "vier zware, gewonde dieren".
_AND = pattern(r",? (?:en|of)(?= )|,(?= )")
# What a name with a number in it goes on with: "Natura 2000-gebieden", "Brainport 2030-projecten".
_NUMBERED_NAME = pattern(r" [0-9]{1,4}-[a-zß-ÿ]+(?![\w-])")
_PARTICIPLE = ("ge", "afge", "inge", "onge", "overge", "uitge")
_LIMIT = 8  # words looked at; longer runs of adjectives do not occur


def head_noun(text: str, at: int, single: bool = False) -> tuple[int, int] | None:
    """Where the counted noun stands, ``(start, end)``, when the number ends at ``at``.

    ``single`` says that the number takes a singular ("1 gemeente", "0,5 zetel"). None when what
    follows is no noun phrase.

    >>> text = "412 professionele bedrijven"
    >>> text[slice(*head_noun(text, 3))]
    'bedrijven'
    """
    adjectives = False
    for _ in range(_LIMIT):
        word, start, after = _word_at(text, at)
        lower = word.lower()
        if not word or lower in ("en", "of"):
            # "twee grote en vier kleine steden": the second number goes its own way.
            both = _AND.match(text, at) if adjectives else None
            if both is None:
                return None
            at = both.end()
            continue
        at = after
        if word[0].isupper() and (named := _NUMBERED_NAME.match(text, at)) is not None:
            at, word = named.end(), word + named.group()  # "118 Natura 2000-gebieden"
            return (start, at) if is_plural(word, word) else None
        if word[-1] == "-":  # "32 land- en tuinbouwbedrijven"
            both = _AND.match(text, at)
            if both is None:
                return None
            at, adjectives = both.end(), True
            continue
        if lower == "te":  # "12 nog te bouwen woningen", not "17 te klein"
            _, _, at = _word_at(text, at)
            if not _phrase_goes_on(text, at):
                return None
            adjectives = True
            continue
        end = start + len(word)
        last = word[-1]
        if lower in UNINFLECTED or lower.endswith(PARTICIPLES):
            if _phrase_goes_on(text, at) or text.startswith(" te ", at):
                adjectives = True
                continue
            return None
        if lower in FUNCTION or lower in VERBS:
            return None
        if last == "e" and lower not in E_NOUNS:
            if single and _is_singular_noun(text, at, lower):
                return start, end
            adjectives = True
            continue
        if (
            lower in SINGULAR
            or lower in E_NOUNS
            or is_plural(word, lower)
            or lower.endswith(LEARNED_PLURALS)
            or (single and word.isalpha() and word.islower() and not _is_participle(lower))
        ):
            return start, end
        if not (lower.endswith(BARE_ADJECTIVES) and _phrase_goes_on(text, at)):
            return None
        adjectives = True
    return None


def is_plural(word: str, lower: str) -> bool:
    """Whether the word has the shape of a Dutch plural and is no function word or verb."""
    if len(word) < 3 or lower in FUNCTION or lower in VERBS:
        return False
    if lower.endswith("eerden") and not lower.startswith(_PARTICIPLE):
        return False  # "reageerden", but "gedetineerden"
    return word[-1] == "s" or word.endswith(("en", "ën"))


def _word_at(text: str, at: int) -> tuple[str, int, int]:
    """The word after the space at ``at``, its start, and where to go on; "" when there is none."""
    m = _WORD.match(text, at)
    if m is None:
        return "", at, at
    word = m[1]
    return (word if word[-1].isalnum() else word.rstrip("’'‘“”`")), m.start(1), m.end(1)


def _is_singular_noun(text: str, at: int, lower: str) -> bool:
    """Whether a word in -e is the noun ("1 gemeente") and no adjective ("1 federale staat")."""
    word, _, _ = _word_at(text, at)
    return not word or lower.endswith(E_NOUN_ENDINGS) or word.lower() in FUNCTION


def _is_participle(lower: str) -> bool:
    """Whether it is too short for a noun or a participle in -d or -t ("Formule 1 versterkt")."""
    if len(lower) < 3:
        return True
    begins = lower.startswith(("ge", "ver", "be", "ont", "her"))
    return begins and lower[-1] in "dt" and lower not in NOUNS_LIKE_PARTICIPLES


def _phrase_goes_on(text: str, at: int) -> bool:
    """Whether an adjective or a plural noun stands at ``at``."""
    word, _, _ = _word_at(text, at)
    lower = word.lower()
    if not word or lower in FUNCTION:
        return False
    return word[-1] in "e-" or is_plural(word, lower)


_OF = pattern(r" (van|aan|voor) (?:(?:de|het|alle|deze|die|dit|dat|onze|hun|haar|zijn|uw|een) )?")


def phrase_after(text: str, at: int, amount: bool) -> str | None:
    """What a share or an amount is of, in the text's own words: "58% van de cao’s": "cao’s".

    An ``amount`` is also "voor" and "aan" something.
    """
    m = _OF.match(text, at)
    if m is None or not (amount or m[1] == "van"):
        return None
    first = at = m.end() - 1
    for _ in range(4):
        word, start, at = _word_at(text, at)
        if not word or word.lower() in FUNCTION:
            return None
        if word[-1] not in "e-":
            return text[first + 1 : start + len(word)]
    return None
