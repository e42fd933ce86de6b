"""What a decision is, when it may be made, and when it no longer counts. Pure functions."""

from __future__ import annotations

from typing import NamedTuple

from extractor.baseline import FLAGGED
from extractor.review.items import STATED, VERDICTS, Row

# What a reviewer can do with an item. ACCEPT: it is as the program says, and may stay so.
CONFIRM, OVERRULE, ACCEPT, LATER = "confirm", "overrule", "accept", "later"
CHOICES = (CONFIRM, OVERRULE, ACCEPT, LATER)
DECIDED = (CONFIRM, OVERRULE, ACCEPT)

# How an item stands.
OPEN, DONE, STALE = "open", "done", "stale"
LONGEST_REASON = 2000


class Choice(NamedTuple):
    """``verdict`` is the reviewer's, of an overruled item; else empty."""

    choice: str
    verdict: str = ""
    reason: str = ""


NOTHING = Choice("")


class Standing(NamedTuple):
    """The decision that counts for an item, with how the item was when it was made. ``revision`` counts
    every change: whoever saves says which one they saw."""

    item: str
    revision: int
    made: Choice
    who: str
    at: str
    text: str
    evidence: str
    seen: str
    what: str


def why_not(row: Row, made: Choice) -> str:
    """The key of the words that say why this cannot be decided, or nothing."""
    if made.choice not in CHOICES:
        return "bad_choice"
    if len(made.reason) > LONGEST_REASON:
        return "reason_too_long"
    if made.choice == CONFIRM and row.verdict == "review":
        return "choose_verdict"
    if made.choice == ACCEPT and row.verdict not in FLAGGED:
        return "nothing_to_accept"
    if made.choice == OVERRULE:
        if made.verdict not in VERDICTS[row.group] or made.verdict == row.verdict:
            return "choose_verdict"
        # Where the program left it open there is nothing to argue with.
        if row.verdict == "review":
            return ""
    if made.choice in (OVERRULE, ACCEPT) and not made.reason:
        return "reason_needed"
    return ""


def changed(row: Row, standing: Standing) -> tuple[str, ...]:
    """What changed since the decision: "nota", "brief", "verdict"."""
    return tuple(
        what
        for what, same in (
            ("nota", row.text == standing.text),
            ("brief", row.evidence == standing.evidence),
            ("verdict", row.verdict == standing.seen),
        )
        if not same
    )


def state(row: Row, standing: Standing | None) -> str:
    """OPEN, DONE, STALE ("opnieuw te beoordelen") or LATER."""
    if standing is None or not standing.made.choice:
        return OPEN
    if standing.made.choice == LATER:
        return LATER
    return STALE if changed(row, standing) else DONE


def verdict(row: Row, standing: Standing | None) -> str:
    """The verdict after review: the reviewer's where a decision that counts overruled, else the
    program's."""
    if standing is not None and state(row, standing) == DONE and standing.made.choice == OVERRULE:
        return standing.made.verdict
    return row.verdict


def holds(row: Row, standing: Standing | None) -> bool:
    """Whether something stated (a discrepancy, a promise) still stands after review."""
    return row.verdict != STATED or verdict(row, standing) == STATED
