"""What a reviewer decides on: every item of a coverage, with a stable id and digests of its text.

Commitments and announcements have the ids and fingerprints of ``extractor.baseline``; the rest get
theirs the same way here.
"""

from __future__ import annotations

from typing import NamedTuple

from extractor import baseline
from extractor.digest import sha256
from extractor.findings import Coverage
from extractor.reports import stated
from extractor.reports.stated import DISCREPANCIES as DISCREPANCIES
from extractor.reports.stated import PROMISES as PROMISES
from extractor.reports.stated import UNANNOUNCED as UNANNOUNCED

COMMITMENTS, ANNOUNCEMENTS = "commitments", "announcements"
GROUPS = (COMMITMENTS, DISCREPANCIES, ANNOUNCEMENTS, UNANNOUNCED, PROMISES)

# What the program says of an item that has no verdict: that it is so; a reviewer may say that it is not.
STATED, REJECTED = "stated", "rejected"

# The digit of each verdict on the page: the same at every item.
DIGITS = {"covered": 1, "partial": 2, "deferred": 3, "missing": 4, REJECTED: 5}

# What a reviewer may make of an item, in the order of the digits.
VERDICTS: dict[str, tuple[str, ...]] = {
    COMMITMENTS: ("covered", "partial", "deferred", "missing"),
    ANNOUNCEMENTS: ("covered", "missing"),
    DISCREPANCIES: (REJECTED,),
    UNANNOUNCED: (REJECTED,),
    PROMISES: (REJECTED,),
}


class Row(NamedTuple):
    """An item as decisions see it. ``text`` and ``evidence`` are fingerprints: when one of them, or the
    verdict, is another than at the decision, the item is to be judged anew."""

    id: str
    group: str
    verdict: str
    what: str
    text: str
    evidence: str

    @property
    def is_flagged(self) -> bool:
        """Whether it needs a look first."""
        return self.verdict in baseline.FLAGGED or self.group in (DISCREPANCIES, UNANNOUNCED)


def rows(found: Coverage, letter: str) -> tuple[Row, ...]:
    """All items, group after group; ``letter`` is the whole text of the letter. The ids of a group
    stand in the order of its findings (``ids``)."""
    judged = baseline.items(found, letter)
    split = len(found.commitments)
    parts = (
        (COMMITMENTS, judged[:split]),
        (ANNOUNCEMENTS, judged[split:]),
    )
    made = [
        Row(i.id, group, i.verdict, i.what, i.item, i.evidence)
        for group, some in parts
        for i in some
    ]
    for group in stated.GROUPS:
        for id_, text in zip(stated.ids(found, group), stated.texts(found, group), strict=True):
            made.append(Row(id_, group, STATED, _clipped(text), sha256(text.encode())[:16], ""))
    return tuple(made)


def _folded(text: str) -> str:
    return " ".join(text.split())


def _clipped(text: str, longest: int = 100) -> str:
    text = _folded(text)
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
