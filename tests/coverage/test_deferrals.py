"""An item that the letter names and puts off is no covered item, whichever way round it says so."""

from __future__ import annotations

import pytest

import extractor

NOTA = (
    "TER ONDERTEKENING\n\nNota\nDatum: 10 mei 2027\n\nToezeggingen\n"
    "- U komt terug op de hoogte van de boetes voor zwartrijden (lid De Wit, SP).\n"
)


@pytest.mark.parametrize(
    "answer",
    [
        "In het najaar informeer ik uw Kamer over de hoogte van de boetes, waarnaar de heer De Wit vroeg.",
        "De heer De Wit vroeg naar de hoogte van de boetes. Ik kom hier in het najaar op terug.",
    ],
)
def test_an_item_put_off_is_deferred(answer: str) -> None:
    brief = f"Den Haag, 12 mei 2027\n\nGeachte voorzitter,\n\n{answer}\n\nHoogachtend,\n"
    found = extractor.check(brief.encode(), NOTA.encode())
    assert [one.verdict for one in found.commitments] == ["deferred"]
