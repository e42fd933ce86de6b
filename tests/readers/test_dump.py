"""The text dump of a docx: notes in brackets, soft breaks, tables of tab-begun lines."""

from __future__ import annotations

from tests.readers.rendering import expected, rendered

_LETTER = """\
[bookmark: _Hlk1]Geachte voorzitter,

Tijdens het debat van 3 maart heb ik toegezegd[footnoteRef:2] uw Kamer te informeren. Dat doe ik \
mede naar aanleiding van een motie.[footnoteRef:3] [2:  TZ202603-041. ]  [3:  Kamerstuk 31 765, \
nr. 912 [met bijlage]. ]

De raming [4: zie tabel] is herzien.
\tGemeente
\tPlaatsen

\tDelft
\t120

Hoogachtend,

De minister van Langdurige Zorg,


W.A. Terpstra
"""


def test_a_dumped_letter() -> None:
    assert rendered(_LETTER) == expected(
        """
        paragraph | Geachte voorzitter,
        paragraph | Tijdens het debat van 3 maart heb ik toegezegd«2» uw Kamer te informeren. Dat doe ik mede naar aanleiding van een motie.«3»
        footnote 2 | TZ202603-041.
        footnote 3 | Kamerstuk 31 765, nr. 912 [met bijlage].
        paragraph | De raming [4: zie tabel] is herzien.
        row | Gemeente ⇥ Plaatsen
        row | Delft ⇥ 120
        paragraph | Hoogachtend,
        signature | De minister van Langdurige Zorg,
        signature | W.A. Terpstra
        """
    )


def test_brackets_without_a_pending_mark_are_prose() -> None:
    assert "[7: x]" in rendered("Zie[footnoteRef:2] ook [7: x]. [2:  Stb. 2020, 1. ]\n")


def test_an_endnote_is_kept_apart_from_the_footnote_of_the_same_number() -> None:
    text = "Een[footnoteRef:2] en twee[endnoteRef:2]. [2:  Voet. ]  [2:  Eind. ]\n"
    assert rendered(text) == expected(
        """
        paragraph | Een«2» en twee«e2».
        footnote 2 | Voet.
        footnote e2 | Eind.
        """
    )


def test_rows_of_a_dump_without_notes() -> None:
    """A long cell, an empty one, a cell of two paragraphs, an official number alone, a label."""
    long = "De Kamer laten weten hoeveel zittingen zijn aangehouden doordat er geen tolk was, per zittingsplaats."
    text = f"Kern\n\n\tNr.\n\tToezegging\n\tDatum\n\n\t1\n\t{long}\n\tblg-1203344\n\n\t\n\tEerst\ndan\n\t3\n\nSlot.\n"
    assert rendered(text) == expected(
        f"""
        heading2 | Kern
        row | Nr. ⇥ Toezegging ⇥ Datum
        row | 1 ⇥ {long} ⇥ blg-1203344
        row |  ⇥ Eerst dan ⇥ 3
        paragraph | Slot.
        """
    )


def test_a_note_in_a_cell_does_not_end_its_row() -> None:
    text = "Kern\n\n\tRijk\n\tSom\n\n\tVRO[footnoteRef:2] [2:  Stand 1 juni. ] \n\n\t12\n\n\tSZW\n\t8\n\n"
    assert rendered(text) == expected(
        """
        heading2 | Kern
        row | Rijk ⇥ Som
        row | VRO«2» ⇥ 12
        footnote 2 | Stand 1 juni.
        row | SZW ⇥ 8
        """
    )


def test_two_indented_paragraphs_are_no_row() -> None:
    one = "De minister heeft op 3 maart een overzicht van alle lopende trajecten aan de Kamer gezonden, met cijfers."
    text = f"Kern\n\n\t{one}\n\t{one}\n\nSlot.\n"
    assert [kind for kind in rendered(text).split() if kind in ("row", "paragraph")] == [
        "paragraph"
    ] * 3


def test_bullets_of_word_tell_the_level_that_a_dump_has_no_indent_for() -> None:
    text = (
        "Kern\n\n· Een brief sturen.\no met cijfers\n▪ per jaar\no met namen\n· Een debat voeren.\n"
    )
    assert rendered(text) == expected(
        """
        heading2 | Kern
        item1 · | Een brief sturen.
        item2 o | met cijfers
        item3 ▪ | per jaar
        item2 o | met namen
        item1 · | Een debat voeren.
        """
    )
