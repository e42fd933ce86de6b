"""The few shapes in which the report on a letter and its nota is printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from extractor.baseline import Applied
from extractor.findings import Coverage
from extractor.places import Places
from extractor.reports.coverage_words import SHAPES
from extractor.reports.words import word

_VERDICT, _AIR = 15, 2  # characters: the column of verdicts, and what stands between columns

STYLES = {
    "missing": "bold red",
    "partial": "yellow",
    "deferred": "cyan",
    "review": "magenta",
    "accepted": "dim",
    "covered": "green",
    "error": "bold red",
    "warning": "yellow",
    "info": "dim",
}


class Page(NamedTuple):
    """Where the report is printed, and what it is about."""

    console: Console
    found: Coverage
    applied: Applied
    in_brief: Places
    in_nota: Places
    lang: str
    only_flagged: bool

    def word(self, key: str) -> str:
        return word(key, self.lang)

    def shape(self, key: str) -> str:
        return SHAPES[key][not self.console.encoding.lower().startswith("utf")]

    def shows(self, state: str) -> bool:
        return not (self.only_flagged and state == "covered")

    def section(self, key: str, count: int | None = None) -> None:
        self.console.print()
        title = self.word(key) + ("" if count is None else f" ({count})")
        self.console.print(Text(title, style="bold cyan"))

    def entry(self, key: str, *parts: RenderableType) -> None:
        """One thing with its shape, on lines of its own."""
        self.console.print(Padding(self.shaped(key, *parts), (0, 0, 0, 2)))

    def shaped(self, key: str, *parts: RenderableType) -> Table:
        """A shape, and beside it what belongs to it, however many lines that takes."""
        grid = Table.grid(padding=(0, 1, 0, 0))
        grid.add_column(no_wrap=True)
        grid.add_column(overflow="fold")
        grid.add_row(Text(self.shape(key), style=STYLES[key]), Group(*parts))
        return grid

    def left_out(self, count: int) -> None:
        if count:
            self.console.print(Text(f"  ({count} {self.word('left_out')})", style="dim"))


def fields(named: Iterable[tuple[str, str]]) -> Table:
    """Names and values beside one another."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    for name, value in named:
        grid.add_row(Text(name), Text(value))
    return grid


def columns(
    titles: Sequence[str], widths: Sequence[int], lines: Iterable[Sequence[RenderableType]]
) -> Table:
    """A table without rules over the whole width, with air between its rows. ``widths`` divide the
    width; the first column, of verdicts, is as wide as it needs."""
    table = Table(
        box=None, header_style="dim", padding=(0, _AIR, 1, 0), pad_edge=False, expand=True
    )
    table.add_column(Text(titles[0]), width=_VERDICT)
    for title, width in zip(titles[1:], widths, strict=True):
        table.add_column(Text(title), ratio=width, overflow="fold")
    for line in lines:
        table.add_row(*line)
    return table


def widths(total: int, shares: Sequence[int], texts: Sequence[Iterable[str]]) -> list[int]:
    """The room of a table of so many characters, the first column left out, divided by shares, so that
    in every column its longest word fits; where that cannot be, as long a one as can."""
    room = total - _VERDICT - _AIR
    longest = [max((len(w) for text in some for w in text.split()), default=1) for some in texts]
    for limit in range(max(longest), 0, -1):
        least = [min(word, limit) + _AIR for word in longest]
        if sum(least) <= room:
            return _divided(room, shares, least)
    return list(shares)


def _divided(room: int, shares: Sequence[int], least: Sequence[int]) -> list[int]:
    """By shares, none below its least; what is left over in rounding is for the first."""
    fixed: dict[int, int] = {}
    while True:
        free = [i for i in range(len(shares)) if i not in fixed]
        left, parts = room - sum(fixed.values()), sum(shares[i] for i in free)
        tight = [i for i in free if left * shares[i] // parts < least[i]]
        if not tight:
            break
        fixed |= {i: least[i] for i in tight}
    made = [fixed.get(i) or left * shares[i] // parts for i in range(len(shares))]
    made[0] += room - sum(made)
    return made
