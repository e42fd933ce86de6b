"""What the page about one document shows: tables of findings, linked to where they stand in the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from msgspec import Struct

from extractor.document import Document, Span
from extractor.findings import Extraction, Metadata, Reference
from extractor.messages import visible
from extractor.places import Places
from extractor.reports.coverage_words import due, made_to
from extractor.reports.coverage_words import number as written
from extractor.reports.html.figure import Lanes, lanes
from extractor.reports.html.texts import Mark, Pane, pane
from extractor.reports.html.values import File, Number
from extractor.reports.html.wording import official, shown
from extractor.reports.html.words import say
from extractor.reports.words import day

TEXT = "text"


class Row(Struct, frozen=True, gc=False):
    """A finding: its place with the id in the pane, one cell for each column, its official number."""

    key: str
    place: str
    target: str
    cells: tuple[str, ...]
    number: Number | None = None
    indent: int = 0


class Table(Struct, frozen=True, gc=False):
    kind: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


class View(Struct, frozen=True, gc=False):
    """All that the template of one document asks for."""

    title: str
    kind: str
    metadata: tuple[tuple[str, tuple[str, ...]], ...]
    figure: Lanes
    tables: tuple[Table, ...]
    messages: tuple[tuple[str, str, str], ...]
    files: tuple[File, ...]
    panes: tuple[Pane]


class _Found(Struct, frozen=True, gc=False):
    """A finding before its place in the pane is known."""

    key: str
    spans: tuple[Span, ...]
    cells: tuple[str, ...]
    number: Number | None = None
    indent: int = 0


def view(document: Document, found: Extraction, path: str, lang: str) -> View:
    """The page of one document; ``path`` as the user gave it."""
    places = Places(document, lang)
    tables = list(_tables(found, lang))
    marks = [
        Mark(span, one.key, kind, one.key if i == 0 else "")
        for kind, _, rows in tables
        if kind in _LOOKS
        for one in rows
        for i, span in enumerate(one.spans)
    ]
    name = shown(path, lang)
    text = pane(document, marks, places, TEXT, say(f"{document.kind}_text", lang), name)
    made = (_table(kind, keys, rows, places, text.targets, lang) for kind, keys, rows in tables)
    return View(
        title=" ".join((found.metadata.subject or name).split()),
        kind=document.kind,
        metadata=tuple(_metadata(found.metadata, lang)),
        figure=lanes(found, len(document.source)),
        tables=tuple(table for table in made if table.rows),
        messages=tuple((d.severity, d.code, d.message) for d in found.diagnostics),
        files=(
            File(document.kind, visible(path), document.format, document.sha256, len(document.source), document.pages),
        ),
        panes=(text,),
    )  # fmt: skip


# The kinds that are marked in the text.
_LOOKS = frozenset(("commitments", "references", "dates", "figures", "actors", "outline"))


def _tables(found: Extraction, lang: str) -> Iterable[tuple[str, tuple[str, ...], list[_Found]]]:
    """Kind, keys of the columns and findings of each table."""
    yield (
        "outline",
        ("heading", "references", "figures", "dates", "commitments"),
        list(_outline(found)),
    )
    yield "commitments", ("kind", "text", "made_to", "due", "id"), [
        _Found(f"c{i}", (c.span,), (
            say(c.kind, lang), c.text, made_to(c.made_to), due(c.due, lang),
            ", ".join(map(written, c.references)),
        ))
        for i, c in enumerate(found.commitments, 1)
    ]  # fmt: skip
    yield "references", ("kind", "text", "note", "movers", "status"), [
        _Found(f"r{i}", (r.span,), (
            say(r.type, lang), r.text, "" if r.footnote is None else str(r.footnote),
            ", ".join(r.movers), say(r.status, lang) if r.status else "",
        ), _number(r))
        for i, r in enumerate(found.references, 1)
    ]  # fmt: skip
    yield "dates", ("kind", "text", "first_day", "last_day"), [
        _Found(f"d{i}", (d.span,), (
            say(d.kind, lang), d.text, *(day(iso, lang) if iso else "–" for iso in (d.start, d.end))
        ))
        for i, d in enumerate(found.dates, 1)
    ]  # fmt: skip
    yield "figures", ("kind", "text", "value", "unit", "qualifier"), [
        _Found(f"f{i}", (f.span,), (
            say(f.kind, lang), f.text, _value(f.value, f.upper, lang), f.unit or "", f.qualifier or "",
        ))
        for i, f in enumerate(found.figures, 1)
    ]  # fmt: skip
    yield "actors", ("kind", "name", "role", "party", "mentions"), [
        _Found(f"p{i}", tuple(m.span for m in a.mentions), (
            say(a.type, lang), a.name, a.role or "", a.party or "", str(len(a.mentions)),
        ))
        for i, a in enumerate(found.actors, 1)
    ]  # fmt: skip
    yield "abbreviations", ("short", "long"), [
        _Found(f"b{i}", (a.span,), (a.short, a.long)) for i, a in enumerate(found.abbreviations, 1)
    ]  # fmt: skip
    yield "footnotes", ("note", "text"), [
        _Found(f"n{i}", (n.anchor or n.body or (0, 0),), (str(n.number), n.text))
        for i, n in enumerate(found.footnotes, 1)
    ]  # fmt: skip


def _outline(found: Extraction) -> Iterable[_Found]:
    """The headings, each with how many findings stand under it."""
    starts = [h.span[0] for h in found.outline]
    counts = [[0] * 4 for _ in range(len(starts) + 1)]
    places = (
        [r.span[0] for r in found.references],
        [f.span[0] for f in found.figures],
        [d.span[0] for d in found.dates],
        [c.span[0] for c in found.commitments],
    )
    for column, under in enumerate(places):
        for at in under:
            counts[bisect_right(starts, at)][column] += 1
    top = min((h.level for h in found.outline), default=1)
    for i, (heading, numbers) in enumerate(zip(found.outline, counts[1:], strict=True), 1):
        cells = (f"{i}. {heading.heading}", *(str(n) if n else "" for n in numbers))
        yield _Found(f"h{i}", (heading.span,), cells, None, min(heading.level - top, 3))


def _table(
    kind: str,
    keys: Sequence[str],
    found: Sequence[_Found],
    places: Places,
    targets: frozenset[str],
    lang: str,
) -> Table:
    """The table without the columns that are empty throughout."""
    used = [i for i in range(len(keys)) if any(one.cells[i] for one in found)]
    rows = []
    for one in found:
        target = f"{TEXT}-{one.key}"
        rows.append(
            Row(
                one.key, places(one.spans[0]), target if target in targets else "",
                tuple(one.cells[i] for i in used), one.number, one.indent,
            )
        )  # fmt: skip
    return Table(kind, tuple(say(keys[i], lang) for i in used), tuple(rows))


def _number(reference: Reference) -> Number | None:
    if reference.id is None and reference.url is None:
        return None
    return official(reference.id or reference.text, reference.url)


def _metadata(data: Metadata, lang: str) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Name and values of what the document says of itself."""
    for key in data.__struct_fields__:
        value = getattr(data, key)
        if key == "attachment_count" or value in (None, ()):
            continue
        if key == "date":
            told: Iterable[str] = [day(value, lang)]
        elif key == "public":
            told = [say("yes" if value else "no", lang)]
        elif key == "signed_by":
            told = [", ".join(filter(None, (s.name, s.role))) for s in value]
        elif key == "attachments":
            told = [" ".join(filter(None, (a.number, a.name))) for a in value]
        else:
            told = [value] if isinstance(value, str) else value
        if lines := tuple(line for line in told if line):
            yield say(key, lang), lines


def _value(low: float, high: float | None, lang: str) -> str:
    numbers = [f"{n:,.4f}".rstrip("0").rstrip(".") for n in (low, high) if n is not None]
    text = " – ".join(numbers)
    return text if lang == "en" else text.translate(str.maketrans(",.", ".,"))
