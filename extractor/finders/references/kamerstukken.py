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
from extractor.finders.references import numbered_before
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
    (?: (?:[Kk]amerst(?:uk|ukken|\.)|[Kk]amer(?:stuk)?dossiers?|KAMERST(?:UK|UKKEN))(?:[ ]?n(?:um)?mers?|[ ]nrs?\.?)?
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
    r"[ ]?[,;:]?[ ]?\(?(?P<sign>[Nn]rs?\.?|[Nn](?:o|os)\.|[Nn]ummers?|[Dd]ocument(?:nummer)?|(?:(?:(?:het|de)[ ][a-z]{4,14}[ ])?(?:op|onder|met)[ ])?[Ss]tuk(?:ken|nummers?|nrs?\.?)?(?:[ ](?:nrs?\.?|nummers?))?)[ ]?(?P<first>\d{1,4}|[A-Z]{1,2}(?![\w]))(?!\d)(?![.,]\d)"
)
_MORE = pattern(
    r"(?P<join>,? (?:en|of|alsmede|t/m|tot en met|resp\.|respectievelijk) |,? ?\(?(?:t\.v\.v\.|ter vervanging van) |, ?|; ?| ?/ ?|(?P<dash> ?[-‑–] ?))(?:nrs?\. ?)?(?P<next>\d{1,4})(?![\d.]\d|\w)(?! \d{3}(?!\d))"
    r"(?!,? ?(?:" + FULL_NAMES + r"|miljoen|miljard|procent|euro|%|item\b))"
)
# Behind "nr." in the singular a further number must close the list, and be no count of something.
_CLOSES = pattern(
    r"(?=[.,;:)\]\n\t(]|\Z|[ ]\(|[ ](?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|staat|staan|van|over|op|in"
    r"|die|waarin|waarmee|en|met|bij|kunnen|zullen|vragen|verzoeken|ter|te|aan)\b)"
)
_CHAIN = pattern(r"(?:,[ ]?\d{1,4}(?!\d)){1,12},?[ ](?:en|of)[ ]\d{1,4}(?!\d)")
_LISTED = (" en ", " of ", " t/m ", " tot en met ", " alsmede ")
_WIDEST = 60  # documents from the first to the last of "nrs. 12-15"
_NUMBER_SIGN = pattern(r"\bnrs?\. ?\Z")
_LETTER_DOCUMENT = pattern(r",? (?P<first>[A-Z]{1,2})(?=[,.;:)\]\n\t]|\s*\Z| en\b| [a-z(])")
_BARE_DOCUMENT = pattern(r",[ ](?P<first>\d{1,4})(?![\w/-])(?!,\d)(?![ ](?:" + FULL_NAMES + r")\b)")
# "31.700 XII, 6, p. 4", "31.700 XII, 6.": the page or the end says that it is a document.
_BARE_ENDS = pattern(r",[ ](?:p|pp|blz|pag)\.|[.;)\n]|\Z")
_MOTION_BEFORE = pattern(r"[Mm]oties?\b|[Aa]mendement|t\.v\.v\.|ter vervanging van|vindplaats")
_MONEY_BEFORE = pattern(r"(?:€|EUR|[Pp]ostbus|[Tt]el\.?|[Ff]ax|T|F|tst\.|art(?:ikel|\.)) ?\Z")
_COUNTED_AFTER = pattern(r"[ ](?:euro|miljoen|miljard|[a-z]{3,}(?:en|s)\b(?<!van)(?<!en))")
# What closes a line that is nothing but a number, or goes on to the next number.
_NOTE_END = pattern(r"(?:[.;,]| en)?(?:\n|\Z| (?=[1-3]\d[ .]?\d{3}))")
_HYPHENATED_DOSSIERS = ("21501", "22112", "21109", "33576", "34682")


def find(text: str, numbers: Sequence[Span]) -> Iterator[Raw]:
    previous: list[Raw] = []  # the last ones: a document behind a slash may be theirs too
    unproved: list[Raw] = []  # dossiers joined by slashes for which nothing speaks so far
    last = -1  # where the last dossier or document ended
    at = 0
    for start in [a for a, b in numbers if (b - a == 5 or b - a == 2) and text[a] in "123"]:
        beside = start - 1 == last and text[last] == "/"  # "31 293/31 289, nr. 640"
        if start < at or (not beside and _part_of_more(text, start)):
            continue
        match = _DOSSIER.match(text, start)
        if match is None:
            continue
        at = match.end("b")
        prefix = _prefix(text, start)
        between = text[last:start] if 0 <= last <= start and start - last < 24 else ""
        shared = between.strip(" ") == "/"
        joined = not unproved and _JOINED.fullmatch(between) is not None if between else False
        found = _read(text, match, prefix, joined)
        if not found:
            unproved = (
                [*unproved[-3:], _alone(match)] if shared or not unproved else [_alone(match)]
            )
            yield from previous
            previous, last = [], unproved[-1].end
            continue
        if shared and found[0].type == "kamerstuk":
            # "35 925 VII / 35 925 IV, A": one document under two dossiers
            number = (found[0].id or "").rsplit("-", 1)[1]
            previous = unproved or previous
            for one in previous if all(raw.type == "dossier" for raw in previous) else ():
                one.id = f"kst-{(one.id or '').removeprefix('dossier-')}-{number}"
                one.type = "kamerstuk"
        if shared and found[0].type == "dossier" and not unproved:
            previous += found
        else:
            yield from previous
            previous = found
        unproved, last = [], found[-1].end
        at = max(at, last)
    yield from previous


def _alone(match: re.Match[str]) -> Raw:
    """The digits of a dossier as nothing more."""
    start, end = match.start(), match.end("b")
    return Raw(start, end, "dossier", f"dossier-{match['a']}{match['b']}")


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
    roman = len(match["roman"] or "") > 1 and bool(addition)
    documents = _documents(text, end, prefix, start, dossier, roman)
    if documents:
        if _MONEY_BEFORE.search(text, max(0, match.start() - 10), match.start()) and not prefix:
            return []
        return documents
    if prefix is not None:
        ahead = numbered_before.documents(text, start, end, dossier)
        if ahead:
            return ahead
    alone = text[match.start() - 1 : match.start()] == "(" and text[end : end + 1] == ")"
    chapter = bool(addition) and (roman or alone)
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
    text: str, at: int, prefix: re.Match[str] | None, start: int, dossier: str, chapter: bool
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
        bare = _BARE_DOCUMENT.match(text, at)
        ends = bare is not None and _BARE_ENDS.match(text, bare.end()) is not None
        if bare is None or not ((prefix and chamber) or (chapter and ends)):
            return []
        return [Raw(start, bare.end("first"), "kamerstuk", f"kst-{dossier}-{bare['first']}")]
    found = [Raw(start, match.end("first"), "kamerstuk", f"kst-{dossier}-{match['first']}")]
    many = has_any(match["sign"].lower(), ("nrs", "nos", "nummers", "stukken"))
    at = match.end()
    last, listed = int(match["first"]) if match["first"].isdigit() else 0, True
    while last and listed and (more := _MORE.match(text, at)) is not None:
        number = int(more["next"])
        explicit = _NUMBER_SIGN.search(text, more.start(), more.start("next")) is not None
        rises = last < number
        if more["dash"] is not None:
            # "nrs. 640-643"; not "nr. 12-2", and no session ("nr. 640, 2025-2026")
            if not rises or number - last > _WIDEST:
                break
        elif not many and not explicit:
            if more["join"] in _LISTED:
                listed = rises and _CLOSES.match(text, more.end()) is not None
            else:
                listed = rises and _CHAIN.match(text, more.start()) is not None
            if not listed:
                break
        found.append(
            Raw(more.start("next"), more.end("next"), "kamerstuk", f"kst-{dossier}-{more['next']}")
        )
        last, at = number, more.end()
    return found
