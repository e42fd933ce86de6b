"""By how much something changed and what it became, ranges of bare numbers, marks and votes."""

from __future__ import annotations

import time

import pytest

from extractor.finders import figures
from extractor.finders.base import Found
from extractor.readers import read

Stated = tuple[float, float | None, str | None]


def stated(text: str) -> list[Stated]:
    hits, _ = figures.find(read(text.encode()), Found())
    return [(hit.value.value, hit.value.upper, hit.value.unit) for hit in hits]


CHANGES: list[tuple[str, list[Stated]]] = [
    ("Het budget is verhoogd met € 25 miljoen tot € 140 miljoen.",
     [(25_000_000, None, "euro"), (140_000_000, None, "euro")]),
    ("Het aantal daalt met 200 tot 1.400 plaatsen.", [(200, None, "plaatsen"), (1400, None, "plaatsen")]),
    ("De prijs is verlaagd met 5 cent tot 79 cent.", [(5, None, "cent"), (79, None, "cent")]),
    ("De afname met ruim 400 tot 3.100 woningen is fors.",
     [(400, None, "woningen"), (3100, None, "woningen")]),
    ("De capaciteit neemt toe met 300 tot 2.100 plekken.",
     [(300, None, "plekken"), (2100, None, "plekken")]),
    ("De reistijd is ingekort met 12 minuten tot 41 minuten.",
     [(12, None, "minuten"), (41, None, "minuten")]),
    ("De subsidie is opgehoogd met 1,5 miljoen euro tot 9 miljoen euro.",
     [(1_500_000, None, "euro"), (9_000_000, None, "euro")]),
    # what it changed by is itself a range
    ("De prijs stijgt met 5 tot 10 procent.", [(5, 10, "%")]),
    ("De kosten dalen met 5 procent tot 10 procent.", [(5, 10, "%")]),
    ("De prijs stijgt met 1 tot 8 procent.", [(1, 8, "%")]),
    ("Het aantal groeit met 12 tot 15 plaatsen.", [(12, 15, "plaatsen")]),
    ("De wachttijd is met 3 tot 9 weken teruggebracht.", [(3, 9, "weken")]),
    # nothing changed
    ("Ik sprak met 8 tot 30 gemeenten.", [(8, 30, "gemeenten")]),
    ("Het gaat om huizen met 3 tot 4 kamers.", [(3, 4, "kamers")]),
]  # fmt: skip

BARE: list[tuple[str, list[Stated]]] = [
    ("Naar schatting 3.000 tot 4.000 van hen hebben schulden.", [(3000, 4000, None)]),
    ("Ongeveer 3.000 à 4.000 daarvan staan leeg.", [(3000, 4000, None)]),
    ("Zo’n 200 à 300 van deze mensen wachten.", [(200, 300, None)]),
    ("Tussen de 30 en 40 van hen zijn vertrokken.", [(30, 40, None)]),
    ("Van de 9.000 gezinnen hebben naar schatting 3.000 tot 4.000 schulden.",
     [(9000, None, "gezinnen"), (3000, 4000, "schulden")]),
]  # fmt: skip

MARKS: list[tuple[str, list[Stated]]] = [
    ("81% van de 2.400 deelnemers is tevreden (score 7,8).",
     [(81, None, "%"), (2400, None, "deelnemers"), (7.8, None, None)]),
    ("Van 300 leerlingen is het rapportcijfer een 6,9.", [(300, None, "leerlingen"), (6.9, None, None)]),
    ("De 1.200 patiënten geven een gemiddeld cijfer van 8,1.",
     [(1200, None, "patiënten"), (8.1, None, None)]),
    ("De 1.200 patiënten geven het ziekenhuis een 8,1.", [(1200, None, "patiënten"), (8.1, None, None)]),
    ("De 40 scholen scoren gemiddeld een 6,5.", [(40, None, "scholen"), (6.5, None, None)]),
    # a number that was said before and is no mark keeps its unit
    ("Het aantal scholen daalde van 40 naar 9.", [(40, None, "scholen"), (9, None, "scholen")]),
]  # fmt: skip

VOTES: list[tuple[str, list[Stated]]] = [
    ("De motie is aangenomen met 76 stemmen voor en 74 tegen.",
     [(76, None, "stemmen"), (74, None, "stemmen")]),
    ("De motie kreeg 76 stemmen vóór, 70 tegen en 4 onthoudingen.",
     [(76, None, "stemmen"), (70, None, "stemmen"), (4, None, "onthoudingen")]),
    ("De motie is met 76 voor en 74 tegen aangenomen.", [(76, None, "stemmen"), (74, None, "stemmen")]),
    ("Er waren 12 meldingen voor en 14 na de zomer.", [(12, None, "meldingen")]),
    ("Er staan 12 huizen voor en 14 tegen de dijk.", [(12, None, "huizen")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*CHANGES, *BARE, *MARKS, *VOTES])
def test_what_is_stated(text: str, expected: list[Stated]) -> None:
    assert stated(text) == expected


def test_a_long_row_of_numbers_hides_nothing_beside_it() -> None:
    row = " ".join(str(n) for n in range(1, 60))
    assert stated(f"Er zijn 340 scholen.\n\n{row}\n\nEr kwamen 12 klachten.") == [
        (340, None, "scholen"),
        (12, None, "klachten"),
    ]
    assert stated(f"{row} woningen")[-1] == (59, None, "woningen")


@pytest.mark.parametrize("piece", ["1 ", "1\u00a0", "12 ", "1 2 3 a "])
def test_rows_of_bare_numbers_cost_little_more_than_words(piece: str) -> None:
    """Such a row used to cost a hundred times what a text of its length does."""

    def seconds(text: str) -> float:
        document = read(text.encode())
        best = 9e9
        for _ in range(3):
            start = time.process_time()
            figures.find(document, Found())
            best = min(best, time.process_time() - start)
        return best

    size = 20_000
    row = (piece * size)[:size]
    prose = ("Er zijn 340 scholen en 12 klachten over 5 bussen. " * size)[:size]
    assert seconds(row) < 8 * seconds(prose) + 0.05
