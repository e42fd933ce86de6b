"""The tables say what ``extract --json`` and ``extract check --json`` say, and lead back to the text."""

from __future__ import annotations

from pathlib import Path

import pytest

import extractor
from extractor.audit import ducks, fingerprint, page, querying, questions
from extractor.audit.columns import PARTS, TABLES
from tests.audit.running import PAIRS, ask, audit, folder_of
from tests.places import ROOT


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two pairs and a letter that stands alone."""
    place = tmp_path_factory.mktemp("audit")
    folder = folder_of(place / "brieven", 2, of=PAIRS)
    lone = folder_of(place / "los", 1, first=2, of=PAIRS)
    next(lone.rglob("brief.*")).rename(folder / "een brief.txt")
    (folder / "cijfers.xlsx").write_bytes(b"PK")
    audit(folder, place / "uit", options={"passages": True})
    return folder, place / "uit"


def paths(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.*") if path.suffix in (".txt", ".md"))


def test_every_finding_of_extract_is_a_row(audited: tuple[Path, Path]) -> None:
    folder, results = audited
    for path in paths(folder):
        found = extractor.extract(path)
        where = f"WHERE sha256 = '{found.source.sha256}'"
        assert ask(results, f'SELECT type, id, start, stop FROM "references" {where}') == [
            (r.type, r.id, *r.span) for r in found.references
        ]
        assert ask(results, f"SELECT value, unit_of, start, stop FROM figures {where}") == [
            (f.value, f.unit, *f.span) for f in found.figures
        ]
        assert ask(
            results,
            f"SELECT CAST(first AS VARCHAR), CAST(last AS VARCHAR), kind FROM dates {where}",
        ) == [(d.start, d.end, d.kind) for d in found.dates]
        assert ask(results, f"SELECT name, text, start FROM actors {where}") == [
            (a.name, m.text, m.span[0]) for a in found.actors for m in a.mentions
        ]
        assert ask(results, f"SELECT id, kind, text, due_text FROM commitments {where}") == [
            (c.id, c.kind, c.text, c.due.text if c.due else None) for c in found.commitments
        ]
        assert ask(results, f"SELECT subject, our_reference FROM documents {where}") == [
            (found.metadata.subject, found.metadata.our_reference)
        ]


def test_every_verdict_of_check_is_a_row(audited: tuple[Path, Path]) -> None:
    folder, results = audited
    pairs = sorted({path.parent for path in paths(folder)} - {folder})
    assert len(pairs) == 2
    for pair in pairs:
        found = extractor.check(next(pair.glob("brief.*")), next(pair.glob("nota.*")))
        where = f"WHERE nota_sha256 = '{found.nota.sha256}'"
        assert ask(
            results,
            "SELECT id, text, verdict, confidence, evidence_start, reasons FROM coverage"
            f" {where} AND source = 'commitment'",
        ) == [
            (
                c.id,
                c.text,
                c.verdict,
                c.confidence,
                c.evidence[0].span[0] if c.evidence else None,
                list(c.reasons),
            )
            for c in found.commitments
        ]
        assert ask(
            results, f"SELECT verdict, text FROM coverage {where} AND source = 'announcement'"
        ) == [(a.verdict, a.text) for a in found.announcements]
        assert ask(results, f"SELECT text FROM coverage {where} AND source = 'unannounced'") == [
            (u.text,) for u in found.unannounced
        ]
        assert ask(results, f"SELECT code, message FROM discrepancies {where}") == [
            (d.code, d.message) for d in found.discrepancies
        ]
        assert ask(
            results,
            "SELECT text, verdict FROM asks WHERE pair IS NOT NULL AND"
            f" sha256 = '{found.nota.sha256}'",
        ) == [(ask_.text, ask_.verdict) for c in found.commitments for ask_ in c.asks]
        assert ask(
            results, f"SELECT id, due FROM promises WHERE sha256 = '{found.brief.sha256}'"
        ) == [
            (id_, due)
            for id_, due in ask(
                results,
                f"SELECT id, due FROM commitments WHERE sha256 = '{found.brief.sha256}'"
                " AND kind = 'belofte'",
            )
        ]


def test_a_span_leads_back_to_the_words(audited: tuple[Path, Path]) -> None:
    folder, results = audited
    rows = ask(
        results,
        'SELECT path, r.text, start, stop FROM "references" AS r JOIN files USING (sha256)',
    )
    assert len(rows) > 50
    for path, text, start, stop in rows:
        assert (folder / path).read_bytes().decode("utf-8-sig")[start:stop] == text


def test_passages_are_the_text(audited: tuple[Path, Path]) -> None:
    folder, results = audited
    document = extractor.read(folder / "een brief.txt")
    assert ask(
        results, f"SELECT text FROM passages WHERE sha256 = '{document.sha256}' ORDER BY number"
    ) == [(document.read(p),) for p in document.passages]


def test_files_and_pairs_account_for_everything(audited: tuple[Path, Path]) -> None:
    folder, results = audited
    listed = [path.relative_to(folder).as_posix() for path in paths(folder)]
    assert ask(results, "SELECT path, status, change FROM files ORDER BY path") == [
        (path, "done", "new") for path in sorted(listed)
    ]
    rows = ask(results, "SELECT brief_path, nota_path, method, status FROM pairs ORDER BY ALL")
    assert len(rows) == 3
    assert ("een brief.txt", None, "unpaired", "unpaired") in rows
    assert [row[2:] for row in rows].count(("folder", "done")) == 2
    assert ask(results, "SELECT count(*) FROM failures") == [(0,)]
    run = ask(results, "SELECT inputs, done, computed, pairs, ended_how FROM runs")
    assert run == [(5, 5, 5, 2, "done")]


def test_the_columns_are_those_of_the_documentation(audited: tuple[Path, Path]) -> None:
    _, results = audited
    for table in TABLES:
        rows = ask(results, f'DESCRIBE SELECT * FROM "{table.name}"')
        assert [(row[0], row[1]) for row in rows] == [(c.name, c.type) for c in table.columns]


def test_the_page_is_what_the_program_says() -> None:
    assert (ROOT / "docs" / "tables.md").read_text(encoding="utf-8") == page.tables_page()


@pytest.mark.parametrize("question", questions.QUESTIONS, ids=lambda question: question.name)
def test_every_ready_question_has_an_answer(
    audited: tuple[Path, Path], question: questions.Question
) -> None:
    with querying.asked(str(audited[1]), question.name, day="2030-01-01") as answer:
        rows = list(answer.rows)
    empty = ("failures", "changes")  # nothing failed, and there was no run before
    assert bool(rows) is (question.name not in empty)


def test_audit_duckdb_has_the_same_tables(audited: tuple[Path, Path]) -> None:
    _, results = audited
    with ducks.library().connect(str(results / "audit.duckdb"), read_only=True) as duck:
        for table in PARTS:
            sql = f'SELECT count(*) FROM "{table.name}"'
            assert duck.execute(sql).fetchall() == ask(results, sql)


def test_the_rules_have_one_fingerprint() -> None:
    assert fingerprint.rules() == fingerprint.rules()
    assert len(fingerprint.rules()) == 16


def test_what_only_shows_is_not_in_it() -> None:
    """A page that looks better is no reason to read all letters again; a rule that finds more is."""
    root = Path(fingerprint.__file__).parents[1]
    names = {Path(path).relative_to(root).as_posix() for path in fingerprint.sources()
             if Path(path).is_relative_to(root)}  # fmt: skip
    assert {"pipeline.py", "audit/rows.py", "readers/text.py"} <= names
    assert any(name.startswith("finders/") for name in names)
    assert not {name for name in names if name.startswith(("reports/", "review/", "commands/"))}
    assert not {"cli.py", "audit/running.py"} & names
