"""Words by their stem, without those that say nothing about the matter.

Stems are Snowball's for Dutch; the words to leave out are ``models/wording.json``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import msgspec

from extractor import knowledge
from extractor.patterns import pattern

_WORD = pattern(r"[^\W_][\w’'&.-]*[^\W_]")  # two characters at least: a single one has no stem


# What a "ge" may follow in a participle: "uitgedeeld", "voorgelegd".
_SEPARABLE = frozenset(
    [
        "aan",
        "achter",
        "af",
        "bekend",
        "bij",
        "binnen",
        "deel",
        "dicht",
        "door",
        "goed",
        "heen",
        "in",
        "klaar",
        "los",
        "mee",
        "mis",
        "na",
        "neer",
        "om",
        "omhoog",
        "onder",
        "op",
        "open",
        "over",
        "plaats",
        "rond",
        "samen",
        "stil",
        "tegemoet",
        "tegen",
        "terug",
        "teweeg",
        "toe",
        "uit",
        "vast",
        "vol",
        "voor",
        "voort",
        "vooruit",
        "vrij",
        "waar",
        "weg",
    ]
)
# Words that begin with "ge" and are no participle.
_GE_NOUN = pattern(
    r"gebied|geboort|gebouw|gebrek|gebruik|gedeelte|gedetineer|geding|gedrag|gegeven|gehandicap|gehecht|geheel|geheim"
    r"|gehoor|gehucht|geit|gelder|geld|gelegen|gelijk|geloof|geluid|gemaal|gemeen|gemiddel|gender|genees|gener|genoot|gerecht"
    r"|gering|geschil|geslacht|gesprek|getal|getij|getuig|gevaar|geval|gevang|gevecht|gevel|gevoel|gevolg|gewas|geweer"
    r"|geweld|gewest|gewicht|gewoon|gezag|gezel|gezicht|gezin|gezond"
)


_NUMBER = pattern(r"[0-9]{2}")  # a figure, a year, an official number: no word


Parts = tuple[tuple[int, str], ...]  # of a token: where each word begins, and its stem

_KNOWN: dict[str, str] = {}
_MOST = 200_000  # words that are remembered
_PASSES = 3
_VOWELS = frozenset("aeiouy")
_DOUBLED = frozenset("aeou")


class _File(msgspec.Struct):
    function: str
    procedure: str
    manner: str


@cache
def _stemmer() -> object:
    import Stemmer

    return Stemmer.Stemmer("dutch")


@cache
def _silent() -> frozenset[str]:
    """The words that are no matter: function words and those of parliamentary procedure."""
    file = knowledge.load("wording", _File)
    return frozenset(file.function.split()) | frozenset(file.procedure.split())


def stem_all(words: Iterable[str]) -> list[str]:
    """The stems of small-letter words, in order. What was stemmed once is remembered: letters share most
    of their words."""
    listed = list(words)
    new = [word for word in set(listed) if word not in _KNOWN]
    if new:
        if len(_KNOWN) > _MOST:
            _KNOWN.clear()
            new = list(set(listed))
        found = new
        # One pass makes "wanbetaal" of the singular and "wanbetaling" of the plural; the next brings
        # them together.
        for _ in range(_PASSES):
            found = _once(found)
        _KNOWN.update(zip(new, map(_short, found), strict=True))
    return [_KNOWN[word] for word in listed]


def _once(words: list[str]) -> list[str]:
    kept = [_keep_ge(word) if "ge" in word else word for word in words]
    found: list[str] = _stemmer().stemWords(kept)  # type: ignore[attr-defined]
    return [stem.replace("G", "g") if "G" in stem else stem for stem in found]


def _short(stem: str) -> str:
    """The stem with its last vowel once: "maatregel" and "maatregelen", "evalueren" and "evaluatie" end
    on a long one or a short one as it falls out."""
    if stem[-2:-1] in _DOUBLED and stem[-2:-1] == stem[-3:-2] and stem[-1:] not in _VOWELS:
        return stem[:-2] + stem[-1]
    return stem


def _keep_ge(word: str) -> str:
    """The stemmer takes every "ge" for that of a participle, and makes "stavergoed" of
    "stagevergoeding"; a capital hides from it those that are none."""
    at = word.find("ge")
    while at >= 0:
        participle = not _GE_NOUN.match(word) if at == 0 else word[:at] in _SEPARABLE
        if not participle:
            word = f"{word[:at]}G{word[at + 1 :]}"
        at = word.find("ge", at + 2)
    return word


def is_silent(word: str) -> bool:
    """Whether a small-letter word says nothing about the matter."""
    return word in _silent()


@cache
def _manner() -> frozenset[str]:
    return frozenset(stem_all(knowledge.load("wording", _File).manner.split()))


def is_manner(stem: str) -> bool:
    """Whether a stem tells how or by when an item is to be answered, which a letter does not repeat."""
    return stem in _manner()


class _Tokens(dict[str, Parts]):
    """The content words in each token, read when it is first asked for."""

    def __missing__(self, token: str) -> Parts:
        if len(self) > _MOST:
            self.clear()
        found = self[token] = tuple(_parts(token.lower()))
        return found


_TOKENS = _Tokens()


def read(text: str, start: int = 0, end: int | None = None) -> tuple[list[int], list[str]]:
    """Where each content word of ``text[start:end]`` begins, and its stem; numbers and single letters are
    none."""
    starts: list[int] = []
    found: list[str] = []
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        for first, stem in _TOKENS[match[0]]:
            starts.append(match.start() + first)
            found.append(stem)
    return starts, found


def of(text: str, start: int = 0, end: int | None = None) -> list[str]:
    """The stems of the content words of ``text[start:end]`` in order."""
    tokens = _WORD.findall(text, start, len(text) if end is None else end)
    return [stem for token in tokens for _, stem in _TOKENS[token]]


def _parts(word: str) -> Iterator[tuple[int, str]]:
    silent = _silent()
    if word in silent:
        return
    at = 0
    for part in word.split("-"):  # "pgb-houders", "NPLV-gebieden": its parts are words of their own
        if len(part) > 1 and part not in silent and (part.isalpha() or not _NUMBER.search(part)):
            yield at, stem_all([part])[0]
        at += len(part) + 1
