"""An abbreviation means what it meant on the day of the document."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor import gazetteer_periods as periods
from extractor.finders.actors.gazetteer import PARTY_WORDS, gazetteer
from extractor.gazetteer_periods import Sense

NOTHING = ""
EZ, EZK = "Economische Zaken", "Economische Zaken en Klimaat"
LNV, NATUURBEHEER = "Landbouw, Natuur en Voedselkwaliteit", "Landbouw, Natuurbeheer en Visserij"
BHOS = "Buitenlandse Handel en Ontwikkelingssamenwerking"

MEANT = [  # day, form, type, what it meant
    ("2002-05-01", "LNV", "ministry", NATUURBEHEER),
    ("2005-05-01", "LNV", "ministry", LNV),
    ("2012-05-01", "LNV", "ministry", LNV),  # gone since 2010: what it last meant
    ("2019-05-01", "LNV", "ministry", LNV),
    ("2026-05-01", "LNV", "ministry", LNV),  # never its successor
    ("2009-05-01", "EZ", "ministry", EZ),
    ("2019-05-01", "EZ", "ministry", EZK),
    ("2024-07-01", "EZ", "ministry", EZK),
    ("2024-07-02", "EZ", "ministry", EZ),
    ("2026-02-22", "EZ", "ministry", EZ),
    ("2026-02-23", "EZ", "ministry", EZK),
    ("2008-01-01", "Justitie", "ministry", "Justitie"),
    ("2015-01-01", "Justitie", "ministry", "Veiligheid en Justitie"),
    ("2020-01-01", "Justitie", "ministry", "Justitie en Veiligheid"),
    ("2015-01-01", "JenV", "ministry", "Justitie en Veiligheid"),  # it can mean nothing else
    ("2023-01-01", "VRO", "ministry", "Volkshuisvesting en Ruimtelijke Ordening"),
    ("2026-05-01", "VRO", "ministry", "Volkshuisvesting en Ruimtelijke Ordening"),
    ("2014-01-01", "BHO", "portfolio", BHOS),
    ("2025-01-01", "BHO", "portfolio", "Buitenlandse Handel en Ontwikkelingshulp"),
    ("2026-05-01", "BHO", "portfolio", BHOS),
    ("2005-01-01", "CWI", "body", "Centrale Organisatie Werk en Inkomen"),
    ("2019-01-01", "CWI", "body", "CWI"),  # Centrum Wiskunde & Informatica
    ("2010-01-01", "SBB", "body", "Staatsbosbeheer"),
    ("2011-01-01", "Arbeidsinspectie", "body", "Arbeidsinspectie"),
    ("2023-01-01", "Arbeidsinspectie", "body", "Nederlandse Arbeidsinspectie"),
    ("2005-01-01", "ACM", "body", NOTHING),
    ("2012-03-31", "ACM", "body", NOTHING),
    ("2012-04-01", "ACM", "body", "Autoriteit Consument en Markt"),  # announced: a year ahead
    ("2026-01-01", "NMa", "body", "Nederlandse Mededingingsautoriteit"),
    ("2005-01-01", "Autoriteit Consument en Markt", "body", "Autoriteit Consument en Markt"),
    ("2025-06-01", "GL-PvdA", "party", "GroenLinks-PvdA"),
    ("2026-06-01", "GL-PvdA", "party", "GroenLinks-PvdA"),  # as printed, not PRO
    ("2026-06-01", "PRO", "party", "PRO"),
    ("2024-01-01", "NSC", "party", "NSC"),
    ("2019-01-01", "Nieuw", "party", NOTHING),  # no form by itself
]  # fmt: skip


def meaning(day: str | None, form: str, kind: str) -> str:
    found = gazetteer(day).at(form, 0, kind)
    return found.name if found is not None and found.form == form else NOTHING


@pytest.mark.parametrize(("day", "form", "kind", "name"), MEANT)
def test_on_that_day(day: str, form: str, kind: str, name: str) -> None:
    assert meaning(day, form, kind) == name


NOW = [("LNV", "ministry", LNV), ("EZ", "ministry", EZ), ("ACM", "body", "Autoriteit Consument en Markt"), ("NSC", "party", "NSC")]  # fmt: skip


@pytest.mark.parametrize(("form", "kind", "name"), NOW)
def test_without_a_day_a_form_means_its_first_entry(form: str, kind: str, name: str) -> None:
    assert meaning(None, form, kind) == name


def test_a_party_that_was_not_there_is_kept_as_printed_and_counts_beside_a_name_only() -> None:
    risky = {day: gazetteer(day).at("NSC", 0, "party") for day in ("2019-01-01", "2024-01-01")}
    assert {day: (e.name, e.flags) for day, e in risky.items() if e} == {
        "2019-01-01": ("NSC", "!"),
        "2024-01-01": ("NSC", ""),
    }


HEADS = [("2025-03-01", EZ), ("2026-03-01", EZK), (None, EZK)]


@pytest.mark.parametrize(("day", "name"), HEADS)
def test_a_head_in_capitals_is_of_that_day_too(day: str | None, name: str) -> None:
    assert gazetteer(day).capitals("ECONOMISCHE ZAKEN") == name


@given(st.dates(), st.sampled_from(["EZ", "LNV", "NSC", "ACM", "Justitie", "BHO"]))
def test_the_days_between_two_bounds_are_alike(day: object, form: str) -> None:
    """Whoever shares the names of an epoch gets what the day itself would give."""
    text = str(day)
    lines = gazetteer_lines(form)
    shared = periods.epoch(BOUNDS, text)
    assert shared is not None
    assert shared <= text
    for senses in lines:
        assert periods.meant(senses, shared) == periods.meant(senses, text)


def gazetteer_lines(form: str) -> list[list[Sense]]:
    senses = [s for s in periods.read(SENSES[form]) if s.form == form]
    letters = dict.fromkeys(sense.code[0] for sense in senses)
    return [[s for s in senses if s.code[0] == letter] for letter in letters]


def _load() -> tuple[dict[str, str], list[str]]:
    from extractor.knowledge import load

    senses = load("periods", dict[str, str])
    return senses, senses[periods.BOUNDS].split("\n")


SENSES, BOUNDS = _load()


def test_the_forms_of_a_day_are_forms_of_the_index() -> None:
    """Else what they meant would never be asked."""
    known = gazetteer()
    for word, lines in SENSES.items():
        if word != periods.BOUNDS:
            forms = {(e.form, e.type) for e in known.of(word)}
            assert {sense.form for sense in periods.read(lines)} <= {form for form, _ in forms}
    assert known.party_words() == gazetteer("2019-01-01").party_words()
    assert PARTY_WORDS not in SENSES


STATED = [  # as a file has it, first and last day
    (None, None, ("", "")),
    ("2014", "2014", ("2014-01-01", "2014-12-31")),
    ("2004-09", "2006-11", ("2004-09-01", "2006-11-31")),
    ("2013-04-01", None, ("2013-04-01", "")),
]


@pytest.mark.parametrize(("since", "until", "days"), STATED)
def test_years_and_months_are_all_of_them(since: str, until: str, days: tuple[str, str]) -> None:
    assert periods.period(since, until) == days


A = Sense("AB", "b", "Ambtelijk Bureau", "2001-01-01", "2005-12-31")
B = Sense("AB", "b", "Algemene Bank", "", "")
C = Sense("AB", "b", "Agentschap Bos", "2010-01-01", "")
CHOICES = [
    ([A, B], "2003-01-01", A, "both were there: the one with an end says more"),
    ([A, B], "2006-01-01", B, "only one was"),
    ([A, C], "2008-01-01", A, "between the two: what it last meant"),
    ([A, C], "2010-01-01", C, "the first day counts"),
    ([A, C], "2005-12-31", A, "and the last"),
    ([C], "2009-01-01", C, "a year ahead it is announced"),
    ([C], "2008-12-31", None, "before that it means nothing"),
    ([B], "0001-01-01", B, "what has no dates was always there"),
]


@pytest.mark.parametrize(("senses", "day", "chosen", "why"), CHOICES, ids=[c[3] for c in CHOICES])
def test_choosing(senses: list[Sense], day: str, chosen: Sense | None, why: str) -> None:
    assert periods.meant(senses, day) == chosen, why
