"""What numbers, ranges and the words between them look like; each pattern is linear."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.document import Span
from extractor.patterns import pattern

# The kinds of contract/extraction.schema.json.
COUNT = "count"
MONEY = "money"
PERCENTAGE = "percentage"
DURATION = "duration"
MEASURE = "measure"
FRACTION = "fraction"

# Character classes here hold at most two characters beyond Latin-1: more are slow to compile.

# "1.200", "40 000", "2,5", "2026", "2½"; "2.5" with a point for its comma, "1.250,-" without cents.
_NUMBER = r"""
    (?: [0-9]{1,3}(?:\.[0-9]{3}){1,5}(?![0-9]) | [0-9]{1,3}(?:\ [0-9]{3}){1,5}(?![0-9])
      | [0-9½¼¾][0-9]* )
    (?: ,[0-9]+ | ,(?:--?|–|=)(?![0-9]) | \.[0-9]{1,2}(?![0-9.]) | [½¼¾] )?
    """
_DIGITS = pattern(_NUMBER, re.VERBOSE)
# The same where it may begin: not inside a word, number, name, time, path or address
# ("PM2,5", "16:30", "F-35", "2026-0047", "/2021/").
_FREE = pattern(rf"(?<![\w.,:/'@&#§^])(?<!’)(?<![\w)\]][-–]){_NUMBER}", re.VERBOSE)
_GLYPHS = "½¼¾"
# A number in words begins like this; language.numbers knows the rest. "een" is an article unless a
# fraction, a ratio or a great number follows: "een derde", "een op de vijf", "een miljoen".
_WORDS = pattern(
    r"""
    [\ \n\t(](?:‘|“)?(
    (?=[tdvzaneThDVZANEHÉé])
    (?: (?: [Tt](?:w(?:ee|aal|in)|ien|acht) | [Dd](?:rie|ert|uiz) | [Vv](?:ie[rf]|ij[fv]|eert)
          | [Zz]e[sv] | [Aa](?:cht|nderh) | [Nn]egen | [Ee]lf | [Hh]on | [Ee]en(?:en|v|derde|tiende)
        )[^\W\d_]*
      | [Hh]al(?:f|ve)(?=\ )
      | [Dd]e\ helft
      | [EÉeé][eé]n(?=\ (?:op\ |kwart|miljo|miljard|biljoen|[a-z]{2,9}[dt]e\b))
    ))(?!\w|[’'])
    """,
    re.VERBOSE,
)
_QUOTES = "‘“"
# The word right after a number, glued to it or not: "mln", "m²", "km/u", "dB(A)", "€".
NEXT = pattern(
    r" ?([^\W\d_](?:[\w²³/+-]{0,40}[\w²³])?(?:\(A\))?|€(?! ?[0-9])|[$£](?! ?[0-9])|‰(?!\w)|°C?)"
)
NO_WORD = frozenset(".,;:)\n")  # what it never begins with: behind most numbers stands one of these
PERCENT = pattern(r" ?%(-?punt(?:en)?\b)?(?!\w)")
# "3 keer", "3x", "3×", not the "2 x 2" of a road.
TIMES = pattern(r" ?(keer|maal|×|x)(?![\w-])(?! ?[0-9€])")
# After "keer": a ratio ("anderhalf keer zoveel"), not a number of times ("drie keer per jaar").
RATIO = pattern(r" (?:zo(?:veel)?|meer|hoger|groter|vaker|sneller|langer|duurder|over)(?!\w)")
MONEY_AHEAD = pattern(r"(?:€|EUR|US\$|\$|£) ?")

# From the first number of a range to the second; "of" only in "vijf of zes"; a hyphen before the
# space only in "drie- tot vierhonderd".
TO = pattern(
    r"(?:-(?= ))?(?: ?(?:[-–]|—) ?| tot(?: en met)? | à | a | t/m | (of) )"
    r"(?:(?:maximaal|circa|ca\.|ruim|wel|zelfs|bijna|de) )?"
)
AND = pattern(r" en (?:de |circa |ruim )?()")
BETWEEN = pattern(r"[Tt]ussen (de )?(?:circa |ca\. |ongeveer |ruim )?\Z")
# Words of growing and shrinking, before or behind "met 200 tot 1.400 plaatsen".
CHANGE = pattern(
    r"(?:ver(?:hog|hoog|laag|lag|klein|groot|grot|kort|leng|ruim|minder|meerder)|stijg|steeg|stegen|daal|dalen|groei"
    r"|krimp|kromp|toe(?:name|genomen|nam|neemt|nemen)|af(?:name|genomen|nam|neemt|nemen)|neemt|nam(?:en)?\b|omhoog|omlaag"
    r"|opge(?:hoogd|lopen)|oplo|opliep|uitge?breid|uitbreid|inge(?:kort|krompen)|terug(?:gebracht|gelopen|lo|liep|brengen)"
    r"|zak|bijgesteld|beperk|aangevuld|opgeschroefd|gekort|op te hogen)"
)
PERCENT_AHEAD = pattern(r" ?(?:%|procent)")
# What stands for the noun that a number counts.
OF_THEM = pattern(r" (?:(?:daar|hier|er)van|van (?:hen|deze|die|ons|de))(?!\w)")
# From a bare number to the next one, which has the unit: "van 9 naar 13 dagen", "14 en 16 scholen",
# "12 grote en 5 kleine gemeenten", "12 van de 15 provincies".
LINK = pattern(
    r"(?: [a-z]{3,20}e)?"
    r"(?:, (?:en |of )?| (en|of|bij|naar|tot|tegen|versus|vs\.?|respectievelijk|van de) )"
    r"(?:(?:nog eens|ruim|circa|ca\.|bijna|ongeveer|maximaal|respectievelijk|gemiddeld|zo[’']n) )?"
)
OUT_OF = pattern(r" op (de |elke |iedere )?(?=[0-9a-z])")
# "drie van de vier consulten" is a share, "12 van de 15 gemeenten" are two counts: only these.
OF_THE = pattern(r" van de (drie|vier|vijf|tien)(?= )")
# "1/3 deel", "3/4 van"; not the days and years around other strokes.
SLASH = pattern(r"/([2-5]|10)(?![\w/,.-]*[\w/])")
AND_A_HALF = pattern(r" en een hal(?:f|ve)(?= )")
AND_TENS = pattern(r" en ((?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)\b")
_SPACES = " \u00a0"
_ROW = 24  # numbers in a row that are no sentence any more
_LONGEST = 60  # characters of a number in words
YEAR = pattern(r"(?:19|20)[0-9][0-9]\Z")
# "08.00 uur", "tussen 16.00 en 21.00 uur".
HOUR = pattern(r"(?:tussen )?[0-9]{1,2}\.[0-5][0-9]\b")
# What follows a dossier number: "36 800 X, nr. 71", "33.950, nr. 2", "31.700 XII".
DOSSIER = pattern(r"(?:,? (?:[IVXLC]+|[A-J])\b)?,? ?(?:nrs?\b|[IVXLC]+\b|\(R[0-9]|-[IVXLC0-9])")
# "3 Kernpunten", "2.1 Stand van zaken": no sentence goes on with a capital.
HEADING_NUMBER = pattern(r"[0-9][0-9.]* [^\W\d_a-zß-ÿ]")


def numbers_in(
    text: str, digits: Sequence[Span], openings: Sequence[int]
) -> list[tuple[int, int, bool]]:
    """Every number that may be a quantity, in text order: start, end, whether it is in words.

    ``digits`` are the runs of digits in the text, ``openings`` where its words may begin one.
    """
    found = []
    end = 0
    for start in _starts(text, digits):
        match = _FREE.match(text, start) if start >= end else None
        if match is not None:
            end = match.end()
            found.append((start, end, False))
    found = _without_rows(text, found)
    for start in openings:
        at = start - 1
        word = _WORDS.match(text, at - 1 if text[at] in _QUOTES else at) if start else None
        if word is not None:
            found.append((*word.span(1), True))
    first = _WORDS.match(" " + text[:_LONGEST])
    if first is not None:  # a word that opens the text has nothing before it
        found.append((0, first.end(1) - 1, True))
    found.sort()
    return found


def _without_rows(text: str, found: list[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """Without the middle of long rows of nothing but numbers and spaces: no word there says what they
    are, and they would cost what a whole text does."""
    kept: list[tuple[int, int, bool]] = []
    row: list[tuple[int, int, bool]] = []
    for place in found:
        if row and not (place[0] == row[-1][1] + 1 and text[row[-1][1]] in _SPACES):
            kept += row if len(row) < _ROW else (row[0], row[-1])
            row = []
        row.append(place)
    return kept + (row if len(row) < _ROW else [row[0], row[-1]])


def _starts(text: str, digits: Sequence[Span]) -> list[int]:
    starts = [start for start, _ in digits]
    for glyph in _GLYPHS:
        at = text.find(glyph)
        while at >= 0:
            starts.append(at)
            at = text.find(glyph, at + 1)
    return sorted(starts)


def number_from(text: str, at: int) -> tuple[int, int, bool] | None:
    """The number that begins at ``at``, after the first of a range; None when none does."""
    m = _DIGITS.match(text, at)
    if m is not None:
        return (at, m.end(), False)
    m = _WORDS.match(text, at - 1) if at else None
    return (at, m.end(1), True) if m is not None and m.start(1) == at else None
