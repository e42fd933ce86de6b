"""From mentions to how an item stands: pure functions, so tables."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.register.standing import lines, stand
from extractor.register.values import VERDICTS, Event, Item, Line, Paper

MARCH, MAY, JULY, TODAY = (date(2026, month, 1) for month in (3, 5, 7, 9))


def event(what: str, day: date | None, due: date | None = None, path: str = "") -> Event:
    paper = Paper(path or f"{day}", path or f"{day}.txt", "brief", day, None, "IenW")
    return Event(what, paper, 0, 9, "tekst", due=due, due_text=due.isoformat() if due else None)


def item(*events: Event) -> Item:
    return Item(
        id="TZ202601-001",
        kind="toezegging",
        number="TZ202601-001",
        text="tekst",
        events=list(events),
    )


def stood(*events: Event) -> Line:
    found = stand(item(*events), TODAY)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("events", "state", "why"),
    [
        ([("listed", MARCH)], "open", "nothing since"),
        ([("listed", MARCH), ("missing", MARCH)], "missing", "its own letter passes it over"),
        ([("listed", MARCH), ("missing", MARCH), ("covered", MAY)], "covered", "a later letter does not"),
        ([("covered", MARCH), ("missing", MAY)], "covered", "what has a counterpart keeps it"),
        ([("covered", MARCH), ("review", MAY)], "covered", "also when a later one is in doubt"),
        ([("missing", MARCH), ("review", MAY)], "review", "doubt is more than nothing"),
        ([("review", MARCH), ("missing", MAY)], "review", "whichever came first"),
        ([("partial", MARCH), ("covered", MAY)], "covered", "the rest came later"),
        ([("covered", MARCH), ("deferred", MAY)], "deferred", "the last word counts"),
        ([("deferred", MARCH), ("anew", MARCH)], "anew", "put off and promised anew in one letter"),
        ([("promised", MARCH), ("covered", date(2026, 10, 1))], "open", "of after the day"),
        ([("promised", MARCH), ("covered", None)], "covered", "without a date it counts, as the last"),
    ],
)  # fmt: skip
def test_the_state(events: list[tuple[str, date | None]], state: str, why: str) -> None:
    assert stood(*(event(what, day) for what, day in events)).state == state, why


@pytest.mark.parametrize(
    ("events", "due", "passed", "late"),
    [
        ([("promised", MARCH, JULY)], JULY, True, False),
        ([("promised", MARCH, TODAY)], TODAY, False, False),
        ([("promised", MARCH, MAY), ("covered", MAY, None)], MAY, False, False),
        ([("promised", MARCH, MAY), ("covered", JULY, None)], MAY, False, True),
        ([("promised", MARCH, MAY), ("anew", MAY, date(2026, 12, 1))], date(2026, 12, 1), False, False),
        # a term of after the answer is not the one that it met
        ([("promised", MARCH, MAY), ("covered", MAY, None), ("listed", JULY, JULY)], MAY, False, False),
        # nobody promises for a day that has gone
        ([("promised", JULY, MAY)], None, False, False),
        # a nota may list what is overdue, and a letter may name what was settled years ago
        ([("listed", JULY, MAY)], MAY, True, False),
        ([("named", JULY, date(2024, 5, 1))], None, False, False),
        ([("promised", MARCH, None)], None, False, False),
    ],
)  # fmt: skip
def test_the_term(
    events: list[tuple[str, date, date | None]], due: date | None, passed: bool, late: bool
) -> None:
    found = stood(*(event(what, day, term) for what, day, term in events))
    assert (found.due, found.passed, found.late) == (due, passed, late)


DAYS = st.one_of(st.none(), st.dates(date(2025, 1, 1), date(2027, 12, 31)))
EVENTS = st.lists(
    st.tuples(st.sampled_from(("promised", "listed", "named", "anew", *VERDICTS)), DAYS, DAYS), max_size=8
)  # fmt: skip


@given(events=EVENTS, today=st.dates(date(2025, 1, 1), date(2027, 12, 31)), turn=st.randoms())
def test_any_mentions_in_any_order(
    events: list[tuple[str, date | None, date | None]], today: date, turn: Random
) -> None:
    made = [event(what, day, due, f"{n}.txt") for n, (what, day, due) in enumerate(events)]
    found = stand(item(*made), today)
    turn.shuffle(made)
    turned = stand(item(*made), today)
    assert (turned and turned.events) == (found and found.events)
    assert (turned and turned.state) == (found and found.state)
    if found is None:
        assert all(one.day is not None and one.day > today for one in made)
        return
    known = [one.day for one in found.events if one.day is not None]
    assert known == sorted(known)
    assert all(day <= today for day in known)
    assert not (found.passed and found.late)
    if found.passed:
        assert found.due is not None
        assert found.due < today
        assert found.state != "covered"
    if found.late:
        assert found.state == "covered"


def test_what_needs_a_look_comes_first() -> None:
    over = item(event("promised", MARCH, MAY))
    running = item(event("promised", MARCH, date(2027, 1, 1)))
    bare = item(event("promised", MARCH))
    done = item(event("promised", MARCH, MAY), event("covered", MAY))
    found = lines([done, bare, running, over], TODAY)
    assert [one.item for one in found] == [over, running, bare, done]
