"""A question about the answer to another has none where that has none."""

from __future__ import annotations

import pytest

import extractor

NOTA = """Kern

- U heeft het lid De Wit (CU) toegezegd {promise}.
"""
BRIEF = """Den Haag, 12 mei 2027

Geachte voorzitter,

Het lid De Wit (CU) heb ik toegezegd in te gaan op de veerponten. {answer}

Hoogachtend,
"""
PROMISE = (
    "te melden hoeveel veerponten er varen en in kaart te brengen welke pontons onder de waterlijn roesten"
    " en welke belemmeringen daarbij spelen"
)


def missing(answer: str) -> list[str]:
    found = extractor.check(
        BRIEF.format(answer=answer).encode(), NOTA.format(promise=PROMISE).encode()
    )
    (item,) = found.commitments
    return [ask.text for ask in item.asks if ask.verdict == "missing"]


@pytest.mark.parametrize(
    ("answer", "unmet"),
    [
        ("Er varen 312 veerponten over onze rivieren.", True),
        (
            "Er varen 312 veerponten. Onder de waterlijn roesten vooral de stalen pontons. Daarbij spelen"
            " belemmeringen als zout water en geldgebrek.",
            False,
        ),
    ],
)
def test_both_questions_share_one_fate(answer: str, unmet: bool) -> None:
    said = " ".join(missing(answer))
    assert ("roesten" in said) is unmet
    assert ("belemmeringen" in said) is unmet
