"""Where a span is seen: in lines of a text, paragraphs of Word, pages of a pdf."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor import readers
from extractor.document import Document, Span
from extractor.locations import Location
from extractor.places import LINE, PAGE, PARAGRAPH, Places
from tests.readers import making
from tests.readers.pdf_pages import Line, page, pdf

LETTER = """Geachte voorzitter,

In het debat van 12 maart 2026 heb ik het lid Tuinstra (D66) een brief toegezegd.
Die treft u hierbij aan.
"""


def span(document: Document, text: str) -> Span:
    start = document.source.index(text)
    return start, start + len(text)


def read(data: bytes) -> Document:
    return readers.read(data, "brief", "brief", guard=False)


def test_a_text_is_counted_in_lines() -> None:
    document = read(LETTER.encode())
    places = Places(document)
    assert places.unit == LINE
    assert (places(span(document, "Tuinstra")), places.number((0, 5))) == ("r. 3", "1")
    assert places.locations(span(document, "toegezegd.\nDie")) == (
        Location(line=3, column=72, end_line=4, end_column=4),
    )


def test_a_text_of_pages_has_the_page_too() -> None:
    document = read(LETTER.replace("\nDie", "\n\fDie").encode())
    (place,) = Places(document).locations(span(document, "Die treft"))
    assert (place.page, place.column) == (2, 1)
    assert Places(document, "en")(span(document, "Die treft")).endswith(", p. 2")


@given(st.text(alphabet="ab \n\r\f\u2028é", max_size=60), st.data())
def test_line_and_column_lead_back_to_the_offsets(text: str, data: st.DataObject) -> None:
    document = read(b"Een brief. " + text.encode())
    source = document.source
    start = data.draw(st.integers(0, len(source) - 1))
    end = data.draw(st.integers(start, len(source)))
    (place,) = Places(document).locations((start, end))
    lines = source.splitlines(keepends=True)
    for line, column, at in (
        (place.line, place.column, start),
        (place.end_line, place.end_column, end),
    ):
        assert line is not None
        assert column is not None
        assert sum(map(len, lines[: line - 1])) + column - 1 == at


def test_word_is_counted_in_paragraphs() -> None:
    document = read(
        making.docx(
            making.p("Geachte voorzitter,")
            + making.p()
            + making.p("Het lid Tuinstra ", making.r("vroeg ernaar."), making.mark(2)),
            footnotes=making.note(2, "TZ202603-117."),
        )
    )
    places = Places(document)
    assert places.unit == PARAGRAPH
    assert places(span(document, "vroeg")) == "alinea 3"
    assert places.locations(span(document, "Tuinstra vroeg")) == (
        Location(part="body", paragraph=3, run=1),
        Location(part="body", paragraph=3, run=2),
    )
    assert places(span(document, "TZ202603-117")) == places.number(span(document, "TZ")) == "noot 1"
    assert Places(document, "en")(span(document, "TZ202603-117")) == "note 1"


PARTS = [
    ("footnote 3", "noot 3", "note 3"),
    ("endnote e3", "eindnoot 3", "endnote 3"),
    ("endnote eiv", "eindnoot iv", "endnote iv"),
    ("note 12", "noot 12", "note 12"),
    ("header 1", "koptekst", "header"),
    ("footer 2", "voettekst", "footer"),
    ("metadata", "metadata", "metadata"),
    ("body", "alinea 1", "paragraph 1"),
]


@pytest.mark.parametrize(("part", "dutch", "english"), PARTS, ids=[p[0] for p in PARTS])
def test_a_part_beside_the_body_has_a_name(part: str, dutch: str, english: str) -> None:
    from msgspec.structs import replace

    from extractor.document import Place

    document = replace(read(b"Een brief."), places=((0, Place(part=part, paragraph=1)),))
    assert Places(document)((0, 3)) == dutch
    assert Places(document, "en")((0, 3)) == english


def test_a_list_mark_and_a_label_stand_where_their_text_stands() -> None:
    """Both are written by the reader, before the run whose place the file knows."""
    number = making.p("Eerste punt.", props="<w:numPr><w:numId w:val='1'/></w:numPr>")
    document = read(
        making.docx(
            making.p("Wij vragen twee dingen:", making.mark(2)) + number,
            footnotes=making.note(2, "Zie de bijlage."),
            numbering="<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
            "<w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
            "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>",
        )
    )
    places = Places(document)
    assert places(span(document, "1. Eerste")) == places(span(document, "1. ")) == "alinea 2"
    body = document.source.rindex("[1]")
    assert places((body, body + 3)) == "noot 1"
    assert places(span(document, "[1]")) == "alinea 1"


def test_a_pdf_is_counted_in_pages_and_has_a_box_for_each_line() -> None:
    opening = ["Geachte voorzitter,", "", "Hierbij stuur ik u de brief die ik heb"]
    second = ["toegezegd aan het lid Tuinstra."]
    document = read(pdf(page(80, 700, opening), [*page(80, 760, second), Line(300, 300, "Slot.")]))
    places = Places(document)
    assert places.unit == PAGE
    found = span(document, "Tuinstra")
    assert (places(found), places.number(found)) == ("blz. 2", "2")
    first, last = places.locations((span(document, "die ik heb")[0], found[1]))
    assert (first.page, last.page) == (1, 2)
    assert first.box is not None
    assert last.box is not None
    (left, low, right, high), (_, below, _, above) = first.box, last.box
    assert 80 < left < right < 300
    assert low < 700 - 2 * 12 < high
    assert below < 760 < above
    assert first.box == tuple(round(side, 2) for side in first.box)


def test_what_no_line_of_a_page_has_stands_at_the_line_before_it() -> None:
    document = read(pdf(page(80, 700, ["Geachte voorzitter,", "", "Een zin."])))
    at = document.source.index("\n")
    (place,) = Places(document).locations((at, at + 1))
    assert place.page == 1
    assert place.box is not None
    assert place.box[0] == 80


WHOLE = b"/MediaBox [0 0 595 842]"
CUTS = [
    (WHOLE, "the whole page"),
    (b"/CropBox [40 50 555 800] " + WHOLE, "a page of which the edges are not shown"),
    (b"/MediaBox [-10 -20 585 822]", "a page that is counted from elsewhere"),
]


@pytest.mark.parametrize(("box", "what"), CUTS, ids=[what for _, what in CUTS])
def test_a_box_is_in_the_coordinates_of_the_file(box: bytes, what: str) -> None:
    data = pdf(page(80, 700, ["Geachte voorzitter,", "Het lid Tuinstra vroeg."]))
    document, usual = read(data.replace(WHOLE, box)), read(data)
    shown = Places(document).locations(span(document, "Tuinstra"))
    assert shown == Places(usual).locations(span(usual, "Tuinstra"))


def test_a_page_on_its_side_has_its_boxes_as_it_is_shown() -> None:
    content = page(80, 700, ["Geachte voorzitter,", "Het lid Tuinstra vroeg."])
    straight, turned = read(pdf(content)), read(pdf(content, turned=True))
    (one,) = Places(straight).locations(span(straight, "Tuinstra"))
    (other,) = Places(turned).locations(span(turned, "Tuinstra"))
    assert one.box is not None
    assert other.box == pytest.approx(one.box, abs=0.1)
