"""Markdown as people and Word converters write it."""

from __future__ import annotations

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
