"""Commitments: what each is known by, and what holds of any text.

Documents here are dated TODAY, Friday 12 June 2026, unless a test says otherwise. What a nota and a
letter say stands in test_commitments_nota.py and test_commitments_brief.py, the fields of a commitment
in test_commitments_fields.py; they find with what stands here.
"""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.finders import commitments, dates, references
from extractor.finders.base import Found, Hit
from extractor.findings import Commitment
from extractor.readers import read

TODAY = "2026-06-12"


def hits(text: str, kind: str = "nota", today: str | None = TODAY) -> list[Hit[Commitment]]:
    document = read(text.encode(), kind=kind)
    found = Found(date=today)
    found.references = references.find(document)[0]
    found.dates = dates.find(document, found)[0]
    return commitments.find(document, found)[0]


def find(text: str, kind: str = "nota", today: str | None = TODAY) -> list[Commitment]:
    return [hit.value for hit in hits(text, kind, today)]


def one(text: str, kind: str = "nota") -> Commitment:
    found = find(text, kind)
    assert len(found) == 1, [c.text for c in found]
    return found[0]


def kinds(text: str, kind: str = "nota") -> str:
    """The kinds found, by their first letters: "t" toezegging, "m" motie, "v" verzoek, "b" belofte."""
    return "".join(c.kind[0] for c in find(text, kind))


# -- identity ---------------------------------------------------------------------------------------


def test_the_same_text_has_the_same_id_wherever_it_stands() -> None:
    item = "- De minister stuurt een plan (aan lid Vos, CDA).\n"
    alone = one(f"## Toezeggingen\n\n{item}")
    second = find(
        f"## Kern\n\n- Iets anders.\n\n## Toezeggingen\n\n- Een ander plan maken.\n{item}"
    )[1]
    assert alone.id == second.id
    assert alone.id.startswith("c-")
    assert len(alone.id) == 14


def test_two_of_the_same_text_are_told_apart() -> None:
    item = "- De minister stuurt een plan (aan lid Vos, CDA).\n"
    first, second = find(f"## Toezeggingen\n\n{item}{item}")
    assert second.id == f"{first.id}-2"


def test_the_kind_is_part_of_the_identity() -> None:
    assert commitments.identity("motie", "Een plan") != commitments.identity("verzoek", "Een plan")
    assert commitments.identity("motie", "Een  plan") == commitments.identity("motie", "een\nplan")


# -- any text ---------------------------------------------------------------------------------------

FRAGMENTS = [
    "U heeft toegezegd ", "de motie-De Wit", "motie van het lid Vos ", "De toezegging aan ", "verzoek van de Kamer ",
    "(aan lid Vos, CDA)", "(", ")", ": ", "; ", ", ", " en ", ". ", "\n", "\n\n", "- ", "1. ", "## Toezeggingen\n\n",
    "| Toezegging | Lid |\n|---|---|\n", "| a | b |\n", "TZ202605-012", "31 409, nr. 512", "[^1]", "\n[^1]: TZ202605-012.\n",
    "commissiedebat Water van 8 april jl. ", "stuur ik uw Kamer ", "in het najaar ", "binnen zes weken ", "vroeg het lid ",
    "de volgende moties:\n", "Zoals toegezegd ", "hoe ", "te meten", "meerdere Kamerleden", "\t", "é", "😀", "x",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join)
)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(["nota", "brief"]))
def test_any_text_gives_honest_commitments(text: str, kind: str) -> None:
    if not text.strip():
        return
    try:
        document = read(text.encode(), kind=kind)
    except Exception as error:  # what cannot be read is the reader's to say
        assert type(error).__name__ == "InputError"
        return
    found = Found(date=TODAY)
    found.references = references.find(document)[0]
    found.dates = dates.find(document, found)[0]
    first, _ = commitments.find(document, found)
    assert commitments.find(document, found)[0] == first
    assert len({h.value.id for h in first}) == len(first)
    for hit in first:
        value = hit.value
        assert 0 <= hit.start < hit.end <= len(document.text)
        assert value.span == document.span(hit.start, hit.end)
        assert value.asks
        assert value.text.strip()
        for ask in value.asks:
            assert value.span[0] <= ask.span[0] <= ask.span[1] <= value.span[1]


@pytest.mark.parametrize("kind", ["nota", "brief"])
@pytest.mark.parametrize(
    "unit",
    [
        "U heeft toegezegd de Kamer te informeren. ", "toegezegd ", "- Motie-De Wit over sluizen\n", "(a), ", ", en hoe ",
        "commissiedebat Water van 8 april 2026 ", "Toezeggingen:\n- ", "vroeg het lid De Wit ", "stuur ik uw Kamer in mei. ",
        "| Motie-Vos over x | y |\n", "lid Vos, ",
    ],
)  # fmt: skip
def test_time_is_linear(unit: str, kind: str) -> None:
    def seconds(size: int) -> float:
        document = read((unit * (size // len(unit))).encode(), kind=kind)
        found = Found(date=TODAY)
        best = 9.0
        for _ in range(2):
            begin = time.process_time()
            commitments.find(document, found)
            best = min(best, time.process_time() - begin)
        return best

    assert seconds(40_000) < 12 * max(seconds(10_000), 0.002)
