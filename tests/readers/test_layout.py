"""`pdftotext -layout`: margin column, tables drawn with white space, notes at the foot."""

from __future__ import annotations

from tests.readers.rendering import expected, rendered

_NOTA = """\
Aan        MIN                                                        TER BESLISSING
Van        DG Wonen
                                                                      Onze referentie
nota                                                                  2026-0000123456
                                                                      Datum
                                                                      2 maart 2026
Aanleiding
In het debat van 4 februari heeft u een overzicht toegezegd van de    Bijlage(n)
kosten. Met bijgaande brief biedt u dat aan.1 De brief is met de      2
gemeenten besproken en gaat in op vragen over de dekking die daar
leven.

Toezeggingen
 Omschrijving                      Vindplaats        Stand van zaken
 Overzicht van de kosten per       TZ202602-011      Afgedaan met
 gemeente                                            deze brief
 Motie-Ypma over de dekking        33 000, nr. 12    Volgt later

 Totaal                            2                 1

1 Kamerstuk 33 000, nr. 9.

                                                                      Pagina 1 van 2
\x0cBijlagen
Volgnummer   Naam
1            Kamerbrief kosten
             van gemeenten
2            Rapport

                                                                      Pagina 2 van 2
"""


def test_a_nota_with_a_margin_block_and_tables() -> None:
    assert rendered(_NOTA, "nota.txt") == expected(
        """
        label [Aan:addressee] | MIN
        label [Van:sender] | DG Wonen
        label [:letterhead] | nota
        label [:decision] | TER BESLISSING
        label [Onze referentie:our_reference] | 2026-0000123456
        label [Datum:date] | 2 maart 2026
        label [Bijlage(n):attachments] | 2
        heading2 | Aanleiding
        paragraph | In het debat van 4 februari heeft u een overzicht toegezegd van de kosten. Met bijgaande brief biedt u dat aan.«1» De brief is met de gemeenten besproken en gaat in op vragen over de dekking die daar leven.
        heading2 | Toezeggingen
        row | Omschrijving ⇥ Vindplaats ⇥ Stand van zaken
        row | Overzicht van de kosten per gemeente ⇥ TZ202602-011 ⇥ Afgedaan met deze brief
        row | Motie-Ypma over de dekking ⇥ 33 000, nr. 12 ⇥ Volgt later
        row | Totaal ⇥ 2 ⇥ 1
        footnote 1 | Kamerstuk 33 000, nr. 9.
        heading2 | Bijlagen
        row | Volgnummer ⇥ Naam
        row | 1 ⇥ Kamerbrief kosten van gemeenten
        row | 2 ⇥ Rapport
        furniture | Pagina 1 van 2
        furniture | Pagina 2 van 2
        """
    )


def test_two_signatories_stand_side_by_side() -> None:
    text = """\
De brief is afgestemd met alle betrokken partijen in het veld en daarbuiten.

De minister van Asiel en Migratie,          De minister van Financiën,



A. Bos-Duin                                 mr. dr. C. van der Velde
"""
    assert rendered(text) == expected(
        """
        paragraph | De brief is afgestemd met alle betrokken partijen in het veld en daarbuiten.
        signature | De minister van Asiel en Migratie, ⇥ De minister van Financiën,
        signature | A. Bos-Duin ⇥ mr. dr. C. van der Velde
        """
    )


def test_an_annex_after_the_signature_is_text_again() -> None:
    text = """\
Ik hoop u hiermee voldoende te hebben geïnformeerd.

Hoogachtend,

K. Visser
Minister van Defensie

\x0cBijlage 1: de cijfers
In deze bijlage staan de cijfers per provincie, zoals eerder aan uw Kamer gemeld.
"""
    assert rendered(text) == expected(
        """
        paragraph | Ik hoop u hiermee voldoende te hebben geïnformeerd.
        paragraph | Hoogachtend,
        signature | K. Visser
        signature | Minister van Defensie
        heading2 | Bijlage 1: de cijfers
        paragraph | In deze bijlage staan de cijfers per provincie, zoals eerder aan uw Kamer gemeld.
        """
    )


def test_a_sentence_about_a_minister_is_no_signature() -> None:
    text = """\
De motie is overgenomen door de minister van Financiën en de
staatssecretaris van Economische Zaken en Klimaat, die daarover
nog voor de zomer een brief stuurt.
"""
    assert rendered(text).count("paragraph |") == 1
