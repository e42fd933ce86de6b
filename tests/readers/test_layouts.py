"""Odd but real layouts of Word, LibreOffice and the web: nothing lost, doubled or out of order."""

from __future__ import annotations

from extractor.document import Document
from extractor.readers import docx, html, odt
from tests.readers import making
from tests.readers.making import mark, note, p, r
from tests.readers.rendering import expected, render

_BREAK = "<w:r><w:br/></w:r>"
_TAB = "<w:r><w:tab/></w:r>"


def _cell(*paragraphs: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def _table(*rows: list[str]) -> str:
    return "<w:tbl>" + "".join("<w:tr>" + "".join(cells) + "</w:tr>" for cells in rows) + "</w:tbl>"


def _control(inside: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def _field(code: str, result: str) -> str:
    kinds = [f'<w:r><w:fldChar w:fldCharType="{k}"/></w:r>' for k in ("begin", "separate", "end")]
    return (
        f"{kinds[0]}<w:r><w:instrText> {code} </w:instrText></w:r>{kinds[1]}{r(result)}{kinds[2]}"
    )


def _read(body: str, **parts: str) -> Document:
    return docx.read(making.docx(body, **parts), "x.docx")


def test_a_letterhead_of_two_columns_below_a_logo() -> None:
    """Address at the left, labels at the right; the header of later pages repeats one of them."""
    box = f"<w:r><w:pict><w:txbxContent>{p('Ministerie van Financiën')}</w:txbxContent></w:pict></w:r>"
    bold = "<w:b/>"
    document = _read(
        _table(
            [
                _cell(p("Aan de Voorzitter van de Tweede Kamer", _BREAK, "2500 EA Den Haag")),
                _cell(
                    p("Korte Voorhout 7", _BREAK, "www.rijksoverheid.nl"),
                    p(r("Onze referentie", bold), _BREAK, "2026-0000261701"),
                    p(r("Uw kenmerk", bold)),
                    p(),
                    p(r("Bijlagen", bold)),
                    p("2"),
                ),
            ]
        )
        + _table([_cell(p("Datum")), _cell(p(_field('DATE \\@ "d MMMM yyyy"', "9 april 2026")))])
        + p("Geachte voorzitter,")
        + p("Zie bijlage 1 op pagina ", _field("PAGEREF _Toc1 \\h", "7"), ".")
        + p("De minister van Onderwijs,", _BREAK, "Cultuur en Wetenschap,")
        + p()
        + p("Eppo Bruins")
        + '<w:sectPr><w:headerReference w:type="first" r:id="header1"/>'
        '<w:headerReference w:type="default" r:id="header2"/><w:titlePg/></w:sectPr>',
        header1=p(box),
        header2=p("Onze referentie") + p("2026-0000261701"),
    )
    assert render(document) == expected(
        """
        label [:letterhead] | Aan de Voorzitter van de Tweede Kamer
        label [:letterhead] | 2500 EA Den Haag
        label [:letterhead] | Korte Voorhout 7
        label [:website] | www.rijksoverheid.nl
        label [Onze referentie:our_reference] | 2026-0000261701
        label [Bijlagen:attachments] | 2
        label [Datum:date] | 9 april 2026
        label [:letterhead] | Ministerie van Financiën
        paragraph | Geachte voorzitter,
        paragraph | Zie bijlage 1 op pagina 7.
        signature | De minister van Onderwijs, Cultuur en Wetenschap,
        signature | Eppo Bruins
        furniture | 2026-0000261701
        furniture | Uw kenmerk
        """
    )


def test_a_form_of_content_controls() -> None:
    """What was filled in is read; the prompt of what was not is no value."""
    prompt = _control(r("Klik of tik om een datum in te voeren."), "<w:showingPlcHdr/>")
    document = _read(
        _control(p("TER BESLISSING"))
        + _table(
            [_cell(p("Van")), _control(_cell(p("DG Wonen")))],
            [_cell(p("Datum")), _cell(p(_control(r("5 juni 2026"), "<w:date/>")))],
            [_cell(p("Nota actief openbaar")), _cell(p("☐ Ja ☒ Nee"))],
            [_cell(p("Uiterlijk bij")), _cell(p(prompt))],
        )
        + p("Kern")
        + p("U heeft ", _control(r("twee"), "<w:showingPlcHdr/>"), " toezeggingen gedaan.")
    )
    assert render(document) == expected(
        """
        label [:decision] | TER BESLISSING
        label [Van:sender] | DG Wonen
        label [Datum:date] | 5 juni 2026
        label [Nota actief openbaar:public] | Nee
        heading2 | Kern
        paragraph | U heeft twee toezeggingen gedaan.
        furniture | Uiterlijk bij
        """
    )


def test_tables_in_tables_and_cells_over_columns() -> None:
    wide = '<w:gridSpan w:val="2"/>'
    inner = _table(
        [_cell(p("Nr.")), _cell(p("Wat"))],
        [_cell(p("1")), _cell(p("Een overzicht", mark(2)), p("aan de Kamer"))],
    )
    document = _read(
        _table([_cell(p("De brief doet de volgende punten af."), inner, p())])
        + p("De tekst gaat verder.")
        + _table(
            [_cell(p("Uitgaven"), properties=wide), _cell(p("2026"))],
            [
                _cell(p("Rijk"), properties='<w:vMerge w:val="restart"/>'),
                _cell(p("VRO")),
                _cell(p("12")),
            ],
            [_cell(p(), properties="<w:vMerge/>"), _cell(p("SZW")), _cell(p("8"))],
        ),
        footnotes=note(2, " TZ202604-013. "),
    )
    assert render(document) == expected(
        """
        paragraph | De brief doet de volgende punten af.
        row | Nr. ⇥ Wat
        row | 1 ⇥ Een overzicht«1» aan de Kamer
        footnote 1 | TZ202604-013.
        paragraph | De tekst gaat verder.
        row | Uitgaven ⇥  ⇥ 2026
        row | Rijk ⇥ VRO ⇥ 12
        row |  ⇥ SZW ⇥ 8
        """
    )


def test_what_was_moved_stands_at_its_new_place() -> None:
    document = _read(
        p("<w:moveFrom><w:r><w:t>Verplaatst.</w:t></w:r></w:moveFrom>")
        + p("Dit blijft staan.")
        + p("<w:moveTo><w:r><w:t>Verplaatst.</w:t></w:r></w:moveTo>")
        + p(
            "<w:ins><w:r><w:t>Nieuw en </w:t></w:r>"
            "<w:del><w:r><w:delText>weer weg </w:delText></w:r></w:del></w:ins>",
            "oud.",
        )
    )
    assert [document.read(each) for each in document.passages] == [
        "Dit blijft staan.",
        "Verplaatst.",
        "Nieuw en oud.",
    ]


def test_labels_at_tabs_and_words_in_pieces() -> None:
    document = _read(
        p("Datum", _TAB, "9 april 2026")
        + p("Uw kenmerk", _TAB, "2026Z04417")
        + p("Geachte voorzitter,")
        + p(
            "<w:smartTag><w:r><w:t>Rot</w:t></w:r></w:smartTag>",
            "terdam doet mee.",
            _BREAK,
            _BREAK,
            "Den Haag ook.",
        )
        + p("De minister van Financiën,", _BREAK, _BREAK, "A. Bos")
    )
    assert render(document) == expected(
        """
        label [Datum:date] | 9 april 2026
        label [Uw kenmerk:your_reference] | 2026Z04417
        paragraph | Geachte voorzitter,
        paragraph | Rotterdam doet mee.
        paragraph | Den Haag ook.
        signature | De minister van Financiën,
        signature | A. Bos
        """
    )


_SAVED_BY_WORD = """
<html><body><div class=WordSection1>
<table><tr><td><p><b>Datum</b></p><p>dinsdag 9 juni 2026</p></td><td><p>Ministerie van Financiën</p></td></tr></table>
<p class=MsoNormal>Geachte voorzitter,<o:p></o:p></p>
<p class=MsoNormal>Ik heb een overzicht toegezegd<a style='mso-footnote-id:ftn1' href="#_ftn1"
name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>:</p>
<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><span><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span>van fietsstraten;</p>
<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level2 lfo1'><span><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span>per gemeente.</p>
<p class=MsoNormal>De minister van Financiën,</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>A. Bos</p>
</div><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> TZ202604-012.</p></div></div>
</body></html>
"""


def test_a_page_that_word_saved() -> None:
    document = html.read(_SAVED_BY_WORD.encode(), "x.html")
    assert render(document) == expected(
        """
        label [Datum:date] | dinsdag 9 juni 2026
        label [:letterhead] | Ministerie van Financiën
        paragraph | Geachte voorzitter,
        paragraph | Ik heb een overzicht toegezegd«1»:
        footnote 1 | TZ202604-012.
        item1 · | van fietsstraten;
        item2 o | per gemeente.
        signature | De minister van Financiën,
        signature | A. Bos
        """
    )


def test_cells_of_a_page_over_rows_and_columns() -> None:
    page = (
        "<table><tr><th colspan=2>Uitgaven</th><th>2026</th></tr>"
        "<tr><td rowspan=2>Rijk</td><td>VRO</td><td>12</td></tr>"
        "<tr><td>SZW</td><td>8</td></tr><tr><td>Gemeenten</td><td>alle</td><td>3</td></tr></table>"
    )
    assert render(html.read(page.encode(), "x.html")) == expected(
        """
        row | Uitgaven ⇥  ⇥ 2026
        row | Rijk ⇥ VRO ⇥ 12
        row |  ⇥ SZW ⇥ 8
        row | Gemeenten ⇥ alle ⇥ 3
        """
    )


def test_a_title_over_a_table_of_an_odt_is_no_row() -> None:
    covered = "<table:covered-table-cell/>"
    document = odt.read(
        making.odt(
            "<table:table>"
            '<table:table-row><table:table-cell table:number-columns-spanned="2">'
            f"<text:p>TER BESLISSING</text:p></table:table-cell>{covered}</table:table-row>"
            "<table:table-row><table:table-cell><text:p>Datum</text:p></table:table-cell>"
            "<table:table-cell><text:p>di 9 juni 2026</text:p></table:table-cell></table:table-row>"
            "</table:table><text:p>Kern</text:p><text:p>De minister stuurt een overzicht.</text:p>"
        ),
        "x.odt",
    )
    assert render(document) == expected(
        """
        label [:decision] | TER BESLISSING
        label [Datum:date] | di 9 juni 2026
        heading2 | Kern
        paragraph | De minister stuurt een overzicht.
        """
    )


def test_a_column_of_numbers_that_only_the_list_counts() -> None:
    levels = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    counted = p(props='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>')
    document = _read(
        _table(
            [_cell(p("Nr.")), _cell(p("Toezegging"))],
            [_cell(counted), _cell(p("Een overzicht"))],
            [_cell(counted), _cell(p("Een brief"))],
        ),
        numbering=f'<w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum>'
        '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>',
    )
    assert [document.read(each) for each in document.passages] == [
        "Nr.\tToezegging",
        "1.\tEen overzicht",
        "2.\tEen brief",
    ]


def test_boxes_of_a_font_of_symbols() -> None:
    def box(code: str) -> str:
        return f'<w:r><w:sym w:font="Wingdings" w:char="{code}"/></w:r>'

    document = _read(p("Zie het besluit: ", box("F0FE"), " Ja ", box("F0A8"), " Nee"))
    assert document.text.strip() == "Zie het besluit: ☑ Ja ☐ Nee"
