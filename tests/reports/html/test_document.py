"""The page about one document: tables that lead into the text, and a figure of what stands where."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import pytest

import extractor
from extractor.messages import InputError
from extractor.reports.html import write_document
from extractor.reports.html.figure import lanes
from tests.reports.html.pages import parsed, text, with_class

CORPUS = Path(__file__).parents[3] / "corpus"
LETTER = CORPUS / "01-ienw-drinkwater" / "brief.txt"

TEXT = """\
Voortgang

Aan het lid De Jonge-Akkerman (D66) heb ik toegezegd de Kamer in het najaar van 2026 te informeren.

Cijfers
Op 1 februari 2026 zochten 12.400 studenten een plek (Kamerstukken II 2025/26, 31 524, nr. 623).
"""


def report(tmp_path: Path, source: bytes | Path, lang: str = "nl") -> Any:
    document = extractor.read(source, name="brief.txt")
    path = tmp_path / "brief.html"
    write_document(document, extractor.extract(document, lang=lang), str(path), lang)
    return parsed(path)


def test_every_table_has_the_findings_of_the_json(tmp_path: Path) -> None:
    found = extractor.extract(LETTER)
    page = report(tmp_path, LETTER)
    for kind in ("references", "dates", "figures", "actors", "commitments", "footnotes", "outline"):
        (table,) = with_class(page, kind, "table")
        assert len(table.find("tbody")) == len(getattr(found, kind)), kind


def test_a_place_leads_to_the_words_in_the_text(tmp_path: Path) -> None:
    page = report(tmp_path, TEXT.encode())
    (row,) = [r for r in with_class(page, "figures", "table")[0].iter("tr") if "12.400" in text(r)]
    (link,) = with_class(row, "place", "a")
    assert text(link) == "r. 6"
    target = page.get_element_by_id(link.get("href")[1:])
    assert target.getnext().text == "12.400 studenten"


def test_an_official_number_has_citation_and_address(tmp_path: Path) -> None:
    page = report(tmp_path, TEXT.encode())
    (official,) = with_class(page, "officials")
    assert official.xpath(".//button/@data-copy") == ["Kamerstuk 31 524, nr. 623"]
    assert official.xpath(".//a/@href") == ["https://zoek.officielebekendmakingen.nl/kst-31524-623.html"]  # fmt: skip


def test_the_figure_has_a_lane_for_each_kind_with_words_for_who_does_not_see_it(tmp_path: Path) -> None:  # fmt: skip
    page = report(tmp_path, TEXT.encode())
    labels = page.xpath('//*[name()="svg"][@role="img"]/@aria-label')
    assert "Verwijzingen: 1 gevonden, 1 plaatsen" in labels
    assert "Cijfers: 1 gevonden, 1 plaatsen" in labels


def test_the_places_in_the_figure_are_shares_of_the_text() -> None:
    found = extractor.extract(TEXT.encode(), name="brief.txt")
    made = lanes(found, len(TEXT))
    (figures,) = [lane for lane in made.lanes if lane.kind == "figures"]
    (at,) = figures.at
    assert at == pytest.approx(100 * TEXT.index("12.400") / len(TEXT), abs=0.25)
    assert all(0 <= at <= 100 for lane in made.lanes for at in lane.at)
    assert [line.number for line in made.lines] == ["1", "2"][: len(found.outline)]


def test_numbers_of_headings_that_would_touch_are_left_out() -> None:
    text_of = "".join(f"# Kop {i}\n\n" for i in range(100)) + "Een zin.\n" * 3
    found = extractor.extract(text_of.encode(), name="brief.md")
    made = lanes(found, len(text_of))
    numbered = [line.at for line in made.lines if line.number]
    assert len(made.lines) > len(numbered) > 5
    assert min(b - a for a, b in itertools.pairwise(numbered)) >= 4


def test_an_empty_document_gives_a_page(tmp_path: Path) -> None:
    page = report(tmp_path, b"Een zin zonder iets.\n")
    assert with_class(page, "found", "table") == []
    assert "Een zin zonder iets." in text(page.get_element_by_id("text"))


def test_english(tmp_path: Path) -> None:
    page = report(tmp_path, TEXT.encode(), "en")
    assert "What stands where" in text(page)
    assert "Wat waar staat" not in text(page)


def test_the_document_itself_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "brief.html"
    path.write_text("<html><body><p>Geachte voorzitter,</p><p>Hierbij de brief.</p></body></html>")
    kept = path.read_bytes()
    document = extractor.read(path, guard=False)
    with pytest.raises(InputError) as refused:
        write_document(document, extractor.extract(document), str(path), "nl", str(path))
    assert refused.value.code == "O001"
    assert path.read_bytes() == kept
