"""Dates and terms: a sentence, what it names, and why it is in the table.

Each document here is dated TODAY, Thursday 11 June 2026, unless its test says otherwise.
"""

from __future__ import annotations

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from extractor.document import PARAGRAPH, Document, Issue, Passage
from extractor.finders import dates
from extractor.finders.base import Found, Hit
from extractor.findings import Date, Reference
from extractor.language.calendar import MONTHS
from extractor.messages import MESSAGES
from extractor.readers import read

TODAY = "2026-06-11"


def find(
    text: str, today: str | None = TODAY, kind: str = "brief"
) -> tuple[list[Date], list[Issue]]:
    hits, issues = dates.find(read(text.encode(), kind=kind), Found(date=today))
    return [hit.value for hit in hits], issues


def days(text: str, today: str | None = TODAY) -> list[tuple[str, str | None]]:
    """The days as (printed, ISO)."""
    return [(d.text, d.start) for d in find(text, today)[0] if d.kind == "day"]


def others(text: str, today: str | None = TODAY) -> list[str]:
    """Everything but days, as "kind first..last: printed"."""
    return [
        f"{d.kind} {d.start or ''}..{d.end or ''}: {d.text}"
        for d in find(text, today)[0]
        if d.kind != "day"
    ]


def due(text: str, today: str | None = TODAY, kind: str = "brief") -> list[str | None]:
    """The last day of each term."""
    return [d.end for d in find(text, today, kind)[0] if d.kind == "term"]


# (sentence, the days in it)
NOTATIONS = [
    # with the month in letters
    ("Uw brief van 7 mei 2026 is ontvangen.", [("7 mei 2026", "2026-05-07")]),
    ("DEN HAAG, 7 MEI 2026", [("7 MEI 2026", "2026-05-07")]),
    ("De nota dateert van 7 jan. 2026.", [("7 jan. 2026", "2026-01-07")]),
    ("Besproken op 7 sept 2025 in Assen.", [("7 sept 2025", "2025-09-07")]),
    ("Sinds de 1e april 2026 is dat zo.", [("1e april 2026", "2026-04-01")]),
    ("Gepubliceerd op 7 mei ’26 in de krant.", [("7 mei ’26", "2026-05-07")]),
    ("Ontvangen: 7-mei-2026", [("7-mei-2026", "2026-05-07")]),
    # in digits
    ("Commissiedebat (07-05-2026)", [("07-05-2026", "2026-05-07")]),
    ("Verzonden op 7-5-2026 per post.", [("7-5-2026", "2026-05-07")]),
    ("Verzonden op 7/5/2026 per post.", [("7/5/2026", "2026-05-07")]),
    ("Verzonden op 7.5.2026 per post.", [("7.5.2026", "2026-05-07")]),
    ("Verzonden op 07-05-26 per post.", [("07-05-26", "2026-05-07")]),
    ("Gewijzigd: 2026-05-07", [("2026-05-07", "2026-05-07")]),
    # the weekday is not part of it
    ("Het debat van donderdag 7 mei 2026.", [("7 mei 2026", "2026-05-07")]),
    ("De Kamer vergadert vrijdag 12-6-2026.", [("12-6-2026", "2026-06-12")]),
    # a note mark that stuck to the year
    ("Zie de brief van 14 juli 20235 hierover.", [("14 juli 2023", "2023-07-14")]),
    # several days of one month
    ("Op 3 en 4 juni 2026 is overlegd.", [("3", "2026-06-03"), ("4 juni 2026", "2026-06-04")]),
    (
        "Zittingsdagen zijn 3, 10 en 17 maart.",
        [("3", "2026-03-03"), ("10", "2026-03-10"), ("17 maart", "2026-03-17")],
    ),
    (
        "Op maandag 1 en dinsdag 2 juni sprak ik hen.",
        [("1", "2026-06-01"), ("2 juni", "2026-06-02")],
    ),
    (
        "In de nacht van 4 op 5 mei 2026 viel het net uit.",
        [("4", "2026-05-04"), ("5 mei 2026", "2026-05-05")],
    ),
    # only the last of these is a day
    ("Zie bijlage 2, 12 maart 2026.", [("12 maart 2026", "2026-03-12")]),
    ("Zie de nrs. 3 en 4 juni 2026.", [("4 juni 2026", "2026-06-04")]),
]


@pytest.mark.parametrize(("text", "expected"), NOTATIONS)
def test_days_in_every_notation(text: str, expected: list[tuple[str, str]]) -> None:
    assert days(text) == expected


# (sentence, document's date, day)
TURNS = [
    ("In het debat van 7 mei jl. is gevraagd", TODAY, "2026-05-07"),
    ("In het debat van 7 mei j.l. is gevraagd", TODAY, "2026-05-07"),
    ("In het debat van 7 mei jongstleden is gevraagd", TODAY, "2026-05-07"),
    ("In het debat van 7 mei jl is gevraagd", TODAY, "2026-05-07"),  # the dot forgotten
    ("In het debat van 7 december jl. is gevraagd", TODAY, "2025-12-07"),  # last year's
    ("Heden, 11 juni jl.", TODAY, "2026-06-11"),  # the day itself
    ("U spreekt de Kamer op 24 juni a.s. hierover", TODAY, "2026-06-24"),
    ("U spreekt de Kamer op 24 juni as. hierover", TODAY, "2026-06-24"),
    ("U spreekt de Kamer aanstaande woensdag 24 juni", TODAY, "2026-06-24"),
    ("Het overleg is op 14 januari a.s.", TODAY, "2027-01-14"),
    ("Afgelopen 14 januari is dit gemeld", TODAY, "2026-01-14"),
    ("In het debat van 29 februari jl.", "2026-06-11", "2024-02-29"),  # the last leap year
]


@pytest.mark.parametrize(("text", "today", "expected"), TURNS)
def test_jl_and_as_count_from_the_documents_date(text: str, today: str, expected: str) -> None:
    assert [day for _, day in days(text, today)] == [expected]


def test_jl_of_a_week_ahead_tells_of_a_letter_that_was_dated_too_early() -> None:
    """Nobody writes "jl." of a year ago; the oddity is reported."""
    found, issues = find("In het debat van 18 juni jl. is de motie overgenomen.")
    assert [d.start for d in found] == ["2026-06-18"]
    assert [(i.code, i.values["text"]) for i in issues] == [("D105", "18 juni jl.")]


# (sentence, day, why)
BARE = [
    ("Op 9 april stonden er 300 bedrijven in de rij.", "2026-04-09", "the document's year"),
    ("Op 9 december heeft u dit gemeld.", "2025-12-09", "it has been: last year's is nearest"),
    ("Op 9 december zal ik dit melden.", "2026-12-09", "it is to come"),
    ("Uiterlijk 1 oktober ontvangt u de brief.", "2026-10-01", "a limit lies ahead"),
    ("Uiterlijk 1 februari ontvangt u de brief.", "2027-02-01", "also in the next year"),
    ("Vanaf 1 april van dit jaar geldt dat.", "2026-04-01", "the year in words"),
    ("Het besluit van 9 april vorig jaar.", "2025-04-09", "the year in words"),
    ("Per 1 september van volgend jaar.", "2027-09-01", "the year in words"),
]


@pytest.mark.parametrize(("text", "expected", "why"), BARE)
def test_a_day_without_year(text: str, expected: str, why: str) -> None:
    assert [day for _, day in days(text)] == [expected], why


def test_a_day_without_year_takes_it_from_the_same_day_elsewhere() -> None:
    text = (
        "Op 12 maart 2024 was er een debat.\n\nIn het debat van 12 maart verzocht het lid Bakker."
    )
    assert days(text) == [("12 maart 2024", "2024-03-12"), ("12 maart", "2024-03-12")]


def test_a_day_without_year_takes_it_from_the_full_date_beside_it() -> None:
    text = "In de debatten van 12 maart, 9 april en 4 juni 2024 is dit besproken."
    assert [day for _, day in days(text)] == ["2024-03-12", "2024-04-09", "2024-06-04"]
    assert days("Het loopt van 1 oktober tot en met 31 maart 2026.") == [
        ("1 oktober", "2025-10-01"),
        ("31 maart 2026", "2026-03-31"),
    ]


def test_a_day_of_another_clause_lends_no_year() -> None:
    text = "De wet is op 26 januari aanvaard en gaat in op 1 juli 2028."
    assert [day for _, day in days(text, "2027-05-12")] == ["2027-01-26", "2028-07-01"]


def test_short_days_count_where_the_document_writes_them_so() -> None:
    text = (
        "Debat 12-03-2026. Gesprek 17-4 gevoerd, sanering per 20-05, metingen 02-02 t/m 27-02-2026."
    )
    assert [day for _, day in days(text)] == [
        "2026-03-12",
        "2026-04-17",
        "2026-05-20",
        "2026-02-02",
        "2026-02-27",
    ]
    assert days("Zie artikel 3-4, groep 7-8 en de uitslag 5-2; 24/7 bereikbaar.") == []
    assert days("Op 12-03-2026 ging het over artikel 17-4 en 24/7 zorg, 6-8 weken.") == [
        ("12-03-2026", "2026-03-12")
    ]


# (sentence, code)
UNREADABLE = [
    ("Het overleg van 21 jl. is uitgesteld.", "D101"),  # the month is missing
    ("De brief gaat uit op de 14e.", "D101"),
    ("De regeling eindigt op 31 april 2026.", "D102"),
    ("De regeling eindigt op 29 februari 2026.", "D102"),  # no leap year
    ("Verzonden op 31-06-2026.", "D102"),
]


@pytest.mark.parametrize(("text", "code"), UNREADABLE)
def test_a_day_that_cannot_be_is_found_and_reported(text: str, code: str) -> None:
    found, issues = find(text)
    assert [(d.kind, d.start, d.end) for d in found] == [("day", None, None)]
    assert [i.code for i in issues] == [code]
    assert code in MESSAGES


NO_DATE = [
    "Bel 070 456 20 35 of mail naar info@voorbeeld.nl.",
    "Wij zijn 24/7 bereikbaar van 09.00 tot 17.30 uur.",
    "Zie artikel 3-4, stap 1-2-3 en versie 2.4.1.",
    "Postbus 2011, 2011 AB Haarlem",
    "Het ligt in een Natura 2000-gebied; zie ook Horizon 2020.",
    "Stb. 2023, 281 en Stcrt. 2026, 9231; Richtlijn (EU) 2020/2184; COM(2025) 726",
    "Aanhangsel Handelingen II 2025/26, nr. 1402; Kamerstukken II 2023/24, 31936, nr. 3",
    "Ons kenmerk 2026-0000261701 en IENW/BSK-2026/104417; 2026Z06917 en 2026D12345",
    "Er zijn 2050 woningen, 1950 euro en zijn 2000 gezinnen geholpen.",
    "De heer Mei, mevrouw De Winter, het lid Maart en Jan Zomer spraken.",
    "Vraag 3 Jan Jansen; het 4 mei-comité; de zomermaanden en de Voorjaarsnota.",
    "Een derde, 3 op de 10, 1/3 deel, 16- en 17-jarigen, groep 7/8, 5-2 verloren.",
    "Dat doen wij zo spoedig mogelijk, op korte termijn, te zijner tijd.",
    "In het jaar daarop, een half jaar later, per kwartaal, elke week, de komende jaren.",
    "Zie nos.nl/2024/06/21/artikel-15-april-2024-slot voor het bericht.",
    "Van hen kwam 44% binnen twee jaar terug; de post is binnen dertig minuten te bereiken.",
]


@pytest.mark.parametrize("text", NO_DATE)
def test_what_is_no_date(text: str) -> None:
    assert find(text) == ([], [])


# (words, what they are)
STRETCHES = [
    ("in juni 2026 volgt", "month 2026-06-01..2026-06-30: juni 2026"),
    ("in april jl. bleek", "month 2026-04-01..2026-04-30: april jl."),
    ("in mei-juni 2026 volgt", "month 2026-05-01..2026-06-30: mei-juni 2026"),
    ("in dec. 2025 bleek", "month 2025-12-01..2025-12-31: dec. 2025"),
    ("dat start in november", "month 2026-11-01..2026-11-30: november"),
    ("begin juli verwacht", "period 2026-07-01..2026-07-10: begin juli"),
    ("eind februari 2028 af", "period 2028-02-20..2028-02-29: eind februari 2028"),
    ("eerste kwartaal van 2027", "quarter 2027-01-01..2027-03-31: eerste kwartaal van 2027"),
    ("in Q3 2026 komt", "quarter 2026-07-01..2026-09-30: Q3 2026"),
    ("in Q1-Q2 2027 komt", "quarter 2027-01-01..2027-06-30: Q1-Q2 2027"),
    ("het 2e kwartaal 2026", "quarter 2026-04-01..2026-06-30: 2e kwartaal 2026"),
    ("kwartaal 3 van 2026", "quarter 2026-07-01..2026-09-30: kwartaal 3 van 2026"),
    (
        "het derde en vierde kwartaal van 2026",
        "quarter 2026-07-01..2026-12-31: derde en vierde kwartaal van 2026",
    ),
    (
        "het laatste kwartaal van dit jaar",
        "quarter 2026-10-01..2026-12-31: laatste kwartaal van dit jaar",
    ),
    ("ik informeer u dit najaar", "season 2026-09-21..2026-12-20: dit najaar"),
    ("in het najaar kom ik erop terug", "season 2026-09-21..2026-12-20: najaar"),
    ("het voorjaar van 2027", "season 2027-03-21..2027-06-20: voorjaar van 2027"),
    ("komend voorjaar", "season 2027-03-21..2027-06-20: komend voorjaar"),
    ("vorig najaar", "season 2025-09-21..2025-12-20: vorig najaar"),
    ("in de winter 2026-2027", "season 2026-12-21..2027-03-20: winter 2026-2027"),
    ("in 2024 gaven gemeenten", "year 2024-01-01..2024-12-31: 2024"),
    ("dat was vorig jaar lager", "year 2025-01-01..2025-12-31: vorig jaar"),
    ("volgend jaar besluit ik", "year 2027-01-01..2027-12-31: volgend jaar"),
    ("de jaren 2023-2025", "period 2023-01-01..2025-12-31: 2023-2025"),
    ("van 2026 tot en met 2028", "period 2026-01-01..2028-12-31: 2026 tot en met 2028"),
    ("de periode 2023 t/m 2027", "period 2023-01-01..2027-12-31: 2023 t/m 2027"),
    ("tussen 2019 en 2022", "period 2019-01-01..2022-12-31: 2019 en 2022"),
    ("van medio 2026 tot eind 2027", "period 2026-05-01..2027-12-31: medio 2026 tot eind 2027"),
    ("schooljaar 2025-2026", "period 2025-08-01..2026-07-31: 2025-2026"),
    ("het studiejaar 2028-2029", "period 2028-09-01..2029-08-31: 2028-2029"),
    ("vergaderjaar 2025-2026", "period 2025-09-16..2026-09-14: 2025-2026"),  # by Prinsjesdag
    (
        "begin Prinsjesdag 2026",
        "period 2026-09-15..2026-09-15: begin Prinsjesdag 2026",
    ),  # a day has no parts
    ("eerste helft van 2027", "period 2027-01-01..2027-06-30: eerste helft van 2027"),
    ("tweede helft van dit jaar", "period 2026-07-01..2026-12-31: tweede helft van dit jaar"),
    ("begin 2027 volgt meer", "period 2027-01-01..2027-03-31: begin 2027"),
    ("medio 2027 volgt meer", "period 2027-05-01..2027-08-31: medio 2027"),
    ("eind dit jaar volgt meer", "period 2026-10-01..2026-12-31: eind dit jaar"),
    ("in de week van 29 juni", "period 2026-06-29..2026-07-05: week van 29 juni"),
    ("in week 29 van 2026", "period 2026-07-13..2026-07-19: week 29 van 2026"),
    ("volgende week", "period 2026-06-15..2026-06-21: volgende week"),
    ("in de loop van 2027", "period 2027-01-01..2027-12-31: loop van 2027"),
    ("tijdens het zomerreces", "period 2026-07-03..2026-08-31: zomerreces"),
    ("gepland voor eind juni", "period 2026-06-20..2026-06-30: eind juni"),  # "for", not "before"
]


@pytest.mark.parametrize(("text", "expected"), STRETCHES)
def test_months_quarters_seasons_years_and_periods(text: str, expected: str) -> None:
    assert others(text) == [expected]


def test_the_two_days_of_a_period_stand_beside_it() -> None:
    found, _ = find("Van 3 tot en met 5 juni 2026 is gemeten.")
    assert [(d.kind, d.text, d.start, d.end) for d in found] == [
        ("period", "3 tot en met 5 juni 2026", "2026-06-03", "2026-06-05"),
        ("day", "3", "2026-06-03", "2026-06-03"),
        ("day", "5 juni 2026", "2026-06-05", "2026-06-05"),
    ]


# (words, the term; its day, if there is one in it, is tested below)
TERMS = [
    # before: the last day on which it is in time
    ("voor 1 mei 2026", "..2026-04-30"),
    ("vóór 1-10-2026", "..2026-09-30"),
    ("uiterlijk voor 1 juli a.s.", "..2026-06-30"),
    ("tot 1 januari 2027", "..2026-12-31"),
    ("voor juli 2026", "..2026-06-30"),
    ("vóór 2030", "..2029-12-31"),
    ("vóór het derde kwartaal", "..2026-06-30"),
    ("voor eind juni", "..2026-06-30"),
    ("voor het einde van het jaar", "..2026-12-31"),
    ("vóór het eind van het tweede kwartaal", "..2026-06-30"),
    ("vóór medio 2027", "..2027-06-30"),
    # the recess begins on the Friday from which the Kamer does not meet
    ("voor de zomer 2026", "..2026-07-03"),
    ("voor zomer 2026", "..2026-07-03"),
    ("vóór de zomer", "..2026-07-03"),
    ("vóór het zomerreces", "..2026-07-03"),
    ("vòòr het zomerreces", "..2026-07-03"),  # the accents the wrong way round
    ("voor het kerstreces", "..2026-12-18"),
    ("voor kerst", "..2026-12-18"),
    ("voor het herfstreces", "..2026-10-16"),
    ("voor het reces", "..2026-07-03"),  # the next one
    ("voor Prinsjesdag", "..2026-09-14"),
    # by: that day, or the last day of the stretch
    ("uiterlijk 1 oktober", "..2026-10-01"),
    ("uiterlijk op vrijdag 12-6-2026", "..2026-06-12"),
    ("op zijn laatst 1 december 2026", "..2026-12-01"),
    ("niet later dan 1 december 2026", "..2026-12-01"),
    ("uiterlijk in het eerste kwartaal", "..2027-03-31"),
    ("uiterlijk eind 2026", "..2026-12-31"),
    ("uiterlijk in het najaar", "..2026-12-20"),
    ("tot en met 2029", "..2029-12-31"),
    ("t/m 31 december 2029", "..2029-12-31"),
    # from
    ("met ingang van 1 september 2026", "2026-09-01.."),
    ("per 1 januari 2027", "2027-01-01.."),
    ("vanaf 2029", "2029-01-01.."),
    ("niet eerder dan 1 juli 2027", "2027-07-01.."),
    ("met ingang van het nieuwe schooljaar", "2026-08-01.."),
    # after
    ("na de zomer", "2026-09-01.."),
    ("na het zomerreces", "2026-09-01.."),
    ("na 2030", "2031-01-01.."),
    # within what is left
    ("later dit jaar", "2026-06-11..2026-12-31"),
    # nobody knows
    ("vóór de begrotingsbehandeling", ".."),
]


@pytest.mark.parametrize(("words", "expected"), TERMS)
def test_terms(words: str, expected: str) -> None:
    text = f"Uw Kamer ontvangt {words} een brief."
    assert others(text) == [f"term {expected}: {words}"]


def test_a_term_with_a_day_gives_both() -> None:
    found, _ = find("De brief volgt voor 1 mei 2027.")
    assert [(d.kind, d.text, d.start, d.end) for d in found] == [
        ("term", "voor 1 mei 2027", None, "2027-04-30"),
        ("day", "1 mei 2027", "2027-05-01", "2027-05-01"),
    ]


# (sentence, document's date, last day, why)
RECESSES = [
    (
        "U stuurt dit voor het zomerreces.",
        "2026-07-10",
        "2026-07-03",
        "it has begun: it was this one",
    ),
    ("U stuurt dit voor het zomerreces.", "2026-09-20", "2027-07-09", "the next one"),
    ("U stuurt dit voor het zomerreces van 2031.", TODAY, "2031-07-04", "the usual week"),
]


@pytest.mark.parametrize(("text", "today", "expected", "why"), RECESSES)
def test_which_recess(text: str, today: str, expected: str, why: str) -> None:
    assert due(text, today) == [expected], why


def test_a_recess_that_is_not_in_the_calendar_is_reported() -> None:
    _, issues = find("U ontvangt dit voor het zomerreces van 2031.")
    assert [(i.code, i.values["text"]) for i in issues] == [("D103", "zomerreces van 2031")]


# (words, last day)
WITHIN = [
    ("binnen zes weken", "2026-07-23"),
    ("binnen 6 weken", "2026-07-23"),
    ("binnen 6 tot 8 weken", "2026-08-06"),  # in time until the last of them
    ("binnen tien werkdagen", "2026-06-25"),
    ("binnen drie maanden", "2026-09-11"),
    ("binnen een half jaar", "2026-12-11"),
    ("binnen anderhalf jaar", "2027-12-11"),
    ("binnen een termijn van twee weken", "2026-06-25"),
    ("binnen zes weken na dagtekening", "2026-07-23"),
    ("binnen acht weken na het debat van 20 mei 2026", "2026-07-15"),
    ("uiterlijk twee weken na het debat van 20 mei 2026", "2026-06-03"),
    ("binnen drie maanden na inwerkingtreding", None),  # when that is, nobody knows
]


@pytest.mark.parametrize(("words", "expected"), WITHIN)
def test_within(words: str, expected: str | None) -> None:
    assert due(f"Ik informeer de Kamer {words} hierover.") == [expected]


def test_within_counts_from_the_debate_of_its_sentence() -> None:
    text = "In het debat van 20 mei jl. is gevraagd binnen zes weken een brief te sturen."
    assert due(text) == ["2026-07-01"]


NOTA = """In het commissiedebat van {debate} en het tweeminutendebat van 3 juni jl. is gesproken.

Met de brief doet u deze toezeggingen af:

- De minister informeert de Kamer {term} (aan lid Bakker, D66).
"""


@pytest.mark.parametrize(
    ("debate", "term", "today", "expected"),
    [
        ("7 mei jl.", "binnen acht weken", TODAY, "2026-07-02"),  # not from the second debate
        ("7 mei jl.", "binnen acht weken na het debat", TODAY, "2026-07-02"),
        ("7 mei 2026", "voor het zomerreces", "2026-09-20", "2026-07-03"),  # the one that was meant
    ],
)
def test_a_notas_toezegging_counts_from_the_debate(
    debate: str, term: str, today: str, expected: str
) -> None:
    assert due(NOTA.format(debate=debate, term=term), today, kind="nota") == [expected]


# Without a date of its own, the document is where its numbers and days are.
UNDATED = [
    ("Zoals toegezegd op 7 mei jl. (TZ202605-031) en 3 juni jl.", ["2026-05-07", "2026-06-03"]),
    ("Op 20 november jl. (TZ202511-031) en 14 januari jl.", ["2025-11-20", "2026-01-14"]),
    ("Op 4 april 2024 is gesproken, op 7 mei jl. besloten.", ["2024-04-04", "2024-05-07"]),
    ("De brief (2025Z01234) van 7 mei jl.", ["2025-05-07"]),
    ("De brief van 7 mei jl.", [None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), UNDATED)
def test_a_document_without_date(text: str, expected: list[str | None]) -> None:
    assert [day for _, day in days(text, None)] == expected
    _, issues = find(text, None)
    assert [i.code for i in issues] == ["D104"]


def test_a_document_without_date_and_full_dates_only_has_nothing_to_report() -> None:
    assert find("Op 12 maart 2024 is gesproken.", None)[1] == []


def test_years_inside_references_are_none() -> None:
    text = "Zie de Monitor 2025 en de brief van 7 mei 2026."
    document = read(text.encode())
    at = text.index("Monitor")
    inside = Hit(at, len(text), Reference(type="document", id=None, text="", span=(at, len(text))))
    hits, _ = dates.find(document, Found(date=TODAY, references=[inside]))
    # A day in letters is a date wherever it stands.
    assert [h.value.text for h in hits] == ["7 mei 2026"]


def test_a_tab_parts_cells() -> None:
    text = "Brief\teerste kwartaal 2027\tvoor\t1 mei 2027"
    assert [(d.kind, d.text) for d in find(text)[0]] == [
        ("quarter", "eerste kwartaal 2027"),
        ("day", "1 mei 2027"),
    ]


# Pieces that dates are made of, in any order.
WORDS = """
    0 1 3 8 12 29 31 32 99 2024 2026 26 ’26 '26 - – / . , ; : ( ) van en of t/m tot met voor vóór
    uiterlijk na per vanaf binnen begin eind half week dit volgend het de jaar kwartaal Q3 mei
    april feb. februari jl. a.s. zomer zomerreces reces kerst Prinsjesdag weken werkdagen debat
    eerste tweede helft maandag toezegging TZ202604-1 begrotingsbehandeling winter school komende
"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\t", ""])
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join))


def as_is(text: str, kind: str = "brief") -> Document:
    """A document whose clean text is its source."""
    passage = Passage(PARAGRAPH, 0, len(text))
    return Document("-", "text", kind, "", text, text, (passage,), (), (), [0], [0])


@settings(max_examples=300)
@given(TEXTS, st.sampled_from(["brief", "nota"]), st.one_of(st.none(), st.dates().map(str)))
@example("29 februari jl.", "brief", "2100-03-01")
@example("voor de zomer van 2199, winter 2199, week 53 van 2199", "brief", "2026-01-01")
@example("binnen 999 jaar informeer ik de Kamer", "nota", "2026-01-01")
@example("9 april", "nota", "0001-01-01")
def test_any_text_gives_dates_that_hold(text: str, kind: str, today: str | None) -> None:
    document, found = as_is(text, kind), Found(date=today)
    hits, issues = dates.find(document, found)
    assert (hits, issues) == dates.find(document, found)
    for hit in hits:
        value = hit.value
        assert 0 <= hit.start < hit.end <= len(text)
        assert value.span == (hit.start, hit.end)
        assert value.text == text[hit.start : hit.end]
        for side in (value.start, value.end):
            assert side is None or date.fromisoformat(side)
        if value.start and value.end:
            assert value.start <= value.end
        if value.kind == "day":
            assert value.start == value.end
    for issue in issues:
        assert issue.code in MESSAGES
        assert issue.span is not None


@settings(max_examples=200)
@given(TEXTS)
def test_only_a_day_may_overlap(text: str) -> None:
    hits, _ = dates.find(as_is(text), Found(date=TODAY))
    assert hits == sorted(hits, key=lambda hit: (hit.start, -hit.end))
    apart = [hit for hit in hits if hit.value.kind != "day"]
    for one, two in pairwise(apart):
        assert one.end <= two.start
    for hit in hits:
        around = [o for o in apart if o.start < hit.end and hit.start < o.end and o is not hit]
        assert all(o.start <= hit.start and hit.end <= o.end for o in around)


@given(st.dates(date(1990, 1, 1), date(2080, 12, 31)))
def test_a_full_date_is_itself_in_every_notation(day: date) -> None:
    name = next(name for name, number in MONTHS.items() if number == day.month)
    text = (
        f"op {day.day} {name} {day.year}, {day.day:02}-{day.month:02}-{day.year}, {day.isoformat()}"
        f" en {day.day}/{day.month}/{day.year}."
    )
    assert [found for _, found in days(text)] == [day.isoformat()] * 4


HOSTILE = [
    "1 ",
    "1, 2 en 3 ",
    "1-1-",
    "12 mei ",
    "12 mei 2026 en ",
    "12 mei jl. ",
    "tot en met ",
    "uiterlijk in de loop van ",
    "binnen zes weken na ",
    "voor het zomerreces ",
    "De minister zegde toe in het debat van 1 mei 2026 binnen zes weken ",
    "2026-",
    "eerste en tweede kwartaal ",
    "8 mei van datzelfde jaar ",
    "(" * 8,
    "\t1\t",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_work_grows_with_the_text_and_not_with_its_square(piece: str) -> None:
    """Twice the text takes about twice the time; four times (with slack) would be the square."""

    def seconds(size: int) -> float:
        document = as_is((piece * (size // len(piece) + 1))[:size], "nota")
        best = 9e9
        for _ in range(3):
            start = time.process_time()
            dates.find(document, Found(date=TODAY))
            best = min(best, time.process_time() - start)
        return best

    small, large = seconds(20_000), seconds(80_000)
    assert large < 12 * small + 0.05


# (text, what is found: as printed, first and last day)
UNSEEN = [
    ("Dat gebeurt in 2027-Q1.", [("2027-Q1", "2027-01-01", "2027-03-31")]),
    ("Dat gebeurt in 2027 Q3.", [("2027 Q3", "2027-07-01", "2027-09-30")]),
    ("In het schooljaar 2026-2027 starten vijf pilots.",
     [("2026-2027", "2026-08-01", "2027-07-31")]),
    ("Rond de jaarwisseling 2026/2027 weten wij meer.",
     [("jaarwisseling 2026", "2026-12-31", "2026-12-31")]),
    ("Komende week Q1 bespreken.",
     [("Komende week", "2026-06-15", "2026-06-21"), ("Q1", "2026-01-01", "2026-03-31")]),
    ("In de nacht van 23 op 24 mei 2026 viel de stroom uit.",
     [("23", "2026-05-23", "2026-05-23"), ("24 mei 2026", "2026-05-24", "2026-05-24")]),
    # a telephone, beside a day in the same notation
    ("Nota van 8-6-2026 (telefoon 06-10 48 22 07).", [("8-6-2026", "2026-06-08", "2026-06-08")]),
    ("Nota van 8-6-2026 (tel. 06-12345678).", [("8-6-2026", "2026-06-08", "2026-06-08")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), UNSEEN)
def test_unseen_kinds(text: str, expected: list[tuple[str, str, str]]) -> None:
    hits, _ = dates.find(read(text.encode()), Found(date="2026-06-10"))
    assert [(h.value.text, h.value.start, h.value.end) for h in hits] == expected
