"""One of several commitments that a sentence tells apart."""

from __future__ import annotations

import msgspec

from extractor.finders.commitments.draft import Range


class Part(msgspec.Struct, frozen=True, gc=False):
    """Its kind, its stretch, and the stretch ``above`` that tells whom all of them are for."""

    kind: str
    start: int
    end: int
    above: Range | None = None
    ids: tuple[str, ...] = ()
