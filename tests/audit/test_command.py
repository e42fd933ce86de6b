"""The command line: what it prints and how it ends."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from extractor.audit import views
from extractor.audit.columns import TEXT, Column, Table
from extractor.commands.audit import command as audit_command
from extractor.commands.query import command as query_command
from tests.audit.running import PAIRS, audit, folder_of

LETTER = "Den Haag, 3 maart 2026\n\nGeachte voorzitter,\n\nHierbij stuur ik u het rapport.\n"


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("audit")
    audit(folder_of(place / "in", 1, of=PAIRS[3:]), place / "out")
    return place / "out"


def run(*arguments: object) -> tuple[int, str]:
    done = CliRunner().invoke(audit_command, [str(a) for a in arguments])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.output


def ask(results: Path, *arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(query_command, ["--in", str(results), *arguments])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.output


def test_flagged_is_1_nothing_flagged_is_0_and_a_failure_2(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", 1, of=PAIRS[3:])
    status, said = run(folder, "--out", tmp_path / "out", "--jobs", "1")
    assert status == 1
    assert "2 documenten: 2 gelezen\n1 van 1 paren gecontroleerd, 0 documenten alleen\n" in said
    assert "geen tegenhanger gevonden" in said

    lone = tmp_path / "lone"
    lone.mkdir()
    (lone / "brief.txt").write_text(LETTER)
    assert run(lone, "--lang", "en")[0] == 0
    assert (tmp_path / "lone-audit" / "audit.duckdb").exists()  # where it goes without --out

    (lone / "leeg.txt").write_bytes(b"")
    status, said = run(lone)
    assert status == 2
    assert "I004 leeg.txt: het bestand is leeg" in said


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", 2)
    status, said = run(folder, "--dry-run", "--lang", "en")
    assert status == 0
    assert "4 documents, 0 no documents\n4 to do, 0 done before\n2 pairs: same folder" in said
    assert "\tfolder\t0.95\tthe letter and the nota in " in said
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_a_manifest_with_a_name_that_is_not_there(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "x.txt").write_text(LETTER)
    (folder / "pairs.csv").write_text("brief,nota\nx.txt,y.txt\n")
    status, said = run(folder, "--lang", "en")
    assert status == 2
    assert "A015 y.txt: stands in the list of pairs and not in the folder" in said


@pytest.mark.parametrize(
    "arguments", [("--scheduler", "tcp://x:1"), ("--jobs", "0"), ("--since", "x")]
)
def test_a_bad_call(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert run(tmp_path, *arguments)[0] == 2


def test_formats(results: Path) -> None:
    sql = "SELECT kind, list(DISTINCT our_reference) AS ours, date FROM documents GROUP BY ALL ORDER BY 1"
    status, said = ask(results, sql, "--format", "csv")
    assert status == 0
    rows = list(csv.reader(io.StringIO(said)))
    assert rows[0] == ["kind", "ours", "date"]
    assert [row[0] for row in rows[1:]] == ["brief", "nota"]
    lines = [json.loads(line) for line in ask(results, sql, "--format", "json")[1].splitlines()]
    assert [line["kind"] for line in lines] == ["brief", "nota"]
    assert "│ nota" in ask(results, sql)[1]


def test_a_cell_is_no_formula(results: Path) -> None:
    _, said = ask(results, "SELECT '=1+1' AS a, -2 AS b", "--format", "csv")
    assert said.splitlines()[1] == "'=1+1,-2"


NO = [
    ("DROP VIEW documents", "A019"),
    ("COPY (SELECT 1) TO 'x.csv'", "A019"),
    ("SELECT 1; SELECT 2", "A019"),
    ("SET enable_external_access = true", "A019"),
    ("SELECT * FROM read_csv('/etc/hostname')", "A020"),
    ("SELECT nothing FROM documents", "A020"),
    ("SELEKT", "A020"),
]


@pytest.mark.parametrize(("sql", "code"), NO)
def test_a_question_only_reads_the_results(results: Path, sql: str, code: str) -> None:
    status, said = ask(results, sql)
    assert status == 2
    assert said.startswith(f"{code} query: ")
    assert said.count("\n") == 1


def test_where_no_results_are(tmp_path: Path) -> None:
    status, said = ask(tmp_path, "open")
    assert status == 2
    assert said.startswith("A013 ")


def test_terms_pass_as_of_a_day(results: Path) -> None:
    early = ask(results, "terms", "--as-of", "2020-01-01", "--format", "json")[1]
    late = ask(results, "terms", "--as-of", "2030-01-01", "--format", "json")[1]
    assert early == ""
    assert len(late.splitlines()) > 0


def test_the_list_names_questions_and_columns(results: Path) -> None:
    said = ask(results, "--list", "--lang", "en")[1]
    assert "open items" not in said
    assert "terms " in said
    assert "documents " in said
    assert "our_reference" in said


def test_a_column_that_came_later_is_null_in_old_parts() -> None:
    table = Table("t", "", (Column("a", TEXT, ""), Column("b", "DATE", "", since=2)))
    assert 'SELECT "a", NULL::DATE AS "b" FROM' in views._read(table, ["x.parquet"], 1)
    assert 'SELECT "a", "b" FROM' in views._read(table, ["x.parquet"], 2)
