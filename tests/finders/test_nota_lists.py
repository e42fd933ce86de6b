"""The parts by which lists of a nota are read: marks of an introduction, records, sources, terms."""

from __future__ import annotations

import time

import pytest

from extractor.finders.commitments import marks
from tests.finders.test_commitments import find, one

T, M, V = "toezegging", "motie", "verzoek"


@pytest.mark.parametrize(
    ("introduction", "expected"),
    [
        ("Onder a tot en met c staan de toezeggingen, onder d de moties.", {"a": T, "b": T, "c": T, "d": M}),
        ("De punten 1 en 2 zijn toezeggingen, punt 3 is een motie.", {"1": T, "2": T, "3": M}),
        ("Het betreft toezeggingen (1-2) en verzoeken (3).", {"1": T, "2": T, "3": V}),
        ("De toezeggingen (a t/m b), de motie (c) en het verzoek (d).", {"a": T, "b": T, "c": M, "d": V}),
        ("Nummers 1, 2 en 4 zijn moties.", {"1": M, "2": M, "4": M}),
        # what is no mark
        ("Zie de motie (33 576, nr. 41) en de toezegging (TZ202603-12).", {}),
        ("Het gaat om toezeggingen en moties.", {}),
        ("Onder de toezeggingen staat een datum.", {}),
        ("Onder a leest u het advies.", {}),
    ],
)  # fmt: skip
def test_marks_of_an_introduction(introduction: str, expected: dict[str, str]) -> None:
    assert marks.kinds(introduction) == expected


def test_records_a_label_a_line() -> None:
    found = find(
        "Kern\n\nDe brief is kort.\n\nAf te doen punten\n\n"
        "Onderwerp:    post op maandag\nSoort:        verzoek om brief\nVan:          het lid Vos\n"
        "Status:       beantwoord in par. 1\n\n"
        "Onderwerp:    marktaandeel na de overname, Q1 2027\nSoort:        toezegging TZ202605-044\n"
        "Aan:          de leden Tuin en Bos\nStatus:       par. 2\n\n"
        "Onderwerp:    één meldpunt voor ouderen\nSoort:        motie-Dekkers (24 095, nr. 588)\n"
        "Status:       uitgevoerd\n"
    )
    assert [(c.kind, [a.name for a in c.made_to], c.references) for c in found] == [
        (V, ["Vos"], ()),
        (T, ["Tuin", "Bos"], ("TZ202605-044",)),
        (M, ["Dekkers"], ("kst-24095-588",)),
    ]
    assert found[1].due is not None
    assert found[1].due.not_after == "2027-03-31"


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("Toezegging: stuwen dicht\nAan: Haan (D66)\nStatus: afgedaan", ["Haan"]),
        ("Toezegging 1\nAan: het lid Haan (D66)\nInhoud: stuwen dicht\nTermijn: 1 oktober 2026", ["Haan"]),
    ],
)  # fmt: skip
def test_a_record_under_its_heading(lines: str, names: list[str]) -> None:
    found = one(f"Toezeggingen\n\n{lines}\n")
    assert (found.text, [a.name for a in found.made_to]) == ("stuwen dicht", names)


def test_labels_that_are_no_record() -> None:
    assert find("Kern\n\nStatus: akkoord\nPlanning: 3 juni\n\nToelichting\n\nGeen.\n") == []


def test_a_number_in_a_column_without_a_known_label() -> None:
    found = find(
        "## Kern\n\n| # | Wat | Wie | Waar vastgelegd |\n|---|---|---|---|\n"
        "| 1 | Cijfers per regio | Haan (D66) | TZ202604-118 |\n"
        "| 2 | Vaste aanstelling | Dekkers/Bos | 36 800 VIII, nr. 94 |\n"
        "| 3 | Reactie op het bericht | Tuin (PVV), regeling van 28 april | – |\n"
    )
    assert [(c.kind, c.references) for c in found] == [
        (T, ("TZ202604-118",)),
        (M, ("kst-36800-VIII-94",)),
        (V, ()),
    ]


def test_a_line_that_gives_the_number_of_the_item_before_it() -> None:
    found = find(
        "Toezeggingen\n\n1. Lid Haan (D66): aantallen per regio.\n2. Lid Tuin (CDA): kosten per plek.\n\n"
        "Deze laatste staat als TZ202602-066 in het register.\n"
    )
    assert [c.references for c in found] == [(), ("TZ202602-066",)]


@pytest.mark.parametrize(
    ("term", "last"),
    [
        ("een plan voor de opvang, eerste kwartaal 2027 (Haan, D66)", "2027-03-31"),
        ("een plan, vóór de zomer van 2027, uiterlijk 30 juni 2027 (Haan, D66)", "2027-06-30"),
        ("een plan, binnen vier maanden na het debat (Haan, D66)", None),
        ("een plan, binnen vier weken na het debat van 4 mei 2026 (Haan, D66)", "2026-06-01"),
    ],
)
def test_terms_of_items(term: str, last: str | None) -> None:
    due = one(f"Toezeggingen\n\n- {term}.\n").due
    assert due is not None
    assert due.not_after == last


def test_every_way_to_say_whom_an_item_was_promised_to_is_linear() -> None:
    """Twice as many items, titles and labels take about twice as long."""
    line = (
        "- Aan het lid Haan (D66): het plan, verzoek van Tuin, motie-Bos, toezegging aan Vos (SP)\n"
    )
    took = []
    for many in (200, 800):
        text = "Toezeggingen\n\n" + line * many
        best = 1e9
        for _ in range(3):
            start = time.process_time()
            find(text)
            best = min(best, time.process_time() - start)
        took.append(best)
    assert took[1] < 12 * took[0]
