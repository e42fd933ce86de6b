"""The readable overview of one document in a terminal."""

from __future__ import annotations

import os
import sys
from bisect import bisect_right
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from extractor.document import Document, Span
from extractor.findings import Actor, Extraction
from extractor.messages import visible
from extractor.places import Places
from extractor.reports.words import word

_LONGEST_CELL = 90
_WIDTH_OF_A_PIPE = 120  # when the output goes to a file or a pipe


class _Where(NamedTuple):
    """The first column of every table: the page, paragraph or line of a span."""

    places: Places

    def __call__(self, span: Span | None) -> str:
        return "" if span is None else self.places.number(span)

    def title(self, lang: str) -> str:
        return word(self.places.unit, lang)


def show(
    document: Document,
    found: Extraction,
    lang: str = "nl",
    only: Collection[str] | None = None,
) -> None:
    """Print the overview on standard output; colours and width follow the terminal and NO_COLOR.

    ``only`` names the categories that were asked for: of the others nothing is said.
    """
    console = Console(highlight=False)
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = _WIDTH_OF_A_PIPE
    with console.capture() as shown:
        _show(console, document, found, lang, only)
    # A table pads its rows; trailing blanks are a nuisance to whoever copies or searches.
    sys.stdout.write("\n".join(row.rstrip() for row in shown.get().split("\n")))


def _show(
    console: Console,
    document: Document,
    found: Extraction,
    lang: str,
    only: Collection[str] | None,
) -> None:
    where = _Where(Places(document, lang))
    source = found.source
    pages = f", {source.pages} {word('pages', lang)}" if source.pages else ""
    console.print(
        f"[bold]{escape(visible(source.name))}[/bold]  {word(source.kind, lang)}, "
        f"{source.length} {word('characters', lang)}{pages}"
    )
    _metadata(console, found, lang)
    if only is None or "outline" in only:
        _outline(console, found, where, lang, only)
    for kind, title, columns, rows in _tables(found, where, lang):
        if only is None or kind in only or (kind == "diagnostics" and rows):
            _table(console, title, columns, rows, lang)


def _metadata(console: Console, found: Extraction, lang: str) -> None:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    data = found.metadata
    signed = [" – ".join(filter(None, (s.role, s.name))) for s in data.signed_by]
    attached = [f"{a.number}. {a.name}" if a.number else a.name for a in data.attachments]
    if not attached and data.attachment_count is not None:
        attached = [str(data.attachment_count)]
    public = None if data.public is None else word("yes" if data.public else "no", lang)
    people = [word("redacted", lang) if set(p) <= set("■█▇") else p for p in data.prepared_by]
    values: list[tuple[str, str | Sequence[str] | None]] = [
        ("subject", data.subject),
        ("date", data.date),
        ("our_reference", data.our_reference),
        ("your_reference", data.your_reference),
        ("sender", data.sender),
        ("addressee", data.addressee),
        ("decision", data.decision),
        ("advice", data.advice),
        ("public", public),
        ("prepared_by", people),
        ("in_cooperation_with", data.in_cooperation_with),
        ("copy_to", data.copy_to),
        ("deadline", data.deadline),
        ("signed_by", signed),
        ("on_behalf_of", data.on_behalf_of),
        ("attachments", attached),
    ]
    for key, value in values:
        if value:
            table.add_row(
                word(key, lang), escape(value if isinstance(value, str) else "\n".join(value))
            )
    _section(console, word("metadata", lang))
    if table.row_count:
        console.print(Padding(table, (0, 0, 0, 2)))
    else:
        console.print(Text(f"  {word('none', lang)}", style="dim"))


def _outline(
    console: Console, found: Extraction, where: _Where, lang: str, only: Collection[str] | None
) -> None:
    """The headings, each with how many findings stand under it."""
    starts = [h.span[0] for h in found.outline]
    kinds = [
        kind
        for kind in ("references", "figures", "dates", "commitments")
        if only is None or kind in only
    ]
    counts = [[0] * len(kinds) for _ in range(len(starts) + 1)]
    for column, kind in enumerate(kinds):
        for finding in getattr(found, kind):
            counts[bisect_right(starts, finding.span[0])][column] += 1
    rows: list[list[str]] = []
    if any(counts[0]):
        rows.append(["", word("before", lang), *_numbers(counts[0])])
    for heading, numbers in zip(found.outline, counts[1:], strict=True):
        rows.append(
            [where(heading.span), "  " * (heading.level - 1) + heading.heading, *_numbers(numbers)]
        )
    columns = [where.title(lang), word("heading", lang), *(word(k, lang).lower() for k in kinds)]
    _table(console, word("outline", lang), columns, rows, lang)


def _numbers(counts: Sequence[int]) -> list[str]:
    return [str(n) if n else "" for n in counts]


def _tables(
    found: Extraction, where: _Where, lang: str
) -> list[tuple[str, str, list[str], list[list[str]]]]:
    """Category, title, column names and rows of each table of findings."""

    def w(key: str | None) -> str:
        return word(key, lang)

    def titled(key: str, count: int) -> str:
        return f"{w(key)} ({count})"

    def head(*keys: str) -> list[str]:
        return [where.title(lang), *map(w, keys)]

    return [
        (
            "footnotes",
            titled("footnotes", len(found.footnotes)),
            head("note", "text"),
            [[where(n.anchor or n.body), str(n.number), n.text] for n in found.footnotes],
        ),
        (
            "references",
            titled("references", len(found.references)),
            head("kind", "id", "text", "note", "movers", "status"),
            [
                [
                    where(r.span),
                    w(r.type),
                    r.id or "–",
                    r.text,
                    _or_blank(r.footnote),
                    ", ".join(r.movers),
                    word(r.status, lang),
                ]
                for r in found.references
            ],
        ),
        (
            "commitments",
            titled("commitments", len(found.commitments)),
            head("kind", "text", "made_to", "due", "id"),
            [
                [
                    where(c.span),
                    w(c.kind),
                    c.text,
                    ", ".join(f"{m.name} ({m.party})" if m.party else m.name for m in c.made_to),
                    (c.due.not_after or c.due.text) if c.due else "",
                    ", ".join(c.references),
                ]
                for c in found.commitments
            ],
        ),
        (
            "dates",
            titled("dates", len(found.dates)),
            head("kind", "text", "first_day", "last_day"),
            [[where(d.span), w(d.kind), d.text, d.start or "–", d.end or "–"] for d in found.dates],
        ),
        (
            "figures",
            titled("figures", len(found.figures)),
            head("kind", "text", "value", "unit", "qualifier"),
            [
                [
                    where(f.span),
                    w(f.kind),
                    f.text,
                    _value(f.value, f.upper, lang),
                    f.unit or "",
                    f.qualifier or "",
                ]
                for f in found.figures
            ],
        ),
        (
            "actors",
            titled("actors", len(found.actors)),
            head("kind", "name", "role", "party", "mentions", "seen_by"),
            [
                [
                    where(a.mentions[0].span),
                    w(a.type),
                    a.name,
                    a.role or "",
                    a.party or "",
                    str(len(a.mentions)),
                    ", ".join(_seen_by(a)),
                ]
                for a in found.actors
            ],
        ),
        (
            "abbreviations",
            titled("abbreviations", len(found.abbreviations)),
            head("short", "long"),
            [[where(a.span), a.short, a.long] for a in found.abbreviations],
        ),
        (
            "diagnostics",
            titled("diagnostics", len(found.diagnostics)),
            head("code", "kind", "message"),
            [[where(d.span), d.code, w(d.severity), d.message] for d in found.diagnostics],
        ),
    ]


def _seen_by(actor: Actor) -> Sequence[str]:
    """Who saw an actor: only with ``--model`` is there a choice, and only then do actors say it."""
    source: Sequence[str] = getattr(actor, "source", ())
    return source


def _or_blank(value: int | None) -> str:
    return "" if value is None else str(value)


def _value(low: float, high: float | None, lang: str) -> str:
    first = _number(low, lang)
    return first if high is None else f"{first} – {_number(high, lang)}"


def _number(value: float, lang: str) -> str:
    """A number as the language writes it: 12.500.000 and 2,5 in Dutch."""
    text = f"{value:,.4f}".rstrip("0").rstrip(".")
    return text if lang == "en" else text.translate(_DUTCH)


_DUTCH = str.maketrans(",.", ".,")


def _section(console: Console, title: str) -> None:
    console.print()
    console.print(Text(title, style="bold cyan"))


def _table(
    console: Console, title: str, columns: Sequence[str], rows: Sequence[Sequence[str]], lang: str
) -> None:
    """A table without lines; columns that are empty throughout are left out."""
    _section(console, title)
    if not rows:
        console.print(Text(f"  {word('none', lang)}", style="dim"))
        return
    used = [i for i in range(len(columns)) if any(row[i] for row in rows)]
    table = Table(box=None, header_style="dim", padding=(0, 2, 0, 0))
    for i in used:
        numeric = i == 0 or all(_is_number(row[i]) for row in rows)
        wide = max(len(row[i]) for row in rows) > 24
        table.add_column(
            columns[i], justify="right" if numeric else "left", overflow="fold", no_wrap=not wide
        )
    clip: Callable[[str], str] = _clipped
    for row in rows:
        table.add_row(*(escape(clip(row[i])) for i in used))
    console.print(Padding(table, (0, 0, 0, 2)))


def _is_number(text: str) -> bool:
    return not text or text.replace(".", "").replace(",", "").isdigit()


def _clipped(text: str) -> str:
    """One line of at most so many characters; the whole text stands in the JSON."""
    indent = len(text) - len(text.lstrip(" "))
    text = " " * indent + " ".join(text.split())
    return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1].rstrip() + "…"
