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
from spacy.attrs import IDX
from spacy.tokens import Doc, Span

from extractor.document import Span as Characters
from extractor.findings import Actor, Reference, Value
from extractor.spacy_components.kinds import KINDS, PREFIX, Place
from extractor.spacy_components.stored import KEY, finding, key_of

OURS_FIRST = "ours_first"
THEIRS_FIRST = "theirs_first"
OFF = "off"
ENTS = (OURS_FIRST, THEIRS_FIRST, OFF)

# The categories that go into ``doc.ents``, with their groups, by rank.
_RANKED = [
    (name, PREFIX + name)
    for _, name in sorted(
        (kind.rank, name) for name, kind in KINDS.items() if kind.rank is not None
    )
]
# First token, the one behind the last, label, id and id in a knowledge base, the last three as spaCy's numbers.
_Row = tuple[int, int, int, int, int]


def snapped(doc: Doc, text: str, places: Sequence[Characters]) -> list[Characters]:
    """For each place the tokens that hold at least one of its characters, at least one, as [first, behind
    the last). ``text`` is that of the Doc, which has tokens wherever something was found in it."""
    if not places:
        return []
    wanted = np.array(places, dtype=np.int64)
    wanted[:, 1] = np.maximum(wanted[:, 1], wanted[:, 0] + 1) - 1
    # All at once, and anew for each component: whatever stands between two of ours may cut tokens otherwise.
    found = np.searchsorted(doc.to_array(IDX).view(np.int64), wanted, side="right").tolist()
    return [
        # Space behind a token belongs to none, while a token may itself be space.
        _at_space(doc, *place) if text[place[0]].isspace() else (first - 1, behind)
        for place, (first, behind) in zip(places, found, strict=True)
    ]


def _at_space(doc: Doc, start: int, end: int) -> Characters:
    span = doc.char_span(start, max(end, start + 1), alignment_mode="expand")
    if span is not None and len(span):
        return span.start, span.end
    # Only space, which is no token: the token behind it, or the last.
    at = next((token.i for token in doc if token.idx + len(token) > start), len(doc) - 1)
    return at, at + 1


def put(doc: Doc, text: str, category: str, values: Sequence[Value]) -> None:
    """Fill the groups of ``doc.spans`` of one category. ``text`` is that of the Doc."""
    kind = KINDS[category]
    found: list[tuple[Place, str, str]] = []
    for i, value in enumerate(values):
        known = value.id or "" if isinstance(value, Actor | Reference) else ""
        for j, place in enumerate(kind.places(value)):
            found.append((place, known, key_of(category, i, j)))
    at = snapped(doc, text, [place.span for place, *_ in found])
    groups: dict[str, list[Span]] = {group: [] for group in kind.groups}
    # In the order of the tokens: of actors each mention has its place.
    for i in sorted(range(len(found)), key=at.__getitem__):
        place, known, key = found[i]
        span = Span(doc, *at[i], label=place.label, kb_id=known, span_id=key)
        groups[place.group].append(span)
    for group, spans in groups.items():
        doc.spans[group] = spans


def share(doc: Doc, category: str, policy: str) -> None:
    """Bring ``doc.ents`` up to date after one category, by the policy above; the order of the components
    makes no difference to what ours are in it."""
    policies = doc.user_data[KEY].setdefault("ents", {})
    first = not policies
    policies[category] = policy
    before = list(_rows(doc, policies, OURS_FIRST))
    behind = list(_rows(doc, policies, THEIRS_FIRST))
    there = {_row(span): span for span in doc.ents}
    # An entity of ours that is not asked for any more is from an earlier run, with another policy.
    others = there.keys() - {*before, *behind}
    theirs = [row for row in there if row in others and finding(there[row]) is None]
    taken = bytearray(len(doc))
    free: dict[_Row, None] = {}
    for row in (*before, *theirs, *behind):
        start, end = row[:2]
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\x01" * (end - start)
            free[row] = None
    if first or not there.keys() <= free.keys():
        doc.set_ents([there[row] if row in there else _span(doc, row) for row in free])
    else:  # what is there stays, and all other tokens are already outside: much the quicker way
        more = [_span(doc, row) for row in free if row not in there]
        doc.set_ents(more, default="unmodified")


def _rows(doc: Doc, policies: dict[str, str], policy: str) -> Iterator[_Row]:
    """Ours of one policy, by rank: of a kind the longest first, then the one that stands first."""
    for name, group in _RANKED:
        if policies.get(name) == policy:
            rows = [_row(span) for span in doc.spans.get(group, ())]
            yield from sorted(rows, key=lambda row: (row[0] - row[1], row[0]))


def _row(span: Span) -> _Row:
    return span.start, span.end, span.label, span.id, span.kb_id


def _span(doc: Doc, row: _Row) -> Span:
    start, end, label, number, known = row
    return Span(doc, start, end, label=label, kb_id=known, span_id=number)
