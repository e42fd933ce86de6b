"""Long patterns of words, put in order by the letter that each begins with.

The engine tries every alternative at every space. Of a hundred alternatives it then looks only at those that
begin with the letter that stands there. What is found is the same; which alternative finds it may not be.
"""

from __future__ import annotations

import re

from extractor.patterns import pattern

# A group without another in it is passed over in one step.
_TOKEN = pattern(r"\\.|\[[^\]]*\]|\([^()\[\]\\]*\)|[()|]")
_NESTED = pattern(r"[(\[\\]")
_FIRST = pattern(r"[^\W\d_](?![?*+{])")  # a letter that has to be there
_GROUP = "(?:"
_REPEATED = ("?", "*", "+", "{")


def by_letter(text: str) -> re.Pattern[str]:
    """A pattern that finds something exactly where that of ``text`` does. ``text`` is alternatives that each
    begin with a space; those that open with a group stand under each letter that the group can begin with."""
    letters: dict[str, list[str]] = {}
    others: list[str] = []
    for alternative in _alternatives(text):
        if not alternative.startswith(" "):
            raise ValueError(alternative)
        options, rest = _opening(alternative[1:])
        tails: dict[str, list[str]] = {}
        for option in options:
            if _FIRST.match(option) is None:
                others.append(option + rest)
            else:
                tails.setdefault(option[0], []).append(option[1:])
        for letter, some in tails.items():
            letters.setdefault(letter, []).append(_any(some) + rest)
    grouped = [letter + _any(some) for letter, some in letters.items()]
    return pattern(f" {_any([*grouped, *others])}")


def _any(options: list[str]) -> str:
    return options[0] if len(options) == 1 else f"{_GROUP}{'|'.join(options)})"


def _alternatives(text: str) -> list[str]:
    """A pattern cut at the bars that stand in no group."""
    if _NESTED.search(text) is None:
        return text.split("|")
    found, start, depth = [], 0, 0
    for token in _TOKEN.finditer(text):
        said = token[0]
        depth += (said == "(") - (said == ")")
        if said == "|" and depth == 0:
            found.append(text[start : token.start()])
            start = token.end()
    return [*found, text[start:]]


def _opening(text: str) -> tuple[list[str], str]:
    """What an alternative can open with, and what follows on each; the whole where it opens with no group."""
    if text.startswith(_GROUP):
        depth = 0
        for token in _TOKEN.finditer(text):
            depth += (token[0] == "(") - (token[0] == ")")
            if depth == 0:
                rest = text[token.end() :]
                if rest.startswith(_REPEATED):
                    break
                return _alternatives(text[len(_GROUP) : token.end() - 1]), rest
    return [text], ""
