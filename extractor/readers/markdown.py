"""Markdown: notes with their bodies, and the marks that are no text.

Only what letters and notas use is read, in the ways that Word converters write it; anything else
stays text, as Markdown itself has it.
"""

from __future__ import annotations

import re

from extractor.document import Span
from extractor.patterns import pattern
from extractor.readers.dump import Notes

_MARK = pattern(r"\[\^([^\]\s\[]{1,20})\](:?)")
# A body runs to the next blank line that is not followed by an indented line, or to the next body.
_BODY_END = pattern(r"\r?\n(?=[ \t]*\r?\n(?![ \t]*\r?\n)(?![ ]{2,}\S|\t\S)|[ ]{0,3}\[\^|\Z)|\Z")
_BLANK_LINES = pattern(r"\r?\n(?:[ \t]*\r?\n){2,}")
# Each alternative begins with its own character, so that the scan can skip from one to the next.
_MARKUP = pattern(
    # **bold**, *italic*; a lone star between spaces stays, and one between digits: "3*4 meter"
    r"\*(?!(?<=\d\*)\d)\*{0,2}+(?:(?=[^\s*])|(?<=[^\s*]\*)|(?<=[^\s*]\*\*)|(?<=[^\s*]\*\*\*))"
    # _italic_, never inside a word
    r"|__?+(?:(?<![^\W_]_)(?<![^\W_]__)(?=[^\W_])|(?:(?<=[^\W_]_)|(?<=[^\W_]__))(?![^\W_]))"
    r"|~~(?:(?=\S)|(?<=\S~~))"
    r"|\\(?=[!-/:-@\[-`{-~]|\r?\n)"  # an escape before punctuation; a hard break
    r"|<(?:!--[^>]{0,500}--|/?(?:b|i|u|em|strong|sup|sub|span|div|a|mark)\b[^<>]{0,300})>"
)
_SPACE = pattern(r"</?(?:br|p|td|tr|th|table|tbody|thead|hr)\b[^<>]{0,80}>|&nbsp;|&#160;")
# [text](address "title"), ![image](address), [text]{.underline}
_LINK = pattern(
    r"(?P<open>!?\[)(?P<text>[^\[\]\n]{0,400})"
    r"(?P<close>\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,600}(?:[ ]\"[^\"\n]{0,200}\")?\)"
    r"|\]\{[.#=][^{}\n]{0,80}\})"
)
_SUPERSCRIPT = pattern(r"<sup>[ ]?\[?(\d{1,3})\]?[ ]?</sup>|\^\[?(\d{1,3})\]?\^")
_HARD_BREAK = pattern(r"(?:\\|[ ]{2,10})\r?\n")
_QUOTE = pattern(r"^(?:[ ]{0,3}>[ ]?){1,5}", re.M)
_SIGNS = (
    pattern(r"^#{1,6}[ ]\S", re.M),
    pattern(r"\*\*[^*\n]{1,200}\*\*"),
    pattern(r"^\|.{0,400}\|[ \t]*\r?$", re.M),
    pattern(r"\[\^[^\]\s]{1,20}\]"),
    pattern(r"^[ ]{0,3}```", re.M),
    pattern(r"<sup>\d"),
)


def is_markdown(source: str) -> bool:
    """Whether a file that does not say so by its name has the looks of Markdown."""
    head = source[:20_000]
    return any(sign.search(head) is not None for sign in _SIGNS)


def quotes(source: str) -> list[Span]:
    """The marks before quoted lines, in Markdown and mail; a letter's "> Retouradres" is none."""
    found = [m.span() for m in _QUOTE.finditer(source)] if ">" in source else []
    return found if len(found) > 2 else []


def breaks(source: str) -> frozenset[int]:
    """Where the lines begin that stand behind a hard break. Bold from end to end, the line above may
    be a heading, which Word's converters part from its text in the same way."""
    return frozenset(
        m.end() for m in _HARD_BREAK.finditer(source) if not _is_bold(source, m.start())
    )


def _is_bold(source: str, end: int) -> bool:
    line = source[source.rfind("\n", 0, end) + 1 : end].strip()
    return line.startswith(("**", "__")) and line.endswith(line[:2]) and line.count(line[:2]) == 2


def notes(source: str, *, emphasis: bool = True) -> Notes:
    """Marks and bodies of ``[^1]`` notes, or of raised numbers; markup to leave out."""
    found = Notes()
    at = 0
    while (match := _MARK.search(source, at)) is not None:
        at = match.end()
        line = source.rfind("\n", 0, match.start()) + 1
        if match[2] and not source[line : match.start()].strip(" >"):
            end = _BODY_END.search(source, at)
            stop = end.start() if end else len(source)
            # Two blank lines end a body whatever follows.
            if (gap := _BLANK_LINES.search(source, at, stop)) is not None:
                stop = gap.start()
            found.bodies.append((match[1], (at, stop), (match.start(), stop)))
            at = stop
        else:
            found.marks.append((match[1], (match.start(), match.end() - len(match[2]))))
    if not found.marks:
        _raised(source, found)
    if emphasis:
        _markup(source, found)
    return found


def _raised(source: str, found: Notes) -> None:
    """``<sup>1</sup>`` in the text with its body, which begins with the same, on a line below."""
    marks: list[tuple[str, Span]] = []
    bodies: dict[str, tuple[str, Span, Span]] = {}
    for match in _SUPERSCRIPT.finditer(source):
        label = match[1] or match[2]
        line = source.rfind("\n", 0, match.start()) + 1
        if source[line : match.start()].strip(" \t>"):
            marks.append((label, match.span()))
        else:
            stop = source.find("\n", match.end())
            stop = len(source) if stop < 0 else stop
            bodies.setdefault(label, (label, (match.end(), stop), (match.start(), stop)))
    seen = {label for label, _ in marks}
    found.marks = [mark for mark in marks if mark[0] in bodies]
    found.bodies.extend(body for label, body in bodies.items() if label in seen)


def _markup(source: str, found: Notes) -> None:
    found.drop.extend(m.span() for m in _MARKUP.finditer(source))
    if "&amp;" in source:
        found.drop.extend((m.start() + 1, m.end()) for m in re.finditer("&amp;", source))
    if "](" in source or "]{" in source:
        for match in _LINK.finditer(source):
            if match["open"] == "![":
                found.drop.append(match.span())
            else:
                found.drop += [match.span("open"), match.span("close")]
    if "<" in source or "&" in source:
        found.space.extend(m.span() for m in _SPACE.finditer(source))
