"""The rows of the table of commitments: what each cell says, without how it is printed."""

from __future__ import annotations

from typing import NamedTuple

from extractor.baseline import Applied, announcement_ids, short_ids
from extractor.findings import Coverage, CoveredCommitment
from extractor.places import Places
from extractor.reports.coverage_words import (
    ORDER,
    answered,
    clip,
    due,
    made_to,
    number,
    quoted,
    readable,
    state,
)
from extractor.reports.words import word

_LONGEST_ITEM = 160
_LONGEST_ASK = 240  # what is not answered is what a reader came for
_FIRST_WORDS = 60


class Unmet(NamedTuple):
    """An ask without a (sure) counterpart."""

    verdict: str
    text: str


class Row(NamedTuple):
    """One commitment. ``state`` is its verdict or "accepted"; ``id`` is as short as can be."""

    state: str
    id: str
    name: str
    text: str
    unmet: tuple[Unmet, ...]
    to: str
    due: str
    where: str
    why: str


def ids(found: Coverage) -> dict[str, str]:
    """The short form of the ids of commitments and announcements."""
    return short_ids([*(c.id for c in found.commitments), *announcement_ids(found)])


def rows(found: Coverage, place: Places, applied: Applied, lang: str) -> list[Row]:
    """All commitments, what needs a look first, else in the order of the nota."""
    short = ids(found)
    made = [_row(c, short[c.id], place, applied, lang) for c in found.commitments]
    return sorted(made, key=lambda row: ORDER.index(row.state))


def _row(item: CoveredCommitment, short: str, place: Places, applied: Applied, lang: str) -> Row:
    text = item.text
    for reference in item.references:  # the name has it already
        text = text.removeprefix(reference).lstrip(" :–-")
    # One ask is the item itself; of several, those that are not answered are named.
    asks = item.asks if len(item.asks) > 1 else ()
    return Row(
        state=state(item.id, item.verdict, applied),
        id=short,
        name=" ".join([word(item.kind, lang), ", ".join(map(number, item.references))]).strip(),
        text=clip(text, _LONGEST_ITEM),
        unmet=tuple(
            Unmet(a.verdict, quoted(a.text, _LONGEST_ASK, lang))
            for a in asks
            if a.verdict != "covered"
        ),
        to=made_to(item.made_to),
        due=due(item.due, lang),
        where=answered(item.evidence, place, _FIRST_WORDS, lang),
        why=_why(item, applied, lang),
    )


def _why(item: CoveredCommitment, applied: Applied, lang: str) -> str:
    reasons = readable(" ".join(item.reasons), lang)
    entry = applied.accepted.get(item.id)
    if entry is None:
        return reasons
    # The verdict stays readable: what was accepted is part of the acceptance.
    accepted = f"{word('accepted', lang)}: {entry.reason} ({word(item.verdict, lang)})"
    return f"{accepted}. {reasons}".strip() if reasons else accepted
