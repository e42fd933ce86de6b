"""The commitments of the nota: a table where there is room for one, cards where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from extractor.reports.coverage_page import STYLES, Page, columns, fields, widths
from extractor.reports.coverage_rows import Row, rows

_INDENT = 2  # characters
_SHARES = (9, 4, 4, 6, 7)  # of the room: item, to whom, term, where, why
_BEHIND = "··"  # as wide as a shape and its blank
_TABLE_FROM = 110  # in less width six columns of prose are six columns of shreds


def show(page: Page) -> None:
    every = rows(page.found, page.in_brief, page.applied, page.lang)
    if not every:
        return  # the headline says that there are none
    shown = [row for row in every if page.shows(row.state)]
    page.section("commitments", len(every))
    if page.console.width >= _TABLE_FROM and shown:
        _table(page, shown)
    else:
        for i, row in enumerate(shown):
            if i:
                page.console.print()
            _card(page, row)
    page.left_out(len(every) - len(shown))


def _table(page: Page, shown: Sequence[Row]) -> None:
    titles = [page.word(key) for key in ("verdict", "item", "to_whom", "due", "where", "why")]
    lines: list[list[RenderableType]] = [
        [
            page.shaped(row.state, Text(page.word(row.state), style=STYLES[row.state])),
            Group(_name(row), Text(row.text), *_unmet(page, row)),
            *map(Text, (row.to or "–", row.due or "–", row.where, row.why)),
        ]
        for row in shown
    ]
    texts = [
        [text for row in shown for text in (row.name, row.text, *_indented(row))],
        [row.to for row in shown],
        [row.due for row in shown],
        [row.where for row in shown],
        [row.why for row in shown],
    ]
    words = [[title, *some] for title, some in zip(titles[1:], texts, strict=True)]
    wide = widths(page.console.width - _INDENT, _SHARES, words)
    page.console.print(Padding(columns(titles, wide, lines), (0, 0, 0, _INDENT)))


def _indented(row: Row) -> list[str]:
    """What is not answered, its words as wide as they stand there: behind a shape."""
    return [f"{_BEHIND}{word}" for ask in row.unmet for word in ask.text.split()]


def _card(page: Page, row: Row) -> None:
    """The same cells below one another."""
    head = Text.assemble((page.word(row.state), STYLES[row.state]), "  ", _name(row))
    cells = (("to_whom", row.to), ("due", row.due), ("where", row.where), ("why", row.why))
    named = fields((page.word(key), cell) for key, cell in cells if cell)
    page.entry(row.state, head, Text(row.text), *_unmet(page, row), named)


def _name(row: Row) -> Text:
    return Text(f"{row.name}  {row.id}", style="bold")


def _unmet(page: Page, row: Row) -> list[RenderableType]:
    return [
        page.shaped(ask.verdict, Text(f"{page.word(ask.verdict)}: {ask.text}")) for ask in row.unmet
    ]
