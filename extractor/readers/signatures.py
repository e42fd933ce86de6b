"""Where a letter is signed: office and name, in one column or two, also before an annex."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.document import SIGNATURE
from extractor.patterns import pattern
from extractor.readers import labels, shapes, tables
from extractor.readers.block import Block, piece
from extractor.readers.clean import CELL, Piece
from extractor.readers.lines import Line

_CLOSINGS = ("Hoogachtend", "Met vriendelijke groet", "Met de meeste hoogachting", "HOOGACHTEND")
_OPENINGS = ("De ", "DE ", "Minister", "MINISTER", "Staatss", "STAATSS", "Demiss", "demiss", "|")
_SMALL = ("de minister", "de Minister", "de staatss", "de Staatss", "de demissionair", "de vice")
_LONGEST_NAME = 60
_LONGEST = 92  # a line of a signature is no longer
_MOST_LINES = 24
_OFFICE_LINES = 6  # within so many lines an office has its name below it
# What stands below a signature and is no part of it.
_BELOW = pattern(
    r"(?:Bijlagen?|BIJLAGEN?|Annex|Appendix|Overzicht|Cc|CC|Kopie|Afschrift)\b|https?:|www\.|\d{1,3}\Z|\[?\d"
)
_NAME = pattern(
    # initials or a first name
    r"(?:(?:[a-z]{1,5}\.[ ]?|(?:Prof|Drs?|Mr|Ir|Ing)\.[ ]){0,3}(?:[A-Z][a-z]?\.[ -]?){1,7}"
    r"|[A-ZÀ-Þ][\w’'-]+[ ](?:[A-Z]\.[ ]?){0,3})"
    r"(?:\([A-ZÀ-Þ][\w’'-]+\)[ ]?)?(?:[\w’'-]+[ ]){0,6}[A-ZÀ-Þ’'][\w’'-]*"
    r"(?:[ ](?:MA|MSc|LLM|PhD|BSc))?[,.]?\Z"
)


_GIVE_AWAY = (*_OPENINGS, *_CLOSINGS, *_SMALL)


def find(lines: Sequence[Line]) -> dict[int, int]:
    """The signatures: index of the first line -> index after the last."""
    found: dict[int, int] = {}
    i = 0
    while i < len(lines):
        first = _first(lines, i) if lines[i].text.startswith(_GIVE_AWAY) else None
        end = _end(lines, first) if first is not None else i
        if first is not None and end > first:
            found[first] = end
        i = max(i + 1, end)
    return found


def _first(lines: Sequence[Line], i: int) -> int | None:
    """The index where the signature begins that line ``i`` gives away, if it does."""
    line = lines[i]
    if line.text.startswith(_CLOSINGS):
        if len(line.text) > 60 or i + 1 == len(lines) or _stops(lines[i + 1]):
            return None
        following = lines[i + 1 : i + 5]
        return i + 1 if any(_office(x) or _NAME.match(_cell(x)) for x in following) else None
    if not _office(line):
        return None
    if line.text.startswith(_SMALL):
        return i if _signs_small(lines, i) else None
    above = lines[i - 1] if i else None
    if above is not None and above.page == line.page and _NAME.match(_cell(above)):
        clear = i == 1 or above.gap or shapes.ends_open(lines[i - 2].text)
        if clear and not _office(above):
            return i - 1
    if above is not None and not line.gap and not shapes.ends_open(above.text):
        return None
    for other in lines[i + 1 : i + _OFFICE_LINES]:
        if _office(other) or _office_goes_on(other):
            continue
        name = _NAME.match(_cell(other)) is not None or shapes.cells(other.text)[1:] != []
        if name and not _stops(other):
            return i
        if other.gap or len(other.text) > 60:
            break
    return i if i + 1 == len(lines) else None


def _signs_small(lines: Sequence[Line], i: int) -> bool:
    """Whether "de minister van Financiën," is no rest of a sentence: it stands below a complete one or
    a name, ends with its comma, and a name with nothing else on its line stands below."""
    above = lines[i - 1] if i else None
    if above is not None and not (
        shapes.ends_open(above.text) or _NAME.match(above.text) or above.text.startswith(_CLOSINGS)
    ):
        return False
    for j in range(i, min(i + _OFFICE_LINES, len(lines) - 1)):
        if lines[j].text.endswith(","):
            name = lines[j + 1]
            if _rest_of_office(name, lines[j + 2] if j + 2 < len(lines) else None):
                continue
            return len(name.text) <= _LONGEST_NAME and _NAME.match(name.text) is not None
        if j + 1 < len(lines) and lines[j + 1].gap:
            return False
    return False


def _cell(line: Line) -> str:
    """What stands in the first column of a line."""
    return line.text.strip("|\uffff ").split("   ", 1)[0].split("|", 1)[0].strip("\uffff ")


def _office(line: Line) -> bool:
    text = _cell(line)
    if len(text) >= 130:
        return False
    if text.startswith(_SMALL):
        return shapes.small_office(text)
    return text.startswith(_OPENINGS) and shapes.office(text)


def _office_goes_on(line: Line) -> bool:
    """The rest of an office over several lines: "en Werkgelegenheid,", "mede namens de minister van"."""
    text = _cell(line)
    if _NAME.match(text):  # "mr. A.B. de Wit"
        return False
    return text[:1].islower() and len(text) <= _LONGEST and not shapes.ends_open(text)


_FOR_OTHERS = ("mede namens", "namens")  # alone on its line: whoever stands below did not sign
_UNFINISHED = (",", " en", " van", " voor", " de")


def _rest_of_office(line: Line, following: Line | None) -> bool:
    """Whether "Cultuur en Wetenschap," below "De minister van Onderwijs," is no name: the name follows."""
    if following is None or not line.text.endswith(","):
        return False
    return _NAME.match(_cell(following)) is not None


def _stops(line: Line) -> bool:
    text = line.text
    if len(_cell(line)) > _LONGEST or _BELOW.match(text) or shapes.md_heading(text):
        return True
    if shapes.bullet(text) or shapes.numbered(text) or shapes.rule(text):
        return True
    if shapes.ends_sentence(text) and len(text) > 45:
        return True
    return (
        labels.heading(text) is not None or labels.key(text) in labels.table().attachment_headings
    )


def _end(lines: Sequence[Line], first: int) -> int:
    """The index after the last line of the signature that begins at ``first``."""
    waits = True  # for a name or an office
    seen_office = seen_name = False
    for i in range(first, min(len(lines), first + _MOST_LINES)):
        line = lines[i]
        office = _office(line)
        if not office and _stops(line):
            return i
        following = lines[i + 1] if i + 1 < len(lines) else None
        above_office = following is not None and _office(following)
        if i > first and line.gap and not (waits or office or above_office):
            return i
        if line.gap and line.text.lower() in _FOR_OTHERS and not waits:
            return i
        if office:
            waits, seen_office = not seen_name or seen_office, True
        elif _NAME.match(_cell(line)) and not _rest_of_office(line, following):
            waits, seen_name = not seen_office, True
    return min(len(lines), first + _MOST_LINES)


def _same_office(above: Line, line: Line, following: Line | None) -> bool:
    """Whether a line is the rest of an office: "en Werkgelegenheid,", "Welzijn en Sport,"."""
    if "|" in above.text or "|" in line.text or not _office(above) or _office(line):
        return False
    if line.text.lower().startswith(("mede ", "mede-", "tevens ")):
        return False  # another office
    if line.text.startswith(("en ", "van ", "voor ")):
        return True
    return above.text.endswith(_UNFINISHED) and _rest_of_office(line, following)


def blocks(lines: Sequence[Line]) -> list[Block]:
    """A block a line, but one for an office over several; in two columns each line keeps its cells in
    their column."""
    columns = tables.columns_of(lines)
    result: list[Block] = []
    for line, following in zip(lines, (*lines[1:], None), strict=True):
        if len(columns) < 2 and result and _same_office(result[-1].last, line, following):
            result[-1].pieces.append(piece(line))
            result[-1].lines.append(line)
            continue
        if line.text.startswith("|"):
            pieces = [
                Piece(line.start + a, line.start + b, CELL) for a, b in shapes.cells(line.text)
            ]
        elif len(columns) > 1:
            pieces = tables.pieces_of(line, columns)
        else:
            pieces = [Piece(line.start, line.end, CELL)]
        result.append(Block(SIGNATURE, pieces, [line]))
    return result
