"""Exact characters to spans of tokens, and the one policy by which spans share ``doc.ents``.

The policy is called ``ranked``. Spans in ``doc.ents`` must not overlap, so: references go first, then
dates, figures and actors, the order in which ``extract`` lets them speak; within a kind the longest goes
first, then the one that stands first; entities of other components come after ours (``ours_first``) or
before (``theirs_first``). What finds its tokens taken stays out of ``doc.ents``, never out of
``doc.spans``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from spacy.tokens import Doc, Span

from extractor.document import Span as Characters
from extractor.findings import Actor, Reference, Value
from extractor.spacy_components.docs import Row, Rows, State
from extractor.spacy_components.kinds import KINDS, PREFIX
from extractor.spacy_components.stored import KEY, finding, key_of

OURS_FIRST = "ours_first"
THEIRS_FIRST = "theirs_first"
OFF = "off"
ENTS = (OURS_FIRST, THEIRS_FIRST, OFF)

# The categories that go into ``doc.ents``, by rank.
_RANKED = [
    name
    for _, name in sorted(
        (kind.rank, name) for name, kind in KINDS.items() if kind.rank is not None
    )
]
_OUTSIDE = 2  # of any entity, as spaCy has it


def snapped(
    doc: Doc, characters: Characters, label: str, kb_id: str = "", span_id: str = ""
) -> Span:
    """The tokens that hold at least one of the characters, at least one; a Doc has tokens wherever
    something was found in it."""
    start, end = characters
    span = doc.char_span(
        start,
        max(end, start + 1),
        label=label,
        kb_id=kb_id,
        alignment_mode="expand",
        span_id=span_id,
    )
    if span is not None and len(span):
        return span
    # Only space, which is no token: the token behind it, or the last.
    at = next((token.i for token in doc if token.idx + len(token) > start), len(doc) - 1)
    return Span(doc, at, at + 1, label=label, kb_id=kb_id, span_id=span_id)


def put(doc: Doc, category: str, values: Sequence[Value]) -> None:
    """Fill the groups of ``doc.spans`` of one category."""
    kind = KINDS[category]
    groups: dict[str, list[Span]] = {group: [] for group in kind.groups}
    for i, value in enumerate(values):
        known = value.id if isinstance(value, Actor | Reference) else None
        for j, (group, characters, label) in enumerate(kind.places(value)):
            groups[group].append(
                snapped(doc, characters, label, known or "", key_of(category, i, j))
            )
    for group, spans in groups.items():
        spans.sort(key=lambda span: (span.start, span.end))  # of actors each mention has its place
        doc.spans[group] = spans


def share(doc: Doc, state: State, category: str, policy: str) -> None:
    """Bring ``doc.ents`` up to date after one category, by the policy above; the order of the components
    makes no difference to what ours are in it."""
    policies = doc.user_data[KEY].setdefault("ents", {})
    first = not policies
    policies[category] = policy
    before = list(_ours(doc, state, policies, OURS_FIRST))
    behind = list(_ours(doc, state, policies, THEIRS_FIRST))
    there = {_row(span): span for span in doc.ents}
    # One of ours that is asked for no more is from an earlier run, with another policy.
    others = there.keys() - {*before, *behind}
    theirs = [row for row in there if row in others and finding(there[row]) is None]
    taken = bytearray(len(doc))
    free: dict[Row, None] = {}
    for row in (*before, *theirs, *behind):
        start, end = row[:2]
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\x01" * (end - start)
            free[row] = None
    if first or not there.keys() <= free.keys():
        # As ``set_ents`` does by itself for all tokens around entities, in an eighth of the time.
        outside = np.zeros((len(doc), 2), dtype=np.uint64)
        outside[:, 0] = _OUTSIDE
        doc.from_array(["ENT_IOB", "ENT_TYPE"], outside)  # type: ignore[arg-type]
        more = list(free)
    else:  # what is there stays, and all other tokens are already outside
        more = [row for row in free if row not in there]
    doc.set_ents([_span(doc, row) for row in more], default="unmodified")


def _ours(doc: Doc, state: State, policies: dict[str, str], policy: str) -> Iterator[Row]:
    """Our rows of one policy, by rank: of a kind the longest first, then the one that stands first."""
    for name in _RANKED:
        group = doc.spans.get(PREFIX + name)
        if group is None or policies.get(name) != policy:
            continue
        known = state.rows.get(name)
        if known is None or known.group is not group or len(known.rows) != len(group):
            rows = sorted(map(_row, group), key=lambda row: (row[0] - row[1], row[0]))
            known = state.rows[name] = Rows(group, rows)
        yield from known.rows


def _row(span: Span) -> Row:
    return span.start, span.end, span.label, span.id, span.kb_id


def _span(doc: Doc, row: Row) -> Span:
    start, end, label, number, known = row
    return Span(doc, start, end, label=label, kb_id=known, span_id=number)
