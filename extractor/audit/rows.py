"""Findings as rows: one function per table, each giving the values of its columns in order, without
the unit and the document or pair, which stand first in every row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from extractor.audit.offices import ministry
from extractor.audit.values import pair_id
from extractor.coverage.sides import Side
from extractor.coverage.values import sorted_promises
from extractor.document import BRIEF, NOTA, Issue
from extractor.finders.base import Hit
from extractor.findings import NEAREST, Actor, Commitment, Coverage, CoveredCommitment
from extractor.messages import diagnostic

Row = tuple[Any, ...]
Rows = dict[str, list[Row]]


def of_document(
    unit: str,
    side: Side,
    actors: Sequence[Hit[Actor]],
    issues: Iterable[Issue],
    lang: str,
    passages: bool,
    took: float,
) -> Rows:
    """The rows of one document, by table. ``actors``: those to be shown, which may be more than a check may
    see; ``took``: seconds that it cost."""
    document, found = side.document, side.found
    mark = (unit, document.sha256)
    rows: Rows = {
        "documents": [_document(side, took)],
        "references": [
            (r.type, r.id, r.text, *r.span, r.footnote, r.url, r.movers, r.status, r.law)
            for hit in found.references
            for r in (hit.value,)
        ],
        "figures": [
            (f.text, *f.span, f.value, f.upper, f.unit, f.kind, f.qualifier, f.about)
            for hit in found.figures
            for f in (hit.value,)
        ],
        "dates": [
            (d.text, *d.span, d.start, d.end, d.kind) for hit in found.dates for d in (hit.value,)
        ],
        "actors": [
            (a.name, a.type, a.role, a.party, a.id, mention.text, *mention.span, _source(a))
            for hit in actors
            for a in (hit.value,)
            for mention in a.mentions
        ],
        "commitments": [
            (c.id, c.kind, c.text, *c.span, *_promised(c))
            for hit in found.commitments
            for c in (hit.value,)
        ],
        "asks": [
            (hit.value.id, number, ask.text, *ask.span, None, None)
            for hit in found.commitments
            for number, ask in enumerate(hit.value.asks, 1)
        ],
        "diagnostics": [
            (d.code, d.severity, d.message, *(d.span or (None, None)))
            for d in (diagnostic(issue, lang) for issue in issues)
        ],
    }
    if document.kind == BRIEF:
        rows["promises"] = [(c.id, c.text, *c.span, *_promised(c)) for c in sorted_promises(side)]
    if passages:
        rows["passages"] = [
            (number, p.kind, p.level, document.read(p), *document.span(p.start, p.end))
            for number, p in enumerate(document.passages, 1)
        ]
    return _marked(mark, rows)


def of_pair(unit: str, found: Coverage) -> Rows:
    """The rows of one pair, by table."""
    brief, nota = found.brief.sha256, found.nota.sha256
    mark = (unit, pair_id(brief, nota), brief, nota)
    nothing = (None,) * 8
    covered = [_covered(item) for item in found.commitments]
    covered += [
        (
            "announcement",
            None,
            a.kind,
            a.text,
            *a.span,
            a.verdict,
            None,
            *nothing,
            *_evidence(a),
            [],
        )
        for a in found.announcements
    ]
    covered += [
        ("unannounced", None, None, u.text, *u.span, None, None, *nothing[1:], u.references,
         *(None,) * 5, [])
        for u in found.unannounced
    ]  # fmt: skip
    differ = [
        (d.code, d.kind, d.severity, d.message, *_quote(d.nota), *_quote(d.brief))
        for d in found.discrepancies
    ]
    rows = _marked(mark, {"coverage": covered, "discrepancies": differ})
    pair = mark[1]
    rows["asks"] = [
        (unit, nota, c.id, number, ask.text, *ask.span, pair, ask.verdict)
        for c in found.commitments
        for number, ask in enumerate(c.asks, 1)
    ]
    return rows


def _marked(mark: Row, rows: Rows) -> Rows:
    return {name: [mark + row for row in some] for name, some in rows.items() if some}


def _document(side: Side, took: float) -> Row:
    document, data = side.document, side.metadata
    signed = [s for s in data.signed_by if s.name or s.role]
    roles = [s.role for s in signed]
    # A nota is written for the one whose letter it is about; who writes it is a directorate.
    nota = document.kind == NOTA
    where = (data.addressee, data.sender) if nota else (*roles, data.sender)
    return (
        document.format,
        document.kind,
        len(document.source),
        document.pages,
        data.subject,
        data.date,
        data.our_reference,
        data.your_reference,
        data.sender,
        data.addressee,
        ministry(*where),
        [s.name or "" for s in signed],
        [role or "" for role in roles],
        data.on_behalf_of,
        len(data.attachments) or data.attachment_count or 0,
        data.public,
        round(1000 * took),
    )


def _source(actor: Actor) -> Sequence[str] | None:
    """Who saw an actor; only where a model looked too is that said."""
    found: Sequence[str] | None = getattr(actor, "source", None)
    return found


def _promised(value: Commitment | CoveredCommitment) -> Row:
    debate, due = value.debate, value.due
    return (
        [to.name for to in value.made_to],
        [to.party or "" for to in value.made_to],
        *((debate.type, debate.subject, debate.date) if debate else (None, None, None)),
        *((due.text, due.not_after) if due else (None, None)),
        value.references,
    )


def _covered(item: CoveredCommitment) -> Row:
    return (
        "commitment", item.id, item.kind, item.text, *item.span, item.verdict, item.confidence,
        *_promised(item), *_evidence(item), item.reasons,
    )  # fmt: skip


def _evidence(value: Any) -> Row:
    if not value.evidence:
        return (None,) * 5
    best = value.evidence[0]
    return (best.text, *best.span, best.score, NEAREST in best.signals)


def _quote(quote: Any) -> Row:
    return (quote.text, *quote.span) if quote is not None else (None, None, None)
