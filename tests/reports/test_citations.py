"""Official numbers as they are cited, and where they can be read."""

from __future__ import annotations

from pathlib import Path

import pytest

import extractor
from extractor.reports.citations import address, citation

CORPUS = Path(__file__).parents[2] / "corpus"

CITED = [
    ("kst-27625-698", "Kamerstuk 27 625, nr. 698"),
    ("kst-36800-VIII-169", "Kamerstuk 36 800 VIII, nr. 169"),
    ("kst-21501-32-1762", "Kamerstuk 21 501-32, nr. 1762"),
    ("TZ202603-117", "toezegging TZ202603-117"),
    ("T03861", "toezegging T03861"),
    ("ah-tk-20252026-1187", "Aanhangsel Handelingen II 2025/26, nr. 1187"),
    ("h-ek-20252026-27-6", "Handelingen I 2025/26, nr. 27, item 6"),
    ("h-tk-20082009-5012-5031", "Handelingen II 2008/09, p. 5012-5031"),
    ("stb-2022-518", "Stb. 2022, 518"),
    ("stcrt-2026-9231", "Stcrt. 2026, 9231"),
    ("trb-2017-88", "Trb. 2017, 88"),
    ("dossier-36800-VI", "dossier 36 800 VI"),
    ("dossier-21501-32", "dossier 21 501-32"),
    ("2026Z07315", "2026Z07315"),
    ("ECLI:NL:RVS:2026:587", "ECLI:NL:RVS:2026:587"),
    ("iets anders", "iets anders"),
]


@pytest.mark.parametrize(("canonical", "cited"), CITED, ids=[c for c, _ in CITED])
def test_a_number_is_cited_as_people_do(canonical: str, cited: str) -> None:
    assert citation(canonical) == cited


def test_the_address_is_the_one_that_the_finding_carries() -> None:
    """Of every reference of the corpus: one way to make an address, seen from two sides."""
    checked = 0
    for folder in sorted(CORPUS.glob("[0-9]*")):
        for file in (*folder.glob("brief.*"), *folder.glob("nota.*")):
            for reference in extractor.extract(file, only=["references"]).references:
                if reference.id is not None:
                    assert address(reference.id) == reference.url, reference
                    checked += 1
    assert checked > 500


@pytest.mark.parametrize("odd", ["", "javascript:alert(1)", "kst-", "ECLI:", "../../etc/passwd"])
def test_what_is_no_official_number_has_no_address(odd: str) -> None:
    assert address(odd) is None


def test_a_paper_of_the_commission_is_found_by_type_and_year() -> None:
    assert address("COM(2025)280") == (
        "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2025:280:FIN"
    )
