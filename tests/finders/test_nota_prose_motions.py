"""Motions that running prose names by a pronoun, an ordinal or a number, behind "twee moties"."""

from __future__ import annotations

import pytest

from tests.finders.test_commitments import find

MOTIONS = [
    ("De Kamer nam twee moties aan. Die van het lid Steen c.s. (36 800 VIII, nr. 61) wil dat er een hulplijn komt. Die van de "
     "leden Alberts en De Wit (32 827, nr. 348) verzoekt de regeling voort te zetten.",
     "Steen:36800-VIII-61 Alberts,De Wit:32827-348"),
    ("Daarnaast liggen er twee moties. De ene is van Jans en De Bruijn (26 643, nr. 1411) en vraagt om een loket. De andere, "
     "van Verm c.s. (26 643, nr. 1420), draagt u op om te inventariseren wat er draait.",
     "Jans,De Bruijn:26643-1411 Verm:26643-1420"),
    ("Er zijn drie moties aangenomen. De eerste, van het lid Vink (33 576, nr. 12), gaat over gas. De tweede, van Baas (33 576, "
     "nr. 13), gaat over wind. De derde is ingediend door mevrouw Wolf (33 576, nr. 14) en vraagt om een kaart.",
     "Vink:33576-12 Baas:33576-13 Wolf:33576-14"),
    ("U gaat in op twee moties: die van Vink (33 576, nr. 12) over gas en die van Baas en Wolf (33 576, nr. 13) over wind.",
     "Vink:33576-12 Baas,Wolf:33576-13"),
    ("De Kamer nam twee moties aan. Eén van Vink (33 576, nr. 12) over gas, en één van Baas (33 576, nr. 13) over wind.",
     "Vink:33576-12 Baas:33576-13"),
    ("Er zijn ook moties. Vink en Baas (33 576, nr. 12) vragen u om een kaart. Wolf c.s. (33 576, nr. 13) wil een meldpunt.",
     "Vink,Baas:33576-12 Wolf:33576-13"),
    ("Verder zijn er moties ingediend. Die van het lid Vink wil een kaart van de bruggen. Die van het lid Baas vraagt om "
     "een meldpunt.", "Vink: Baas:"),
    ("In uw brief neemt u voorts stelling over de aangehouden motie-Ter Veld (36 800 VIII, nr. 66), die een verbod op reclame "
     "beoogt.", "Ter Veld:36800-VIII-66"),
    ("Op 2 december zijn twee moties aangenomen. De motie van het lid Vink (33 576, nr. 12) wil een kaart. Een andere, van het "
     "lid Baas (33 576, nr. 13), een meldpunt.", "Vink:33576-12 Baas:33576-13"),
    ("Twee moties zijn aangenomen: nr. 12 (Vink) vraagt om een kaart en nr. 13 (Baas) om een meldpunt.", "Vink: Baas:"),
]  # fmt: skip

NONE = [
    "De Kamer nam twee moties aan. Die van vorig jaar zijn uitgevoerd.",
    "Er zijn twee moties. De ene is uitgevoerd, de andere loopt nog.",
    "De brief gaat over twee zaken. De ene is van belang voor de VNG, de andere van Aedes.",
    "Er lopen twee onderzoeken. Die van het RIVM komt in mei. Die van Deloitte in juni.",
    "Er zijn twee brieven verstuurd. De eerste (33 576, nr. 12) ging over gas. De tweede (33 576, nr. 13) over wind.",
]


@pytest.mark.parametrize(("text", "expected"), MOTIONS)
def test_motions_that_prose_tells_apart(text: str, expected: str) -> None:
    found = find(f"## Kern\n\n{text}\n")
    assert {c.kind for c in found} == {"motie"}
    said = [
        f"{','.join(m.name for m in c.made_to)}:{','.join(r[4:] for r in c.references)}"
        for c in found
    ]
    assert " ".join(said) == expected


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_motion(text: str) -> None:
    assert find(f"## Kern\n\n{text}\n") == []
