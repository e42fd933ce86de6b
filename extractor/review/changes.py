"""What changed in the coverage from one version of a letter to the next, and which decisions with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from extractor.review import texts, verdicts
from extractor.review.decisions import STALE, Standing, state
from extractor.review.items import Row


class Change(NamedTuple):
    """An item that is judged otherwise, rests on other text, came or went."""

    id: str
    group: str
    what: str
    before: str | None
    after: str | None


class Changes(NamedTuple):
    """``unchanged`` are the ids of the rest."""

    verdicts: tuple[Change, ...]
    evidence: tuple[Change, ...]
    appeared: tuple[Change, ...]
    vanished: tuple[Change, ...]
    unchanged: frozenset[str]


def between(before: tuple[Row, ...], after: tuple[Row, ...]) -> Changes:
    """Compare two versions by the stable ids of their items."""
    old, new = ({row.id: row for row in rows} for rows in (before, after))
    both = [(old[row.id], row) for row in after if row.id in old]
    verdicts = [(one, two) for one, two in both if one.verdict != two.verdict]
    # An item without counterpart rests on the whole letter, which always changed.
    evidence = [
        (one, two)
        for one, two in both
        if one.verdict == two.verdict
        and two.verdict != "missing"
        and (one.text, one.evidence) != (two.text, two.evidence)
    ]
    moved = {row.id for _, row in (*verdicts, *evidence)}
    return Changes(
        tuple(_change(one, two) for one, two in verdicts),
        tuple(_change(one, two) for one, two in evidence),
        tuple(_change(None, row) for row in after if row.id not in old),
        tuple(_change(row, None) for row in before if row.id not in new),
        frozenset(row.id for _, row in both if row.id not in moved),
    )


class Lapsed(NamedTuple):
    """A decision that no longer counts: which, and why not."""

    id: str
    what: str
    told: str
    why: str


def stale(rows: Iterable[Row], standings: Mapping[str, Standing], lang: str) -> tuple[Lapsed, ...]:
    """What is to be judged anew; all as text that shows as what it is."""
    decided = [(row, standings[row.id]) for row in rows if row.id in standings]
    return tuple(
        Lapsed(
            row.id,
            texts.plain(row.what),
            texts.plain(verdicts.told(one, lang)),
            "; ".join(verdicts.why_stale(row, one, lang)),
        )
        for row, one in decided
        if state(row, one) == STALE
    )


def _change(before: Row | None, after: Row | None) -> Change:
    row = after or before
    assert row is not None  # one of the two is there
    return Change(
        row.id,
        row.group,
        row.what,
        before.verdict if before else None,
        after.verdict if after else None,
    )
