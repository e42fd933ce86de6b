"""``extract register`` as it is called."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from extractor.commands import register
from extractor.register import reading


def run(*arguments: object) -> Result:
    return CliRunner().invoke(register.command, list(map(str, arguments)))


def test_a_table_for_people(two: Path) -> None:
    found = run(two, "--as-of", "2026-09-01")
    assert found.exit_code == 0
    assert found.stdout.startswith("Stand op 1 september 2026.")
    assert "voorbij, geen" in found.stdout
    assert "niet dat gedaan is wat" in " ".join(found.stdout.split())


def test_the_day_that_nobody_gave_is_said(two: Path) -> None:
    found = run(two, "--lang", "en")
    assert "12 May 2026, the date of the newest document" in " ".join(found.stdout.split())


def test_few_of_many_are_said_to_be_few(two: Path) -> None:
    found = run(two, "--limit", 2)
    assert "nog 3 items; --limit 0 toont alle" in found.stdout
    assert "--limit" not in run(two, "--limit", 0).stdout


def test_all_outputs_at_once(two: Path, tmp_path: Path) -> None:
    files = (tmp_path / "r.csv", tmp_path / "r.xlsx", tmp_path / "pages")
    found = run(two, "--csv", files[0], "--xlsx", files[1], "--html", files[2])
    assert found.exit_code == 0
    assert all(path.exists() for path in files)
    assert found.stderr.count("geschreven") == 3


def test_csv_to_standard_output_is_nothing_but_csv(two: Path) -> None:
    found = run(two, "--csv", "-")
    assert found.exit_code == 0
    assert found.stdout.startswith('\ufeff"Stand";"Nummer"')
    assert len(found.stdout.splitlines()) == 6


@pytest.mark.parametrize("where", ["nergens", "."])
def test_no_results_is_one_line(where: str, tmp_path: Path) -> None:
    found = run(tmp_path / where)
    assert (found.exit_code, found.stderr.count("\n")) == (2, 1)
    assert found.stderr.startswith("A013 ")


def test_letters_that_are_gone_are_said_once(two: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractor.register.building._folder", lambda results: "weg")
    found = run(two)
    assert found.exit_code == 0
    assert found.stderr.startswith("G002 2 brieven")


def test_help_says_what_the_program_does() -> None:
    assert register.MOST == reading.MOST
    text = run("--help").stdout
    assert "--as-of DATE" in text


def test_a_workbook_is_called_xlsx(two: Path, tmp_path: Path) -> None:
    found = run(two, "--xlsx", tmp_path / "register.xls")
    assert (found.exit_code, found.stderr[:5]) == (2, "O033 ")
    assert list(tmp_path.iterdir()) == []


def test_without_a_library_the_output_says_what_to_install(
    two: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("extractor.register.workbook", "extractor.reports.workbook.book"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    found = run(two, "--xlsx", tmp_path / "register.xlsx")
    assert (found.exit_code, found.stderr[:5]) == (2, "O005 ")
    assert "'.[report]'" in found.stderr


def test_the_report_is_written_by_a_command_of_its_own(two: Path, tmp_path: Path) -> None:
    shutil.copytree(two, tmp_path / "uit")
    done = CliRunner().invoke(
        register.report_command, [str(tmp_path / "uit"), "--as-of", "2026-09-01"]
    )
    assert done.output == f"verslag: {tmp_path / 'uit' / 'report.html'}\n"
    assert "1 september 2026" in (tmp_path / "uit" / "report.html").read_text(encoding="utf-8")
    assert CliRunner().invoke(register.report_command, [str(tmp_path)]).exit_code == 2
