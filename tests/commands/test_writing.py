"""The options that write files, on the command."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from extractor.cli import cli
from extractor.reports.listed import OUTPUTS, Output
from tests.commands.running import BAD, FLAGGED, Check, one_line
from tests.coverages import REKEN


def test_several_outputs_in_one_call_beside_the_report(check: Check, folder: Path) -> None:
    result = check("--xlsx", "review.xlsx", "--csv", "dekking.csv", "--markdown", "dekking.md")
    assert result.exit_code == FLAGGED
    assert "geen tegenhanger gevonden" in result.stdout
    assert openpyxl.load_workbook(folder / "review.xlsx")["Dekking"].max_row == 8
    assert REKEN in (folder / "dekking.csv").read_text("utf-8-sig")
    assert "| Uitkomst |" in (folder / "dekking.md").read_text("utf-8")


@pytest.mark.parametrize(
    "output", [o for o in OUTPUTS if o.option != "pdf"], ids=lambda o: o.option
)
def test_every_output_is_written_and_written_again(
    check: Check, folder: Path, output: Output
) -> None:
    name = f"uit{output.endings[0]}"
    for _ in range(2):
        result = check(f"--{output.option}", name, "--json")
        assert (result.exit_code, result.stdout[0]) == (FLAGGED, "{")
    assert (folder / name).stat().st_size > 500


def test_markdown_without_a_file_takes_the_place_of_the_report(check: Check) -> None:
    result = check("--markdown")
    assert result.stdout.startswith("<!-- extractor -->\n")
    assert result.stdout.count("**") == 4
    assert "|\n" in result.stdout


def test_two_texts_on_one_standard_output_are_refused(check: Check) -> None:
    assert check("--markdown", "--json").exit_code == BAD


@pytest.mark.parametrize("order", [("brief.txt", "nota.txt"), ("nota.txt", "brief.txt")])
@pytest.mark.parametrize("target", ["brief.txt", "nota.txt"])
def test_an_input_is_never_written(
    check: Check, folder: Path, order: tuple[str, str], target: str
) -> None:
    before = (folder / target).read_bytes()
    one_line(check("--csv", target, pair=order), f"O001 {target}: ")
    assert (folder / target).read_bytes() == before


@pytest.mark.parametrize(
    ("option", "name", "endings"),
    [
        ("docx", "x.pdf", "*.docx, *.docm, *.dotx, *.dotm"),
        ("docx", "y.txt", "*.docx, *.docm, *.dotx, *.dotm"),
        ("html", "y.docx", "*.html, *.htm"),
        ("html", "verslag", "*.html, *.htm"),
        ("pdf", "brief.docx", "*.pdf"),
        ("csv", "rijen.xlsx", "*.csv, *.txt"),
        ("csv", "rijen.tsv", "*.csv, *.txt"),  # the columns are parted by semicolons
        ("markdown", "tabel.html", "*.md, *.markdown, *.txt"),
    ],
)
def test_a_name_that_says_something_else_is_refused_before_anything_is_read(
    check: Check, folder: Path, option: str, name: str, endings: str
) -> None:
    before = sorted(folder.iterdir())
    nowhere = ("er-niet.txt", "ook-niet.txt")
    one_line(
        check(f"--{option}", name, pair=nowhere),
        f"O036 {name}: wat --{option} schrijft heet {endings}; ",
    )
    line = check(f"--{option}", name, "--lang", "en", pair=nowhere).stderr
    assert f"what --{option} writes is called {endings}" in line
    one_line(check("--xlsx", "y.txt", pair=nowhere), "O033 y.txt: ")
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize(
    ("option", "name"), [("html", "UIT.HTM"), ("csv", "uit.txt"), ("markdown", "uit.MARKDOWN")]
)
def test_every_usual_ending_will_do(check: Check, folder: Path, option: str, name: str) -> None:
    assert check(f"--{option}", name).exit_code == FLAGGED
    assert (folder / name).exists()


def test_one_document_is_refused_by_such_a_name_too(folder: Path) -> None:
    target = folder / "y.docx"
    result = CliRunner().invoke(cli, [str(folder / "brief.txt"), "--html", str(target)])
    assert (result.exit_code, result.stderr[:5]) == (BAD, "O036 ")
    assert not target.exists()


def test_what_somebody_else_made_stays(check: Check, folder: Path) -> None:
    (folder / "mijn.csv").write_text("Naam;Bedrag\n")
    one_line(check("--csv", "mijn.csv"), "O002 mijn.csv: ")
    assert (folder / "mijn.csv").read_text() == "Naam;Bedrag\n"


def test_why_it_cannot_be_written_is_said_in_the_language_that_was_asked_for(
    check: Check, folder: Path
) -> None:
    (folder / "map.csv").mkdir()
    for path, dutch, english in (
        ("nomap/y.csv", "deze map of dit bestand bestaat niet", "No such file or directory"),
        ("map.csv", "dit is een map", "Is a directory"),
        ("nota.txt/y.csv", "een deel van deze naam is geen map", "Not a directory"),
        (f"{'y' * 300}.csv", "de naam is te lang", "File name too long"),
    ):
        one_line(check("--csv", path), f"O003 {path}: schrijven mislukt ({dutch}); ")
        one_line(check("--csv", path, "--lang", "en"), f"O003 {path}: writing failed ({english}); ")


@pytest.mark.parametrize(
    ("number", "dutch"),
    [
        (errno.EACCES, "geen toestemming"),
        (errno.ENOSPC, "de schijf is vol"),
        (errno.EROFS, "hier kan alleen gelezen worden"),
    ],
)
def test_what_the_system_says_is_told_in_dutch(
    check: Check, monkeypatch: pytest.MonkeyPatch, number: int, dutch: str
) -> None:
    def refused(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("extractor.reports.saving._replace", refused)
    one_line(check("--csv", "y.csv"), f"O003 y.csv: schrijven mislukt ({dutch}); ")
    said = check("--csv", "y.csv", "--lang", "en").stderr
    assert f"({os.strerror(number)})" in said


def test_a_library_that_is_missing_gives_one_line(
    check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in list(sys.modules):
        if name.startswith("extractor.reports.workbook"):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    one_line(check("--xlsx", "review.xlsx"), "O005 --xlsx: ")


def test_one_document_has_a_report_of_its_own(folder: Path) -> None:
    target = folder / "brief.html"
    result = CliRunner().invoke(cli, [str(folder / "brief.txt"), "--html", str(target)])
    assert result.exit_code == 0
    assert "extractor" in target.read_text("utf-8")
    several = [str(folder / "brief.txt"), str(folder / "nota.txt"), "--html", str(target)]
    assert CliRunner().invoke(cli, several).exit_code == BAD
