"""Markdown: ``[^1]`` notes with their bodies, and the emphasis marks that are no text.

Only what letters and notas use is read; anything else stays text, as Markdown itself has it.
"""

from __future__ import annotations

import re

from extractor.readers.dump import Notes

_MARK = re.compile(r"\[\^([^\]\s\[]{1,20})\](:?)")
# A body runs to the next blank line that is not followed by an indented line.
_BODY_END = re.compile(r"\r?\n(?=[ \t]*\r?\n(?![ ]{2,}\S|\t\S)|[ ]{0,3}\[\^|\Z)|\Z")
_EMPHASIS = re.compile(
    r"\*{1,3}(?=\S)|(?<=\S)\*{1,3}"  # **bold**, *italic*; a lone star between spaces stays
    r"|(?<![^\W_])_{1,2}(?=[^\W_])|(?<=[^\W_])_{1,2}(?![^\W_])"  # _italic_, never inside a word
    r"|\\(?=[\\`*_{}\[\]()#+\-.!|>~])"  # an escape before punctuation
    r"|<!--[^>]{0,500}-->|</?(?:b|i|u|em|strong|sup|sub|span|div|p|br)\b[^<>]{0,80}>"
)
_SIGNS = (
    re.compile(r"^#{1,6}[ ]\S", re.M),
    re.compile(r"\*\*[^*\n]{1,200}\*\*"),
    re.compile(r"^\|.{0,400}\|[ \t]*\r?$", re.M),
    re.compile(r"\[\^[^\]\s]{1,20}\]"),
    re.compile(r"^[ ]{0,3}```", re.M),
)


def is_markdown(source: str) -> bool:
    """Whether a file that does not say so by its name has the looks of Markdown."""
    head = source[:20_000]
    return sum(sign.search(head) is not None for sign in _SIGNS) >= 1


def notes(source: str, *, emphasis: bool = True) -> Notes:
    """Marks and bodies of ``[^1]`` notes; emphasis marks as stretches to leave out."""
    found = Notes()
    at = 0
    while (match := _MARK.search(source, at)) is not None:
        at = match.end()
        line = source.rfind("\n", 0, match.start()) + 1
        if match[2] and not source[line : match.start()].strip(" >"):
            end = _BODY_END.search(source, at)
            stop = end.start() if end else len(source)
            found.bodies.append((match[1], (at, stop), (match.start(), stop)))
            at = stop
        else:
            found.marks.append((match[1], (match.start(), match.end() - len(match[2]))))
    if emphasis:
        found.drop.extend(m.span() for m in _EMPHASIS.finditer(source))
    return found
