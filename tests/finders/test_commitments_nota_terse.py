"""Commitments in a nota written in shorthand: abbreviations, titles within lists, lists that are not ours."""

from __future__ import annotations

import pytest

from tests.finders.test_commitments import find

_KINDS = {"t": "toezegging", "m": "motie", "v": "verzoek"}

# (the nota, one line a commitment: kind, to whom, its first words)
SHORTHAND = [
    # abbreviations say what an item is, whatever stands above
    (
        "Brief gaat in op\n"
        "1. Toez. Zandstra (BBB): TK cijfers per polder.\n"
        "2. Mot. Dekkers c.s. (33 576, nr. 41): stuw open.\n"
        "3. Verz. cie. IenW: reactie op manifest.\n"
        "4. Gew. mot. Tuin/Haan (33 576, nr. 44) inz. sluizen\n",
        "t Zandstra: Toez.; m Dekkers: Mot.; v : Verz.; m Tuin, Haan: Gew. mot.",
    ),
    # the Member behind a dash, with a slash before the party
    ("Openstaand:\n- toez. reactie rapport – Zandstra (CU)\n- toez. meldkamers – Tuin/SP\n", "t Zandstra: toez. reactie; t Tuin: toez. meld"),
    # a Member's label is enough where the letter is said to deal with the list
    ("In de brief gaat u in op:\n- Lid Tuin: bijsluiters\n- D66 (Haan): loonruimte\n- Commissie VWS: reactie rapport\n", "t Tuin: Lid Tuin; t Haan: D66 (Haan); v Commissie VWS: Commissie"),
    ("Afgedaan worden:\n- M. Haan c.s. (36 200, nr. 70) - planning\n- T. Tuin - nationale eed\n", "m Haan: M. Haan; t Tuin: T. Tuin"),
    ("- Gevraagd door cie. Financiën: reactie op boek.\n- Toegezegd aan Haan (PVV): kosten noodhulp.\n", "v : Gevraagd; t Haan: Toegezegd"),
    # titles are no items, and give their Member to those below
    (
        "Met deze brief doet u af:\n- Lid Haan (D66)\n  - overzicht per sector\n  - doorlooptijd bezwaar\n- Lid Tuin (CDA)\n  - gesprek met banken\n",
        "t Haan: overzicht; t Haan: doorlooptijd; t Tuin: gesprek",
    ),
    (
        "De brief gaat in op de volgende toezeggingen:\n- Wachttijd\n  - Overzicht per regio (aan lid Haan, D66).\n- Wonen en zorg\n  - Gesprek met bouwers (aan lid Tuin, SP).\n",
        "t Haan: Overzicht; t Tuin: Gesprek",
    ),
    # a parent with matter of its own and its parts are one
    (
        "De brief doet de volgende toezeggingen af:\n- Lid Haan (SP): onderzoek naar bijdrage, waarbij u\n  - ingaat op stapeling;\n  - aangeeft wat gemeenten doen.\n- Lid Tuin (CDA): aantal fondsen.\n",
        "t Haan: Lid Haan; t Tuin: Lid Tuin",
    ),
    # for another letter
    ("De brief doet deze toezeggingen af:\n- Toez. Haan (CU): huur.\n\nDe volgende toezeggingen komen in een aparte brief:\n- Toez. Tuin (PVV): contracten.\n", "t Haan: Toez."),
    ("De brief gaat in op:\n- toezegging aan Haan (PRO) over kinderen\n\nNiet opgenomen:\n- toezegging aan Tuin over AOW\n", "t Haan: toezegging"),
    # who wants what is no commitment
    ("- VVD: kritisch op uitvoering.\n- Lid Haan (D66) is initiatiefnemer.\n- NOS: interview 22 juni.\n", ""),
    # tables
    (
        "| # | Soort | Wie | Inhoud | Par. |\n|---|---|---|---|---|\n| 1 | T | Haan (SGP) | Schade vergoeden | 2 |\n| 2 | M | Tuin (CU) | Vuurwerkvrije zones | 3 |\n",
        "t Haan: Schade; m Tuin: Vuurwerk",
    ),
    (
        "| Wat | Van wie | In brief? |\n|---|---|---|\n| Toezegging schade per huis | Haan (PRO) | ja |\n| Toezegging planning versterking | Tuin (CDA) | nee, volgt apart |\n| Toezegging gasputten | Zandstra (SP) | ja |\n",
        "t Haan: Toezegging schade; t Zandstra: Toezegging gas",
    ),
    # promises in other words
    ("Daarnaast zou u voor het lid Haan nagaan hoeveel kinderen wachten.\n", "t Haan: Daarnaast"),
    ("Op vragen van het lid Haan heeft u geantwoord te zullen nagaan of er een lijst is.\n", "t Haan: Op vragen"),
    ("Mevrouw Haan (SP) hebt u beloofd de afspraken te delen.\n", "t Haan: Mevrouw"),
    ("Als u zou besluiten te wachten, moet u de Kamer informeren.\n", ""),
    ("De inspectie heeft geantwoord dat u de regels kunt wijzigen.\n", ""),
]  # fmt: skip


@pytest.mark.parametrize(("nota", "expected"), SHORTHAND)
def test_shorthand(nota: str, expected: str) -> None:
    found = find(_nota(nota))
    wanted = [row.split(": ", 1) for row in expected.split("; ")] if expected else []
    assert [
        (c.kind, ", ".join(a.name for a in c.made_to if a.name[0].isupper())) for c in found
    ] == [(_KINDS[head[0]], head[2:]) for head, _ in wanted]
    assert all(c.text.startswith(row[1]) for c, row in zip(found, wanted, strict=True))


def _nota(body: str) -> str:
    return f"Kern\nDe brief is kort.\n\n{body}"
