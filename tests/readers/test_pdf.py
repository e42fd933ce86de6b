"""PDF files by geometry: small pages drawn by the test, and what a reader would make of them."""

from __future__ import annotations

import pytest

from extractor.document import FOOTNOTE, HEADING, ITEM, LABEL, ROW, Document
from extractor.messages import InputError
from extractor.readers import pdf as reader
from tests.readers.pdf_pages import Line, Rule, page, pdf

FULL = "Deze regel vult de kolom zodat er niets meer achter past, en loopt"
OPENING = ["Geachte voorzitter,", ""]
_LOCKED = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O (" + "a" * 32 + ") /U (" + "b" * 32
_LOCKED += ") >> /ID [(0123456789abcdef) (0123456789abcdef)]"


def read(*pages: list[Line | Rule] | list[Line], turned: bool = False) -> Document:
    return reader.read(pdf(*pages, turned=turned), "brief.pdf", "brief")


def passages(document: Document, *kinds: str) -> list[str]:
    return [document.read(p) for p in document.of_kind(*kinds)]


def running(document: Document) -> list[str]:
    return [document.read(p) for p in document.passages if p.kind not in (LABEL, FOOTNOTE)]


def test_lines_make_paragraphs_and_bold_ones_headings() -> None:
    document = read(
        page(
            80,
            700,
            [
                *OPENING,
                "In de voortgangsbrief van vorig jaar is de Kamer gemeld dat de regeling in de zomer",
                "wordt verlengd. Dat is gebeurd.",
                "Daarnaast is met de gemeenten gesproken over de uitvoering daarvan in de wijken en",
                "over de middelen.",
                "",
                "B:Bredere kennisdeling",
                "De opgedane kennis wordt ook gedeeld met andere gemeenten.",
            ],
        )
    )
    assert running(document) == [
        "Geachte voorzitter,",
        "In de voortgangsbrief van vorig jaar is de Kamer gemeld dat de regeling in de zomer "
        "wordt verlengd. Dat is gebeurd.",
        # the line above ends short: its next word would have fitted
        "Daarnaast is met de gemeenten gesproken over de uitvoering daarvan in de wijken en "
        "over de middelen.",
        "Bredere kennisdeling",
        "De opgedane kennis wordt ook gedeeld met andere gemeenten.",
    ]
    assert passages(document, HEADING) == ["Bredere kennisdeling"]


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("op een beperk-", "tere manier door.", "op een beperktere manier door."),
        ("in de NPLV-", "gebieden door.", "in de NPLV-gebieden door."),
        ("in Rotterdam-", "Zuid door.", "in Rotterdam-Zuid door."),
        ("voor woning- ", "en wijkbouw door.", "voor woning- en wijkbouw door."),
    ],
)
def test_a_hyphen_at_the_end_of_a_line(above: str, below: str, joined: str) -> None:
    document = read(page(80, 700, [*OPENING, FULL, "tot hier, en dan " + above, below]))
    assert running(document)[-1].endswith(joined)
    assert above.rstrip() + "\n" + below in document.source, "the source keeps what is printed"


def test_marks_and_bodies_of_notes() -> None:
    document = read(
        [
            *page(80, 700, OPENING),
            Line(80, 676, "In het debat heb ik dit toegezegd"),
            Line(214, 680, "1", 5.5),
            Line(220, 676, "aan het lid Grinwis"),
            Line(297, 680, "2", 5.5),
            Line(301, 676, ", voor 40 m"),
            Line(347, 680, "2", 5.5),
            Line(352, 676, "grond en 3 CO"),
            Line(409, 674, "2", 5.5),
            Line(80, 90, "1", 5),
            Line(86, 87, "TZ202604-154.", 7.5),
            Line(80, 81, "2", 5),
            Line(86, 78, "Kamerstukken II 2021/22, 30175, nr. 414, met een tweede beperk-", 7.5),
            Line(80, 69, "tere regel.", 7.5),
        ]
    )
    assert [anchor.label for anchor in document.anchors] == ["1", "2"]
    assert [(p.label, document.read(p)) for p in document.of_kind(FOOTNOTE)] == [
        ("1", "TZ202604-154."),
        ("2", "Kamerstukken II 2021/22, 30175, nr. 414, met een tweede beperktere regel."),
    ]
    assert running(document)[-1] == (
        "In het debat heb ik dit toegezegd aan het lid Grinwis, voor 40 m2 grond en 3 CO2"
    )


def test_a_note_whose_number_is_larger_than_its_text() -> None:
    document = read(
        [
            *page(80, 700, [*OPENING, "Dit is toegezegd.", "", FULL, "tot hier."]),
            Line(149, 680, "1", 5.5),
            Line(80, 90, "1", 10),
            Line(90, 90, "TZ202604-154. Een noot die LibreOffice zo zet.", 6.5),
        ]
    )
    assert [anchor.label for anchor in document.anchors] == ["1"]
    assert passages(document, FOOTNOTE) == ["TZ202604-154. Een noot die LibreOffice zo zet."]


def test_a_raised_number_without_a_body_is_text() -> None:
    document = read(
        [*page(80, 700, OPENING), Line(80, 676, "Een terrein van 40 m"), Line(162, 680, "2", 5.5)]
    )
    assert document.anchors == ()
    assert running(document)[-1] == "Een terrein van 40 m2"


BLOCK = ["B:Onze referentie", "2026-0000261701", "B:Datum", "29 juni 2026"]
LAST = "duidelijkheid over is, voor zomer 2026, informeert de minister de Tweede"


def test_a_sentence_runs_over_the_page_past_margin_and_page_number() -> None:
    document = read(
        [
            *page(80, 700, [*OPENING, "De minister zal bezien hoe dat kan. Zodra daar", LAST]),
            *page(460, 700, BLOCK, size=6.5, lead=9),
            Line(80, 37, "Pagina 1 van 2", 6.5),
        ],
        [
            *page(80, 700, ["Kamer (aan meerdere Kamerleden)."]),
            *page(460, 700, BLOCK, size=6.5, lead=9),
            Line(80, 37, "Pagina 2 van 2", 6.5),
        ],
    )
    assert running(document)[1:] == [
        f"De minister zal bezien hoe dat kan. Zodra daar {LAST} Kamer (aan meerdere Kamerleden)."
    ]
    assert {p.field: document.read(p) for p in document.of_kind(LABEL)} == {
        "our_reference": "2026-0000261701",
        "date": "29 juni 2026",
    }
    assert document.pages == 2
    assert "Pagina" not in document.text


def test_what_stands_at_one_height_on_each_page_is_furniture() -> None:
    pages = [
        [
            Line(80, 800, "Ministerie van Voorbeelden"),
            *page(80, 700, [f"Op bladzijde {n} staat een zin over het onderwerp van de brief."]),
            Line(80, 40, f"Kamerbrief over het onderwerp, {n} van de 3"),
        ]
        for n in (1, 2, 3)
    ]
    assert running(read(*pages)) == [
        f"Op bladzijde {n} staat een zin over het onderwerp van de brief." for n in (1, 2, 3)
    ]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [
        "De eerste kolom begint hier en loopt",
        "door tot aan het einde van de kolom",
        "en gaat dan nog een tijd door met",
        "woorden die hier niet toe doen maar",
        "wel de kolom vullen tot onderaan de",
        "bladzijde, waar de zin niet eindigt",
    ]
    right = [
        "maar boven aan de tweede kolom door",
        "gaat. Daar staat nog een zin die laat",
        "zien dat de volgorde goed is en niet",
        "regel voor regel over beide kolommen",
        "heen springt, zoals veel programma's",
        "doen die alleen naar hoogte kijken.",
    ]
    document = read(
        [
            Line(60, 740, "Een kop boven beide kolommen van de bladzijde", 14, "B"),
            *page(60, 700, left),
            *page(320, 700, right),
        ]
    )
    assert running(document) == [
        "Een kop boven beide kolommen van de bladzijde",
        " ".join([*left, *right]),
    ]


def test_items_their_levels_and_a_list_over_two_pages() -> None:
    document = read(
        [
            *page(80, 700, [*OPENING, "De minister heeft het volgende toegezegd:"]),
            Line(80, 664, "•"),
            Line(
                98, 664, "Een brief over de uitvoering van de regeling, die voor de zomer komt, met"
            ),
            Line(98, 652, "daarin:"),
            Line(98, 640, "–"),
            Line(116, 640, "de cijfers over het afgelopen jaar;"),
            Line(98, 628, "–"),
            Line(116, 628, "een blik vooruit."),
            Line(80, 616, "•"),
            Line(
                98, 616, "Een gesprek met de collega van SZW over de vraag of in die gebieden ook"
            ),
        ],
        [
            Line(98, 700, "kinderopvang kan worden aangeboden."),
            Line(80, 688, "•"),
            Line(98, 688, "Een reactie op de motie."),
        ],
    )
    assert [(p.level, p.marker, document.read(p)) for p in document.of_kind(ITEM)] == [
        (
            1,
            "•",
            "Een brief over de uitvoering van de regeling, die voor de zomer komt, met daarin:",
        ),
        (2, "–", "de cijfers over het afgelopen jaar;"),
        (2, "–", "een blik vooruit."),
        (
            1,
            "•",
            "Een gesprek met de collega van SZW over de vraag of in die gebieden ook "
            "kinderopvang kan worden aangeboden.",
        ),
        (1, "•", "Een reactie op de motie."),
    ]


def test_a_table_with_ruling_lines() -> None:
    grid = [Rule(80, y, 440, y) for y in (600, 580, 540)]
    grid += [Rule(x, 540, x, 600) for x in (80, 200, 440)]
    document = read(
        [
            *page(80, 700, [*OPENING, "De stukken staan in deze tabel."]),
            *grid,
            Line(85, 586, "Nummer", font="B"),
            Line(205, 586, "Naam", font="B"),
            Line(85, 568, "1"),
            Line(205, 568, "Eindrapportage van de monitor, met"),
            Line(205, 556, "een samenvatting"),
            *page(80, 500, ["Onder de tabel gaat de brief verder."]),
        ]
    )
    assert passages(document, ROW) == [
        "Nummer\tNaam",
        "1\tEindrapportage van de monitor, met een samenvatting",
    ]
    assert running(document)[-1] == "Onder de tabel gaat de brief verder."


def test_a_row_of_a_table_goes_on_over_the_page() -> None:
    def grid(top: float, bottom: float, *between: float) -> list[Rule]:
        lines = [Rule(80, y, 300, y) for y in (top, *between, bottom)]
        return lines + [Rule(x, bottom, x, top) for x in (80, 140, 300)]

    document = read(
        [
            *page(80, 700, [*OPENING, "De toezeggingen staan in deze tabel."]),
            *grid(120, 60, 100),
            Line(85, 106, "Nummer"),
            Line(145, 106, "Toezegging"),
            Line(85, 88, "1"),
            Line(145, 88, "De Kamer inzicht geven in de"),
            Line(145, 76, "doorlooptijden (TZ202603-"),
        ],
        [
            *grid(760, 720, 740),
            Line(145, 746, "046) van alle zaken"),
            Line(85, 726, "2"),
            Line(145, 726, "Een brief"),
        ],
    )
    assert passages(document, ROW) == [
        "Nummer\tToezegging",
        "1\tDe Kamer inzicht geven in de doorlooptijden (TZ202603-046) van alle zaken",
        "2\tEen brief",
    ]


BODY = [*OPENING, "Hierbij bied ik u de brief aan over het onderwerp dat de Kamer heeft gevraagd."]


def test_a_page_drawn_on_its_side_reads_as_it_is_seen() -> None:
    assert read(page(80, 700, BODY), turned=True).text == read(page(80, 700, BODY)).text


def test_every_character_has_its_page_and_box() -> None:
    document = read(page(80, 700, OPENING), page(80, 700, ["Dit gaat over TZ202604-154."]))
    start = document.source.index("TZ202604-154")
    (place,) = document.where((start, start + len("TZ202604-154")))
    assert place.page == 2
    assert place.box is not None
    left, low, right, high = place.box
    assert (132, 697, 196, 706) < (left, low, right, high) < (140, 700, 206, 710)
    assert low < 700 < high


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (pdf([Rule(10, 10, 200, 200)]), "I050"),
        (pdf(page(80, 700, BODY))[:400], "I038"),
        (b"%PDF-1.7 ...", "I038"),
        (pdf(), "I052"),
        (pdf(page(80, 700, BODY), trailer=_LOCKED), "I035"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, code: str) -> None:
    with pytest.raises(InputError) as caught:
        reader.read(data, "brief.pdf")
    assert caught.value.code == code
    assert "{" not in caught.value.line("nl") + caught.value.line("en")


def test_a_file_without_its_table_of_objects_is_read_all_the_same() -> None:
    data = pdf(page(80, 700, BODY)).replace(b"startxref", b"startxxxx")
    assert running(reader.read(data, "brief.pdf", "brief"))[-1] == BODY[-1]
