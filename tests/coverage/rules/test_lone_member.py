"""The one member of an item, who has another name in the letter."""

from __future__ import annotations

import pytest

import extractor

_NOTA = """TER ONDERTEKENING
Datum: 2 juni 2026

Kern
Uit het commissiedebat Fiets van 12 mei 2026 staan drie toezeggingen open.
- {} (SGP): helmplicht voor fatbikes. U wijst die af.
- Omarova (D66): aantal fietsstraten. Dat zijn er 749.
- Kuijt (VVD): subsidie voor stallingen. Die blijft.
"""
_LETTER = """Den Haag, 9 juni 2026
Betreft: Fietsen

Geachte voorzitter,

{}

Het lid Omarova vroeg naar het aantal fietsstraten. Dat zijn er 749.

{}

De minister van Infrastructuur en Waterstaat,

A. Jansen
"""
_OTHER = "Het lid Kuijt vroeg naar de subsidie voor stallingen. Die blijft."


def _members(name: str, *told: str) -> list[tuple[str | None, str | None]]:
    coverage = extractor.check(
        extractor.read(_LETTER.format(*told).encode(), kind="brief"),
        extractor.read(_NOTA.format(name).encode(), kind="nota"),
    )
    return [
        (one.nota.text if one.nota else None, one.brief.text if one.brief else None)
        for one in coverage.discrepancies
        if one.kind == "member"
    ]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Van den Tweel", "Van den Tillaart"),
        ("Verhoef", "Verhoog"),
        ("Hendriks", "Hendrickx"),
        ("De Witte", "De Wit"),
        ("Zwart", "Wit"),
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "Het lid {} vroeg of een helmplicht voor fatbikes mogelijk is. Dat is niet zo.",
        "Door mevrouw {} is gevraagd naar de helmplicht voor fatbikes. Die komt er niet.",
        "Aan de heer {} heb ik toegezegd de helmplicht voor fatbikes te onderzoeken.",
    ],
)
def test_speaks(mine: str, theirs: str, told: str) -> None:
    assert _members(mine, told.format(theirs), _OTHER) == [(mine, theirs)]


@pytest.mark.parametrize(
    ("told", "other"),
    [
        ("Een helmplicht voor fatbikes komt er niet.", _OTHER),  # named nowhere
        ("Het lid Zwart-Prins vroeg naar de helmplicht voor fatbikes.", _OTHER),  # half a name
        (  # another one asked something else
            "Een helmplicht voor fatbikes komt er niet.",
            _OTHER + "\n\nHet lid Groen vroeg naar verlichting in tunnels. Die komt er.",
        ),
        (  # a letter that leaves out most names
            "Een helmplicht voor fatbikes komt er niet.",
            "De subsidie voor stallingen blijft. Het lid Groen vroeg om nieuwe stallingen.",
        ),
    ],
)
def test_is_silent(told: str, other: str) -> None:
    assert _members("Zwart", told, other) == []
