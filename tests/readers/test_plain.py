"""Plain text as people type, mail and print it."""

from __future__ import annotations

import pytest

from extractor import readers
from tests.readers.rendering import expected, rendered


def test_mail_with_a_head_and_quoting() -> None:
    text = """\
Van: directie Wonen
Aan: de minister
Datum: 2 maart 2026
Onderwerp: Kamerbrief kosten

Geachte mevrouw,

Hierbij de brief. U vroeg:

> Kan de brief
> voor vrijdag
> naar de Kamer?
"""
    assert rendered(text) == expected(
        """
        label [Van:sender] | directie Wonen
        label [Aan:addressee] | de minister
        label [Datum:date] | 2 maart 2026
        label [Onderwerp:subject] | Kamerbrief kosten
        paragraph | Geachte mevrouw,
        paragraph | Hierbij de brief. U vroeg:
        paragraph | Kan de brief voor vrijdag naar de Kamer?
        """
    )


def test_tabs_as_indents_make_no_table() -> None:
    text = (
        "\tDe eerste alinea begint met een tab en loopt daarna gewoon door tot aan het einde van de "
        "regel, zoals bij een typemachine.\n"
        "\tDe tweede alinea doet dat ook, en is al evenmin een cel van een tabel, want zij is daarvoor "
        "veel te lang.\n"
        "-\teen punt met een tab;\n"
        "1.\teen genummerd punt.\n"
    )
    assert [line.split(" | ")[0] for line in rendered(text).splitlines()] == [
        "paragraph",
        "paragraph",
        "item1 -",
        "item1 1.",
    ]


def test_a_paragraph_on_each_line_without_blank_lines() -> None:
    text = "\n".join(
        [
            "Wachtlijsten",
            "De wachtlijsten in de zorg zijn in de eerste maanden van dit jaar met vier procent gedaald, "
            "zo blijkt uit de cijfers die ik eerder met uw Kamer heb gedeeld in de voortgangsbrief.",
            "De oorzaak is dat er meer personeel is gevonden, en dat de instellingen beter samenwerken "
            "dan in eerdere jaren, waarover ik uw Kamer in het najaar nader zal berichten.",
            "Vervolg",
            "In het najaar volgt een brief over de verdere aanpak, waarin ik ook inga op de kosten van "
            "die aanpak voor gemeenten en zorgverzekeraars, en op de dekking daarvan.",
        ]
    )
    assert [line.split(" | ")[0] for line in rendered(text).splitlines()] == [
        "heading2",
        "paragraph",
        "paragraph",
        "heading2",
        "paragraph",
    ]


def test_a_blank_line_after_every_line() -> None:
    text = "\n\n".join(
        [
            "De wachtlijsten in de zorg zijn in de eerste maanden van dit",
            "jaar gedaald, zo blijkt uit de cijfers die ik eerder met uw",
            "Kamer heb gedeeld.",
            "",
            "De oorzaak is dat er meer personeel is gevonden en dat de",
            "instellingen beter samenwerken dan in eerdere jaren het geval",
            "was, aldus de sector.",
        ]
    )
    assert rendered(text).count("paragraph |") == 2


def _pages(number: str) -> str:
    """Three pages without page breaks, each with a running line and a bare number."""
    body = "\n".join(
        f"Dit is regel {word}x van een lange alinea over de wachtlijsten in de zorg, die"
        for word in range(1, 14)
    )
    return f"{body}\n\nVoortgangsbrief zorg\n{number}\n\nblijft doorlopen na het einde van de bladzijde.\n"


def test_bare_page_numbers_and_running_lines_without_page_breaks() -> None:
    document = readers.read("".join(map(_pages, "1234")).encode())
    assert [document.source[a:b] for a, b in document.furniture] == [
        "Voortgangsbrief zorg",
        "1",
        "Voortgangsbrief zorg",
        "2",
        "Voortgangsbrief zorg",
        "3",
        "Voortgangsbrief zorg",
        "4",
    ]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "Wat kost dat?\n\nDe kosten zijn hoog.\n",
            "heading2 paragraph",
        ),  # a question as a heading
        ("De kosten zijn hoog.\n\nDe dekking ook.\n", "paragraph paragraph"),  # sentences
        (
            "2. Draaiorgels\nDe draaiorgels zijn nog niet gevonden.\n",
            "item1 paragraph",
        ),  # first: may be a list
        (
            "2. Dekking\nDe dekking is nog niet gevonden.\n",
            "heading1 paragraph",
        ),  # but this is a usual heading of a nota
        ("Tekst.\n\n2. Dekking\n\nDe dekking is gevonden.\n", "paragraph heading1 paragraph"),
        ("Tekst.\n\n1. Een;\n2. Twee.\n", "paragraph item1 item1"),
        ("F.J. Bos sprak.\n", "paragraph"),  # initials are no list mark
        ("1.2 Dekking\n\nDe dekking is gevonden.\n", "heading2 paragraph"),
    ],
)
def test_headings_and_items(text: str, kinds: str) -> None:
    found = [line.split(" | ")[0].split(" ")[0] for line in rendered(text).splitlines()]
    assert " ".join(found) == kinds
