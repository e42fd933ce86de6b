"""The mark of a note in running text: a number glued to a word, or a space away from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from extractor.language.days import FULL_NAMES
from extractor.patterns import pattern


class Place(NamedTuple):
    """Where a mark may stand, and how doubtful that is, 0 the surest."""

    start: int
    end: int
    doubt: int


SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
# What may stand right before a glued mark: a word's last letter, a closing sign, a full stop.
# A full stop or comma after a digit is a decimal or a section ("3,1"), unless after a year.
_GLUED = pattern(
    r"(?<=[^\W\d_A-Z]{2})|(?<=[A-Z]{3})|(?<=[^\d][.,;:])|(?<=\d{4}[.,;:])|(?<=[!?)\]’”\"'»%…*])"
    r"|(?<=[ \n](?:19\d|20[0-4])\d)"
)
# A sentence that ends on a number or a level ("in box 3.4 Per 22 mei"): never at the start of a line,
# where "2.2 Sluiting" is a section.
_AFTER_NAME = pattern(r"[^\s][ ][A-Za-z]{0,3}\d{1,3}\.\Z")
_OPENS = pattern(r"[ ](?=[A-ZÀ-Þ])|[ ]?(?=[\r\n]|\Z)")
_NO_SPACE = pattern(r"(?<=\S)")
_AFTER = pattern(r"[\s.,;:!?)\]’”»\uffff]|\Z")
_CHEMICAL = pattern(r"(?:^|[^\w])(?:CO|PM|NO|SO|NH|CH|H|N|O|km|dm|cm|m)\Z")
_MEASURE = pattern(r"(?<![^\W\d_])[kcdm]?m\Z")  # "9.000 m²"
# "nr. 2019" is no year, so that what is glued to it may be a digit of its own.
_NO_YEAR = pattern(r"(?:\b[Nn]rs?\.?|[Nn]ummer|[Ss]tuk|[Aa]rtikel) \d{4}\Z")
_APART = pattern(r"(?<=[^\W_)\]’”»,.%][ ])|(?<=[)\]’”\"»,.%][ ])")

# What makes a number a space away from its word a quantity, a date or a name, and so no note mark.
_COUNTED = pattern(
    r"\s{1,9}(?:" + FULL_NAMES + r""
    r"|miljoen|miljard|procent|euro|(?:op|van)\s(?:de|elke|iedere|alle)\b|[a-z]{2,}(?:en|s)\b|(?:mln|mld|fte|uur|jaar|weken?|dag|keer|maal|punt|km|ha)\b)"
    r"|[ ]?(?:%|km\b)|,\d|\.\d"
)
_NO_COUNT = pattern(
    r"\s{1,9}(?:\w+den|\w+ten|hebben|kunnen|zullen|moeten|mogen|willen|gaan|staan|komen|geven|tegen"
    r"|alsmede|is|en|binnen|tussen|samen|alleen|tijdens|sinds|als|ons|anders|eens|was|dus|worden|zijn"
    r"|waren|doen|zien|stellen|wegens|volgens|jegens|ten|tevens|steeds|reeds|immers|bovendien)\b"
)
_LEADS = pattern(
    r"(?:^|[\s(])(?:[Aa]rtikel(?:en)?|art\.|[Nn]rs?\.?|[Bb]ijlagen?|[Ff]ase|[Ss]tap|[Hh]oofdstuk|[Pp]aragraaf"
    r"|[Pp]unt|[Gg]roep|[Nn]iveau|[Tt]abel|[Ff]iguur|[Dd]eel|[Tt]ranche|[Cc]ategorie|[Kk]lasse|[Tt]ype|[Vv]ersie"
    r"|[Ll]ijn|[Vv]an|[Tt]ot|[Oo]p|[Vv][oó][oó]r|[Mm]et|[Oo]m|[Dd]e|[Hh]et|[Pp]er|[Nn]a|[Ii]n|[Cc]irca|ca\.|[Rr]uim"
    r"|[Bb]ijna|[Mm]inimaal|[Mm]aximaal|[Uu]iterlijk|[Tt]ussen|[Bb]innen|à|of|en|dan|€|[Kk]amer|[Pp]agina|p\.|[Ww]eek"
    r"|[Ee]r|[Zz]ijn|[Ww]aren|[Ss]inds|[Dd]oor|[Uu]it|[Bb]ij|[Ww]el|alle|nog|deze|die|slechts|[Ll]id|leden|onder|sub|onderdeel|item|maal"
    r"|[Aa]linea|pijler|spoor|regel|[Vv]ra(?:ag|gen)|[Aa]ntwoord|kwartaal|Q|[Kk]olom|box|[Bb]ox|[Gg]emiddeld|[Cc]irca|[Oo]ngeveer|route|zone|[Ss]chaal|blok|ronde)\Z"
)


# How a number is printed in each form; in brackets of its own it needs no other sign of being a mark.
_SIGNS = {"a": "[{}]", "b": "{})", "e": "({})"}
_SHAPES = (("{}", "c"), ("[{}]", "a"), ("({})", "e"), ("{})", "b"))
_BRACKETS = frozenset("ae")
_GOES_ON = pattern(r"\s{1,9}(?=[a-zà-ÿ])")
# What stands before a number that opens a part of an enumeration: "op (1) de kosten en (2) de baten".
_OPENS_PART = pattern(
    r"(?:[,;:]|(?:^|[\s(])(?:[Ee]n|[Oo]f|en/of|[Oo]m|[Oo]p|[Tt]e|[Dd]e|[Hh]et|[Ee]en|[Vv]an|[Vv]oor|[Ii]n|[Mm]et|[Dd]at"
    r"|[Dd]oor|[Aa]an|[Nn]aar|[Oo]ver|[Ii]s|zijn|worden|wordt|[Zz]owel|als|[Uu]it|[Bb]ij|[Tt]ot|alsmede|alsook"
    r"|maar|dan|zijnde|namelijk|nl\.|te weten))\s{1,9}\Z"
)
# A mark a space away that begins its line.
_WRAPPED = pattern(r"(?:[^\W_]|[)\]’”»%])\r?\n[ ]{0,12}\Z")
_PART = 300  # characters within which the parts of an enumeration follow one another
# Doubtful places, for a mark that stands nowhere else: behind a figure that ends its sentence or clause, two
# capitals, a day in figures or a formula. A figure at the start of a line is a section ("2.2 Sluiting"),
# unless it has thousands.
_FIGURE_ENDS = pattern(r"(?:[^\s][ ](?:€[ ])?|[(€-])\d[\d.,]*[.:;!?]\Z|\d\.\d{3}[.:;]\Z")
_PARTED = pattern(r"\d[.,]\d+[.:;!?]\Z")
_FIGURE_CLAUSE = pattern(r"(?<![\d€.])(?<!€[ ])(?:\d{1,3}\.\d{3}|\d{3}),\Z")
_CLAUSE = pattern(r"\s{1,9}(?=[a-zà-ÿ])")
_CAPITALS = pattern(r"(?<![^\W_])[A-Z]{2}\Z")
_DAY_ENDS = pattern(r"\b\d\d?-\d\d?-(?:19|20)\d\d\Z")
_FORMULA = pattern(r"(?<![^\W_])(?:CO2|NO2|SO2|NH3|CH4|N2O|PM10|PM2,5)\Z")
_LEAST_SURE = 9
_OTHER_SIGN = 3  # what it costs that a mark is printed in another form than its note
_MOST_PLACES = 64  # of one number: more tell nothing


class Marks:
    """Finds marks in a text; a number's patterns are made once."""

    def __init__(self, text: str) -> None:
        self._text = text

    def find(self, number: int, form: str, after: int, before: int, top: int) -> Place | None:
        """Where note ``number`` is marked between two offsets: glued to a word, else a space
        away; on the page of the notes first, which starts at ``top``. ``form`` is that of the body:
        "a" [1], "b" 1), "c" 1, "d" raised, "e" (1), "f" 1. or 1:"""
        text = self._text
        raised = str(number).translate(_RAISED)
        if form == "d" or text.find(raised, after, before) >= 0:
            for match in _raised(raised).finditer(text, after, before):
                if not _MEASURE.search(text, max(0, match.start() - 3), match.start()):
                    return Place(*match.span(), 0)
            if form == "d":
                return None
        sign = _SIGNS.get(form, "{}").format(number)
        glued = _NO_SPACE if form in _BRACKETS else _GLUED
        best: Place | None = None
        for at in _places(text, sign, after, before):
            likely = self._likely(at, at + len(sign), form, glued, top)
            if likely is None:
                continue
            doubt = 2 * likely + (at < top)
            if best is None or doubt < best.doubt:
                best = Place(at, at + len(sign), doubt)
                if doubt == 0:
                    break
        return best

    def places(self, number: int, form: str, after: int, before: int, top: int) -> list[Place]:
        """Every place where note ``number`` may be marked, also the doubtful ones and those in which
        the mark has another form than the note, in order."""
        text = self._text
        found: dict[int, Place] = {}
        raised = str(number).translate(_RAISED)
        if text.find(raised, after, before) >= 0:
            for match in _raised(raised).finditer(text, after, before):
                if not _MEASURE.search(text, max(0, match.start() - 3), match.start()):
                    found[match.start()] = Place(*match.span(), 0)
        own = _SIGNS.get(form, "{}")
        if own == "{}" and self._bracketed(number, after, before):
            own = _SIGNS["a"]
        unsure: list[Place] = []
        for shape, kind in sorted(_SHAPES, key=lambda each: each[0] != own):
            if len(found) > _MOST_PLACES:
                break
            other = 0 if shape == own else _OTHER_SIGN
            if form == "d" or (other and kind == "b"):
                continue
            sign = shape.format(number)
            glued = _NO_SPACE if kind in _BRACKETS else _GLUED
            for at in _places(text, sign, after, before):
                end = at + len(sign)
                likely = self._likely(at, end, kind, glued, top)
                if likely is not None and (not other or likely < 2):
                    found.setdefault(at, Place(at, end, other + 2 * likely + (at < top)))
                elif not other and kind in "bc" and (doubt := self._doubt(at, end)):
                    unsure.append(Place(at, end, doubt + (at < top)))
                if len(found) + len(unsure) > _MOST_PLACES:
                    break
        if sum(place.doubt >= _LEAST_SURE for place in unsure) > 1:
            unsure = [place for place in unsure if place.doubt < _LEAST_SURE]
        for place in unsure:
            found.setdefault(place.start, place)
        return sorted(found.values())

    def _bracketed(self, number: int, after: int, before: int) -> bool:
        """Whether the marks between two offsets stand in square brackets, whatever their notes have: this one and the
        next or last do."""
        find = self._text.find
        return find(f"[{number}]", after, before) >= 0 and (
            find(f"[{number - 1}]", after, before) >= 0
            or find(f"[{number + 1}]", after, before) >= 0
        )

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
            wrapped = form in _BRACKETS and _WRAPPED.search(text, near, at)
            return 2 if wrapped and not self._enumerated(at, end, form) else None
        if form in _BRACKETS and _GOES_ON.match(text, end):
            return None if self._enumerated(at, end, form) else 2
        if form in _BRACKETS or not _counts(text, at - 1, end):
            return 1 if text[at - 2] in ".;:!?)”’" else 2
        if at >= top and _NAMED.search(text, max(0, at - 41), at - 1):
            return 3
        return None

    def _enumerated(self, at: int, end: int, form: str) -> bool:
        """Whether a number in brackets with text behind it counts the parts of a sentence: "(1) de
        kosten en (2) de baten". Then what opens a part stands before it, or before the next or last."""
        text = self._text
        if _OPENS_PART.search(text, max(0, at - 18), at):
            return True
        number = int(text[at + 1 : end - 1])
        for other, start, stop in (
            (number + 1, end, end + _PART),
            (number - 1, max(0, at - _PART), at),
        ):
            beside = text.find(_SIGNS[form].format(other), start, stop)
            if beside >= 0 and _OPENS_PART.search(text, max(0, beside - 18), beside):
                return True
        return False

    def _doubt(self, at: int, end: int) -> int:
        """How doubtful a place behind a figure, a formula or two capitals is; 0 where it is none."""
        text = self._text
        near = max(0, at - 16)
        if _FORMULA.search(text, near, at) or _DAY_ENDS.search(text, near, at):
            return 1
        if _FIGURE_ENDS.search(text, near, at) and _OPENS.match(text, end):
            return 1 if _PARTED.search(text, near, at) else 5
        if _CAPITALS.search(text, near, at):
            return 6
        if (
            _FIGURE_CLAUSE.search(text, near, at)
            and _CLAUSE.match(text, end)
            and not _COUNTED.match(text, end)
        ):
            return _LEAST_SURE
        return 0


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
