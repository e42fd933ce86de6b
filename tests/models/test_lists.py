"""The lists of models/ are facts in one layout: no name twice, no end before its beginning, successors
that are there."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from extractor import gazetteer_files, knowledge
from extractor.gazetteer_periods import period

MODELS = Path(knowledge.folder())
BY_HAND = [f"{name}.json" for name in gazetteer_files.BY_HAND]
EVERY = sorted(path.name for path in MODELS.glob("*.json"))


def entries(name: str) -> list[dict[str, Any]]:
    return knowledge.load(name, dict[str, Any])["entries"]


@pytest.mark.parametrize("name", BY_HAND)
def test_a_list_is_laid_out_one_entry_a_line(name: str) -> None:
    data = (MODELS / name).read_bytes()
    assert gazetteer_files.laid_out(data) == data, "run `python -m extractor.gazetteer_files`"


@pytest.mark.parametrize("name", BY_HAND)
def test_a_list_says_where_it_comes_from(name: str) -> None:
    whole = json.loads((MODELS / name).read_bytes())
    assert {"source", "date", "licence"} <= whole.keys()
    assert whole["date"][:4].isdigit()


def test_every_file_stands_in_the_readme_with_its_numbers() -> None:
    page = (MODELS / "README.md").read_text("utf-8")
    rows = {
        cells[1].strip(" `"): cells
        for line in page.split("\n")
        if len(cells := line.split("|")) > 6
    }
    assert [name for name in EVERY if name not in rows] == []
    made = {"actors.json", "periods.json", *BY_HAND}
    counted = gazetteer_files.counted(page).split("\n")
    stale = [
        line for line in page.split("\n") if line not in counted and line.split("`")[1] in made
    ]
    assert stale == [], "run `python -m extractor.gazetteer_files`"
    for name in EVERY:  # what is learned or counted changes often: about right is right
        kilobytes = (MODELS / name).stat().st_size / 1000
        assert abs(int(rows[name][4]) - kilobytes) <= max(1, kilobytes / 4), name


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("parties", ("name",)),
        ("ministries", ("name",)),
        ("bodies", ("name",)),
        ("municipalities", ("name",)),
        ("municipalities", ("code",)),
        ("regions", ("kind", "name")),
        ("committees", ("chamber", "kind", "name")),
        ("programmes", ("name",)),
    ],
)
def test_no_name_stands_twice(name: str, keys: tuple[str, ...]) -> None:
    seen = Counter(tuple(entry[key] for key in keys) for entry in entries(name))
    assert [key for key, times in seen.items() if times > 1] == []
    assert all(all(part.strip() == part != "" for part in key) for key in seen)


DATED = ["ministries", "parties", "bodies", "municipalities", "regions", "committees"]


@pytest.mark.parametrize("name", DATED)
def test_nothing_ends_before_it_begins(name: str) -> None:
    for entry in entries(name):
        spans = [(entry.get("from"), entry.get("until")), *entry.get("also", ())]
        for span in spans:
            since, until = period(*span)
            assert len(since) in (0, 10), entry
            assert len(until) in (0, 10), entry
            assert not until or since < until, entry


@pytest.mark.parametrize("name", DATED)
def test_a_successor_is_there_and_later(name: str) -> None:
    known = {entry.get("canonical", entry["name"]): entry for entry in entries(name)}
    for entry in entries(name):
        for after in (entry.get("successor"), *entry.get("successors", ())):
            if after is None:
                continue
            assert after in known, entry
            assert after != entry["name"]
            ends = period(None, entry.get("until"))[1]
            then = period(None, known[after].get("until"))[1]
            assert not ends or not then or ends <= then, f"{after} had gone before {entry['name']}"


def test_ministries_of_one_abbreviation_take_turns() -> None:
    """Else "LNV" would mean two ministries on one day."""
    spans: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
    for entry in entries("ministries"):
        for since, until in [(entry["from"], entry["until"]), *entry.get("also", ())]:
            for form in (*entry["abbreviations"], *entry.get("in_its_time", ())):
                first, last = period(since, until)
                spans.setdefault((entry["kind"], form), []).append(
                    (first, last or "9", entry["name"])
                )
    for (_, form), some in spans.items():
        some.sort()
        for (_, last, one), (first, _, other) in pairwise(some):
            assert last < first, f"{form}: {one} and {other}"


CABINETS = {"2005-06-01": "Balkenende II", "2013-01-01": "Rutte II", "2026-02-23": "Jetten"}


def test_cabinets_follow_each_other_day_by_day() -> None:
    whole = knowledge.load("offices", dict[str, Any])
    spans = sorted((first, last or "9", name) for name, (first, last) in whole["cabinets"].items())
    for (_, last, _), (first, _, _) in pairwise(spans):
        assert _next_day(last) == first
    for day, name in CABINETS.items():
        assert [n for first, last, n in spans if first <= day <= last] == [name]


def _next_day(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(1)).isoformat()


MERGERS = [  # dissolved, the last day, into
    ("Weesp", "2022-03-23", ["Amsterdam"]),
    ("Uden", "2021-12-31", ["Maashorst"]),
    ("Haaren", "2020-12-31", ["Boxtel", "Oisterwijk", "Tilburg", "Vught"]),
    ("Groesbeek", "2015-12-31", ["Berg en Dal"]),
]


@pytest.mark.parametrize(("name", "last", "into"), MERGERS)
def test_a_municipality_that_went_up_in_others(name: str, last: str, into: list[str]) -> None:
    entry = next(entry for entry in entries("municipalities") if entry["name"] == name)
    assert entry["until"] == last
    assert [*entry.get("successors", ()), *filter(None, [entry.get("successor")])] == into


def test_every_dissolved_municipality_has_a_successor_that_was_there_the_day_after() -> None:
    known = {entry["name"]: entry for entry in entries("municipalities")}
    for entry in known.values():
        if "until" in entry:
            after = _next_day(entry["until"])
            for name in entry.get("successors") or [entry["successor"]]:
                other = known[name]
                assert other.get("from", "") <= after <= other.get("until", "9"), entry


def test_342_municipalities_twelve_provinces_and_21_water_boards_are_there_today() -> None:
    today = "2026-11-22"
    there = [e for e in entries("municipalities") if e.get("until", "9") >= today]
    regions = Counter(e["kind"] for e in entries("regions") if "until" not in e)
    assert (len(there), regions["province"], regions["water_board"]) == (342, 12, 21)
