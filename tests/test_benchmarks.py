"""What the table of ``make bench`` says of limits, and of what cannot be measured here."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import formats, made, run, workbook
from benchmarks.measure import Row, beside

ROWS = [
    (Row("a", 9.96, "times", most=10), "| a | 10.0 times | ≤ 10 |", False),
    (Row("a", 10.2, "times", most=10), "| a | 10.2 times | ≤ 10 |", True),
    (Row("a", 59.0, "%", least=60), "| a | 59.0 % | ≥ 60 |", True),
    (Row("a", 61.0, "%", least=60), "| a | 61.0 % | ≥ 60 |", False),
    (Row("a", 5.0, "ms"), "| a | 5.0 ms |  |", False),
    (Row("a", None, "LibreOffice is away", most=2), "| a | not measured: LibreOffice is away | ≤ 2 |", False),
]  # fmt: skip


@pytest.mark.parametrize(("row", "line", "fails"), ROWS, ids=[line for _, line, _ in ROWS])
def test_a_row_says_its_limit_and_whether_it_is_kept(row: Row, line: str, fails: bool) -> None:
    assert run.table([row]).splitlines()[2] == line
    assert row.fails() is fails


def test_without_libreoffice_the_table_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(made, "docx", lambda folder: (folder / "letter.docx", folder / "many.docx"))
    monkeypatch.setattr(made.shutil, "which", lambda name: None)
    monkeypatch.setattr(formats, "_docx", lambda files, base: iter(()))
    (row,) = formats.rows(0.02)
    assert (row.what, row.measured) == ("pdf", None)
    assert run.table([row]).endswith(
        "| pdf | not measured: LibreOffice (soffice) is not installed |  |"
    )


def test_the_parts_that_a_reader_parses_are_seen_and_the_reader_left_as_it_was() -> None:
    from extractor.readers import docx, xml
    from tests.readers import making

    usual = xml.root
    data = making.docx(making.p("Een brief."), styles="")
    parts = formats._parsed(lambda: docx.read(data))
    assert any(b"Een brief." in part for part in parts)
    assert any(b"<w:styles" in part for part in parts)
    assert xml.root is usual


def test_two_calls_are_measured_in_turn() -> None:
    called: list[str] = []
    ours, theirs = beside(lambda: called.append("a"), lambda: called.append("b"), 3)
    assert called == ["a", "b"] * 3
    assert min(ours, theirs) >= 0


def test_the_many_letters_are_one_docx(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("docx", reason="python-docx is not installed")
    import extractor

    monkeypatch.setattr(made, "_LETTERS", 3)
    letter, many = (extractor.read(file, guard=False) for file in made.docx(tmp_path))
    assert 2.5 < len(many.source) / len(letter.source) < 3.5


def test_the_workbook_is_measured_when_it_is_new_and_when_it_is_filled_again() -> None:
    pytest.importorskip("openpyxl", reason="no extra 'report' here: pip install '.[report]'")
    new, _, memory, again, _, more = workbook.rows(0.02, pairs=2)
    assert "again" in again.what
    assert all(row.measured and row.most for row in (new, memory, again, more))
