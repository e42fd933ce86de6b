"""Where a letter is signed: how ministries set offices and names."""

from __future__ import annotations

import pytest

from extractor import extract, readers

_LETTER = "Geachte voorzitter,\n\nIk stuur uw Kamer hierbij het overzicht van de fietsstraten.\n\n"


@pytest.mark.parametrize(
    ("signed", "name", "role"),
    [
        (
            "De minister van Financiën,\n\n\nA. Bos-Duin\n",
            "A. Bos-Duin",
            "minister van Financiën",
        ),
        # The office goes on below, with or without a blank line.
        (
            "De Minister van Sociale Zaken\n\nen Werkgelegenheid,\n\nJ.C.M. Verschuren-Idsinga\n\nBijlagen\n\n1. Een\n",
            "J.C.M. Verschuren-Idsinga",
            "Minister van Sociale Zaken en Werkgelegenheid",
        ),
        (
            "De minister van Onderwijs,\nCultuur en Wetenschap,\n\n\nEppo Bruins\n",
            "Eppo Bruins",
            "minister van Onderwijs, Cultuur en Wetenschap",
        ),
        (
            "De minister van Financiën,\nmede namens de minister van Volkshuisvesting en Ruimtelijke Ordening,\n\n\n\nIsolde Bos\n",
            "Isolde Bos",
            "minister van Financiën, mede namens de minister van Volkshuisvesting en Ruimtelijke Ordening",
        ),
    ],
)
def test_office_and_name(signed: str, name: str, role: str) -> None:
    found = extract(readers.read((_LETTER + signed).encode(), "brief.txt")).metadata.signed_by
    assert [(one.name, one.role) for one in found] == [(name, role)]


def test_a_sentence_that_goes_on_in_small_letters_is_no_office() -> None:
    text = (
        _LETTER
        + "De minister van Financiën,\nzo bleek in het debat, is het hiermee eens.\n\nSlot van de tekst.\n"
    )
    document = readers.read(text.encode(), "brief.txt")
    assert list(document.of_kind("signature")) == []
