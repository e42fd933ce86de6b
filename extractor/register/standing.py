"""How an item stands on a day: from its mentions to a line of the register."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from extractor.register.values import (
    ANEW,
    COVERED,
    DEFERRED,
    LISTED,
    MISSING,
    NAMED,
    OPEN,
    PARTIAL,
    PROMISED,
    REVIEW,
    Event,
    Item,
    Line,
)

# Of one letter: it is listed before it is judged, and put off before it is promised anew.
_RANK = {
    what: rank
    for rank, what in enumerate(
        (PROMISED, LISTED, NAMED, MISSING, REVIEW, PARTIAL, COVERED, DEFERRED, ANEW)
    )
}
# Verdicts that say where an item stands; the last letter with one decides. One without a counterpart does
# not undo that an earlier letter had one.
_DECIDE = frozenset((COVERED, PARTIAL, DEFERRED, ANEW))
_LONG_AGO = 366  # days
_TERMS = frozenset((PROMISED, LISTED, NAMED, DEFERRED, ANEW))


def lines(items: Iterable[Item], as_of: date) -> list[Line]:
    """A line for each item that some document had by that day, what needs a look first."""
    found = [line for item in items if (line := stand(item, as_of)) is not None]
    return sorted(found, key=order)


def stand(item: Item, as_of: date) -> Line | None:
    """How an item stands; None when no document names it by that day. A document without a date counts,
    as the last."""
    events = sorted((e for e in item.events if e.day is None or e.day <= as_of), key=_when)
    if not events:
        return None
    state, answer = _state(events)
    term = _term(events, answer if state == COVERED else None)
    over = term is not None and term.due is not None and term.due < as_of
    answered = state == COVERED and answer is not None
    late = (
        answered
        and answer is not None
        and answer.day is not None
        and term is not None
        and term.due is not None
        and term.due < answer.day
    )
    return Line(
        item=item,
        state=state,
        events=tuple(events),
        answer=answer,
        due=term.due if term else None,
        due_text=term.due_text if term else None,
        passed=over and not answered,
        late=late,
    )


def order(line: Line) -> tuple[object, ...]:
    """What is over first, by term; then what has a term; then the rest by its first mention; what has a
    counterpart last."""
    day = line.first.day or date.max
    return (
        line.state == COVERED,
        not line.passed,
        line.due is None,
        line.due or day,
        day,
        line.item.id,
    )


def _when(event: Event) -> tuple[object, ...]:
    return (event.day or date.max, _RANK[event.what], event.paper.path, event.start or 0)


def _state(events: list[Event]) -> tuple[str, Event | None]:
    for wanted in (_DECIDE, {REVIEW}, {MISSING}):
        for event in reversed(events):
            if event.what in wanted:
                return event.what, event
    return OPEN, None


def _term(events: list[Event], answer: Event | None) -> Event | None:
    """The mention with the term that counts: the last that gives one, of what has a counterpart the last
    before that."""
    known = [e for e in events if e.what in _TERMS and (e.due or e.due_text) and not _is_told(e)]
    if answer is not None and answer.day is not None:
        before = [e for e in known if e.day is not None and e.day <= answer.day]
        known = before or known
    dated = [e for e in known if e.due is not None]
    best = dated or known
    return best[-1] if best else None


def _is_told(event: Event) -> bool:
    """Whether what reads as a term tells of what was: nobody promises for a day that has gone, and a letter
    that names a toezegging of years ago says when it was dealt with."""
    if event.due is None or event.day is None:
        return False
    return (event.day - event.due).days > (0 if event.what in (PROMISED, ANEW) else _LONG_AGO)
