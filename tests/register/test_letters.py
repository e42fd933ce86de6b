"""What becomes of five promises of one letter in a later one."""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from extractor.messages import InputError
from extractor.register import building
from extractor.register.values import Event, Line, Register
from tests.audit.running import audit
from tests.register import letters
from tests.register.conftest import AUTUMN

FIRST, SECOND = date(2026, 2, 10), date(2026, 5, 12)


def line(register: Register, word: str) -> Line:
    """The one item whose text has a word."""
    (found,) = [one for one in register.lines if word in one.item.text]
    return found


def course(found: Line) -> list[tuple[date | None, str, str]]:
    return [(event.day, event.what, event.how) for event in found.events]


def answer(found: Line) -> Event:
    assert found.answer is not None
    return found.answer


def test_there_is_one_line_for_each_promise(autumn: Register) -> None:
    assert sorted(one.item.number or "" for one in autumn.lines) == [
        "", "", "TZ202601-014", "TZ202601-020", "TZ202601-031",
    ]  # fmt: skip


def test_a_promise_with_a_number_is_answered_by_number(autumn: Register) -> None:
    found = line(autumn, "sluisdeuren")
    assert found.state == "covered"
    assert course(found) == [(FIRST, "anew", "by_number"), (SECOND, "covered", "by_number")]
    assert found.item.text.startswith("Tijdens het commissiedebat")  # as the first letter has it
    assert found.item.people == (("Bakker", "D66"),)
    # "Ik informeer uw Kamer hierover vóór 1 april 2026" is the term of this promise, and no promise more.
    assert (found.due, found.passed, found.late) == (date(2026, 3, 31), False, True)


def test_a_promise_without_a_number_is_answered_by_its_words(autumn: Register) -> None:
    found = line(autumn, "kademuren")
    assert course(found) == [
        (FIRST, "promised", "as_printed"),
        (SECOND, "covered", "by_words"),
    ]
    assert "kademuren" in answer(found).text
    assert answer(found).confidence == 0.85  # words alone are never surer than they were measured
    assert (found.passed, found.late) == (False, False)


def test_a_promise_that_no_letter_comes_back_to_passes(autumn: Register, two: Path) -> None:
    found = line(autumn, "veerponten")
    assert (found.state, found.answer, found.passed) == ("open", None, True)
    assert autumn.lines[0] is found  # what is over comes first
    before = building.build(str(two), date(2026, 7, 1))
    assert not line(before, "veerponten").passed  # on the last day it is not over


def test_a_promise_that_is_put_off_stays_open(autumn: Register) -> None:
    found = line(autumn, "bagger")
    assert course(found) == [(FIRST, "deferred", "by_number"), (SECOND, "deferred", "by_number")]
    assert (found.state, found.due, found.passed) == ("deferred", None, False)


def test_a_promise_that_is_made_anew_has_its_new_term(autumn: Register, two: Path) -> None:
    found = line(autumn, "walstroom")
    assert [what for _, what, _ in course(found)] == ["deferred", "anew", "deferred", "anew"]
    assert found.state == "anew"
    assert [event.due for event in found.events if event.due] == [
        date(2026, 4, 30),
        date(2026, 9, 30),
    ]
    assert (found.due, found.passed) == (date(2026, 9, 30), False)
    winter = line(building.build(str(two), date(2026, 12, 1)), "walstroom")
    assert winter.passed


def test_on_an_earlier_day_the_second_letter_does_not_count(two: Path) -> None:
    spring = building.build(str(two), date(2026, 4, 15))
    assert (spring.documents, spring.later, spring.chosen) == (2, 1, True)
    assert line(spring, "kademuren").state == "open"
    assert line(spring, "sluisdeuren").passed
    assert line(spring, "walstroom").due == date(2026, 4, 30)
    assert building.build(str(two), date(2026, 1, 1)).lines == ()


def test_without_a_day_it_is_that_of_the_newest_document(two: Path) -> None:
    found = building.build(str(two))
    assert (found.as_of, found.chosen) == (SECOND, False)


def test_without_reading_only_what_the_tables_link_is_linked(two: Path) -> None:
    found = building.build(str(two), AUTUMN, most=0)
    assert found.read == 0
    sluice = line(found, "sluisdeuren")
    assert course(sluice) == [(FIRST, "named", "as_printed"), (SECOND, "named", "as_printed")]
    assert line(found, "kademuren").state == "open"


def test_too_many_letters_are_said(two: Path) -> None:
    found = building.build(str(two), AUTUMN, most=1)
    assert found.read == 1
    assert [(note.code, note.values["count"]) for note in found.notes] == [("G003", 1)]


def test_letters_that_changed_since_are_said_and_not_trusted(tmp_path: Path) -> None:
    letters.write(tmp_path / "brieven")
    audit(tmp_path / "brieven", tmp_path / "uit")
    changed = tmp_path / "brieven" / "2026-05-12 brief.txt"
    changed.write_text(letters.SECOND.replace("hersteld", "gesloopt"), encoding="utf-8")
    found = building.build(str(tmp_path / "uit"), AUTUMN)
    assert [(note.code, note.values["count"]) for note in found.notes] == [("G002", 1)]
    assert line(found, "kademuren").state == "open"
    shutil.rmtree(tmp_path / "brieven")
    assert building.build(str(tmp_path / "uit"), AUTUMN).notes[0].values["count"] == 2


def test_a_letter_of_another_ministry_does_not_answer_by_words(tmp_path: Path) -> None:
    letters.write(tmp_path / "brieven")
    second = letters.SECOND.replace(
        "DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT", "DE MINISTER VAN DEFENSIE"
    )
    (tmp_path / "brieven" / "2026-05-12 brief.txt").write_text(second, encoding="utf-8")
    audit(tmp_path / "brieven", tmp_path / "uit")
    found = building.build(str(tmp_path / "uit"), AUTUMN)
    assert line(found, "kademuren").state == "open"
    assert line(found, "sluisdeuren").state == "covered"  # a number is a number


def test_no_results_and_no_dates_are_said(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        building.build(str(tmp_path))
    assert caught.value.code == "A013"
    (tmp_path / "brieven").mkdir()
    bare = os.linesep.join(
        ("Geachte voorzitter,", "", "Ik stuur u het rapport.", "", "Hoogachtend,")
    )
    (tmp_path / "brieven" / "brief.txt").write_text(bare, encoding="utf-8")
    audit(tmp_path / "brieven", tmp_path / "uit")
    with pytest.raises(InputError) as caught:
        building.build(str(tmp_path / "uit"))
    assert caught.value.code == "G001"
    assert building.build(str(tmp_path / "uit"), AUTUMN).undated == 1
