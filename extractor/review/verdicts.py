"""What was found, as the reviewers left it: their verdicts and reasons in place of the program's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from extractor.baseline import FLAGGED, Applied, Entry
from extractor.findings import NEAREST, Announcement, Coverage, CoveredCommitment, Summary
from extractor.reports.outputs import Decision
from extractor.review.decisions import (
    ACCEPT,
    CONFIRM,
    DONE,
    LATER,
    OVERRULE,
    Standing,
    holds,
    state,
    verdict,
)
from extractor.review.items import (
    ANNOUNCEMENTS,
    COMMITMENTS,
    DISCREPANCIES,
    PROMISES,
    UNANNOUNCED,
    Row,
)
from extractor.review.words import here, moment, say

Standings = Mapping[str, Standing]

# In the words of the reviewer's column in the workbook; of an overruled item its new verdict.
_JUDGEMENTS = {CONFIRM: "agreed", ACCEPT: "accepted", LATER: "later"}


def entries(rows: Iterable[Row], standings: Standings) -> tuple[Entry, ...]:
    """The acceptances of a baseline file: what was accepted, and what the program flags and a reviewer
    found to have a counterpart. Who confirms that nothing answers an item does not accept it."""
    made = []
    for row in rows:
        one = standings.get(row.id)
        if one is None or state(row, one) != DONE or row.verdict not in FLAGGED:
            continue
        if one.made.choice == ACCEPT or one.made[:2] == (OVERRULE, "covered"):
            made.append(
                Entry(
                    id=row.id,
                    what=row.what,
                    verdict=row.verdict,  # type: ignore[arg-type]  # one of FLAGGED
                    reason=f"{one.made.reason or one.made.verdict} ({one.who})",
                    accepted_on=one.at[:10],
                    item=row.text,
                    evidence=row.evidence,
                )
            )
    return tuple(sorted(made, key=lambda entry: entry.id))


def applied(rows: Sequence[Row], standings: Standings) -> Applied:
    """What outputs show as accepted. An overruled item has its new verdict there already."""
    accepted = {
        entry.id: entry
        for entry in entries(rows, standings)
        if standings[entry.id].made.choice == ACCEPT
    }
    return Applied(accepted, ())


def columns(rows: Iterable[Row], standings: Standings) -> dict[str, Decision]:
    """The decisions that hold, and what was left for later, for the reviewer's columns of the workbook."""
    made = {}
    for row in rows:
        one = standings.get(row.id)
        if one is not None and state(row, one) in (DONE, LATER):
            made[row.id] = Decision(
                judgement=_JUDGEMENTS.get(one.made.choice, one.made.verdict),
                reason=one.made.reason,
                reviewer=one.who,
                date=here(one.at).strftime("%Y-%m-%d"),
            )
    return made


def without_rejected(found: Coverage, rows: Sequence[Row], standings: Standings) -> Coverage:
    """The coverage without what was stated and rejected: a discrepancy, something unannounced, a promise."""

    def kept(group: str, findings: Sequence[object]) -> tuple[object, ...]:
        return tuple(
            one
            for one, row in zip(findings, _of(rows, group), strict=True)
            if holds(row, standings.get(row.id))
        )

    discrepancies = kept(DISCREPANCIES, found.discrepancies)
    return replace(
        found,
        discrepancies=discrepancies,
        unannounced=kept(UNANNOUNCED, found.unannounced),
        promises=kept(PROMISES, found.promises),
        summary=replace(found.summary, discrepancies=len(discrepancies)),
    )


def reviewed(found: Coverage, rows: Sequence[Row], standings: Standings, lang: str) -> Coverage:
    """The coverage with the reviewers' verdicts, who gave them and why, without what they rejected."""
    commitments = tuple(
        _commitment(one, row, standings.get(row.id), lang)
        for one, row in zip(found.commitments, _of(rows, COMMITMENTS), strict=True)
    )
    announcements = tuple(
        _announcement(one, row, standings.get(row.id))
        for one, row in zip(found.announcements, _of(rows, ANNOUNCEMENTS), strict=True)
    )
    left = without_rejected(found, rows, standings)
    return replace(
        left,
        commitments=commitments,
        announcements=announcements,
        summary=_summary(commitments, announcements, len(left.discrepancies)),
    )


def told(row: Row, standing: Standing, lang: str) -> str:
    """A decision in one line: "ander oordeel door A. Bakker, 3 juni 2026, 14:05: reden"."""
    made = standing.made
    words = say(f"{made.choice}_done", lang)
    if made.verdict:
        words += f" ({say(made.verdict, lang)})"
    line = f"{words} {say('by', lang)} {standing.who}, {moment(standing.at, lang)}"
    return f"{line}: {made.reason}" if made.reason else line


def _of(rows: Iterable[Row], group: str) -> list[Row]:
    return [row for row in rows if row.group == group]


def _commitment(
    one: CoveredCommitment, row: Row, standing: Standing | None, lang: str
) -> CoveredCommitment:
    if standing is None or state(row, standing) != DONE:
        return one
    reasons = (f"{say('reviewer', lang)}: {told(row, standing, lang)}", *one.reasons)
    if (new := verdict(row, standing)) == one.verdict:
        return replace(one, reasons=reasons)
    # A passage that the program only called the nearest is no counterpart because of a verdict.
    evidence = () if new == "missing" else one.evidence
    return replace(one, verdict=new, confidence=1.0, reasons=reasons, evidence=evidence)


def _announcement(one: Announcement, row: Row, standing: Standing | None) -> Announcement:
    new = verdict(row, standing)
    if new == one.verdict:
        return one
    evidence = tuple(e for e in one.evidence if new != "missing" and NEAREST not in e.signals)
    return replace(one, verdict=new, evidence=evidence)


def _summary(
    commitments: Sequence[CoveredCommitment], announcements: Sequence[Announcement], clashes: int
) -> Summary:
    verdicts = [one.verdict for one in commitments]
    every = [*verdicts, *(one.verdict for one in announcements)]
    return Summary(
        commitments=len(verdicts),
        covered=verdicts.count("covered"),
        partial=verdicts.count("partial"),
        deferred=verdicts.count("deferred"),
        missing=verdicts.count("missing"),
        review=verdicts.count("review"),
        flagged=sum(v in FLAGGED for v in every),
        discrepancies=clashes,
    )
