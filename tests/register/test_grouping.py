"""What numbers and checks put together, from plain facts."""

from __future__ import annotations

from datetime import date

import pytest

from extractor.register.gathering import Facts, Naming, Told, Verdict, is_member, own, party_of
from extractor.register.grouping import items
from extractor.register.values import Item, Paper

MARCH, MAY = date(2026, 3, 1), date(2026, 5, 1)
NOTA = Paper("n" * 64, "nota.txt", "nota", MARCH, None, "VWS")
BRIEF = Paper("b" * 64, "brief.txt", "brief", MARCH, None, "VWS")
LATER = Paper("l" * 64, "later.txt", "brief", MAY, None, "VWS")


def told(
    paper: Paper, kind: str, start: int, *numbers: str, text: str = "", due: date | None = None
) -> Told:
    said = text or f"{kind} op {start}"
    return Told(
        paper.sha256, f"c-{start}", kind, said, start, start + 50, (), None, None,
        due.isoformat() if due else None, due, numbers,
    )  # fmt: skip


def verdict(about: Told, said: str, start: int | None, *numbers: str) -> Verdict:
    judged = told(NOTA, about.kind, about.start, *(numbers or about.numbers))
    return Verdict(
        BRIEF.sha256, NOTA.sha256, judged, said, 0.9, "passage", start, None if start is None else start + 50
    )  # fmt: skip


def grouped(
    *some: Told, verdicts: tuple[Verdict, ...] = (), namings: tuple[Naming, ...] = ()
) -> dict[str, Item]:
    papers = {paper.sha256: paper for paper in (NOTA, BRIEF, LATER)}
    return {
        item.id: item
        for item in items(Facts(papers, list(some), list(verdicts), list(namings), {}))
    }


def course(item: Item) -> list[tuple[str, str]]:
    return [(event.paper.path, event.what) for event in item.events]


def test_one_number_is_one_item_wherever_it_stands() -> None:
    listed = told(NOTA, "toezegging", 10, "TZ1-1")
    found = grouped(
        listed,
        told(BRIEF, "toezegging", 99, "TZ1-1"),
        told(LATER, "toezegging", 7, "TZ1-1"),
        verdicts=(verdict(listed, "deferred", 90),),
    )
    assert list(found) == ["TZ1-1"]
    assert course(found["TZ1-1"]) == [
        ("nota.txt", "listed"), ("brief.txt", "deferred"), ("later.txt", "named"),
    ]  # fmt: skip


def test_a_commitment_with_two_numbers_is_two_items() -> None:
    found = grouped(told(NOTA, "motie", 10, "kst-1-2", "kst-1-3"))
    assert list(found) == ["kst-1-2", "kst-1-3"]
    assert [item.number for item in found.values()] == ["kst-1-2", "kst-1-3"]


def test_the_letter_gives_the_number_that_the_nota_lacks() -> None:
    listed = told(NOTA, "toezegging", 10)
    found = grouped(listed, verdicts=(verdict(listed, "covered", 90, "TZ1-1"),))
    assert course(found["TZ1-1"]) == [("nota.txt", "listed"), ("brief.txt", "covered")]


def test_what_a_verdict_rests_on_is_no_item_of_its_own() -> None:
    listed = told(NOTA, "toezegging", 10)
    same, other = told(BRIEF, "toezegging", 120), told(BRIEF, "toezegging", 400)
    found = grouped(listed, same, other, verdicts=(verdict(listed, "covered", 100),))
    assert [course(item) for item in found.values()] == [
        [("nota.txt", "listed"), ("brief.txt", "covered")],
        [("brief.txt", "named")],
    ]


def test_an_item_that_is_put_off_has_the_promise_that_stands_with_it() -> None:
    first, second = told(NOTA, "toezegging", 10, "TZ1-1"), told(NOTA, "toezegging", 80, "TZ1-2")
    found = grouped(
        first,
        second,
        told(BRIEF, "toezegging", 100, "TZ1-1"),
        told(BRIEF, "belofte", 160, due=MAY),
        told(BRIEF, "toezegging", 300, "TZ1-2"),
        told(BRIEF, "belofte", 360),
        verdicts=(verdict(first, "deferred", 100), verdict(second, "covered", 300)),
    )
    assert course(found["TZ1-1"])[1:] == [("brief.txt", "deferred"), ("brief.txt", "anew")]
    assert found["TZ1-1"].events[-1].due == MAY
    # What goes with an answer is a new promise.
    assert course(found["TZ1-2"])[1:] == [("brief.txt", "covered")]
    assert [item.kind for item in found.values()] == ["toezegging", "toezegging", "belofte"]


def test_a_number_in_a_note_or_a_table_is_a_mention() -> None:
    found = grouped(
        told(NOTA, "motie", 10, "kst-1-2"),
        namings=(Naming(LATER.sha256, "kst-1-2", 5, 12, "nr. 2"), Naming(NOTA.sha256, "kst-1-2", 1, 2, "")),
    )  # fmt: skip
    assert course(found["kst-1-2"]) == [("nota.txt", "listed"), ("later.txt", "named")]


def test_only_its_own_numbers_make_an_item() -> None:
    assert own("toezegging", "TZ202604-152")
    assert own("toezegging", "T04118")
    assert not own("toezegging", "kst-36800-XVI-12")  # the report of the debate
    assert own("motie", "kst-36800-XVI-12")
    assert own("verzoek", "2026Z07315")
    assert not own("verzoek", "kst-36800-XVI-12")


def test_who_is_somebody() -> None:
    names = ["Van 't Hoff", "Tweede Kamer", "vaste commissie", "de leden", "Kamerman"]
    assert [name for name in names if is_member(name)] == ["Van 't Hoff", "Kamerman"]


@pytest.mark.parametrize(
    ("said", "party"),
    [
        ("CDA", "CDA"),
        ("JA21", "JA21"),
        ("50PLUS", "50PLUS"),
        ("EK, CDA", "CDA"),  # a senator, by chamber and party
        ("TK 31.015, 7830", ""),  # a paper of that chamber
        ("", ""),
    ],
)
def test_a_party_is_what_is_left_of_the_brackets(said: str, party: str) -> None:
    assert party_of(said) == party
