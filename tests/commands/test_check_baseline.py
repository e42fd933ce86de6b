"""``extract check --baseline``: accepting, counting and lapsing, as a person uses it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.running import FLAGGED, OK, Check, Engine, one_line
from tests.coverages import BRIEF, COMMITMENTS, LOON, PLEK, REKEN, changed, coverage


def test_accepting_an_item_takes_it_out_of_the_count(check: Check, engine: Engine) -> None:
    engine.commitments, engine.announcements = COMMITMENTS[:2], ()
    options = ("--baseline", "ok.json")
    done = check(*options, "--accept", "c-2b3d", "--reason", "staat in de volgende brief")
    assert done.exit_code == OK
    assert "geaccepteerd: staat in de volgende brief (deels)" in done.stdout

    again = check(*options)
    assert (again.exit_code, again.stdout) == (OK, done.stdout)
    assert check(*options, "--json").exit_code == OK
    assert check().exit_code == FLAGGED  # only the baseline makes it so


def test_accepted_json_is_the_same_json(check: Check) -> None:
    plain = check("--json").stdout
    done = check("--json", "--baseline", "ok.json", "--accept", "c-2b", "--reason", "r")
    assert (done.stdout, done.stderr) == (plain, "")


def test_several_items_and_an_announcement_for_one_reason(check: Check, folder: Path) -> None:
    text = check().stdout
    cosigned = next(word for word in text.split() if word.startswith("a-"))  # as a person copies it
    ids = ("c-2b3d", "c-3c4e", "c-4d5f", "c-5e6a", cosigned)
    accept = [part for id_ in ids for part in ("--accept", id_)]
    assert check("--baseline", "ok.json", *accept, "--reason", "volgt").exit_code == OK
    kept = json.loads((folder / "ok.json").read_text("utf-8"))["accepted"]
    assert [entry["reason"] for entry in kept] == ["volgt"] * 5
    assert [entry["id"] for entry in kept] == sorted(entry["id"] for entry in kept)


def test_accepted_and_other_items_are_weighed_apart(check: Check) -> None:
    accept = ("--baseline", "ok.json", "--accept", REKEN, "--reason", "volgt")
    assert check(*accept).exit_code == FLAGGED
    assert check("--baseline", "ok.json", "--fail-on", "missing").exit_code == OK
    assert check("--baseline", "ok.json", "--fail-on", "partial").exit_code == FLAGGED


def test_an_acceptance_lapses_when_the_letter_changes(
    check: Check, engine: Engine, folder: Path
) -> None:
    engine.commitments, engine.announcements = (COMMITMENTS[2],), ()  # missing
    options = ("--baseline", "ok.json")
    assert check(*options, "--accept", REKEN, "--reason", "volgt apart").exit_code == OK
    (folder / "brief.txt").write_text(BRIEF + "Nog een zin.\n", "utf-8")
    lapsed = check(*options)
    assert lapsed.exit_code == FLAGGED
    assert "Vervallen acceptaties (1)" in lapsed.stdout
    said = " ".join(lapsed.stdout.split())
    assert "de tekst in de brief is gewijzigd; reden was: volgt apart" in said
    assert "1 te bekijken" in said


def test_with_json_a_lapse_is_said_on_standard_error(check: Check, engine: Engine) -> None:
    options = ("--baseline", "ok.json")
    check(*options, "--accept", LOON, "--reason", "volgt")
    engine.found = changed(coverage(), LOON, text="nagaan of het kan")
    result = check(*options, "--json")
    json.loads(result.stdout)
    assert result.exit_code == FLAGGED
    assert result.stderr.count("\n") == 1
    assert "de tekst in de nota is gewijzigd" in result.stderr
    assert "the text in the nota changed" in check(*options, "--json", "--lang", "en").stderr


WRONG_CALLS = [
    (("--accept", "c-9999", "--reason", "r", "--baseline", "ok.json"), "I013 c-9999: ", "unknown id"),
    (("--accept", "c-", "--reason", "r", "--baseline", "ok.json"), "I014 c-: ", "which one?"),
    (("--accept", PLEK, "--reason", "r", "--baseline", "ok.json"), f"I015 {PLEK}: ", "is covered"),
    (("--accept", LOON, "--reason", " ", "--baseline", "ok.json"), "I016 --reason: ", "empty reason"),
    (("--accept", LOON, "--baseline", "ok.json"), "I016 --reason: ", "no reason"),
    (("--reason", "r", "--baseline", "ok.json"), "I016 --accept: ", "a reason for what?"),
    (("--accept", LOON, "--reason", "r"), "I017 --accept: ", "kept where?"),
    (("--accept", LOON, "--accept", "c-9", "--reason", "r", "--baseline", "ok.json"), "I013 c-9: ", "one of two"),
    (("--accept", LOON, "--reason", "r", "--baseline", "."), "I020 .: ", "a folder"),
    (("--accept", LOON, "--reason", "r", "--baseline", "weg/ok.json"), "I020 weg/ok.json: ", "in no folder"),
    (("--accept", LOON, "--reason", "r", "--baseline", "nota.txt"), "I018 nota.txt: ", "over the nota"),
    (("--baseline", "weg.json"), "I019 weg.json: ", "absent and nothing to accept"),
]  # fmt: skip


@pytest.mark.parametrize(("options", "start", "why"), WRONG_CALLS, ids=[w[2] for w in WRONG_CALLS])
def test_a_wrong_call_is_one_line_and_nothing_is_lost(
    check: Check, folder: Path, options: tuple[str, ...], start: str, why: str
) -> None:
    check("--baseline", "ok.json", "--accept", REKEN, "--reason", "eerder")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    one_line(check(*options), start)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_broken_baseline_is_left_as_it_is(check: Check, folder: Path) -> None:
    (folder / "ok.json").write_text('{"schema": "baseline/1", "accepted": [', "utf-8")
    for options in ((), ("--accept", LOON, "--reason", "r")):
        one_line(check("--baseline", "ok.json", *options), "I018 ok.json: ")
        assert (folder / "ok.json").read_text("utf-8") == '{"schema": "baseline/1", "accepted": ['
