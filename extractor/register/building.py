"""The register of an audit's results on a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from extractor.audit import store, views
from extractor.messages import InputError
from extractor.register import candidates, gathering, grouping, reading, standing
from extractor.register.gathering import Facts
from extractor.register.values import ANEW, Item, Note, Register


def build(
    results: str,
    as_of: date | None = None,
    *,
    most: int = reading.MOST,
    tell: reading.Tell | None = None,
) -> Register:
    """Everything that was promised or asked, and how it stands on ``as_of``, else on the day of the newest
    document. ``most``: letters to read again for what no number and no nota links; 0 reads none.

    Raises InputError: A013 no results, G001 no document has a date and none was given.
    """
    notes: list[Note] = []
    count = 0
    with views.opened(results) as duck:
        facts = gathering.facts(duck)
        day = as_of or _newest(facts, results)
        items = grouping.items(facts)
        if most:
            found = [c for c in candidates.find(duck, items) if _by(facts, c.sha256, day)]
            count, notes = reading.read(_folder(results), facts, found, most, tell)
    lines = standing.lines(_once(items), day)
    days = [paper.day for paper in facts.papers.values()]
    return Register(
        results=results,
        as_of=day,
        chosen=as_of is not None,
        lines=tuple(lines),
        documents=len(days),
        later=sum(1 for one in days if one is not None and one > day),
        undated=days.count(None),
        read=count,
        notes=tuple(notes),
    )


def _newest(facts: Facts, results: str) -> date:
    days = [paper.day for paper in facts.papers.values() if paper.day is not None]
    if not days:
        raise InputError("G001", results)
    return max(days)


def _folder(results: str) -> str:
    """Where the documents were when they were audited."""
    runs = store.runs(results)
    return runs[-1].folder if runs else ""


def _by(facts: Facts, sha256: str, day: date) -> bool:
    when = facts.papers[sha256].day
    return when is None or when <= day


def _once(items: Sequence[Item]) -> list[Item]:
    """Without the promises that turned out, by the words of their letter, to promise an older item anew."""
    spent = {
        (event.paper.sha256, event.start)
        for item in items
        for event in item.events
        if event.what == ANEW
    }
    return [
        item
        for item in items
        if not (
            item.number is None
            and item.kind == "belofte"
            and len(item.events) == 1
            and (item.events[0].paper.sha256, item.events[0].start) in spent
        )
    ]
