"""A workbook that comes back: what people wrote is in the next one, or stands aside."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec
import openpyxl
import pytest
from msgspec.structs import replace
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from extractor.findings import Evidence
from extractor.messages import InputError
from extractor.reports import workbook
from extractor.reports.outputs import Checked
from tests.coverages import (
    AMBACHT,
    BRIEF,
    COMMITMENTS,
    LOON,
    PLEK,
    REKEN,
    SCHOEN,
    changed,
    coverage,
)
from tests.reports.workbook.making import cell, checked, edited, heads, row_of, rows, written

REVIEW = {
    "Oordeel": "akkoord",
    "Reden": "Komt in de volgende\nvoortgangsbrief.",
    "Beoordelaar": "Ö. Çelik-d'Hondt",
    "Datum": datetime(2026, 3, 3),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workbook in which REKEN was reviewed."""
    file = tmp_path / "review.xlsx"
    written(file)
    edited(file, lambda book: review(book, REKEN))
    return file


def review(book: Any, id_: str, **other: Any) -> None:
    for head, value in (REVIEW | other).items():
        cell(book["Dekking"], id_, head).value = value


def without(*ids: str) -> Checked:
    return checked(coverage(tuple(c for c in COMMITMENTS if c.id not in ids)))


def reviewed(row: dict[str, Any]) -> dict[str, Any]:
    return {head: row.get(head) for head in REVIEW}


def test_what_a_reviewer_wrote_is_there_after_another_run(path: Path) -> None:
    for _ in range(3):
        row = row_of(written(path), REKEN)
        assert reviewed(row) == REVIEW
        assert "Gewijzigd sinds" not in row


def test_a_run_on_the_same_texts_changes_nothing_at_all(path: Path) -> None:
    def shown(book: Any) -> list[Any]:
        return [list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets]

    assert shown(written(path)) == shown(written(path))


def test_it_is_kept_by_id_however_the_rows_were_sorted(path: Path) -> None:
    def sort(book: Any) -> None:
        sheet = book["Dekking"]
        lines = [[c.value for c in row] for row in sheet.iter_rows(min_row=2)]
        for at, line in enumerate(reversed(lines), 2):
            for column, value in enumerate(line, 1):
                sheet.cell(at, column).value = value

    edited(path, sort)
    assert reviewed(row_of(written(path), REKEN)) == REVIEW


@pytest.mark.parametrize("languages", [("en", "nl"), ("nl", "en", "en", "nl")])
def test_the_language_may_change_between_runs(path: Path, languages: tuple[str, ...]) -> None:
    for lang in languages:
        book = written(path, checked(lang=lang))
    assert reviewed(row_of(book, REKEN)) == REVIEW
    assert len([s for s in book.worksheets if s.sheet_state == "visible"]) == 8


class TestChanged:
    def test_a_verdict_that_changed_under_a_judgement_is_marked_until_judged_anew(
        self, path: Path
    ) -> None:
        now = checked(changed(coverage(), REKEN, verdict="deferred"))
        said = "opnieuw te beoordelen: de uitkomst was: geen tegenhanger gevonden"
        for _ in range(2):  # the mark stays until somebody writes
            row = row_of(written(path, now), REKEN)
            assert (row["Gewijzigd sinds"], reviewed(row)) == (said, REVIEW)
        edited(path, lambda book: review(book, REKEN, Oordeel="uitgesteld"))
        assert "Gewijzigd sinds" not in row_of(written(path, now), REKEN)

    def test_another_text_in_the_nota_or_the_letter_is_told_apart(self, path: Path) -> None:
        nota = checked(changed(coverage(), REKEN, text="de Inspectie niets vragen"))
        assert row_of(written(path, nota), REKEN)["Gewijzigd sinds"] == (
            "opnieuw te beoordelen: de tekst in de nota is gewijzigd"
        )
        # Nothing answers this item, so that any other letter may hold the answer.
        letter = checked(coverage(), brief=BRIEF + "\nEen nieuwe alinea over rekenen.\n")
        assert row_of(written(path, letter), REKEN)["Gewijzigd sinds"] == (
            "opnieuw te beoordelen: de brief is gewijzigd; waar geen tegenhanger gevonden is, telt elke"
            " wijziging ervan"
        )

    def test_a_change_around_the_quote_is_not_called_one_of_the_quote(self, path: Path) -> None:
        """A judgement rests on the whole passage, of which the row quotes a sentence."""
        answer = next(c.evidence[0] for c in coverage().commitments if c.id == PLEK)
        quote = Evidence(
            text=answer.text,
            span=answer.span,
            references=(),
            score=0.9,
            signals={},
            digest="a" * 16,
        )

        def said(**now: Any) -> Any:
            evidence = (replace(quote, **now),)
            pair = checked(changed(coverage(), PLEK, evidence=evidence, asks=()))
            return row_of(written(path, pair), PLEK).get("Gewijzigd sinds")

        said()
        edited(path, lambda book: review(book, PLEK, Oordeel="akkoord"))
        assert said() is None
        assert said(digest="b" * 16) == (
            "opnieuw te beoordelen: in de brief is gewijzigd wat bij dit citaat staat of een andere passage"
            " die meetelt; het citaat zelf niet"
        )
        assert said(text="Iets anders.", digest="b" * 16) == (
            "opnieuw te beoordelen: de aangehaalde tekst in de brief is gewijzigd"
        )
        assert said() is None

    def test_a_workbook_that_does_not_know_what_it_quoted_does_not_say_which(
        self, path: Path
    ) -> None:
        """As one that an earlier version wrote."""
        answer = next(c.evidence[0] for c in coverage().commitments if c.id == PLEK)

        def forget(book: Any) -> None:
            review(book, PLEK, Oordeel="akkoord")
            for _, at in book["extractor-geheugen"].iter_rows():
                at.value = re.sub(r',"quoted":"[^"]*"', "", str(at.value or ""))

        written(path, checked(changed(coverage(), PLEK, evidence=(answer,), asks=())))
        edited(path, forget)
        moved = replace(answer, digest="c" * 16)
        pair = checked(changed(coverage(), PLEK, evidence=(moved,), asks=()))
        assert row_of(written(path, pair), PLEK)["Gewijzigd sinds"] == (
            "opnieuw te beoordelen: in de brief is een passage gewijzigd die meetelt: het citaat, wat erbij"
            " staat of een andere"
        )

    def test_a_new_item_says_so(self, tmp_path: Path) -> None:
        file = tmp_path / "review.xlsx"
        written(file, without(LOON))
        book = written(file)
        assert row_of(book, LOON)["Gewijzigd sinds"] == "nieuw"
        assert "Gewijzigd sinds" not in row_of(book, PLEK)


class TestGone:
    def test_a_row_whose_item_disappeared_moves_to_vervallen_with_all_that_was_written(
        self, path: Path
    ) -> None:
        for _ in range(2):
            book = written(path, without(REKEN))
            assert all(row["Id"] != REKEN for row in rows(book["Dekking"]))
            row = row_of(book, REKEN, "Vervallen")
            assert reviewed(row) == REVIEW
            assert row["Vervallen omdat"] == "staat niet meer in de nota"
            assert row["Item"].startswith("de Inspectie vragen")

    def test_an_item_that_returns_takes_back_what_was_written(self, path: Path) -> None:
        written(path, without(REKEN))
        book = written(path)
        assert reviewed(row_of(book, REKEN)) == REVIEW
        assert "Vervallen" not in book.sheetnames
        assert "Gewijzigd sinds" not in row_of(book, REKEN)

    def test_what_is_written_in_vervallen_stays_too(self, path: Path) -> None:
        written(path, without(REKEN))

        def note(book: Any) -> None:
            cell(book["Vervallen"], REKEN, "Reden").value = "toch nog nodig"

        edited(path, note)
        book = written(path, without(REKEN, SCHOEN))
        assert row_of(book, REKEN, "Vervallen")["Reden"] == "toch nog nodig"
        assert row_of(book, SCHOEN, "Vervallen")["Item"].startswith("brief over de sluiting")


class TestAdded:
    def test_a_column_of_the_users_own(self, path: Path) -> None:
        def add(book: Any) -> None:
            sheet = book["Dekking"]
            sheet.cell(1, sheet.max_column + 1).value = "Dossierhouder"
            cell(sheet, LOON, "Dossierhouder").value = "team arbeidsmarkt"

        edited(path, add)
        for pair in (checked(), without(AMBACHT), checked()):
            book = written(path, pair)
        assert row_of(book, LOON)["Dossierhouder"] == "team arbeidsmarkt"
        assert heads(book["Dekking"])[-2:] == ["Id", "Dossierhouder"]

    def test_a_column_without_a_header_and_one_with_a_taken_header(self, path: Path) -> None:
        def add(book: Any) -> None:
            sheet = book["Dekking"]
            last = sheet.max_column
            sheet.cell(2, last + 1).value = "los"
            sheet.cell(1, last + 2).value = "Reden"
            sheet.cell(2, last + 2).value = "tweede reden"

        edited(path, add)
        for _ in range(2):
            row = rows(written(path)["Dekking"])[0]
            assert row["Kolom S"] == "los"
            assert row["Reden 2"] == "tweede reden"

    def test_a_row_of_the_users_own(self, path: Path) -> None:
        def add(book: Any) -> None:
            sheet = book["Dekking"]
            line = sheet.max_row + 1
            sheet.cell(line, heads(sheet).index("Item") + 1).value = "Zelf gevonden: de doelgroep"
            sheet.cell(line, heads(sheet).index("Oordeel") + 1).value = "uitzoeken"

        edited(path, add)
        for _ in range(2):
            own = rows(written(path)["Dekking"])[-1]
            assert own == {"Item": "Zelf gevonden: de doelgroep", "Oordeel": "uitzoeken"}

    def test_text_over_the_programs_own_is_kept_beside_it(self, path: Path) -> None:
        def overwrite(book: Any) -> None:
            cell(book["Dekking"], LOON, "Waarom").value = "Zie de bijlage, tabel 3."

        edited(path, overwrite)
        for _ in range(2):
            row = row_of(written(path), LOON)
            assert row["Waarom"].startswith("Geen passage over de kosten")
            assert row["Bewaarde tekst"] == "Waarom: Zie de bijlage, tabel 3."

    def test_notes_and_colours_stay_on_their_cell(self, path: Path) -> None:
        def mark(book: Any) -> None:
            one = cell(book["Dekking"], LOON, "Item")
            one.comment = Comment("vraag aan Jans", "Jans")
            one.fill = PatternFill("solid", fgColor="FFFFFF00")
            cell(book["Dekking"], LOON, "Reden").fill = PatternFill("solid", fgColor="FF92D050")

        edited(path, mark)
        for pair in (without(REKEN), checked()):
            sheet = written(path, pair)["Dekking"]
            assert cell(sheet, LOON, "Item").comment.text == "vraag aan Jans"
            assert cell(sheet, LOON, "Item").fill.fgColor.rgb == "FFFFFF00"
            assert cell(sheet, LOON, "Reden").fill.fgColor.rgb == "FF92D050"

    def test_a_note_on_an_empty_cell_and_a_link_stay(self, path: Path) -> None:
        def add(book: Any) -> None:
            sheet = book["Dekking"]
            column = sheet.max_column + 3
            sheet.cell(2, column).comment = Comment("nog navragen", "Jans")
            sheet.cell(sheet.max_row + 2, 3).comment = Comment("hier komt nog een rij", "Jans")
            cell(sheet, LOON, "Reden").hyperlink = "https://www.tweedekamer.nl/"

        edited(path, add)
        for _ in range(2):
            sheet = written(path)["Dekking"]
        noted = {one.comment.text for row in sheet.iter_rows() for one in row if one.comment}
        assert noted == {"nog navragen", "hier komt nog een rij"}
        assert cell(sheet, LOON, "Reden").hyperlink.target == "https://www.tweedekamer.nl/"

    def test_a_formula_gives_what_it_came_to(self, path: Path) -> None:
        def add(book: Any) -> None:
            sheet = book["Dekking"]
            sheet.cell(1, sheet.max_column + 1).value = "Lengte"
            cell(sheet, PLEK, "Lengte").value = "=LEN(C2)"
            book.create_sheet("Mijn som")["B2"] = "=1+1"

        edited(path, add)
        calculated(path, {"LEN(C2)": "41", "1+1": "2"})
        written(path)
        book = openpyxl.load_workbook(path, data_only=True)
        assert (cell(book["Dekking"], PLEK, "Lengte").value, book["Mijn som"]["B2"].value) == (
            41,
            2,
        )

    def test_what_a_sheet_says_of_its_own_size_is_not_believed(self, path: Path) -> None:
        data = path.read_bytes()
        path.write_bytes(
            parts(data, lambda xml: re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1"', xml))
        )
        assert path.read_bytes() != data
        assert reviewed(row_of(written(path), REKEN)) == REVIEW

    def test_a_sheet_of_the_users_own_with_its_formulas(self, path: Path) -> None:
        def add(book: Any) -> None:
            sheet = book.create_sheet("Mijn aantekeningen")
            sheet["A1"], sheet["B1"] = "Te bellen", date(2026, 4, 1)
            sheet["A2"], sheet["B2"] = "=HYPERLINK als tekst", '=COUNTIF(Dekking!I:I,"akkoord")'
            sheet["A2"].data_type = "s"
            sheet.column_dimensions["A"].width = 31
            sheet.merge_cells("A4:C4")
            sheet["A4"] = "samengevoegd"

        edited(path, add)
        for _ in range(2):
            sheet = written(path)["Mijn aantekeningen"]
        assert [c.value for c in sheet[1]][:2] == ["Te bellen", datetime(2026, 4, 1)]
        assert (sheet["A2"].value, sheet["A2"].data_type) == ("=HYPERLINK als tekst", "s")
        assert sheet["B2"].value == '=COUNTIF(Dekking!I:I,"akkoord")'
        assert sheet["A4"].value == "samengevoegd"
        assert [str(area) for area in sheet.merged_cells.ranges] == ["A4:C4"]
        assert round(sheet.column_dimensions["A"].width) == 31
        assert len(list(path.parent.iterdir())) == 1  # nothing had to be kept aside

    def test_a_formula_beside_an_item_follows_its_row(self, path: Path) -> None:
        def add(book: Any) -> None:
            sheet = book["Dekking"]
            sheet.cell(1, sheet.max_column + 1).value = "Lengte"
            one = cell(sheet, PLEK, "Lengte")
            one.value = f"=LEN(C{one.row})"

        edited(path, add)
        sheet = written(path, without(REKEN))["Dekking"]
        moved = cell(sheet, PLEK, "Lengte")
        assert moved.value == f"=LEN(C{moved.row})"

    def test_what_was_written_on_another_sheet_of_the_program(self, path: Path) -> None:
        def note(book: Any) -> None:
            book["Bevindingen"]["N2"] = "besproken met de directie"

        edited(path, note)
        for _ in range(2):
            book = written(path)
            assert book["Bevindingen (bewaard)"]["N2"].value == "besproken met de directie"
            assert book["Bevindingen"]["N2"].value is None
        assert sum("bewaard" in title for title in book.sheetnames) == 1

    def test_what_was_decided_beside_a_finding(self, path: Path) -> None:
        """It stays with the finding; goes to Vervallen with what the finding was; and comes back."""
        found = checked(coverage())
        said = list(REVIEW.values())

        def first(book: Any) -> list[Any]:
            return [c.value for c in book["Bevindingen"]["I2":"M2"][0]]

        def decide(book: Any) -> None:
            for at, value in zip("IJKL", said, strict=True):
                book["Bevindingen"][f"{at}2"] = value

        edited(path, decide)
        for _ in range(2):
            book = written(path, found)
            assert first(book)[:4] == said
            assert not any("bewaard" in title for title in book.sheetnames)
        id_ = first(book)[4]
        assert re.fullmatch(r"d-[0-9a-f]{12}", id_)
        none = msgspec.structs.replace(
            found,
            found=msgspec.structs.replace(found.found, discrepancies=()),
        )
        for _ in range(2):
            book = written(path, none)
            assert id_ not in [c.value for c in book["Bevindingen"]["M"]]
            gone = [row for row in rows(book["Vervallen"]) if row["Id"] == id_]
            assert [gone[0][head] for head in REVIEW] == said
            assert gone[0]["Item"]
            assert len(gone) == 1
        book = written(path, found)
        assert first(book) == [*said, id_]
        assert "Vervallen" not in book.sheetnames

    def test_what_cannot_be_carried_over_is_kept_aside_whole(self, path: Path) -> None:
        def draw(book: Any) -> None:
            sheet = book.create_sheet("Grafiek")
            for value in (3, 1, 2):
                sheet.append([value])
            chart = BarChart()
            chart.add_data(Reference(sheet, min_col=1, min_row=1, max_row=3))
            sheet.add_chart(chart, "C1")

        edited(path, draw)
        before = path.read_bytes()
        (line,) = workbook.write(checked(), str(path))
        (aside,) = [p for p in path.parent.iterdir() if p != path]
        assert aside.read_bytes() == before
        assert line.startswith("O035 ")
        assert aside.name in line
        assert not workbook.write(checked(), str(path))  # and then there is nothing more to keep


class TestRefused:
    def refused(self, code: str, path: Path, pair: Checked | None = None) -> None:
        before = path.read_bytes() if path.is_file() else b""
        with pytest.raises(InputError) as raised:
            workbook.write(pair or checked(), str(path))
        assert raised.value.code == code
        assert "\n" not in raised.value.line()
        assert (path.read_bytes() if path.is_file() else b"") == before

    def test_a_workbook_that_extractor_did_not_make(self, tmp_path: Path) -> None:
        book = openpyxl.Workbook()
        book.active.append(["Id", "Bedrag"])
        book.save(tmp_path / "begroting.xlsx")
        self.refused("O002", tmp_path / "begroting.xlsx")

    @pytest.mark.parametrize(
        ("code", "damage"),
        [
            ("O002", lambda _: b"notities"),
            ("O002", lambda _: b""),
            ("O030", lambda data: data[: len(data) // 2]),
            ("O031", lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        ],
    )
    def test_a_file_that_is_no_workbook_any_more(
        self, path: Path, code: str, damage: Callable[[bytes], bytes]
    ) -> None:
        path.write_bytes(damage(path.read_bytes()))
        self.refused(code, path)

    def test_one_that_is_open_in_a_spreadsheet(self, path: Path) -> None:
        (path.parent / f".~lock.{path.name}#").touch()
        self.refused("O004", path)

    def test_one_in_which_the_ids_were_taken_out(self, path: Path) -> None:
        def cut(book: Any) -> None:
            sheet = book["Dekking"]
            sheet.delete_cols(heads(sheet).index("Id") + 1)

        edited(path, cut)
        self.refused("O032", path)

    @pytest.mark.parametrize("name", ["brief.txt", "ander.txt"])
    def test_one_of_another_letter_and_nota(self, path: Path, name: str) -> None:
        """Also when the files have the same names: every folder may have a brief.txt."""
        self.refused("O034", path, all_new(f"x/{name}", "x/nota.txt"))

    def test_not_one_of_which_every_item_changed(self, path: Path) -> None:
        """Known again by where the two files are, or by one of the two texts."""
        everything = all_new("brief.txt", "nota.txt")
        workbook.write(everything, str(path))
        elsewhere = replaced(
            everything, brief_path="y/a.txt", nota_path="y/b.txt", found=coverage()
        )
        workbook.write(replaced(elsewhere, nota=checked().nota), str(path))
        assert reviewed(row_of(openpyxl.load_workbook(path), REKEN)) == REVIEW

    def test_one_that_somebody_saved_while_this_ran(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        fill = workbook.fill

        def slowly(*arguments: Any) -> bytes:
            edited(path, lambda book: review(book, LOON))
            return fill(*arguments)

        monkeypatch.setattr(workbook, "fill", slowly)
        with pytest.raises(InputError) as raised:
            workbook.write(checked(), str(path))
        assert raised.value.code == "O004"
        assert reviewed(row_of(openpyxl.load_workbook(path), LOON)) == REVIEW


def parts(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """The workbook with every sheet changed, as another program might write it."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            sheet = name.startswith("xl/worksheets/sheet")
            new.writestr(name, change(old.read(name)) if sheet else old.read(name))
    return made.getvalue()


def calculated(path: Path, results: dict[str, str]) -> None:
    """Give formulas a result, which openpyxl does not."""

    def change(xml: bytes) -> bytes:
        for formula, result in results.items():
            empty = rf"(<f>{re.escape(formula)}</f>)<v ?(?:/>|></v>)".encode()
            xml = re.sub(empty, rb"\1<v>" + result.encode() + b"</v>", xml)
        return xml

    path.write_bytes(parts(path.read_bytes(), change))


def fields(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__struct_fields__}


def all_new(brief_path: str, nota_path: str) -> Checked:
    """A pair of other texts with none of the items, at these paths."""
    other = tuple(type(c)(**fields(c) | {"id": f"c-{i:012x}"}) for i, c in enumerate(COMMITMENTS))
    pair = checked(coverage(other, ()))
    texts = (
        msgspec.structs.replace(document, name=path, sha256=mark * 64)
        for document, path, mark in ((pair.brief, brief_path, "b"), (pair.nota, nota_path, "n"))
    )
    return Checked(pair.found, *texts, brief_path, nota_path, pair.applied)


replaced = msgspec.structs.replace
