"""The year of a month without one: its clause looks back or ahead, whatever the month of the letter."""

from __future__ import annotations

from datetime import date

import pytest

from extractor.finders import dates
from extractor.finders.base import Found
from extractor.language.calendar import MONTHS
from extractor.readers import read

_NAMES = [name for name in MONTHS if len(name) > 4 or name in ("mei", "juni", "juli")]
_LETTERS = ["2026-01-15", "2026-03-12", "2026-07-01", "2026-11-20", "2026-12-31"]


def found(text: str, day: str, kind: str | None = None) -> list[tuple[str, str | None, str | None]]:
    hits, _ = dates.find(read(text.encode(), kind=kind), Found(date=day))
    return [(hit.value.text, hit.value.start, hit.value.end) for hit in hits]


def months_ahead(text: str, day: str) -> int:
    """From the month of the letter to the last month found in the text."""
    last = date.fromisoformat(found(text, day)[-1][2] or "")
    return (last.year - int(day[:4])) * 12 + last.month - int(day[5:7])


AHEAD = [
    "Ik informeer u in {}.",
    "Ik zal uw Kamer in {} informeren.",
    "In {} kom ik hierop terug.",
    "Uiterlijk in {} ontvangt u de brief.",
    "Uiterlijk eind {} ontvangt u de brief.",
    "De Kamer wordt in {} geïnformeerd.",
    "Zoals toegezegd informeer ik u in {}.",
    "Ik heb toegezegd dat u in {} de brief ontvangt.",
    "U ontvangt, zoals gezegd, in {} de brief.",
    "Naar verwachting is de wet in {} klaar.",
    "Het in {} geplande debat gaat door.",
    "Ik heb u geschreven, en in {} volgt het plan.",
]
BACK = [
    "In {} heb ik u geschreven.",
    "Het rapport is in {} aangenomen.",
    "De commissie heeft in {} haar advies uitgebracht.",
    "Het debat vond plaats in {}.",
    "In {} werd de commissie ingesteld.",
    "In {} zijn de regels gewijzigd.",
    "De in {} aangekondigde wet wordt nu behandeld.",
    "Ik stuur u het in {} verschenen rapport.",
    "In {} stuurde ik u een brief, en nu volgt het plan.",
]


@pytest.mark.parametrize("day", _LETTERS)
@pytest.mark.parametrize("text", AHEAD)
def test_what_is_to_come_is_in_the_next_such_month(text: str, day: str) -> None:
    ahead = {months_ahead(text.format(month), day) for month in _NAMES}
    assert ahead == set(range(12))


@pytest.mark.parametrize("day", _LETTERS)
@pytest.mark.parametrize("text", BACK)
def test_what_was_is_in_the_last_such_month(text: str, day: str) -> None:
    ahead = {months_ahead(text.format(month), day) for month in _NAMES}
    assert ahead == set(range(-11, 1))


@pytest.mark.parametrize("day", _LETTERS)
@pytest.mark.parametrize("text", ["Vóór {} is de wet gereed.", "Voor {} ontvangt u de brief."])
def test_before_a_month_is_before_the_next_one(text: str, day: str) -> None:
    ahead = {months_ahead(text.format(month), day) for month in _NAMES}
    assert ahead == set(range(12))


# (text in a letter of 12 March 2026, first and last day, why)
NEAREST = [
    ("De brief van december wordt nu beantwoord.", "2025-12-01", "2025-12-31", "of a noun: the nearest"),
    ("Hierbij informeer ik u over het overleg in december.", "2025-12-01", "2025-12-31", "sent now"),
    ("Met deze brief informeer ik u over het debat in februari.", "2026-02-01", "2026-02-28", "sent now"),
    ("Ik heb de Kamer verzocht in april te reageren.", "2026-04-01", "2026-04-30", "asked for"),
    ("De motie verzoekt de regering voor januari te rapporteren.", None, "2025-12-31", "retold: over"),
    ("Gemeenten die in juli nog geen plan hebben gemaakt, krijgen bezoek.", "2026-07-01", "2026-07-31",
     "not yet"),
    ("De stand in december.", "2025-12-01", "2025-12-31", "no verb"),
    ("In november en december informeer ik u.", "2026-11-01", "2026-11-30", "one of two"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "first", "last", "why"), NEAREST, ids=[row[0][:40] for row in NEAREST]
)
def test_a_month_of_which_the_clause_says_less(
    text: str, first: str | None, last: str, why: str
) -> None:
    assert found(text, "2026-03-12")[0][1:] == (first, last), why


def test_a_day_looks_as_far_as_a_month_but_for_the_weeks_just_past() -> None:
    assert found("Uiterlijk 1 december ontvangt u dit.", "2026-03-12")[0][2] == "2026-12-01"
    assert found("Op 31 december zal ik u schrijven.", "2026-03-12")[0][2] == "2026-12-31"
    assert found("Op 3 december heb ik u geschreven.", "2026-03-12")[0][2] == "2025-12-03"
    assert found("Op 10 maart spreek ik de sector.", "2026-03-12")[0][2] == "2026-03-10"


def test_a_month_promised_at_a_debate_is_the_first_after_it() -> None:
    text = "In het commissiedebat van {} zegde de minister toe de Kamer uiterlijk in december te informeren."
    for debate, last in (("18 november 2025", "2025-12-31"), ("4 februari 2026", "2026-12-31")):
        nota = f"Nota\n\nAan de minister\n\n{text.format(debate)}\n"
        assert found(nota, "2026-03-12", "nota")[-1][2] == last


# (text in a letter of 12 March 2026, what is found)
CURRENT = [
    ("Voor het einde van de maand ontvangt u dit.",
     [("Voor het einde van de maand", None, "2026-03-31")]),
    ("Vóór het einde van het kwartaal ontvangt u dit.",
     [("Vóór het einde van het kwartaal", None, "2026-03-31")]),
    ("Voor het eind van de week ontvangt u dit.",
     [("Voor het eind van de week", None, "2026-03-15")]),
    ("Uiterlijk eind van de maand.", [("Uiterlijk eind van de maand", None, "2026-03-31")]),
    ("Eind van de maand volgt een brief.", [("Eind van de maand", "2026-03-20", "2026-03-31")]),
    ("In de loop van de week informeer ik u.", [("loop van de week", "2026-03-09", "2026-03-15")]),
    ("Eind deze maand ontvangt u dit.", [("Eind deze maand", "2026-03-20", "2026-03-31")]),
    ("Deze week ontvangt u dit.", [("Deze week", "2026-03-09", "2026-03-15")]),
    ("Volgende week ontvangt u dit.", [("Volgende week", "2026-03-16", "2026-03-22")]),
    ("Eind van het jaar ontvangt u dit.", [("Eind van het jaar", "2026-10-01", "2026-12-31")]),
    ("Volgend kwartaal ontvangt u dit.", [("Volgend kwartaal", "2026-04-01", "2026-06-30")]),
    # of every month and week
    ("Aan het einde van de maand is de rekening leeg.", []),
    ("Aan het einde van de week zijn leraren moe.", []),
    ("Het einde van het kwartaal nadert.", []),
    # another than this one
    ("Voor het einde van de maand mei ontvangt u dit.",
     [("Voor het einde van de maand mei", None, "2026-05-31")]),
    ("Voor het einde van de week waarin het debat is, ontvangt u dit.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CURRENT, ids=[row[0] for row in CURRENT])
def test_the_month_week_or_quarter_that_goes_on(
    text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    assert found(text, "2026-03-12") == expected
