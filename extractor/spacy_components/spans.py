"""Exact characters to spans of tokens, and the one policy by which spans share ``doc.ents``.

The policy is called ``ranked``. Spans in ``doc.ents`` must not overlap, so: references go first, then
dates, figures and actors, the order in which ``extract`` lets them speak; within a kind the longest goes
first, then the one that stands first; entities of other components come after ours (``ours_first``) or
before (``theirs_first``). What finds its tokens taken stays out of ``doc.ents``, never out of
``doc.spans``.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Span

from extractor.document import Span as Characters
from extractor.findings import Actor, Reference, Value
from extractor.spacy_components.kinds import KINDS, PREFIX
from extractor.spacy_components.stored import KEY, finding, key_of

OURS_FIRST = "ours_first"
THEIRS_FIRST = "theirs_first"
OFF = "off"
ENTS = (OURS_FIRST, THEIRS_FIRST, OFF)


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


def share(doc: Doc, category: str, policy: str) -> None:
    """Bring ``doc.ents`` up to date after one category, by the policy above; the order of the components
    makes no difference to what ours are in it."""
    policies = doc.user_data[KEY].setdefault("ents", {})
    first = not policies
    policies[category] = policy
    ours = [
        (policies[name] == OURS_FIRST, kind.rank, _key(span), span)
        for name, kind in KINDS.items()
        if kind.rank is not None and policies.get(name, OFF) != OFF
        for span in doc.spans.get(PREFIX + name, ())
    ]
    ours.sort(key=lambda row: (row[1], row[2][0] - row[2][1], row[2][0]))
    known = {key for _, _, key, _ in ours}
    there = {_key(span): span for span in doc.ents}
    taken = bytearray(len(doc))
    free: dict[tuple[int, ...], Span] = {}
    for key, span in (
        *((key, span) for before, _, key, span in ours if before),
        *((key, span) for key, span in there.items() if key not in known and not _left(span)),
        *((key, span) for before, _, key, span in ours if not before),
    ):
        start, end = key[:2]
        if not any(taken[start:end]):
            taken[start:end] = b"\x01" * (end - start)
            free[key] = span
    if first or not there.keys() <= free.keys():
        doc.set_ents(list(free.values()))
    else:  # what is there stays, and all other tokens are already outside: much the quicker way
        more = [span for key, span in free.items() if key not in there]
        doc.set_ents(more, default="unmodified")


def _key(span: Span) -> tuple[int, ...]:
    return span.start, span.end, span.label, span.id


def _left(span: Span) -> bool:
    """Whether an entity is one of ours from an earlier run, with another policy."""
    return finding(span) is not None
