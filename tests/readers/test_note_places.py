"""Where a note hangs: at its sentence, whatever sign it has and whether a space stands before it."""

from __future__ import annotations

import pytest

from extractor.readers import read

LETTER = """Geachte voorzitter,

De sluis is gemeten en voldoet.{mark}

Het gemaal draait (1) in de winter en (2) bij regen.

Hoogachtend,

{body} TZ202606-044.
"""


@pytest.mark.parametrize("space", ["", " "])
@pytest.mark.parametrize("sign", ["[1]", "1)", "(1)", "1"])
def test_a_mark_hangs_at_its_sentence_with_or_without_a_space(sign: str, space: str) -> None:
    document = read(LETTER.format(mark=space + sign, body=sign).encode(), kind="brief")
    (anchor,) = document.anchors
    assert document.text[: anchor.at].endswith("voldoet.")


def test_what_is_counted_in_brackets_is_no_note() -> None:
    text = "Wij letten op (1) de kosten en (2) de baten.\n\n(1) De kosten zijn hoog.\n(2) De baten niet.\n"
    assert read(text.encode(), kind="brief").anchors == ()
