"""Abbreviations that the document itself explains.

"Interprovinciaal Overleg (IPO)", "IPO (Interprovinciaal Overleg)", "de Specifieke Uitkering (SPUK)
Kansrijke Buurt (hierna: SPUK KB)", "het College van procureurs-generaal (hierna: het College)", and
the rows of a list of abbreviations. An expansion counts only when its letters give the abbreviation
in order, or when the text says "hierna".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from extractor.document import Document
from extractor.findings import Abbreviation
from extractor.language.initials import align
from extractor.patterns import pattern


class Pair(NamedTuple):
    """``short`` stands for ``text[start:long_end]``; the whole explanation is ``text[at:end]``."""

    at: int
    end: int
    short: str
    start: int
    long_end: int


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# What stands in brackets, short enough to be an abbreviation or its expansion.
_BRACKET = pattern(r"\(([^()\n\t]{1,120})\)")
# "hierna: SPUK KB", "hierna te noemen ‘de Commissie’", "verder: Aw", "afgekort NPLV": how such a
# bracket begins, and the words that are passed over to come to the short name.
_HENCEFORTH = ("hierna", "verder", "voortaan", "in het vervolg", "afgekort", "ook wel", "kortweg")
_FILLERS = _words(
    """hierna verder voortaan in het vervolg vervolgens ook wel te noemen genoemd aangeduid als
    afgekort tot kortweg de een"""
)
# An abbreviation has a capital ("IPO", "J&V", "CO2") or is one of a few small letters ("mbo"); a
# plural or genitive ending is no part of it ("AMvB’s", "GGD’en", "BENs").
_SHORT = pattern(r"[‘“\"']?([\w&./-]{2,12}?)([’'](?:s|en|n)|s)?[’”\"']?\Z")
_ROW = pattern(r"(?:\n|\A)(\w[\w&’'-]{1,11})\t([^\t\n]{5,120})(?=\n|\Z)")
# Brackets that say something else: chambers, citations, remarks.
_NEVER = _words(
    "II III IV VI VII VIII IX XI XII TK EK EG zie ook nee deels per min max incl excl nieuw"
)
_QUOTES = "‘’“”\"'«» "
# A clause ends here: an expansion never runs over it.
_STOP = pattern(r"[.;:!?] |[\n\t“”«»]")
_ARTICLE = pattern(r"\b(?:[Dd]e|[Hh]et|[Ee]en|[Dd]eze|[Dd]it|[Oo]nze?|[Uu]w|mijn) ")
_LEAD = pattern(r"(?:de|het|een|voorheen|ofwel|oftewel) ")


def find(document: Document) -> list[Abbreviation]:
    """The explained abbreviations in text order, each where it is explained first."""
    return [
        Abbreviation(
            short=pair.short,
            long=document.text[pair.start : pair.long_end],
            span=document.span(pair.at, pair.end),
        )
        for pair in pairs(document.text)
    ]


@lru_cache(maxsize=2)
def pairs(text: str) -> tuple[Pair, ...]:
    """Every explained abbreviation, in text order, each once; kept for who asks next."""
    found: dict[str, Pair] = {}
    for m in _BRACKET.finditer(text):
        pair = _bracket(text, m, found)
        if pair is not None:
            found.setdefault(pair.short, pair)
    if "\t" in text:
        for m in _ROW.finditer(text):
            short, long = m[1], m[2].strip()
            if short not in found and short[0].isupper() and align(long, short) == 0:
                found[short] = Pair(m.start(1), m.end(2), short, m.start(2), m.end(2))
    return tuple(sorted(found.values()))


def _bracket(text: str, m: re.Match[str], found: dict[str, Pair]) -> Pair | None:
    """What the bracket ``m`` explains, or None."""
    start, inside = m.start(), m[1]
    if start == 0 or text[start - 1] not in " ’”\"'»":
        return None
    if len(inside) <= 14 and (s := _SHORT.match(inside)):
        short = s[1]
        if short.islower():
            short += s[2] or ""  # "(zorgs)" is a word of its own
        small = short.islower() and not (short.isalpha() and 3 <= len(short) <= 5)
        return None if small or short in found or short in _NEVER else _before(text, m, short)
    if " " not in inside:
        return None
    if len(inside) <= 20 and inside not in found and _is_mixed(inside):
        pair = _before(text, m, inside)
        if pair is not None:  # "Rijksbrede Benchmark Groep (RB Groep)"
            return pair
    if inside.lower().startswith(_HENCEFORTH):
        short, marked = _short_name(inside)
        if not short or short in found:
            return None
        return _before(text, m, short) or _named(text, m, short, marked)
    return _after(text, m)


def _is_mixed(inside: str) -> bool:
    """Whether there is an abbreviation among several words, none of them a single letter."""
    words = inside.split(" ")
    return min(map(len, words)) > 1 and any(sum(map(str.isupper, word)) > 1 for word in words)


def _short_name(inside: str) -> tuple[str, bool]:
    """Of "hierna te noemen ‘de Commissie’": "Commissie", and whether a colon or "noemen" marks it;
    "" where no short name follows."""
    words = inside.split(" ")
    marked = False
    while words and words[0].strip(_QUOTES).rstrip(":").lower() in _FILLERS:
        word = words.pop(0)
        marked = marked or word.endswith(":") or word in ("noemen", "genoemd")
    short = " ".join(words).strip(_QUOTES + ".")
    fits = 2 <= len(short) <= 40 and not any(mark in short for mark in ",;:")
    return (short if fits else ""), marked


def _window(text: str, end: int, reach: int = 150) -> int:
    """Where the clause before ``end`` begins, at most ``reach`` back and at a word."""
    low = max(0, end - reach)
    cut = low > 0 and text[low - 1].isalnum()
    for stop in _STOP.finditer(text, low, end):
        low, cut = stop.end(), False
    return (text.find(" ", low, end) + 1 or end) if cut else low


def _before(text: str, m: re.Match[str], short: str) -> Pair | None:
    """The expansion just before the bracket, if its letters fit."""
    end = m.start() - 1
    low = _window(text, end, 15 * len(short) + 20)
    clause = text[low:end]
    if ")" in clause:  # "Specifieke Uitkering (SPUK) Kansrijke Buurt (SPUK KB)"
        clause = _BRACKET.sub(lambda bracket: " " * len(bracket[0]), clause)
    at = align(clause, short)
    return None if at is None else Pair(low + at, m.end(), short, low + at, end)


def _named(text: str, m: re.Match[str], short: str, marked: bool) -> Pair | None:
    """The last noun phrase with the short name's word ("hierna: de Commissie"), else, if it is
    marked as a name, simply the last one."""
    end = m.start() - 1
    low = _window(text, end)
    clause = text[low:end]
    at = clause.rfind(short.split(" ")[0])
    if short[0].isdigit():
        return None
    if at < 0:
        articles = [article.end() for article in _ARTICLE.finditer(clause)]
        if not articles or not marked:
            return None
        at = articles[-1]
    else:  # "de Europese Commissie": capitalised words before it belong to it
        while at > 1 and clause[at - 1] == " ":
            previous = clause.rfind(" ", 0, at - 1) + 1
            if not clause[previous].isupper() or clause[previous : at - 1] in ("De", "Het"):
                break
            at = previous
    if len(clause) - at <= 3 or clause[at:] == short:
        return None
    return Pair(low + at, m.end(), short, low + at, end)


def _after(text: str, m: re.Match[str]) -> Pair | None:
    """An abbreviation before the bracket, with its expansion in it."""
    end = m.start() - 1
    low = max(0, end - 12)
    at = low + max(text[low:end].rfind(mark) for mark in " \n\t(‘“\"'") + 1
    short = text[at:end]
    if not 2 <= len(short) <= 10 or not short[-1].isalnum() or sum(map(str.isupper, short)) < 2:
        return None
    lead = _LEAD.match(m[1])
    start = m.start(1) + (lead.end() if lead else 0)
    long = text[start : m.end(1)]
    if align(long, short) != 0 or long.count(" ") > len(short) + 4:
        return None
    return Pair(at, m.end(), short, start, m.end(1))
