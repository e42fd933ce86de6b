"""Word documents: what Word shows is what is read, wherever the file keeps it."""

from __future__ import annotations

import io

import pytest

from extractor import extract
from extractor.document import Document
from extractor.messages import InputError
from extractor.readers import docx
from tests.readers import making
from tests.readers.making import mark, note, p, r, table


def read(body: str, **parts: str) -> Document:
    return docx.read(making.docx(body, **parts), "x.docx")


def passages(document: Document, *kinds: str) -> list[tuple[str, int, str | None, str]]:
    return [
        (p.kind, p.level, p.marker, document.read(p))
        for p in document.passages
        if not kinds or p.kind in kinds
    ]


def test_a_letter_from_top_to_bottom() -> None:
    frame = '<w:framePr w:w="2300" w:x="9150"/>'
    document = read(
        p("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal")
        + table(["Betreft", "Voortgang lerarentekort"])
        + p("Geachte voorzitter,")
        + p("Tijdens het debat zegde ik dit toe", mark(2), " aan het lid Ypma.")
        + p("De minister van Onderwijs, Cultuur en Wetenschap,")
        + p()
        + p("Eppo Bruins")
        + '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>',
        footnotes=note(2, " TZ202503-012. "),
        header1=p("Datum", props=frame) + p("9 april 2026", props=frame),
    )
    found = extract(document)
    assert found.metadata.subject == "Voortgang lerarentekort"
    assert found.metadata.date == "2026-04-09"
    assert found.metadata.addressee == "de Voorzitter van de Tweede Kamer der Staten-Generaal"
    assert [(s.name, s.role) for s in found.metadata.signed_by] == [
        ("Eppo Bruins", "minister van Onderwijs, Cultuur en Wetenschap")
    ]
    assert [(n.label, n.text) for n in found.footnotes] == [("1", "TZ202503-012.")]
    assert [(ref.id, ref.footnote) for ref in found.references] == [("TZ202503-012", 1)]
    anchor = document.anchors[0]
    assert document.text[: anchor.at].endswith("zegde ik dit toe")
    assert document.source[slice(*anchor.span)] == "[1]"


STYLES = """
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/>
  <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Hoofdstuk"/><w:basedOn w:val="Kop1"/></w:style>
<w:style w:type="paragraph" w:styleId="K2"><w:name w:val="Huisstijl-Kop 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Plat"><w:name w:val="kop 1 plat"/><w:basedOn w:val="Kop1"/>
  <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Koptekst"><w:name w:val="header"/></w:style>
<w:style w:type="paragraph" w:styleId="Lijst"><w:name w:val="List Bullet"/>
  <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>
"""


@pytest.mark.parametrize(
    ("style", "props", "level"),
    [
        ("Kop1", "", 1),  # the built-in heading under its Dutch id
        ("Eigen", "", 1),  # inherited
        ("K2", "", 2),  # by its Dutch name alone
        ("Titel", "", 1),
        ("", '<w:outlineLvl w:val="2"/>', 3),
        ("Kop1", '<w:outlineLvl w:val="9"/>', None),  # body text in spite of its style
        ("Plat", "", None),
        ("Koptekst", "", None),
        ("", "", None),
    ],
)
def test_headings(style: str, props: str, level: int | None) -> None:
    text = "De stand van zaken rond de huren, na het debat van gisteren;"  # no heading by its looks
    document = read(p("Een zin.") + p(text, style=style, props=props) + p("Slot."), styles=STYLES)
    expected = ("paragraph", 0) if level is None else ("heading", level)
    assert [(k, lv) for k, lv, _, t in passages(document) if t == text] == [expected]


def level(number: int, form: str, text: str, left: int) -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="{left}"/></w:pPr></w:lvl>'
    )


SYMBOL = "\uf0b7"  # a bullet in the font of symbols
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.", 360)}'
    f"{level(1, 'lowerLetter', '%2)', 720)}{level(2, 'decimal', '%1.%3', 1080)}</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="1">{level(0, "bullet", SYMBOL, 360)}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
)


def item(text: str, number: int, depth: int = 0) -> str:
    props = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return p(text, props=props)


def test_list_marks_that_only_numbering_xml_knows() -> None:
    document = read(
        p("De punten zijn:")
        + item("een", 1)
        + item("onder een", 1, 1)
        + item("ook onder een", 1, 1)
        + item("diep", 1, 2)
        + item("twee", 1)
        + item("opnieuw onder twee", 1, 1)
        + item("vijf", 3)
        + p("bolletje", style="Lijst")
        + item("geen lijst.", 0),
        styles=STYLES,
        numbering=NUMBERING,
    )
    assert passages(document, "item") == [
        ("item", 1, "1.", "een"),
        ("item", 2, "a)", "onder een"),
        ("item", 2, "b)", "ook onder een"),
        ("item", 3, "1.1", "diep"),
        ("item", 1, "2.", "twee"),
        ("item", 2, "a)", "opnieuw onder twee"),
        ("item", 1, "5.", "vijf"),
        ("item", 1, "•", "bolletje geen lijst."),  # no mark of its own: the sentence goes on
    ]


def notes(document: Document) -> list[tuple[str, str, str]]:
    """Label, text, and the word at which it hangs."""
    at = {a.label: document.text[: a.at].split()[-1] for a in document.anchors}
    return [(n.label, n.text, at.get(n.label, "")) for n in extract(document).footnotes]


SEPARATORS = (
    '<w:footnote w:type="separator" w:id="{0}"><w:p/></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="{1}"><w:p/></w:footnote>'
)


@pytest.mark.parametrize(
    ("first", "start"),
    [(2, SEPARATORS.format(0, 1)), (1, SEPARATORS.format(-1, 0)), (0, ""), (1, "")],
    ids=["Word", "Word 2016", "from 0 without separators", "Google Docs"],
)
def test_a_note_has_the_number_that_a_reader_sees(first: int, start: str) -> None:
    document = read(
        p("Een", mark(first), " en twee", mark(first + 1), "."),
        footnotes=start + note(first, "eerste noot") + note(first + 1, "tweede noot"),
    )
    assert notes(document) == [("1", "eerste noot", "Een"), ("2", "tweede noot", "twee")]


def test_notes_out_of_order_in_cells_and_of_two_paragraphs() -> None:
    document = read(
        p("Een", mark(7), ".") + table(["a", "twee"], [f"{p('drie', mark(3))}", ""]),
        footnotes=note(3, "in een cel") + note(7, "alinea een", "alinea twee"),
    )
    assert notes(document) == [
        ("1", "alinea een alinea twee", "Een"),
        ("2", "in een cel", "drie"),
    ]


def test_endnotes_and_signs_of_ones_own() -> None:
    own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="4"/><w:t>*</w:t></w:r>'
    document = read(
        p("Voet", mark(2), " eind", mark(2, "endnote"), " ster", own, "."),
        footnotes=note(2, "voetnoot") + note(4, "met een ster"),
        endnotes=note(2, "eindnoot", kind="endnote"),
    )
    assert notes(document) == [
        ("1", "voetnoot", "Voet"),
        ("i", "eindnoot", "eind"),
        ("*", "met een ster", "ster"),
    ]
    assert "*" not in document.text


def test_a_mark_without_a_note_and_a_note_without_a_mark() -> None:
    document = read(p("Hier", mark(2), " wel."), footnotes=note(9, "niemand verwijst hierheen"))
    found = extract(document)
    assert [(n.label, n.text, n.anchor is not None) for n in found.footnotes] == [
        ("1", "", True),
        ("?", "niemand verwijst hierheen", False),
    ]
    assert {d.code for d in found.diagnostics} >= {"R002", "R003"}


def test_tracked_changes_are_read_as_accepted() -> None:
    document = read(
        p(
            "Ik stuur de brief ",
            f"<w:del>{r('morgen').replace('w:t', 'w:delText')}{mark(2)}</w:del>",
            f"<w:ins>{r('vandaag')}</w:ins>",
            ".",
        )
        + p("Deze alinea ", props="<w:rPr><w:del/></w:rPr>")
        + p("loopt door."),
        footnotes=note(2, "hing aan verwijderde tekst"),
    )
    assert document.text == "Ik stuur de brief vandaag.\nDeze alinea loopt door.\n"
    assert [(i.code, i.values) for i in document.issues if i.code == "R020"] == [
        ("R020", {"inserted": 1, "deleted": 2})
    ]


FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (["toege", '<w:bookmarkStart w:name="x"/>', "zegd"], "toegezegd"),
        (["twee", "<w:r><w:br/></w:r>", "regels"], "twee regels"),
        (["een", "<w:r><w:br/><w:br/></w:r>", "Twee"], "een\nTwee"),
        (["36", "<w:r><w:noBreakHyphen/></w:r>", "800"], "36-800"),
        (["zicht", r("baar", "<w:vanish/>"), "."], "zicht."),
        (
            [
                "pagina ",
                FIELD.format("begin"),
                "<w:r><w:instrText> PAGE </w:instrText></w:r>",
                FIELD.format("separate"),
                "7",
                FIELD.format("end"),
                ".",
            ],
            "pagina 7.",
        ),
        (["som ", '<w:commentRangeStart w:id="1"/>', "klopt", '<w:r><w:commentReference w:id="1"/></w:r>'], "som klopt"),
        (['<w:sdt><w:sdtContent><w:r><w:t>keuze</w:t></w:r></w:sdtContent></w:sdt>'], "keuze"),
        (['<w:smartTag><w:r><w:t>Den Haag</w:t></w:r></w:smartTag>'], "Den Haag"),
    ],
)  # fmt: skip
def test_what_stands_in_a_paragraph(runs: list[str], text: str) -> None:
    assert read(p(*runs)).text == text + "\n"


def test_a_link_keeps_its_address() -> None:
    link = f'<Relationship Id="l" Type="{making.R}/hyperlink" Target="https://example.org/a" TargetMode="External"/>'
    document = read(
        p("Zie ", f'<w:hyperlink r:id="l">{r("de site")}</w:hyperlink>', "."), links=link
    )
    assert [(document.source[a:b], to) for (a, b), to in document.links] == [
        ("de site", "https://example.org/a")
    ]


def test_tables() -> None:
    inner = table(["binnen", "in"])
    document = read(
        p("Voor.")
        + table(["Nr.", "Naam"], ["1", "Brief"], ["", "Nota"])
        + table(["links", f"{p('Eerst')}{inner}"])
        + table([p("Een alinea alleen in een kader.")])
    )
    assert passages(document)[1:] == [
        ("row", 0, None, "Nr.\tNaam"),
        ("row", 0, None, "1\tBrief"),
        ("row", 0, None, "\tNota"),
        ("paragraph", 0, None, "links"),
        ("paragraph", 0, None, "Eerst"),
        ("row", 0, None, "binnen\tin"),
        ("paragraph", 0, None, "Een alinea alleen in een kader."),
    ]


def test_ministers_sign_side_by_side() -> None:
    document = read(
        p("Tot zover.")
        + table(
            ["De minister van Financiën,", "De minister van Economische Zaken,"],
            ["E. Heinen", "V.P.G. Karremans"],
        )
    )
    assert [(s.name, s.role) for s in extract(document).metadata.signed_by] == [
        ("E. Heinen", "minister van Financiën"),
        ("V.P.G. Karremans", "minister van Economische Zaken"),
    ]


def box(*paragraphs: str) -> str:
    content = "".join(p(each) for each in paragraphs)
    text = f"<w:txbxContent>{content}</w:txbxContent>"
    return (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{text}</wps:txbx></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict>{text}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def test_a_box_is_read_once_and_a_reference_block_in_it_is_one() -> None:
    document = read(
        p(box("Ons kenmerk", "2026-0000123", "Datum", "1 mei 2026"), "Geachte voorzitter,")
        + p("De zin loopt om het kader heen", box("Een kader met tekst."), " en eindigt hier.")
    )
    assert [(q.field, document.read(q)) for q in document.of_kind("label")] == [
        ("our_reference", "2026-0000123"),
        ("date", "1 mei 2026"),
    ]
    assert passages(document, "paragraph")[1:] == [
        ("paragraph", 0, None, "De zin loopt om het kader heen en eindigt hier."),
        ("paragraph", 0, None, "Een kader met tekst."),
    ]


def test_headers_and_footers_stay_out_of_the_text() -> None:
    section = (
        '<w:sectPr><w:headerReference w:type="first" r:id="header1"/>'
        '<w:headerReference w:type="default" r:id="header2"/>'
        '<w:footerReference w:type="default" r:id="footer1"/><w:titlePg/></w:sectPr>'
    )
    document = read(
        p("Geachte voorzitter,") + p("Een zin.") + section,
        header1=p("Ministerie van Financiën")
        + p("Datum")
        + p("2 mei 2026")
        + p("Ons kenmerk")
        + p("2026-0000789"),
        header2=p("Datum") + p("2 mei 2026"),
        footer1=p("Pagina 1 van 2"),
    )
    assert passages(document, "paragraph") == [
        ("paragraph", 0, None, "Geachte voorzitter,"),
        ("paragraph", 0, None, "Een zin."),
    ]
    found = extract(document).metadata
    assert (found.date, found.sender) == ("2026-05-02", "Ministerie van Financiën")
    assert found.our_reference == "2026-0000789"
    assert [document.source[a:b] for a, b in document.furniture] == ["2 mei 2026", "Pagina 1 van 2"]


def test_a_span_can_be_shown_in_the_file() -> None:
    document = read(p("Een.") + p("Twee", r(" drie.")))
    start = document.text.index("drie")
    (place,) = document.where(document.span(start, start + 4))
    assert (place.part, place.paragraph, place.run) == ("body", 2, 2)


def test_a_table_of_contents_is_no_text() -> None:
    document = read(p("Inleiding\t1", style="Inhopg1") + p("De tekst zelf."), styles=STYLES)
    assert document.text == "De tekst zelf.\n"


def test_what_python_docx_writes() -> None:
    module = pytest.importorskip("docx", reason="python-docx is not installed")
    made = module.Document()
    made.add_heading("Kern", level=1)
    paragraph = made.add_paragraph("De minister informeert de Kamer.")
    made.add_comment(paragraph.runs, "klopt dit?", author="x", initials="x")
    made.add_paragraph("eerste punt", style="List Bullet")
    made.add_paragraph("daaronder", style="List Bullet 2")
    made.add_paragraph("genummerd", style="List Number")
    file = io.BytesIO()
    made.save(file)
    assert passages(docx.read(file.getvalue())) == [
        ("heading", 1, None, "Kern"),
        ("paragraph", 0, None, "De minister informeert de Kamer."),
        ("item", 1, "•", "eerste punt"),
        ("item", 2, "•", "daaronder"),
        ("item", 1, "1.", "genummerd"),
    ]


@pytest.mark.parametrize(
    ("part", "content", "code"),
    [
        ("word/document.xml", "<w:document", "I040"),
        ("word/document.xml", '<!DOCTYPE w [<!ENTITY a "b">]><w/>', "I042"),
        ("word/document.xml", f'<w:document xmlns:w="{making.W}"/>', "I008"),
        ("word/styles.xml", "<styles>", "I040"),
    ],
)
def test_what_cannot_be_read_says_why(part: str, content: str, code: str) -> None:
    data = making.docx(p("Tekst."), more={part: content}, styles="")
    with pytest.raises(InputError) as caught:
        docx.read(data, "x.docx")
    assert caught.value.code == code
    assert "\n" not in caught.value.line()


def test_an_entity_that_points_to_a_file_stays_empty(tmp_path: object) -> None:
    secret = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w>&x;</w>'
    with pytest.raises(InputError):
        docx.read(making.docx(p("Tekst."), more={"word/document.xml": secret}))
