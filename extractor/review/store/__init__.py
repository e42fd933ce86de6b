"""Keeping decisions: what counts for each item, and everything that ever happened to it.

Every write is one transaction. Whoever writes says which revision of the item and which version of
the letter they saw; when another was there first they get ``ConflictError``, and nothing is written.

``pairs``, ``versions`` and ``deciding`` each keep one thing; ``counts`` keeps how far every pair is, in
the transaction of whatever changes that.
"""

from extractor.review.store.counts import Progress, progress
from extractor.review.store.deciding import Event, decide, history, standings, undo
from extractor.review.store.pairs import add_pair
from extractor.review.store.transactions import ConflictError
from extractor.review.store.versions import (
    Stored,
    Version,
    add_version,
    judge_anew,
    known,
    listed,
    newest,
    stored,
)

__all__ = [
    "ConflictError",
    "Event",
    "Progress",
    "Stored",
    "Version",
    "add_pair",
    "add_version",
    "decide",
    "history",
    "judge_anew",
    "known",
    "listed",
    "newest",
    "progress",
    "standings",
    "stored",
    "undo",
]
