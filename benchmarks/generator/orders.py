"""The items of a nota in another order: rows of bullets that stand under each other, and rows of a table."""

from __future__ import annotations

import random
import re

_BULLET = re.compile(r"([ \t]*)(?:[-*•▪◦\uf0b7]|\|(?!\s*:?-))[ \t]*\S")
_HEAD = re.compile(r"\|\s*:?-{2,}")
_PAPER = re.compile(r"\f|\[\^|Pagina|\bpagina \d")


def shuffled(text: str, chance: random.Random) -> str:
    """The text with its rows of items, each with what stands indented under it, in another order. Rows
    that run over a page, or that hold note bodies, stay as they are."""
    lines = text.splitlines(keepends=True)
    made: list[str] = []
    at = 0
    while at < len(lines):
        end, items = _row(lines, at)
        if len(items) > 1 and not _PAPER.search("".join(lines[at:end])):
            last = items[-1]
            ending = "" if last.endswith(("\n", "\r")) else "\n"
            items[-1] = last + ending
            chance.shuffle(items)
            joined = "".join(items)
            made.append(joined[: len(joined) - len(ending)])
        else:
            made += lines[at : max(end, at + 1)]
        at = max(end, at + 1)
    return "".join(made)


def _row(lines: list[str], at: int) -> tuple[int, list[str]]:
    """Where the row of items that begins in this line ends, and its items."""
    first = _BULLET.match(lines[at])
    if first is None or (at + 1 < len(lines) and _HEAD.match(lines[at + 1].strip())):
        return at, []  # no item, or the head of a table
    indent = len(first[1])
    items: list[str] = []
    while at < len(lines) and lines[at].strip() and not _HEAD.match(lines[at].strip()):
        found = _BULLET.match(lines[at])
        if found is not None and len(found[1]) < indent:
            break
        if found is not None and len(found[1]) == indent:
            items.append(lines[at])
        elif not items or not lines[at].startswith((" ", "\t")):
            return at, []  # a line that belongs to nobody: leave all
        else:
            items[-1] += lines[at]
        at += 1
    return at, items
