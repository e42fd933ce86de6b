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
