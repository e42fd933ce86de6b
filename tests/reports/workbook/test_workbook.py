"""The workbook as it is written the first time, opened again with another program."""

from __future__ import annotations

import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl.utils import range_boundaries

from extractor.messages import InputError
from extractor.reports import workbook
from extractor.reports.citations import address, citation
from extractor.reports.coverage_words import number
from extractor.reports.words import NOT_CHECKED
from tests.coverages import AMBACHT, BRIEF, LOON, PLEK, REKEN, SCHOEN, coverage, item
from tests.reports import pairs
from tests.reports.workbook.making import cell, checked, heads, row_of, rows, written

SHEETS = [
    "Dekking", "Bevindingen", "Verwijzingen", "Cijfers", "Actoren", "Termijnen",
    "Begrotingsbijlage", "Verantwoording",
]  # fmt: skip
REVIEWER = ["Oordeel", "Reden", "Beoordelaar", "Datum"]


def shown(book: object) -> list[str]:
    return [s.title for s in book.worksheets if s.sheet_state == "visible"]  # type: ignore[attr-defined]


def test_the_sheets_stand_in_the_order_in_which_they_are_read(tmp_path: Path) -> None:
    assert shown(written(tmp_path / "review.xlsx")) == SHEETS


def test_in_english_everything_is_english(tmp_path: Path) -> None:
    book = written(tmp_path / "review.xlsx", checked(lang="en"))
    assert shown(book) == [
        "Coverage", "Findings", "References", "Figures", "Actors", "Terms", "Budget annex", "Account",
    ]  # fmt: skip
    assert {"Outcome", "Judgement", "Reason", "Reviewer", "Date", "Changed since"} < set(
        heads(book["Coverage"])
    )
    assert rows(book["Coverage"])[0]["Outcome"] == "✗ no counterpart found"


def test_every_sheet_is_a_table_with_filters_below_a_frozen_header(tmp_path: Path) -> None:
    book = written(tmp_path / "review.xlsx")
    for title in SHEETS:
        sheet = book[title]
        (table,) = sheet.tables.values()
        assert table.autoFilter.ref == table.ref
        assert range_boundaries(table.ref)[:2] == (1, 1)
        assert [c.name for c in table.tableColumns] == heads(sheet)
        assert sheet.freeze_panes in ("A2", "D2")
        for row in sheet.iter_rows(min_row=2):
            assert all(c.alignment.wrap_text and c.alignment.vertical == "top" for c in row)


def test_what_needs_a_look_comes_first_and_says_why(tmp_path: Path) -> None:
    found = rows(written(tmp_path / "review.xlsx")["Dekking"])
    assert [row["Uitkomst"] for row in found] == [
        "✗ geen tegenhanger gevonden", "✗ geen tegenhanger gevonden", "◐ deels", "→ uitgesteld",
        "? te beoordelen", "✓ tegenhanger gevonden", "✓ tegenhanger gevonden",
    ]  # fmt: skip
    assert found[0]["Waarom"] == "Geen passage over het rekenniveau bij de start."
    assert (
        found[2]["Zonder tegenhanger"]
        == "geen tegenhanger gevonden: wat dat kleine werkgevers kost"
    )
    assert found[2]["Plaats brief"] == "r. 11"
    assert {row["Id"] for row in found} > {PLEK, LOON, REKEN, AMBACHT, SCHOEN}


def test_dates_are_dates_and_figures_are_numbers(tmp_path: Path) -> None:
    book = written(tmp_path / "review.xlsx")
    assert row_of(book, REKEN)["Uiterlijk"] == datetime(2026, 3, 31)
    assert cell(book["Dekking"], REKEN, "Uiterlijk").number_format == "dd-mm-yyyy"
    values = {row["Zoals het er staat"]: row["Waarde"] for row in rows(book["Cijfers"])}
    assert 12400 in values.values()


def test_terms_that_are_to_come_stand_on_top(tmp_path: Path) -> None:
    """Seen from the day of the letter; what has no day comes between, what is over last."""
    brief = BRIEF.replace("Geachte", "Datum: 1 maart 2026\n\nGeachte") + (
        "\nIn mei 2027 volgt meer. In 2019 begon dit. In 2024 is het verlengd.\n"
    )
    shown = rows(written(tmp_path / "review.xlsx", checked(brief=brief))["Termijnen"])
    days = [row.get("Uiterlijk") for row in shown]
    coming = [day for day in days if day and day >= datetime(2026, 3, 1)]
    over = [day for day in days if day and day < datetime(2026, 3, 1)]
    assert coming
    assert over
    assert days == [*sorted(coming), *[None] * days.count(None), *sorted(over, reverse=True)]


def test_official_numbers_lead_to_their_official_place(tmp_path: Path) -> None:
    book = written(tmp_path / "review.xlsx")
    linked = cell(book["Dekking"], AMBACHT, "Nummer")
    assert linked.value == "31 524, nr. 623"
    assert linked.hyperlink.target == "https://zoek.officielebekendmakingen.nl/kst-31524-623.html"


def test_of_several_numbers_each_is_a_link_in_references(tmp_path: Path) -> None:
    """One cell leads to one place, and LibreOffice shows the text of a link on one line."""
    brief, nota = pairs.of_corpus("08")
    pair = pairs.judged(brief, nota)
    several = {
        item.id: item.references for item in pair.found.commitments if len(item.references) > 1
    }
    assert several
    book = written(tmp_path / "review.xlsx", pair)
    linked = {
        at.value: at.hyperlink.target
        for (at,) in book["Verwijzingen"].iter_rows(min_row=2, min_col=3, max_col=3)
        if at.hyperlink
    }
    for id_, numbers in several.items():
        at = cell(book["Dekking"], id_, "Nummer")
        assert at.value.split("\n") == list(map(number, numbers))
        assert at.hyperlink is None
        assert all(linked[citation(one)] == address(one) for one in numbers)
    assert "elk nummer met zijn koppeling in Verwijzingen" in str(rows(book["Verantwoording"]))


def test_the_reviewer_gets_a_list_to_choose_from(tmp_path: Path) -> None:
    sheet = written(tmp_path / "review.xlsx")["Dekking"]
    (rule,) = sheet.data_validations.dataValidation
    column = sheet.cell(1, heads(sheet).index("Oordeel") + 1).column_letter
    assert str(rule.sqref).startswith(f"{column}2:{column}")
    assert rule.formula1 == (
        '"akkoord,tegenhanger gevonden,deels,uitgesteld,geen tegenhanger gevonden,geaccepteerd,later"'
    )
    assert rule.errorStyle == "information"  # another word is allowed
    names = heads(sheet)
    assert names[names.index("Oordeel") :][:5] == [*REVIEWER, "Gewijzigd sinds"]


def test_the_annex_has_the_layout_of_the_budget(tmp_path: Path) -> None:
    book = written(tmp_path / "review.xlsx")
    assert heads(book["Begrotingsbijlage"]) == ["Omschrijving", "Vindplaats", "Stand van zaken"]
    found = {row["Omschrijving"]: row for row in rows(book["Begrotingsbijlage"])}
    motion = found["Motie: kleinschalige vakopleidingen in de regio behouden"]
    assert motion["Vindplaats"] == "Kamerstuk 31 524, nr. 623"
    assert motion["Stand van zaken"] == (
        "Uitgesteld in de brief (r. 16): „Op de motie-Tuinstra kom ik in september 2026 terug.”"
    )
    assert all("afgedaan" not in row["Stand van zaken"].lower() for row in found.values())


def test_the_account_names_files_hashes_and_what_was_not_looked_at(tmp_path: Path) -> None:
    pair = checked()
    told = rows(written(tmp_path / "review.xlsx", pair)["Verantwoording"])
    says = {row["Onderdeel"]: row["Inhoud"] for row in told}
    assert says["Brief: SHA-256"] == pair.brief.sha256
    assert says["Nota"] == "nota.txt, text"
    # The headline says 5 items, 1 of them with a counterpart, and 1 of 2 announcements to look at.
    assert "1 met tegenhanger" in says["Uitkomst"]
    assert says["✓ tegenhanger gevonden"].startswith("items: 1, aankondigingen: 1: een passage")
    assert sum(row["Onderdeel"] == "Niet nagegaan" for row in told) == len(NOT_CHECKED)


def test_a_nota_without_items_gives_a_workbook_too(tmp_path: Path) -> None:
    pair = checked(coverage((), (), discrepancies=(), promises=(), unannounced=(), diagnostics=()))
    book = written(tmp_path / "review.xlsx", pair)
    assert shown(book) == SHEETS
    assert rows(book["Dekking"]) == rows(book["Bevindingen"]) == []


def test_a_long_passage_is_cut_before_it_fills_a_row(tmp_path: Path) -> None:
    long = item(SCHOEN, "verzoek", "Geadviseerd besluit", "missing")
    long = type(long)(
        **{f: getattr(long, f) for f in long.__struct_fields__} | {"text": "woord " * 9000}
    )
    book = written(tmp_path / "review.xlsx", checked(coverage((long,))))
    assert len(row_of(book, SCHOEN)["Item"]) <= 900
    assert row_of(book, SCHOEN)["Item"].endswith("…")


@pytest.mark.parametrize("name", ["review.xls", "review.xlsm", "review"])
def test_a_workbook_has_the_name_of_one(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError) as raised:
        workbook.write(checked(), str(tmp_path / name))
    assert raised.value.code == "O033"


def test_no_part_of_the_package_reaches_outside_or_holds_a_formula(tmp_path: Path) -> None:
    written(tmp_path / "review.xlsx")
    with zipfile.ZipFile(tmp_path / "review.xlsx") as package:
        for name in package.namelist():
            data = package.read(name)
            assert b"<f>" not in data, name
            if name.endswith(".rels"):
                assert data.count(b'TargetMode="External"') == data.count(b'Target="https://')
