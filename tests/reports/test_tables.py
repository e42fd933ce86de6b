"""Dekking as CSV and as Markdown."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from extractor.findings import Evidence
from extractor.messages import InputError
from extractor.places import Places
from extractor.reports.tables import csv as as_csv
from extractor.reports.tables import markdown
from tests.coverages import AMBACHT, REKEN, changed, coverage
from tests.reports.workbook.making import checked


def read(text: str) -> list[dict[str, str]]:
    """As a Dutch Excel reads it."""
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline=""), delimiter=";"))


def test_the_csv_has_a_row_for_every_item_with_its_id() -> None:
    found = read(as_csv.table(checked()))
    assert len(found) == 7
    assert found[0]["Uitkomst"] == "✗ geen tegenhanger gevonden"
    assert {row["Id"]: row["Uiterlijk"] for row in found}[REKEN] == "2026-03-31"


def test_the_csv_speaks_english_too() -> None:
    assert read(as_csv.table(checked(lang="en")))[0]["Outcome"] == "✗ no counterpart found"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+31 6",
        "-2",
        "@SUM(A1)",
        "  =1+1",
        "\t=1",
        "＝1",
        '=HYPERLINK("http://x";"y")',
        "|calc",
    ],
)
def test_a_formula_in_a_document_is_text_in_the_csv(text: str) -> None:
    pair = checked(changed(coverage(), REKEN, text=text, reasons=(text,)))
    row = next(row for row in read(as_csv.table(pair)) if row["Id"] == REKEN)
    assert row["Waarom"].startswith("'")
    assert row["Waarom"].endswith(text.strip()[-1])


@pytest.mark.parametrize("text", ['a;b "c"', "twee\nregels", "gewoon", "3-2"])
def test_other_text_is_in_the_csv_to_the_letter(text: str) -> None:
    pair = checked(changed(coverage(), REKEN, reasons=(text,)))
    row = next(row for row in read(as_csv.table(pair)) if row["Id"] == REKEN)
    assert row["Waarom"] == text


@pytest.mark.parametrize("name", ["dekking.csv", "dekking.md"])
def test_a_file_is_replaced_when_it_is_ours_alone(tmp_path: Path, name: str) -> None:
    write = as_csv.write if name.endswith("csv") else markdown.write
    path = tmp_path / name
    write(checked(), str(path))
    write(checked(lang="en"), str(path))
    made = path.read_bytes()
    assert b"counterpart" in made
    write(checked(), str(path))
    path.write_bytes(b"Uitkomst;van mezelf\r\n")
    with pytest.raises(InputError) as raised:
        write(checked(), str(path))
    assert raised.value.code == "O002"
    assert path.read_bytes() == b"Uitkomst;van mezelf\r\n"


def test_the_markdown_is_one_table_under_the_headline() -> None:
    lines = markdown.table(checked()).splitlines()
    assert lines[2].startswith("**nota.txt naast brief.txt: 5 toezeggingen, moties en verzoeken")
    table = lines[4 : lines.index("", 4)]
    assert len(table) == 2 + 7
    motion = next(line for line in table if "Tuinstra" in line)
    assert "[31 524, nr. 623](https://zoek.officielebekendmakingen.nl/kst-31524-623.html)" in motion


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a | b", r"a \| b"),
        ("<img src=x onerror=alert(1)>", r"\<img src=x onerror=alert(1)\>"),
        ("[klik](http://x)", r"\[klik\](http\://x)"),
        ("zie www.kwaad.nl", r"zie www\.kwaad.nl"),
        ("@iemand #12 `code` *vet*", r"\@iemand \#12 \`code\` \*vet\*"),
        ("twee\nregels", "twee regels"),
        ("\\| ontsnapt", r"\\\| ontsnapt"),
    ],
)
def test_markup_in_a_document_is_text_in_the_markdown(text: str, shown: str) -> None:
    pair = checked(changed(coverage(), AMBACHT, reasons=(text,)))
    row = next(line for line in markdown.table(pair).splitlines() if "Tuinstra" in line)
    assert row.endswith(f" {shown} |")
    assert row.replace("\\\\", "").replace("\\|", "").count("|") == 8


def test_every_place_of_an_answer_is_told() -> None:
    """The best passage first; of each the text, and what "Waarom" names is the first of them."""
    one, other = (
        Evidence(text=text, span=span, references=(), score=0.9, signals={}, digest="")
        for text, span in (
            ("Aan het lid heb ik toegezegd", (170, 190)),
            ("Ruim 12.400 studenten", (300, 320)),
        )
    )
    pair = checked(changed(coverage(), REKEN, evidence=(one, other), verdict="covered"))
    row = next(row for row in read(as_csv.table(pair)) if row["Id"] == REKEN)
    first, second = (Places(pair.brief, "nl")(e.span) for e in (one, other))
    assert row["Plaats brief"] == f"{first}, ook {second}"
    assert row["Passage in de brief"] == f"„{one.text}”\n„{other.text}”"
    assert f"| „{one.text}”<br>„{other.text}” | {first}, ook {second} |" in markdown.table(pair)


def test_a_passage_that_is_cut_keeps_the_quote_at_its_end() -> None:
    long = Evidence(
        text="woord " * 100, span=(0, 9), references=(), score=0.9, signals={}, digest=""
    )
    pair = checked(changed(coverage(), REKEN, evidence=(long,), verdict="covered"))
    assert "woord…” |" in markdown.table(pair)


def test_two_numbers_stand_on_two_lines_each_with_its_link() -> None:
    pair = checked(changed(coverage(), REKEN, references=("kst-31524-623", "TZ202604-153")))
    row = next(row for row in read(as_csv.table(pair)) if row["Id"] == REKEN)
    assert row["Nummer"] == "31 524, nr. 623\nTZ202604-153"
    shown = (
        "[31 524, nr. 623](https://zoek.officielebekendmakingen.nl/kst-31524-623.html)<br>"
        "[TZ202604-153](https://www.tweedekamer.nl/zoeken?qry=TZ202604-153)"
    )
    assert f"| {shown} |" in markdown.table(pair)
