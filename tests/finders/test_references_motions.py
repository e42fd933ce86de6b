"""Motions of one sentence: whose each is, and what became of each."""

from __future__ import annotations

import pytest

from extractor.finders import references
from extractor.readers import read

Motion = tuple[list[str], str | None]


def motions(text: str) -> list[Motion]:
    hits, _ = references.find(read(text.encode()))
    return [(list(h.value.movers), h.value.status) for h in hits if h.value.type == "motie"]


# (text, movers and outcome of each)
SEVERAL: list[tuple[str, list[Motion]]] = [
    ("De motie van het lid Maas (PvdD) en de motie van het lid Doorn (CU) zijn aangenomen.",
     [(["Maas"], "aangenomen"), (["Doorn"], "aangenomen")]),
    ("De motie van het lid Maas over wolven en de motie van het lid Doorn zijn verworpen.",
     [(["Maas"], "verworpen"), (["Doorn"], "verworpen")]),
    ("De motie van het lid Maas is aangenomen en de motie van het lid Doorn is verworpen.",
     [(["Maas"], "aangenomen"), (["Doorn"], "verworpen")]),
    ("De motie-Maas is aangenomen en de motie-Doorn verworpen.",
     [(["Maas"], "aangenomen"), (["Doorn"], "verworpen")]),
    ("De motie-Maas is aangenomen; de motie-Doorn is aangehouden.",
     [(["Maas"], "aangenomen"), (["Doorn"], "aangehouden")]),
    ("De motie-Maas, de motie-Vos en de motie-Doorn zijn aangenomen, maar de motie-Kuiper is ingetrokken.",
     [(["Maas"], "aangenomen"), (["Vos"], "aangenomen"), (["Doorn"], "aangenomen"),
      (["Kuiper"], "ingetrokken")]),
    ("Aangenomen zijn de motie-Maas en de motie-Vos; verworpen is de motie-Doorn.",
     [(["Maas"], "aangenomen"), (["Vos"], "aangenomen"), (["Doorn"], "verworpen")]),
    ("Ik ga in op de aangenomen motie-Maas en de verworpen motie-Doorn.",
     [(["Maas"], "aangenomen"), (["Doorn"], "verworpen")]),
    ("De motie-Maas en de motie-Doorn zijn aangenomen respectievelijk verworpen.",
     [(["Maas"], "aangenomen"), (["Doorn"], "verworpen")]),
    ("Uw Kamer nam de motie-Maas en de motie-Vos aan; de motie-Doorn is verworpen.",
     [(["Maas"], "aangenomen"), (["Vos"], "aangenomen"), (["Doorn"], "verworpen")]),
    # a motion with a verb of its own shares no outcome with the next, nor with the one before
    ("De motie-Maas is ingediend en de motie-Doorn is verworpen.",
     [(["Maas"], None), (["Doorn"], "verworpen")]),
    ("De motie-Maas is verworpen, de motie-Doorn heeft oordeel Kamer.",
     [(["Maas"], "verworpen"), (["Doorn"], None)]),
    ("Deze motie is aangenomen en de motie-Doorn verworpen.", [(["Doorn"], "verworpen")]),
    ("Het lid Maas heeft de motie aangehouden en de motie-Doorn is verworpen.",
     [(["Maas"], "aangehouden"), (["Doorn"], "verworpen")]),
    # one word for several motions
    ("De moties van het lid Maas en van het lid Doorn zijn aangehouden.",
     [(["Maas"], "aangehouden"), (["Doorn"], "aangehouden")]),
    ("De motie van het lid Maas en die van het lid Doorn zijn vervallen.",
     [(["Maas"], "vervallen"), (["Doorn"], "vervallen")]),
    ("De motie van het lid Maas is met 76 stemmen aangenomen en die van het lid Doorn verworpen.",
     [(["Maas"], "aangenomen"), (["Doorn"], "verworpen")]),
    ("De moties Maas en Doorn zijn aangenomen.", [(["Maas", "Doorn"], "aangenomen")]),
    # whose the first is, is not said
    ("De motie over wolven en de motie over vossen van het lid Doorn zijn verworpen.",
     [(["Doorn"], "verworpen")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_each_motion_has_its_own_movers_and_outcome(text: str, expected: list[Motion]) -> None:
    assert motions(text) == expected


MOVERS = [
    ("De motie van de leden Maas (Volt), Doorn (D66) en Vos (PvdA) is aangenomen.", ["Maas", "Doorn", "Vos"]),
    ("De motie van de leden Maas (JA21), Doorn (50PLUS), Vos (D66) en Kuiper (SP) is ingediend.",
     ["Maas", "Doorn", "Vos", "Kuiper"]),
    ("De motie van mevrouw Van der Horn (D66), de heer Maas en mevrouw Six Doorn is ingediend.",
     ["Van der Horn", "Maas", "Six Doorn"]),
    ("De motie van de heer Maas, mevr. Doorn en dhr. Vos is ingediend.", ["Maas", "Doorn", "Vos"]),
    ("De motie van Kamerlid Maas en Kamerlid Doorn is ingediend.", ["Maas", "Doorn"]),
    ("De motie van het lid Maas alsmede het lid Doorn is ingediend.", ["Maas", "Doorn"]),
    # a given name is no surname, the first half of a double one is
    ("De motie van de leden Maas (NSC) en Thijs van den Hoorn (CDA) is ingediend.", ["Maas", "van den Hoorn"]),
    ("De motie van de leden Sanne Maas en Hendrik Doorn is ingediend.", ["Maas", "Doorn"]),
    ("De motie van het lid Lamberts van Buren (D66) is ingediend.", ["Lamberts van Buren"]),
    ("De motie van het lid Maas van de ChristenUnie is ingediend.", ["Maas"]),
    ("De motie-Maas over de Omgevingswet is ingediend.", ["Maas"]),
    # a number in brackets is no party, and no mover follows it
    ("De motie van het lid Maas (36 800 XVI, nr. 30) en Minister Doorn zijn genoemd.", ["Maas"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "movers"), MOVERS)
def test_all_movers_of_one_motion(text: str, movers: list[str]) -> None:
    assert [found for found, _ in motions(text)] == [movers]


def test_the_motions_of_one_plural_have_their_own_numbers() -> None:
    text = (
        "De moties Maas/Vos (36 800 XVI, nr. 30), -Kuiper (36 800 XVI, nr. 31) en Doorn"
        " (36 800 XVI, nr. 32) zijn afgedaan."
    )
    hits, _ = references.find(read(text.encode()))
    found = [(h.value.movers, h.value.id) for h in hits if h.value.type == "motie"]
    assert found == [
        (("Maas", "Vos"), "kst-36800-XVI-30"),
        (("Kuiper",), "kst-36800-XVI-31"),
        (("Doorn",), "kst-36800-XVI-32"),
    ]
