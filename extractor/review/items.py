"""What a reviewer decides on: every item of a coverage, with a stable id and digests of its text.

Commitments and announcements have the ids and fingerprints of ``extractor.baseline``; the rest get
theirs the same way here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from extractor import baseline
from extractor.digest import sha256
from extractor.findings import Coverage, Discrepancy, Quote

COMMITMENTS, ANNOUNCEMENTS = "commitments", "announcements"
DISCREPANCIES, UNANNOUNCED, PROMISES = "discrepancies", "unannounced", "promises"
GROUPS = (COMMITMENTS, DISCREPANCIES, ANNOUNCEMENTS, UNANNOUNCED, PROMISES)

# What the program says of an item that has no verdict: that it is so; a reviewer may say that it is not.
STATED, REJECTED = "stated", "rejected"

# What a reviewer may make of an item, in the order of the keys 1, 2, 3, ...
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
    for group, texts in _stated(found):
        for id_, text in zip(_ids(group[0], texts), texts, strict=True):
            made.append(Row(id_, group, STATED, _clipped(text), sha256(text.encode())[:16], ""))
    return tuple(made)


def _stated(found: Coverage) -> Iterable[tuple[str, list[str]]]:
    yield DISCREPANCIES, [_clash(one) for one in found.discrepancies]
    yield UNANNOUNCED, [_folded(one.text) for one in found.unannounced]
    yield PROMISES, [_folded(one.text) for one in found.promises]


def _clash(one: Discrepancy) -> str:
    """The code and both sides: the message is in the language of the run."""
    return "\n".join((one.code, _side(one.nota), _side(one.brief)))


def _side(quote: Quote | None) -> str:
    return "" if quote is None else _folded(quote.text)


def _ids(prefix: str, texts: Iterable[str]) -> list[str]:
    times: dict[str, int] = {}
    made = []
    for text in texts:
        id_ = f"{prefix}-{sha256(text.lower().encode('utf-8', 'replace'))[:12]}"
        times[id_] = times.get(id_, 0) + 1
        made.append(id_ if times[id_] == 1 else f"{id_}-{times[id_]}")
    return made


def _folded(text: str) -> str:
    return " ".join(text.split())


def _clipped(text: str, longest: int = 100) -> str:
    text = _folded(text)
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
