"""EU documents and acts: COM(2021) 726, Richtlijn 2000/60/EG, Verordening (EU) 2023/1115.

An act gets its CELEX number. Since 2015 acts are numbered year/number; before that a regulation is
number/year, mostly with "nr.", and a directive year/number, in the last century with two digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractor.document import Span
from extractor.finders.references.base import Raw, inside_word
from extractor.language.search import has_any
from extractor.patterns import pattern

# What stands before the year of a document, "COM(2021)" or "C/2021/".
_KIND = pattern(r"[CSJ](?:OM|WD|OIN|EC)?(?: ?\(|/)\Z")
_LONGEST_KIND = 6
_DOCUMENT = pattern(
    r"(?P<kind>[CSJ](?:OM|WD|OIN|EC)?)(?: ?\((?P<y1>(?:19|20)\d\d)\) ?|/(?P<y2>(?:19|20)\d\d)/)(?P<number>\d{1,5})(?!\d)"
    r"(?: (?:final|def(?:initief)?\b\.?))?"
)
_NUMBERS = pattern(
    r"(?P<a>\d{1,4})/(?P<b>\d{1,4})(?!\d)(?:/(?P<tail>EG|EU|EEG|Euratom|JBZ|GBVB)(?!\w))?"
)
_WORDS = pattern(
    r"(?P<word>[A-Za-z]{0,30}(?:[Rr]ichtlijn|[Vv]erordening|[Bb]esluit)(?:en)?)"
    r"(?: van de (?:Commissie|Raad))? ?(?:\((?P<body>EU|EG|EEG|Euratom|EU, Euratom|EG/EU)\) ?)?(?P<sign>[Nn]rs?\.? ?)?\Z"
)
_WORD_SIGNS = ("ichtlijn", "erordening", "esluit")
_REACH = 80  # characters that the words before the numbers may take
_MORE = pattern(
    r"(?:, | en |, en )(?:\((?:EU|EG)\) ?)?(?:nr\. ?)?(?P<a>\d{2,4})/(?P<b>\d{1,4})(?!\d)(?:/(?:EG|EU|EEG)(?!\w))?"
)
_CELEX = pattern(r"(?P<id>3(?:19|20)\d\d[A-Z]{1,2}\d{4})(?!\w)")
_LETTERS = {"richtlijn": "L", "verordening": "R", "besluit": "D"}


def find(text: str, numbers: Sequence[Span]) -> Iterator[Raw]:
    """Everything here is found by its digits: a pattern that begins with a word cannot skip through a
    text."""
    for start in [a for a, b in numbers if b - a == 4 and text[a - 1] in "(/"]:
        kind = _KIND.search(text, max(0, start - _LONGEST_KIND), start)
        match = _DOCUMENT.match(text, kind.start()) if kind else None
        if match is not None and not inside_word(text, match.start()):
            id_ = f"{match['kind']}({match['y1'] or match['y2']}){int(match['number'])}"
            yield Raw(match.start(), match.end(), "eu", id_)
    yield from _acts(text, [a for a, b in numbers if b - a < 5 and text[b : b + 1] == "/"])
    for start in [a for a, b in numbers if b - a == 5 and text[a] == "3"]:
        match = _CELEX.match(text, start)
        if match is not None and not inside_word(text, start):
            yield Raw(start, match.end(), "eu", match["id"])


def _acts(text: str, starts: Sequence[int]) -> Iterator[Raw]:
    done = 0
    for start in starts:
        match = _NUMBERS.match(text, start)
        if (
            match is None
            or match.start() < done
            or inside_word(text, match.start())
            or text[match.start() - 1] == "/"
        ):
            continue
        low = max(done, match.start() - _REACH)
        window = text[low : match.start()]
        named = has_any(window, _WORD_SIGNS)
        if not named and match["tail"] is None:
            continue
        words = _WORDS.search(text, low, match.start()) if named else None
        celex = _celex(match, words)
        if celex is None:
            continue
        start = words.start() if words else match.start()
        yield Raw(start, match.end(), "eu", celex)
        done = match.end()
        more = _MORE.match(text, done)
        if more is not None and words is not None and words["word"].endswith("en"):
            year = _year_first(more["a"], more["b"], bool(words["sign"]))
            if year is not None:
                yield Raw(more.start("a"), more.end(), "eu", f"3{year[0]}{celex[5]}{year[1]:04d}")
                done = more.end()


def _celex(numbers: re.Match[str], words: re.Match[str] | None) -> str | None:
    """The CELEX number of an act; None when nothing marks it as one of the EU."""
    sign = bool(words and words["sign"])
    year = _year_first(numbers["a"], numbers["b"], sign)
    if year is None:
        return None
    if words is None:  # "92/43/EEG": a directive when nothing else is said
        return f"3{year[0]}L{year[1]:04d}" if numbers["tail"] in ("EG", "EU", "EEG") else None
    if not (words["body"] or numbers["tail"] or (sign and year[0] < 2015) or year[0] >= 2015):
        return None
    word = words["word"].lower().removesuffix("en")
    letter = next((code for kind, code in _LETTERS.items() if word.endswith(kind)), None)
    return f"3{year[0]}{letter}{year[1]:04d}" if letter else None


def _year_first(a: str, b: str, number_first: bool) -> tuple[int, int] | None:
    """(year, number) of "2020/2184", "910/2014" or "98/83"."""
    if (
        len(a) == 4
        and a[:2] in ("19", "20")
        and not (number_first and len(b) == 4 and b[:2] == "20")
    ):
        return int(a), int(b)
    if len(b) == 4 and b[:2] in ("19", "20"):
        return int(b), int(a)
    if number_first and len(b) == 2 and int(b) >= 52:  # "Verordening (EG) nr. 974/98"
        return 1900 + int(b), int(a)
    if len(a) == 2 and int(a) >= 52:
        return 1900 + int(a), int(b)
    return None
