"""`pdftotext` without -layout: labels and values apart, bullets and note numbers in stacks."""

from __future__ import annotations

from tests.readers.rendering import expected, rendered


def test_labels_come_first_and_their_values_after() -> None:
    text = """\
TER BESLISSING
Aan
Van

nota

MIN
DG Wonen

Datum
Betreft
Bijlage(n)

2 maart 2026
Overzicht van de kosten
2

Aanleiding
In het debat van 4 februari heeft u een overzicht toegezegd.
"""
    assert rendered(text, "nota.txt") == expected(
        """
        label [:decision] | TER BESLISSING
        label [:letterhead] | nota
        label [Aan:addressee] | MIN
        label [Van:sender] | DG Wonen
        label [Datum:date] | 2 maart 2026
        label [Betreft:subject] | Overzicht van de kosten
        label [Bijlage(n):attachments] | 2
        heading2 | Aanleiding
        paragraph | In het debat van 4 februari heeft u een overzicht toegezegd.
        """
    )


def test_bullets_in_a_stack_each_get_their_item() -> None:
    text = """\
Het advies luidt als volgt, zoals besproken in de staf van vorige week:
•

•

De brief ondertekenen en verzenden voor het einde van deze maand.
De bijlagen openbaar maken zodra de Kamer de brief heeft ontvangen en
daarop heeft kunnen reageren.

Vervolg
Daarna volgt een gesprek met de gemeenten over de uitvoering ervan.
"""
    assert rendered(text) == expected(
        """
        paragraph | Het advies luidt als volgt, zoals besproken in de staf van vorige week:
        item1 • | De brief ondertekenen en verzenden voor het einde van deze maand.
        item1 • | De bijlagen openbaar maken zodra de Kamer de brief heeft ontvangen en daarop heeft kunnen reageren.
        heading2 | Vervolg
        paragraph | Daarna volgt een gesprek met de gemeenten over de uitvoering ervan.
        """
    )


def test_the_repeated_block_of_later_pages_is_no_part_of_a_sentence() -> None:
    text = """\
Datum
2 maart 2026
Onze referentie
2026-0000123456

Geachte voorzitter,

In deze brief ga ik in op de kosten van gemeenten en op de vraag hoe die
worden gedekt. Daarbij betrek ik het advies dat de Raad daarover heeft

Pagina 1 van 2

Datum
2 maart 2026
Onze referentie
2026-0000123456

\x0cuitgebracht, en de reactie van de gemeenten op dat advies.

Pagina 2 van 2
"""
    assert rendered(text).splitlines()[3] == (
        "paragraph | In deze brief ga ik in op de kosten van gemeenten en op de vraag hoe die worden "
        "gedekt. Daarbij betrek ik het advies dat de Raad daarover heeft uitgebracht, en de reactie van "
        "de gemeenten op dat advies."
    )


def test_margin_text_a_single_space_away_is_cut_off() -> None:
    text = """\
Onze referentie
2026-0000123456
Datum
2 maart 2026

Geachte voorzitter,

In het afgelopen jaar is veel gebeurd in de gemeenten Onze referentie
die aan de proef deelnemen, zoals eerder is gemeld 2026-0000123456
aan uw Kamer.
"""
    assert rendered(text).splitlines()[3] == (
        "paragraph | In het afgelopen jaar is veel gebeurd in de gemeenten die aan de proef deelnemen, "
        "zoals eerder is gemeld aan uw Kamer."
    )


def test_numbers_that_stand_below_their_notes() -> None:
    text = """\
De norm is vastgelegd in een brief van 3 maart 2025 1 en ligt op 3%. In de
motie Ypma 2 wordt gevraagd om een hogere norm. Daarop is in juni 2025 3 een
reactie gestuurd, die nu met de sector wordt uitgewerkt en besproken.

Kamerstukken II 2024/25, 33 000, nr. 9
Kamerstukken II 2024/25, 33 000, nr. 12
3
Kamerstukken II 2024/25, 33 000, nr. 20
1
2

Pagina 1 van 2

\x0cVervolg
Daarna volgt een gesprek met de gemeenten.

Pagina 2 van 2
"""
    assert rendered(text).splitlines()[:4] == [
        "paragraph | De norm is vastgelegd in een brief van 3 maart 2025«1» en ligt op 3%. In de motie "
        "Ypma«2» wordt gevraagd om een hogere norm. Daarop is in juni 2025«3» een reactie gestuurd, die "
        "nu met de sector wordt uitgewerkt en besproken.",
        "footnote 1 | Kamerstukken II 2024/25, 33 000, nr. 9",
        "footnote 2 | Kamerstukken II 2024/25, 33 000, nr. 12",
        "footnote 3 | Kamerstukken II 2024/25, 33 000, nr. 20",
    ]
