"""Note marks that are glued to a number: where they hang, and which numbers stay whole."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from extractor import readers
from extractor.document import Document


def _read(text: str) -> Document:
    return readers.read(text.encode())


def _shown(document: Document) -> str:
    """The first line with «n» where a note hangs."""
    line = document.text
    for anchor in reversed(document.anchors):
        line = f"{line[: anchor.at]}«{anchor.label}»{line[anchor.at :]}"
    return line.split("\n")[0]


_OTHERS = "\n\n1 TZ202601-311.\n{}3 Kamerstuk 33 000, nr. 12.\n"

# (the sentences with «2» where the mark is printed, the body of note 2)
GLUED = [
    ("Dat kan.«1» De motie op stuk nr. 139«2» vraagt dat. Zo is het.«3»", "Kamerstukken II, 33 552, nr. 139."),
    ("Dat kan.«1» Zie 33 552-139«2» over de sluis. Zo is het.«3»", "Kamerstuk 33552-139."),
    ("Dat kan.«1» Dat is artikel 14«2» van de wet. Zo is het.«3»", "Stb. 2021, 220, artikel 14, eerste lid."),
    ("Dat kan.«1» De toezegging TZ202605-014«2» is gedaan. Zo is het.«3»", "Aan het lid Haan."),
    ("Dat kan.«1» De stukken nr. 20 en nr. 139«2» gaan daarover. Zo is het.«3»", "Kamerstuk 33 552,\nnr. 139."),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "body"), GLUED)
def test_a_mark_that_hangs_at_a_number(printed: str, body: str) -> None:
    text = printed.replace("«", "").replace("»", "") + _OTHERS.format(f"2 {body}\n")
    document = _read(text)
    assert _shown(document) == printed
    assert [document.read(p) for p in document.of_kind("footnote")][1] == body.replace("\n", " ")


WHOLE = [
    # no note has the number without its last digit
    ("Dat kan.«1» De motie op stuk nr. 1392 vraagt dat. Zo is het.", "Kamerstuk 33 552, nr. 140."),
    # a figure, not a name of something
    ("Dat kan.«1» Er zijn 1392 sluizen. Zo is het.", "Van de sluizen zijn er 139 dicht."),
    ("Dat kan.«1» Het kost € 392 per jaar, nr. 1.392 en 13,92. Zo is het.", "Zie 39, nr. 1.39 en 13,9."),
    # the note has the whole number too
    ("Dat kan.«1» De motie op stuk nr. 1392 vraagt dat. Zo is het.", "Zie nr. 139 en nr. 1392."),
    # two places fit
    ("Dat kan.«1» Zie nr. 1392 en stuk nr. 1392 over de brug. Zo is het.", "Kamerstuk 33 552, nr. 139."),
    # one digit is not enough to know it by
    ("Dat kan.«1» Dat is artikel 12 van de wet. Zo is het.", "Artikel 1 van de Grondwet."),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "body"), WHOLE)
def test_a_number_that_stays_whole(printed: str, body: str) -> None:
    text = printed.replace("«", "").replace("»", "") + f"\n\n1 TZ202601-311.\n2 {body}\n"
    assert _shown(_read(text)) == printed


def test_a_number_behind_the_mark_of_the_next_note_is_left_alone() -> None:
    text = (
        "Dat kan.1 Zo is het.3 De motie op stuk nr. 1392 vraagt dat.\n\n"
        "1 TZ202601-311.\n2 Kamerstuk 33 552, nr. 139.\n3 Kamerstuk 33 000, nr. 12.\n"
    )
    assert "nr. 1392 vraagt" in _read(text).text


@given(st.integers(10, 9999), st.integers(10, 9999))
def test_only_a_number_that_the_note_knows_is_taken_apart(number: int, other: int) -> None:
    assume(str(number) != str(other) and f"{number}1" != str(other))
    text = "De motie op stuk nr. {}1 vraagt dat.\n\n1 Kamerstuk 33 552, nr. {}.\n"
    taken = _read(text.format(number, number))
    assert _shown(taken) == f"De motie op stuk nr. {number}«1» vraagt dat."
    whole = _read(text.format(number, other))
    assert whole.text.startswith(f"De motie op stuk nr. {number}1 vraagt dat.")
    assert whole.anchors == ()
