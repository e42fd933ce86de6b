"""Metadata: letterheads and reference blocks as ministries write them."""

from __future__ import annotations

from textwrap import dedent

import pytest

from extractor.finders import metadata
from extractor.findings import Metadata, Signatory
from extractor.readers import read


def meta(text: str, kind: str | None = None, name: str = "-") -> Metadata:
    return metadata.find(read(dedent(text).lstrip("\n").encode(), name, kind))


LETTER = """
    > Retouradres Postbus 20901 2500 EX Den Haag

    De voorzitter van de Tweede Kamer
    der Staten-Generaal
    Postbus 20018
    2500 EA DEN HAAG

    Datum      3 maart 2026
    Betreft    Geluid rond de luchthaven
    Ons kenmerk: IENW/BSK-2026/40117
    Uw kenmerk: 2026Z01233
    Bijlage(n): 2

    Geachte voorzitter,

    Mede namens de staatssecretaris van Defensie en de minister van Klimaat en Groene Groei stuur ik uw
    Kamer de voortgangsrapportage over het geluid rond de luchthaven.

    Hoogachtend,

    DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,


    mr. P.Q. Verhoeven-Ali
"""


def test_letter() -> None:
    found = meta(LETTER)
    assert found.subject == "Geluid rond de luchthaven"
    assert found.date == "2026-03-03"
    assert found.our_reference == "IENW/BSK-2026/40117"
    assert found.your_reference == "2026Z01233"
    assert found.addressee == "De voorzitter van de Tweede Kamer der Staten-Generaal"
    assert found.attachment_count == 2
    assert found.on_behalf_of == (
        "staatssecretaris van Defensie",
        "minister van Klimaat en Groene Groei",
    )
    assert found.signed_by == (
        Signatory(name="mr. P.Q. Verhoeven-Ali", role="MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT"),
    )


def test_published_kamerstuk() -> None:
    found = meta("""
        Tweede Kamer der Staten-Generaal
        2
        Vergaderjaar 2025-2026

        31 412
        Geluidbeleid

        Nr. 88 BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT

        Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

        Den Haag, 3 maart 2026

        In het commissiedebat heb ik toegezegd uw Kamer te informeren over het geluid rond de luchthaven.

        De Minister van Infrastructuur en Waterstaat,
        P.Q. Verhoeven-Ali
    """)
    assert found.date == "2026-03-03"
    assert found.sender == "MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT"
    assert found.addressee == "de Voorzitter van de Tweede Kamer der Staten-Generaal"
    assert found.signed_by[0].name == "P.Q. Verhoeven-Ali"


NOTA = """
    **TER BESLISSING**

    **Nota actief openbaar**

    Ja

    **Onze referentie**

    2026-0000411702

    **Datum**

    12 mei 2026

    **Opgesteld door**

    ■■■■■■■■
    ■■■■■■■■

    **Samengewerkt met**

    OCW, VWS en de Raad voor de Kinderbescherming

    **Bijlage(n)**

    2

    Aan
    Van

    MJenV
    DGSenB

    # nota

    Kamerbrief: jeugd en veiligheid

    ## Aanleiding

    Met bijgaande Kamerbrief informeert u de Kamer.

    ## Geadviseerd besluit

    - Akkoord met de brief.
    - Akkoord met verzending.

    ## Kern

    - De brief gaat over jeugd.

    ### Bijlagen

    Volgnummer	Naam	Informatie
    1	Kamerbrief jeugd en veiligheid
    2	Rapport van de inspectie
"""


def test_nota() -> None:
    found = meta(NOTA)
    assert found.decision == "ter beslissing"
    assert found.public is True
    assert found.our_reference == "2026-0000411702"
    assert found.date == "2026-05-12"
    assert found.prepared_by == ("■■■■■■■■", "■■■■■■■■")
    assert found.in_cooperation_with == ("OCW", "VWS", "Raad voor de Kinderbescherming")
    assert (found.addressee, found.sender) == ("MJenV", "DGSenB")
    assert found.subject == "Kamerbrief: jeugd en veiligheid"
    assert found.advice == ("Akkoord met de brief.", "Akkoord met verzending.")
    assert [(a.number, a.name) for a in found.attachments] == [
        ("1", "Kamerbrief jeugd en veiligheid"),
        ("2", "Rapport van de inspectie"),
    ]


@pytest.mark.parametrize(
    ("block", "field", "expected", "why"),
    [
        ("Datum: 02-06-2026", "date", "2026-06-02", "digits"),
        ("**Datum:** dinsdag 16 juni 2026", "date", "2026-06-16", "weekday, bold"),
        ("| Datum | 16 juni 2026 |", "date", "2026-06-16", "a table"),
        ("Datum\t16 juni 2026", "date", "2026-06-16", "a tab"),
        ("Kenmerk\nDGA / 4417", "our_reference", "DGA / 4417", "value below"),
        ("Referentie: I E NW/BSK-2026/44", "our_reference", "IENW/BSK-2026/44", "split by a pdf"),
        ("Nota openbaar: nee", "public", False, "not public"),
        ("Nota openbaar: Deels", "public", True, "partly public"),
        ("TER ONDERTEKENING", "decision", "ter ondertekening", "a stamp"),
        ("Beslistermijn: 26-05-2026", "deadline", "26-05-2026", "the term for the decision"),
        ("In afschrift aan: CDS, IGK", "copy_to", ("CDS", "IGK"), "Defensie's word"),
        ("Extern afgestemd: VNG en LNV", "in_cooperation_with", ("VNG", "LNV"), "OCW's word"),
        ("Auteur: ■■■■", "prepared_by", ("■■■■",), "redacted"),
    ],
)
def test_label(block: str, field: str, expected: object, why: str) -> None:
    text = f"{block}\n\nAanleiding\nMet bijgaande brief informeert u de Kamer over de stand van zaken.\n"
    assert getattr(meta(text, "nota"), field) == expected, why


def test_two_signatories_side_by_side() -> None:
    found = meta("""
        Geachte voorzitter,

        Hierbij informeer ik uw Kamer over de stand van zaken van de afspraken met de gemeenten.

        De minister van Sociale Zaken          De staatssecretaris van Financiën,
        en Werkgelegenheid,



        T. Abbink-Yildiz                       W.J. de Roo
    """)
    assert [(s.role, s.name) for s in found.signed_by] == [
        ("minister van Sociale Zaken en Werkgelegenheid", "T. Abbink-Yildiz"),
        ("staatssecretaris van Financiën", "W.J. de Roo"),
    ]


def test_text_without_a_block_has_no_metadata() -> None:
    found = meta("Er wordt gewerkt aan een verbetering van de regeling. Dat kost tijd.\n")
    assert found == Metadata()
