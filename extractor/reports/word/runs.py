"""A run of Word as text, and a run cut in two at a character, with nothing changed but the cut."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, NamedTuple

from extractor.patterns import pattern
from extractor.reports.word.walk import is_on

if TYPE_CHECKING:
    from lxml.etree import _Element

_MARK = pattern(r"\[[^\]\n]{0,40}\]")  # of a note, as the reader writes it
_SIGNS = frozenset(("tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen"))  # one character each
_NOTES = frozenset(("footnoteReference", "endnoteReference"))
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_SILENT = frozenset((
    "rPr", "fldChar", "instrText", "lastRenderedPageBreak", "drawing", "pict", "object",
    "AlternateContent", "commentReference", "annotationRef", "footnoteRef", "endnoteRef", "separator",
    "continuationSeparator",
))  # fmt: skip


class Token(NamedTuple):
    """A child of a run and the characters ``start:end`` of the run that it stands for."""

    child: _Element
    start: int
    end: int


def tokens(run: _Element, text: str) -> list[Token] | None:
    """The children of a run beside what the reader wrote of them, where ``text`` begins with that; None
    when it does not: then this is another run than the reader saw."""
    found: list[Token] = []
    at = 0
    own_mark = False  # of a note, which is the text behind it
    for each in run:
        if not isinstance(each.tag, str):
            continue
        name = each.tag.rpartition("}")[2]
        length = 0
        if name == "t":
            own = "" if own_mark else str(each.xpath("string()"))
            length = len(own)
            if not _alike(own, text[at : at + length]):
                return None
        elif name in _SIGNS:
            length = 1
            if at >= len(text):
                return None
        elif name in _NOTES:
            mark = _MARK.match(text, at)
            if mark is None:
                return None
            length = mark.end() - at
            own_mark = is_on(each, "customMarkFollows")
        elif name == "sym":  # a sign of a font of symbols: one character, or none
            length = int(not own_mark and at < len(text) and _is_sign(text[at]))
        elif name not in _SILENT:
            return None
        found.append(Token(each, at, at + length))
        at += length
    return found


def length(found: list[Token]) -> int:
    return found[-1].end if found else 0


def cut(run: _Element, found: list[Token], at: int) -> _Element | None:
    """Cut a run before its character ``at``; gives the new run with the rest, right behind it. None
    where it cannot be cut without changing what is seen. ``found`` are its tokens."""
    if any(token.start < at < token.end and not _may_part(token.child) for token in found):
        return None
    made = run.makeelement(run.tag, dict(run.attrib))
    moved: list[_Element] = []
    for child, start, end in found:
        if child.tag == _named(run, "rPr"):
            made.append(deepcopy(child))
        elif start >= at:
            moved.append(child)
        elif end > at:
            rest = deepcopy(child)
            rest.tail = child.tail
            own = child.text or ""
            child.text, rest.text = own[: at - start], own[at - start :]
            for each in (child, rest):
                if each.text != each.text.strip():
                    each.set(_SPACE, "preserve")
            moved.append(rest)
    for each in moved:
        made.append(each)
    tail, run.tail = run.tail, None
    run.addnext(made)
    made.tail = tail
    return made


def _named(run: _Element, name: str) -> str:
    return str(run.tag).rpartition("}")[0] + "}" + name


def _may_part(child: _Element) -> bool:
    """Whether a text may be cut: without blanks at its ends that Word leaves out for now, and would
    show when the pieces say that their blanks count."""
    if child.tag.rpartition("}")[2] != "t" or len(child):
        return False
    text = child.text or ""
    return child.get(_SPACE) == "preserve" or text == text.strip()


def _alike(own: str, read: str) -> bool:
    """Whether a text of the file is what the reader wrote: it makes blanks plain."""
    return own == read or (
        len(own) == len(read)
        and all(
            a == b or (a.isspace() and b.isspace()) or b == "\ufffd"
            for a, b in zip(own, read, strict=True)
        )
    )


def _is_sign(character: str) -> bool:
    return character in "•▪→✓-►☑☒☐"
