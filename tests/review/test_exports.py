"""What reviewers decided, taken along: for --baseline, for evaluate, and in the outputs."""

from __future__ import annotations

import io
import json
import re
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from extractor.cli import cli
from extractor.review import exporting
from tests.review.running import Browser


def by_verdict(browser: Browser, verdict: str) -> list[str]:
    shown = re.findall(
        r'data-item="(c-[^"]+)"[^>]*>\s*<div class="head"><span class="verdict v-(\w+)"',
        browser.page(),
    )
    return [item for item, one in shown if one == verdict]


def flagged(pair: Path, *more: str) -> set[str]:
    """What extract check finds without a full counterpart, and does not count as accepted."""
    result = CliRunner().invoke(
        cli, ["check", str(pair / "brief.txt"), str(pair / "nota.md"), "--only-flagged", *more]
    )
    return set(re.findall(r"c-[0-9a-f]{4}", result.output.partition("geaccepteerd")[0]))


def test_the_baseline_holds_what_was_accepted_and_not_what_was_confirmed(
    browser: Browser, pair: Path, tmp_path: Path
) -> None:
    missing, partial, covered = (by_verdict(browser, v) for v in ("missing", "partial", "covered"))
    browser.decide(missing[0], "accept", "", "komt in de volgende brief")
    browser.decide(partial[0], "overrule", "covered", "staat in bijlage 2")
    browser.decide(partial[1], "confirm")
    browser.decide(covered[0], "overrule", "missing", "gaat over iets anders")
    made = browser.get("/pair/1/export/baseline")
    assert made.headers["content-disposition"] == 'attachment; filename="drinkwater-baseline.json"'
    entries = {entry["id"]: entry for entry in made.json()["accepted"]}
    assert set(entries) == {missing[0], partial[0]}
    assert entries[missing[0]]["reason"] == "komt in de volgende brief (A. Bakker)"
    file = tmp_path / "ok.json"
    file.write_bytes(made.content)
    result = CliRunner().invoke(
        cli, ["check", str(pair / "brief.txt"), str(pair / "nota.md"), "--baseline", str(file)]
    )
    assert "2 geaccepteerd" in " ".join(result.output.split())
    assert "vervallen" not in result.output


def test_an_acceptance_that_lapsed_is_not_in_the_baseline(browser: Browser, pair: Path) -> None:
    (item, *_) = by_verdict(browser, "missing")
    browser.decide(item, "accept", "", "komt later")
    browser.upload("v2.txt", (pair / "brief.txt").read_bytes() + b"\nNog een zin.\n")
    assert browser.get("/pair/1/export/baseline").json()["accepted"] == []


def test_evaluate_reads_the_decisions_as_gold(browser: Browser, tmp_path: Path) -> None:
    every = browser.items()
    wrong = by_verdict(browser, "covered")[0]
    for item in every:
        if item == wrong:
            answer = browser.decide(item, "overrule", "missing", "gaat over iets anders")
        else:
            answer = browser.decide(item, "confirm")
        assert answer.status_code in (200, 422)
    made = browser.get("/pair/1/export/gold")
    with zipfile.ZipFile(io.BytesIO(made.content)) as file:
        assert sorted(file.namelist()) == [
            "drinkwater/brief.txt",
            "drinkwater/gold.json",
            "drinkwater/nota.md",
        ]
        file.extractall(tmp_path)
    result = CliRunner().invoke(cli, ["evaluate", str(tmp_path)])
    assert result.exit_code == 0, result.output
    # All but the one that was overruled are as the program says.
    faults = [
        line for line in result.output.splitlines() if " missed " in line or " extra " in line
    ]
    assert {line.rpartition(": ")[2] for line in faults} == {"covered, should be missing"}, faults


def test_what_was_not_decided_is_no_gold(browser: Browser) -> None:
    made = browser.get("/pair/1/export/gold")
    with zipfile.ZipFile(io.BytesIO(made.content)) as file:
        gold = json.loads(file.read("drinkwater/gold.json"))
    assert gold["commitments"] == gold["discrepancies"] == gold["promises"] == []
    assert len(gold["optional"]["commitments"]) > 5


def test_the_outputs_show_the_reviewers_verdict(browser: Browser) -> None:
    pytest.importorskip("extractor.reports.tables.markdown", reason="this output is not there")
    (item, *_) = by_verdict(browser, "covered")
    before = browser.get("/pair/1/export/markdown").text
    browser.decide(item, "overrule", "missing", "gaat over iets anders")
    after = browser.get("/pair/1/export/markdown").text
    assert after.count("geen tegenhanger gevonden") > before.count("geen tegenhanger gevonden")
    assert "Beoordelaar: ander oordeel (geen tegenhanger gevonden) door A. Bakker" in after


def coverage_rows(data: bytes) -> dict[str, dict[str, object]]:
    """The rows of the sheet Dekking, by id; empty cells are left out."""
    openpyxl = pytest.importorskip("openpyxl", reason="no extra 'report' here")
    names, *rows = openpyxl.load_workbook(io.BytesIO(data))["Dekking"].iter_rows(values_only=True)
    made = [{n: v for n, v in zip(names, row, strict=True) if v is not None} for row in rows]
    return {str(row["Id"]): row for row in made}


def test_the_workbook_has_the_decisions_in_the_reviewers_columns(browser: Browser) -> None:
    missing, covered = by_verdict(browser, "missing"), by_verdict(browser, "covered")
    browser.decide(missing[0], "accept", "", "komt in de volgende brief")
    browser.decide(covered[0], "overrule", "missing", "=gaat over iets anders")
    browser.decide(covered[1], "confirm")
    browser.decide(covered[2], "later", "", "eerst navragen")
    browser.decide(covered[3], "confirm")
    browser.undo()
    rows = coverage_rows(browser.get("/pair/1/export/xlsx").content)
    shown = {
        id_: (row.get("Oordeel"), row.get("Reden"), row.get("Beoordelaar"))
        for id_, row in rows.items()
        if "Oordeel" in row
    }
    assert shown == {
        missing[0]: ("geaccepteerd", "komt in de volgende brief", "A. Bakker"),
        covered[0]: ("geen tegenhanger gevonden", "=gaat over iets anders", "A. Bakker"),
        covered[1]: ("akkoord", None, "A. Bakker"),
        covered[2]: ("later", "eerst navragen", "A. Bakker"),
    }
    assert all(isinstance(rows[id_]["Datum"], datetime) for id_ in shown)
    assert rows[covered[0]]["Uitkomst"] == rows[covered[1]]["Uitkomst"], (
        "what the program says stays"
    )


def test_a_workbook_with_decisions_can_be_filled_again(
    browser: Browser, pair: Path, tmp_path: Path
) -> None:
    missing, covered = by_verdict(browser, "missing"), by_verdict(browser, "covered")
    browser.decide(missing[0], "accept", "", "komt in de volgende brief")
    browser.decide(covered[0], "overrule", "missing", "gaat over iets anders")
    file = tmp_path / "drinkwater.xlsx"
    file.write_bytes(browser.get("/pair/1/export/xlsx").content)
    before = coverage_rows(file.read_bytes())
    arguments = ["check", str(pair / "brief.txt"), str(pair / "nota.md"), "--xlsx", str(file)]
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 1, result.output
    assert coverage_rows(file.read_bytes()) == before, "nothing is lost, nothing is called changed"


STARTS = {"html": b"<!", "docx": b"PK", "xlsx": b"PK", "csv": b"", "markdown": b""}


@pytest.mark.parametrize("kind", STARTS)
def test_every_output_can_be_taken_along(browser: Browser, kind: str) -> None:
    browser.decide(by_verdict(browser, "missing")[0], "accept", "", '=HYPERLINK("http://x")')
    made = browser.get(f"/pair/1/export/{kind}")
    if made.status_code == 409 and "O005" in made.text:
        pytest.skip(f"{kind}: what it takes is not installed")
    assert made.status_code == 200, made.text
    assert made.content.startswith(STARTS[kind])
    assert made.headers["content-disposition"].startswith("attachment; filename=")
    assert not made.headers["content-type"].startswith("text/html")


def test_an_output_that_is_not_there_gets_a_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    from extractor.messages import InputError
    from extractor.reports import outputs

    def absent(option: str) -> object:
        raise InputError("O005", f"--{option}", what="nergens")

    monkeypatch.setattr(outputs, "load", absent)
    with pytest.raises(InputError, match="O005"):
        outputs.write(None, (("html", "x"),))  # type: ignore[arg-type]


def test_a_pdf_is_offered_for_a_pdf(browser: Browser) -> None:
    page = browser.page()
    assert "/export/pdf" not in page
    offered = set(re.findall(r"/export/(\w+)", page))
    assert offered == set(exporting.KINDS) - {"pdf"}


@pytest.mark.parametrize(("kind", "name"), [("docx", "drinkwater-met-opmerkingen.docx"), ("xlsx", "drinkwater-review.xlsx"), ("html", "drinkwater-rapport.html"), ("csv", "drinkwater-dekking.csv"), ("markdown", "drinkwater-dekking.md")])  # fmt: skip
def test_what_is_taken_along_has_a_name_of_its_own(browser: Browser, kind: str, name: str) -> None:
    """Saved beside the letter it is never taken for it."""
    made = browser.get(f"/pair/1/export/{kind}")
    assert made.headers["content-disposition"] == f'attachment; filename="{name}"'


def test_the_history_cites_numbers_as_people_do(browser: Browser) -> None:
    items = browser.items()
    for item in items[:12]:
        browser.decide(item, "later")
    shown = browser.page("/pair/1/history")
    assert "kst-" not in shown
    assert re.search(r"<bdi>motie \d\d \d\d\d[^<]*, nr\. \d+", shown)
