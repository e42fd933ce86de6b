"""Markdown as people and Word converters write it."""

from __future__ import annotations

import pytest

from tests.readers.rendering import expected, rendered


def _md(text: str) -> str:
    return rendered(text, "brief.md")


def test_a_letter_with_notes_a_table_and_a_list() -> None:
    assert _md(
        """\
## Wat er **gebeurt**

Aan het lid Postma heb ik een overzicht toegezegd.[^1] Zie [de site](https://example.nl/a_(b)).

[^1]: TZ202605-014.

    Zie ook de motie-Postma.

| Regio | Plaatsen | |
|:--|--:|---|
| Twente |  | 12 |

1. Eerst dit;
   - met een bijzin;
2. dan dat.

![logo](logo.png)

### Tot slot
De brief volgt.
"""
    ) == expected(
        """
        heading2 | Wat er gebeurt
        paragraph | Aan het lid Postma heb ik een overzicht toegezegd.«1» Zie de site.
        footnote 1 | TZ202605-014. Zie ook de motie-Postma.
        row | Regio ⇥ Plaatsen
        row | Twente ⇥  ⇥ 12
        item1 1. | Eerst dit;
        item2 - | met een bijzin;
        item1 2. | dan dat.
        heading3 | Tot slot
        paragraph | De brief volgt.
        """
    )


def test_what_word_converters_leave() -> None:
    assert _md(
        """\
Aanleiding van de brief
=======================

Het debat\\
van 3 maart&nbsp;jl. ging over R&amp;D en [dit]{.underline}.

1\\. Eerste punt

\\- tweede punt, *cursief* en snake_case

De kosten<sup>1</sup> zijn 12 m<sup>2</sup>.

<sup>1</sup> Kamerstuk 33 000, nr. 1.
"""
    ) == expected(
        """
        heading1 | Aanleiding van de brief
        paragraph | Het debat van 3 maart jl. ging over R&D en dit.
        item1 1. | Eerste punt
        item1 - | tweede punt, cursief en snake_case
        paragraph | De kosten«1» zijn 12 m2.
        footnote 1 | Kamerstuk 33 000, nr. 1.
        """
    )


def test_a_table_without_bars_at_its_edges() -> None:
    assert _md(
        "Nr. | Naam\n--- | ---\n1 | Kamerbrief\n2 | Rapport\n\nEinde van de lijst.\n"
    ) == expected(
        """
        row | Nr. ⇥ Naam
        row | 1 ⇥ Kamerbrief
        row | 2 ⇥ Rapport
        paragraph | Einde van de lijst.
        """
    )


def test_quoted_mail_is_read_without_its_marks() -> None:
    assert _md("Dag,\n\n> Kunt u dit\n> voor vrijdag\n> nakijken?\n") == expected(
        """
        paragraph | Dag,
        paragraph | Kunt u dit voor vrijdag nakijken?
        """
    )


def test_a_sentence_cut_by_the_repeated_block_of_page_two_is_one_item() -> None:
    text = """\
**Datum**
5 juni 2026

# nota

## Kern

- Hoofdpunt:
  - de uitkomst volgt zodra daar

duidelijkheid over is, voor de zomer.

**Datum**
5 juni 2026

- Tweede hoofdpunt.
"""
    assert rendered(text, "nota.md") == expected(
        """
        label [Datum:date] | 5 juni 2026
        heading1 | nota
        heading2 | Kern
        item1 - | Hoofdpunt:
        item2 - | de uitkomst volgt zodra daar duidelijkheid over is, voor de zomer.
        item1 - | Tweede hoofdpunt.
        furniture | Datum
        furniture | 5 juni 2026
        """
    )


@pytest.mark.parametrize("broken", ["\\", "  "], ids=["backslash", "two blanks"])
def test_a_hard_break_ends_no_paragraph(broken: str) -> None:
    text = f"""\
De zwemles kost{broken}
€ 2,4 mln. per jaar.{broken}
Een bad kost meer

**Planning**{broken}
De planning volgt.

- De brief gaat naar de
  Eerste Kamer.
"""
    assert _md(text) == expected(
        """
        paragraph | De zwemles kost € 2,4 mln. per jaar. Een bad kost meer
        heading2 | Planning
        paragraph | De planning volgt.
        item1 - | De brief gaat naar de Eerste Kamer.
        """
    )


@pytest.mark.parametrize(
    "title", ["Zwemles op school\n=================", "# Zwemles op school"], ids=["line", "mark"]
)
def test_a_title_above_the_labels_is_a_heading(title: str) -> None:
    assert _md(f"{title}\n\nDatum: 3 juni 2026\n\nGeachte voorzitter,\n\nHierbij.\n") == expected(
        """
        heading1 | Zwemles op school
        label [Datum:date] | 3 juni 2026
        paragraph | Geachte voorzitter,
        paragraph | Hierbij.
        """
    )


_TABLE = """

| Aan | de minister van Financiën |
|-----|---------------------------|
| Datum | 3 juni 2026 |

## Kern

De brief is klaar.
"""


@pytest.mark.parametrize("stamp", ["TER BESLISSING", "**TER BESLISSING**", "TER BESLISSING  "])
@pytest.mark.parametrize("mark", ["", "# ", "### "])
def test_a_stamp_may_be_marked_as_a_heading(mark: str, stamp: str) -> None:
    assert rendered(mark + stamp + _TABLE, "nota.md") == expected(
        """
        label [:decision] | TER BESLISSING
        label [Aan:addressee] | de minister van Financiën
        label [Datum:date] | 3 juni 2026
        heading2 | Kern
        paragraph | De brief is klaar.
        """
    )


def test_a_title_that_decides_nothing_stays_a_heading() -> None:
    assert rendered("# Beslisnota" + _TABLE, "nota.md").startswith("heading1 | Beslisnota\n")


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("een vak van 3*4 meter", "een vak van 3*4 meter"),
        ("2*3*4 blokken", "2*3*4 blokken"),
        ("*schuin* en **vet 3**", "schuin en vet 3"),
        ("**12** en *7*", "12 en 7"),
        ("5 * 6 is dertig", "5 * 6 is dertig"),
    ],
)
def test_a_star_between_digits_is_no_emphasis(printed: str, plain: str) -> None:
    assert _md(f"Dit is **vet**.\n\nHet gaat om {printed}.\n") == expected(
        f"""
        paragraph | Dit is vet.
        paragraph | Het gaat om {plain}.
        """
    )
