"""A document as blocks to show: its passages in reading order, cut where something is marked.

All text stays text here; the templates escape it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from extractor.document import HEADING, ITEM, ROW, Document, Passage, Span
from extractor.places import Places

_TOP, _DEEPEST = 3, 6  # a heading of the text stands under the title of its pane


class Mark(Struct, frozen=True, gc=False):
    """Something to show in the text: ``key`` is the id of what it belongs to, ``look`` how it is drawn,
    ``spot`` its own name, to which a link leads, ``badge`` what stands before it ("3") with its shape,
    ``told`` what a screen reader says of it. Without a badge it is only drawn."""

    span: Span
    key: str
    look: str
    spot: str = ""
    badge: str = ""
    shape: str = ""
    told: str = ""


class Segment(Struct, frozen=True, gc=False):
    """A stretch of a passage in which the same marks lie. ``starts`` are the marks that begin here,
    ``targets`` the ids that a link can go to; ``note`` is the mark of a footnote, with no text."""

    text: str
    keys: str = ""
    looks: str = ""
    starts: tuple[Mark, ...] = ()
    targets: tuple[str, ...] = ()
    note: str = ""


class Block(Struct, frozen=True, gc=False):
    """One passage. ``level`` is that of the heading to print, or of a list item; a row has ``cells``
    instead of ``segments``."""

    kind: str
    level: int
    marker: str
    label: str
    place: str
    segments: tuple[Segment, ...]
    cells: tuple[tuple[Segment, ...], ...] = ()


class Group(Struct, frozen=True, gc=False):
    """Blocks that belong in one element: the rows of a table (``head``: the first names the columns),
    the items of a list; else a single block."""

    kind: str
    blocks: tuple[Block, ...]
    head: bool = False


class Pane(Struct, frozen=True, gc=False):
    """A text as it is shown. ``side`` goes before the ids in it; ``targets`` are the ids that are there:
    what stands in something that was cut out has none."""

    side: str
    title: str
    name: str
    unit: str
    groups: tuple[Group, ...]
    targets: frozenset[str]


class _Placed(Struct, frozen=True, gc=False):
    start: int
    end: int
    mark: Mark


def pane(
    document: Document, marks: Iterable[Mark], places: Places, side: str, title: str, name: str
) -> Pane:
    """The document with its marks."""
    placed = sorted(_placed(document, marks), key=lambda one: (one.start, -one.end))
    seen: set[str] = set()
    blocks = []
    first = 0
    rank = _TOP - 1
    for passage in document.passages:
        while first < len(placed) and placed[first].end <= passage.start:
            first += 1
        within = [p for p in _until(placed, first, passage.end) if p.end > passage.start]
        level = passage.level
        if passage.kind == HEADING:  # no level is passed over on the way down
            level = rank = min(rank + 1, _TOP + max(level, 1) - 1, _DEEPEST)
        blocks.append(_block(document, passage, level, within, places, side, seen))
    return Pane(side, title, name, places.unit, tuple(_groups(blocks)), frozenset(seen))


def _until(placed: Sequence[_Placed], first: int, end: int) -> Iterator[_Placed]:
    for i in range(first, len(placed)):
        if placed[i].start >= end:
            return
        yield placed[i]


def _placed(document: Document, marks: Iterable[Mark]) -> Iterator[_Placed]:
    """Where the marks lie in the clean text. A span of the source may hold things that were cut out,
    and the stretches of a table may stand in another order: a mark may come in several pieces."""
    for mark in marks:
        pieces = document.stretches(mark.span)
        for a, b in _joined(sorted(pieces)):
            yield _Placed(a, b, mark)


def _joined(pieces: Iterable[Span]) -> Iterator[Span]:
    """Pieces that touch as one."""
    held: Span | None = None
    for a, b in pieces:
        if held is not None and a <= held[1] + 1:
            held = (held[0], max(held[1], b))
        else:
            if held is not None:
                yield held
            held = (a, b)
    if held is not None:
        yield held


def _block(
    document: Document,
    passage: Passage,
    level: int,
    within: Sequence[_Placed],
    places: Places,
    side: str,
    seen: set[str],
) -> Block:
    segments = tuple(_segments(document, passage, within, side, seen))
    row = passage.kind == ROW
    place = places.number(document.span(passage.start, passage.end)) if document.source else ""
    return Block(
        kind=passage.kind,
        level=level,
        marker=passage.marker or "",
        label=passage.label or "",
        place=place,
        segments=() if row else segments,
        cells=tuple(_cells(segments)) if row else (),
    )


def _segments(
    document: Document,
    passage: Passage,
    within: Sequence[_Placed],
    side: str,
    seen: set[str],
) -> Iterator[Segment]:
    """``seen`` holds the targets that are there already: a mark in pieces has its badge once."""
    begin, stop = passage.start, passage.end
    notes = {a.at: a.label for a in document.anchors if begin <= a.at <= stop}
    cuts = {begin, stop, *notes}
    for one in within:
        cuts |= {max(one.start, begin), min(one.end, stop)}
    edges = sorted(cuts)
    for a, b in zip(edges, [*edges[1:], None], strict=True):
        if a in notes:
            yield Segment("", note=notes[a])
        if b is None:
            return
        here = [one for one in within if one.start < b and one.end > a]
        starts, targets = [], []
        for mark in dict.fromkeys(one.mark for one in here):
            target = f"{side}-{mark.spot}"
            if mark.spot and target not in seen:
                seen.add(target)
                targets.append(target)
                starts += [mark] if mark.badge else []
        yield Segment(
            text=document.text[a:b],
            keys=" ".join(dict.fromkeys(one.mark.key for one in here)),
            looks=" ".join(dict.fromkeys(one.mark.look for one in here)),
            starts=tuple(starts),
            targets=tuple(targets),
        )


def _cells(segments: Iterable[Segment]) -> Iterator[tuple[Segment, ...]]:
    """The segments of a row, parted where its cells are."""
    cell: list[Segment] = []
    for segment in segments:
        first, *others = segment.text.split("\t")
        cell.append(replace(segment, text=first))
        for text in others:
            yield tuple(cell)
            cell = [replace(segment, text=text, starts=(), targets=(), note="")]
    yield tuple(cell)


def _groups(blocks: Iterable[Block]) -> Iterator[Group]:
    for kind, run in groupby(blocks, lambda block: block.kind):
        if kind in (ROW, ITEM):
            members = tuple(run)
            yield Group(kind, members, kind == ROW and _names_columns(members))
        else:
            for block in run:
                yield Group(kind, (block,))


def _names_columns(rows: Sequence[Block]) -> bool:
    """Whether the first row reads as the heading of a table: every cell filled, none a number."""
    texts = ["".join(s.text for s in cell).strip() for cell in rows[0].cells]
    alike = len(rows) > 1 and len(texts) > 1 and len({len(row.cells) for row in rows}) == 1
    return alike and all(text and not text[0].isdigit() for text in texts)
