"""Notes of plain text: which numbers are marks, and which are just numbers."""

from __future__ import annotations

import pytest

from extractor import readers

_NOTE = "\n\n1 Kamerstuk 33 000, nr. 9.\n"


@pytest.mark.parametrize(
    ("before", "why"),
    [
        ("Dat heb ik toegezegd.«1» Meer volgt.", "after a full stop"),
        ("Dat heb ik aangeboden«1» aan uw Kamer.", "glued to a word"),
        ("Dat heb ik aangeboden «1».", "a space away, before a full stop"),
        ("De brief van 24 juni 2022 «1» is verstuurd.", "after a year"),
        ("In de motie Ypma «1» waarin dat staat.", "after a name"),
        ("Volgens de Raad (RSJ)«1» kan dat.", "after a bracket"),
        ("Op artikel 1 na kan dat.«1» Zo is het.", "an article is no mark"),
        ("In fase 1 zijn 1 miljoen euro besteed.«1» Zo is het.", "a phase, an amount"),
        ("Op 1 maart is 1 school bezocht.«1» Zo is het.", "a date, a count"),
        ("Er is 1,1% meer CO1 geteld.«1» Zo is het.", "a decimal, a formula"),
    ],
)
def test_where_the_mark_hangs(before: str, why: str) -> None:
    document = readers.read((before.replace("«1»", "1") + _NOTE).encode())
    (anchor,) = document.anchors
    clean = document.text
    shown = f"{clean[: anchor.at]}«1»{clean[anchor.at :]}".split("\n")[0]
    assert shown == before.replace(" «1»", "«1»"), why


@pytest.mark.parametrize(
    "text",
    [
        "Er zijn twee punten:\n1 het eerste\n2 het tweede\n",  # a list: nothing marks them
        "Volgnummer\n1\nBrief\n2\nRapport1\n",  # a table of attachments
        "In 2023 waren er 14 gevallen.\n\n14\n\nMeer tekst.\n",  # not the next number in turn
    ],
)
def test_numbers_that_are_no_notes(text: str) -> None:
    assert readers.read(text.encode()).anchors == ()


def _notes(text: str) -> dict[str, str]:
    document = readers.read(text.encode())
    return {p.label or "": document.read(p) for p in document.of_kind("footnote")}


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        (
            "Een.[1] Twee.[2]\n\n[1] Voor een.\n[2] Voor twee.\n",
            {"1": "Voor een.", "2": "Voor twee."},
        ),
        ("Een.¹ Twee.²\n\n¹ Voor een.\n² Voor twee.\n", {"1": "Voor een.", "2": "Voor twee."}),
        ("Een.1 Twee.2\n\n1\n2\n\nVoor een.\nVoor twee.\n", {"1": "Voor een.", "2": "Voor twee."}),
        (
            "Een.1 Twee.2\n\n1\n  Voor een.\n2\n  Voor twee.\n",
            {"1": "Voor een.", "2": "Voor twee."},
        ),
        (
            "Een.1 Twee.2\n\nNoten\n1. Voor een.\n2. Voor twee.\n",
            {"1": "Voor een.", "2": "Voor twee."},
        ),
        (
            "Een.1 Twee.2\n\n1 Voor een.\n\nMeer.\n\n2 Voor twee.\n",
            {"1": "Voor een. Meer.", "2": "Voor twee."},
        ),
        (
            "Een.1 Twee.2\n\n1 Voor een\nen meer.\n2 Voor twee.\n",
            {"1": "Voor een en meer.", "2": "Voor twee."},
        ),
        ("Dit is openbaar* gemaakt.\n\n* Deels onleesbaar.\n", {"*": "Deels onleesbaar."}),
        ("Dit is een lijst* zo:\n\n* een\n* twee\n", {}),
    ],
)
def test_forms_of_notes(text: str, notes: dict[str, str]) -> None:
    assert _notes(text) == notes


def test_a_label_for_attachments_makes_no_table_of_its_page() -> None:
    """ "Bijlagen / 2" beside the text, then a note that is no citation but reads like a sentence."""
    text = (
        "Bijlagen\n2\n\nZij noemt dat ‘degelijk’.1 Nog een alinea over de sluis.\n\n"
        "1\n\nDe peildatum is 30 september 2026. Zie ook Kamerstukken II 2025/26,\n32 043, nr. 690.\n"
    )
    assert list(_notes(text)) == ["1"]
