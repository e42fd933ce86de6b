"""Whatever a reviewer writes, and whatever a text holds, is there again as it was."""

from __future__ import annotations

import tempfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils.datetime import to_excel

from extractor.reports import workbook
from extractor.reports.workbook.kept import mark
from tests.coverages import COMMITMENTS, REKEN, coverage, item
from tests.reports.workbook.making import cell, checked, edited, heads, row_of, written

IDS = [c.id for c in COMMITMENTS]
# What a cell of Excel can hold: no control characters, no halves of pairs.
TEXT = st.text(
    st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"),
    min_size=1,
    max_size=60,
).filter(lambda text: text.strip() and not text.startswith("="))
DAY = st.dates(date(1901, 1, 1), date(2999, 12, 31))
# Numbers that are a day too: a cell of Datum shows them as one.
VALUE = st.one_of(
    TEXT,
    st.integers(0, 100_000),
    st.floats(0, 100_000).map(lambda number: round(number, 6)),
    st.booleans(),
    DAY.map(lambda day: datetime.combine(day, time())),
)
HEADS = ("Oordeel", "Reden", "Beoordelaar", "Datum", "Eigen kolom")
WRITTEN = st.dictionaries(
    st.tuples(st.sampled_from(IDS), st.sampled_from(HEADS)), VALUE, max_size=8
)
PRESENT = st.lists(st.sampled_from(IDS), unique=True)


def fill(book: Any, cells: dict[tuple[str, str], Any]) -> None:
    for title in ("Dekking", "Vervallen"):
        if title in book.sheetnames and "Eigen kolom" not in heads(book[title]):
            sheet = book[title]
            sheet.cell(1, sheet.max_column + 1).value = "Eigen kolom"
    for (id_, head), value in cells.items():
        at = place(book, id_, head)
        at.value = value
        if isinstance(value, str):
            at.data_type = "s"


def place(book: Any, id_: str, head: str) -> Any:
    for title in ("Dekking", "Vervallen"):
        if title in book.sheetnames:
            try:
                return cell(book[title], id_, head)
            except (StopIteration, ValueError):
                continue
    raise AssertionError(f"{id_} {head} is nowhere")


def same(found: Any, value: Any) -> bool:
    """Whether a cell holds what was written; a number in a cell for days is the day of that number."""
    if isinstance(value, int | float) and found.is_date:
        return abs(to_excel(found.value) - value) < 1e-4
    return mark(found.value) == mark(value)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=st.lists(st.tuples(WRITTEN, PRESENT), min_size=1, max_size=3))
def test_what_was_written_survives_any_run_and_any_loss_of_items(
    steps: list[tuple[dict[tuple[str, str], Any], list[str]]],
) -> None:
    """People write, items disappear and return: everything written last is in Dekking or Vervallen."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "review.xlsx"
        written(path)
        expected: dict[tuple[str, str], Any] = {}
        for cells, present in steps:
            edited(path, lambda book, cells=cells: fill(book, cells))  # type: ignore[misc]
            expected |= cells
            workbook.write(
                checked(coverage(tuple(c for c in COMMITMENTS if c.id in present))), str(path)
            )
            book = openpyxl.load_workbook(path)
            for (id_, head), value in expected.items():
                found = place(book, id_, head)
                assert same(found, value)
                assert found.data_type != "f"


@settings(max_examples=20, deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_of_a_document_is_text_in_a_cell(text: str) -> None:
    hostile = item(REKEN, "toezegging", "Geadviseerd besluit", "missing")
    fields = {name: getattr(hostile, name) for name in hostile.__struct_fields__} | {"text": text}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "review.xlsx"
        book = written(path, checked(coverage((type(hostile)(**fields),))))
        for sheet in book.worksheets:
            assert all(c.data_type != "f" for row in sheet.iter_rows() for c in row)
        book = written(path, checked(coverage((type(hostile)(**fields),))))
        assert "Bewaarde tekst" not in heads(book["Dekking"])  # read back as it was written


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://kwaad.example","klik")',
        "+31 6 12345678",
        "@SUM(A1:A9)",
        "-2+3+cmd|' /C calc'!A0",
        "\t=1+1",
        "＝1+1",
        "https://kwaad.example/",
        "<script>alert(1)</script> & ]]>",
        "_x0041_ en _x000D_",
        "voor \u202etxet eedoow\u202c achter",
        "een bel \x07 en een nul \x00",
        "'aangehaald",
        "12345678901234567890",
    ],
)
def test_hostile_texts_stand_there_as_text(tmp_path: Path, text: str) -> None:
    one = item(REKEN, "toezegging", "Geadviseerd besluit", "missing")
    fields = {n: getattr(one, n) for n in one.__struct_fields__} | {
        "text": text,
        "reasons": (text,),
    }
    for _ in range(2):
        book = written(tmp_path / "review.xlsx", checked(coverage((type(one)(**fields),))))
        sheet = book["Dekking"]
        for head in ("Item", "Waarom"):
            at = cell(sheet, REKEN, head)
            assert at.data_type == "s"
            assert at.hyperlink is None
            for hidden in "\x00\x07\u202e":
                assert hidden not in at.value
        assert "Bewaarde tekst" not in heads(sheet)
        if text.startswith(("=", "+", "-", "@")):
            assert cell(sheet, REKEN, "Waarom").quotePrefix
            assert row_of(book, REKEN)["Waarom"] == text
