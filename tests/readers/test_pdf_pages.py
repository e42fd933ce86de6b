"""What goes on over the page, endnotes, hyphens at the end of a line, and pages without text."""

from __future__ import annotations

import pytest

from extractor.document import FOOTNOTE, ITEM, ROW, Document
from extractor.readers import pdf as reader
from extractor.readers.pdf import endnotes, hyphens, scan
from tests.readers.pdf_pages import Line, Picture, Rule, page, pdf

OPENING = ["Geachte voorzitter,", ""]
FULL = "Deze regel vult de kolom zodat er niets meer achter past, en loopt"


def read(*pages: list[Line | Rule] | list[Line] | list[Picture]) -> Document:
    return reader.read(pdf(*pages), "brief.pdf", "brief")


def passages(document: Document, *kinds: str) -> list[str]:
    return [document.read(p) for p in document.of_kind(*kinds)]


# Hyphens.


@pytest.mark.parametrize(
    ("above", "below", "stays", "why"),
    [
        ("het lid Özkan-", "de Wit (SP)", True, "a name goes on with a small word"),
        ("naar Noord-", "de", False, "but not at the end of everything"),
        ("de sociaal-", "medische keuring", True, "two adjectives side by side"),
        ("de btw-", "carrousels", True, "no part of a broken word is without a vowel"),
        ("van dual-", "usegoederen", True, "half a loan word, and no syllable of ours"),
        ("de kernafspraken-", "en doelen", False, "parted and joined: there is a space"),
        ("de voort-", "gang", False, "in doubt a word was broken"),
        ("de dual-", "use", True, "elsewhere printed with its hyphen"),
        ("een beperk-", "te groep", False, "elsewhere printed whole"),
        ("veel SDE++-", "aanvragen", True, "no word ends on a plus"),
        ("er staat -", "zonder meer", False, "a dash"),
        ("de NPLV-", "gebieden", False, "left to what is done with every such word"),
    ],
)
def test_whether_a_hyphen_stays(above: str, below: str, stays: bool, why: str) -> None:
    printed = hyphens.Hyphens(frozenset(["beperkte"]), frozenset(["dual-use"]))
    assert printed.stays(above, below) is stays, why


def test_a_document_that_breaks_no_words_keeps_its_hyphens() -> None:
    whole = [
        "De eerste alinea loopt door tot hier en laat op de regel veel ruimte",
        "verantwoordelijkheden die er nog niet achter pasten. Zo ook bij de",
        "beleidsdoorlichtingen, en daarna volgt de regel waarop het aankomt en die eindigt op",
    ]
    narrow = [
        *whole,
        "een streepje dat blijft staan waar het staat, want zo schrijft men het: de advocaat-",
        "stagiairs hebben gelijk.",
    ]
    text = read(page(80, 700, [*OPENING, *narrow])).text
    assert "de advocaat-stagiairs hebben" in text
    broken = [
        *narrow[:3],
        "een streepje dat er niet hoort te staan, want wat hier staat is één woord: voort-",
        "gang, en op de volgende regel staat nog een woord dat ook zo loopt: een afge-",
        "broken woord, en op de laatste volle regel van deze alinea staat een beperk-",
    ]
    text = read(page(80, 700, [*OPENING, *broken, "te kring."])).text
    assert "één woord: voortgang, en op" in text
    assert "een afgebroken woord" in text
    assert "een beperkte kring" in text


def test_a_short_rest_of_a_word_before_a_full_stop_is_no_marker() -> None:
    lines = [
        FULL,
        "tot hier, waar de regel net zo lang is als die erboven, met heel andere bezighe-",
        "den. De gemeenten weten dat.",
    ]
    assert "andere bezigheden. De" in read(page(80, 700, [*OPENING, *lines])).text


def test_a_slash_at_the_end_of_a_line_has_no_space_behind_it() -> None:
    lines = [
        FULL,
        "tot hier, waar de regel net zo lang is als erboven, met alle regels/",
        "afspraken die er zijn.",
    ]
    assert "alle regels/afspraken die" in read(page(80, 700, [*OPENING, *lines])).text


# Endnotes.


@pytest.mark.parametrize("labels", [("i", "ii"), ("1", "2")])
@pytest.mark.parametrize("size", [6.5, 9])
def test_endnotes_on_a_page_of_their_own(labels: tuple[str, str], size: float) -> None:
    first, second = labels
    document = read(
        [
            *page(80, 700, [*OPENING, "In het debat heb ik dit toegezegd", "", "Daarna ook dat"]),
            Line(214, 680, first, 5.5),
            Line(142, 656, second, 5.5),
            *page(80, 600, ["De minister van Onderwijs,", "", "J. de Vries"]),
        ],
        [
            Line(60, 763, first, 4),
            Line(68, 760, "TZ202604-154, en een noot die zo lang is dat zij doorloopt tot", size),
            Line(60, 748, "op de tweede regel.", size),
            Line(60, 731, second, 4),
            Line(68, 728, "Kamerstukken II 2021/22, 30175, nr. 414.", size),
        ],
    )
    assert [anchor.label for anchor in document.anchors] == list(labels)
    assert [(p.label, document.read(p)) for p in document.of_kind(FOOTNOTE)] == [
        (
            first,
            "TZ202604-154, en een noot die zo lang is dat zij doorloopt tot op de tweede regel.",
        ),
        (second, "Kamerstukken II 2021/22, 30175, nr. 414."),
    ]
    assert "ik dit toegezegd\nDaarna ook dat\n" in document.text.replace(
        passages(document, FOOTNOTE)[0] + "\n", ""
    )


def test_a_roman_number_without_a_mark_in_the_text_is_no_endnote() -> None:
    document = read(
        page(80, 700, [*OPENING, "In het debat is dit toegezegd."]),
        [Line(60, 763, "i", 4), Line(68, 760, "Een regel die geen noot is.", 9)],
    )
    assert list(document.of_kind(FOOTNOTE)) == []
    assert "Een regel die geen noot is." in document.text


def test_roman_figures() -> None:
    assert [endnotes.roman(n) for n in (1, 4, 9, 14, 40, 89)] == [
        *("i", "iv", "ix", "xiv", "xl", "lxxxix")
    ]


# Over the page.


def grid(top: float, bottom: float, *between: float) -> list[Rule]:
    lines = [Rule(80, y, 300, y) for y in (top, *between, bottom)]
    return lines + [Rule(x, bottom, x, top) for x in (80, 180, 300)]


HEAD = [*grid(140, 60, 120, 90), Line(85, 126, "Omschrijving"), Line(185, 126, "Stand")]
TOP = [*OPENING, "De toezeggingen staan in deze tabel."]


@pytest.mark.parametrize("repeated", [False, True], ids=["", "head repeated"])
def test_a_first_cell_goes_on_over_the_page(repeated: bool) -> None:
    second: list[Line | Rule] = [*grid(780, 700, 760, 740)]
    at = 766.0
    if repeated:
        second += [Line(85, at, "Omschrijving"), Line(185, at, "Stand")]
        at -= 20
    second += [Line(85, at, "Ter Hofstede over geld"), Line(85, at - 20, "Een brief")]
    second += [Line(185, at - 20, "Verzonden")]
    if not repeated:
        second += [Line(85, at - 40, "Een gesprek"), Line(185, at - 40, "Gevoerd")]
    document = read(
        [
            *page(80, 700, TOP),
            *HEAD,
            Line(85, 106, "Een reactie"),
            Line(185, 106, "Gegeven"),
            Line(85, 76, "Motie van lid Bos en"),
            Line(185, 76, "Uitgevoerd"),
            Line(80, 37, "Pagina 1 van 2", 6.5),
        ],
        [*second, Line(80, 37, "Pagina 2 van 2", 6.5)],
    )
    rows = passages(document, ROW)
    assert rows[:4] == [
        "Omschrijving\tStand",
        "Een reactie\tGegeven",
        "Motie van lid Bos en Ter Hofstede over geld\tUitgevoerd",
        "Een brief\tVerzonden",
    ]
    assert rows[4:] == ([] if repeated else ["Een gesprek\tGevoerd"])
    assert "Pagina" not in document.text


def test_a_row_with_one_cell_at_the_top_of_a_page_may_be_a_row() -> None:
    document = read(
        [
            *page(80, 700, TOP),
            *HEAD,
            Line(85, 106, "Een reactie"),
            Line(185, 106, "Gegeven"),
            Line(85, 76, "Kort."),
            Line(185, 76, "Klaar."),
        ],
        [
            *grid(780, 720, 760, 740),
            Line(85, 766, "Overige stukken"),
            Line(85, 746, "Een brief"),
            Line(185, 746, "Verzonden"),
        ],
    )
    assert passages(document, ROW)[2:] == [
        "Kort.\tKlaar.",
        "Overige stukken",
        "Een brief\tVerzonden",
    ]


def test_the_last_row_of_a_table_alone_on_a_page() -> None:
    document = read(
        [*page(80, 700, TOP), *HEAD, Line(85, 106, "Een"), Line(185, 106, "Twee")],
        [
            *grid(780, 750),
            Line(85, 766, "Een brief"),
            Line(185, 766, "Verzonden"),
            *page(80, 700, ["Onder de tabel gaat de brief verder."]),
        ],
    )
    assert passages(document, ROW)[-1] == "Een brief\tVerzonden"


def test_a_sentence_goes_on_over_the_page_after_a_short_form_or_inside_brackets() -> None:
    lines = [FULL, "en dan staat hier nog een regel met de motie van het lid Vos (36 800 IX, nr."]
    document = read(
        page(80, 400, [*OPENING, *lines]),
        page(80, 700, ["41), waarin wordt verzocht om een brief voor de zomer van dit jaar."]),
    )
    assert "Vos (36 800 IX, nr. 41), waarin wordt verzocht" in document.text
    assert list(document.of_kind(ITEM)) == []


def test_a_number_at_the_top_of_a_page_is_a_page_number_only_if_it_counts() -> None:
    pages = [
        page(
            80, 780, [str(number), *[""] * 7, f"Op bladzijde {n} staat een zin over het onderwerp."]
        )
        for n, number in enumerate((1, 2, 41), 1)
    ]
    text = read(*pages).text
    assert text.splitlines() == [
        "Op bladzijde 1 staat een zin over het onderwerp.",
        "Op bladzijde 2 staat een zin over het onderwerp.",
        "41",
        "Op bladzijde 3 staat een zin over het onderwerp.",
    ]


# Pages that are only an image.

GREY = [Picture(2, 2, bytes(4))]
BODY = page(
    80, 700, [*OPENING, "Hierbij bied ik u de brief aan, met de bijlage die daarbij hoort."]
)


def test_pages_of_image_beside_text_are_named() -> None:
    document = read(BODY, GREY, BODY, GREY, [*GREY, Line(80, 40, "Pagina 5 van 6", 7)], [])
    issues = {issue.code: issue.values for issue in document.issues}
    assert issues["R022"] == {"pages": "2, 4-5"}, "page 6 is empty: nothing is lost there"


def test_a_small_picture_is_no_page_of_image() -> None:
    assert "R022" not in {i.code for i in read(BODY, [*BODY, *GREY]).issues}


def test_ocr_reads_only_the_pages_of_image(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "level\n5\t1\t1\t1\t1\t1\t330\t500\t400\t38\t96\tTZ202604-153"
    asked: list[bytes] = []

    def table(picture: bytes, name: str) -> str:
        asked.append(picture)
        return words

    monkeypatch.setattr(scan, "_table", table)
    document = reader.read(pdf(BODY, GREY), "brief.pdf", "brief", ocr=True)
    assert len(asked) == 1
    assert document.text.splitlines()[-1] == "TZ202604-153"
    assert "R022" not in {issue.code for issue in document.issues}
    (place,) = document.where((document.source.index("TZ20"), document.source.index("TZ20") + 4))
    assert place.page == 2
