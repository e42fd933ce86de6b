"""Members beside the code of a promise, a number without brackets, a party behind the whole name."""

from __future__ import annotations

import pytest

from tests.finders.test_actors_members import members

CASES = [
    ("informeren over twee op een cel (Elbers, TZ202511-203);", ["Elbers"], "before the code"),
    ("• Kaart vóór mei naar de Kamer (Eppinga), TZ202602-017", ["Eppinga"], "a bracket before it"),
    ("* TZ202602-061 van Dobbelaar, uitleg over beleid;", ["Dobbelaar"], "van behind the code"),
    ("Niet: TZ202606-138 (Vermeerst). Die is overgenomen.", ["Vermeerst"], "a bracket behind it"),
    ("• Wachttijd terugbrengen (toez. Noordkamp)", ["Noordkamp"], "toez."),
    (
        "de toezeggingen aan Rodekerk over terugkeer en aan Podtman over opvang",
        ["Rodekerk", "Podtman"],
        "en aan",
    ),
    ("Henk Jumelaar van het CDA wilde dat weten.", ["Jumelaar"], "a whole name with its party"),
    ("5. Postema en Grinwisse, 29 023, nr. 641: voorrang", ["Postema", "Grinwisse"], "commas"),
    (
        "Mevrouw Patijnse had gevraagd wie er zijn overleden.",
        ["Patijnse"],
        "she asked, others have died",
    ),
    (
        "Nr.\tWat\tWie\tWaar\n1\tCijfers\tRodekerk (D66)\tTZ202604-118\n2\tPlan\tÇelikman\tTZ202604-120",
        ["Rodekerk", "Çelikman"],
        "a column of who",
    ),
    ("Wetten: 1. Woningwet, 32 847, nr. 5", [], "a law with a number"),
    ("informeren over de cijfers (Nibud, TZ202511-203);", [], "a body beside a code"),
    ("De brief TZ202511-203 van Defensie is verzonden.", [], "a ministry behind it"),
    ("Henk Jumelaar van de gemeente wilde dat weten.", [], "of no party"),
]


@pytest.mark.parametrize(("text", "expected", "why"), CASES)
def test_beside(text: str, expected: list[str], why: str) -> None:
    assert members(text) == expected, why
