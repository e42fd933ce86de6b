"""What may be one more item is quoted where people work, with its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from extractor.findings import Diagnostic
from extractor.reports import html
from extractor.reports.tables import markdown
from extractor.reports.tables.coverage import Judged
from extractor.reports.workbook import account
from tests.coverages import coverage
from tests.reports.html.pages import checked

_SEVERITY = "info"


@pytest.fixture
def pair() -> object:
    made = checked()
    span = coverage().commitments[0].span
    doubt = Diagnostic(code="W001", severity=_SEVERITY, message="", span=span)
    return replace(made, found=replace(made.found, diagnostics=(doubt,)))


def test_the_report_links_it_to_the_nota(pair: object, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    html.write(pair, str(path))
    page = path.read_text("utf-8")
    assert 'id="n1"' in page
    assert 'href="#nota-n1"' in page
    assert 'id="nota-n1"' in page


def test_the_table_and_the_account_name_the_place(pair: object) -> None:
    lines = markdown.table(pair).splitlines()
    at = lines.index("**Niet nagegaan**")
    assert lines[at + 3].startswith("  - nota r. ")
    told = [str(row["says"]) for row in account.rows(Judged(pair))]
    assert any("\nnota r. " in says for says in told)
