"""``--locations``: every span of the output, with where it is seen in the file.

One list beside the findings, not a key beside each span: the findings keep the shape of the contract,
a finding with several spans (a reference in a note and its anchor) needs no second name for a place,
and a span that several findings share stands there once. Whoever wants the place of a finding looks its
span up; whoever draws boxes walks the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

from extractor.document import Document, Span
from extractor.findings import Coverage, Extraction
from extractor.locations import Located
from extractor.places import Places
from extractor.reports.doubts import DOUBT

_SPANS = frozenset(("span", "anchor", "body"))
BRIEF, NOTA = "brief", "nota"
# Under these keys of a coverage spans point into the letter; elsewhere into the nota.
_IN_BRIEF = frozenset(("brief", "evidence", "unannounced", "promises"))


def of_document(found: Extraction, document: Document) -> dict[str, Any]:
    """What ``extract FILE --json --locations`` prints: the findings, and under ``locations`` a list of
    ``Located``, one for each span in them, in text order."""
    return asdict(found) | {"locations": _located((s for _, s in _spans(found, "")), document)}


def of_pair(found: Coverage, letter: Document, memo: Document) -> dict[str, Any]:
    """What ``extract check --json --locations`` prints: ``locations`` has a list for each side."""
    sides: dict[str, list[Span]] = {BRIEF: [], NOTA: []}
    for name, value in asdict(found).items():
        if name != "diagnostics":  # theirs may point into either: the documents know
            for side, span in _spans(value, BRIEF if name in _IN_BRIEF else NOTA):
                sides[side].append(span)
    sides[NOTA] += [one.span for one in found.diagnostics if one.code == DOUBT and one.span]
    for side, document in ((BRIEF, letter), (NOTA, memo)):
        sides[side] += [issue.span for issue in document.issues if issue.span is not None]
    located = {BRIEF: _located(sides[BRIEF], letter), NOTA: _located(sides[NOTA], memo)}
    return asdict(found) | {"locations": located}


def _located(spans: Iterable[Span], document: Document) -> list[Located]:
    places = Places(document)
    return [Located(span=span, places=places.locations(span)) for span in sorted(set(spans))]


def _spans(value: object, side: str) -> Iterator[tuple[str, Span]]:
    """Every span in a finding and in what it holds, each with the side that it points into."""
    if isinstance(value, Struct):
        for name in value.__struct_fields__:
            inner = getattr(value, name)
            if name not in _SPANS:
                yield from _spans(inner, BRIEF if name in _IN_BRIEF else side)
            elif inner is not None:
                yield side, inner
    elif isinstance(value, tuple):
        for inner in value:
            yield from _spans(inner, side)
