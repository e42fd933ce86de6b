"""The rows of what was found beside the items: Bevindingen, Termijnen and the layout of the budget annex."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.findings import (
    NEAREST,
    Commitment,
    CoveredCommitment,
    Date,
    Extraction,
    Quote,
    Unannounced,
)
from extractor.places import Places
from extractor.reports import stated
from extractor.reports.citations import citation
from extractor.reports.coverage_words import SHAPES, clip, lapse, made_to, quoted, readable, state
from extractor.reports.tables.cells import Row, day
from extractor.reports.tables.coverage import Judged, numbers
from extractor.reports.tables.words import say
from extractor.reports.words import day as written_day

_LONGEST = 900
_SEVERITIES = ("error", "warning", "info")
_KINDS = ("motie", "toezegging", "verzoek", "belofte")  # as the budget annex orders them
_NEVER = "9999"

FINDINGS = (
    "severity",
    "code",
    "finding",
    "nota_says",
    "in_nota",
    "brief_says",
    "in_brief",
    "number",
    "judgement",
    "reason",
    "reviewer",
    "date",
    "id",
)
TERMS = ("until", "from", "due", "kind", "document", "what", "to", "place", "number")
ANNEX = ("description", "found_at", "state_of_affairs")


def findings(judged: Judged) -> Iterator[Row]:
    """Contradictions, what the nota does not list, new promises, and what was odd in reading, gravest
    first. What a reviewer can decide on has its stable ``id``."""
    found, lang = judged.pair.found, judged.lang

    def row(severity: str, code: str | None, finding: str) -> Row:
        shown = f"{SHAPES[severity][0]} {say(severity, lang)}"
        return {"severity": shown, "code": code, "finding": finding}

    def judged_row(id_: str, severity: str, code: str | None, finding: str) -> Row:
        return row(severity, code, finding) | judged.decided(id_) | {"id": id_}

    clashes = zip(judged.pair.ids(stated.DISCREPANCIES), found.discrepancies, strict=True)
    for id_, item in sorted(clashes, key=lambda one: _SEVERITIES.index(one[1].severity)):
        yield (
            judged_row(id_, item.severity, item.code, readable(item.message, lang))
            | _side("nota", item.nota, judged.in_nota, lang)
            | _side("brief", item.brief, judged.in_brief, lang)
        )
    for lapsed in judged.pair.applied.lapsed:
        yield row("warning", None, lapse(lapsed, lang))
    groups: tuple[tuple[str, str, Sequence[Unannounced | Commitment]], ...] = (
        (stated.UNANNOUNCED, "unannounced", found.unannounced),
        (stated.PROMISES, "term_promise", found.promises),
    )
    for group, kind, every in groups:
        for id_, other in zip(judged.pair.ids(group), every, strict=True):
            yield (
                judged_row(id_, "info", None, say(kind, lang))
                | _side("brief", Quote(text=other.text, span=other.span), judged.in_brief, lang)
                | {"number": numbers(other.references)}
            )
    for issue in found.diagnostics:
        if issue.severity != "info":
            yield row(issue.severity, issue.code, f"{say('reading', lang)}: {issue.message}")


def _side(name: str, said: Quote | None, place: Places, lang: str) -> Row:
    if said is None:
        return {}
    return {f"{name}_says": quoted(said.text, _LONGEST, lang), f"in_{name}": place(said.span)}


def terms(judged: Judged, letter: Extraction | None, memo: Extraction | None) -> list[Row]:
    """Every term: of the items, of new promises, and named in either text. Seen from the day of the letter
    (else of the nota) what is to come stands on top, the first to end first; then what has no day; then what
    was over by then, the last first."""
    found, lang = judged.pair.found, judged.lang
    rows: list[Row] = [
        {
            "kind": say("term_item", lang),
            "document": say("nota", lang),
            "due": item.due.text,
            "until": day(item.due.not_after),
            "what": clip(item.text, _LONGEST),
            "to": made_to(item.made_to),
            "place": judged.in_nota(item.span),
            "number": numbers(item.references),
        }
        for item in found.commitments
        if item.due is not None
    ]
    rows += [
        {
            "kind": say("term_promise", lang),
            "document": say("brief", lang),
            "due": promise.due.text if promise.due else say("no_term", lang),
            "until": day(promise.due.not_after) if promise.due else None,
            "what": clip(promise.text, _LONGEST),
            "to": made_to(promise.made_to),
            "place": judged.in_brief(promise.span),
            "number": numbers(promise.references),
        }
        for promise in found.promises
    ]
    for name, place, extraction in (
        ("brief", judged.in_brief, letter),
        ("nota", judged.in_nota, memo),
    ):
        for named in extraction.dates if extraction else ():
            rows.append(_named(named, lang, say(name, lang), place(named.span)))
    seen = next((e.metadata.date for e in (letter, memo) if e and e.metadata.date), None)
    coming = [row for row in rows if seen is None or _until(row) >= seen]
    ended = [row for row in rows if seen is not None and _until(row) < seen]
    return sorted(coming, key=_until) + sorted(ended, key=_until, reverse=True)


def _until(row: Row) -> str:
    return str(row["until"] or _NEVER)


def _named(found: Date, lang: str, document: str, place: str) -> Row:
    kind = f"{say('term_named', lang)} ({say(found.kind, lang)})"
    row: Row = {
        "kind": kind,
        "document": document,
        "due": clip(found.text, _LONGEST),
        "place": place,
    }
    return row | {"from": day(found.start), "until": day(found.end)}


def annex(judged: Judged, letter: Extraction | None) -> list[Row]:
    """The items in the layout of a budget annex: what, where it is from, how it stands."""
    items = sorted(judged.pair.found.commitments, key=lambda item: _KINDS.index(item.kind))
    return [
        {
            "description": f"{say(item.kind, judged.lang).capitalize()}: {clip(item.text, _LONGEST)}",
            "found_at": _found_at(item, judged),
            "state_of_affairs": _stands(item, judged, letter),
        }
        for item in items
    ]


def _found_at(item: CoveredCommitment, judged: Judged) -> str:
    parts = [citation(reference) for reference in item.references]
    if item.debate is not None:
        debate = item.debate
        date = written_day(debate.date, judged.lang) if debate.date else None
        if said := ", ".join(
            filter(None, (" ".join(filter(None, (debate.type, debate.subject))), date))
        ):
            parts.append(said)
    return "; ".join(parts) or f"{say('nota', judged.lang)}, {judged.in_nota(item.span)}"


def _stands(item: CoveredCommitment, judged: Judged, letter: Extraction | None) -> str:
    """What the letter says, never that something was done."""
    lang = judged.lang
    stands = say(state(item.id, item.verdict, judged.pair.applied), lang).capitalize()
    if letter is not None:
        stands += f" {say('in_the_brief', lang)}"
        if letter.metadata.date:
            stands += f" {say('of_date', lang)} {written_day(letter.metadata.date, lang)}"
    if item.evidence and NEAREST not in item.evidence[0].signals:
        stands += f" ({judged.in_brief(item.evidence[0].span)}): "
        stands += quoted(item.evidence[0].text, _LONGEST, lang)
    else:
        stands += "."
    unmet = (
        [ask for ask in item.asks if ask.verdict != "covered"] if item.verdict == "partial" else []
    )
    for ask in unmet:
        stands += f"\n{say(ask.verdict, lang).capitalize()}: {clip(ask.text, _LONGEST)}"
    return stands
