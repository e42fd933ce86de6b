"""Notes of text without note markup: "toegezegd.1" in the running text, "1 TZ202503-012." at the
foot of the page or at the end.

A number counts as a note only when both sides are there: a body line that begins with the next
number in turn, low on its page, and a mark with that number before it, glued to a word or (on one
page) a space away. That keeps lists, tables, years and amounts out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from extractor.document import Span
from extractor.readers import labels
from extractor.readers.lines import Line

_SUPER = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
# A body line: its number, bare, in brackets or with one behind it, then text or nothing. A number
# with a full stop is an item of a list.
_BODY = re.compile(
    r"(?:\[(?P<a>\d{1,3})\]|(?P<b>\d{1,3})\)|(?P<c>\d{1,3})|(?P<d>[⁰¹²³⁴-⁹]{1,3})\)?)"
    r"(?:[ \t\u00a0]+(?P<text>\S.*)|(?P<glued>(?<=[⁰¹²³⁴-⁹\])])\S.*))?\Z"
)
# What may stand right before a glued mark: a word's last letter, a closing sign, a full stop.
# A full stop or comma after a digit is a decimal or a section ("3,1"), unless a year stands before it.
_GLUED = (
    r"(?:(?<=[a-zà-ÿ]{{2}})|(?<=[A-Z]{{3}})|(?<=[^\d][.,;:])|(?<=\d{{4}}[.,;:])|(?<=[!?)\]’”\"'»%])"
    r"|(?<=[ ](?:19|20)\d\d))"
)
_AFTER = r"(?=[\s.,;:!?)\]’”\uffff]|\Z)"
_CHEMICAL = re.compile(r"(?:^|[^\w])(?:CO|PM|NO|SO|NH|CH|H|N|O|km|dm|cm|m)\Z")


class FootNote(msgspec.Struct):
    """``mark``: the span of the mark; ``lines``: (start, end) pieces of the body."""

    label: str
    mark: Span
    lines: list[Span]


def find(lines: Sequence[Line], text: str, after: int) -> tuple[list[FootNote], set[int]]:
    """The notes in order, and the ``id`` of each line that is part of a body. No mark stands before
    the offset ``after``, where the running text begins."""
    bodies = [(i, m) for i, line in enumerate(lines) if (m := _BODY.match(line.text))]
    if not bodies:
        return [], set()
    notes: list[FootNote] = []
    used: set[int] = set()
    numbers = [(i, _number(m), m) for i, m in bodies if not _in_list_of_attachments(lines, i)]
    at = 0
    while True:
        want = len(notes) + 1
        start = _next_body(lines, numbers, at, want)
        if start is None:
            break
        region = _region(lines, numbers, start, want, text, after)
        if not region:
            at = start + 1
            continue
        for note, indices in region:
            notes.append(note)
            used.update(id(lines[i]) for i in indices)
            at = max(at, *indices) + 1 if indices else at
        after = notes[-1].mark[1]
    return notes, used


def _in_list_of_attachments(lines: Sequence[Line], i: int) -> bool:
    """Whether the line stands right under the head of a table of attachments."""
    above = lines[i - 1].text if i else ""
    return above.startswith(("Volgnummer", "Naam")) or labels.heading(above) == "Bijlagen"


def _number(match: re.Match[str]) -> int:
    digits = match["a"] or match["b"] or match["c"] or match["d"]
    return int(digits.translate(_SUPER))


_Numbers = Sequence[tuple[int, int, re.Match[str]]]


def _next_body(lines: Sequence[Line], numbers: _Numbers, at: int, want: int) -> int | None:
    """The line of the next body with number ``want``: the last such line of the first page that has
    one, since notes stand below the lists and tables of their page."""
    first = bisect_left(numbers, at, key=lambda entry: entry[0])
    found: int | None = None
    for index, number, _ in numbers[first:]:
        if found is not None and lines[index].page != lines[found].page:
            break
        if number == want:
            found = index
    return found


def _region(
    lines: Sequence[Line], numbers: _Numbers, start: int, want: int, text: str, after: int
) -> list[tuple[FootNote, list[int]]]:
    """The notes of one foot of page, from line ``start``: each with the lines that it takes up."""
    matches = {index: (number, match) for index, number, match in numbers}
    page = lines[start].page
    result: list[tuple[FootNote, list[int]]] = []
    waiting: list[FootNote] = []  # numbers printed in a stack before their bodies
    head = lines[start].start
    index = start
    while index < len(lines) and lines[index].page == page:
        line = lines[index]
        found = matches.get(index)
        if found is not None and found[0] == want + len(result):
            mark = _mark(text, found[0], after, head, found[1], lines, page)
            if mark is None:
                break
            after = mark[1]
            note = FootNote(str(found[0]), mark, [])
            result.append((note, [index]))
            body = "text" if found[1]["text"] else "glued"
            if found[1][body]:
                note.lines.append((line.start + found[1].start(body), line.end))
            else:
                waiting.append(note)
        elif waiting:
            waiting[0].lines.append((line.start, line.end))
            result[-1][1].append(index)
            if len(waiting) > 1 or line.text.endswith("."):
                waiting.pop(0)
            else:
                waiting.clear()
        elif result and _goes_on(result[-1][0], line, text):
            result[-1][0].lines.append((line.start, line.end))
            result[-1][1].append(index)
        else:
            break
        index += 1
    return [entry for entry in result if entry[0].lines]


def _goes_on(note: FootNote, line: Line, text: str) -> bool:
    """Whether a line continues the body: no blank line between, or plainly the same sentence."""
    if not note.lines:
        return True
    before = text[note.lines[-1][0] : note.lines[-1][1]]
    if line.gap == 0:
        return True
    return not before.endswith((".", "!", "?", ")")) and line.text[:1].islower()


def _mark(
    text: str,
    number: int,
    after: int,
    before: int,
    body: re.Match[str],
    lines: Sequence[Line],
    page: int,
) -> Span | None:
    """Where the note is marked: glued to a word anywhere between the last mark and the notes, else
    a space away on the same page."""
    if body["d"]:
        sign = str(number).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
        at = text.find(sign, after, before)
        return (at, at + len(sign)) if at >= 0 else None
    sign = f"\\[{number}\\]" if body["a"] else f"{number}\\)" if body["b"] else str(number)
    glued = re.compile(_GLUED.format() + sign + _AFTER)
    first = next((line.start for line in lines if line.page == page), 0)
    for start in (max(after, first), after):  # on the page of the notes first
        for match in glued.finditer(text, start, before):
            if not _CHEMICAL.search(text, max(0, match.start() - 4), match.start()):
                return match.span()
    apart = re.compile(r"(?<=[^\W\d_]|[\d)\]’”,.]) " + sign + r"(?=[ ,.;:)]|\s|\Z)")
    for start in (max(after, first), after):
        for match in apart.finditer(text, start, before):
            if not _counts(text, match.start(), match.end()):
                return (match.start() + 1, match.end())
    return None


# What makes a number a space away from its word a quantity, a date or a name, and so no note mark.
_COUNTED = re.compile(
    r"[ ](?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|miljoen|miljard|procent|euro|[a-z]{2,}(?:en|s)\b)|[ ]?(?:%|km\b)|,\d|\.\d"
)
_NO_COUNT = re.compile(
    r"[ ](?:\w+den|\w+ten|hebben|kunnen|zullen|moeten|mogen|willen|gaan|staan|komen|geven|tegen"
    r"|alsmede|is|en|binnen|tussen|samen|alleen|tijdens|sinds|als|ons|anders|eens)\b"
)
_LEADS = re.compile(
    r"(?:^|[\s(])(?:[Aa]rtikel|art\.|[Nn]rs?\.?|[Bb]ijlage|[Ff]ase|[Ss]tap|[Hh]oofdstuk|[Pp]aragraaf|[Pp]unt"
    r"|[Gg]roep|[Nn]iveau|[Tt]abel|[Ff]iguur|[Dd]eel|[Tt]ranche|[Cc]ategorie|[Kk]lasse|[Tt]ype|[Vv]ersie|[Ll]ijn"
    r"|[Vv]an|[Tt]ot|[Oo]p|[Vv][oó][oó]r|[Mm]et|[Oo]m|[Dd]e|[Hh]et|[Pp]er|[Nn]a|[Ii]n|[Cc]irca|ca\.|[Rr]uim|[Bb]ijna"
    r"|[Mm]inimaal|[Mm]aximaal|[Uu]iterlijk|[Tt]ussen|[Bb]innen|à|of|dan|€|[Kk]amer|[Pp]agina|p\.|week|sinds"
    r"|alle|nog|deze|die|slechts|[Aa]lineas?|pijler|spoor|regel|vraag|kwartaal|Q)\Z"
)


def _counts(text: str, at: int, end: int) -> bool:
    """Whether a number a space away reads as a quantity or a name: "3 scholen", "fase 2", not
    "Grinwis 3 waarin"."""
    if _LEADS.search(text, max(0, at - 12), at):
        return True
    return _COUNTED.match(text, end) is not None and _NO_COUNT.match(text, end) is None
