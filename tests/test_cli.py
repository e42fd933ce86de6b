"""The command line as a person uses it."""

from __future__ import annotations

import io
import json
import os
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
