"""OpenDocument texts: the same passages as Word's, with notes that stand inside the sentence."""

from __future__ import annotations

import pytest

from extractor import extract
from extractor.document import Document
from extractor.messages import InputError
from extractor.readers import odt
from tests.readers import making


def read(body: str, **parts: str) -> Document:
    return odt.read(making.odt(body, **parts), "x.odt")


def passages(document: Document, *kinds: str) -> list[tuple[str, int, str | None, str]]:
    return [
        (p.kind, p.level, p.marker, document.read(p))
        for p in document.passages
        if not kinds or p.kind in kinds
    ]


def note(label: str, text: str, kind: str = "footnote") -> str:
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>{label}</text:note-citation>'
        f"<text:note-body><text:p>{text}</text:p></text:note-body></text:note>"
    )


def test_notes_and_their_numbers() -> None:
    document = read(
        f"<text:p>Ik zegde dit toe{note('1', 'TZ202503-012.')} aan het lid{note('i', 'Ypma', 'endnote')}.</text:p>"
    )
    assert document.text == "Ik zegde dit toe aan het lid.\nTZ202503-012.\nYpma\n"
    found = extract(document)
    assert [(n.label, n.text) for n in found.footnotes] == [("1", "TZ202503-012."), ("i", "Ypma")]
    assert [document.text[: a.at] for a in document.anchors] == [
        "Ik zegde dit toe",
        "Ik zegde dit toe aan het lid",
    ]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("een<text:s text:c='3'/>twee", "een twee"),
        ("een<text:line-break/>twee", "een twee"),
        ("een<text:line-break/><text:line-break/>Twee", "een\nTwee"),
        ("  een\n   twee  ", "een twee"),
        ("toege<text:bookmark text:name='x'/>zegd", "toegezegd"),
        ("<text:span>36</text:span><text:span>800</text:span>", "36800"),
        ("klopt<office:annotation><text:p>echt?</text:p></office:annotation>.", "klopt."),
        ("zicht<text:span text:style-name='T1'>baar</text:span>.", "zicht."),
        ("pagina <text:page-number>3</text:page-number>", "pagina 3"),
    ],
)
def test_what_stands_in_a_paragraph(inside: str, text: str) -> None:
    hidden = (
        '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    )
    assert read(f"<text:p>{inside}</text:p>", automatic=hidden).text == text + "\n"


def list_style(name: str, margin: str, number: str = "") -> str:
    kind = (
        f'number text:level="1" style:num-format="{number}" style:num-suffix="."'
        if number
        else 'bullet text:level="1" text:bullet-char="\uf0b7"'
    )
    return (
        f'<text:list-style style:name="{name}"><text:list-level-style-{kind}>'
        f'<style:list-level-properties><style:list-level-label-alignment fo:margin-left="{margin}"/>'
        f"</style:list-level-properties></text:list-level-style-{kind.split()[0]}></text:list-style>"
    )


def items(*texts: str) -> str:
    return "".join(f"<text:list-item><text:p>{each}</text:p></text:list-item>" for each in texts)


def test_lists() -> None:
    styles = list_style("L1", "0.25in") + list_style("L2", "0.5in") + list_style("N", "1cm", "1")
    document = read(
        f'<text:list text:style-name="L1">{items("een")}</text:list>'
        f'<text:list text:style-name="L2">{items("dieper in een andere lijst")}</text:list>'
        f'<text:list text:style-name="L1">{items("twee")}</text:list>'
        "<text:h text:outline-level='2'>Kop</text:h>"
        f'<text:list text:style-name="N">{items("eerst")}<text:list-item><text:p>dan</text:p>'
        f"<text:p>En dit hoort erbij.</text:p></text:list-item></text:list>"
        "<text:p>Tussentekst.</text:p>"
        f'<text:list text:style-name="N" text:continue-numbering="true">{items("verder")}</text:list>',
        automatic=styles,
    )
    assert passages(document) == [
        ("item", 1, "•", "een"),
        ("item", 2, "•", "dieper in een andere lijst"),
        ("item", 1, "•", "twee"),
        ("heading", 2, None, "Kop"),
        ("item", 1, "1.", "eerst"),
        ("item", 1, "2.", "dan"),
        ("paragraph", 0, None, "En dit hoort erbij."),
        ("paragraph", 0, None, "Tussentekst."),
        ("item", 1, "3.", "verder"),
    ]


def test_tables_with_repeated_and_covered_cells() -> None:
    def cell(text: str) -> str:
        return f"<table:table-cell><text:p>{text}</text:p></table:table-cell>"

    document = read(
        "<text:p>Voor.</text:p><table:table><table:table-header-rows><table:table-row>"
        f"{cell('a')}{cell('b')}{cell('c')}</table:table-row></table:table-header-rows><table:table-row>"
        f"{cell('1')}<table:covered-table-cell/>{cell('3')}</table:table-row><table:table-row>"
        f'<table:table-cell table:number-columns-repeated="2"/>{cell("9")}</table:table-row></table:table>'
    )
    assert passages(document, "row") == [
        ("row", 0, None, "a\tb\tc"),
        ("row", 0, None, "1\t\t3"),
        ("row", 0, None, "\t\t9"),
    ]


def test_the_head_of_the_letter_in_the_header_of_the_first_page() -> None:
    frame = "<text:p><draw:frame><draw:text-box><text:p>{}</text:p><text:p>{}</text:p></draw:text-box></draw:frame></text:p>"
    masters = (
        '<style:master-page style:name="Standard"><style:header>'
        + frame.format("Datum", "3 mei 2026")
        + "</style:header><style:footer><text:p>Pagina 2</text:p></style:footer></style:master-page>"
        '<style:master-page style:name="Eerste" style:next-style-name="Standard"><style:header>'
        + frame.format("Ons kenmerk", "2026-0000456")
        + "</style:header></style:master-page>"
    )
    first = '<style:style style:name="P1" style:master-page-name="Eerste"/>'
    document = read(
        '<text:p text:style-name="P1">Geachte voorzitter,</text:p><text:p>Een zin.</text:p>',
        automatic=first,
        masters=masters,
    )
    found = extract(document).metadata
    assert (found.our_reference, found.date) == ("2026-0000456", "2026-05-03")
    assert [text for *_, text in passages(document, "paragraph")] == [
        "Geachte voorzitter,",
        "Een zin.",
    ]


def test_tracked_changes_are_read_as_accepted() -> None:
    document = read(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>De tekst <text:change/>blijft.</text:p>"
    )
    assert document.text == "De tekst blijft.\n"
    assert [i.values for i in document.issues if i.code == "R020"] == [
        {"inserted": 0, "deleted": 1}
    ]


def test_a_zip_without_content_says_so() -> None:
    with pytest.raises(InputError) as caught:
        odt.read(making.zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "x.odt")
    assert caught.value.code == "I040"
