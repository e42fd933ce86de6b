"""What was found, as the reviewers left it: their verdicts and reasons in place of the program's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from extractor.baseline import FLAGGED, Applied, Entry, Lapse
from extractor.findings import NEAREST, Announcement, Coverage, CoveredCommitment, Summary
from extractor.reports import stated
from extractor.reports.outputs import Decision
from extractor.review.decisions import (
    ACCEPT,
    CONFIRM,
    DONE,
    LATER,
    OPEN,
    OVERRULE,
    STALE,
    Standing,
    changed,
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
            made.append(_entry(one))
    return tuple(sorted(made, key=lambda entry: entry.id))


def _entry(one: Standing) -> Entry:
    """A decision as an acceptance of the item as it was then."""
    return Entry(
        id=one.item,
        what=one.what,
        verdict=one.seen,  # type: ignore[arg-type]  # nothing else can be accepted
        reason=f"{one.made.reason or one.made.verdict} ({one.who})",
        accepted_on=one.at[:10],
        item=one.text,
        evidence=one.evidence,
    )


def applied(rows: Sequence[Row], standings: Standings) -> Applied:
    """What outputs show as accepted. An overruled item has its new verdict there already."""
    accepted = {
        entry.id: entry
        for entry in entries(rows, standings)
        if standings[entry.id].made.choice == ACCEPT
    }
    return Applied(accepted, lapsed(rows, standings))


def lapsed(rows: Iterable[Row], standings: Standings) -> tuple[Lapse, ...]:
    """The acceptances that no longer count, with why: the item changed, or is gone."""
    now = {row.id: row for row in rows}
    made = []
    for one in standings.values():
        if one.made.choice != ACCEPT:
            continue
        row = now.get(one.item)
        if row is None:
            made.append(Lapse(_entry(one), ("gone",), None))
        elif row.verdict in FLAGGED and (why := changed(row, one)):
            made.append(Lapse(_entry(one), why, row.verdict))
    return tuple(sorted(made, key=lambda lapse: lapse.entry.id))


def columns(rows: Iterable[Row], standings: Standings) -> dict[str, Decision]:
    """The decisions for the reviewer's columns of the workbook; of what is to be judged anew, what the
    decision rested on."""
    made = {}
    for row in rows:
        one = standings.get(row.id)
        if one is None or (now := state(row, one)) == OPEN:
            continue
        made[row.id] = Decision(
            judgement=_JUDGEMENTS.get(one.made.choice, one.made.verdict),
            reason=one.made.reason,
            reviewer=one.who,
            date=here(one.at).strftime("%Y-%m-%d"),
            ground=(one.text, one.evidence, one.seen) if now == STALE else None,
        )
    return made


def lines(rows: Iterable[Row], standings: Standings, lang: str) -> dict[str, str]:
    """Every decision in one line, by the id of its item, without the acceptances that outputs show as
    such; of what is to be judged anew also why."""
    made = {}
    for row in rows:
        one = standings.get(row.id)
        if one is None or (now := state(row, one)) == OPEN:
            continue
        if now == DONE and one.made.choice == ACCEPT:
            continue
        said = told(one, lang)
        if now == STALE:
            why = "; ".join(why_stale(row, one, lang))
            said = f"{say('stale', lang)} ({why}); {say('earlier', lang)}: {said}"
        made[row.id] = said
    return made


def why_stale(row: Row, standing: Standing, lang: str) -> tuple[str, ...]:
    """What changed since the decision, in words."""
    nothing = row.verdict == standing.seen == "missing"
    return tuple(
        # Where nothing answers there is no passage that could have changed: it rests on all of them.
        say("changed_whole" if nothing and what == "brief" else f"changed_{what}", lang)
        for what in changed(row, standing)
    )


def left(rows: Sequence[Row], standings: Standings) -> dict[str, list[str]]:
    """The ids of what was stated and not rejected, by group, in the order of ``reviewed``."""
    return {
        group: [row.id for row in _of(rows, group) if holds(row, standings.get(row.id))]
        for group in stated.GROUPS
    }


def _without_rejected(found: Coverage, rows: Sequence[Row], standings: Standings) -> Coverage:
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


def reviewed(found: Coverage, rows: Sequence[Row], standings: Standings) -> Coverage:
    """The coverage with the reviewers' verdicts, without what they rejected."""
    commitments = tuple(
        _commitment(one, row, standings.get(row.id))
        for one, row in zip(found.commitments, _of(rows, COMMITMENTS), strict=True)
    )
    announcements = tuple(
        _announcement(one, row, standings.get(row.id))
        for one, row in zip(found.announcements, _of(rows, ANNOUNCEMENTS), strict=True)
    )
    kept = _without_rejected(found, rows, standings)
    return replace(
        kept,
        commitments=commitments,
        announcements=announcements,
        summary=_summary(commitments, announcements, len(kept.discrepancies)),
    )


def told(standing: Standing, lang: str) -> str:
    """A decision in one line: "ander oordeel door A. Bakker, 3 juni 2026, 14:05: reden"."""
    made = standing.made
    words = say(f"{made.choice}_done", lang)
    if made.verdict:
        words += f" ({say(made.verdict, lang)})"
    line = f"{words} {say('by', lang)} {standing.who}, {moment(standing.at, lang)}"
    return f"{line}: {made.reason}" if made.reason else line


def _of(rows: Iterable[Row], group: str) -> list[Row]:
    return [row for row in rows if row.group == group]


def _commitment(one: CoveredCommitment, row: Row, standing: Standing | None) -> CoveredCommitment:
    if (new := verdict(row, standing)) == one.verdict:
        return one
    # A passage that the program only called the nearest is no counterpart because of a verdict.
    evidence = () if new == "missing" else one.evidence
    return replace(one, verdict=new, confidence=1.0, evidence=evidence)


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
