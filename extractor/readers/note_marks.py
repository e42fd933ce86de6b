"""The mark of a note in running text: a number glued to a word, or a space away from it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TypeVar

from extractor.document import Span
from extractor.language.days import FULL_NAMES
from extractor.patterns import pattern
from extractor.readers.lines import Line

N = TypeVar("N")

SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
# What may stand right before a glued mark: a word's last letter, a closing sign, a full stop.
# A full stop or comma after a digit is a decimal or a section ("3,1"), unless after a year.
_GLUED = pattern(
    r"(?<=[^\W\d_A-Z]{2})|(?<=[A-Z]{3})|(?<=[^\d][.,;:])|(?<=\d{4}[.,;:])|(?<=[!?)\]’”\"'»%])"
    r"|(?<=[ ](?:19|20)\d\d)"
)
# A sentence that ends on a number or a level ("in box 3.4 Per 22 mei"): never at the start of a line,
# where "2.2 Sluiting" is a section.
_AFTER_NAME = pattern(r"[^\s][ ][A-Za-z]{0,3}\d{1,3}\.\Z")
_OPENS = pattern(r"[ ](?=[A-ZÀ-Þ])|[ ]?(?=\n|\Z)")
_NO_SPACE = pattern(r"(?<=\S)")
_AFTER = pattern(r"[\s.,;:!?)\]’”»\uffff]|\Z")
_CHEMICAL = pattern(r"(?:^|[^\w])(?:CO|PM|NO|SO|NH|CH|H|N|O|km|dm|cm|m)\Z")
# "nr. 2019" is no year, so that what is glued to it may be a digit of its own.
_NO_YEAR = pattern(r"(?:\b[Nn]rs?\.?|[Nn]ummer|[Ss]tuk|[Aa]rtikel) \d{4}\Z")
_APART = pattern(r"(?<=[^\W_)\]’”»,.%][ ])|(?<=[)\]’”»,.%][ ])")

# What makes a number a space away from its word a quantity, a date or a name, and so no note mark.
_COUNTED = pattern(
    r"[ ](?:" + FULL_NAMES + r""
    r"|miljoen|miljard|procent|euro|[a-z]{2,}(?:en|s)\b|(?:mln|mld|fte|uur|jaar|weken?|dag|keer|maal|punt|km|ha)\b)"
    r"|[ ]?(?:%|km\b)|,\d|\.\d"
)
_NO_COUNT = pattern(
    r"[ ](?:\w+den|\w+ten|hebben|kunnen|zullen|moeten|mogen|willen|gaan|staan|komen|geven|tegen"
    r"|alsmede|is|en|binnen|tussen|samen|alleen|tijdens|sinds|als|ons|anders|eens|was|dus|worden|zijn"
    r"|waren|doen|zien|stellen|wegens|volgens|jegens|ten|tevens|steeds|reeds|immers|bovendien)\b"
)
_LEADS = pattern(
    r"(?:^|[\s(])(?:[Aa]rtikel(?:en)?|art\.|[Nn]rs?\.?|[Bb]ijlagen?|[Ff]ase|[Ss]tap|[Hh]oofdstuk|[Pp]aragraaf"
    r"|[Pp]unt|[Gg]roep|[Nn]iveau|[Tt]abel|[Ff]iguur|[Dd]eel|[Tt]ranche|[Cc]ategorie|[Kk]lasse|[Tt]ype|[Vv]ersie"
    r"|[Ll]ijn|[Vv]an|[Tt]ot|[Oo]p|[Vv][oó][oó]r|[Mm]et|[Oo]m|[Dd]e|[Hh]et|[Pp]er|[Nn]a|[Ii]n|[Cc]irca|ca\.|[Rr]uim"
    r"|[Bb]ijna|[Mm]inimaal|[Mm]aximaal|[Uu]iterlijk|[Tt]ussen|[Bb]innen|à|of|en|dan|€|[Kk]amer|[Pp]agina|p\.|[Ww]eek"
    r"|[Ss]inds|[Dd]oor|[Uu]it|[Bb]ij|[Ww]el|alle|nog|deze|die|slechts|[Ll]id|leden|onder|sub|onderdeel|item|maal"
    r"|[Aa]linea|pijler|spoor|regel|[Vv]ra(?:ag|gen)|[Aa]ntwoord|kwartaal|Q|[Kk]olom|box|[Bb]ox|[Gg]emiddeld|[Cc]irca|[Oo]ngeveer|route|zone|[Ss]chaal|blok|ronde)\Z"
)


# How a number is printed in each form; in brackets of its own it needs no other sign of being a mark.
_SIGNS = {"a": "[{}]", "b": "{})", "e": "({})"}
_BRACKETS = frozenset("ae")
_GOES_ON = pattern(r"[ ](?=[a-zà-ÿ])")


class Marks:
    """Finds marks in a text; a number's patterns are made once."""

    def __init__(self, text: str) -> None:
        self._text = text

    def find(self, number: int, form: str, after: int, before: int, top: int) -> Span | None:
        """Where note ``number`` is marked between two offsets: glued to a word, else a space
        away; on the page of the notes first, which starts at ``top``. ``form`` is that of the body:
        "a" [1], "b" 1), "c" 1, "d" raised, "e" (1)."""
        text = self._text
        raised = str(number).translate(_RAISED)
        if form == "d" or raised in text:
            for match in _raised(raised).finditer(text, after, before):
                return match.span()
            if form == "d":
                return None
        sign = _SIGNS.get(form, "{}").format(number)
        glued = _NO_SPACE if form in _BRACKETS else _GLUED
        best: tuple[int, int, int] | None = None
        for at in _places(text, sign, after, before):
            likely = self._likely(at, at + len(sign), form, glued, top)
            if likely is not None and (best is None or (likely, at < top) < best[:2]):
                best = (likely, at < top, at)
                if best[:2] == (0, False):
                    break
        return None if best is None else (best[2], best[2] + len(sign))

    def _likely(self, at: int, end: int, form: str, glued: re.Pattern[str], top: int) -> int | None:
        """How doubtful a place is, 0 the surest; None where the number is no mark."""
        text = self._text
        near = max(0, at - 14)
        unlike = _CHEMICAL.search(text, max(0, at - 4), at) or _NO_YEAR.search(text, near, at)
        if glued.match(text, at) and not unlike:
            return 0
        if _AFTER_NAME.search(text, near, at) and _OPENS.match(text, end):
            return 1
        if not _APART.match(text, at):
            return None
        if form == "e" and _GOES_ON.match(text, end):
            return None  # "(1) de kosten en (2) de baten" count what follows
        if form in _BRACKETS or not _counts(text, at - 1, end):
            return 1 if text[at - 2] in ".;:!?)”’" else 2
        if at >= top and _NAMED.search(text, max(0, at - 41), at - 1):
            return 3
        return None


def _places(text: str, sign: str, start: int, end: int) -> Iterator[int]:
    """Where ``sign`` stands with no digit or letter right after it."""
    at = text.find(sign, start, end)
    while at >= 0:
        if _AFTER.match(text, at + len(sign)):
            yield at
        at = text.find(sign, at + 1, end)


@cache
def _raised(sign: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![⁰¹²³⁴-⁹\n]){sign}(?![⁰¹²³⁴-⁹])")


def _counts(text: str, at: int, end: int) -> bool:
    """Whether a number a space away reads as a quantity or a name: "3 scholen", "fase 2", not
    "motie Berends 3 waarin"."""
    if _LEADS.search(text, max(0, at - 12), at):
        return True
    return _COUNTED.match(text, end) is not None and _NO_COUNT.match(text, end) is None


# A name before the number ("de Gezondheidsraad 16 betrokken") counts for more than what follows it.
_NAMED = pattern(r"[^\W\d_][^\W\d_]*[ ](?:[a-z]+[ ]){0,2}[A-Z][a-z]{3,}\Z")


# "*" and "†": one note of the whole page, its body the last thing on it.
_STAR_BODY = pattern(r"(\*{1,3}|[†‡])\)?[ \t]*(?=[^\s*])")
_STAR_MARK = r"(?<=[\w.,;:)’”%]){sign}(?=[\s.,;:)]|\Z)"


def starred(
    lines: Sequence[Line], text: str, after: int, note: Callable[[str, Span, list[Span]], N]
) -> tuple[list[N], set[int]]:
    """Notes marked by a symbol: "openbaar*" and, low on the page, a single "* Deels"."""
    notes: list[N] = []
    used: set[int] = set()
    if not any(sign in text for sign in "*†‡"):
        return notes, used
    for i, line in enumerate(lines):
        match = _STAR_BODY.match(line.text) if line.text[0] in "*†‡" else None
        if match is None or any(_beside(lines, j, match[1]) for j in (i - 1, i + 1)):
            continue
        star = re.compile(_STAR_MARK.format(sign=re.escape(match[1])))
        found = list(star.finditer(text, after, line.start))
        if len(found) == 1:
            notes.append(note(match[1], found[0].span(), [(line.start + match.end(), line.end)]))
            used.add(id(line))
    return notes, used


def _beside(lines: Sequence[Line], i: int, sign: str) -> bool:
    return 0 <= i < len(lines) and lines[i].text.startswith(sign + " ")
