"""Labels and their values, however a ministry sets them."""

from __future__ import annotations

import pytest

from extractor import extract, readers

_TEXT = "\n\nAanleiding\nIn het debat van 4 februari heeft u een overzicht toegezegd.\n"


def _block(text: str, name: str = "nota.txt") -> dict[str, str]:
    document = readers.read((text + _TEXT).encode(), name)
    return {p.field or "": document.read(p) for p in document.of_kind("label") if p.label}


@pytest.mark.parametrize(
    ("text", "name", "block"),
    [
        ("Datum 2 maart 2026", "nota.txt", {"date": "2 maart 2026"}),
        ("Datum: 2 maart 2026", "nota.txt", {"date": "2 maart 2026"}),
        ("Datum\t2 maart 2026", "nota.txt", {"date": "2 maart 2026"}),
        ("Datum\n2 maart 2026", "nota.txt", {"date": "2 maart 2026"}),
        ("**Datum**\n2 maart 2026", "nota.md", {"date": "2 maart 2026"}),
        ("| Datum | 2 maart 2026 |", "nota.md", {"date": "2 maart 2026"}),
        (
            "Datum     2 maart 2026   Kenmerk    ABC-12",
            "nota.txt",
            {"date": "2 maart 2026", "our_reference": "ABC-12"},
        ),
        ("Aan\nVan\nMIN\nDG Wonen", "nota.txt", {"addressee": "MIN", "sender": "DG Wonen"}),
        (
            "Datum\nNota openbaar\nJa\n2 maart 2026",
            "nota.txt",
            {"date": "2 maart 2026", "public": "Ja"},
        ),
        ("Bijlage(n)\nBetreft\nKosten\n2", "nota.txt", {"attachments": "2", "subject": "Kosten"}),
        ("Opgesteld door\nBijlage(n)\nKamerbrief kosten\n2", "nota.txt", {"attachments": "2"}),
        (
            "Samengewerkt met\nBZK, SZW\nen VWS",
            "nota.txt",
            {"in_cooperation_with": "BZK, SZW en VWS"},
        ),
        # The day of the week, or the place, before a date.
        ("Datum\ndinsdag 16 juni 2026", "nota.txt", {"date": "dinsdag 16 juni 2026"}),
        ("Datum di 7 april 2026", "nota.txt", {"date": "di 7 april 2026"}),
        ("Datum\nDen Haag, 7 april 2026", "nota.txt", {"date": "Den Haag, 7 april 2026"}),
        (
            "Verzonden\nOnderwerp\nvrijdag 6 november 2026 16:42\nKosten",
            "nota.txt",
            {"date": "vrijdag 6 november 2026 16:42", "subject": "Kosten"},
        ),
        # Label and value in turn, below a title that is no value and does not run on.
        (
            "Nota: Kamerbrief warmte\nTER BESLISSING\nAan\nde minister\nVan\nDG Wonen",
            "nota.txt",
            {"addressee": "de minister", "sender": "DG Wonen"},
        ),
        # A number goes to a reference, words never do while another label waits.
        (
            "Aan\nVan\nOnze referentie\n2026-0000182791\nMBZK\nCZW",
            "nota.txt",
            {"our_reference": "2026-0000182791", "addressee": "MBZK", "sender": "CZW"},
        ),
        (
            "Uw kenmerk\nContactpersoon\nJ. de Vries",
            "nota.txt",
            {"prepared_by": "J. de Vries"},
        ),
        # The address of the site above a label waits for nothing.
        (
            "Bezoekadres\nRijnstraat 50\nwww.rijksoverheid.nl\nOns kenmerk\n4163872\nUw kenmerk\n2026D14981",
            "nota.txt",
            {
                "visiting_address": "Rijnstraat 50",
                "our_reference": "4163872",
                "your_reference": "2026D14981",
            },
        ),
        # A stamp behind "Status" is the stamp.
        ("Status: TER BESLISSING", "nota.txt", {"decision": "TER BESLISSING"}),
        ("Status\nTER BESLISSING", "nota.txt", {"decision": "TER BESLISSING"}),
        # One option of several is ticked.
        ("Nota actief openbaar\n☐ Ja ☒ Nee", "nota.txt", {"public": "Nee"}),
        ("Nota actief openbaar: [x] Ja [ ] Nee", "nota.txt", {"public": "Ja"}),
    ],
)
def test_labels_and_values(text: str, name: str, block: dict[str, str]) -> None:
    assert _block(text, name) == block


def test_a_label_without_a_value_is_furniture_and_no_text() -> None:
    document = readers.read(("Datum\n2 maart 2026\nOpgesteld door" + _TEXT).encode(), "nota.txt")
    assert [document.source[a:b] for a, b in document.furniture] == ["Opgesteld door"]
    assert "Opgesteld" not in document.text


def test_a_stamp_says_something_by_itself() -> None:
    document = readers.read(("TER BESLISSING\nDatum\n2 maart 2026" + _TEXT).encode(), "nota.txt")
    stamp = document.passages[0]
    assert (stamp.field, document.read(stamp)) == ("decision", "TER BESLISSING")


@pytest.mark.parametrize(
    "sentence",
    [
        "Aan de minister is gevraagd om een reactie op het rapport van de Raad over de kosten.",
        "Van de gemeenten heeft de helft gereageerd op het voorstel dat in maart is gedaan.",
    ],
)
def test_a_sentence_that_begins_with_a_label_is_a_sentence(sentence: str) -> None:
    document = readers.read((sentence + _TEXT).encode(), "nota.txt")
    assert document.read(document.passages[0]) == sentence
    assert document.passages[0].kind == "paragraph"


_REQUEST = (
    "Bij beantwoording de datum en ons kenmerk vermelden. Wilt u slechts één zaak behandelen."
)


def test_a_printed_request_above_the_labels_does_not_end_the_head() -> None:
    text = (
        f"{_REQUEST}\n\nOns kenmerk\n7046318\n\nGeachte voorzitter,\n\nIk stuur u een overzicht.\n"
    )
    document = readers.read(text.encode(), "brief.txt")
    assert [(p.kind, p.field, document.read(p)) for p in document.passages] == [
        ("label", "letterhead", _REQUEST),
        ("label", "our_reference", "7046318"),
        ("paragraph", None, "Geachte voorzitter,"),
        ("paragraph", None, "Ik stuur u een overzicht."),
    ]


def test_a_value_that_comes_back_is_furniture() -> None:
    text = f"Datum: 2 maart 2026\nKenmerk: ABC-12\nDatum: 2 maart 2026{_TEXT}"
    document = readers.read(text.encode(), "nota.txt")
    assert [document.read(p) for p in document.of_kind("label")] == ["2 maart 2026", "ABC-12"]
    assert [document.source[a:b] for a, b in document.furniture] == ["Datum: 2 maart 2026"]


def test_a_reference_between_two_paragraphs_belongs_to_the_block() -> None:
    text = "Datum: 2 maart 2026\n\nGeachte voorzitter,\n\nUw referentie\n2026Z15518\n\nIk stuur u een overzicht.\n"
    document = readers.read(text.encode(), "brief.txt")
    assert [(p.field, document.read(p)) for p in document.of_kind("label")] == [
        ("date", "2 maart 2026"),
        ("your_reference", "2026Z15518"),
    ]


_NOTA = "Datum: 2 maart 2026\n\nKern\n\n- De brief is klaar.\n- Het rapport gaat mee.\n\n"


@pytest.mark.parametrize(
    ("below", "parts"),
    [
        ("Extern afgestemd: GGD GHOR, Reddingsbrigade", ("GGD GHOR", "Reddingsbrigade")),
        ("**Extern afgestemd:** GGD GHOR", ("GGD GHOR",)),
        ("Afgestemd met\nFEZ en WJZ", ("FEZ", "WJZ")),
        ("Intern afgestemd: FEZ\nExtern afgestemd: GGD GHOR\nKopie aan: pSG", ("FEZ", "GGD GHOR")),
        ("| Extern afgestemd | GGD GHOR |\n|---|---|\n| Opsteller | J. Bos |", ("GGD GHOR",)),
    ],
)
def test_labels_below_all_text(below: str, parts: tuple[str, ...]) -> None:
    document = readers.read((_NOTA + below + "\n").encode(), "nota.md")
    assert extract(document).metadata.in_cooperation_with == parts
    assert [document.read(p) for p in document.of_kind("heading")] == ["Kern"]
    assert document.read(document.passages[-1]) == "Het rapport gaat mee."


@pytest.mark.parametrize(
    "below",
    [
        # Running text, an ordinary word, and a label that text follows.
        "Afgestemd met: FEZ. De directie vroeg om de kosten van zwemles op school nog eens na te gaan. Dat is gebeurd.",
        "Afstemming: de brief is gelezen door FEZ",
        "Extern afgestemd: GGD GHOR\n\nDe GGD las mee en had geen opmerkingen bij de brief.",
    ],
)
def test_text_behind_a_label_stays_text(below: str) -> None:
    document = readers.read((_NOTA + below + "\n").encode(), "nota.txt")
    assert extract(document).metadata.in_cooperation_with == ()
    assert below.rpartition("\n")[2] in document.text


def test_the_line_below_the_head_of_a_table_is_no_value() -> None:
    assert _block("| Aan | de minister |\n|---|:--|\n| Datum | 2 maart 2026 |", "nota.md") == {
        "addressee": "de minister",
        "date": "2 maart 2026",
    }
