"""A sentence that breaks off goes on below, whatever letter the rest begins with."""

from __future__ import annotations

import pytest

from extractor.readers import unfinished
from tests.readers.rendering import expected, rendered


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Uitvoering van de motie van het lid", "Oosterhuis (D66) over zwemles"),
        ("Brief aan de vaste commissie voor Volkshuisvesting en", "Ruimtelijke Ordening"),
        ("De Kamer ontvangt de evaluatie vóór", "1 oktober 2026."),
        ("Dit volgt op mijn brief van", "12 mei 2025 over zwemwater"),
        ("De wet treedt in werking op 1 januari", "2027, met een overgangstermijn."),
        ("Zie ook de brief over dit onderwerp, Kamerstuk", "31 409, nr. 12."),
        ("De bijdrage van gemeenten bedraagt circa", "4.500 euro."),
        ("Over de aanbiedingsbrief aan de Eerste", "Kamer is overlegd."),
        ("Een gesprek met burgemeester Van den", "Berg volgt."),
    ],
)
def test_a_line_that_cannot_be_complete(above: str, below: str) -> None:
    assert unfinished.breaks_off(above, below)
    assert unfinished.interrupted(above, below)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("De uitkomst is besproken met mevrouw De Boer,", "Kamerlid voor het CDA."),
        ("Een bijdrage van de provincie", "Flevoland aan het zwembad"),
        ("Dit is ook een wens van de gemeenten", "Almere en Lelystad"),
        ("Ik ga hier in mijn volgende brief nader op", "Prinsjesdag na het debat"),
        ("De motie (Kamerstuk 31 409,", "Nr. 12) is uitgevoerd."),
        ("Dit betreft de uitvoering van de motie met nr.", "33 over zwemlessen"),
        ("Zij schreef dit samen met drs.", "A.B. van Dongen"),
    ],
)
def test_what_only_a_page_in_between_makes_sure(above: str, below: str) -> None:
    assert not unfinished.breaks_off(above, below)
    assert unfinished.interrupted(above, below)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("De Kamer informeren over zwemveiligheid", "De brief gaat voor de zomer uit."),
        ("Het gesprek met de provincie", "In de brief staat wat is afgesproken."),
        ("Dit volgt uit artikel 3, tweede lid", "De wet kent geen uitzondering."),
        ("De zwemles is veilig.", "Oosterhuis vroeg daarnaar."),
        ("Overzicht van de bijlagen", "1. Het rapport"),
        ("Uitgaven in de maand januari", "12 zwembaden sloten."),
        ("Van", "Directie Sport"),
        ("Namens de", ""),
        ("Geachte voorzitter,", "Op 3 juni sprak ik met uw Kamer."),
        ("Met vriendelijke groet,", "Anna de Wit"),
        ("De minister van Financiën,", "Anna de Wit"),
    ],
)
def test_a_line_that_may_be_complete(above: str, below: str) -> None:
    assert not unfinished.breaks_off(above, below)
    assert not unfinished.interrupted(above, below)


_PAGE = """
Pagina 1 van 2

Onze referentie
2026-0000431877

"""
_HEAD = """\
Datum: 3 juni 2026
Onze referentie: 2026-0000431877

Geachte voorzitter,

In deze brief kom ik terug op:

"""


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("- de motie van het lid", "Oosterhuis (D66) over zwemles;"),
        ("- de vragen van de leden Oosterhuis en", "Mohandis over zwemles."),
        ("- de bijdrage van de provincie", "Flevoland aan het zwembad."),
        ("2. De brief naar de Kamer te sturen vóór", "13 februari 2026."),
    ],
)
def test_an_item_goes_on_past_what_a_page_prints(above: str, below: str) -> None:
    lines = rendered(_HEAD + above + "\n" + _PAGE + below + "\n").splitlines()
    mark, _, text = above.partition(" ")
    assert f"item1 {mark} | {text} {below}" in lines


def test_a_paragraph_goes_on_at_a_day_on_the_next_page() -> None:
    text = f"{_HEAD}Zwemwater stond al in mijn brief van\n{_PAGE}12 mei 2025 over bossen.\n"
    assert (
        "paragraph | Zwemwater stond al in mijn brief van 12 mei 2025 over bossen."
        in rendered(text).splitlines()
    )


def test_what_begins_anew_on_the_next_page_stays_apart() -> None:
    text = f"{_HEAD}- de Kamer informeren\n{_PAGE}De gemeenten zijn gevraagd om hun plannen.\n"
    assert rendered(text).splitlines()[5:7] == [
        "item1 - | de Kamer informeren",
        "paragraph | De gemeenten zijn gevraagd om hun plannen.",
    ]


def test_a_line_right_under_the_text_of_its_item_belongs_to_it() -> None:
    assert rendered(
        """\
Kern

•    De brief binnen twee weken te versturen aan beide
     Kamers, met het rapport.
•    Het plan is klaar.
     Rotterdam doet mee.
1.  Zwemwater
    Hoe schoon het zwemwater is, staat in het rapport dat met deze brief meegaat.

Bij de brief gaat het rapport over
zwemwater.
""",
        "nota.txt",
    ) == expected(
        """
        heading2 | Kern
        item1 • | De brief binnen twee weken te versturen aan beide Kamers, met het rapport.
        item1 • | Het plan is klaar. Rotterdam doet mee.
        item1 1. | Zwemwater
        paragraph | Hoe schoon het zwemwater is, staat in het rapport dat met deze brief meegaat.
        paragraph | Bij de brief gaat het rapport over zwemwater.
        """
    )
