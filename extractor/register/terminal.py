"""The register as a table for people."""

from __future__ import annotations

from extractor.register import words
from extractor.register.values import Line, Register
from extractor.reports.coverage_words import SHAPES, clip
from extractor.reports.words import word

_LONGEST = 160  # characters of an item
_SHAPE = {"open": "○", "anew": "↻"}


def show(register: Register, lang: str, limit: int) -> None:
    """Print what is to be known, and the first ``limit`` items; 0 is all."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    for told in words.summary(register, lang):
        console.print(Text(told))
    console.print(Text(words.say("caveat", lang)))
    shown = register.lines[:limit] if limit else register.lines
    if not shown:
        return
    table = Table(show_lines=True, expand=True)
    table.add_column(words.say("item", lang), ratio=5)
    table.add_column(words.say("term", lang), ratio=2)
    table.add_column(words.say("state", lang), ratio=3)
    for line in shown:
        table.add_row(*(Text(cell) for cell in _cells(line, lang)))
    console.print(table)
    if len(shown) < len(register.lines):
        console.print(Text(words.say("more", lang, len(register.lines) - len(shown))))


def _cells(line: Line, lang: str) -> tuple[str, ...]:
    item, first = line.item, line.first
    head = [words.name(line), word(item.kind, lang), line.ministry or "", words.members(line)]
    where = words.say("first_of", lang, words.document(first, lang), first.paper.path)
    state = f"{shape(line.state)} {words.standing(line, lang)}"
    if line.answer is not None:
        state += f"\n{line.answer.paper.path}"
    term = "" if line.due is None else line.due.isoformat()
    return (
        "\n".join((" · ".join(filter(None, head)), clip(item.text, _LONGEST), where)),
        "\n".join(filter(None, (term or line.due_text or "", words.over(line, lang)))),
        state,
    )


def shape(state: str) -> str:
    """The sign of a state, that stays when colours are gone."""
    return _SHAPE.get(state) or SHAPES[state][0]
