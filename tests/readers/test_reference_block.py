"""Labels and their values, however a ministry sets them."""

from __future__ import annotations

import pytest

from extractor import readers

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
