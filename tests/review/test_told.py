"""Who decided what, and why, in every output; and what becomes of it when the letter changes."""

from __future__ import annotations

import io
import re
import shutil
import zipfile
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from click.testing import CliRunner

from extractor.cli import cli
from extractor.coverage.rules import RULES
from extractor.reports.words import WORDS
from extractor.review import changes, exporting, preparing, store
from extractor.review.items import (
    ANNOUNCEMENTS,
    COMMITMENTS,
    DISCREPANCIES,
    PROMISES,
    UNANNOUNCED,
)
from extractor.review.words import say
from tests.places import CORPUS
from tests.review.library import WHO, Review

openpyxl = pytest.importorskip("openpyxl", reason="no extra 'report' here")

SAYING = ("html", "docx", "csv", "markdown")  # the workbook has columns for it


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pair with a document that the nota announces and the letter does not enclose."""
    shutil.copytree(CORPUS / "07-szw-schulden", tmp_path / "schulden")
    return tmp_path / "schulden"


@pytest.fixture
def review(folder: Path) -> Iterator[Review]:
    made = Review(folder)
    yield made
    made.engine.dispose()


def coverage(data: bytes) -> dict[str, dict[str, object]]:
    """The rows of the sheet Dekking, by id."""
    names, *rows = openpyxl.load_workbook(io.BytesIO(data))["Dekking"].iter_rows(values_only=True)
    made = [dict(zip(names, row, strict=True)) for row in rows]
    return {str(row["Id"]): row for row in made}


@pytest.mark.parametrize("kind", SAYING)
def test_an_overruled_announcement_says_who_and_why(review: Review, kind: str) -> None:
    row = review.row(ANNOUNCEMENTS, "missing")
    review.decide(row, "overrule", "covered", "zit als bijlage 3 bij de brief")
    told = re.search(r"ander oordeel \(tegenhanger gevonden\) door A\. Bakker, .{9,40}?: zit als bijlage 3 bij de brief", review.text(kind))  # fmt: skip
    assert told, review.text(kind)


@pytest.mark.parametrize("kind", SAYING)
def test_what_a_reviewer_ticked_is_not_taken_for_the_programs_own(
    review: Review, kind: str
) -> None:
    row = review.row(COMMITMENTS, "partial")
    review.decide(row, "overrule", "covered", "de rest staat in de bijlage")
    said = review.text(kind)
    assert said.count("de rest staat in de bijlage") == 1
    assert f"door {WHO}" in said


@pytest.mark.parametrize("kind", SAYING)
def test_an_acceptance_is_said_once(review: Review, kind: str) -> None:
    row = review.row(ANNOUNCEMENTS, "missing")
    review.decide(row, "accept", "", "volgt bij de begroting")
    said = review.text(kind)
    assert said.count("volgt bij de begroting") == 1
    assert said.count(WHO) == 1


@pytest.mark.parametrize("kind", [*SAYING, "xlsx"])
def test_a_flagged_announcement_says_why(review: Review, kind: str) -> None:
    why = "In de brief is geen passage gevonden die dit stuk noemt of meestuurt."
    if kind == "xlsx":
        row = coverage(review.take("xlsx").data)[review.row(ANNOUNCEMENTS, "missing").id]
        assert row["Waarom"] == why
    elif kind != "docx":  # which asks a question there
        assert why in review.text(kind)


@pytest.mark.parametrize("kind", SAYING)
def test_a_decision_that_the_new_letter_made_doubtful_is_still_told(
    review: Review, folder: Path, kind: str
) -> None:
    row = review.row(ANNOUNCEMENTS, "missing")
    review.decide(row, "accept", "", "volgt bij de begroting")
    review.new_letter(next(folder.glob("brief.*")).read_bytes() + b"\nNog een zin.\n")
    said = review.text(kind)
    assert re.search(
        r"opnieuw te beoordelen \(de brief is gewijzigd; .{20,90}\); "
        r"eerder: aanvaard door A\. Bakker, .{9,40}?: volgt bij de begroting",
        said,
    ), said
    if kind != "csv":  # rows alone
        assert "acceptatie vervallen" in said.lower()


def test_a_verdict_on_a_passage_that_changed_is_told_with_what_changed(
    review: Review, folder: Path
) -> None:
    row = review.row(COMMITMENTS, "partial")
    review.decide(row, "overrule", "covered", "de rest staat in de bijlage")
    letter = next(folder.glob("brief.*")).read_text("utf-8")
    said = "Wij hebben toegezegd hierover"
    assert letter.count(said) == 1
    review.new_letter(letter.replace(said, "Wij hebben destijds toegezegd hierover").encode())
    told = (
        "opnieuw te beoordelen (in de brief is een passage gewijzigd die meetelt: het citaat, wat erbij"
        " staat of een andere); "
        "eerder: ander oordeel (tegenhanger gevonden) door A. Bakker"
    )
    assert all(told in review.text(kind) for kind in SAYING)


def test_the_workbook_keeps_a_doubtful_decision_and_says_what_changed(
    review: Review, folder: Path, tmp_path: Path
) -> None:
    missing = [row for row in review.flagged if row.verdict == "missing"]
    review.decide(missing[0], "confirm", "", "=nagevraagd")
    review.decide(missing[-1], "accept", "", "volgt bij de begroting")
    review.new_letter(next(folder.glob("brief.*")).read_bytes() + b"\nNog een zin.\n")
    file = tmp_path / "schulden.xlsx"
    file.write_bytes(review.take("xlsx").data)

    def shown() -> list[object]:
        rows = coverage(file.read_bytes())
        heads = ("Oordeel", "Reden", "Beoordelaar", "Gewijzigd sinds")
        return [rows[row.id][head] for row in (missing[0], missing[-1]) for head in heads]

    again = (
        "opnieuw te beoordelen: de brief is gewijzigd; waar geen tegenhanger gevonden is, telt elke"
        " wijziging ervan"
    )
    assert shown() == [
        *("akkoord", "=nagevraagd", WHO, again),
        *("geaccepteerd", "volgt bij de begroting", WHO, again),
    ]
    sheet = openpyxl.load_workbook(file)["Bevindingen"]
    assert "acceptatie vervallen" in str(list(sheet.iter_rows(values_only=True)))
    # Filled again with the same letter it still says so: nobody looked yet.
    letter = tmp_path / "brief.txt"
    letter.write_text(review.judged.brief.source, "utf-8")
    nota = next(folder.glob("nota.*"))
    done = CliRunner().invoke(cli, ["check", str(letter), str(nota), "--xlsx", str(file)])
    assert done.exit_code == 1, done.output
    assert shown()[3::4] == [again, again]


def test_an_acceptance_of_what_is_gone_is_told_as_lapsed(review: Review, folder: Path) -> None:
    row = review.row(ANNOUNCEMENTS, "missing")
    review.decide(row, "accept", "", "volgt bij de begroting")
    nota = next(folder.glob("nota.*"))
    announced = next(a for a in review.judged.found.announcements if a.verdict == "missing")
    start, end = announced.span
    source = review.judged.nota.source
    nota.write_text(source[:start] + source[end:], "utf-8")
    review.engine.dispose()
    later = Review(folder)
    assert row.id not in {one.id for one in later.judged.rows}
    assert "volgt bij de begroting (A. Bakker)" in later.text("markdown")
    later.engine.dispose()


def test_what_changed_says_which_unchanged_items_are_to_be_judged_anew(
    review: Review, folder: Path
) -> None:
    missing = review.row(COMMITMENTS, "missing")
    review.decide(missing, "confirm")
    review.new_letter(next(folder.glob("brief.*")).read_bytes() + b"\nNog een zin.\n")
    (one,) = changes.stale(review.judged.rows, store.standings(review.engine, review.pair), "nl")
    assert one.id == missing.id
    assert one.told.startswith("bevestigd door A. Bakker")
    assert one.why.startswith("de brief is gewijzigd; waar geen tegenhanger gevonden is")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_decisions_are_called_so_in_the_language_of_the_page(folder: Path, lang: str) -> None:
    review = Review(folder, lang)
    name = {"nl": "schulden-besluiten.json", "en": "schulden-decisions.json"}[lang]
    assert review.take("decisions").name == name
    review.engine.dispose()


def test_every_kind_has_words_in_both_languages() -> None:
    for kind in {rule.kind for rule in RULES}:
        assert say(f"of_{kind}", "nl") != f"of_{kind}" != say(f"of_{kind}", "en")
    for kind in ("toezegging", "motie", "verzoek", "belofte", "aanbieding", "mede_namens"):
        assert kind in WORDS
    assert say("of_attachment", "nl") == "bijlage"
    assert say("of_date", "nl") == "datum"


STATED = (DISCREPANCIES, UNANNOUNCED, PROMISES)


@pytest.fixture
def stated(tmp_path: Path) -> Iterator[Review]:
    """A pair with a discrepancy, something that the nota does not announce, and new promises."""
    (tmp_path / "nota.txt").write_text(
        "Onderwerp: Drinkwater\n\nNota\n\nToezegging aan het lid Pols (BBB) over 40 meetpunten: u stuurt"
        " de Kamer vóór 1 juni 2026 een overzicht van de meetpunten.\n",
        "utf-8",
    )
    (tmp_path / "brief.txt").write_text(
        "Geachte voorzitter,\n\nIk heb het lid Pols (VVD) een overzicht van de meetpunten toegezegd. Het"
        " overzicht van de meetpunten gaat hierbij.\n\nMet de motie-Haage (Kamerstuk 27 625, nr. 700) heeft"
        " de Kamer gevraagd om lagere tarieven. De tarieven zijn verlaagd.\n\nIk zal de Kamer vóór 1"
        " december 2026 informeren over de uitkomsten van het onderzoek.\n",
        "utf-8",
    )
    made = Review(tmp_path)
    yield made
    made.engine.dispose()


def beside(review: Review) -> dict[str, dict[str, object]]:
    """The rows of the sheet Bevindingen that can be decided on, by id."""
    book = openpyxl.load_workbook(io.BytesIO(review.take("xlsx").data))
    names, *rows = book["Bevindingen"].iter_rows(values_only=True)
    made = [dict(zip(names, row, strict=True)) for row in rows]
    return {str(row["Id"]): row for row in made if row["Id"]}


@pytest.mark.parametrize("group", STATED)
def test_a_decision_beside_the_items_is_told(stated: Review, group: str) -> None:
    row = stated.row(group, "stated")
    assert f"door {WHO}" not in stated.text("html") + stated.text("docx")
    asked = stated.text("docx").count("?")
    stated.decide(row, "confirm", "", "nagekeken in de bijlage")
    for kind in ("html", "docx"):
        said = re.search(r"bevestigd door A\. Bakker, .{9,40}?: nagekeken in de bijlage", stated.text(kind))  # fmt: skip
        assert said, (kind, stated.text(kind))
    assert stated.text("docx").count("?") == asked - 1, "what was decided is not asked again"
    told = beside(stated)[row.id]
    heads = ("Oordeel", "Reden", "Beoordelaar")
    assert [told[h] for h in heads] == ["akkoord", "nagekeken in de bijlage", WHO]
    assert told["Datum"]


@pytest.mark.parametrize("group", STATED)
def test_what_is_left_for_later_is_still_asked(stated: Review, group: str) -> None:
    asked = stated.text("docx").count("?")
    stated.decide(stated.row(group, "stated"), "later")
    assert stated.text("docx").count("?") == asked
    assert "voor later door A. Bakker" in stated.text("docx")


# (verdict of the program, choice, verdict of the reviewer)
@pytest.mark.parametrize(
    ("verdict", "choice", "new"),
    [
        ("missing", "confirm", ""),
        ("partial", "confirm", ""),
        ("partial", "overrule", "missing"),
        ("missing", "overrule", "partial"),
    ],
)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_of_an_item_that_was_decided_nothing_is_asked(
    folder: Path, verdict: str, choice: str, new: str, lang: str
) -> None:
    """The decision stands instead of the question, with its reason."""
    review = Review(folder, lang)
    row = review.row(COMMITMENTS, verdict)

    def remark() -> list[str]:
        """What Word says of the item, a line each."""
        with zipfile.ZipFile(io.BytesIO(review.take("docx").data)) as file:
            part = file.read("word/comments.xml").decode("utf-8")
        lines = [unescape(re.sub(r"<[^>]*>", "", line)) for line in part.split("</w:p>")]
        at = next(i for i, line in enumerate(lines) if f"({row.id[:6]}" in line)
        return lines[at : at + 3]

    heads = {"nl": ("Beoordelaar:", "door"), "en": ("Reviewer:", "by")}[lang]
    assert remark()[1].endswith("?")
    review.decide(row, "later")
    assert remark()[1].endswith("?"), "what is left for later is still asked"
    assert remark()[2].startswith(heads[0])
    review.decide(row, choice, new, "nagevraagd bij de directie")
    said = remark()
    assert said[1].startswith(heads[0])
    assert f"{heads[1]} {WHO}" in said[1]
    assert said[1].endswith(": nagevraagd bij de directie.")
    assert "?" not in said[1]
    assert said[2].startswith("nota ")
    review.engine.dispose()


@pytest.mark.parametrize("group", STATED)
def test_what_was_rejected_stands_in_the_workbook_alone(stated: Review, group: str) -> None:
    row = stated.row(group, "stated")
    stated.decide(row, "overrule", "rejected", "staat er wel")
    assert "staat er wel" not in stated.text("html") + stated.text("docx")
    told = beside(stated)[row.id]
    assert [told["Oordeel"], told["Reden"]] == ["klopt niet", "staat er wel"]


def test_exports_beside_the_pair_are_none_of_it(stated: Review, tmp_path: Path) -> None:
    before = preparing.pairs_in(str(tmp_path))
    for kind in ("html", "xlsx", "docx", "csv", "markdown", "baseline", "gold", "decisions"):
        made = exporting.make(stated.engine, stated.pair, "brief", kind, stated.judged, "nl")
        (tmp_path / made.name).write_bytes(made.data)
    (tmp_path / "brief.csv").write_text("een tabel", "utf-8")
    (tmp_path / "nota.xlsx").write_bytes(b"PK")
    assert preparing.pairs_in(str(tmp_path)) == before
