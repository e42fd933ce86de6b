"""The files of the register: what stands in them, and that nothing of a person's is lost."""

from __future__ import annotations

import csv as csvs
import io
import re
from datetime import date, datetime
from html import unescape
from pathlib import Path

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook

from extractor.messages import InputError
from extractor.register import building, csv, html, tables, words, workbook
from extractor.register.values import STATES, Event, Item, Line, Paper, Register

TRAP = '=HYPERLINK("http://x")<script>alert(1)</script>'


def rows(text: str) -> list[dict[str, str]]:
    return list(csvs.DictReader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))


def trapped(autumn: Register) -> Register:
    """The register with an item, a path and a name that want to be more than text."""
    paper = Paper("f" * 64, f"{TRAP}.txt", "brief", date(2026, 3, 1), None, TRAP, ((TRAP, TRAP),))
    event = Event("promised", paper, 0, 5, TRAP, due=date(2026, 4, 1), due_text=TRAP)
    item = Item("x", "belofte", None, TRAP, ((TRAP, TRAP),), TRAP, events=[event])
    line = Line(item, "open", (event,), None, event.due, TRAP, True, False)
    return replace(autumn, lines=(*autumn.lines, line))


def test_csv_has_a_row_for_each_item(autumn: Register) -> None:
    found = rows(csv.table(autumn, "nl"))
    assert [row["Id"] for row in found] == [line.item.id for line in autumn.lines]
    sluice = next(row for row in found if row["Nummer"] == "TZ202601-014")
    assert {
        key: sluice[key] for key in ("Stand", "Uiterlijk", "Termijn verstreken", "Datum brief", "Hoe gekoppeld")
    } == {
        "Stand": "tegenhanger gevonden",
        "Uiterlijk": "2026-03-31",
        "Termijn verstreken": "tegenhanger van na de termijn",
        "Datum brief": "2026-05-12",
        "Hoe gekoppeld": "op nummer",
    }  # fmt: skip
    assert rows(csv.table(autumn, "en"))[0]["Standing"] == "nothing found yet"


def test_no_cell_is_a_formula(autumn: Register) -> None:
    last = rows(csv.table(trapped(autumn), "nl"))[-1]
    assert last["Item"] == f"'{TRAP}"
    assert not any(value.startswith(("=", "+", "-", "@")) for value in last.values())
    book = load_workbook(io.BytesIO(workbook.data(trapped(autumn), "nl")))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}


def test_the_workbook_has_days_links_and_filters(autumn: Register) -> None:
    book = load_workbook(io.BytesIO(workbook.data(autumn, "nl")))
    assert book.sheetnames == ["Register", "Vermeldingen", "Termijnen", "Verantwoording"]
    sheet = book["Register"]
    heads = [cell.value for cell in sheet[1]]
    assert heads == [words.say(key, "nl") for key in tables.REGISTER]
    assert sheet.tables["Register"].autoFilter is not None
    assert sheet.freeze_panes == "D2"
    numbers = {row[1].value: row for row in sheet.iter_rows(min_row=2)}
    sluice = numbers["TZ202601-014"]
    assert sluice[heads.index("Uiterlijk")].value == datetime(2026, 3, 31)
    assert "TZ202601-014" in sluice[1].hyperlink.target
    mentions = book["Vermeldingen"]
    assert mentions.max_row - 1 == sum(len(line.events) for line in autumn.lines)
    terms = [row[0].value for row in book["Termijnen"].iter_rows(min_row=2)]
    assert terms == [datetime(2026, 7, 1), datetime(2026, 9, 30)]  # what has no counterpart
    account = {row[0].value: row[1].value for row in book["Verantwoording"].iter_rows(min_row=2)}
    assert account["tegenhanger gevonden"] == "2"


def test_a_workbook_that_somebody_saved_stays(autumn: Register, tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    workbook.write(autumn, str(path), "nl")
    assert path.read_bytes() == workbook.data(autumn, "nl")  # the same register, the same file
    workbook.write(autumn, str(path), "en")  # our own is written anew
    assert load_workbook(path).sheetnames[1] == "Mentions"
    book = load_workbook(path)
    book["Register"]["Z2"] = "mijn opmerking"
    book.save(path)
    with pytest.raises(InputError) as caught:
        workbook.write(autumn, str(path), "nl")
    assert caught.value.code == "O002"
    assert load_workbook(path)["Register"]["Z2"].value == "mijn opmerking"


def test_csv_over_somebody_elses_file_is_refused(autumn: Register, tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    csv.write(autumn, str(path), "nl")
    csv.write(autumn, str(path), "nl")
    path.write_text("a;b\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        csv.write(autumn, str(path), "nl")
    assert caught.value.code == "O002"


def test_there_is_a_page_for_each_ministry_minister_member_and_party(
    autumn: Register, tmp_path: Path
) -> None:
    assert html.write(autumn, str(tmp_path / "register"), "nl") == 9
    names = sorted(re.sub(r"-[0-9a-f]{8}", "", p.name) for p in (tmp_path / "register").iterdir())
    assert names == [
        "index.html",
        "member-bakker.html", "member-el-idrissi.html", "member-vos.html",
        "minister-h-van-zwieten-minister-van-infrastructuu.html",
        "ministry-ienw.html",
        "party-cda.html", "party-d66.html", "party-sp.html",
    ]  # fmt: skip


def test_every_link_leads_to_a_page_that_is_there(autumn: Register, tmp_path: Path) -> None:
    html.write(trapped(autumn), str(tmp_path), "nl")
    for path in tmp_path.iterdir():
        text = path.read_text(encoding="utf-8")
        for href in re.findall(r'href="([^"]*)"', text):
            if href.startswith("#"):
                assert f'id="{href[1:]}"' in text
            elif not href.startswith("https://"):
                assert (tmp_path / href).is_file(), href


def test_a_page_is_text_and_nothing_runs(autumn: Register, tmp_path: Path) -> None:
    html.write(trapped(autumn), str(tmp_path), "nl")
    for path in tmp_path.iterdir():
        text = path.read_text(encoding="utf-8")
        assert "<script" not in text
        assert not re.search(r"<[^>]*\s(?:style|on\w+|src)=", text)
        assert "default-src 'none'" in unescape(text)
    assert "&lt;script&gt;alert(1)" in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_an_item_has_its_line_in_time_and_the_same_in_words(
    autumn: Register, tmp_path: Path
) -> None:
    path = tmp_path / "register.html"
    assert html.write(autumn, str(path), "nl") == 1
    text = path.read_text(encoding="utf-8")
    told = "10 februari 2026 toegezegd; 12 mei 2026 tegenhanger gevonden"
    assert f'role="img" aria-label="{told}"' in text
    assert "tegenhanger gevonden in brief van 12 mei 2026 (alleen op woorden, 0,85)" in text
    assert "nagekomen" not in text
    assert "Stand op 1 september 2026." in text


def test_a_folder_with_other_files_is_left_alone(autumn: Register, tmp_path: Path) -> None:
    (tmp_path / "notities.txt").write_text("van mij", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        html.write(autumn, str(tmp_path), "nl")
    assert caught.value.code == "G004"
    assert [path.name for path in tmp_path.iterdir()] == ["notities.txt"]


def test_an_index_of_somebody_else_is_left_alone(autumn: Register, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<title>mijn site</title>", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        html.write(autumn, str(tmp_path), "nl")
    assert caught.value.code == "G004"
    assert [path.name for path in tmp_path.iterdir()] == ["index.html"]


def test_pages_of_whom_nothing_is_left_go(two: Path, autumn: Register, tmp_path: Path) -> None:
    html.write(trapped(autumn), str(tmp_path), "nl")
    before = {path.name for path in tmp_path.iterdir()}
    html.write(autumn, str(tmp_path), "nl")
    assert (
        len(before) - len(list(tmp_path.iterdir())) == 4
    )  # its ministry, minister, member and party


def test_members_of_one_name_and_two_parties_have_a_page_each(
    autumn: Register, tmp_path: Path
) -> None:
    first = autumn.lines[-1]
    item = replace(first.item, people=(("Bakker", "PvdD"),))
    html.write(
        replace(autumn, lines=(*autumn.lines, replace(first, item=item))), str(tmp_path), "nl"
    )
    text = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "Bakker (D66)" in text
    assert "Bakker (PvdD)" in text


def test_in_a_corpus_with_notas_the_check_decides(pairs: Path) -> None:
    found = building.build(str(pairs))
    by_check = [line for line in found.lines if line.answer and line.answer.how == "by_check"]
    assert len(by_check) > 10
    for line in by_check:
        assert line.answer is not None
        assert line.answer.what == line.state
        assert (
            line.first.day is None or line.answer.day is None or line.first.day <= line.answer.day
        )
    assert {line.state for line in found.lines} <= set(STATES)
    assert len({line.item.id for line in found.lines}) == len(found.lines)
    # One document has one say on an item, but for a promise that it makes anew.
    for line in found.lines:
        said = [(e.paper.path, e.what) for e in line.events]
        assert len(said) == len(set(said))
