"""``extract check BRIEF NOTA`` as a person uses it; the verdicts are hand-made."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import extractor
from extractor.cli import cli
from extractor.document import Document
from extractor.findings import Coverage
from tests.commands.running import BAD, FLAGGED, OK, Check, Engine, one_line
from tests.coverages import (
    ANNOUNCEMENTS,
    BRIEF,
    COMMITMENTS,
    NOTA,
)
from tests.places import ROOT


def test_a_report_for_people(check: Check, engine: Engine) -> None:
    result = check()
    assert result.exit_code == FLAGGED
    assert result.stdout.startswith("nota.txt naast brief.txt: 5 toezeggingen, moties en verzoeken")
    assert "r. 11: „De landsadvocaat" in result.stdout
    assert result.stderr == ""
    assert engine.lang == "nl"


def test_the_two_files_in_either_order(check: Check) -> None:
    assert check(pair=("nota.txt", "brief.txt")).stdout == check().stdout


@pytest.mark.parametrize("pair", [("-", "nota.txt"), ("nota.txt", "-")])
def test_standard_input(check: Check, pair: tuple[str, str]) -> None:
    result = check(pair=pair, input=BRIEF)
    assert result.exit_code == FLAGGED
    assert result.stdout.startswith("nota.txt naast -: 5 ")
    assert "r. 11: „De landsadvocaat" in result.stdout


def test_json_is_the_contract_and_stays_whole(check: Check) -> None:
    import msgspec

    plain = check("--json")
    assert plain.exit_code == FLAGGED
    assert msgspec.json.decode(plain.stdout, type=Coverage).schema == "coverage/1"
    assert check("--json", "--only-flagged").stdout == plain.stdout
    assert [c["id"] for c in json.loads(plain.stdout)["commitments"]] == [c.id for c in COMMITMENTS]


def test_only_flagged(check: Check) -> None:
    assert "c-1e57" in check().stdout
    result = check("--only-flagged")
    assert "c-1e57" not in result.stdout
    assert "c-3c4e" in result.stdout


def test_in_english(check: Check, engine: Engine) -> None:
    assert "no counterpart found" in check("--lang", "en").stdout
    assert engine.lang == "en"
    assert "file not found" in check("--lang", "en", pair=("weg.txt", "nota.txt")).stderr


STATUS = [
    ((), (), None, OK, "nothing in the nota"),
    ((0,), (0,), None, OK, "all covered"),
    ((0, 1), (), None, FLAGGED, "partial"),
    ((0, 2), (), None, FLAGGED, "missing"),
    ((0, 3), (), None, FLAGGED, "deferred"),
    ((0, 4), (), None, FLAGGED, "review"),
    ((0,), (1,), None, FLAGGED, "an announcement"),
    ((0, 1, 2), (), "missing", FLAGGED, "asked for and there"),
    ((0, 1, 3, 4), (1,), "missing", OK, "asked for, all but that is there"),
    ((0, 1, 3, 4), (1,), "missing, review", FLAGGED, "one of two, with a blank"),
    ((0, 2), (0, 1), "announcements", FLAGGED, "announcements alone"),
    ((1, 2, 3, 4), (0,), "announcements", OK, "announcements alone, and they are in order"),
]


@pytest.mark.parametrize(
    ("commitments", "announcements", "fail_on", "status", "why"), STATUS, ids=[s[4] for s in STATUS]
)
def test_exit_status(
    check: Check,
    engine: Engine,
    commitments: tuple[int, ...],
    announcements: tuple[int, ...],
    fail_on: str | None,
    status: int,
    why: str,
) -> None:
    engine.commitments = tuple(COMMITMENTS[i] for i in commitments)
    engine.announcements = tuple(ANNOUNCEMENTS[i] for i in announcements)
    options = () if fail_on is None else ("--fail-on", fail_on)
    assert check(*options).exit_code == status
    assert check(*options, "--json").exit_code == status
    assert check(*options, "--only-flagged").exit_code == status


@pytest.mark.parametrize("value", ["ontbreekt", "missing,ontbreekt", "covered", "", ","])
def test_an_unknown_ground_names_the_known_ones(check: Check, value: str) -> None:
    result = check("--fail-on", value)
    assert result.exit_code == BAD
    assert "missing, partial, deferred, review, announcements" in " ".join(result.stderr.split())


def test_bad_input_is_one_clear_line(check: Check, folder: Path) -> None:
    (folder / "map").mkdir()
    (folder / "leeg.txt").write_bytes(b" \n")
    (folder / "foto.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (folder / "kopie.txt").write_text(BRIEF, "utf-8")
    (folder / "brief2.txt").write_text(BRIEF.replace("12.400", "12.500"), "utf-8")
    (folder / "nota2.txt").write_text(NOTA.replace("SZW", "EZ"), "utf-8")
    (folder / "lijst.txt").write_text("melk\nbrood\nkaas\n", "utf-8")
    (folder / "lijst2.txt").write_text("hamer\nspijkers\n", "utf-8")
    for pair, start in (
        (("weg.txt", "nota.txt"), "I001 weg.txt: "),
        (("brief.txt", "weg.txt"), "I001 weg.txt: "),
        (("map", "nota.txt"), "I002 map: "),
        (("brief.txt", "leeg.txt"), "I004 leeg.txt: "),
        (("foto.txt", "nota.txt"), "I033 foto.txt: "),
        (("brief.txt", "brief.txt"), "I009 brief.txt, brief.txt: "),
        (("brief.txt", "./brief.txt"), "I009 brief.txt, ./brief.txt: "),
        (("brief.txt", "kopie.txt"), "I009 brief.txt, kopie.txt: "),
        (("-", "-"), "I009 -, -: "),
        (("brief.txt", "brief2.txt"), "I010 brief.txt, brief2.txt: dit lijken twee brieven"),
        (("nota2.txt", "nota.txt"), "I011 nota2.txt, nota.txt: dit lijken twee nota's"),
        (("lijst.txt", "lijst2.txt"), "I012 lijst.txt, lijst2.txt: geen van beide"),
    ):
        one_line(check(pair=pair), start)
        one_line(check("--json", pair=pair), start)


def test_who_knows_better_says_which_is_which(check: Check, folder: Path, engine: Engine) -> None:
    """A letter that is taken for a nota, or a nota of three words, can still be compared."""
    (folder / "nota2.txt").write_text(BRIEF.replace("12.400", "12.500"), "utf-8")
    assert check("--in-order", pair=("brief.txt", "nota2.txt")).exit_code == FLAGGED
    assert engine.kinds == ["brief", "nota"]


def test_one_file_that_is_neither_is_taken_for_the_other_kind(
    check: Check, folder: Path, engine: Engine
) -> None:
    (folder / "lijst.txt").write_text("melk\nbrood\nkaas\n", "utf-8")
    assert check(pair=("brief.txt", "lijst.txt")).exit_code == FLAGGED
    assert engine.kinds == ["brief", "other"]


def test_a_doubtful_second_letter_is_left_to_the_engine(
    check: Check, folder: Path, engine: Engine
) -> None:
    """Two terse lines that look a little like a letter may well be the nota."""
    (folder / "kort.txt").write_text("Toezegging aan uw Kamer: u doet die nu af.\n", "utf-8")
    check(pair=("brief.txt", "kort.txt"))
    assert engine.kinds == ["brief", "brief"]


def test_an_engine_that_refuses_is_one_line_too(
    check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*documents: Document, lang: str) -> Coverage:
        raise extractor.InputError("I010", "brief.txt, nota.txt")

    monkeypatch.setattr(extractor, "check", refuse)
    one_line(check(), "I010 brief.txt, nota.txt: ")


def test_help_names_the_ways_out() -> None:
    text = CliRunner().invoke(cli, ["check", "--help"]).stdout
    assert "Exit status: 0 nothing flagged, 1 something flagged, 2 input" in " ".join(text.split())
    assert "extract check brief.txt nota.txt --baseline ok.json" in text


def process(folder: Path, *options: str, **environment: str) -> tuple[str, list[str]]:
    """Run the command in a process of its own: what it printed, and its exit status with the heavy
    modules that were loaded on the way."""
    code = (
        "import sys, extractor\n"
        "from tests.coverages import coverage\n"
        "extractor.check = lambda one, other, lang: coverage(brief=one, nota=other)\n"
        "from extractor.cli import cli\n"
        "try: cli(['check', 'brief.txt', 'nota.txt', *sys.argv[1:]])\n"
        "except SystemExit as done: status = done.code\n"
        "print(status, *[m for m in ('rich', 'hashlib', 'json', 'tempfile') if m in sys.modules],"
        " file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *options],
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )
    return done.stdout, done.stderr.split()


def test_json_loads_nothing_that_prints(folder: Path) -> None:
    out, told = process(folder, "--json")
    assert told == ["1"]
    assert json.loads(out)["schema"] == "coverage/1"


def test_a_console_without_these_letters_is_no_traceback(folder: Path) -> None:
    out, told = process(folder, PYTHONIOENCODING="ascii", COLUMNS="80")
    assert told[0] == "1"
    assert "  x geen tegenhanger gevonden  toezegging TZ202601-094" in out
    assert "Szyma?ski (JA21)" in out
