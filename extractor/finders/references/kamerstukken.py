"""Kamerstukken and dossiers, in all the ways people cite them.

A dossier is five digits, often written 36 800, with an optional addition: a Roman chapter (VIII), a
letter (A), both (IIA), a number (21 501-32) or an R-number. A document has digits in the Tweede
Kamer and letters in the Eerste Kamer. Five digits are also amounts, telephone numbers and postcodes,
so a candidate counts only for a reason: a word before it ("Kamerstuk", "KST", "TK"), a document
number after it ("nr. 61"), a chapter, or a place in an enumeration after one that counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractor.document import Span
from extractor.finders.references.base import Raw
from extractor.language.days import FULL_NAMES
from extractor.language.search import has_any
from extractor.patterns import pattern

_DOSSIER = pattern(
    r"""(?P<a>[1-3]\d)[ .]?(?P<b>\d{3})(?!\d)(?![.,]\d)
    (?:[ ]?\((?P<r>R\s?\d{3,4})\))?
    (?:
        (?: [ ]?[-–]?[ ]?(?P<roman>[IVX]{1,7}[A-E]?|XXI{1,3})(?![\w])      # 36 800 VIII, 35300-IXB
          | (?:-|[ ]|[ ]-[ ])(?P<letter>A{1,2}|[B-HJ-N])(?=[,;.:)]|[ ]+n[ro]s?[ .]|[ ](?:en|of)[ ]|/|\s|\Z|-\d)   # 36 800 B
        )(?:[-–](?P<after>\d{1,4})(?!\d))?                                 # 36800-X-71
      | [ ]?[-–](?P<number>\d{1,4})(?!\d)(?:[-–](?P<number2>\d{1,5})(?!\d))?   # 21501-32, 22343-330, 21501-32-1740
    )?
    (?:[ ]?\((?P<r2>R\s?\d{3,4})\))?""",
    re.X,
)
# The words that may stand before a citation, with the session.
_PREFIX = pattern(
    r"""(?:[Bb]ijlagen?[ ]bij[ ])?
    (?: (?:[Kk]amerst(?:uk|ukken|\.)|[Kk]amerdossiers?|KAMERST(?:UK|UKKEN))(?:[ ]?n(?:um)?mers?|[ ]nrs?\.?)?
          (?:,?[ ](?P<chamber>II|I|TK|EK|Tweede[ ]Kamer|Eerste[ ]Kamer|I/II|I[ ]en[ ]II)(?![\w]))?
          (?:,?[ ](?:vergaderjaar[ ])?\d{4}[ ]?[-–/][ ]?\d{2,4})?
      | (?P<short>KST|Kst|kst|TK|EK)(?:\.|:)?(?:,?[ ](?:vergaderjaar[ ])?\d{4}[ ]?[-–/][ ]?\d{2,4})?
      | [Dd]ossiers?(?:[ ]?nummers?|[ ]?nrs?\.?)? | [Ww]etsvoorstel(?:len)?(?:[ ]?nummers?|[ ]?nrs?\.?)?
      | [Kk]amerdossiernummers? | [Vv]ergaderjaar[ ]\d{4}[ ]?[-–/][ ]?\d{2,4}
    )[,:]?[ ]?[-(]?\Z""",
    re.X,
)
_PREFIX_REACH = 64
_PREFIX_SIGNS = ("amer", "AMER", "TK", "EK", "ST", "st", "ossier", "oorstel", "ergaderjaar")
# What joins two citations of one enumeration.
_JOINED = pattern(
    r"(?:,? ?(?:en|and|of|en ook|alsmede|resp\.|respectievelijk|t/m|en met)|[,;/]| ?/) ?(?:(?:met )?(?:nr\.|kamerstuk(?:ken)?|nrs\.) ?)?\Z"
)
_NUMBERS = pattern(
    r"[ ]?[,;:]?[ ]?\(?(?P<sign>[Nn]rs?\.?|[Nn](?:o|os)\.|[Nn]ummers?|[Dd]ocument(?:nummer)?)[ ]?(?P<first>\d{1,4}|[A-Z]{1,2}(?![\w]))(?!\d)(?![.,]\d)"
)
_MORE = pattern(
    r"(?P<join>,? (?:en|of|alsmede|t/m|tot en met|resp\.|respectievelijk) |,? ?\(?(?:t\.v\.v\.|ter vervanging van) |, ?|; ?| ?/ ?)(?:nrs?\. ?)?(?P<next>\d{1,4})(?![\d.]\d|\d)(?! \d{3}(?!\d))(?![-–]\d)"
    r"(?!,? ?(?:" + FULL_NAMES + r"|miljoen|miljard|procent|euro|%|item\b))"
)
_NUMBER_SIGN = pattern(r"\bnrs?\. ?\Z")
_LETTER_DOCUMENT = pattern(r",? (?P<first>[A-Z]{1,2})(?=[,.;:)\]\n\t]|\s*\Z|, p\.| en\b)")
_BARE_DOCUMENT = pattern(r",[ ](?P<first>\d{1,4})(?![\w/-])(?!,\d)(?![ ](?:" + FULL_NAMES + r")\b)")
_MOTION_BEFORE = pattern(r"[Mm]oties?\b|[Aa]mendement|t\.v\.v\.|ter vervanging van|vindplaats")
_MONEY_BEFORE = pattern(r"(?:€|EUR|[Pp]ostbus|[Tt]el\.?|[Ff]ax|T|F|tst\.|art(?:ikel|\.)) ?\Z")
_COUNTED_AFTER = pattern(r"[ ](?:euro|miljoen|miljard|[a-z]{3,}(?:en|s)\b(?<!van)(?<!en))")
# What closes a line that is nothing but a number, or goes on to the next number.
_NOTE_END = pattern(r"(?:[.;,]| en)?(?:\n|\Z| (?=[1-3]\d[ .]?\d{3}))")
_HYPHENATED_DOSSIERS = ("21501", "22112", "21109", "33576", "34682")


def find(text: str, numbers: Sequence[Span]) -> Iterator[Raw]:
    previous: list[Raw] = []
    previous_end = -1
    at = 0
    for start in [a for a, b in numbers if (b - a == 5 or b - a == 2) and text[a] in "123"]:
        if start < at or _part_of_more(text, start):
            continue
        match = _DOSSIER.match(text, start)
        if match is None:
            continue
        at = match.end("b")
        prefix = _prefix(text, match.start())
        between = text[previous_end : match.start()] if 0 <= previous_end <= match.start() else ""
        joined = len(between) < 24 and _JOINED.fullmatch(between) is not None if between else False
        found = _read(text, match, prefix, joined)
        if not found:
            continue
        if joined and "/" in between and len(previous) == 1 and previous[0].type == "dossier":
            # "35 925 VII / 35 925 IV, A": one document under two dossiers
            other = found[0].id or ""
            if found[0].type == "kamerstuk":
                number = other.rsplit("-", 1)[1]
                previous[0].id = f"kst-{(previous[0].id or '').removeprefix('dossier-')}-{number}"
                previous[0].type = "kamerstuk"
        yield from previous
        previous, previous_end = found, found[-1].end
        at = max(at, previous_end)
    yield from previous


def _prefix(text: str, at: int) -> re.Match[str] | None:
    """The words before a dossier that say what it is, right up to it."""
    low = max(0, at - _PREFIX_REACH)
    window = text[low:at]
    if not has_any(window, _PREFIX_SIGNS):
        return None
    return _PREFIX.search(text, low, at)


def _part_of_more(text: str, at: int) -> bool:
    """Whether the digits are the tail of a longer number, an amount or a word."""
    if at == 0:
        return False
    before = text[at - 1]
    if before.isalnum() or before in "_€":
        return True
    return before in " .,/-" and at > 1 and (text[at - 2].isdigit() or text[at - 2] in "€$")


def _read(text: str, match: re.Match[str], prefix: re.Match[str] | None, joined: bool) -> list[Raw]:
    """The references that begin with this dossier; none when nothing says that it is one."""
    start = prefix.start() if prefix else match.start()
    if prefix and not text[start : start + 1].isalnum():
        start += 1
    digits = match["a"] + match["b"]
    addition = (match["roman"] or match["letter"] or "").upper()
    end, number = match.end(), None
    if match["after"]:
        number = match["after"]
    elif match["number"]:
        if match["number2"]:
            addition, number = match["number"], match["number2"]
        elif digits in _HYPHENATED_DOSSIERS and len(match["number"]) <= 2:
            addition = match["number"]
        else:
            number = match["number"]
    if addition and not _is_addition(text, match, prefix, joined):
        addition, end = "", match.end("b")
    dossier = f"{digits}-{addition}" if addition else digits
    if number is not None:
        three_parts = match["number2"] and digits in _HYPHENATED_DOSSIERS
        sure = prefix or joined or three_parts or _hyphenated(text, match)
        return [Raw(start, end, "kamerstuk", f"kst-{dossier}-{number}")] if sure else []
    documents = _documents(text, end, prefix, start, dossier)
    if documents:
        if _MONEY_BEFORE.search(text, max(0, match.start() - 10), match.start()) and not prefix:
            return []
        return documents
    alone = text[match.start() - 1 : match.start()] == "(" and text[end : end + 1] == ")"
    chapter = bool(addition) and (len(match["roman"] or "") > 1 or alone)
    if prefix is None and not joined and not chapter:
        return []
    if prefix is None and _COUNTED_AFTER.match(text, end) and not addition:
        return []
    return [Raw(start, end, "dossier", f"dossier-{dossier}")]


def _is_addition(
    text: str, match: re.Match[str], prefix: re.Match[str] | None, joined: bool
) -> bool:
    """Whether the letters after the digits are a chapter: "36 800 A" without any sign may be prose."""
    if match["number"] or len(match["roman"] or "") > 1:
        return True
    follows = _NUMBERS.match(text, match.end()) is not None
    follows |= text[match.start() - 1 : match.start()] == "(" and text[match.end() :][:1] == ")"
    return bool(prefix or joined or follows)


def _hyphenated(text: str, match: re.Match[str]) -> bool:
    """Whether bare "27625-698" stands where motions and documents are cited."""
    before = text[max(0, match.start() - 90) : match.start()]
    if before[-1:] in "\n" and _NOTE_END.match(text, match.end()) is not None:
        return True  # the whole of a note: "32793-861."
    return bool(_MOTION_BEFORE.search(before)) or (
        before[-1:] in "(\t" and text[match.end() :][:1] in ")\t,;"
    )


def _documents(
    text: str, at: int, prefix: re.Match[str] | None, start: int, dossier: str
) -> list[Raw]:
    """The documents named after a dossier: "nr. 118", "nrs. 520 en 548", "D", or "6" after TK."""
    match = _NUMBERS.match(text, at)
    if match is None:
        chamber = (prefix["chamber"] or prefix["short"] or "") if prefix else ""
        letter = _LETTER_DOCUMENT.match(text, at)
        if letter is not None and (prefix or text[at] == ","):
            return [
                Raw(start, letter.end("first"), "kamerstuk", f"kst-{dossier}-{letter['first']}")
            ]
        bare = _BARE_DOCUMENT.match(text, at) if prefix and chamber else None
        if bare is None:
            return []
        return [Raw(start, bare.end("first"), "kamerstuk", f"kst-{dossier}-{bare['first']}")]
    found = [Raw(start, match.end("first"), "kamerstuk", f"kst-{dossier}-{match['first']}")]
    many = match["sign"].lower().startswith(("nrs", "nos", "nummers"))
    at = match.end()
    while match["first"].isdigit() and (more := _MORE.match(text, at)) is not None:
        explicit = _NUMBER_SIGN.search(text, more.start(), more.start("next")) is not None
        if not (many or explicit):
            break
        found.append(
            Raw(more.start("next"), more.end("next"), "kamerstuk", f"kst-{dossier}-{more['next']}")
        )
        at = more.end()
    return found
