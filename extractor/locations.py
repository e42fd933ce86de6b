"""Where a span is seen in the file that somebody has open: the values that ``--locations`` adds."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from extractor.document import Span
from extractor.findings import Value

Box = Annotated[
    tuple[float, float, float, float],
    Meta(
        description="left, bottom, right, top: points in the page's own coordinates, upwards from its"
        " lower left corner; turned as the page is shown"
    ),
]
Count = Annotated[int, Meta(ge=1)]


class Location(Value, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Where a stretch of a span is seen. Of a pdf ``page`` and ``box``; of Word, OpenDocument, HTML and
    XML ``part`` ("body", "footnote 3", "header 1"), ``paragraph`` in the part (every one counts, also
    an empty one and those in cells) and ``run`` in the paragraph; of text ``line`` and ``column``, up to
    but not including ``end_line`` and ``end_column``, and the page where the text has form feeds. All
    count from 1; what a format does not have is left out."""

    page: Count | None = None
    box: Box | None = None
    part: str | None = None
    paragraph: Count | None = None
    run: Count | None = None
    line: Count | None = None
    column: Count | None = None
    end_line: Count | None = None
    end_column: Count | None = None


class Located(Value, frozen=True, kw_only=True, gc=False):
    """A span with its places in reading order: a sentence of a pdf has one for each line, one of Word
    for each run."""

    span: Span
    places: tuple[Location, ...]
