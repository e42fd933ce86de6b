"""``numbers`` says what counting the references says, however it came about; and the results are watched
over by digests."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.audit import compacting, counting, ducks, numbers, parts, store, verifying, views
from extractor.audit.columns import SCHEMA
from extractor.commands.query import command
from extractor.messages import InputError
from tests.audit.running import ask, audit, folder_of, tables

BY_HAND = """
    SELECT type, id, count(*), count(DISTINCT sha256),
           (SELECT count(DISTINCT sha256) FROM "references" AS o
            WHERE o.id = r.id OR r.id IS NULL AND o.id IS NULL AND o.type = r.type),
           min(date), max(date), min(url)
    FROM "references" AS r JOIN documents USING (sha256) GROUP BY type, id ORDER BY type, id
"""
KEPT = (
    "SELECT type, id, mentions, documents, in_all, first, last, url FROM numbers ORDER BY type, id"
)


def same(results: Path) -> int:
    """The table is what the rows say; how many rows it has."""
    kept = ask(results, KEPT)
    assert kept == ask(results, BY_HAND)
    return len(kept)


@pytest.fixture
def lots(monkeypatch: pytest.MonkeyPatch) -> list[tuple[bool, int]]:
    """Of each publication: whether it built on what was counted, and how many lots it counted."""
    seen: list[tuple[bool, int]] = []
    base, count = counting._base, counting._count

    def watch_base(*given: Any) -> str | None:
        found = base(*given)
        seen.append((found is not None, 0))
        return found

    def watch_count(*given: Any) -> None:
        seen[-1] = (seen[-1][0], seen[-1][1] + 1)
        count(*given)

    monkeypatch.setattr(counting, "_base", watch_base)
    monkeypatch.setattr(counting, "_count", watch_count)
    return seen


def test_the_counts_are_those_of_the_rows(tmp_path: Path, lots: list[tuple[bool, int]]) -> None:
    """Through a life: a first run, nothing new, more, less, one changed, a merge, all anew."""
    folder, results = folder_of(tmp_path / "in", 3), tmp_path / "out"
    both = "Betreft: twee keer\n\nDe motie-Bakker (27625, nr. 701), Kamerstuk 27625, nr. 701, TZ202604-152.\n"
    audit(folder, results)
    first = same(results)
    assert first > 20
    assert lots == [(False, 1)]

    audit(folder, results)
    assert (same(results), lots[1:]) == (first, [(True, 0)])

    (folder / "erbij.txt").write_text(both, "utf-8")
    audit(folder, results)
    assert same(results) >= first
    assert lots[-1] == (True, 1)  # what came was added to what was counted
    done = len(lots)

    letter = next(folder.rglob("brief.*"))
    letter.write_bytes(letter.read_bytes() + b"\nKamerstuk 36800, nr. 7.\n")
    audit(folder, results)
    same(results)
    assert not lots[done][0]  # rows have gone: all is counted

    compacting.compact(str(results))
    same(results)
    done = len(lots)
    audit(folder, results)
    same(results)
    assert lots[done:] == [(True, 0)]  # a merge changes no count

    (folder / "erbij.txt").unlink()
    audit(folder, results)
    same(results)
    audit(folder, results, fresh=True)
    same(results)
    assert not lots[-1][0]


def test_small_lots_give_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A number that one document calls a motion and another a Kamerstuk, in parts that are counted apart."""
    folder, results = folder_of(tmp_path / "in", 2), tmp_path / "out"
    said = (
        "De motie-Bakker (27625, nr. 701).",
        "Zie Kamerstuk 27625, nr. 701.",
        "TZ202604-152, TZ202604-152",
    )
    for number, text in enumerate((*said, " ".join(said[:2]))):
        (folder / f"los {number}.txt").write_text(f"Geachte voorzitter,\n\n{text}\n", "utf-8")
    monkeypatch.setattr(counting, "_ROWS", 1)
    audit(folder, results)
    assert len(list((results / "parts").iterdir())) > 3
    assert same(results) > 10
    mixed = (
        "SELECT id FROM numbers GROUP BY id HAVING count(*) > 1 AND max(in_all) > min(documents)"
    )
    assert ("kst-27625-701",) in ask(results, mixed)
    audit(folder, results)
    same(results)


def test_a_reader_sees_counts_and_rows_of_one_moment(tmp_path: Path) -> None:
    results = tmp_path / "out"
    audit(folder_of(tmp_path / "in", 1), results)
    with views.opened(str(results)) as duck:  # and now an audit goes on
        before = duck.execute(KEPT).fetchall()
        audit(folder_of(tmp_path / "more", 3), results)
        assert duck.execute(KEPT).fetchall() == before
        assert duck.execute(BY_HAND).fetchall() == before
    assert same(results) > len(before)


def test_counts_that_a_hand_was_at_are_not_built_on(tmp_path: Path) -> None:
    folder, results = folder_of(tmp_path / "in", 2), tmp_path / "out"
    audit(folder, results)
    state = store.state(str(results))
    assert state is not None
    table = results / state.tables / counting.FILE
    _flip(table)
    assert verifying.verify(str(results)).damaged == [str(table)]
    audit(folder, results)
    assert same(results) > 10
    assert verifying.verify(str(results)).damaged == []


def _flip(path: Path) -> None:
    """One bit in the middle: the size stays."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize("name", ["references.parquet", "manifest.json"])
def test_a_part_damaged_without_a_change_of_size_is_done_again(tmp_path: Path, name: str) -> None:
    folder, results = folder_of(tmp_path / "in", 2), tmp_path / "out"
    audit(folder, results)
    expected = tables(results)
    place = next(path for path in sorted((results / "parts").iterdir()) if (path / name).exists())
    _flip(place / name)
    assert verifying.verify(str(results)).damaged == [str(place / name)]
    done = CliRunner().invoke(command, ["--verify", "--in", str(results)])
    assert done.exit_code == 2
    assert done.output.startswith(f"A022 {place / name}: ")
    with pytest.raises(InputError) as caught:
        compacting.compact(str(results))
    assert caught.value.code == "A022"
    assert audit(folder, results).damaged == 1
    assert tables(results) == expected
    same(results)
    done = CliRunner().invoke(command, ["--verify", "--in", str(results)])
    assert done.exit_code == 0
    assert "zoals ze geschreven zijn" in done.output


def _aged(results: Path) -> None:
    """Make the results what schema 1 wrote: no milliseconds, no numbers, no digests."""
    duckdb = pytest.importorskip("duckdb")
    for place in (results / "parts").iterdir():
        manifest = json.loads((place / parts.MANIFEST).read_bytes())
        for key in ("seal", "digests"):
            del manifest[key]
        path = place / "documents.parquet"
        rows = f"SELECT * EXCLUDE (milliseconds) FROM '{path}'"
        duckdb.execute(f"COPY ({rows}) TO '{path}.new' (FORMAT parquet)")
        Path(f"{path}.new").replace(path)
        manifest["files"][path.name] = path.stat().st_size
        manifest["schema"] = 1
        (place / parts.MANIFEST).write_text(json.dumps(manifest, separators=(",", ":")))
    state = json.loads((results / "state.json").read_bytes())
    (results / state["tables"] / counting.FILE).unlink()
    del state["digests"]
    state["schema"] = 1
    state["parts"] = dict.fromkeys(state["parts"], 1)
    (results / "state.json").write_text(json.dumps(state))


def test_results_of_before_are_read(tmp_path: Path) -> None:
    folder, results = folder_of(tmp_path / "in", 2), tmp_path / "out"
    audit(folder, results)
    expected, cited = tables(results), ask(results, "cited")
    _aged(results)
    assert SCHEMA > 1
    assert tables(results) == expected
    assert ask(results, "cited") == cited
    same(results)
    assert ask(results, "SELECT DISTINCT milliseconds FROM documents") == [(None,)]
    found = verifying.verify(str(results))
    assert found.damaged == []
    assert found.unknown == found.files > 5
    copy = shutil.copytree(results, tmp_path / "copy")
    compacting.compact(str(copy))
    assert tables(copy) == expected
    audit(folder, results)
    assert tables(results) == expected
    assert verifying.verify(str(results)).unknown > 5  # parts of before stay as they are
    audit(folder, results, fresh=True)
    assert ask(results, "SELECT count(*) FROM documents WHERE milliseconds >= 0") == [(4,)]
    assert tables(results)["numbers"] == expected["numbers"]


FOUND = st.tuples(st.integers(0, 5), st.sampled_from("mkt"), st.sampled_from(["1", "2", None]))


@settings(max_examples=40, deadline=None)
@given(st.lists(FOUND, max_size=30), st.integers(1, 4))
def test_counts_of_disjoint_documents_add_up(
    found: list[tuple[int, str, str | None]], lots: int
) -> None:
    """References as document, type and number; the documents in lots, counted apart and then added."""
    with ducks.memory() as duck:
        for lot in range(lots):
            duck.execute(f"CREATE SCHEMA lot{lot}")
            duck.execute(
                f"CREATE TABLE lot{lot}.references_(sha256 INT, type TEXT, id TEXT, url TEXT);"
                f'ALTER TABLE lot{lot}.references_ RENAME TO "references";'
                f"CREATE TABLE lot{lot}.documents AS SELECT n AS sha256, DATE '2026-01-01' + n::INT AS date"
                f" FROM range(6) AS t(n) WHERE n % {lots} = {lot};"
            )
        for document, type_, id_ in found:
            table = f'lot{document % lots}."references"'
            duck.execute(f"INSERT INTO {table} VALUES (?, ?, ?, NULL)", [document, type_, id_])
        each = (
            f"SELECT {lot} AS lot, * FROM ({numbers.counted(f'lot{lot}.')})" for lot in range(lots)
        )
        duck.execute(f"CREATE TABLE counts AS {' UNION ALL '.join(each)}")
        rows = duck.execute(numbers.added("counts")).fetchall()
    expected = {
        (type_, id_): (
            found_here.count((type_, id_)),
            len({d for d, t, i in found if (t, i) == (type_, id_)}),
            len({d for d, t, i in found if i == id_ and (id_ is not None or t == type_)}),
        )
        for found_here in [[(t, i) for _, t, i in found]]
        for type_, id_ in found_here
    }
    assert {row[:2]: row[2:5] for row in rows} == expected


def test_where_one_number_stands(tmp_path: Path) -> None:
    folder, results = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for day, name in ((3, "b"), (2, "a")):
        text = (
            f"Den Haag, {day} maart 2026\n\nGeachte voorzitter,\n\nIk kom terug op TZ202604-152.\n"
        )
        (folder / f"{name}.txt").write_text(text, "utf-8")
    audit(folder, results)

    def said(*given: str) -> list[dict[str, Any]]:
        done = CliRunner().invoke(command, [*given, "--in", str(results), "--format", "json"])
        assert done.exit_code == 0, done.output
        return [json.loads(line) for line in done.output.splitlines()]

    assert [(row["path"], row["text"]) for row in said("number", "TZ202604-152")] == [
        ("a.txt", "TZ202604-152"),
        ("b.txt", "TZ202604-152"),
    ]
    assert said("number", "TZ' OR 'a' = 'a") == []
    first, last = "2026-03-02", "2026-03-03"
    assert said("number") == [
        {"id": "TZ202604-152", "times": 2, "documents": 2, "first": first, "last": last}
    ]
    (row,) = (row for row in said("types") if row["type"] == "toezegging")
    assert row == {"type": "toezegging", "times": 2, "numbers": 1, "without_number": 0}
    for wrong in (("open", "x"), ("SELECT 1", "x"), ("open", "--verify")):
        assert CliRunner().invoke(command, [*wrong, "--in", str(results)]).exit_code == 2
