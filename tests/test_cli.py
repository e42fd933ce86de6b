"""The command line as a person uses it."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.places import CORPUS, ROOT

LETTER = CORPUS / "03-jenv-jeugddetentie" / "brief.md"
NOTA = CORPUS / "03-jenv-jeugddetentie" / "nota.md"


def extract(
    *arguments: str | Path, stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "extractor", *map(str, arguments)],
        input=stdin, capture_output=True, check=False, env={**os.environ, **environment}, cwd=ROOT,
    )  # fmt: skip


def test_overview_for_people() -> None:
    done = extract(LETTER)
    text = done.stdout.decode()
    assert done.returncode == 0
    assert "Capaciteit en veiligheid justitiële jeugdinrichtingen" in text
    assert "2026-06-16" in text
    assert "Verwijzingen (" in text
    assert "TZ202603-211" in text
    assert "\x1b[" not in text  # a pipe gets no colours


def test_overview_in_english() -> None:
    text = extract(LETTER, "--lang", "en").stdout.decode()
    assert "References (" in text
    assert "Verwijzingen" not in text


def test_colours_only_on_a_terminal(tmp_path: Path) -> None:
    plain = extract(LETTER, FORCE_COLOR="1", NO_COLOR="1").stdout
    assert b"\x1b[3" not in plain


def test_json_is_one_document() -> None:
    found = json.loads(extract(LETTER, "--json").stdout)
    assert found["schema"] == "extraction/1"
    assert found["source"]["name"] == str(LETTER)
    assert found["source"]["kind"] == "brief"


def test_several_files_are_one_document_a_line() -> None:
    lines = extract(LETTER, NOTA).stdout.splitlines()
    assert [json.loads(line)["source"]["kind"] for line in lines] == ["brief", "nota"]


def test_jsonl_for_one_file() -> None:
    lines = extract(LETTER, "--jsonl").stdout.splitlines()
    assert len(lines) == 1


def test_standard_input() -> None:
    text = "Uw kenmerk 2026Z01233. Zie Kamerstuk 31 204, nr. 718."
    found = json.loads(extract("-", "--json", stdin=text.encode()).stdout)
    assert [r["id"] for r in found["references"]] == ["2026Z01233", "kst-31204-718"]
    assert found["source"]["name"] == "-"


def test_only_some_findings() -> None:
    found = json.loads(extract(LETTER, "--json", "--only", "references,dates").stdout)
    assert found["references"]
    assert found["dates"]
    assert [found[k] for k in ("figures", "actors", "commitments", "outline")] == [[], [], [], []]


def test_overview_of_some_findings_says_nothing_of_the_others() -> None:
    text = extract(LETTER, "--only", "references").stdout.decode()
    assert "Verwijzingen (" in text
    assert "Cijfers" not in text
    assert "Niets gevonden" not in text


def test_overview_follows_the_width_and_leaves_no_trailing_blanks() -> None:
    lines = extract(LETTER, COLUMNS="70").stdout.decode().splitlines()
    assert max(map(len, lines)) <= 70
    assert [line for line in lines if line != line.rstrip()] == []


def test_a_console_without_these_letters_is_no_traceback() -> None:
    done = extract(LETTER, PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert b"Verwijzingen (" in done.stdout
    assert done.stderr == b""


def test_unknown_category_names_the_known_ones() -> None:
    done = extract(LETTER, "--only", "cijfers")
    assert done.returncode == 2
    assert "cijfers" in done.stderr.decode()
    assert "references" in done.stderr.decode()


def test_kind_overrides_the_guess() -> None:
    found = json.loads(extract(LETTER, "--json", "--kind", "other").stdout)
    assert found["source"]["kind"] == "other"


BAD = [
    ("weg.txt", None, "I001"),
    ("map", "folder", "I002"),
    ("leeg.txt", b"", "I004"),
    ("wit.txt", b" \n\t\n", "I004"),
    ("foto.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "I033"),
    ("brief.docx", b"PK\x03\x04" + b"\x00" * 64, "I038"),
    ("nullen.txt", b"\x00" * 5000, "I037"),
    ("raar.bin", bytes(range(32)) * 40, "I005"),
    ("streep.txt", b"--- *** ---", "I008"),
]


@pytest.mark.parametrize(("name", "content", "code"), BAD, ids=[f"{b[2]}-{b[0]}" for b in BAD])
def test_bad_input_is_one_clear_line(
    tmp_path: Path, name: str, content: bytes | str | None, code: str
) -> None:
    path = tmp_path / name
    if content == "folder":
        path.mkdir()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    done = extract(path, "--json")
    lines = done.stderr.decode().splitlines()
    assert done.returncode == 2
    assert len(lines) == 1
    assert lines[0].startswith(f"{code} {path}: ")
    assert "Traceback" not in lines[0]
    assert done.stdout == b""


def test_unreadable_file(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read everything, so there is no unreadable file to test with")
    path = tmp_path / "dicht.txt"
    path.write_text("tekst")
    path.chmod(0)
    done = extract(path)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("I003 ")


def test_other_files_are_still_done(tmp_path: Path) -> None:
    done = extract(tmp_path / "weg.txt", LETTER, tmp_path / "ook-weg.txt")
    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 1
    assert [line.split()[0] for line in done.stderr.decode().splitlines()] == ["I001", "I001"]


def test_too_large_a_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "groot.txt"
    path.write_bytes(b"Geachte voorzitter, " * 2_500_000)
    done = extract(path)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("I006 ")
    assert "50" in done.stderr.decode()


def test_message_in_english(tmp_path: Path) -> None:
    assert "file not found" in extract(tmp_path / "weg.txt", "--lang", "en").stderr.decode()


def test_version_and_help() -> None:
    import extractor

    assert extract("--version").stdout.decode().strip() == f"extract {extractor.__version__}"
    assert "FILE" in extract("--help").stdout.decode()
    assert "--only" in extract("document", "--help").stdout.decode()


def test_help_page_is_what_click_says() -> None:
    from click.testing import CliRunner

    from extractor.cli import cli

    shown = CliRunner().invoke(cli, ["--help"], prog_name="extract", terminal_width=80).output
    assert extract("--help").stdout.decode() == shown


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_script(shell: str) -> None:
    done = extract("--show-completion", shell)
    assert done.returncode == 0
    assert b"_EXTRACT_COMPLETE" in done.stdout


def test_schema_is_json() -> None:
    schema = json.loads(extract("--schema").stdout)
    assert schema["$id"] == "extraction/1"


def test_closed_pipe_is_no_traceback() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "extractor", *[str(LETTER)] * 40], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    )  # fmt: skip
    assert isinstance(process.stdout, io.BufferedReader)
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()
    process.wait()


def test_imports_stay_light() -> None:
    """What is heavy stays off the path of help and of JSON."""
    code = (
        "import sys; sys.argv = ['extract', {}]\n"
        "from extractor.__main__ import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print(','.join(sorted(sys.modules)), file=sys.stderr)"
    )
    letter = f"{str(LETTER)!r}, '--json'"
    for arguments, absent in (
        ("'--help'", ("click", "msgspec", "rich", "extractor.pipeline")),
        (
            letter,
            ("rich", "rapidfuzz", "hashlib", "spacy", "numpy", "json", "lxml", "extractor.guard"),
        ),
    ):
        done = subprocess.run(
            [sys.executable, "-c", code.format(arguments)],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
        loaded = set(done.stderr.strip().splitlines()[-1].split(","))
        assert loaded.isdisjoint(absent), loaded & set(absent)


def test_a_file_without_permission_is_one_line_and_the_others_are_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the system tells it to who is not root."""
    from click.testing import CliRunner

    from extractor.cli import cli

    path = str(tmp_path / "dicht.txt")
    Path(path).write_text("tekst")
    may, opens = os.access, open

    def access(name: object, *mode: int) -> bool:
        return name != path and may(name, *mode)  # type: ignore[arg-type]

    def opened(name: object, *more: object) -> object:
        if name == path:
            raise PermissionError(13, "Permission denied", path)
        return opens(name, *more)  # type: ignore[call-overload]

    monkeypatch.setattr(os, "access", access)
    monkeypatch.setattr("extractor.readers.open", opened, raising=False)
    for arguments, printed in (
        ([str(LETTER), path, str(NOTA)], 2),
        (["check", str(LETTER), path], 0),
        (["review", path, str(NOTA)], 0),
    ):
        done = CliRunner().invoke(cli, arguments)
        assert (done.exit_code, len(done.stdout.splitlines())) == (2, printed)
        assert done.stderr == f"I003 {path}: geen leesrecht; vraag toegang of kopieer het bestand\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is full")
@pytest.mark.parametrize(
    "arguments",
    [[LETTER], [LETTER, "--json"], [LETTER, NOTA], ["check", LETTER, NOTA], ["--help"], ["--schema"], ["query", "--list"]],
    ids=lambda arguments: " ".join(str(x).rpartition("/")[2] for x in arguments),
)  # fmt: skip
def test_output_that_cannot_be_written_is_one_clear_line(arguments: list[str | Path]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "extractor", *map(str, arguments)],
            stdout=full, stderr=subprocess.PIPE, check=False, cwd=ROOT,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith(b"O003 stdout: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("brie", ["file,brie"]),
        ("che", ["file,che", "plain,check"]),
        ("brief.txt no", ["file,no"]),
        ("--js", ["plain,--json", "plain,--jsonl"]),
        ("--sch", ["plain,--schema"]),
        ("--only ref", ["plain,references"]),
        ("--only references,dates,fi", ["plain,references,dates,figures"]),
        ("--only references,ref", []),
        ("--only x", []),
        ("check --fail-on mi", ["plain,missing"]),
        ("check brief.txt no", ["file,no"]),
        ("query op", ["plain,open"]),
    ],
)
def test_what_a_shell_offers(words: str, offered: list[str]) -> None:
    done = extract(
        COMP_WORDS=f"extract {words}", COMP_CWORD=str(len(words.split())),
        _EXTRACT_COMPLETE="bash_complete",
    )  # fmt: skip
    assert done.stdout.decode().split() == offered


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
def test_bash_offers_files_beside_commands(tmp_path: Path) -> None:
    (tmp_path / "check lijst.txt").touch()
    command = tmp_path / "extract"
    command.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m extractor "$@"\n')
    command.chmod(0o755)
    script = (
        'PATH=.:$PATH; eval "$(extract --show-completion bash)"; compopt() { :; }\n'
        "COMP_WORDS=(extract che); COMP_CWORD=1; _extract_completion extract\n"
        "printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    done = subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert done.stdout.splitlines() == ["check lijst.txt", "check"]
