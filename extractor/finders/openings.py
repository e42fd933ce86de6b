"""Where the words begin that may name a date or a number: found in one pass over the text for both.

Both finders read on from these places with patterns of their own, so a place too many does no harm; a
word that they are to read and that does not begin like one of these is never seen.
"""

from __future__ import annotations

import re

from extractor.patterns import pattern

_BEFORE = "\n\t([\"'/-"  # what may stand before such a word, besides a space
# Behind a space: the engine skips to a literal and asks of most words one letter.
_OPENING = pattern(
    r"""
    [ ](?:d(?:rie|ert|ui|ec|e[ ]h|insd|onde)
      | v(?:oorj|rijd|er(?:kie|antw)|ie[rf]|ij[fv]|eert)
      | b(?:inn|egrotings)
      | e(?:en[evdt]|lf|[eé]n[ ](?:op|kw|mi|bi|[a-z]{2,9}[dt]e))
      | z(?:ome|ate|onda|e[sv])
      | m(?:aa(?:rt|nd)|ei|rt|iljoene)
      | w(?:inte|eek|oens)
      | a(?:pr|ug|lge|cht|nderh)
      | n(?:ov|aj|eg)
      | h(?:erf|on|al[fv])
      | t(?:w[eai]|ien|ac)
      | s(?:ep|choolj|tudiej) | okt | rece
      | [jfkulcpéA-ZÉ](?:a(?:nu|n\b|ar(?:[twe]|\b)|and|j|lende|l[fv]|se|te|c)|u(?:l|g|ni|n\b|rsu|i)
          | e(?:b|c|p|ek|er|i(?:[rv]|\b)|rf|r[dt]|rst|rkie|rantw|nte|n[evdt]|grotings|gen|s|v|[ ]h)
          | i(?:lj|terl|nn|ns|nte|nks|en|e[rf]|j[fv])|o(?:lle|orj|nde|nda|me|v|ens|n)
          | w(?:art|[eai])|r(?:ok|ijd|ins|ie|t)|pr|lge|lf|choolj|ch|tudiej|kt|nd|[eé]n|[1-4]))
    """,
    re.VERBOSE,
)


def plain(text: str) -> str:
    """The text with its dashes, curly quotes and euro signs as ASCII, every offset unchanged."""
    for odd, ascii_ in (("–", "-"), ("—", "-"), ("’", "'"), ("‘", "'"), ("“", '"'), ("€", "$")):
        text = text.replace(odd, ascii_)
    return text


def openings(text: str) -> list[int]:
    """Where such words begin in a ``plain`` text, in text order."""
    spaced = f" {text}"
    for mark in _BEFORE:
        spaced = spaced.replace(mark, " ")
    return [match.start() for match in _OPENING.finditer(spaced)]
