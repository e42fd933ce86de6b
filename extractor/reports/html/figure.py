"""What stands where in a text, as lanes with strokes: places as shares of the text, for an SVG."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from extractor.findings import Extraction

_APART = 4.0  # per cent: numbers of headings that are closer would run into each other
_STEP = 0.25  # per cent: strokes that are closer are one stroke


class Lane(Struct, frozen=True, gc=False):
    """One kind of finding: how many, and where, in per cent of the text."""

    kind: str
    count: int
    at: tuple[float, ...]


class Line(Struct, frozen=True, gc=False):
    """A heading: its place, and its number where there is room for it."""

    at: float
    number: str


class Lanes(Struct, frozen=True, gc=False):
    lines: tuple[Line, ...]
    lanes: tuple[Lane, ...]


KINDS = ("commitments", "references", "dates", "figures", "actors")


def lanes(found: Extraction, length: int) -> Lanes:
    """The figure of a document of so many characters."""
    places: dict[str, Iterable[int]] = {
        "commitments": (c.span[0] for c in found.commitments),
        # What stands in a note belongs where the note hangs.
        "references": ((r.anchor or r.span)[0] for r in found.references),
        "dates": (d.span[0] for d in found.dates),
        "figures": (f.span[0] for f in found.figures),
        "actors": (m.span[0] for a in found.actors for m in a.mentions),
    }
    made = []
    for kind in KINDS:
        at = [_share(place, length) for place in places[kind]]
        made.append(Lane(kind, len(getattr(found, kind)), tuple(_thinned(at))))
    return Lanes(tuple(_lines([_share(h.span[0], length) for h in found.outline])), tuple(made))


def _share(place: int, length: int) -> float:
    return round(100 * place / max(length, 1), 2)


def _thinned(places: Sequence[float]) -> Iterable[float]:
    return sorted({round(round(place / _STEP) * _STEP, 2) for place in places})


def _lines(places: Sequence[float]) -> Iterable[Line]:
    last = -_APART
    for i, at in enumerate(places, 1):
        room = at - last >= _APART
        last = at if room else last
        yield Line(at, str(i) if room else "")
