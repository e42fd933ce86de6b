"""What changed in the coverage from one version of a letter to the next."""

from __future__ import annotations

from typing import NamedTuple

from extractor.review.items import Row


class Change(NamedTuple):
    """An item that is judged otherwise, rests on other text, came or went."""

    id: str
    group: str
    what: str
    before: str | None
    after: str | None


class Changes(NamedTuple):
    verdicts: tuple[Change, ...]
    evidence: tuple[Change, ...]
    appeared: tuple[Change, ...]
    vanished: tuple[Change, ...]
    unchanged: int


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
    return Changes(
        tuple(_change(one, two) for one, two in verdicts),
        tuple(_change(one, two) for one, two in evidence),
        tuple(_change(None, row) for row in after if row.id not in old),
        tuple(_change(row, None) for row in before if row.id not in new),
        len(both) - len(verdicts) - len(evidence),
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
