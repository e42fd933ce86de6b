"""What is quoted for an item, and whose number stands with it."""

from __future__ import annotations

import pytest

import extractor
from extractor.findings import CoveredCommitment
from extractor.language.kamerstuk import printed
from extractor.places import Places
from tests.reports.pairs import judged, of_corpus

NOTA = """# Nota brief zwemwater

**Datum:** 4 mei 2026

De brief gaat in op het volgende:
- de toezegging aan het lid Van der Heul (D66) om te melden hoeveel zwemplassen in 2025 zijn gesloten (TZ202603-011);
- de toezegging aan de Eerste Kamer over bezwaar tegen de sluiting van een zwemplas (T03911).
"""

BRIEF = """Geachte voorzitter,

# Sluitingen

Het lid Van der Heul heb ik toegezegd te melden hoeveel zwemplassen zijn gesloten.[^1] Dat aantal wordt \
ieder najaar vastgesteld.[^2]

# Zwemles

Het lid Ooms heb ik toegezegd te zeggen wat zwemles kost (TZ202603-019). Een les kost gemiddeld € 11. Tegen de \
sluiting van een zwemplas kan een omwonende bezwaar maken.

[^1]: TZ202603-011.
[^2]: In 2025 werden 46 zwemplassen gesloten vanwege blauwalg.
"""


@pytest.fixture(scope="module")
def items() -> tuple[CoveredCommitment, ...]:
    found = extractor.check(
        extractor.read(BRIEF.encode(), kind="brief"), extractor.read(NOTA.encode(), kind="nota")
    )
    return found.commitments


def test_a_number_that_stands_in_a_note_only_is_quoted_from_the_note(
    items: tuple[CoveredCommitment, ...],
) -> None:
    quotes = [evidence.text for evidence in items[0].evidence]
    assert any("46 zwemplassen" in quote for quote in quotes)
    assert items[0].references == ("TZ202603-011",)


def test_the_number_of_another_item_is_not_lent(items: tuple[CoveredCommitment, ...]) -> None:
    eerste_kamer = items[1]
    assert eerste_kamer.references == ("T03911",)
    assert not any("TZ202603-019" in evidence.references for evidence in eerste_kamer.evidence)
    assert not any("TZ202603-019" in reason for reason in eerste_kamer.reasons)


@pytest.mark.parametrize(
    ("canonical", "expected"),
    [
        ("kst-36800-VIII-12", "36 800 VIII, nr. 12"),
        ("kst-27625-701", "27 625, nr. 701"),
        ("kst-21501-32-1740", "21 501-32, nr. 1740"),
        ("kst-35925-IV-A", "35 925 IV, A"),
        ("TZ202603-011", "TZ202603-011"),
    ],
)
def test_a_kamerstuk_is_printed_as_people_write_it(canonical: str, expected: str) -> None:
    assert printed(canonical) == expected


@pytest.mark.parametrize("name", ["07", "17", "18"])
def test_the_reasons_name_the_place_of_the_first_quote(name: str) -> None:
    """An answer over several lines is not said to stand where its paragraph begins."""
    pair = judged(*of_corpus(name))
    place = Places(pair.brief, "nl")
    for one in pair.found.commitments:
        said = " ".join(one.reasons)
        if one.evidence and one.verdict in ("covered", "partial", "review"):
            assert f"({place(one.evidence[0].span)}" in said, one.text
