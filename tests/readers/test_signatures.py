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


@pytest.mark.parametrize(
    "name",
    [
        "J. (Jelle) Haverman",
        "D.W. (Dora) van der Meer-Öz",
        "E. ten Hove",
        "Th. (Thea) in ’t Zand",
        "Drs. A.B. Wit",
        "prof. dr. ir. C. Verhulst",
        "Sophie M. van Dongen",
    ],
)
@pytest.mark.parametrize("article", ["De", "de"])
def test_names_of_who_signs(article: str, name: str) -> None:
    assert _signed(f"{article} minister van Financiën,\n\n\n{name}\n") == [
        (name, "minister van Financiën")
    ]


def _signed(below: str) -> list[tuple[str | None, str | None]]:
    found = extract(readers.read((_LETTER + below).encode(), "brief.txt")).metadata.signed_by
    return [(one.name, one.role) for one in found]


@pytest.mark.parametrize(
    ("below", "signed"),
    [
        (
            "de minister van Defensie,\n\nA. Wit\n\nde staatssecretaris van Defensie,\n\nB. Bos\n",
            [("A. Wit", "minister van Defensie"), ("B. Bos", "staatssecretaris van Defensie")],
        ),
        (
            "Hoogachtend,\nde minister van Sociale Zaken\nen Werkgelegenheid,\n\nA. Wit\n",
            [("A. Wit", "minister van Sociale Zaken en Werkgelegenheid")],
        ),
        (
            "De minister-president,\nMinister van Algemene Zaken,\n\nAnna Wit\n",
            [("Anna Wit", "minister-president, Minister van Algemene Zaken")],
        ),
        (
            "De minister-president,\n\nAnna Wit\n\nDe minister van Financiën,\n\nB. Bos\n",
            [("Anna Wit", "minister-president"), ("B. Bos", "minister van Financiën")],
        ),
        (
            "De minister van Defensie,\nDe minister van Financiën,\n\nA. Wit\nB. Bos\n",
            [("A. Wit", "minister van Defensie"), ("B. Bos", "minister van Financiën")],
        ),
    ],
)
def test_who_signs_for_which_office(below: str, signed: list[tuple[str, str]]) -> None:
    assert _signed(below) == signed


def test_an_office_over_two_lines_is_one_passage() -> None:
    text = _LETTER + "De Minister van Volksgezondheid,\nWelzijn en Sport,\n\nAnna Wit\n"
    document = readers.read(text.encode(), "brief.txt")
    assert [document.read(p) for p in document.of_kind("signature")] == [
        "De Minister van Volksgezondheid, Welzijn en Sport,",
        "Anna Wit",
    ]


@pytest.mark.parametrize(
    "prose",
    [
        "Dit doe ik samen met\n\nde minister van Financiën,\n\nAnna Wit\n",
        "Voor de kosten is\nde minister van Financiën verantwoordelijk.\n",
        "de minister van Financiën,\n\nDe brief volgt later dit jaar.\n",
    ],
)
def test_a_small_office_in_running_text_signs_nothing(prose: str) -> None:
    assert _signed(prose) == []
