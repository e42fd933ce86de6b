"""Decisions in SQLite and in PostgreSQL: kept, in conflict, taken back, lapsed."""

from __future__ import annotations

import random
import threading

import pytest
from sqlalchemy import Engine

from extractor.messages import InputError
from extractor.review import database, decisions, store
from extractor.review.decisions import Choice
from extractor.review.items import Row

TELEPHONE = Row("c-1", "commitments", "missing", "toezegging: bellen", "1" * 16, "a" * 16)
LETTER = Row("c-2", "commitments", "covered", "toezegging: brief", "2" * 16, "b" * 16)
CLASH = Row("d-3", "discrepancies", "stated", "12 procent, 21 procent", "3" * 16, "")
CONFIRM, LATER = Choice("confirm"), Choice("later")
THERE = Choice("overrule", "covered", "staat in de bijlage")


def add(engine: Engine, *rows: Row, after: int | None = None, key: str = "een") -> int:
    pair = store.add_pair(engine, key, key)
    stored = store.Stored(
        "A", "0", "nl", "s", "s", "brief.txt", "nota.txt", b"", b"", b"", b"", b""
    )
    store.add_version(engine, pair, stored, rows, after)
    return pair


def progress(engine: Engine, pair: int) -> tuple[int, ...]:
    """(total, done, flagged, later, stale)"""
    return store.progress(engine, pair)[0][3:]


def test_a_decision_is_kept_with_who_when_before_and_after(engine: Engine) -> None:
    pair = add(engine, TELEPHONE, LETTER)
    store.decide(engine, pair, 1, 0, TELEPHONE, CONFIRM, "A")
    store.decide(engine, pair, 1, 1, TELEPHONE, THERE, "B")
    last, first = store.history(engine, pair)
    assert (first.who, first.before, first.after) == ("A", decisions.NOTHING, CONFIRM)
    assert (last.who, last.before, last.after) == ("B", CONFIRM, THERE)
    assert first.at <= last.at
    assert store.standings(engine, pair)["c-1"].made == THERE


def test_the_same_again_is_no_new_decision(engine: Engine) -> None:
    """An undo would take it back, and nothing would be seen to change."""
    pair = add(engine, TELEPHONE)
    first = store.decide(engine, pair, 1, 0, TELEPHONE, CONFIRM, "A")
    assert store.decide(engine, pair, 1, 1, TELEPHONE, CONFIRM, "A") == first
    assert len(store.history(engine, pair)) == 1
    undone = store.undo(engine, pair, "A")
    assert undone is not None
    assert undone.made == decisions.NOTHING
    # By somebody else, with another reason or on another text it is one.
    for revision, row, made, who in (
        (2, TELEPHONE, CONFIRM, "B"),
        (3, TELEPHONE, THERE, "B"),
        (4, TELEPHONE, THERE._replace(reason="staat in noot 3"), "B"),
        (5, TELEPHONE._replace(evidence="c" * 16), THERE._replace(reason="staat in noot 3"), "B"),
    ):
        assert store.decide(engine, pair, 1, revision, row, made, who).revision == revision + 1


def test_who_saw_an_older_revision_is_refused_and_nothing_is_written(engine: Engine) -> None:
    pair = add(engine, TELEPHONE)
    store.decide(engine, pair, 1, 0, TELEPHONE, CONFIRM, "A")
    with pytest.raises(store.ConflictError, match="revision"):
        store.decide(engine, pair, 1, 0, TELEPHONE, THERE, "B")
    assert store.standings(engine, pair)["c-1"].made == CONFIRM
    assert len(store.history(engine, pair)) == 1


def test_of_many_at_the_same_moment_exactly_one_is_kept(engine: Engine) -> None:
    pair = add(engine, TELEPHONE)
    outcomes: list[str] = []
    together = threading.Barrier(8)

    def decide(who: str) -> None:
        together.wait()
        try:
            store.decide(engine, pair, 1, 0, TELEPHONE, Choice("confirm", reason=who), who)
            outcomes.append(who)
        except store.ConflictError:
            outcomes.append("")

    threads = [threading.Thread(target=decide, args=(f"R{i}",)) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (winner,) = [who for who in outcomes if who]
    assert len(outcomes) == 8
    assert [event.who for event in store.history(engine, pair)] == [winner]
    assert store.standings(engine, pair)["c-1"].who == winner


def test_different_items_do_not_stand_in_each_others_way(engine: Engine) -> None:
    pair = add(engine, TELEPHONE, LETTER)
    store.decide(engine, pair, 1, 0, TELEPHONE, CONFIRM, "A")
    store.decide(engine, pair, 1, 0, LETTER, CONFIRM, "B")
    assert progress(engine, pair) == (2, 2, 0, 0, 0)


def test_progress_counts_what_still_holds(engine: Engine) -> None:
    pair = add(engine, TELEPHONE, LETTER, CLASH)
    assert progress(engine, pair) == (3, 0, 2, 0, 0)
    store.decide(engine, pair, 1, 0, TELEPHONE, CONFIRM, "A")
    store.decide(engine, pair, 1, 0, LETTER, LATER, "A")
    assert progress(engine, pair) == (3, 1, 1, 1, 0)
    add(engine, TELEPHONE._replace(evidence="c" * 16), LETTER, after=1)
    assert progress(engine, pair) == (2, 0, 0, 1, 1), "its passage in the letter changed"


def counted(engine: Engine, pair: int, rows: list[Row]) -> tuple[int, ...]:
    """What the list should say of a pair, item by item."""
    kept = store.standings(engine, pair)
    states = [decisions.state(row, kept.get(row.id)) for row in rows]
    undecided = (decisions.OPEN, decisions.LATER)
    flagged = sum(
        row.is_flagged and state in undecided for row, state in zip(rows, states, strict=True)
    )
    done, later, stale = map(states.count, (decisions.DONE, decisions.LATER, decisions.STALE))
    return len(rows), done, flagged, later, stale


@pytest.mark.parametrize("seed", range(3))
def test_whatever_happens_the_list_says_what_the_items_say(engine: Engine, seed: int) -> None:
    chance = random.Random(seed)
    rows = [TELEPHONE, LETTER, CLASH]
    pair, version = add(engine, *rows), 1
    other = add(engine, TELEPHONE, key="ander")
    for _ in range(40):
        step = chance.randrange(4)
        if step == 0:
            store.undo(engine, pair, "A")
        elif step == 1 and rows:
            # A new version: an item may go, come back, or rest on another passage.
            rows = [
                row._replace(evidence=chance.choice("abc") * 16)
                for row in (TELEPHONE, LETTER, CLASH)
                if chance.random() < 0.8
            ]
            add(engine, *rows, after=version)
            version += 1
        elif rows:
            row = chance.choice(rows)
            before = store.standings(engine, pair).get(row.id)
            made = chance.choice((CONFIRM, LATER, THERE))
            store.decide(engine, pair, version, before.revision if before else 0, row, made, "A")
        assert progress(engine, pair) == counted(engine, pair, rows)
    assert progress(engine, other) == (1, 0, 1, 0, 0), "no other pair was touched"


def test_a_refused_decision_leaves_the_counts_as_they_were(engine: Engine) -> None:
    pair = add(engine, TELEPHONE)
    store.decide(engine, pair, 1, 0, TELEPHONE, LATER, "A")
    with pytest.raises(store.ConflictError):
        store.decide(engine, pair, 1, 0, TELEPHONE, CONFIRM, "B")
    assert progress(engine, pair) == (1, 0, 1, 1, 0)


@pytest.mark.parametrize(
    ("new", "why"),
    [
        ({"text": "9" * 16}, ("nota",)),
        ({"evidence": "9" * 16}, ("brief",)),
        ({"verdict": "partial"}, ("verdict",)),
        ({"text": "9" * 16, "verdict": "partial"}, ("nota", "verdict")),
        ({"what": "anders afgekort"}, ()),
    ],
)
def test_a_decision_lapses_with_what_it_was_made_on(
    engine: Engine, new: dict[str, str], why: tuple[str, ...]
) -> None:
    pair = add(engine, TELEPHONE)
    standing = store.decide(engine, pair, 1, 0, TELEPHONE, THERE, "A")
    row = TELEPHONE._replace(**new)
    assert decisions.changed(row, standing) == why
    assert decisions.state(row, standing) == ("stale" if why else "done")
    assert decisions.verdict(row, standing) == (row.verdict if why else "covered")


def test_a_decision_on_an_older_version_of_the_letter_is_refused(engine: Engine) -> None:
    pair = add(engine, TELEPHONE)
    add(engine, TELEPHONE, after=1)
    with pytest.raises(store.ConflictError, match="version"):
        store.decide(engine, pair, 1, 0, TELEPHONE, CONFIRM, "A")
    assert store.history(engine, pair) == []


def test_of_two_new_letters_beside_one_version_the_second_is_refused(engine: Engine) -> None:
    pair = add(engine, TELEPHONE)
    add(engine, LETTER, after=1)
    with pytest.raises(store.ConflictError, match="version"):
        add(engine, CLASH, after=1)
    assert [version.number for version in store.listed(engine, pair)] == [2, 1]


def test_undo_goes_back_step_by_step_and_forgets_nothing(engine: Engine) -> None:
    pair = add(engine, TELEPHONE, LETTER)
    store.decide(engine, pair, 1, 0, TELEPHONE, LATER, "A")
    store.decide(engine, pair, 1, 1, TELEPHONE, THERE, "A")
    store.decide(engine, pair, 1, 0, LETTER, CONFIRM, "A")
    steps = [store.undo(engine, pair, "A") for _ in range(4)]
    assert [step and (step.item, step.made) for step in steps] == [
        ("c-2", decisions.NOTHING),
        ("c-1", LATER),
        ("c-1", decisions.NOTHING),
        None,
    ]
    log = store.history(engine, pair)
    assert [event.is_undo for event in log] == [True] * 3 + [False] * 3
    assert progress(engine, pair) == (2, 0, 1, 0, 0)


def test_after_an_undo_one_can_decide_again(engine: Engine) -> None:
    pair = add(engine, TELEPHONE)
    store.decide(engine, pair, 1, 0, TELEPHONE, LATER, "A")
    after = store.undo(engine, pair, "A")
    assert after is not None
    store.decide(engine, pair, 1, after.revision, TELEPHONE, CONFIRM, "A")
    undone = store.undo(engine, pair, "A")
    assert undone is not None
    assert undone.made == decisions.NOTHING


def test_undo_leaves_what_another_decided_since(engine: Engine) -> None:
    pair = add(engine, TELEPHONE)
    store.decide(engine, pair, 1, 0, TELEPHONE, LATER, "A")
    store.decide(engine, pair, 1, 1, TELEPHONE, THERE, "B")
    with pytest.raises(store.ConflictError, match="undo"):
        store.undo(engine, pair, "A")
    assert store.standings(engine, pair)["c-1"].made == THERE
    restored = store.undo(engine, pair, "B")
    assert restored is not None
    assert (restored.made, restored.who) == (LATER, "A"), "A's decision counts again, as A's"


def test_the_list_is_by_name_and_knows_pairs_without_a_version(engine: Engine) -> None:
    add(engine, TELEPHONE, key="zuid")
    store.add_pair(engine, "noord", "noord")
    assert [(p.name, p.version) for p in store.progress(engine)] == [("noord", None), ("zuid", 1)]


def test_a_pair_is_made_once(engine: Engine) -> None:
    assert store.add_pair(engine, "een", "een") == store.add_pair(engine, "een", "een")


@pytest.mark.parametrize(
    ("row", "made", "why"),
    [
        (TELEPHONE, CONFIRM, ""),
        (TELEPHONE, THERE, ""),
        (TELEPHONE, THERE._replace(reason=""), "reason_needed"),
        (TELEPHONE, Choice("overrule", "missing", "toch"), "choose_verdict"),
        (TELEPHONE, Choice("overrule", "verzonnen", "toch"), "choose_verdict"),
        (TELEPHONE, Choice("accept", reason="komt later"), ""),
        (TELEPHONE, Choice("accept"), "reason_needed"),
        (LETTER, Choice("accept", reason="prima"), "nothing_to_accept"),
        (TELEPHONE._replace(verdict="review"), CONFIRM, "choose_verdict"),
        (TELEPHONE._replace(verdict="review"), Choice("overrule", "covered"), ""),
        (CLASH, Choice("overrule", "rejected", "zelfde getal"), ""),
        (CLASH, Choice("overrule", "covered", "zelfde getal"), "choose_verdict"),
        (LETTER, Choice("weg"), "bad_choice"),
        (LETTER, Choice("confirm", reason="x" * 2001), "reason_too_long"),
    ],
)
def test_what_may_be_decided(row: Row, made: Choice, why: str) -> None:
    assert decisions.why_not(row, made) == why


def test_a_file_that_is_something_else_is_left_alone(tmp_path: object) -> None:
    import sqlite3
    from pathlib import Path

    folder = Path(str(tmp_path))
    (folder / "notes.txt").write_text("van mij\n" * 20)
    with sqlite3.connect(folder / "other.sqlite") as other:
        other.execute("CREATE TABLE mine (a)")
    other.close()
    for name in ("notes.txt", "other.sqlite"):
        before = (folder / name).read_bytes()
        with pytest.raises(InputError, match="O041"):
            database.open_(str(folder / name))
        assert (folder / name).read_bytes() == before


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("mysql://me@server/reviews", "O043"),
        ("postgresql://me:geheim@127.0.0.1:1/reviews", "O042"),
        ("http://[", "O043"),
        ("/no/such/folder/kept.sqlite", "O042"),
    ],
)
def test_a_database_that_cannot_be_opened_gets_one_line(address: str, code: str) -> None:
    if "postgresql" in address:
        pytest.importorskip("pg8000")
    with pytest.raises(InputError) as raised:
        database.open_(address)
    line = raised.value.line()
    assert line.startswith(code)
    assert "\n" not in line
    assert "geheim" not in line


def test_sqlite_waits_for_the_disk(tmp_path: object) -> None:
    engine = database.open_(f"{tmp_path}/kept.sqlite")
    with engine.connect() as connection:
        asked = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous")
        ]
    engine.dispose()
    assert asked == ["wal", 2]
